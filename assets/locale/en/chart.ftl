# Charts: titles that state the finding, axes, legends, notes. In every text $who is “customers”, $ofwho the form after a
# share (“of customers”), $ofwhat the measure after a share (“of revenue”), $what the measure, $side “spend” or “sales”.


## After a share: who, and of what.

chart-of-customers = of customers
chart-of-suppliers = of suppliers
chart-of-products = of products
chart-of-values = of values
chart-of-revenue = of revenue
chart-of-margin = of margin
chart-of-quantity = of the quantity
chart-of-spend = of spend
chart-of-cash_flow = of cash flow
chart-of-column = of “{ $name }”
chart-of-potential = of the unrealised potential
chart-quoted = “{ $name }”

## Frame: source, count, filters, names hidden.

chart-source = Source: { $source }
chart-as-of = as of { $day }
chart-shown = { $shown } shown
chart-left-out = left out: { $list }
chart-filter-one-of = { $name }: { $value }
chart-filter-none-of = { $name }: all but { $value }
chart-filter-between = { $name }: { $value }
chart-masked-customer = Customer { $n }
chart-masked-supplier = Supplier { $n }
chart-masked-product = Product { $n }
chart-masked-value = Value { $n }
chart-named = { $named } of { $shown } bubbles are named; the rest appear on zoom or hover.

## Heads of the tables behind the charts.

chart-head-rank = Rank
chart-head-class = Class
chart-head-share = Share
chart-head-cumulative = Cumulative share
chart-head-value = Value

## Lorenz curve.

finding-lorenz =
    { $top } { $ofwho } { $side ->
        [spend] account for
       *[sales] bring in
    } { $share } { $ofwhat }; the ten largest { $ten }
finding-lorenz-short =
    { $top } { $ofwho } { $side ->
        [spend] account for
       *[sales] bring in
    } { $share } { $ofwhat }
finding-lorenz-few =
    { $k ->
        [one] The largest of { $count } { $side ->
        [spend] accounts for
       *[sales] brings in
    } { $share } { $ofwhat }
       *[other] The { $k } largest of { $count } { $side ->
        [spend] account for
       *[sales] bring in
    } { $share } { $ofwhat }
    }
finding-lorenz-few-short =
    { $k ->
        [one] The largest of { $count } { $side ->
        [spend] accounts for
       *[sales] brings in
    } { $share } { $ofwhat }
       *[other] The { $k } largest of { $count } { $side ->
        [spend] account for
       *[sales] bring in
    } { $share } { $ofwhat }
    }
finding-lorenz-empty = There is nobody to compare
finding-lorenz-zero = All values add up to zero: there is nothing to share
finding-lorenz-negative = The total is { $amount }: shares of a negative total say nothing
finding-lorenz-single = { $name } alone makes the whole total
finding-lorenz-equal = All { $count } have the same share { $ofwhat }
chart-lorenz-subtitle = Cumulative share { $ofwhat }, largest first
chart-lorenz-description = Concentration curve of { $count }: { $k } at the top hold { $share } { $ofwhat }; Gini coefficient { $gini }.
chart-lorenz-y = Share { $ofwhat }
chart-lorenz-x = Share { $ofwho }, largest first
chart-lorenz-equality = if all were equal
chart-gini = Gini coefficient
chart-effective-number = Effective number
chart-largest = Largest
chart-ten-largest = Ten largest
chart-top-share = Top { $top } ({ $k })
chart-half-total = Make half the total
chart-how-concentrated = How concentrated
chart-largest-list = The largest
chart-share = share
chart-reading-head = Top { $k }
chart-reading-body = { $top } → { $share } { $ofwhat }

## ABC classes.

finding-abc =
    { $k } of { $count } are class A and { $side ->
        [spend] account for
       *[sales] bring in
    } { $share } { $ofwhat }; the three largest alone { $three }
finding-abc-short =
    { $k ->
        [one] { $k } of { $count } is class A and { $side ->
        [spend] accounts for
       *[sales] brings in
    } { $share } { $ofwhat }
       *[other] { $k } of { $count } are class A and { $side ->
        [spend] account for
       *[sales] bring in
    } { $share } { $ofwhat }
    }
finding-abc-none = No value is above zero: everything is class C
chart-abc-subtitle = { $what } and cumulative share, largest first
chart-abc-by-value = classes by value ({ $a }, { $b })
chart-abc-by-count = classes by count ({ $a }, { $b })
chart-abc-computed = classes computed from the curve
chart-abc-class = { $letter }: { $count }, { $share } { $ofwhat }
chart-abc-description = Pareto chart. { $list }.
chart-abc-y = Cumulative share
chart-abc-x = By rank, largest first
chart-abc-limit = { $letter } up to { $limit }
chart-abc-cut = { $count }: { $share }
chart-abc-tail = The { $k } smallest: { $share }
chart-abc-tail-each = on average { $each } each

## Whale curve.

finding-whale =
    { $k ->
        [one] { $k } of { $count } gives back { $lost } of what the others earn: { $amount } of { $earned }
       *[other] { $k } of { $count } give back { $lost } of what the others earn: { $amount } of { $earned }
    }
finding-whale-short =
    { $k ->
        [one] { $k } of { $count } gives back { $lost } of what the others earn
       *[other] { $k } of { $count } give back { $lost } of what the others earn
    }
finding-whale-no-profit = None of { $count } is above zero: there is no peak to lose from
finding-whale-eaten = Losses of { $amount } eat up all the { $earned } that the others earn
finding-whale-no-loss = None of { $count } is below zero: nothing is given back
chart-whale-subtitle = Cumulative { $what }, largest first
chart-whale-description = Whale curve of { $count }: the peak is { $peak } of the total after { $rank }; { $losing } below zero take away { $amount }.
chart-whale-x = Share { $ofwho }, largest first
chart-whale-y = Cumulative, % of the reported total
chart-whale-earn-all = { $all } ({ $allpart }) already earn 100%
chart-whale-peak = Peak { $peak }
chart-whale-peak-money = Peak { $earned }
chart-whale-peak-at = rank { $rank } of { $n }, { $earned }
chart-whale-erosion = { $losing } lose { $amount }
chart-whale-lose = Erosion: { $losing } lose { $amount }
chart-whale-points = { $points } points
chart-whale-total = Reported total
chart-whale-losses = Largest losses
