# Furnizori: cum ne văd, achiziții și relații, performanță, criterii, cheltuieli, ghid de acțiune.


## Ce le trebuie acestor metode, după „Necesită”.

need-account-view = ponderea noastră în vânzările fiecărui furnizor (sau cifra lui de afaceri) și cât de atractivi suntem ca client
need-relationships = furnizori evaluați după performanță și relație
need-ratings-ahead = riscul de aprovizionare sau impactul asupra profitului așteptate în viitor
need-supplier-performance = evaluări ale calității, livrării, prețului sau serviciului
need-supplier-criteria = furnizori evaluați după criteriile de valoare
need-categories = furnizori cu o categorie sau un registru de achiziții cu produse

## Grile cu zone.

chart-zone = Zonă
chart-zones = Zone
chart-zone-advice = Ce este de făcut
chart-zone-more = + încă { $n }
finding-zones = { $inzone } din { $n } se află în „{ $zone }”

## Axe.

axis-account-attractiveness = Atractivitatea ca client
axis-purchase-importance = Importanța strategică a achiziției
axis-purchase-difficulty = Dificultatea gestionării achiziției
axis-supplier-relationship = Puterea relației
axis-supplier-attractiveness = Atractivitatea furnizorului
axis-kraljic = Ce este achiziția pentru noi
axis-supplier-preference = Cum ne vede furnizorul
axis-olsen-purchases = Achiziție (pasul 1)
axis-olsen-relationships = Relație (pasul 2)
axis-kraljic-today = Celula de azi
axis-kraljic-ahead = Celula așteptată

## Perspectiva furnizorului.

method-supplier_preference = Perspectiva furnizorului
method-supplier_preference-answers = Cum ne văd furnizorii?
method-supplier_preference-help = Cum ne vede furnizorul (Steele & Court 1996). Orizontal: ponderea noastră în vânzările sale, declarată sau calculată ca valoarea achizițiilor noastre împărțită la cifra lui de afaceri; de la 5% în sus i-am lipsi. Vertical: atractivitatea noastră ca client, evaluată sau ca medie ponderată a ceea ce face furnizorul pentru noi (parteneriat, oferte exclusive, finanțare, loialitate, idei), de la 0 la 100, cu limita la 50. De bază: clientul îngrijit. De dezvoltat: clientul curtat. De exploatat: prețurile cresc cât timp se poate. Marginal: fără atenție. Ambele limite pot fi trase.
finding-supplier_preference = { $chh } ne văd drept client de bază ({ $shh } { $ofwhat }); pentru { $ll } suntem marginali ({ $sll })
finding-supplier_preference-short = { $chh } ne văd drept client de bază ({ $shh } { $ofwhat })
cell-supplier-preference-nuisance = Marginal
cell-supplier-preference-exploitable = De exploatat
cell-supplier-preference-development = De dezvoltat
cell-supplier-preference-core = De bază
advice-supplier-preference-nuisance = Ne așteaptă servicii slabe: să devenim mai atractivi sau să găsim un furnizor care ne dorește
advice-supplier-preference-exploitable = Ne așteaptă scumpiri: să căutăm alternative și să arătăm ce putem deveni
advice-supplier-preference-development = Să folosim bunăvoința: creștere în schimbul unor condiții mai bune
advice-supplier-preference-core = Să păstrăm bunăvoința: planuri împărtășite, inovare împreună

## Perspectiva furnizorului × Kraljic.

method-preference_kraljic = Perspectivă × Kraljic
method-preference_kraljic-answers = Unde avem nevoie de un furnizor care nu are nevoie de noi?
method-preference_kraljic-help = Fiecare furnizor prezent în ambele matrice: ce este achiziția pentru noi (rânduri, Kraljic 1983) și cum ne vede furnizorul (coloane, Steele & Court 1996). Limitele și ponderile sunt cele din cele două matrice. Alarmă: aprovizionare strategică sau de blocaj de la cineva pentru care suntem de exploatat sau marginali. Partener: avem nevoie unii de alții. De folosit: putere de cumpărare și bunăvoință. De schimbat: pârghie sau rutină fără bunăvoință. De simplificat: rutină cu bunăvoință. Un clic pe o celulă îi selectează furnizorii.
finding-preference_kraljic = { $c1 } de care depindem țin puțin la noi: { $s1 } { $ofwhat }
finding-preference_kraljic-short = { $c1 } de care depindem țin puțin la noi ({ $s1 } { $ofwhat })
zone-preference-kraljic-partner = Partener
zone-preference-kraljic-alarm = Alarmă
zone-preference-kraljic-use = De folosit
zone-preference-kraljic-switch = De schimbat
zone-preference-kraljic-simplify = De simplificat
zone-advice-preference-kraljic-partner = Construirea unui parteneriat
zone-advice-preference-kraljic-alarm = Reducerea dependenței, creșterea atractivității
zone-advice-preference-kraljic-use = Negociere cât timp ne doresc
zone-advice-preference-kraljic-switch = Căutarea unui furnizor care ne dorește
zone-advice-preference-kraljic-simplify = Grupare și automatizare
cross-preference-kraljic-core-strategic = Parteneriat: planuri comune, costuri la vedere, contracte pe mai mulți ani
cross-preference-kraljic-core-bottleneck = Stocuri și prioritate convenite în scris cât timp contăm pentru ei
cross-preference-kraljic-core-leverage = Putere de cumpărare folosită cu măsură; volum contra programe de reducere a costurilor
cross-preference-kraljic-core-non-critical = Rutina predată lor: catalog, o singură factură, stoc administrat
cross-preference-kraljic-development-strategic = O parte mai mare din afacere, pentru a deveni client de bază
cross-preference-kraljic-development-bottleneck = Creștere în alte zone în schimbul livrărilor sigure
cross-preference-kraljic-development-leverage = Licitație: vor oferta bine ca să câștige mai mult
cross-preference-kraljic-development-non-critical = Gruparea la ei a ceea ce se cumpără în altă parte
cross-preference-kraljic-exploitable-strategic = A doua sursă; conducerii lor i se arată ce putem deveni
cross-preference-kraljic-exploitable-bottleneck = Prețuri fixate prin contract, înlocuitori calificați, stoc de siguranță
cross-preference-kraljic-exploitable-leverage = Licitație: piața ne dă de ales
cross-preference-kraljic-exploitable-non-critical = Schimbarea furnizorului la prima ocazie
cross-preference-kraljic-nuisance-strategic = Risc maxim: un furnizor care ne dorește sau o pondere mai mare imediat
cross-preference-kraljic-nuisance-bottleneck = Reproiectare fără acea piesă sau cumpărare prin distribuitor
cross-preference-kraljic-nuisance-leverage = Mutarea volumului la furnizori care ne curtează
cross-preference-kraljic-nuisance-non-critical = Grupare la alt furnizor și încetare

## Kraljic: mutări.

method-kraljic_moves = Mutări
method-kraljic_moves-answers = Încotro merg furnizorii în matricea Kraljic?
method-kraljic_moves-help = Celula Kraljic a fiecărui furnizor azi (rânduri) față de cea așteptată (coloane). Viitorul este riscul de aprovizionare sau impactul asupra profitului viitor, așa cum a fost evaluat, de la 0 la 100, de la 0 la 10 sau de la scăzut la ridicat; ce nu este evaluat rămâne ca azi. Limitele și ponderile sunt cele din matricea Kraljic. Mai bine: risc mai mic sau impact mai mare la același risc. Mai rău: risc mai mare sau impact mai mic.
finding-kraljic_moves = { $c2 } trec într-o celulă mai rea ({ $s2 } { $ofwhat }), { $n0 } într-una mai bună; { $n1 } rămân
finding-kraljic_moves-short = { $c2 } trec într-o celulă mai rea ({ $s2 } { $ofwhat })
zone-kraljic-moves-better = Mai bine
zone-kraljic-moves-stays = Rămâne
zone-kraljic-moves-worse = Mai rău
zone-advice-kraljic-moves-better = Continuă ce funcționează: alternative calificate, standard în loc de piese speciale, volum grupat
zone-advice-kraljic-moves-stays = Se păstrează strategia celulei
zone-advice-kraljic-moves-worse = Acțiune înainte de risc: a doua sursă, contracte mai lungi, stoc, alt proiect

## Olsen & Ellram.

method-olsen_purchases = 1 Achiziții
method-olsen_purchases-answers = Ce achiziții sunt importante și care sunt dificile?
method-olsen_purchases-help = Pasul 1 din Olsen & Ellram (1997). Orizontal: importanța strategică a ceea ce se cumpără (cheltuieli, efect asupra costului, calității și vânzărilor, importanța pentru categorie, expertiză, perspective de piață, mărci). Vertical: dificultatea gestionării (alternative, cost de schimbare, termen de livrare, risc geografic și financiar, sursă unică). Ambele sunt medii ponderate de la 0 la 100, cu limita la 50.
finding-olsen_purchases = { $hh } achiziții sunt importante și dificile: { $shh } { $ofwhat }; { $hl } sunt importante și ușoare ({ $shl })
finding-olsen_purchases-short = { $hh } achiziții sunt importante și dificile: { $shh } { $ofwhat }
cell-olsen-purchases-non-critical = Necritice
cell-olsen-purchases-leverage = Pârghie
cell-olsen-purchases-bottleneck = Blocaj
cell-olsen-purchases-strategic = Strategice
advice-olsen-purchases-non-critical = Standardizare, grupare, comenzi automate
advice-olsen-purchases-leverage = Volum grupat, mai mulți furnizori în concurență
advice-olsen-purchases-bottleneck = Standardizare și înlocuitori; furnizorul implicat în analiza costurilor
advice-olsen-purchases-strategic = Furnizorul ca extensie a firmei: dezvoltare împreună
method-olsen_relationships = 2 Relații
method-olsen_relationships-answers = Ce relații merită mai mult și care mai puțin?
method-olsen_relationships-help = Pasul 2 din Olsen & Ellram (1997). Orizontal: puterea relației (ponderea noastră în vânzările sale, loialitate, oferte exclusive, finanțare, parteneriat, obiectivitate). Vertical: atractivitatea furnizorului (preț, contribuție, creștere, calitate, livrare, servicii, talent, instrumente, idei, valori, aliniere). Ambele sunt medii ponderate de la 0 la 100, împărțite în treimi; tăieturile pot fi trase. Atractiv și nu destul de aproape: consolidare. Atractiv și aproape, sau mediu și aproape: menținere. Neatractiv: reducere.
finding-olsen_relationships = { $cll } merită o relație mai strânsă ({ $sll } { $ofwhat }); la { $lh } se poate și cu mai puțin
finding-olsen_relationships-short = { $cll } merită o relație mai strânsă ({ $sll } { $ofwhat })
cell-olsen-relationships-strengthen = Consolidare
cell-olsen-relationships-maintain = Menținere
cell-olsen-relationships-reduce = Reducere
advice-olsen-relationships-strengthen = Consolidarea relației: volum mai mare, dialog mai des, proiecte comune
advice-olsen-relationships-maintain = Menținerea relației; resursele se mută unde aduc mai mult
advice-olsen-relationships-reduce = Creșterea performanței furnizorului sau mai puține resurse; schimbare unde se poate
method-olsen_actions = 3 Acțiuni
method-olsen_actions-answers = Ce este de făcut cu fiecare furnizor?
method-olsen_actions-help = Pasul 3 din Olsen & Ellram (1997): achiziția din pasul 1 (rânduri) și relația din pasul 2 (coloane), cu o acțiune pentru fiecare pereche. Limitele și ponderile sunt cele din cei doi pași. Un clic pe o celulă îi selectează furnizorii.
finding-olsen_actions = { $c0 } de consolidat ({ $s0 } { $ofwhat }), { $n1 } de menținut, { $n2 } de redus
finding-olsen_actions-short = { $c0 } de consolidat ({ $s0 } { $ofwhat })
zone-olsen-actions-strengthen = Consolidare
zone-olsen-actions-maintain = Menținere
zone-olsen-actions-reduce = Reducere
zone-advice-olsen-actions-strengthen = Mai multe resurse în relație
zone-advice-olsen-actions-maintain = Aceleași resurse
zone-advice-olsen-actions-reduce = Mai puține resurse sau alt furnizor
cross-olsen-actions-strengthen-strategic = Prioritatea întâi: un responsabil, planificare și dezvoltare împreună
cross-olsen-actions-strengthen-bottleneck = Câștigarea priorității: prognoze, contracte mai lungi, vizite ale conducerii
cross-olsen-actions-strengthen-leverage = Volum în schimbul angajamentului și al transparenței costurilor
cross-olsen-actions-strengthen-non-critical = Rutina în grija lor: contract-cadru și catalog
cross-olsen-actions-maintain-strategic = Parteneriat menținut; obiective și câștiguri revăzute trimestrial
cross-olsen-actions-maintain-bottleneck = Aprovizionare sigură; în paralel, înlocuitori
cross-olsen-actions-maintain-leverage = Concurență vie; negociere anuală
cross-olsen-actions-maintain-non-critical = Simplu: niciun timp în afara comenzilor
cross-olsen-actions-reduce-strategic = Plan de îmbunătățire cu termene; a doua sursă
cross-olsen-actions-reduce-bottleneck = Specificație schimbată, ca să poată livra și alții
cross-olsen-actions-reduce-leverage = Mutarea volumului la furnizori mai atractivi
cross-olsen-actions-reduce-non-critical = Încetare sau trecere la un distribuitor

## Cheltuieli: categorii, surse unice, coada.

method-category_concentration = Pe categorii
method-category_concentration-answers = Ce categorii depind de un singur furnizor?
method-category_concentration-help = Cheltuielile fiecărei categorii, împărțite între cel mai mare furnizor, următorii doi și restul. Categoria este cea a liniei de achiziție, altfel cea a furnizorului; fără categorii se iau produsele. O categorie depinde de un furnizor când acesta are jumătate din cheltuieli sau mai mult. Numărul efectiv spune câți furnizori egali ar fi la fel de concentrați: 1 împărțit la suma pătratelor cotelor. Cheltuielile fără categorie rămân în afară.
finding-category_concentration =
    { $dependent } din { $groups } { $sorted ->
        [product] produse
       *[other] categorii
    } depind de un singur furnizor; la { $name } este { $inner } cu { $top_share }
finding-category_concentration-short =
    { $dependent } din { $groups } { $sorted ->
        [product] produse
       *[other] categorii
    } depind de un singur furnizor
finding-category_concentration-none =
    { $sorted ->
        [product] Niciun produs
       *[other] Nicio categorie
    } nu depinde de un singur furnizor; cea mai aproape este { $name }: { $inner } are { $top_share }
finding-category_concentration-none-short =
    { $sorted ->
        [product] Niciun produs
       *[other] Nicio categorie
    } nu depinde de un singur furnizor
rows-axis-category_concentration = Valoarea achizițiilor
rows-subtitle-category_concentration =
    Achiziții pe { $sorted ->
        [product] produse
       *[other] categorii
    }: cel mai mare furnizor, următorii doi, restul
rows-note-category_concentration = Închis: cel mai mare furnizor. Apoi următorii doi și restul. După bară: valoarea, cota celui mai mare și cine este.
method-single_sources = Surse unice
method-single_sources-answers = Cât din ce cumpărăm are o singură sursă?
method-single_sources-help = Furnizori marcați ca sursă unică, fără alternative sau singuri în categoria lor; se dă primul motiv valabil. Cota este din toate achizițiile.
finding-single_sources =
    { $single ->
        [one] { $single } din { $count } este sursă unică și are
       *[other] { $single } din { $count } sunt surse unice și au
    } { $single_share } { $ofwhat }; cel mai mare este { $name }
finding-single_sources-short = { $single } din { $count } fără a doua sursă: { $single_share } { $ofwhat }
finding-single_sources-none = Nicio sursă unică între { $count }
rows-axis-single_sources = Valoarea achizițiilor
rows-subtitle-single_sources = Achiziții de la surse pe care nimeni nu le poate înlocui imediat
rows-note-single_sources = A doua sursă se creează întâi unde valoarea și riscul sunt mari; unde nu se poate, stocuri și contracte mai lungi.
single-sole = sursă unică
single-none = fără alternative
single-category = singur în categorie
method-tail = Coada
method-tail-answers = Câți furnizori își împart cât de puțin?
method-tail-help = Furnizori după mărimea achizițiilor, câte o treaptă la fiecare putere a lui zece. Coada sunt cei de după primele 80% din achiziții, începând cu cel mai mare. Coada costă mai mult decât economisește: se grupează, trece pe cataloage și carduri de achiziții, iar conturile nefolosite se închid.
finding-tail = { $tail } furnizori ({ $tail_part }) își împart ultimele { $tail_share } { $ofwhat }: în medie { $tail_mean }
finding-tail-short = { $tail } furnizori ({ $tail_part }) își împart ultimele { $tail_share } { $ofwhat }
rows-axis-tail = Ponderea furnizorilor
rows-subtitle-tail = Furnizori după valoarea achizițiilor
rows-note-tail = După fiecare bară: furnizori, valoarea lor și cota.

## Liste: capete și cifre-cheie.

rows-facts = Cifre-cheie
rows-all = Toate
rows-hidden = un nume ascuns
rows-band = Mărime
rows-value = Sumă
rows-share = Cotă
rows-count = Număr
rows-count_share = Cota din număr
rows-mean = Medie
rows-largest = Cel mai mare
rows-top_share = Cota celui mai mare
rows-effective_n = Număr efectiv
rows-groups = Toate
rows-dependent = Depind de unul (≥ 50%)
rows-alone = Cu unul singur
rows-at_stake = Cota lor din total
rows-single = Surse unice
rows-suppliers = În total
rows-single_value = Valoarea lor
rows-single_share = Cota lor
rows-why = De ce
rows-category = Categorie
rows-alternatives = Alternative
rows-head = Furnizorii primelor 80%
rows-tail = Furnizorii din coadă
rows-tail_part = Ponderea lor între furnizori
rows-tail_value = Valoarea cozii
rows-tail_share = Cota ei
rows-tail_mean = Valoare pe furnizor
rows-net = Flux de numerar net
rows-cash_in = Încasări
rows-cash_out = Plăți
rows-generators = Generează numerar
rows-generated = Generat
rows-needers = Au nevoie de numerar
rows-needed = Necesar
rows-gap = Rămâne
rows-cash_coverage = Generat ÷ necesar

## Scoruri.

axis-performance = Performanță
scores-score = Scor
scores-largest = Sunt afișați cei mai mari { $n }; tabelul îi are pe toți.
scores-largest-change = Cele mai mari schimbări
scores-change = Schimbare
scores-steadiness =
    La coeficienți puțin diferiți { $name } rămâne pe primul loc în { $first } din extrageri; { $unsure ->
        [0] nimeni nu trece pragul de 50.
        [one] { $unsure } trece ușor pragul de 50.
        [few] { $unsure } trec ușor pragul de 50.
       *[other] { $unsure } trec ușor pragul de 50.
    }
scores-leaves = Trece de 50
method-performance = Performanță
method-performance-answers = Ce furnizori livrează ce promit?
method-performance-help = Media ponderată a calității, livrării, prețului, nivelului de servicii, satisfacției și reclamațiilor (inversate), cât are foaia. Evaluările sunt puse de la 0 la 100 în trepte egale, cifrele de la cea mai mică la cea mai mare. Furnizorii evaluați pe mai puțin de jumătate din ponderi rămân în afară și sunt numărați. Ponderile se aleg lângă grafic; fiecare criteriu este arătat, ca să se vadă de unde vine scorul.
finding-performance = { $name } are cea mai bună performanță ({ $best } din 100); { $weak } sunt sub 50 și au { $share } { $ofwhat }
finding-performance-short = { $name } are cea mai bună performanță ({ $best } din 100); { $weak } sunt sub 50
finding-performance-none = { $name } are cea mai bună performanță ({ $best } din 100); niciunul nu este sub 50
scores-subtitle-performance = Scor pe { $criteria } criterii, 0–100, cei mai buni întâi
method-supplier_criteria = Criterii și ponderi
method-supplier_criteria-answers = Cât valorează un furnizor după criteriile noastre?
method-supplier_criteria-help = Valoarea unui furnizor ca medie ponderată a criteriilor: loialitate, obiectivitate, oferte exclusive, finanțare discreționară, talent, perspective de piață, instrumente, idei, mărci, valori, creștere, contribuție, nivel de servicii, importanța pentru categorie, expertiza în categorie și deschiderea spre parteneriat, cât are foaia. Ponderile se mută lângă grafic, cu cursorul sau cu tastele, iar suma lor rămâne 100%: clasamentul se schimbă în timp ce se mută. Fiecare mișcare se poate anula și se salvează cu portofoliul.
finding-supplier_criteria = { $name } valorează cel mai mult după criteriile noastre ({ $best } din 100); { $weak } sunt sub 50 și au { $share } { $ofwhat }
finding-supplier_criteria-short = { $name } valorează cel mai mult după criteriile noastre ({ $best } din 100)
finding-supplier_criteria-none = { $name } valorează cel mai mult după criteriile noastre ({ $best } din 100); niciunul nu este sub 50
scores-subtitle-supplier_criteria = Valoare după { $criteria } criterii, 0–100, cei mai buni întâi
method-playbook = Ghid pe celule
method-playbook-answers = Cum lucrăm cu fiecare segment de furnizori?
method-playbook-help = Pentru fiecare celulă a unei matrice de furnizori: ce este de obținut, ce se așteaptă de la furnizori, cine ce face de ambele părți, cine și ce află în interior și în exterior. Segmentele sunt celulele matricei Kraljic sau cele din valoare × aliniere; pragurile și coeficienții sunt cei stabiliți acolo. Textele sunt propuneri: lângă grafic fiecare poate fi înlocuit cu un text propriu, păstrat în portofoliu; modificarea poate fi anulată. Surse: Kraljic (1983), van Weele (2018).
method-supplier_playbook = O pagină pe furnizor
method-supplier_playbook-answers = Ce vrem cu acest furnizor și cine ce face?
method-supplier_playbook-help = O pagină pentru fiecare furnizor: obiective, așteptări, rolurile ambelor părți și comunicarea internă și externă, cu locul în matrice, valoarea achizițiilor și decizia luată. Textul propriu al furnizorului are prioritate (cel scris aici, altfel cel din coloanele obiective, așteptări, roluri și comunicare ale foii), apoi cel al segmentului. Pagina arată furnizorul selectat, altfel pe cel mai mare; un PDF conține câte o pagină pentru fiecare.
finding-playbook = „{ $segment }” cuprinde { $count } din { $all } și { $share } { $ofwhat }; fiecare segment are regulile lui
finding-playbook-short = „{ $segment }”: { $count } din { $all }, { $share } { $ofwhat }
finding-supplier_playbook = { $name }: „{ $segment }”, { $share } { $ofwhat }
finding-supplier_playbook-short = { $name }: „{ $segment }”
playbook-subtitle = Ghid de acțiune pe segmente · { $model }
playbook-page = Ghid de acțiune pentru furnizor · { $model }
playbook-part-objectives = Obiective
playbook-part-expectations = Așteptări
playbook-part-our-role = Rolul nostru
playbook-part-their-role = Rolul furnizorului
playbook-part-inside = Comunicare internă
playbook-part-outside = Comunicare cu furnizorul
playbook-segment = Segment
playbook-share = { $share } { $ofwhat }
playbook-of-all = Pondere în total
playbook-peers = Furnizori în segment
playbook-model = Segmente după
playbook-texts = Textele acestui segment
playbook-texts-own = Textele acestui furnizor
playbook-back = Înapoi la propunere
edit-playbook = modificarea ghidului pentru { $name }
playbook-strategic-objectives = Aprovizionare sigură pe mai mulți ani și inovare împreună: ținte comune pentru cost, calitate și timp până la lansare
playbook-strategic-expectations = Costuri la vedere, capacitate rezervată pentru noi, acces timpuriu la tehnologii noi, îmbunătățire continuă
playbook-strategic-our-role = Un membru al conducerii ca sponsor; managerul de categorie conduce o echipă din proiectare, calitate și producție
playbook-strategic-their-role = Un sponsor din conducere și un responsabil de cont cu putere de decizie asupra capacității; specialiști dedicați nouă
playbook-strategic-inside = Conducere: analiză semestrială. Echipă: lunar despre proiecte, riscuri și economii. O singură voce față de furnizor
playbook-strategic-outside = O întâlnire anuală la vârf despre strategie și prognoză; analiză trimestrială; contact săptămânal între echipe
playbook-leverage-objectives = Folosirea puterii de cumpărare: cel mai bun cost total prin volum grupat, licitații și prețuri-țintă
playbook-leverage-expectations = Preț competitiv, calitate constantă, livrare la termen; dispus să oferteze din nou la fiecare contract
playbook-leverage-our-role = Responsabilul de achiziții conduce licitațiile și compară costul total; utilizatorii convin asupra unei singure specificații
playbook-leverage-their-role = Un responsabil de cont care decide asupra prețului și raportează trimestrial serviciile și livrările
playbook-leverage-inside = Utilizatori: volume și condiții înaintea fiecărei licitații. Conducere: economii trimestriale
playbook-leverage-outside = Necesar și calendar în scris pentru fiecare licitație; răspuns câștigătorilor și celorlalți; analiză semestrială
playbook-bottleneck-objectives = Aprovizionare sigură și dependență mică: stoc, a doua sursă, înlocuitori, specificații mai simple
playbook-bottleneck-expectations = Avertizare timpurie la lipsuri, stoc sau capacitate convenită; livrarea înaintea prețului
playbook-bottleneck-our-role = Responsabilul de achiziții ține stoc de siguranță și un plan B; proiectarea caută înlocuitori și piese standard
playbook-bottleneck-their-role = O singură persoană de contact pentru comenzi și lipsuri; anunță din timp schimbările de produs sau capacitate
playbook-bottleneck-inside = Planificare și producție: listă lunară de riscuri cu stocul în zile. Proiectare: stadiul înlocuitorilor
playbook-bottleneck-outside = Prognoză glisantă lunară, o vizită pe an; regulile în caz de lipsă sunt convenite în scris
playbook-non-critical-objectives = Efort minim: mai puțini furnizori și comenzi, catalog și facturi automate
playbook-non-critical-expectations = Livrări complete și corecte, comenzi electronice, o factură pe lună
playbook-non-critical-our-role = Utilizatorii comandă din catalog; achizițiile verifică acordul-cadru o dată pe an
playbook-non-critical-their-role = Biroul de vânzări ține la zi catalogul și prețurile și rezolvă singur reclamațiile
playbook-non-critical-inside = Utilizatori: catalogul și modul de comandă. Conducere: achizițiile și numărul furnizorilor, o dată pe an
playbook-non-critical-outside = Condițiile sunt în acordul-cadru; portalul și e-mailul ajung, o discuție doar când ceva nu merge
playbook-grow-together-objectives = Creștere împreună: un singur plan pentru piețe, produse și costuri pe trei ani
playbook-grow-together-expectations = Prioritate la idei, oferte exclusive, talent și investiții în proiectele noastre
playbook-grow-together-our-role = Un sponsor din conducere; echipa de cont împărtășește planuri, date și primele volume
playbook-grow-together-their-role = Un sponsor din conducere; oameni dedicați planului; raportează stadiul
playbook-grow-together-inside = Conducere: stadiul planului semestrial. Toate departamentele: ce se împărtășește și cui
playbook-grow-together-outside = O zi de strategie pe an, analiză trimestrială a planului, succese anunțate împreună
playbook-realign-objectives = Câștigarea furnizorului pentru strategia noastră sau pregătirea unui înlocuitor, înainte ca valoarea să devină dependență
playbook-realign-expectations = Un răspuns scris despre obiective, valori și finanțare; un plan cu termen pentru fiecare decalaj
playbook-realign-our-role = Managerul de categorie numește decalajele și costul lor; conducerea decide până la o dată
playbook-realign-their-role = Conducerea răspunde pentru decalaje și numește cine le închide
playbook-realign-inside = Conducere: stadiul decalajelor trimestrial. Achiziții: alternative și costul schimbării
playbook-realign-outside = O discuție deschisă între conduceri; urmărire trimestrială; niciun anunț înaintea deciziei
playbook-develop-objectives = Creșterea valorii unui furnizor care gândește ca noi: întâi capabilitatea, apoi volumul
playbook-develop-expectations = Un plan de dezvoltare cu măsuri pentru calitate, servicii și contribuție
playbook-develop-our-role = Achizițiile și calitatea dau ținte, instruire și un prim proiect
playbook-develop-their-role = Numește un responsabil de plan și investește în măsurile convenite
playbook-develop-inside = Utilizatori: ce poate acum furnizorul. Conducere: anual, dacă devine partener
playbook-develop-outside = Ținte și rezultate semestrial; apreciere pentru progres; volum legat de rezultate
playbook-phase-out-objectives = Încheiere în bună ordine: mutarea volumului fără întreruperi și fără supărări
playbook-phase-out-expectations = Livrări conform înțelegerii până la final; predarea sculelor, desenelor și datelor
playbook-phase-out-our-role = Achizițiile planifică ultimele comenzi, trecerea și stocul; juridicul verifică contractele
playbook-phase-out-their-role = Numește o persoană pentru predare și onorează ce este deschis
playbook-phase-out-inside = Utilizatori: data încheierii și înlocuitorul. Conducere: costul și riscul schimbării
playbook-phase-out-outside = Notificare din timp de către conducere, motive și date în scris; mulțumiri la final
