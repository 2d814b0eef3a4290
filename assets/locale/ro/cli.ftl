# The command line.

## Help.

cli-about = Folioscope: din foi de calcul, graficele pentru ședința de strategie.
cli-usage = Utilizare
cli-about-window = Deschide fereastra cu aceste fișiere.
cli-about-inspect = Arată ce s-a recunoscut într-un fișier: foaie, rând de antet, coloane, observații.
cli-about-analyse = Calculează metodele: aceleași cifre ca pe ecran.
cli-about-export = Scrie grafice și tabele în fișiere; extensia decide formatul.
cli-about-methods = Listează toate metodele: la ce răspund, ce necesită, sursa.
cli-about-template = Scrie un șablon gol cu liste derulante pentru aprecieri.
cli-about-sample = Scrie foile de calcul ale portofoliului exemplu.
cli-words = KIND: customers, suppliers, products, ledger, whitespace. WHAT: customer, supplier, product sau o coloană. M: revenue, margin, quantity, spend, cash_flow sau o coloană. --sample înseamnă portofoliul exemplu inclus, în locul lui FILE.
cli-exit-codes = Cod de ieșire 0 reușit, 1 nereușit, 2 utilizare greșită.
cli-option-sheet = Foaia de citit.
cli-option-table = Care dintre tabelele foii, începând cu 1.
cli-option-stack = Citește una sub alta foile cu aceleași coloane.
cli-option-unpivot = Transformă în rânduri coloanele cu luni sau produse.
cli-option-as = Ce sunt rândurile fișierului.
cli-option-only = Citește numai această coloană; se poate da de mai multe ori.
cli-option-by = Ce se compară.
cli-option-method = O metodă; se poate repeta, în lipsă toate metodele.
cli-option-measure = Ce se însumează.
cli-option-set = Un parametru al unei metode sau al populației.
cli-option-as-of = Data de referință, AAAA-LL-ZZ.
cli-option-json = Răspunsul în JSON.
cli-option-sample = Portofoliul exemplu în locul unui fișier.
cli-option-to = Fișierul sau dosarul de scris.
cli-option-view = Un grafic, cu id-ul metodei; se poate repeta.
cli-option-format = pdf, svg, png, xlsx, csv sau json, dacă extensia nu spune.
cli-option-theme = Culori: light, dark sau print.
cli-option-size = Dimensiunea unei imagini, ca 1280x800.
cli-option-template = Un șablon PowerPoint al companiei (.pptx sau .potx) ale cărui coordonator, fonturi și culori le folosește prezentarea.
cli-option-shape = Forma diapozitivelor: 16:9 sau 4:3.
cli-option-story = O poveste în diapozitive: customers, suppliers sau products; cea a proiectului, dacă are una.
cli-option-mask-names = Scrie „Client 7” în locul numelor.
cli-option-language = Limba: en, nl, it, ro, zh sau ru.

## Wrong usage.

cli-unknown-command = „{ $name }” nu este nici comandă, nici fișier. folioscope --help listează comenzile.
cli-unknown-option = Opțiunea { $option } nu există aici. Cu --help se văd toate.
cli-option-missing = Lipsește { $option }.
cli-value-missing = { $option } necesită o valoare.
cli-operand-missing = Lipsește ceva. Utilizare: { $usage }
cli-operand-extra = „{ $name }” este în plus.
cli-bad-value = „{ $value }” nu se potrivește la { $option }. Cu --help se vede ce este permis.
cli-bad-setting = „{ $key }={ $value }” nu se potrivește la --set: pentru { $key } este permis { $takes }.
cli-no-setting = Nicio metodă nu se setează cu „{ $key }”. folioscope methods --json arată setările fiecăreia.
cli-no-column = { $option } numește coloana „{ $column }”, pe care datele nu o au.
cli-twice-meant = În „{ $file }” atât „{ $first }”, cât și „{ $second }” au primit semnificația { $field }; o singură coloană o poate avea.
cli-unknown-kind = „{ $value }” nu este un tip de tabel. Există customers, suppliers, products, ledger și whitespace.

## What could not be done.

cli-not-writable = „{ $file }” nu poate fi scris.
cli-not-writable-hint = Verificați dacă dosarul există și permite scrierea și dacă fișierul nu este deschis în altă parte.
cli-no-display = Nu există un ecran pe care să se deschidă fereastra.
cli-no-display-hint = Aceste comenzi funcționează fără: folioscope inspect, analyse, export, methods, template și sample; folioscope --help le explică.
cli-no-drawing = Fereastra nu poate fi desenată: acest calculator nu oferă nici OpenGL 2, nici Direct3D 12.
cli-no-drawing-hint = Instalați sau actualizați driverul plăcii grafice (pe Linux, pachetele libegl1 și libgl1-mesa-dri). Comenzile funcționează și fără fereastră: folioscope --help le explică.
