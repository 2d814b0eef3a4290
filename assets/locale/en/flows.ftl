## Revenue bridge.

method-bridge = Revenue bridge
method-bridge-answers = What was lost, what shrank, what grew, what is new since the last period?
method-bridge-help = The measure of the period before, then the changes of all customers that bring nothing any more (lost), less (shrunk), more (grown) or that brought nothing before (new), then the measure of this period: the steps add up exactly. A customer whose credit notes outweigh its purchases counts as bringing nothing. Without a period of your own the longest of year, quarter and month is taken that the ledger has twice. Revenue kept: what the customers of the period before still bring, without growth (gross) and with it (net), ÷ their revenue then.
finding-bridge-grown = { $measure } grew by { $share }, mostly with existing { $who }: { $grown } of { $before } brought more
finding-bridge-new =
    { $measure } grew by { $share }, mostly with { $new ->
        [one] one new name
       *[other] { $new } new { $who }
    }
finding-bridge-shrunk = { $measure } fell by { $share }, mostly because { $shrunk } of { $before } brought less
finding-bridge-lost = { $measure } fell by { $share }, mostly because { $lost } of { $before } were lost
finding-bridge-short =
    { $way ->
        [up] { $measure } grew by { $share }
       *[down] { $measure } fell by { $share }
    }
finding-bridge-flat = { $measure } is what it was in the period before
finding-bridge-none = There was no revenue in the period before: all of { $amount } is new
chart-bridge-subtitle = { $now } against { $before }
chart-bridge-uncovered = the data begin only during the first period
chart-bridge-unchanged =
    { $n ->
        [one] { $n } unchanged
       *[other] { $n } unchanged
    }
chart-bridge-movers = Largest movements
chart-bridge-kept = Revenue kept from the period before
chart-bridge-gross = before growth (gross)
chart-bridge-net = with growth (net)
chart-bridge-step = Movement
chart-bridge-change = Change
chart-bridge-percent = Change, %
bridge-lost = lost
bridge-shrunk = shrunk
bridge-grown = grown
bridge-new = new
bridge-unchanged = unchanged
bridge-year-before = Year before
bridge-against-year = Year before
bridge-against-before = Period before
view-bridge-span = Length of the period
view-bridge-year = Year
view-bridge-quarter = Quarter
view-bridge-month = Month
view-bridge-against = Compared with
view-bridge-columns = Figures of the two periods
view-bridge-ledger = Sales ledger
figure-before = Period before
figure-now = This period
figure-grr = Gross revenue retention (GRR)
figure-nrr = Net revenue retention (NRR)

## Cohorts.

method-cohorts = Cohorts
method-cohorts-answers = How many new customers still buy months later, and is it getting better?
method-cohorts-help = Customers are put into cohorts by the period of their first purchase; each row follows one cohort. A cell shows the share of the cohort that bought in that period (a line below zero is no purchase), or what it brought then, credit notes included. The average weighs cohorts by their customers and leaves out periods that are not over. Purchases before the chosen period count for who is new in it.
finding-cohorts-short =
    { $n ->
        [one] One month after the first purchase { $share } { $ofwho } buy
       *[other] { $n } months after the first purchase { $share } { $ofwho } buy
    }
finding-cohorts-better =
    { $n ->
        [one] One month after the first purchase { $share } { $ofwho } buy; newer ones come back more often
       *[other] { $n } months after the first purchase { $share } { $ofwho } buy; newer ones come back more often
    }
finding-cohorts-worse =
    { $n ->
        [one] One month after the first purchase { $share } { $ofwho } buy; newer ones come back less often
       *[other] { $n } months after the first purchase { $share } { $ofwho } buy; newer ones come back less often
    }
finding-cohorts-young = Too early to say how many of { $count } come back
chart-cohorts-subtitle =
    { $shown ->
        [revenue] What each cohort brought, by the period of the first purchase
       *[active] Share of each cohort that bought, by the period of the first purchase
    }
chart-cohorts-x =
    { $months ->
        [1] Months since the first purchase
        [3] Quarters since the first purchase
       *[12] Years since the first purchase
    }
chart-cohorts-y = First purchase
chart-cohorts-row = { $count }, of which { $share } bought in the next period
chart-cohorts-average = Buying on average
chart-cohorts-after =
    { $n ->
        [one] after { $n } month
       *[other] after { $n } months
    }
chart-cohorts-note =
    { $shown ->
        [revenue] In each cell: what the cohort brought in that period, credit notes included.
       *[active] The first column holds the number { $ofwho }; the others the share of them that bought in that period.
    }
chart-cohorts-partial = Pale cells at the end of the rows: that period is not over yet.
chart-cohorts-periods = Periods with a purchase
view-cohorts-step = Period
view-cohorts-show = In each cell
view-cohorts-active = Share that bought
view-cohorts-revenue = Revenue
period-quarter = Q{ $q } { $year }

## Recurring revenue.

method-recurring = Recurring revenue
method-recurring-answers = How much revenue comes back from period to period, and what moves it?
method-recurring-help = Revenue of each period split by what each customer did since the one before: new (first revenue ever), reactivated (revenue again after a period without), expansion and contraction (more or less than before), churned (none any more). The five movements lead from one period to the next exactly. Net revenue retention: (revenue before + expansion + contraction + churn) ÷ revenue before; gross: the same without expansion. What is new or comes back counts in neither. Monthly figures say little where customers do not buy every month: choose quarters or years.
finding-recurring =
    { $months ->
        [1] { $net } of revenue is retained net from month to month, { $gross } without expansion
        [3] { $net } of revenue is retained net from quarter to quarter, { $gross } without expansion
       *[12] { $net } of revenue is retained net from year to year, { $gross } without expansion
    }
finding-recurring-short =
    { $months ->
        [1] { $net } of revenue is retained net from month to month
        [3] { $net } of revenue is retained net from quarter to quarter
       *[12] { $net } of revenue is retained net from year to year
    }
finding-recurring-none = No revenue before { $period } that could be retained
chart-recurring-subtitle =
    { $months ->
        [1] { $measure } by month and what moved it; rates in the title: median of a year
        [3] { $measure } by quarter and what moved it; rates in the title: median of a year
       *[12] { $measure } by year and what moved it
    }
chart-recurring-y = Movement
chart-recurring-rates = Retention
chart-recurring-nrr = NRR
chart-recurring-grr = GRR
chart-recurring-net = Net retention (NRR)
chart-recurring-gross = Gross retention (GRR)
chart-recurring-net-year = NRR against a year before
chart-recurring-gross-year = GRR against a year before
chart-recurring-row = { $amount }, NRR { $net }, GRR { $gross }
chart-recurring-note = Movements against the period before. NRR counts expansion, GRR does not; what is new or comes back counts in neither.
chart-recurring-irregular = The median customer buys in { $regular } of the periods: longer periods say more about what recurs.
chart-recurring-partial = The last period is not over yet and is left out of the chart.
recurring-new = new
recurring-reactivated = reactivated
recurring-expansion = expansion
recurring-contraction = contraction
recurring-churned = churned

## Dependency.

method-dependency = Dependency
method-dependency-answers = What would be left without the largest customers?
method-dependency-help = The portfolio is looked at once with everyone and once without the k largest by the measure: what is left of the measure, of the margin, and how concentrated the rest is (Gini). It is one loss at once, nothing put in its place and no cost saved. k is yours to move.
finding-dependency =
    { $k ->
        [one] Losing { $name } would take { $share } { $ofwhat } and { $margin } of margin
       *[other] Losing the { $k } largest would take { $share } { $ofwhat } and { $margin } of margin
    }
finding-dependency-short =
    { $k ->
        [one] Losing { $name } would take { $share } { $ofwhat }
       *[other] Losing the { $k } largest would take { $share } { $ofwhat }
    }
finding-dependency-none = Nobody is lost: all of { $amount } stays
chart-dependency-subtitle = What would be left without the largest, one after the other
chart-dependency-x = Largest lost
chart-dependency-y = Left
chart-dependency-all = All
chart-dependency-left = Left
chart-dependency-without =
    { $k ->
        [one] Without the largest
       *[other] Without the { $k } largest
    }
chart-dependency-named = Lost
chart-dependency-row = without { $name } { $share } is left
view-dependency-lost = How many of the largest are lost
figure-lost = Largest lost
figure-apart = In different classes

## XYZ.

method-xyz = XYZ
method-xyz-answers = Who buys steadily, who irregularly?
method-xyz-help = Coefficient of variation of an account’s totals by period: population standard deviation ÷ mean; a period without a sale counts as 0, from the account’s first one on. Up to the first limit X (steady), up to the second Y (varying), above Z (irregular). With fewer than three periods an account is not classed. The limits are yours to drag.
finding-xyz = { $share } { $ofwhat } comes steadily, from { $steady }; { $irregular } buy irregularly
finding-xyz-short = { $share } { $ofwhat } comes steadily, from { $steady }
finding-xyz-counts = { $steady } buy steadily, { $irregular } irregularly
finding-xyz-none = Nobody buys steadily (X); { $irregular } buy irregularly (Z)
chart-xyz-own-subtitle =
    { $months ->
        [1] What accounts bring over how unsteadily, month by month
       *[other] What accounts bring over how unsteadily, quarter by quarter
    }
chart-xyz-own-y = { $measure } (log)
chart-xyz-own-note = Variation above the right edge stands at the edge; what has no figure above zero is not drawn.

## ABC on several measures.

method-abc_measures = ABC on several measures
method-abc_measures-answers = Who is large by revenue but not by margin or cash flow?
method-abc_measures-help = The same accounts classed once by each measure the data have: revenue, margin, cash flow, each with the same rule and limits. Accounts that are not in the same class by every measure are listed, those two classes apart first. Each measure has its own order and its own total.
finding-abc_measures =
    { $fallen ->
        [0] { $n } of { $count } change class with the measure; no A by { $first } falls by { $second }
       *[other] { $n } of { $count } change class with the measure; { $fallen } of { $large } A by { $first } are not A by { $second }
    }
finding-abc_measures-short = { $n } of { $count } change class with the measure
finding-abc_measures-same = All measures put { $count } into the same classes
chart-measures-subtitle = Class by each measure; those that disagree
chart-measures-y =
    { $n ->
        [one] The one that disagrees
       *[other] Those that disagree, furthest apart first
    }
chart-measures-classes = How many by
chart-measures-moved = Of the class by { $first }, elsewhere by
chart-measures-note = An account that is A by { $first } and C by { $second } earns less than it seems to; the reverse is a hidden treasure.
chart-measures-shown = { $shown } of { $n } are shown; the table holds all.
chart-measures-head = Class by { $name }
chart-measures-distance = Classes apart

## Customer classes.

method-customer_classes = Customer classes
method-customer_classes-answers = Who is new, recurring, lapsed, complex, most profitable, without value?
method-customer_classes-help = New: first purchase within the window. Lapsed: no purchase within it. Recurring: bought within it and before. Most profitable: the fifth of the customers with the largest margin, above zero. Complex: rated as hard to work with, or among the fifth that costs most to serve for its revenue. Without value: margin of zero or less and no strategic reason (high learning, shared research). A customer may be several of them; the first in the order of the chart names it.
finding-customer_classes =
    { $idle ->
        [one] The most profitable fifth earns { $share } of the margin; { $idle } of { $count } is without value
       *[other] The most profitable fifth earns { $share } of the margin; { $idle } of { $count } are without value
    }
finding-customer_classes-short = The most profitable fifth earns { $share } of the margin
finding-customer_classes-bought = { $new } of { $count } are new, { $lapsed } lapsed
chart-customer-classes-subtitle =
    { $months ->
        [one] By purchases within { $months } month, margin and effort; pale: named by a class above
       *[other] By purchases within { $months } months, margin and effort; pale: named by a class above
    }
chart-customer-classes-idle = Without value
chart-customer-classes-also = Also
chart-customer-classes-note = A customer may be of several classes; the full colour counts each once, by the first class from above.
chart-customer-classes-no-margin = The data have no margin: nobody can be called most profitable or without value.
chart-customer-classes-no-effort = The data say nothing of cooperation or cost to serve: nobody can be called complex.
customer-class-without_value = without value
customer-class-lapsed = lapsed
customer-class-new = new
customer-class-most_profitable = most profitable
customer-class-complex = complex
customer-class-recurring = recurring
view-classes-months = Window, months

## Supply rhythm.

method-supply_rhythm = Supply rhythm
method-supply_rhythm-answers = Which orders are overdue, which are expected next?
method-supply_rhythm-help = For every customer and product with at least three orders (days with a line that is no credit note) the next order is expected at the last one plus the median gap between them. Overdue: late by more than half a gap and more than a week. Due: within the days ahead, or late within that grace. Stopped: silent for more than four gaps; no order is expected any more. Each is worth the mean of its orders so far.
finding-supply_rhythm =
    { $overdue ->
        [one] { $overdue } order worth about { $amount } is overdue; { $due } more are due within { $days } days
       *[other] { $overdue } orders worth about { $amount } are overdue; { $due } more are due within { $days } days
    }
finding-supply_rhythm-short =
    { $overdue ->
        [one] { $overdue } order worth about { $amount } is overdue
       *[other] { $overdue } orders worth about { $amount } are overdue
    }
finding-supply_rhythm-calm =
    { $due ->
        [one] No order is overdue; { $due } is due within { $days } days
       *[other] No order is overdue; { $due } are due within { $days } days
    }
finding-supply_rhythm-none = Nobody has ordered the same often enough to have a rhythm
chart-rhythm-subtitle =
    { $level ->
        [product] Next expected order by customer and product
        [category] Next expected order by customer and category
       *[customer] Next expected order by customer
    }
chart-rhythm-x = Days from the as-of date
chart-rhythm-order = Order
chart-rhythm-orders = Next orders
chart-rhythm-count = Number
chart-rhythm-worth = Worth
chart-rhythm-state = Next order
chart-rhythm-next = Expected on
chart-rhythm-late = Days late
chart-rhythm-note = Filled dots are orders, the open one is the next expected. Expected: the last order plus the median gap.
chart-rhythm-short =
    { $short ->
        [one] { $short } pair has fewer than three orders and no rhythm.
       *[other] { $short } pairs have fewer than three orders and no rhythm.
    }
chart-rhythm-shown = { $shown } of { $n } urgent ones are shown; the table holds all.
rhythm-overdue = overdue
rhythm-due = due
rhythm-later = later
rhythm-stopped = stopped
view-rhythm-level = Rhythm of
view-rhythm-ahead = Days ahead
