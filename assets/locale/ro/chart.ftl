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
chart-of-potential = din potențialul nevalorificat
chart-quoted = „{ $name }”

## Frame: source, count, filters, names hidden.

chart-source = Sursa: { $source }
chart-as-of = date la { $day }
chart-shown = afișați: { $shown }
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
        [one] Primul din { $count } concentrează { $share } { $ofwhat }
       *[other] Primii { $k } din { $count } concentrează { $share } { $ofwhat }
    }
finding-lorenz-few-short =
    { $k ->
        [one] Primul din { $count } concentrează { $share } { $ofwhat }
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
chart-gini = Coeficientul Gini
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
chart-whale-subtitle = Cumulat: { $what }, de la cel mai mare
chart-whale-description = Curba balenei pentru { $count }: vârful este la { $peak } din total după { $rank }; { $losing } sub zero scad { $amount }.
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
