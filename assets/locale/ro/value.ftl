## Segments.

method-segments = Segmente
method-segments-answers = Ce tipuri de clienți avem și ce îl deosebește pe fiecare?
method-segments-help = Clienții asemănători după criteriile alese formează un segment. În jurul clienților tipici (PAM): distanța dintre doi clienți este media pe criteriile pe care le au amândoi (Gower): cifrele și aprecierile după diferența raportată la amplitudine, cuvintele după cum coincid sau nu. Fiecare segment se adună în jurul celui mai tipic client. În jurul mediilor (k-means): doar cifre și aprecieri, făcute comparabile prin abaterea standard. Numărul de segmente este cel cu silueta medie cea mai mare: cu cât este mai aproape un client de propriul segment decât de următorul, de la −1 la 1; sub 0,25 nu există o structură reală. O celulă arată media segmentului lângă cea a tuturor sau cuvântul care îl deosebește cel mai mult; cu cât e mai închisă, cu atât e mai departe de ansamblu, în abateri standard. Clienții cu mai puțin de jumătate dintre criterii sunt omiși și numărați.
finding-segments = { $k } tipuri de { $who }: { $part } se disting prin „{ $trait }” ({ $figures })
finding-segments-short = { $k } tipuri de { $who }
finding-segments-weak = Nu există segmente clare: chiar și cea mai bună împărțire, în { $k }, se suprapune (siluetă { $silhouette })
finding-segments-weak-short = Nu există segmente clare (siluetă { $silhouette })
chart-segments-subtitle = Segmente după { $criteria } criterii; albastru = peste ansamblu, portocaliu = sub
chart-segment-name = Segmentul { $n }
chart-segments-segment = Segment
chart-segments-size = Mărime și cotă
chart-segments-all = toți { $figure }
chart-segments-unknown = necunoscut
chart-segments-above = peste: { $list }
chart-segments-below = sub: { $list }
chart-segments-average = ca ansamblul
chart-segments-count =
    { $k ->
        [one] { $k } segment
        [few] { $k } segmente
       *[other] { $k } de segmente
    }
chart-segments-tried = Alte numere de segmente
chart-segments-silhouette = Siluetă
chart-segments-note = Silueta medie { $silhouette }: de la −1 la 1; peste 0,5 segmentele sunt bine despărțite, sub 0,25 se suprapun.
chart-segments-sample = Clienții tipici provin dintr-un eșantion uniform de { $sample }; ceilalți îl urmează pe cel mai apropiat.
axis-silence-days = Zile de la ultima achiziție
need-segment-criteria = cel puțin două criterii care deosebesc clienții și opt clienți care le au
view-segments-method = Grupare în jurul
view-segments-pam = Cazurilor tipice
view-segments-kmeans = Mediilor
view-segments-number = Numărul de segmente
view-segments-best = După siluetă
view-segments-criteria = Criterii
view-segments-taken = { $criteria } alese

## Lifetime value.

method-lifetime_value = Capital de clienți
method-lifetime_value-answers = Cât valorează clienții noștri în anii următori?
method-lifetime_value-help = Cât aduce un client pe an (marja ultimelor douăsprezece luni; cifra de afaceri unde nu există marjă) înmulțit cu suma (r ÷ (1 + d))^t pe anii orizontului, începând cu acest an: r este rata de retenție anuală, d rata de actualizare. Fără sfârșit suma este (1 + d) ÷ (1 + d − r). Retenția se poate stabili; până atunci este partea clienților de anul trecut care au cumpărat din nou. Capitalul de clienți este suma pe toți clienții; curba arată cum se împarte, cei mai valoroși primii. Cu modelul de cumpărare (BG/NBD și Gamma–Gamma) fiecare client are propriile cumpărări și valori așteptate, în locul unei singure rate pentru toți.
finding-lifetime_value = Clienții noștri valorează { $equity }; { $top } dintre ei reprezintă { $share }
finding-lifetime_value-losses = Clienții noștri valorează { $equity }: câștig { $gains }, pierdere { $losses }
finding-lifetime_value-short = Clienții noștri valorează { $equity }
finding-lifetime_value-endless = Fără sfârșit și fără actualizare valoarea nu are limită: stabiliți un orizont
finding-lifetime_value-none = În anii următori clienții noștri costă mai mult decât aduc
chart-lifetime-subtitle = { $measure } pe un an × { $factor }: { $years } ani înainte, retenție { $retention }, actualizare { $discount }
chart-lifetime-subtitle-ever = { $measure } pe un an × { $factor }: fără sfârșit, retenție { $retention }, actualizare { $discount }
chart-lifetime-subtitle-btyd = Cumpărări așteptate × valoarea lor așteptată, actualizate cu { $discount } pe an
chart-lifetime-x = Cota clienților, cei mai valoroși primii
chart-lifetime-y = Cota din capitalul de clienți
chart-lifetime-top = Primii { $top } dintre clienți
chart-lifetime-share = { $share } din capitalul de clienți
chart-lifetime-worth = Cât valorează
chart-lifetime-mean = În medie pe client
chart-lifetime-factor = Valoarea actuală a 1 pe an
chart-lifetime-by-purchases = După modelul de cumpărare
chart-lifetime-largest = Cei mai valoroși
chart-lifetime-value = Valoare pe durata relației
chart-lifetime-yearly = Pe an
chart-lifetime-note = Retenția { $retention } este măsurată: partea clienților de anul trecut care au cumpărat din nou.
chart-lifetime-note-set = Retenția { $retention } este ipoteza dumneavoastră.
chart-lifetime-note-usual = Retenția { $retention } este presupusă: datele nu o arată. Stabiliți-o pe a dumneavoastră.
chart-lifetime-note-btyd = Fiecare client are propria șansă de a mai fi client și propriile cumpărări așteptate; nicio retenție nu este presupusă.
view-lifetime-model = Cum se calculează
view-lifetime-simple = Retenție
view-lifetime-btyd = Cumpărări
view-lifetime-horizon = Ani înainte (0 = fără sfârșit)

## Retention what-if.

method-retention_what_if = Simularea retenției
method-retention_what_if-answers = Cât ar valora să pierdem mai puțini clienți?
method-retention_what_if-help = Profit actualizat pe ani: clienții fiecărui an (cei de anul trecut × retenție + cei noi) înmulțiți cu marja minus costul păstrării, minus clienți noi × costul atragerii, împărțit la (1 + actualizare) pentru fiecare an. Barele schimbă câte o ipoteză: retenția cu punctele stabilite, marja cu 10%, actualizarea cu 2 puncte, clienții noi și costul atragerii cu 20%, costul păstrării cu 50%. Costul schimbării însăși este lăsat deoparte; cardul spune cât se poate cheltui până când nu mai merită. Ipotezele vin din ultimele douăsprezece luni unde datele le au; cele cu asterisc sunt presupuneri de înlocuit. Afirmațiile clasice sunt ipoteze de verificat pe cifrele proprii, nu fapte despre clienții dumneavoastră.
finding-retention_what_if =
    { $n ->
        [one] { $points } punct
       *[other] { $points } puncte
    } de retenție în plus ar aduce { $gain }, de { $times } ori efectul a 20% clienți noi în plus
finding-retention_what_if-short =
    { $n ->
        [one] { $points } punct
       *[other] { $points } puncte
    } de retenție în plus ar aduce { $gain }
finding-retention_what_if-none = Mai multă retenție nu ar schimba nimic: nu mai este nimeni de păstrat
chart-retention-subtitle = Profit actualizat pe { $years } ani, câte o ipoteză schimbată, fără costul ei · clienți la început: { $customers }
chart-retention-x = Profit pe { $years } ani, actualizat
chart-retention-base = Bază { $amount }
chart-retention-remain = dintre clienții de azi rămân după { $years } ani
chart-retention-length = ani durează în medie o relație: 1 ÷ (1 − retenție)
chart-retention-most = se poate cheltui pe client și an cât timp merită (azi { $today })
chart-retention-claims = Afirmații clasice de verificat
chart-retention-here = aici
chart-retention-claim-lost = 45–50% pierduți în cinci ani
chart-retention-claim-cost = Atragerea costă până la 20× păstrarea
chart-retention-claim-gain = +5 puncte → profit +25–85%
chart-retention-claims-note = Afirmații din domeniu, nu fapte despre clienții dumneavoastră; „aici” este ce dau cifrele și ipotezele proprii.
chart-retention-assumptions = Ipoteze
chart-retention-assumption = Ipoteză
chart-retention-today = Bază
chart-retention-worse = Mai rău
chart-retention-better = Mai bine
chart-retention-effect-worse = Efect mai rău
chart-retention-effect-better = Efect mai bine
chart-retention-note = * o presupunere în lipsa datelor: stabiliți cifra proprie.
chart-retention-profit = Profit pe ani
chart-retention-raised = Cu punctele câștigate
retention-retention = Retenție anuală
retention-margin = Marjă pe client
retention-discount = Rată de actualizare
retention-acquisitions = Clienți noi pe an
retention-retention_cost = Costul păstrării unui client
retention-acquisition_cost = Costul atragerii unui client
retention-origin-data = din date
retention-origin-set = stabilit
retention-origin-guess = presupunere *
view-retention-points = Puncte de retenție câștigate
view-retention-years = Ani
need-retention = un registru de vânzări care acoperă optsprezece luni, cu clienți în ambii ani

## Portfolio diagnosis.

method-portfolio_diagnosis = Diagnosticul portofoliului
method-portfolio_diagnosis-answers = Unde se află portofoliul, cum a ajuns acolo și ce client ar trebui să urmeze?
method-portfolio_diagnosis-help = Fiecare client după risc (variația cifrei de afaceri lunare în ultimele douăsprezece luni: abatere standard ÷ medie) și randament (marjă ÷ cifra de afaceri a acelorași luni). Punctul mare este portofoliul: media ambelor, ponderată cu cifra de afaceri; punctele goale sunt aceleași cu un an și cu doi ani înainte. Limitele se pot trage; pornesc de la mediane. Randament mic, risc mic: pot veni clienți mari, chiar mai riscanți. Randament mare, risc mare: căutați risc mic, chiar dacă cheltuiesc mai puțin. Randament mic, risc mare este periculos: mici și siguri, pas cu pas. Randament mare, risc mic este de invidiat: alegere liberă. Lista alăturată arată a cui cifră de afaceri × risc face riscul întregului. Clienții cu mai puțin de trei luni într-un an rămân în afară.
finding-portfolio_diagnosis = În { $years } ani portofoliul a trecut de la „{ $before }” la „{ $cell }”: { $return }, risc { $risk }
finding-portfolio_diagnosis-short = Portofoliul este acum „{ $cell }”: { $return }, risc { $risk }
finding-portfolio_diagnosis-same = Portofoliul rămâne „{ $cell }”: { $return }, risc { $risk }; periculos { $shl } { $ofvalue }
finding-portfolio_diagnosis-same-short = Portofoliul rămâne „{ $cell }”: { $return }, risc { $risk }
chart-diagnosis-risks = Cele mai mari părți din risc
chart-diagnosis-of-risk = din total

## Covariance.

method-covariance = Covarianță și beta
method-covariance-answers = Ce cifre de afaceri oscilează împreună și cine clatină întregul?
method-covariance-help = Cifra de afaceri pe lună sau trimestru, doar perioade întregi, cel puțin opt. O celulă este corelația a două: 1 oscilează împreună, 0 independent, −1 în sens opus. Contribuția este covarianța cu întregul împărțită la varianța întregului; toate contribuțiile fac 100%. Beta este contribuția împărțită la cota din cifra de afaceri: peste 1 clatină întregul mai mult decât mărimea sa, sub 0 îl stabilizează. Mixul cel mai stabil este cel cu varianța minimă în aceleași perioade, nicio parte sub zero; privește înapoi și nu promite nimic. Unde cifrele nu oscilează împreună, întregul este mai stabil decât părțile.
finding-covariance = { $name } face { $contribution } din oscilații cu { $share } { $ofwhat }
finding-covariance-short = { $name } face { $contribution } din oscilații
finding-covariance-none = Întregul nu oscilează deloc
chart-covariance-subtitle = Corelația pe { $periods } { $unit ->
        [quarter] trimestre
       *[month] luni
    } ({ $ofwhat }); albastru = împreună, portocaliu = în sens opus
chart-covariance-swings = Oscilații
chart-covariance-contribution = Contribuție
chart-covariance-part = Parte
chart-covariance-beta = Beta
chart-covariance-said = contribuție { $contribution }, beta { $beta }
chart-covariance-least = Mixul cel mai stabil
chart-covariance-note = Întregul variază cu { $variation } din medie; dacă toate ar oscila împreună ar fi { $instep }. Ce nu oscilează împreună economisește { $spared }.
view-covariance-between = Între
view-covariance-accounts = Conturile înseși
need-eight-periods = vânzări datate pe cel puțin opt luni sau trimestre întregi, de la doi sau mai mulți clienți

## Expected value and prospects.

method-expected_value = Valoare așteptată
method-expected_value-answers = Cât din potențial este de așteptat?
method-expected_value-help = Cheltuiala potențială a unui an înmulțită cu probabilitatea de a fi făcută la noi. Partea palidă a barei este ce poate să nu vină. Riscul unui client este 1 − probabilitatea; cel al întregului este ponderat cu potențialul. Clienții fără potențial sau probabilitate sunt omiși și numărați.
finding-expected_value = Din { $potential } potențial sunt de așteptat { $expected }: { $part }
finding-expected_value-short = Sunt de așteptat { $expected }
chart-expected-subtitle = Cheltuială potențială × probabilitate; palid = poate să nu vină
chart-expected-x = Pe an
chart-expected-all = În total
chart-expected-potential = Cheltuială potențială
chart-expected-expected = De așteptat
chart-expected-risk = Risc
chart-expected-current = Ultimele douăsprezece luni
chart-expected-note = Riscul este 1 − probabilitatea, ponderat cu potențialul.
need-probability = o cheltuială potențială și o probabilitate pe client
method-prospects = Clienți potențiali
method-prospects-answers = Care client potențial ar face cel mai mult bine portofoliului?
method-prospects-help = Un client potențial este cel care are un potențial și o probabilitate și nu a cumpărat nimic în ultimele douăsprezece luni. Intră în portofoliu cu cifra așteptată (potențial × probabilitate) la riscul 1 − probabilitate: rândul arată ce schimbă în cifra de afaceri, în riscul ponderat și în concentrare (HHI, 0–10.000). Albastru este mai bine, roșu mai rău. Echilibrat ordonează după media celor trei ranguri.
finding-prospects = { $name } ar face cel mai mult bine portofoliului; toți clienții potențiali ({ $n }) promit { $amount }
finding-prospects-short = Toți clienții potențiali ({ $n }) promit { $amount }
chart-prospects-subtitle = Ce ar schimba fiecare în portofoliu; albastru = mai bine, roșu = mai rău; ordine: { $aim }
chart-prospects-revenue = Cifră de afaceri pe an
chart-prospects-risk = Riscul portofoliului
chart-prospects-concentration = Concentrare (HHI)
chart-prospects-points = { $points } puncte
chart-prospects-chance = la { $chance }
chart-prospects-now = Azi
chart-prospects-all = Cu toți
chart-prospects-note = Riscul este 1 − probabilitatea, ponderat cu cifra de afaceri; cu toți ar { $up ->
        [yes] crește
       *[no] scădea
    } cu { $riskpoints } puncte.
chart-prospects-risk-change = Schimbarea riscului, puncte
chart-prospects-hhi-change = Schimbarea HHI
chart-prospects-score = Rang mediu (0–1)
prospects-aim-balance = echilibrat
prospects-aim-revenue = cifra de afaceri
prospects-aim-risk = risc
prospects-aim-concentration = concentrare
view-prospects-rank = Ordonare după
need-prospects = clienți și clienți potențiali cu o cheltuială potențială și o probabilitate

## Differences and similarities.

method-similarities = Diferențe și asemănări
method-similarities-answers = Ce criterii merg împreună și prin ce diferă clienții?
method-similarities-help = Două criterii într-un tabel încrucișat: fiecare celulă numără clienții care le au pe amândouă și arată cota lor din indicator; cifrele se împart în patru benzi cu numere apropiate. În celulele albastre sunt mai mulți decât dacă cele două nu ar avea legătură, în cele portocalii mai puțini. V-ul lui Cramér spune cât de strâns merg împreună, de la 0 la 1: √(χ² ÷ (n · (cel mai mic număr de rânduri sau coloane − 1))). Corelația compară toate măsurile și aprecierile după ranguri (Spearman), de la −1 la 1, pentru clienții care le au pe amândouă. O legătură nu dovedește o cauză.
finding-similarities = { $rows } și { $columns } merg împreună: { $n } cu „{ $row }” și „{ $column }”, la întâmplare ar fi { $expected }
finding-similarities-short = { $rows } și { $columns } merg împreună (V Cramér { $v })
finding-similarities-little = { $rows } și { $columns } au puțină legătură (V Cramér { $v })
finding-similarities-none = Prea puțini au și { $rows }, și { $columns }
finding-correlation = { $rows } și { $columns } cresc cel mai strâns împreună (corelație de rang { $rho })
finding-correlation-against = Legătura cea mai strânsă: cu cât { $rows } e mai mare, cu atât { $columns } e mai mic (corelație de rang { $rho })
finding-correlation-none = Nicio pereche de indicatori nu are destui clienți în comun
chart-similarities-subtitle = { $who } și cota lor { $ofwhat }; albastru = mai mulți decât la întâmplare, portocaliu = mai puțini
chart-correlation-subtitle = Corelație de rang (Spearman); albastru = cresc împreună, portocaliu = în sens opus
chart-similarities-others = Alții
chart-similarities-tie = Cât de strâns merg împreună
chart-similarities-v = V Cramér
chart-similarities-chi = Hi-pătrat
chart-similarities-both = Cu ambele
chart-similarities-note = V Cramér: 0 nicio legătură, 0,1 slabă, 0,3 clară, 0,5 puternică, 1 una decurge din cealaltă.
chart-similarities-thin = Multe celule ar avea la întâmplare mai puțin de cinci: luați cifra ca aproximativă.
chart-correlation-strongest = Cele mai strânse legături
chart-correlation-note = De la −1 la 1, pentru clienții care le au pe amândouă. O legătură nu dovedește o cauză.
view-similarities-show = Afișare
view-similarities-crosstab = Două criterii
view-similarities-correlation = Corelație
view-similarities-rows = Rânduri
view-similarities-columns = Coloane
need-two-criteria = două criterii care deosebesc clienții
chart-segments-map-subtitle = Harta asemănărilor: cei apropiați seamănă; păstrează { $kept } din diferențe
chart-segments-map-note = Axele nu au un sens propriu: contează doar distanțele. Harta rezultă din scalarea clasică a distanțelor Gower (Torgerson 1952, Gower 1966); partea păstrată este pătratul corelației dintre ele.
