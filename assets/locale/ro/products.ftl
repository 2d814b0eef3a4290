# Produse: nouă casete, ADL, ciclu de viață, flux de numerar, cine le cumpără.

need-attractiveness = produse evaluate după atractivitate și forță (sau creșterea și cota de piață)
need-maturity = produse cu etapa ciclului de viață și poziția concurențială
need-stages = produse cu etapa ciclului de viață sau vânzări pe doi ani
need-cash-flows = încasări și plăți sau un flux de numerar
need-buyers = un registru de vânzări cu client și produs

## GE-McKinsey.

method-nine_box = Matricea GE-McKinsey
method-nine_box-answers = Unde investim, ce menținem, ce recoltăm?
method-nine_box-help = Forța competitivă (orizontal) și atractivitatea pieței (vertical), fiecare de la 0 la 100, în treimi; tăieturile pot fi trase. Unde un produs nu este evaluat, atractivitatea este media ponderată a creșterii pieței și a marjei, iar forța cea a cotei relative, a cotei de piață și a poziției concurențiale. Deasupra diagonalei investire, pe ea menținere, sub ea recoltare. Unde multe produse au același loc, sunt enumerate în celula lor. GE și McKinsey, pe la 1971.
finding-nine_box = { $ll } produse de investit aduc { $sll } { $ofwhat }; { $lh } de recoltat mai aduc { $slh }
finding-nine_box-short = { $ll } produse de investit aduc { $sll } { $ofwhat }
cell-nine-box-invest = Investire
cell-nine-box-hold = Menținere
cell-nine-box-harvest = Recoltare
advice-nine-box-invest = Investiții și creștere: piața merită și putem câștiga
advice-nine-box-hold = Păstrarea poziției; investiții doar unde se întorc repede
advice-nine-box-harvest = Se scoate numerar; fără bani noi, se pregătește ieșirea

## ADL.

method-adl = Matricea ADL
method-adl-answers = Se potrivește poziția noastră cu vârsta pieței?
method-adl-help = Maturitatea sectorului (orizontal: demaraj, creștere, maturitate, declin) și poziția concurențială (vertical: slabă, acceptabilă, favorabilă, puternică, dominantă), așa cum sunt evaluate în foaie. O poziție puternică se dezvoltă firesc; cu cât poziția e mai slabă și piața mai bătrână, cu atât un produs trebuie să dovedească mai mult că merită păstrat. Arthur D. Little 1974.
finding-adl = { $n0 } produse se dezvoltă firesc și aduc { $s0 } { $ofwhat }; { $n3 } sunt de retras ({ $s3 })
finding-adl-short = { $n0 } produse se dezvoltă firesc și aduc { $s0 } { $ofwhat }
zone-adl-natural = Dezvoltare firească
zone-adl-selective = Dezvoltare selectivă
zone-adl-viability = Viabilitate de dovedit
zone-adl-withdraw = Retragere
zone-advice-adl-natural = Creștere odată cu piața și apărarea avansului
zone-advice-adl-selective = Nișe alese; poziția îmbunătățită unde merită
zone-advice-adl-viability = Redresare până la o dată stabilită sau renunțare
zone-advice-adl-withdraw = Încheiere ordonată; fără bani lăsați în ele

## Echilibrul fluxurilor de numerar.

method-cash_flow = Echilibrul fluxurilor de numerar
method-cash_flow-answers = Ce produse aduc numerar, care au nevoie de el și ajunge?
method-cash_flow-help = Încasări minus plăți pentru fiecare produs, sau fluxul de numerar unde doar acesta este dat. Produsele cu creștere mare necesită intrări de numerar, cele cu creștere redusă ar trebui să genereze numerar în exces; ambele tipuri sunt necesare simultan. Rămâne: ce se generează minus ce este necesar. Generat ÷ necesar: sub 100% portofoliul trebuie finanțat din altă parte. Produsele fără flux de numerar rămân în afară și sunt numărate.
finding-cash_flow = { $generators } produse generează { $generated }, { $needers } au nevoie de { $needed }: rămân { $gap }
finding-cash_flow-short = { $generators } produse generează { $generated }, { $needers } au nevoie de { $needed }
finding-cash_flow-none = Toate cele { $generators } produse generează numerar: { $generated }; niciunul nu este în construcție
finding-cash_flow-none-short = Toate cele { $generators } produse generează numerar: { $generated }
rows-axis-cash_flow = Flux de numerar net
rows-subtitle-cash_flow = Încasări minus plăți, pe produs

## Ciclul de viață.

method-life_cycle = Etape
method-life_cycle-answers = În ce etapă este fiecare produs și ce spun vânzările?
method-life_cycle-help = Orizontal: etapa ciclului de viață, așa cum este evaluată în foaie; unde lipsește, urmează din vânzări: nou, creștere de peste 10% pe an, scădere de peste 10%, altfel matur. Vertical: cum merg vânzările, ca creștere în foaie sau ca ultimele douăsprezece luni din registru față de cele douăsprezece dinainte. Un produs matur care scade este mai bătrân decât se spune. Levitt 1965.
finding-life_cycle = Produsele mature și în declin aduc { $s2 } și { $s3 } { $ofwhat }; cele în construcție { $s0 } și { $s1 }
finding-life_cycle-short = Produsele mature aduc { $s2 } { $ofwhat }, cele în declin { $s3 }
axis-sales-trend = Vânzări
trend-falling = În scădere
trend-steady = Stabile
trend-growing = În creștere
zone-life-cycle-embryonic = Demaraj
zone-life-cycle-growth = Creștere
zone-life-cycle-mature = Maturitate
zone-life-cycle-aging = Declin
zone-advice-life-cycle-embryonic = De ales: teste rapide, puține susținute, restul oprite
zone-advice-life-cycle-growth = Investiții înaintea pieței: capacitate, canale, cotă
zone-advice-life-cycle-mature = Cotă păstrată, costuri reduse, înnoire înainte de scădere
zone-advice-life-cycle-aging = Se scoate numerarul, se pregătește succesorul, se fixează data ieșirii

## Cine cumpără fiecare produs.

method-product_customers = Pe clienți
method-product_customers-answers = Ce produse depind de un singur client?
method-product_customers-help = Cifra de afaceri a fiecărui produs, împărțită între cel mai mare client, următorii doi și restul. Un produs depinde de un client când acesta are jumătate din cifra de afaceri sau mai mult. Numărul efectiv spune câți clienți egali ar fi la fel de concentrați.
finding-product_customers =
    { $dependent ->
        [one] { $dependent } din { $groups } produse depinde
       *[other] { $dependent } din { $groups } produse depind
    } de un singur client; { $name } de { $inner } cu { $top_share }
finding-product_customers-short =
    { $dependent ->
        [one] { $dependent } din { $groups } produse depinde
       *[other] { $dependent } din { $groups } produse depind
    } de un singur client
finding-product_customers-none = Niciun produs nu depinde de un singur client; cel mai aproape este { $name }: { $inner } are { $top_share }
finding-product_customers-none-short = Niciun produs nu depinde de un singur client
rows-axis-product_customers = Cifra de afaceri
rows-subtitle-product_customers = Cifra de afaceri pe produs: cel mai mare client, următorii doi, restul
rows-note-product_customers = Închis: cel mai mare client. Apoi următorii doi și restul. După bară: cifra de afaceri, cota celui mai mare și cine este.
