# Charts: titles that state the finding, axes, legends, notes. In every text $who is “customers”, $ofwho the form after a
# share (“of customers”), $ofwhat the measure after a share (“of revenue”), $what the measure, $side “spend” or “sales”.


## After a share: who, and of what.

chart-of-customers = dintre clienți
chart-of-suppliers = dintre furnizori
chart-of-products = dintre produse
chart-of-values = dintre valori
chart-of-revenue = din cifra de afaceri
chart-of-margin = din marjă
chart-of-quantity = din cantitate
chart-of-spend = din valoarea achizițiilor
chart-of-cash_flow = din fluxul de numerar
chart-of-column = din „{ $name }”
chart-quoted = „{ $name }”

## Frame: source, count, filters, names hidden.

chart-source = Sursa: { $source }
source-and-more = { $source } și încă { $n ->
    [one] un fișier
    [few] { $n } fișiere
   *[other] { $n } de fișiere
}
chart-as-of = date la { $day }
chart-shown = afișați: { $shown }
chart-shown-of = afișați { $shown } din { $count }
chart-left-out = omiși: { $list }
chart-filter-one-of = { $name }: { $value }
chart-filter-none-of = { $name }: toate în afară de { $value }
chart-filter-between = { $name }: { $value }
chart-masked-customer = Client { $n }
chart-masked-supplier = Furnizor { $n }
chart-masked-product = Produs { $n }
chart-masked-value = Valoare { $n }
chart-named = { $named } din { $shown } bule au nume; restul apar la mărire sau la trecerea cursorului.

## Heads of the tables behind the charts.

chart-head-rank = Loc
chart-head-class = Clasă
chart-head-share = Pondere
chart-head-cumulative = Pondere cumulată
chart-head-value = Valoare

## Lorenz curve.

finding-lorenz =
    { $top } { $ofwho } { $side ->
        [spend] concentrează
       *[sales] aduc
    } { $share } { $ofwhat }; primii zece, { $ten }
finding-lorenz-short =
    { $top } { $ofwho } { $side ->
        [spend] concentrează
       *[sales] aduc
    } { $share } { $ofwhat }
finding-lorenz-few =
    { $k ->
        [1] Primul din { $count } concentrează { $share } { $ofwhat }
       *[other] Primii { $k } din { $count } concentrează { $share } { $ofwhat }
    }
finding-lorenz-few-short =
    { $k ->
        [1] Primul din { $count } concentrează { $share } { $ofwhat }
       *[other] Primii { $k } din { $count } concentrează { $share } { $ofwhat }
    }
finding-lorenz-empty = Nu este nimic de comparat
finding-lorenz-zero = Suma valorilor este zero: nu este nimic de împărțit
finding-lorenz-negative = Totalul este { $amount }: ponderile dintr-un total negativ nu spun nimic
finding-lorenz-single = { $name } aduce singur întregul total
finding-lorenz-equal = Toți au aceeași pondere { $ofwhat }: { $count }
chart-lorenz-subtitle = Pondere cumulată { $ofwhat }, de la cel mai mare
chart-lorenz-description = Curba de concentrare: { $count }; { $k } din vârf concentrează { $share } { $ofwhat }; coeficientul Gini { $gini }.
chart-lorenz-y = Pondere { $ofwhat }
chart-lorenz-x = Pondere { $ofwho }, de la cel mai mare
chart-lorenz-equality = dacă toți ar fi egali
finding-lorenz-measure =
    { $main }; { $other }: { $than ->
        [wider] distribuție mai largă
        [denser] concentrare mai mare
        [mixed] distribuție diferită
       *[alike] aceeași distribuție
    } ({ $share })
finding-lorenz-year = { $main }; cu un an înainte: { $share }
chart-lorenz-subtitle-measures = Pondere cumulată { $ofwhat } și { $ofother }, fiecare ordonată după propriul indicator
chart-lorenz-subtitle-years = Pondere cumulată { $ofwhat }, fiecare perioadă ordonată după propriile valori
chart-compare-now = Ultima perioadă
chart-compare-before = Cu un an înainte
chart-compare-days = cu un an înainte: { $days }
chart-share-of-total = Pondere în total
chart-gini-is = Gini { $gini }
chart-gini-of = Gini, { $name }
chart-top-own = Primii { $top }
chart-area-between = Aria dintre curbe
chart-compare-description = { $name }: coeficientul Gini { $gini }; aria dintre curbe este { $area }.
chart-gini = Coeficientul Gini
chart-gini-word = Gini
chart-effective-number = Număr efectiv
chart-largest = Cel mai mare
chart-ten-largest = Primii zece
chart-top-share = Primii { $top } ({ $k })
chart-half-total = Fac jumătate din total
chart-how-concentrated = Cât de concentrat
chart-largest-list = Cei mai mari
chart-share = pondere
chart-reading-head = Primii: { $k }
chart-reading-body = { $top } → { $share } { $ofwhat }

## ABC classes.

finding-abc = { $k } din { $count } sunt în clasa A și concentrează { $share } { $ofwhat }; doar primii trei, { $three }
finding-abc-short =
    { $k ->
        [one] { $k } din { $count } este în clasa A și concentrează { $share } { $ofwhat }
       *[other] { $k } din { $count } sunt în clasa A și concentrează { $share } { $ofwhat }
    }
finding-abc-none = Nicio valoare nu depășește zero: totul este în clasa C
chart-abc-subtitle = { $what } și pondere cumulată, de la cel mai mare
chart-abc-by-value = clase după valoare ({ $a }, { $b })
chart-abc-by-count = clase după număr ({ $a }, { $b })
chart-abc-computed = clase calculate din curbă
chart-abc-class = { $letter }: { $count }, { $share } { $ofwhat }
chart-abc-description = Diagramă Pareto. { $list }.
chart-abc-y = Pondere cumulată
chart-abc-x = După loc, de la cel mai mare
chart-abc-limit = { $letter } până la { $limit }
chart-abc-cut = { $count }: { $share }
chart-abc-tail = Cei mai mici { $k }: { $share }
chart-abc-tail-each = în medie { $each } fiecare

## Whale curve.

finding-whale =
    { $k ->
        [one] { $k } din { $count } pierde { $lost } din ce aduc ceilalți: { $amount } din { $earned }
       *[other] { $k } din { $count } pierd { $lost } din ce aduc ceilalți: { $amount } din { $earned }
    }
finding-whale-short =
    { $k ->
        [one] { $k } din { $count } pierde { $lost } din ce aduc ceilalți
       *[other] { $k } din { $count } pierd { $lost } din ce aduc ceilalți
    }
finding-whale-no-profit = Niciunul din { $count } nu depășește zero: nu există vârf
finding-whale-eaten = Pierderi de { $amount } anulează integral cei { $earned } aduși de ceilalți
finding-whale-no-loss = Niciunul din { $count } nu este sub zero: nu se pierde nimic
finding-whale-no-loss-margin = După { $what } niciunul din { $count } nu este sub zero; cine consumă profitul se vede doar după marjă
chart-whale-subtitle = Cumulat: { $what }, de la cel mai mare
chart-whale-description = Curba balenei pentru { $count }: vârful este la { $peak } din total după { $rank }; { $losing } sub zero scad { $amount }.
chart-whale-description-eaten = Curba balenei pentru { $count }: primii { $rank } aduc { $earned }; { $losing } sub zero scad { $amount }.
chart-whale-x = Pondere { $ofwho }, de la cel mai mare
chart-whale-y = Cumulat, % din totalul raportat
chart-whale-earn-all = { $all } ({ $allpart }) aduc deja 100%
chart-whale-peak = Vârf { $peak }
chart-whale-peak-money = Vârf { $earned }
chart-whale-peak-at = locul { $rank } din { $n }, { $earned }
chart-whale-erosion = { $losing }: pierdere de { $amount }
chart-whale-lose = Erodare: { $losing }, pierdere de { $amount }
chart-whale-points = { $points } puncte
chart-whale-total = Total raportat
chart-whale-losses = Cele mai mari pierderi

## Matrices: titles.

chart-of-potential-short = din potențial
finding-matrix-empty = Niciunul nu are valori pe ambele axe
finding-matrix-single = Doar { $name } are valori pe ambele axe
finding-quadrant = { $hh } din { $count } au valori ridicate și la { $x }, și la { $y }: { $shh } { $ofvalue }
finding-quadrant-none =
    { $hh ->
        [0] Niciunul din { $count } nu are valori ridicate și la { $x }, și la { $y }
       *[other] { $hh } din { $count } au valori ridicate și la { $x }, și la { $y }
    }
finding-potential = { $slh } din potențialul nevalorificat se află la { $clh } cu facturare sub { $limit } pe lună
finding-potential-none = Niciunul cu facturare sub { $limit } pe lună nu are un potențial nevalorificat de cel puțin { $ylimit }
finding-kraljic =
    Strategici: { $chh }, { $shh } { $ofvalue }; { $lh ->
        [0] niciun blocaj
       *[other] blocaje: { $lh }, { $slh }
    }
finding-kraljic-short = Strategici: { $chh }, { $shh } { $ofvalue }
finding-kraljic-one =
    Doar { $name } este strategic; { $lh ->
        [0] niciun blocaj
       *[other] blocaje: { $lh }, { $slh } { $ofvalue }
    }
finding-kraljic-one-short = Doar { $name } este strategic
finding-kraljic-none =
    Niciunul din { $count } nu este strategic; { $lh ->
        [0] niciun blocaj
       *[other] blocaje: { $lh }, { $slh } { $ofvalue }
    }
finding-kraljic-counts = Din { $count }: strategici { $hh }, blocaje { $lh }
finding-supplier_alignment-future = Valoroși și aliniați: { $who } ar trece de la { $hh } la { $future }; valoroși, dar nealiniați: { $lh }
finding-supplier_alignment-future-short = Valoroși și aliniați: { $who } ar trece de la { $hh } la { $future }
finding-supplier_alignment = Valoroși și aliniați cu strategia: { $hh } din { $count }; valoroși, dar nealiniați: { $lh }
finding-supplier_alignment-short = Valoroși și aliniați cu strategia: { $hh } din { $count }
finding-growth_share = Vaci de muls ({ $hl }): { $shl } { $ofvalue }; vedete ({ $hh }): { $shh }; dileme ({ $lh }): { $slh }
finding-growth_share-short = Vaci de muls ({ $hl }): { $shl } { $ofvalue }; vedete ({ $hh }): { $shh }
finding-risk_return = Portofoliul se află în colțul „{ $cell }”: { $return }, risc { $risk }; în zona periculoasă, { $shl } { $ofvalue }
finding-risk_return-short = Portofoliul se află în colțul „{ $cell }”: { $return }, risc { $risk }

## Matrices: axes, cells, column.

chart-matrix-subtitle = { $y } față de { $x }
chart-matrix-cell = { $cell }: { $figures }
chart-matrix-description = { $axes }. { $cells }.
chart-bubble-is = aria bulei: { $size }
chart-bubble-area = Aria bulei
chart-axis-score = scor
chart-axis-log = log
chart-axis-log-reversed = log, ridicat în stânga
chart-now-then = { $now } → { $then }
chart-outside =
    { $n ->
        [one] { $n } în afara imaginii
        [few] { $n } în afara imaginii
       *[other] { $n } în afara imaginii
    }
chart-portfolio = Portofoliu
chart-portfolio-at = { $return }, risc { $risk }
chart-return = randament { $value }
chart-return-growth = creștere { $value }
chart-largest-in = Cei mai mari în „{ $cell }”
chart-these-together = Acești { $n } împreună
chart-weights = Ce cântărește în scoruri
chart-largest-change = Cele mai mari schimbări așteptate
chart-points = puncte
chart-arrow-note = Cerc: azi. Vârf deschis: viitorul așteptat, o apreciere.
chart-trail-note = Urma pornește de la inelul mic: perioada anterioară, dacă și cota rivalului ar fi fost cea de azi.
chart-cells = Celule
chart-cash-net = net { $amount }
chart-look-for = Ce client trebuie căutat în continuare
chart-now = acum
chart-rests-on = Poziția se bazează pe
chart-rests-on-figures = cifre ({ $n })
chart-rests-on-opinion = aprecieri ({ $n })
chart-thresholds = Praguri: { $x } și { $y }.
chart-unsure =
    { $n ->
        [one] { $n } ar schimba celula la coeficienți puțin diferiți.
        [few] { $n } ar schimba celula la coeficienți puțin diferiți.
       *[other] { $n } ar schimba celula la coeficienți puțin diferiți.
    }
chart-scaling = Cifrele sunt aduse la scara 0–100; treptele unei scale sunt echidistante.
chart-head-cell = Celulă
chart-head-coverage = Acoperire
chart-head-leaves = Părăsește celula

## Bar lists.

finding-bars = { $name } este cel mai mare din { $count }, cu { $share } { $ofwhat }; primii trei au { $three }
finding-bars-short = { $name } este cel mai mare din { $count }, cu { $share } { $ofwhat }
chart-others = Alte { $n }
chart-largest-k =
    { $k ->
        [1] Cel mai mare
       *[other] Primii { $k }
    }

## Breakdown by a column.

finding-breakdown = { $column }: { $name } conduce cu { $share } { $ofwhat }; primele trei au { $three }
finding-breakdown-short = { $column }: { $name } conduce cu { $share } { $ofwhat }
breakdown-not-given = neprecizat
breakdown-change = Variație față de anul anterior

## Activity.

finding-activity = { $bought } din { $count } au cumpărat în ultimele { $months } luni; inactivi { $inactive }, pierduți { $lost }
finding-activity-short = { $bought } din { $count } au cumpărat în ultimele { $months } luni
chart-activity-x = Număr
chart-activity-subtitle = După ultima cumpărare, fereastră de { $months } luni
chart-activity-stopped = Cei mai mari, acum silențioși
chart-activity-quiet = Silențioși: { $quiet }, de peste { $cadence } ori intervalul lor obișnuit; au adus { $amount }.
chart-head-cadence = Ritm propriu
chart-cadence-usual = Ca de obicei
chart-head-last = Ultima cumpărare
chart-head-silence = Zile fără cumpărări
chart-head-gap = Interval obișnuit, zile

## Data quality.

finding-quality =
    Calitatea datelor: { $score } din 100; celule completate: { $filled }; { $invalid ->
        [0] niciuna ilizibilă
       *[other] ilizibile: { $invalid }
    }
finding-quality-short = Calitatea datelor: { $score } din 100; celule completate: { $filled }
chart-quality-subtitle = Celule completate pe coloană, de la cea mai goală
chart-quality-x = Ponderea celulelor completate
chart-quality-shown = afișate { $shown } din { $n } coloane
chart-quality-unreadable = { $n } ilizibile
chart-quality-score = Scor
chart-quality-made-of = Din ce se compune scorul
chart-quality-duplicates = Posibil același nume
chart-head-column = Coloană
chart-head-table = Tabel
chart-head-meaning = Semnificație
chart-head-filled = Completate
chart-head-unreadable = Ilizibile
chart-head-distinct = Distincte
chart-head-outliers = Valori aberante
# At the foot of a matrix, where items of equal values were moved aside.
chart-spread = scorurile egale sunt distanțate
chart-stacked = cifra din bulă numără ce se află în același loc
finding-lorenz-segments = „{ $first }”: { $main }; „{ $second }”: { $share }
chart-lorenz-subtitle-segments = Pondere cumulată { $ofwhat }, fiecare segment ordonat după propriile valori
