# Metode: cum se numesc, la ce răspund, ce înseamnă cifrele lor; cerințe, celule, axe, stări.


## Nume, întrebări și explicații.

method-quality = Calitatea datelor
method-quality-answers = Cât de mult ne putem baza pe aceste date?
method-quality-help = Pentru fiecare coloană: câte celule sunt completate, câte au putut fi citite, câte valori diferite există și care cifre sunt aberante. O valoare aberantă se află la peste 3,5 abateri absolute mediane scalate (÷ 0,6745) de mediană. Numele care diferă doar prin forma juridică, punctuație, diacritice sau majuscule sunt propuse ca duplicate și nu se îmbină niciodată fără acord. În scor, celulele completate contează 40%, cele lizibile 30%, numele unice 20%, iar cifrele plauzibile 10%.
method-lorenz = Curba Lorenz
method-lorenz-answers = Cât din total aduc cei mai mari?
method-lorenz-help = Toți sunt ordonați după indicator, cel mai mare primul; curba arată ce pondere din total aduc primii 10%, 20%, 50%. Cu cât se îndepărtează mai mult de linia dreaptă, cu atât mai mult depinde de câțiva. Coeficientul Gini este aria dintre cele două, de la 0 (toți egali) la 1 (unul are tot). Numărul efectiv spune câți clienți egali ar da aceeași concentrare: 1 împărțit la suma pătratelor ponderilor (HHI). Liniile fără nume sau fără valoare sunt omise și numărate.
method-abc = Analiză ABC
method-abc-answers = Cine face primii 80%, și cine formează coada?
method-abc-help = Toți sunt ordonați după indicator, cel mai mare primul. După valoare, cine începe sub 80% din totalul cumulat al valorilor peste zero este în clasa A, sub 95% în clasa B, restul în clasa C; ambele praguri pot fi deplasate. După număr, primii 20% sunt A și următorii 30% sunt B. Pragurile calculate rezultă din forma curbei. Valorile egale primesc clasa mai bună; zero sau mai puțin este întotdeauna C.
method-whale = Curba balenei
method-whale-answers = Cine aduce profitul, și cine îl consumă?
method-whale-help = Profit cumulat, cei mai profitabili primii, ca procent din totalul raportat. Curba urcă până la profitul adus de cei profitabili, rămâne plată unde nu se câștigă nimic și coboară unde se pierde. Vârful minus 100% este erodarea profitului. Cu o marjă în date arată profitul; doar cu cifra de afaceri arată cât iau înapoi facturile storno.
method-breakdown = Pe regiuni
method-breakdown-answers = Ce țări, regiuni, segmente sau agenți de vânzări aduc cât?
method-breakdown-help = Măsura după valorile unei coloane la alegere: țară, regiune, segment, agent de vânzări sau altă coloană de text. O coloană din registrul de tranzacții împarte liniile; o coloană din foaia clienților (furnizorilor, produselor) împarte conturile. Ce nu are o valoare apare ca „neprecizat”, astfel încât părțile dau totalul. Dacă registrul merge destul de mult în urmă, variația compară ultimele douăsprezece luni cu cele douăsprezece dinainte; o perioadă mai scurtă se compară cu aceleași zile cu un an mai devreme.
method-activity = Activitate
method-activity-answers = Cine mai cumpără, cine tace, cine s-a pierdut?
method-activity-help = Activ: ultima achiziție este în fereastra de 12 luni dinaintea datei de referință; inactiv: între una și două ferestre; pierdut: mai demult. Nou: prima achiziție este în fereastră; reactivat: o achiziție în fereastră după o pauză mai lungă decât ea. Silențios nu depinde de calendar: tace de peste trei ori intervalul său median dintre zilele de cumpărare și de cel puțin 30 de zile. Notele de credit (liniile sub zero) nu sunt achiziții. Cine a cumpărat într-o singură zi nu are încă un ritm propriu.
method-potential = Potențial × facturare
method-potential-answers = Unde se află banii nevalorificați?
method-potential-help = Pe orizontală: valoarea facturată pe lună, în medie pe ultimele douăsprezece luni. Pe verticală: potențialul lunar încă nefacturat, adică cheltuiala potențială declarată minus facturarea, niciodată sub zero. Fără un potențial declarat se adună celulele deschise din foaia white space. Ponderile din celule sunt ponderi din potențialul nevalorificat. Cine nu are potențial este omis și numărat.
method-quadrant = Matrice liberă
method-quadrant-answers = Cine stă sus pe ambele axe, și cine doar pe una?
method-quadrant-help = Doi indicatori sau două criterii la alegere, cu un prag pe fiecare axă: mediana, media, ținta sau o valoare fixată manual. O valoare aflată pe prag contează ca ridicată. Criteriile apreciate primesc de la 0 la 100 în pași egali; un scor este media lor ponderată, pe criteriile care au valoare. Sub jumătate din coeficienți, numele apare la date insuficiente, nu în grafic. Incert înseamnă că alți coeficienți l-ar muta în altă celulă în peste 20% din extrageri.
method-risk_return = Risc și randament
method-risk_return-answers = Este portofoliul răsplătit pentru riscul pe care îl poartă?
method-risk_return-help = Pe orizontală: riscul unui client, ca variație a cifrei de afaceri lunare (abatere standard ÷ medie), ca 1 − probabilitate, sau ca apreciere. Pe verticală: randamentul, ca marjă din cifra de afaceri, ca profitabilitate apreciată sau ca evoluție a cifrei de afaceri. Punctul mare este portofoliul: media celor două, ponderată cu cifra de afaceri. Celula în care se află spune ce fel de client trebuie căutat acum. Clienții cu mai puțin de trei perioade nu au variație și sunt omiși.
method-kraljic = Matricea Kraljic
method-kraljic-answers = Ce strategie cere fiecare achiziție?
method-kraljic-help = Impact asupra profitului și risc de aprovizionare, două scoruri de la 0 la 100, cu pragul la 50. Un scor este media ponderată a criteriilor sale; cifrele sunt scalate de la cea mai mică la cea mai mare, aprecierile în pași egali. Dacă un furnizor este apreciat direct la risc sau la impact, se ia acea apreciere. Bulele pline se bazează pe cifre, cele goale pe aprecieri. Furnizorii cu mai puțin de jumătate din coeficienți sunt listați, nu așezați.
method-supplier_alignment = Valoare și aliniere
method-supplier_alignment-answers = Cu care furnizori merită să creștem?
method-supplier_alignment-help = Pe orizontală: cât de bine se aliniază un furnizor cu strategia noastră. Pe verticală: valoarea lui pentru noi, apreciată direct sau ca medie a criteriilor de valoare, de la 0 la 100, cu pragul la 50. Săgeata merge de la valoarea de azi la cea așteptată în viitor. Numărul pe celule este dat pentru azi și pentru vârful săgeții. Furnizorii fără apreciere pe o axă sunt omiși și numărați.
method-growth_share = Creștere și cotă
method-growth_share-answers = Ce produse aduc numerar, și care îl cer?
method-growth_share-help = Pe orizontală: cota relativă de piață, cota noastră împărțită la cea a celui mai mare concurent, pe scară logaritmică, cu pragul la 1. Pe verticală: creșterea pieței, cu pragul la creșterea piețelor proprii sau la 10% fix. Aria bulei este cifra de afaceri. Punctul mic este poziția anterioară: cifra de afaceri din perioada trecută față de piața ei, cota concurentului fiind considerată neschimbată. Produsele fără cote sau fără creșterea pieței sunt omise și numărate.

## De ce are nevoie o metodă.

need-amounts = valori de adunat
need-dated-sales = un jurnal de vânzări cu date calendaristice
need-margin = o marjă, sau un cost lângă valoare
need-text-column = o coloană de text după care să se împartă, de exemplu țara sau segmentul
need-two-measures = doi indicatori sau două criterii
need-potential = o cheltuială potențială pe client, sau o foaie white space
need-supplier-ratings = furnizori apreciați la risc de aprovizionare și impact asupra profitului
need-supplier-values = furnizori apreciați la valoare și aliniere
need-market-shares = produse cu cotă de piață, cota celui mai mare concurent și creșterea pieței
need-risk = un risc și un randament pe client
need-periods = vânzări pe cel puțin trei perioade
need-any-table = un tabel
need-customer-list = o listă de clienți sau un registru de vânzări care îi numește
need-supplier-list = o listă de furnizori sau un registru de achiziții care îi numește
need-product-list = o listă de produse sau un registru care le numește

## Celule și ce e de făcut.

cell-quadrant-low-low = Ambele scăzute
cell-quadrant-high-low = Ridicat doar la { $x }
cell-quadrant-low-high = Ridicat doar la { $y }
cell-quadrant-high-high = Ambele ridicate
advice-quadrant-low-low = Păstrați efortul mic
advice-quadrant-high-low = Aflați ce frânează cealaltă cifră
advice-quadrant-low-high = Aflați ce frânează cealaltă cifră
advice-quadrant-high-high = Protejați-i și învățați de la ei
cell-potential-serve-lean = Deservire economică
cell-potential-defend = De apărat
cell-potential-develop = De dezvoltat
cell-potential-extend = De extins
advice-potential-serve-lean = Păstrați scăzut costul de deservire
advice-potential-defend = Puțin de câștigat, mult de pierdut: consolidați relația
advice-potential-develop = Mici azi, mari mâine: planificați creșterea client cu client
advice-potential-extend = Extindeți ce cumpără deja un client bun
cell-kraljic-non-critical = Necritice
cell-kraljic-leverage = Pârghie
cell-kraljic-bottleneck = Blocaj
cell-kraljic-strategic = Strategice
advice-kraljic-non-critical = Simplificați și automatizați
advice-kraljic-leverage = Folosiți puterea de cumpărare
advice-kraljic-bottleneck = Asigurați livrarea, căutați alternative
advice-kraljic-strategic = Construiți un parteneriat
cell-supplier-alignment-phase-out = De încheiat treptat
cell-supplier-alignment-develop = De dezvoltat selectiv
cell-supplier-alignment-realign = De realiniat sau înlocuit
cell-supplier-alignment-grow-together = Creștere împreună
advice-supplier-alignment-phase-out = Comasați cu alții sau încheiați
advice-supplier-alignment-develop = Ajutați-i să aducă mai multă valoare
advice-supplier-alignment-realign = Conveniți obiectivele sau găsiți altă sursă
advice-supplier-alignment-grow-together = Planificați împreună, împărțiți riscul și câștigul
cell-growth-share-dogs = Pietre de moară
cell-growth-share-cash-cows = Vaci de muls
cell-growth-share-question-marks = Dileme
cell-growth-share-stars = Vedete
advice-growth-share-dogs = Păstrați doar ce se plătește singur
advice-growth-share-cash-cows = Mențineți cota, încasați numerarul
advice-growth-share-question-marks = Alegeți puține și investiți, renunțați la rest
advice-growth-share-stars = Investiți ca să rămâneți în frunte
cell-risk-return-cautious = Prudent
cell-risk-return-dangerous = Periculos
cell-risk-return-enviable = De invidiat
cell-risk-return-bold = Îndrăzneț
advice-risk-return-cautious = Randament scăzut, risc scăzut: căutați clienți mari; se poate accepta mai mult risc dacă ridică randamentul
advice-risk-return-dangerous = Randament scăzut, risc ridicat: căutați clienți mici și siguri; îndreptați sau încheiați riscurile cele mai mari
advice-risk-return-enviable = Randament ridicat, risc scăzut: alegere liberă; refuzați ce îl diluează
advice-risk-return-bold = Randament ridicat, risc ridicat: căutați clienți cu risc scăzut, chiar dacă cheltuiesc mai puțin

## Axe calculate.

axis-score = Scor compozit al criteriilor
axis-purchase-days = Zile de cumpărare
axis-monthly-billing = Valoare facturată pe lună
axis-unrealised-potential = Potențial nevalorificat pe lună
axis-supplier-value = Valoarea furnizorului
axis-variation = Variația cifrei de afaceri
axis-improbability = Risc (1 − probabilitate)
axis-margin-ratio = Rata marjei
axis-revenue-growth = Evoluția cifrei de afaceri
axis-relative-share = Cotă relativă de piață

## Activitate, praguri, reguli, calitate.

activity-new = Nou
activity-reactivated = Reactivat
activity-active = Activ
activity-inactive = Inactiv
activity-lost = Pierdut
activity-quiet = Silențios
snap-median = Mediană
snap-mean = Medie
snap-target = Țintă
snap-zero = Zero
snap-balanced = La mijloc
quality-filled = Celule completate
quality-valid = Celule lizibile
quality-unique = Nume unice
quality-plausible = Cifre plauzibile
reason-no_sale =
    { $n ->
        [one] { $n } fără vânzări în perioadă
        [few] { $n } fără vânzări în perioadă
       *[other] { $n } fără vânzări în perioadă
    }

## Cifrele lui `analyse` în cuvinte.

figure-needs = Necesită: { $needs }
figure-limit = Prag: { $name }
figure-total = Total
figure-gini = Coeficientul Gini
figure-gini-corrected = Gini corectat
figure-gini-with-losses = Gini cu pierderi
figure-hhi = HHI (0–10.000)
figure-effective-n = Număr efectiv
figure-theil = Indicele Theil
figure-largest =
    { $n ->
        [one] Cel mai mare
        [few] Cei mai mari { $n }
       *[other] Cei mai mari { $n }
    }
figure-top = Primii { $p }
figure-peak = Vârf de profit, din total
figure-erosion = Erodarea profitului, din total
figure-losing = Sub zero
figure-earn-all = Aduc deja tot totalul
figure-current = Valoare facturată pe lună
figure-open = Potențial nevalorificat pe lună
figure-penetration = Grad de penetrare
figure-score = Scor (0–100)
figure-duplicates = Duplicate propuse
quality-next = Ce urmează de făcut
quality-nothing = Nimic: fiecare celulă a fost citită și nu există nume asemănătoare.
quality-see-findings =
    { $n ->
        [one] Verificați o constatare
        [few] Verificați { $n } constatări
       *[other] Verificați { $n } de constatări
    }
quality-see-findings-why = Nepreluate întocmai
quality-see-names =
    { $n ->
        [one] Verificați o pereche de nume
        [few] Verificați { $n } grupuri de nume
       *[other] Verificați { $n } de grupuri de nume
    }
quality-see-names-why = Poate același partener
quality-see-mapping =
    { $n ->
        [one] Dați un sens unei coloane
        [few] Dați un sens la { $n } coloane
       *[other] Dați un sens la { $n } de coloane
    }
quality-see-mapping-why = Deocamdată criterii proprii
quality-see-outliers =
    { $n ->
        [one] Verificați o valoare neobișnuită
        [few] Verificați { $n } valori neobișnuite
       *[other] Verificați { $n } de valori neobișnuite
    }
quality-see-rates = Completați cursurile
quality-see-rates-why = Fără curs rămân în afară
