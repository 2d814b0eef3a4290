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

## ABC classes.

finding-abc = { $k } van { $count } zijn klasse A en goed voor { $share } { $ofwhat }; de drie grootste alleen al voor { $three }
finding-abc-short =
    { $k ->
        [one] { $k } van { $count } is klasse A en goed voor { $share } { $ofwhat }
       *[other] { $k } van { $count } zijn klasse A en goed voor { $share } { $ofwhat }
    }
finding-abc-none = Geen enkele waarde ligt boven nul: alles is klasse C
chart-abc-subtitle = { $what } en cumulatief aandeel, grootste eerst
chart-abc-by-value = klassen naar waarde ({ $a }, { $b })
chart-abc-by-count = klassen naar aantal ({ $a }, { $b })
chart-abc-computed = klassen berekend uit de curve
chart-abc-class = { $letter }: { $count }, { $share } { $ofwhat }
chart-abc-description = Paretodiagram. { $list }.
chart-abc-y = Cumulatief aandeel
chart-abc-x = Naar rang, grootste eerst
chart-abc-limit = { $letter } tot { $limit }
chart-abc-cut = { $count }: { $share }
chart-abc-tail = De { $k } kleinste: { $share }
chart-abc-tail-each = gemiddeld { $each } elk

## Whale curve.

finding-whale =
    { $k ->
        [one] { $k } van { $count } doet { $lost } teniet van wat de andere opbrengen: { $amount } van { $earned }
       *[other] { $k } van { $count } doen { $lost } teniet van wat de andere opbrengen: { $amount } van { $earned }
    }
finding-whale-short =
    { $k ->
        [one] { $k } van { $count } doet { $lost } teniet van wat de andere opbrengen
       *[other] { $k } van { $count } doen { $lost } teniet van wat de andere opbrengen
    }
finding-whale-no-profit = Geen van { $count } ligt boven nul: er is geen top
finding-whale-eaten = Verliezen van { $amount } doen de { $earned } van de andere geheel teniet
finding-whale-no-loss = Geen van { $count } ligt onder nul: er gaat niets verloren
chart-whale-subtitle = Cumulatief: { $what }, grootste eerst
chart-whale-description = Walviscurve van { $count }: de top ligt op { $peak } van het totaal na { $rank }; { $losing } onder nul nemen { $amount } weg.
chart-whale-x = Aandeel { $ofwho }, grootste eerst
chart-whale-y = Cumulatief, % van het gerapporteerde totaal
chart-whale-earn-all = { $all } ({ $allpart }) brengen al 100% op
chart-whale-peak = Top { $peak }
chart-whale-peak-money = Top { $earned }
chart-whale-peak-at = rang { $rank } van { $n }, { $earned }
chart-whale-erosion = { $losing }: { $amount } verlies
chart-whale-lose = Erosie: { $losing }, { $amount } verlies
chart-whale-points = { $points } punten
chart-whale-total = Gerapporteerd totaal
chart-whale-losses = Grootste verliezen
