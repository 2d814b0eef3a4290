## Variația cifrei de afaceri.

method-bridge = Variația cifrei de afaceri
method-bridge-answers = Ce s-a pierdut, ce a scăzut, ce a crescut și ce este nou față de perioada anterioară?
method-bridge-help = Valoarea perioadei anterioare, apoi variațiile clienților care nu mai aduc nimic (pierduți), aduc mai puțin (în scădere), mai mult (în creștere) sau nu aduceau nimic înainte (noi), apoi valoarea acestei perioade: pașii se însumează exact. Un client cu note de credit mai mari decât cumpărăturile contează ca zero. Fără o alegere a dumneavoastră se ia cea mai lungă perioadă dintre an, trimestru și lună pe care jurnalul de vânzări o conține de două ori. Cifra de afaceri păstrată: ce mai aduc clienții perioadei anterioare, fără creștere (brut) și cu creștere (net), ÷ cifra lor de atunci.
finding-bridge-grown = { $measure }: +{ $share }, mai ales cu { $who } existenți: { $grown } din { $before } au adus mai mult
finding-bridge-new =
    { $measure }: +{ $share }, mai ales datorită { $new ->
        [one] unui nume nou
        [few] a { $new } nume noi
       *[other] a { $new } de nume noi
    }
finding-bridge-shrunk = { $measure }: −{ $share }, mai ales pentru că { $shrunk } din { $before } au adus mai puțin
finding-bridge-lost = { $measure }: −{ $share }, mai ales pentru că { $lost } din { $before } s-au pierdut
finding-bridge-short =
    { $way ->
        [up] { $measure }: +{ $share }
       *[down] { $measure }: −{ $share }
    }
finding-bridge-flat = { $measure }: la fel ca în perioada anterioară
finding-bridge-none = În perioada anterioară nu a fost nimic: { $amount } este în întregime nou
chart-bridge-subtitle = { $now } față de { $before }
chart-bridge-uncovered = datele încep abia în prima perioadă
chart-bridge-unchanged =
    { $n ->
        [one] { $n } neschimbat
        [few] { $n } neschimbați
       *[other] { $n } neschimbați
    }
chart-bridge-movers = Cele mai mari mișcări
chart-bridge-kept = Cifra de afaceri păstrată din perioada anterioară
chart-bridge-gross = fără creștere (brut)
chart-bridge-net = cu creștere (net)
chart-bridge-step = Mișcare
chart-bridge-change = Variație
chart-bridge-percent = Variație, %
bridge-lost = pierduți
bridge-shrunk = în scădere
bridge-grown = în creștere
bridge-new = noi
bridge-unchanged = neschimbați
bridge-year-before = Anul anterior
bridge-against-year = Anul anterior
bridge-against-before = Perioada dinainte
view-bridge-span = Lungimea perioadei
view-bridge-year = An
view-bridge-quarter = Trimestru
view-bridge-month = Lună
view-bridge-against = Comparat cu
view-bridge-columns = Cifrele celor două perioade
view-bridge-ledger = Jurnal de vânzări
figure-before = Perioada anterioară
figure-now = Această perioadă
figure-grr = Retenția brută a veniturilor (GRR)
figure-nrr = Retenția netă a veniturilor (NRR)

## Cohorte.

method-cohorts = Cohorte
method-cohorts-answers = Câți clienți noi mai cumpără după luni, și este mai bine?
method-cohorts-help = Clienții formează cohorte după perioada primei cumpărări; fiecare rând urmărește o cohortă. O celulă arată partea cohortei care a cumpărat în acea perioadă (o linie sub zero nu este cumpărare) sau ce a adus atunci, cu note de credit. Media ponderează cohortele după clienții lor și lasă deoparte perioadele neîncheiate. Cumpărările dinaintea perioadei alese contează pentru cine este nou în ea.
finding-cohorts-short =
    { $n ->
        [one] La o lună după prima cumpărare mai cumpără { $share } { $ofwho }
        [few] La { $n } luni după prima cumpărare mai cumpără { $share } { $ofwho }
       *[other] La { $n } de luni după prima cumpărare mai cumpără { $share } { $ofwho }
    }
finding-cohorts-better =
    { $n ->
        [one] La o lună după prima cumpărare mai cumpără { $share } { $ofwho }; cei mai noi revin mai des
        [few] La { $n } luni după prima cumpărare mai cumpără { $share } { $ofwho }; cei mai noi revin mai des
       *[other] La { $n } de luni după prima cumpărare mai cumpără { $share } { $ofwho }; cei mai noi revin mai des
    }
finding-cohorts-worse =
    { $n ->
        [one] La o lună după prima cumpărare mai cumpără { $share } { $ofwho }; cei mai noi revin mai rar
        [few] La { $n } luni după prima cumpărare mai cumpără { $share } { $ofwho }; cei mai noi revin mai rar
       *[other] La { $n } de luni după prima cumpărare mai cumpără { $share } { $ofwho }; cei mai noi revin mai rar
    }
finding-cohorts-young = Prea devreme pentru a spune câți din { $count } revin
chart-cohorts-subtitle =
    { $shown ->
        [revenue] Ce a adus fiecare cohortă, după perioada primei cumpărări
       *[active] Partea fiecărei cohorte care a cumpărat, după perioada primei cumpărări
    }
chart-cohorts-x =
    { $months ->
        [1] Luni de la prima cumpărare
        [3] Trimestre de la prima cumpărare
       *[12] Ani de la prima cumpărare
    }
chart-cohorts-y = Prima cumpărare
chart-cohorts-row = { $count }, dintre care { $share } au cumpărat în perioada următoare
chart-cohorts-average = Cumpără în medie
chart-cohorts-after =
    { $n ->
        [one] după { $n } lună
        [few] după { $n } luni
       *[other] după { $n } de luni
    }
chart-cohorts-note =
    { $shown ->
        [revenue] În fiecare celulă: ce a adus cohorta în acea perioadă, cu note de credit.
       *[active] Prima coloană conține numărul { $ofwho }; celelalte, partea care a cumpărat în acea perioadă.
    }
chart-cohorts-partial = Celule palide la capătul rândurilor: acea perioadă nu s-a încheiat încă.
chart-cohorts-periods = Perioade cu cumpărări
view-cohorts-step = Perioadă
view-cohorts-show = În fiecare celulă
view-cohorts-active = Partea care a cumpărat
view-cohorts-revenue = Cifra de afaceri
period-quarter = T{ $q } { $year }

## Venituri recurente.

method-recurring = Venituri recurente
method-recurring-answers = Cât venit revine de la o perioadă la alta și ce îl schimbă?
method-recurring-help = Venitul fiecărei perioade, împărțit după ce a făcut fiecare client față de cea dinainte: nou (primul venit), reactivat (din nou venit după o perioadă fără), extindere și contracție (mai mult sau mai puțin), pierdut (nimic). Cele cinci mișcări duc exact de la o perioadă la următoarea. Retenția netă (NRR): (venitul dinainte + extindere + contracție + pierderi) ÷ venitul dinainte; brută (GRR): la fel, fără extindere. Ce este nou sau revine nu contează în niciuna. Cifrele lunare spun puțin când clienții nu cumpără lunar: alegeți trimestre sau ani.
finding-recurring =
    { $months ->
        [1] De la lună la lună se păstrează net { $net } din venituri, { $gross } fără extindere
        [3] De la trimestru la trimestru se păstrează net { $net } din venituri, { $gross } fără extindere
       *[12] De la an la an se păstrează net { $net } din venituri, { $gross } fără extindere
    }
finding-recurring-short =
    { $months ->
        [1] De la lună la lună se păstrează net { $net } din venituri
        [3] De la trimestru la trimestru se păstrează net { $net } din venituri
       *[12] De la an la an se păstrează net { $net } din venituri
    }
finding-recurring-none = Nu există venituri înainte de { $period } care să fie păstrate
chart-recurring-subtitle =
    { $months ->
        [1] { $measure } pe luni și mișcări; în titlu: mediana unui an
        [3] { $measure } pe trimestre și mișcări; în titlu: mediana unui an
       *[12] { $measure } pe ani și mișcări
    }
chart-recurring-y = Mișcare
chart-recurring-rates = Retenție
chart-recurring-nrr = NRR
chart-recurring-grr = GRR
chart-recurring-net = Retenție netă (NRR)
chart-recurring-gross = Retenție brută (GRR)
chart-recurring-net-year = NRR față de un an în urmă
chart-recurring-gross-year = GRR față de un an în urmă
chart-recurring-row = { $amount }, NRR { $net }, GRR { $gross }
chart-recurring-note = Mișcări față de perioada dinainte. NRR include extinderea, GRR nu; ce este nou sau revine nu contează în niciuna.
chart-recurring-irregular = Clientul median cumpără în { $regular } din perioade: perioadele mai lungi spun mai mult despre ce este recurent.
chart-recurring-partial = Ultima perioadă nu s-a încheiat și nu apare în grafic.
recurring-new = noi
recurring-reactivated = reactivați
recurring-expansion = extindere
recurring-contraction = contracție
recurring-churned = pierduți

## Dependență.

method-dependency = Dependență
method-dependency-answers = Ce ar rămâne fără cei mai mari clienți?
method-dependency-help = Portofoliul este privit o dată cu toți și o dată fără cei mai mari k: ce rămâne din măsură, din marjă și cât de concentrat este restul (Gini). Este o pierdere dintr-odată, fără înlocuire și fără costuri economisite. k îl alegeți dumneavoastră.
finding-dependency =
    { $k ->
        [one] Pierderea { $name } ar lua { $share } { $ofwhat } și { $margin } din marjă
        [few] Pierderea celor mai mari { $k } ar lua { $share } { $ofwhat } și { $margin } din marjă
       *[other] Pierderea celor mai mari { $k } ar lua { $share } { $ofwhat } și { $margin } din marjă
    }
finding-dependency-short =
    { $k ->
        [one] Pierderea { $name } ar lua { $share } { $ofwhat }
        [few] Pierderea celor mai mari { $k } ar lua { $share } { $ofwhat }
       *[other] Pierderea celor mai mari { $k } ar lua { $share } { $ofwhat }
    }
finding-dependency-none = Nimeni nu este pierdut: { $amount } rămâne întreg
chart-dependency-subtitle = Ce ar rămâne fără cei mai mari, unul după altul
chart-dependency-x = Cei mai mari pierduți
chart-dependency-y = Rămâne
chart-dependency-all = Toți
chart-dependency-left = Rămâne
chart-dependency-without =
    { $k ->
        [one] Fără cel mai mare
        [few] Fără cei mai mari { $k }
       *[other] Fără cei mai mari { $k }
    }
chart-dependency-named = Pierduți
chart-dependency-row = fără { $name } rămâne { $share }
view-dependency-lost = Câți dintre cei mai mari se pierd
figure-lost = Cei mai mari pierduți
figure-apart = În clase diferite

## XYZ.

method-xyz = XYZ
method-xyz-answers = Cine cumpără constant, cine neregulat?
method-xyz-help = Coeficientul de variație al totalurilor pe perioade: abaterea standard a populației ÷ media; o perioadă fără vânzare contează ca 0, de la prima a clientului. Până la prima limită X (constant), până la a doua Y (variabil), peste Z (neregulat). Cu mai puțin de trei perioade nu se clasifică. Limitele se trag cu mouse-ul.
finding-xyz = { $share } { $ofwhat } vine constant, de la { $steady }; { $irregular } cumpără neregulat
finding-xyz-short = { $share } { $ofwhat } vine constant, de la { $steady }
finding-xyz-counts = { $steady } cumpără constant, { $irregular } neregulat
finding-xyz-none = Nimeni nu cumpără constant (X); { $irregular } cumpără neregulat (Z)
chart-xyz-own-subtitle =
    { $months ->
        [1] Cât aduc față de cât de mult variază, lună de lună
       *[other] Cât aduc față de cât de mult variază, trimestru de trimestru
    }
chart-xyz-own-y = { $measure } (log)
chart-xyz-own-note = Variația dincolo de marginea dreaptă stă pe margine; ce nu are o cifră peste zero nu este desenat.

## ABC pe mai multe măsuri.

method-abc_measures = ABC pe mai multe măsuri
method-abc_measures-answers = Cine este mare ca cifră de afaceri, dar nu ca marjă sau flux de numerar?
method-abc_measures-help = Aceiași clienți, clasificați după fiecare măsură din date: cifră de afaceri, marjă, flux de numerar, cu aceeași regulă și aceleași limite. Cei care nu sunt în aceeași clasă după toate măsurile sunt listați, întâi cei la două clase distanță. Fiecare măsură are ordinea și totalul ei.
finding-abc_measures =
    { $fallen ->
        [0] { $n } din { $count } își schimbă clasa odată cu măsura; niciun A după { $first } nu coboară după { $second }
       *[other] { $n } din { $count } își schimbă clasa odată cu măsura; { $fallen } din { $large } A după { $first } nu sunt A după { $second }
    }
finding-abc_measures-short = { $n } din { $count } își schimbă clasa odată cu măsura
finding-abc_measures-same = Toate măsurile pun { $count } în aceleași clase
chart-measures-subtitle = Clasa după fiecare măsură; cei care diferă
chart-measures-y =
    { $n ->
        [one] Cel care diferă
        [few] Cei care diferă, întâi cei mai îndepărtați
       *[other] Cei care diferă, întâi cei mai îndepărtați
    }
chart-measures-classes = Câți după
chart-measures-moved = Din clasa după { $first }, altundeva după
chart-measures-note = Cine este A după { $first } și C după { $second } câștigă mai puțin decât pare; invers este o comoară ascunsă.
chart-measures-shown = { $shown } din { $n } în grafic; tabelul îi conține pe toți.
chart-measures-head = Clasa după { $name }
chart-measures-distance = Clase distanță

## Tipuri de clienți.

method-customer_classes = Tipuri de clienți
method-customer_classes-answers = Cine este nou, recurent, inactiv, complex, cel mai profitabil, fără valoare?
method-customer_classes-help = Noi: prima cumpărare în fereastră. Inactivi: nicio cumpărare în ea. Recurenți: au cumpărat în ea și înainte. Cei mai profitabili: cincimea clienților cu cea mai mare marjă, peste zero. Complecși: cu o cooperare dificilă sau în cincimea cea mai costisitoare de servit față de cifra lor de afaceri. Fără valoare: marjă zero sau mai mică și niciun motiv strategic (multă învățare, cercetare comună). Un client poate fi mai multe; prima în ordinea graficului îi dă numele.
finding-customer_classes =
    { $idle ->
        [one] Cincimea cea mai profitabilă aduce { $share } din marjă; { $idle } din { $count } este fără valoare
        [few] Cincimea cea mai profitabilă aduce { $share } din marjă; { $idle } din { $count } sunt fără valoare
       *[other] Cincimea cea mai profitabilă aduce { $share } din marjă; { $idle } din { $count } sunt fără valoare
    }
finding-customer_classes-short = Cincimea cea mai profitabilă aduce { $share } din marjă
finding-customer_classes-bought = Din { $count } { $new } sunt noi și { $lapsed } inactivi
chart-customer-classes-subtitle =
    { $months ->
        [one] După cumpărări în { $months } lună, marjă și efort; pal: numiți deja mai sus
        [few] După cumpărări în { $months } luni, marjă și efort; pal: numiți deja mai sus
       *[other] După cumpărări în { $months } de luni, marjă și efort; pal: numiți deja mai sus
    }
chart-customer-classes-idle = Fără valoare
chart-customer-classes-also = De asemenea
chart-customer-classes-note = Un client poate fi de mai multe tipuri; culoarea plină îl numără o singură dată, la primul de sus.
chart-customer-classes-no-margin = Datele nu au marjă: nimeni nu poate fi numit cel mai profitabil sau fără valoare.
chart-customer-classes-no-effort = Datele nu spun nimic despre cooperare sau costul deservirii: nimeni nu poate fi numit complex.
customer-class-without_value = fără valoare
customer-class-lapsed = inactivi
customer-class-new = noi
customer-class-most_profitable = cei mai profitabili
customer-class-complex = complecși
customer-class-recurring = recurenți
view-classes-months = Fereastră, luni

## Ritmul comenzilor.

method-supply_rhythm = Ritmul comenzilor
method-supply_rhythm-answers = Ce comenzi sunt întârziate, care urmează?
method-supply_rhythm-help = Pentru fiecare client și produs cu cel puțin trei comenzi (zile cu o linie care nu este notă de credit) următoarea comandă este estimată la ultima plus intervalul median. Întârziat: cu peste o jumătate de interval și peste o săptămână. De așteptat: în zilele următoare sau întârziat în limita acestei toleranțe. Oprit: liniște mai lungă de patru intervale; nu se mai așteaptă nimic. Fiecare valorează media comenzilor de până acum.
finding-supply_rhythm =
    { $overdue ->
        [one] { $overdue } comandă de circa { $amount } este întârziată; încă { $due } în { $days } zile
        [few] { $overdue } comenzi de circa { $amount } sunt întârziate; încă { $due } în { $days } zile
       *[other] { $overdue } de comenzi de circa { $amount } sunt întârziate; încă { $due } în { $days } zile
    }
finding-supply_rhythm-short =
    { $overdue ->
        [one] { $overdue } comandă de circa { $amount } este întârziată
        [few] { $overdue } comenzi de circa { $amount } sunt întârziate
       *[other] { $overdue } de comenzi de circa { $amount } sunt întârziate
    }
finding-supply_rhythm-calm =
    { $due ->
        [one] Nicio comandă nu este întârziată; { $due } este așteptată în { $days } zile
        [few] Nicio comandă nu este întârziată; { $due } sunt așteptate în { $days } zile
       *[other] Nicio comandă nu este întârziată; { $due } sunt așteptate în { $days } zile
    }
finding-supply_rhythm-none = Nimeni nu a comandat același lucru destul de des pentru un ritm
chart-rhythm-subtitle =
    { $level ->
        [product] Următoarea comandă estimată pe client și produs
        [category] Următoarea comandă estimată pe client și categorie
       *[customer] Următoarea comandă estimată pe client
    }
chart-rhythm-x = Zile față de data de referință
chart-rhythm-order = Comandă
chart-rhythm-orders = Comenzi următoare
chart-rhythm-count = Număr
chart-rhythm-worth = Valoare
chart-rhythm-state = Comanda următoare
chart-rhythm-next = Estimată la
chart-rhythm-late = Zile de întârziere
chart-rhythm-note = Punctele pline sunt comenzi, cel gol este următoarea estimată: ultima comandă plus intervalul median.
chart-rhythm-short =
    { $short ->
        [one] { $short } pereche are mai puțin de trei comenzi și niciun ritm.
        [few] { $short } perechi au mai puțin de trei comenzi și niciun ritm.
       *[other] { $short } de perechi au mai puțin de trei comenzi și niciun ritm.
    }
chart-rhythm-shown = { $shown } din { $n } urgente în grafic; tabelul le conține pe toate.
rhythm-overdue = întârziate
rhythm-due = de așteptat
rhythm-later = mai târziu
rhythm-stopped = oprite
view-rhythm-level = Ritm pe
view-rhythm-ahead = Zile înainte
