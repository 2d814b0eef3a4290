# Matricele relației cu clienții: nume, întrebări, celule, titluri.

## Names, questions and help.

method-fiocca = Dificultate × importanță
method-fiocca-answers = Care clienți-cheie cer cel mai mult efort și unde este relația prea slabă?
method-fiocca-help = Pasul 1, toți clienții: cât de dificil este un client (ușurința cooperării inversată, nevoi de servicii, reclamații) față de importanța strategică (cifra de afaceri, cheltuiala potențială, cooperarea în cercetare-dezvoltare, învățarea), două scoruri de la 0 la 100 cu pragul la 50. Pasul 2, gândit pentru clienții-cheie din pasul 1: puterea relației (tip, cota noastră din achiziții, loialitate, ușurința cooperării) față de atractivitatea afacerii clientului (perspective, evoluția facturării, vânzări suplimentare, profitabilitate), nouă casete la treimi. Atractiv, dar slab legat: de îmbunătățit; puțin din ambele: de retras; restul: de păstrat. Cifrele se punctează după rang.
method-shapiro = Preț net × cost de deservire
method-shapiro-answers = Cine plătește pentru serviciile pe care le cere?
method-shapiro-help = Pe verticală: prețul net, adică ce a plătit un client împărțit la cât costă aceleași produse și cantități la prețul mediu al tuturor; 100% este media. Fără prețuri se ia 1 − reducere, altfel rata marjei. Pe orizontală: costul de deservire ca pondere din cifra de afaceri a anului, sau cum a fost apreciat. Ambele praguri sunt la media ponderată cu cifra de afaceri. Pe linia întreruptă prețul rămas după deservire este cel de la încrucișarea pragurilor: deasupra, clientul lasă mai mult decât media. Facturile storno nu au preț și nu intră în calcul.
method-turnbull_zolkiewski = Valoarea relației
method-turnbull_zolkiewski-answers = Care clienți costisitori merită pentru relație?
method-turnbull_zolkiewski-help = Aceleași două axe ca la preț net × cost de deservire; nuanța este valoarea relației, a treia axă: scorul mediu al tipului relației, cotei noastre din achiziții, cooperării în cercetare-dezvoltare, învățării, loialității și vânzărilor suplimentare, cât există în date, pe treimi. Numele din treimea de sus sunt îngroșate. Un client care plătește puțin și costă mult poate merita păstrat dacă relația are valoare; fără ea nu mai rămâne niciun motiv. Cine are mai puțin de jumătate din criterii nu are nuanță.
method-life_cycle_classes = Clase ale ciclului de viață
method-life_cycle_classes-answers = Cine sunt clienții de ieri, de azi și de mâine?
method-life_cycle_classes-help = Pe orizontală: vârsta relației, în ani de la prima cumpărare din jurnal; până la doi ani este nouă. Un jurnal care începe târziu face relațiile vechi să pară mai tinere. Pe verticală: cât cântărește clientul azi, un scor din vânzările ultimelor douăsprezece luni, cota noastră din achizițiile lui, profitabilitate și resursele cerute (cooperare în cercetare-dezvoltare, nevoi de servicii); cifrele se punctează după rang. Treimea de sus: clienți speciali de azi; mijloc: obișnuiți; jos: de mâine dacă sunt noi, de ieri dacă sunt vechi.
method-six_pack = Six pack
method-six_pack-answers = Pe cine dezvoltăm, legăm, redresăm sau lăsăm?
method-six_pack-help = Pe orizontală trei coloane: clienți care nu aduc profit (marjă minus cost de deservire cel mult zero), care aduc și au potențial mic de creștere, și care aduc și au mult (scorul mediu al vânzărilor suplimentare, perspectivelor și evoluției facturării este cel puțin 50); în coloană potențialul crește spre dreapta. Pe verticală: angajamentul, scorul tipului relației, cotei noastre din achiziții, loialității și cooperării în cercetare-dezvoltare, cu pragul la 50. Creșterea unui client neprofitabil contează abia când aduce profit: de aceea sunt șase tipuri. Numele vin din cele trei axe, nu din articol.
method-satisfaction_value = Satisfacție × valoare
method-satisfaction_value-answers = Care dintre cei mai mari clienți sunt nemulțumiți?
method-satisfaction_value-help = Pe orizontală: indicatorii relației ca un singur scor de la 0 la 100: satisfacție, loialitate și reclamații inversate, fiecare scalat de la minim la maxim; coeficienții se pot schimba. Pe verticală: indicatorul ales, cu pragul la mediană. Cine are mai puțin de jumătate din indicatori apare la date insuficiente. Mare și nemulțumit: de acolo vine următoarea pierdere.
method-margin_turnover = Marjă × cifră de afaceri
method-margin_turnover-answers = Care clienți mari aduc prea puțin și care mici aduc bine?
method-margin_turnover-help = Pe orizontală: cifra de afaceri, cu praguri unde se termină clasele C și B ale unei analize ABC după valoare (80% și 95%, dacă nu se stabilește altfel). Pe verticală: marja ca pondere din cifra de afaceri, cu praguri la zero și la marja întregului portofoliu. Nouă celule: clienți A, B și C care pierd, care aduc mai puțin sau mai mult decât portofoliul. Aria bulei este marja în bani; pe o linie întreruptă ea este aceeași. Clienții fără cifră de afaceri peste zero nu au rată a marjei și sunt omiși.
method-value_stability = Valoare × stabilitate
method-value_stability-answers = Pe care clienți mari se poate conta în fiecare lună?
method-value_stability-help = Patru grupe. Pe orizontală: coeficientul de variație al totalurilor pe perioade (abatere standard ÷ medie; o perioadă fără vânzare contează 0, de la prima încolo); până la 0,5 este constant. Pe verticală: indicatorul; mare este cine face parte din clasa A după valoare, adică începe sub 80% din totalul cumulat. Ambele praguri se pot trage. Cine are mai puțin de trei perioade este omis și numărat.

## What they need.

need-net-price = un cost de deservire, și prețuri, reduceri sau marje
need-difficulty = aprecieri ale dificultății și importanței clienților
need-relationship-age = un jurnal de vânzări cu date calendaristice
need-commitment = un profit, și aprecieri ale angajamentului și potențialului de creștere
need-relationship = aprecieri ale relației, precum tip, loialitate sau cooperare în cercetare-dezvoltare
need-satisfaction = satisfacție, reclamații sau loialitate

## Axes.

axis-net-price = Preț net, medie = 100%
axis-cost-to-serve-ratio = Cost de deservire, % din cifra de afaceri
axis-relationship-value = Valoarea relației
axis-difficulty = Dificultate
axis-importance = Importanță strategică
axis-tie-strength = Puterea relației
axis-business-attractiveness = Atractivitatea afacerii clientului
axis-relationship-age = Ani de la prima cumpărare
axis-sales-year = Vânzări, ultimele 12 luni
axis-weight-today = Greutatea de azi
axis-commitment = Angajament
axis-profit-and-growth = Profit și potențial de creștere
axis-no-profit = Fără profit
axis-profit-no-growth = Profit, creștere mică
axis-profit-growth = Profit și creștere
axis-relationship-indicators = Satisfacție, loialitate, reclamații

## Cells and what to do there.

cell-shapiro-bargain-basement = Sensibili la preț
advice-shapiro-bargain-basement = Păstrați simplu: niciun serviciu neplătit
cell-shapiro-aggressive = Agresivi
advice-shapiro-aggressive = Taxați serviciile sau oferiți mai puțin
cell-shapiro-passive = Pasivi
advice-shapiro-passive = Protejați-i: plătesc bine și cer puțin
cell-shapiro-carriage-trade = Clienți premium
advice-shapiro-carriage-trade = Plătesc pentru servicii: să merite prețul
cell-turnbull-zolkiewski-bargain-basement = Sensibili la preț
advice-turnbull-zolkiewski-bargain-basement = Păstrați simplu: niciun serviciu neplătit
cell-turnbull-zolkiewski-aggressive = Agresivi
advice-turnbull-zolkiewski-aggressive = Păstrați-i pe cei cu relație valoroasă, taxați serviciile celorlalți
cell-turnbull-zolkiewski-passive = Pasivi
advice-turnbull-zolkiewski-passive = Protejați-i: plătesc bine și cer puțin
cell-turnbull-zolkiewski-carriage-trade = Clienți premium
advice-turnbull-zolkiewski-carriage-trade = Plătesc pentru servicii: să merite prețul
cell-fiocca-non-key-easy = Obișnuiți, ușori
advice-fiocca-non-key-easy = Deserviți cu cost mic
cell-fiocca-non-key-difficult = Obișnuiți, dificili
advice-fiocca-non-key-difficult = Simplificați, taxați efortul sau renunțați
cell-fiocca-key-easy = Cheie, ușori
advice-fiocca-key-easy = Investiți în legătură înaintea unui concurent
cell-fiocca-key-difficult = Cheie, dificili
advice-fiocca-key-difficult = Cei mai buni oameni; înlăturați ce îngreunează
cell-fiocca-withdraw = De retras
advice-fiocca-withdraw = Mutați efortul în altă parte
cell-fiocca-hold = De păstrat
advice-fiocca-hold = Păstrați poziția, cu cât e nevoie
cell-fiocca-improve = De îmbunătățit
advice-fiocca-improve = Atractivi, dar slab legați: construiți
cell-life-cycle-classes-tomorrow = Clienți de mâine
advice-life-cycle-classes-tomorrow = Alegeți câțiva și investiți
cell-life-cycle-classes-yesterday = Clienți de ieri
advice-life-cycle-classes-yesterday = Cost mic sau renunțare
cell-life-cycle-classes-regular = Clienți obișnuiți de azi
advice-life-cycle-classes-regular = Rutină bine făcută; urmăriți cota
cell-life-cycle-classes-special = Clienți speciali de azi
advice-life-cycle-classes-special = Dezvoltați împreună; protejați
cell-six-pack-unprofitable-loose = Neprofitabili, nelegați
advice-six-pack-unprofitable-loose = Creșteți prețurile sau renunțați
cell-six-pack-profitable-loose = Profitabili, nelegați
advice-six-pack-profitable-loose = Luați profitul, investiți puțin
cell-six-pack-growing-loose = În creștere, nelegați
advice-six-pack-growing-loose = Câștigați-le întâi angajamentul
cell-six-pack-unprofitable-committed = Neprofitabili, legați
advice-six-pack-unprofitable-committed = Redresați împreună: preț, servicii, mix
cell-six-pack-profitable-committed = Profitabili, legați
advice-six-pack-profitable-committed = Păstrați-i: protejați și deserviți bine
cell-six-pack-growing-committed = În creștere, legați
advice-six-pack-growing-committed = Creșteți împreună: investiți întâi aici
cell-satisfaction-value-unhappy-small = Nemulțumiți, mici
advice-satisfaction-value-unhappy-small = Găsiți cauza comună; rezolvați-o o dată
cell-satisfaction-value-happy-small = Mulțumiți, mici
advice-satisfaction-value-happy-small = Cereți mai mult: vor asculta
cell-satisfaction-value-unhappy-large = Nemulțumiți, mari
advice-satisfaction-value-unhappy-large = Vizitați luna aceasta; reparați înainte să plece
cell-satisfaction-value-happy-large = Mulțumiți, mari
advice-satisfaction-value-happy-large = Continuați așa; cereți-i ca referință
cell-margin-turnover-c-loss = C · pierdere
advice-margin-turnover-c-loss = Comandă minimă, listă de prețuri sau încheiere
cell-margin-turnover-b-loss = B · pierdere
advice-margin-turnover-b-loss = Redresați sau încheiați
cell-margin-turnover-a-loss = A · pierdere
advice-margin-turnover-a-loss = Renegociați acum: cele mai mari pierderi
cell-margin-turnover-c-low = C · sub medie
advice-margin-turnover-c-low = Automatizați
cell-margin-turnover-b-low = B · sub medie
advice-margin-turnover-b-low = Condiții standard, mai puține excepții
cell-margin-turnover-a-low = A · sub medie
advice-margin-turnover-a-low = Preț, mix și cost de deservire, pas cu pas
cell-margin-turnover-c-high = C · peste medie
advice-margin-turnover-c-high = Căutați alții ca ei
cell-margin-turnover-b-high = B · peste medie
advice-margin-turnover-b-high = Dezvoltați: aduc profit
cell-margin-turnover-a-high = A · peste medie
advice-margin-turnover-a-high = Protejați: ei susțin afacerea
cell-value-stability-steady-small = Mici constanți
advice-value-stability-steady-small = Automatizați: comenzile vin singure
cell-value-stability-unsteady-small = Mici instabili
advice-value-stability-unsteady-small = Deserviți la cerere, fără stoc
cell-value-stability-steady-large = Mari constanți
advice-value-stability-steady-large = Contracte-cadru; niciodată lipsă
cell-value-stability-unsteady-large = Mari instabili
advice-value-stability-unsteady-large = Cereți prognoze; conveniți livrări eșalonate

## Titles.

finding-fiocca = Cheie și dificili: { $f } din { $count }, { $sf } { $ofvalue }; cheie și ușori: { $c2 }, { $s2 }
finding-fiocca-short = Cheie și dificili: { $f } din { $count }, { $sf } { $ofvalue }
finding-fiocca-counts = Din { $count }: cheie și dificili { $c3 }, cheie și ușori { $c2 }
finding-fiocca-relationships = Atractivi, dar slab legați de noi: { $f } din { $count }, { $sf } { $ofvalue }
finding-fiocca-relationships-counts = Atractivi, dar slab legați de noi: { $f } din { $count }
finding-shapiro = Preț mic, deservire scumpă: { $f } din { $count }, { $sf } { $ofvalue }; { $s2 } plătește bine și cere puțin
finding-shapiro-short = Preț mic, deservire scumpă: { $f } din { $count }, { $sf } { $ofvalue }
finding-turnbull_zolkiewski = Preț mic, deservire scumpă: { $f } din { $count }, dintre care { $prized } cu o relație valoroasă
finding-life_cycle_classes = Clienți speciali de azi: { $f } din { $count }, { $sf } { $ofvalue }; de mâine: { $c0 }, de ieri: { $c1 }
finding-life_cycle_classes-short = Clienți speciali de azi: { $f } din { $count }, { $sf } { $ofvalue }
finding-life_cycle_classes-counts = Din { $count }: speciali de azi { $c3 }, de mâine { $c0 }, de ieri { $c1 }
finding-six_pack = Profitabili, în creștere, dar nelegați: { $f } din { $count }, { $sf } { $ofvalue }; legați: { $c5 }, { $s5 }
finding-six_pack-short = Profitabili, în creștere, dar nelegați: { $f } din { $count }, { $sf } { $ofvalue }
finding-six_pack-counts = Profitabili și în creștere: { $c5 } legați, { $c2 } nelegați din { $count }
finding-satisfaction_value = Mari și nemulțumiți: { $f } din { $count }, { $sf } { $ofvalue }
finding-satisfaction_value-none = Niciun client mare nu este nemulțumit ({ $count })
finding-satisfaction_value-counts = Din { $count }: mari și nemulțumiți { $f }
finding-margin_turnover = Clienți A: { $c8 } peste medie, { $c5 } sub medie{ $c2 ->
    [0] {""}
   *[other] , { $c2 } în pierdere
}
finding-value_stability = Mari constanți: { $f } din { $count }, { $sf } { $ofvalue }; mari instabili: { $c3 }, { $s3 }
finding-value_stability-short = Mari constanți: { $f } din { $count }, { $sf } { $ofvalue }
finding-value_stability-none = Niciun cont mare nu este constant: mari instabili { $c3 }, { $s3 } { $ofvalue }

## Lines, shades, controls.

isoline-shapiro = media după deservire
isoline-turnbull_zolkiewski = media după deservire
isoline-margin_turnover = marjă { $level }
isoline-potential = { $level } cotă din achiziții
tone-high = Ridicată ({ $n }), nume îngroșate
tone-medium = Medie ({ $n })
tone-low = Scăzută ({ $n })
tone-none = Neapreciată ({ $n })
tone-made-of = Scor mediu din: { $list }.
relationship-threshold = Prag: { $x }.
fiocca-step = Pasul
fiocca-step-accounts = 1 · Clienți
fiocca-step-relationships = 2 · Relații
risk-path-note = Puncte goale: portofoliul în fiecare an, pe cele douăsprezece luni ale sale. Punctul mare: întreaga perioadă.
trail = Traseu
trail-none = Fără
trail-earlier = Perioada anterioară
trail-year = Cu un an înainte
trail-note-year = Ultimele douăsprezece luni; traseul începe la inelul mic, cele douăsprezece luni dinainte.
trail-note-ratings = Urma pornește de la inelul mic, unde îl așază evaluările anului anterior.
trail-need = Pentru a vedea unde se afla fiecare înainte: adăugați evaluările unui an anterior, ca coloane cu anul („Risc de aprovizionare 2024”) sau ca foaie a acelui an.
potential-blue-white = „Albaștri”, potențial încă necâștigat ({ $bluecell }): { $blue }, { $bluemoney }. „Albi”, aduc deja și mai pot crește ({ $whitecell }): { $white }, { $whitemoney }.
what-if = Ce-ar fi dacă
what-if-clear = Anularea tuturor
what-if-row = { $name } → { $to }
what-if-note = ce-ar fi dacă: { $n } mutate manual
what-if-title = Ce-ar fi dacă: { $title }
edit-what-if = ce-ar fi dacă { $name } ar sta altundeva
method-relationship_indicators = Indicatori
method-relationship_indicators-answers = Cât de mulțumiți și loiali sunt clienții și cine reclamă?
method-relationship_indicators-help = Media ponderată a satisfacției, loialității și reclamațiilor (inversate), cât are foaia, de la 0 la 100. Evaluările sunt puse pe scală în trepte egale, cifrele de la cea mai mică la cea mai mare. Clienții evaluați pe mai puțin de jumătate din coeficienți rămân în afară și sunt numărați. Coeficienții se aleg lângă grafic; fiecare indicator este arătat.
finding-relationship_indicators = { $weak } clienți sunt sub 50 și au { $share } { $ofwhat }; cel mai bun: { $name } ({ $best } din 100)
finding-relationship_indicators-short = { $weak } clienți sunt sub 50; cel mai bun: { $name } ({ $best } din 100)
finding-relationship_indicators-none = Niciun client nu este sub 50; cel mai bun: { $name } ({ $best } din 100)
scores-subtitle-relationship_indicators = Scor pe { $criteria } indicatori, 0–100, cei mai buni întâi
