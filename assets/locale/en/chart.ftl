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
chart-quoted = “{ $name }”

## Frame: source, count, filters, names hidden.

chart-source = Source: { $source }
source-and-more = { $source } and { $n ->
    [one] one more file
   *[other] { $n } more files
}
chart-as-of = as of { $day }
chart-shown = { $shown } shown
chart-shown-of = { $shown } of { $count } shown
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
        [1] The largest of { $count } { $side ->
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
        [1] The largest of { $count } { $side ->
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
finding-lorenz-measure =
    { $main }; { $other } { $than ->
        [wider] is spread wider
        [denser] is more concentrated
        [mixed] is spread differently
       *[alike] is spread alike
    } ({ $share })
finding-lorenz-year = { $main }; a year earlier { $share }
chart-lorenz-subtitle-measures = Cumulative share { $ofwhat } and { $ofother }, each ranked by its own measure
chart-lorenz-subtitle-years = Cumulative share { $ofwhat }, each period ranked by its own values
chart-compare-now = This period
chart-compare-before = A year earlier
chart-compare-days = a year earlier: { $days }
chart-share-of-total = Share of total
chart-gini-is = Gini { $gini }
chart-gini-of = Gini, { $name }
chart-top-own = Top { $top }
chart-area-between = Area between the curves
chart-compare-description = { $name }: Gini coefficient { $gini }; the area between the curves is { $area }.
chart-gini = Gini coefficient
chart-gini-word = Gini
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
finding-whale-no-loss-margin = By { $what } none of { $count } is below zero; who gives profit back shows by margin only
chart-whale-subtitle = Cumulative { $what }, largest first
chart-whale-description = Whale curve of { $count }: the peak is { $peak } of the total after { $rank }; { $losing } below zero take away { $amount }.
chart-whale-description-eaten = Whale curve of { $count }: the first { $rank } earn { $earned }; { $losing } below zero take away { $amount }.
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

## Matrices: titles.

chart-of-potential-short = of the potential
finding-matrix-empty = Nobody has figures for both axes
finding-matrix-single = { $name } is the only one with figures for both axes
finding-quadrant = { $hh } of { $count } are high on both axes: { $shh } { $ofvalue }
finding-quadrant-none =
    { $hh ->
        [0] None of { $count } is high on both { $x } and { $y }
       *[other] { $hh } of { $count } are high on both { $x } and { $y }
    }
finding-potential = { $slh } of the unrealised potential lies with { $clh } billed less than { $limit } a month
finding-potential-none = Nobody billed less than { $limit } a month has { $ylimit } or more of unrealised potential
finding-kraljic =
    { $hh } strategic { $who } take { $shh } { $ofvalue }; { $lh ->
        [0] none is a bottleneck
        [one] one bottleneck holds { $slh }
       *[other] { $lh } bottlenecks hold { $slh }
    }
finding-kraljic-short = { $hh } strategic { $who } take { $shh } { $ofvalue }
finding-kraljic-one =
    Only { $name } is strategic; { $lh ->
        [0] none is a bottleneck
        [one] one bottleneck holds { $slh } { $ofvalue }
       *[other] { $lh } bottlenecks hold { $slh } { $ofvalue }
    }
finding-kraljic-one-short = Only { $name } is strategic
finding-kraljic-none =
    None of { $count } is strategic; { $lh ->
        [0] none is a bottleneck
        [one] one bottleneck holds { $slh } { $ofvalue }
       *[other] { $lh } bottlenecks hold { $slh } { $ofvalue }
    }
finding-kraljic-counts = Of { $count }, { $hh } are strategic and { $lh } are bottlenecks
finding-supplier_alignment-future =
    Valuable, aligned { $who } would go from { $hh } to { $future }; { $lh ->
        [0] no valuable one pulls another way
        [one] one valuable one pulls another way
       *[other] { $lh } valuable ones pull another way
    }
finding-supplier_alignment-future-short = Valuable, aligned { $who } would go from { $hh } to { $future }
finding-supplier_alignment = { $hh } of { $count } are valuable and aligned with our strategy; valuable but not aligned: { $lh }
finding-supplier_alignment-short = { $hh } of { $count } are valuable and aligned with our strategy
finding-growth_share = Cash cows ({ $hl }) bring in { $shl } { $ofvalue }, stars ({ $hh }) { $shh }; question marks ({ $lh }) { $slh }
finding-growth_share-short = Cash cows ({ $hl }) bring in { $shl } { $ofvalue }, stars ({ $hh }) { $shh }
finding-risk_return = The portfolio stands in the “{ $cell }” corner: { $return } at risk { $risk }; { $shl } { $ofvalue } is dangerous
finding-risk_return-short = The portfolio stands in the “{ $cell }” corner: { $return } at risk { $risk }

## Matrices: axes, cells, column.

chart-matrix-subtitle = { $y } against { $x }
chart-matrix-cell = { $cell }: { $figures }
chart-matrix-description = { $axes }. { $cells }.
chart-bubble-is = bubble area: { $size }
chart-bubble-area = Bubble area
chart-axis-score = score
chart-axis-log = log
chart-axis-log-reversed = log, high on the left
chart-now-then = { $now } → { $then }
chart-outside =
    { $n ->
        [one] { $n } outside this view
       *[other] { $n } outside this view
    }
chart-portfolio = Portfolio
chart-portfolio-at = { $return }, risk { $risk }
chart-return = { $value } return
chart-return-growth = { $value } growth
chart-largest-in = Largest in “{ $cell }”
chart-these-together = These { $n } together
chart-weights = What the scores weigh
chart-largest-change = Largest expected change
chart-points = points
chart-arrow-note = Circle: today. Open arrow tip: the expected future, an opinion.
chart-trail-note = The trail starts at the small ring: the period before, had the rival’s share been what it is today.
chart-cells = Cells
chart-cash-net = net { $amount }
chart-look-for = Which customer to look for next
chart-now = now
chart-rests-on = The position rests on
chart-rests-on-figures = figures ({ $n })
chart-rests-on-opinion = opinion ({ $n })
chart-thresholds = Thresholds: { $x } and { $y }.
chart-unsure =
    { $n ->
        [one] { $n } would leave its cell with slightly other weights.
       *[other] { $n } would leave their cell with slightly other weights.
    }
chart-scaling = Figures are scaled to 0–100; steps of a scale are equally far apart.
chart-head-cell = Cell
chart-head-coverage = Coverage
chart-head-leaves = Leaves its cell

## Bar lists.

finding-bars = { $name } is the largest of { $count } with { $share } { $ofwhat }; the three largest have { $three }
finding-bars-short = { $name } is the largest of { $count } with { $share } { $ofwhat }
chart-others = { $n } others
chart-largest-k =
    { $k ->
        [1] Largest
       *[other] { $k } largest
    }

## Breakdown by a column.

finding-breakdown = { $column }: { $name } leads with { $share } { $ofwhat }; the three largest have { $three }
finding-breakdown-short = { $column }: { $name } leads with { $share } { $ofwhat }
breakdown-not-given = not given
breakdown-change = Change on the year before

## Activity.

finding-activity =
    { $bought } of { $count } bought in the last { $months } months; { $inactive ->
        [0] none is inactive
        [1] one is inactive
       *[other] { $inactive } are inactive
    }, { $lost ->
        [0] none is lost
        [1] one is lost
       *[other] { $lost } are lost
    }
finding-activity-short = { $bought } of { $count } bought in the last { $months } months
chart-activity-x = Number
chart-activity-subtitle = By the last purchase, window of { $months } months
chart-activity-stopped = Largest that fell silent
chart-activity-quiet = Quiet: { $quiet }, silent for more than { $cadence } times their own usual gap; they brought { $amount }.
chart-head-cadence = Own cadence
chart-cadence-usual = As usual
chart-head-last = Last purchase
chart-head-silence = Days silent
chart-head-gap = Usual gap, days

## Data quality.

finding-quality =
    The data score { $score } of 100: { $filled } of the cells are filled; { $invalid ->
        [0] none is unreadable
        [one] one is unreadable
       *[other] { $invalid } are unreadable
    }
finding-quality-short = The data score { $score } of 100: { $filled } of the cells are filled
chart-quality-subtitle = Filled cells by column, emptiest first
chart-quality-x = Share of filled cells
chart-quality-shown = { $shown } of { $n } columns shown
chart-quality-unreadable = { $n } unreadable
chart-quality-score = Score
chart-quality-made-of = What the score is made of
chart-quality-duplicates = Possibly the same
chart-head-column = Column
chart-head-table = Table
chart-head-meaning = Meaning
chart-head-filled = Filled
chart-head-unreadable = Unreadable
chart-head-distinct = Distinct
chart-head-outliers = Outliers
# At the foot of a matrix, where items of equal values were moved aside.
chart-spread = equal ratings are spread apart
chart-stacked = a figure in a bubble counts those on one place
finding-lorenz-segments = “{ $first }”: { $main }; “{ $second }”: { $share }
chart-lorenz-subtitle-segments = Cumulative share { $ofwhat }, each segment ranked by its own values
