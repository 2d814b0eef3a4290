# Charts: titles that state the finding, axes, legends, notes. In every text $who is “customers”, $ofwho the form after a
# share (“of customers”), $ofwhat the measure after a share (“of revenue”), $what the measure, $side “spend” or “sales”.


## After a share: who, and of what.

chart-of-customers = van de klanten
chart-of-suppliers = van de leveranciers
chart-of-products = van de producten
chart-of-values = van de waarden
chart-of-revenue = van de omzet
chart-of-margin = van de marge
chart-of-quantity = van het aantal
chart-of-spend = van de inkoopuitgaven
chart-of-cash_flow = van de kasstroom
chart-of-column = van ‘{ $name }’
chart-of-potential = van het onbenutte potentieel
chart-quoted = ‘{ $name }’

## Frame: source, count, filters, names hidden.

chart-source = Bron: { $source }
chart-as-of = peildatum { $day }
chart-shown = { $shown } getoond
chart-left-out = weggelaten: { $list }
chart-filter-one-of = { $name }: { $value }
chart-filter-none-of = { $name }: alles behalve { $value }
chart-filter-between = { $name }: { $value }
chart-masked-customer = Klant { $n }
chart-masked-supplier = Leverancier { $n }
chart-masked-product = Product { $n }
chart-masked-value = Waarde { $n }
chart-named = { $named } van { $shown } bellen dragen een naam; de rest verschijnt bij inzoomen of aanwijzen.

## Heads of the tables behind the charts.

chart-head-rank = Rang
chart-head-class = Klasse
chart-head-share = Aandeel
chart-head-cumulative = Cumulatief aandeel
chart-head-value = Waarde

## Lorenz curve.

finding-lorenz = { $top } { $ofwho } is goed voor { $share } { $ofwhat }; de tien grootste voor { $ten }
finding-lorenz-short = { $top } { $ofwho } is goed voor { $share } { $ofwhat }
finding-lorenz-few =
    { $k ->
        [one] De grootste van { $count } is goed voor { $share } { $ofwhat }
       *[other] De { $k } grootste van { $count } zijn goed voor { $share } { $ofwhat }
    }
finding-lorenz-few-short =
    { $k ->
        [one] De grootste van { $count } is goed voor { $share } { $ofwhat }
       *[other] De { $k } grootste van { $count } zijn goed voor { $share } { $ofwhat }
    }
finding-lorenz-empty = Er is niets te vergelijken
finding-lorenz-zero = Alle waarden zijn samen nul: er valt niets te verdelen
finding-lorenz-negative = Het totaal is { $amount }: aandelen in een negatief totaal zeggen niets
finding-lorenz-single = { $name } is als enige goed voor het hele totaal
finding-lorenz-equal = Alle { $count } hebben hetzelfde aandeel { $ofwhat }
chart-lorenz-subtitle = Cumulatief aandeel { $ofwhat }, grootste eerst
chart-lorenz-description = Concentratiecurve van { $count }: { $k } bovenaan zijn goed voor { $share } { $ofwhat }; Gini-coëfficiënt { $gini }.
chart-lorenz-y = Aandeel { $ofwhat }
chart-lorenz-x = Aandeel { $ofwho }, grootste eerst
chart-lorenz-equality = als alle gelijk waren
chart-gini = Gini-coëfficiënt
chart-effective-number = Effectief aantal
chart-largest = Grootste
chart-ten-largest = Tien grootste
chart-top-share = Top { $top } ({ $k })
chart-half-total = Samen de helft
chart-how-concentrated = Hoe geconcentreerd
chart-largest-list = De grootste
chart-share = aandeel
chart-reading-head = Top { $k }
chart-reading-body = { $top } → { $share } { $ofwhat }
