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
