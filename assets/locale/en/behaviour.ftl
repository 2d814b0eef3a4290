## RFM.

method-rfm = RFM
method-rfm-answers = Who bought lately, often and for much?
method-rfm-help = Recency: days from the last purchase to the as-of date. Frequency: different invoices, or purchase days where the ledger has no invoices. Monetary value: the measure. Each is scored 1 to 5 by quintiles of ranks (5 is best; equal values share their average rank), or by your own limits. The scores of recency and frequency place a customer in one of ten segments. Credit notes (lines below zero) are no purchases.
finding-rfm =
    { $part } { $ofwho } are champions and bring { $share } { $ofwhat }; { $risk ->
        [one] { $risk } repeat customer is at risk
       *[other] { $risk } repeat customers are at risk
    }
finding-rfm-short = { $part } { $ofwho } are champions and bring { $share } { $ofwhat }
finding-rfm-none = None of { $count } is a champion: nobody bought both lately and often
chart-rfm-subtitle = By recency and frequency; shade = share { $ofwhat }
chart-rfm-recency = Recency: days since the last purchase
chart-rfm-frequency-invoices = Frequency: number of orders
chart-rfm-frequency-days = Frequency: purchase days
chart-rfm-days =
    { $n ->
        [one] { $range } day
       *[other] { $range } days
    }
chart-rfm-orders =
    { $n ->
        [one] { $range } order
       *[other] { $range } orders
    }
chart-rfm-nobody = nobody
chart-rfm-none = none
chart-rfm-segment = Segment
chart-rfm-silent = Silent, days
chart-rfm-all = All
chart-rfm-cells = In each cell: { $who }, and their share { $ofwhat }.
chart-rfm-quintiles =
    { $empty ->
        [0] Quintiles of ranks; ties share their average rank, so the steps are not equal in size.
        [one] Quintiles of ranks; ties share their average rank, so the steps are not equal in size: one step holds nobody.
       *[other] Quintiles of ranks; ties share their average rank, so the steps are not equal in size: { $empty } steps hold nobody.
    }
chart-head-r = R
chart-head-f = F
chart-head-m = M
chart-head-orders = Orders
rfm-champions = Champions
rfm-loyal = Loyal
rfm-potential_loyal = Potential loyal
rfm-new = New
rfm-promising = Promising
rfm-need_attention = Need attention
rfm-about_to_sleep = About to sleep
rfm-at_risk = At risk
rfm-cannot_lose = Cannot lose
rfm-hibernating = Hibernating
view-rfm-occasion = What counts as a purchase
view-rfm-recency_limits = Limits of recency, days
view-rfm-frequency_limits = Limits of frequency
view-rfm-monetary_limits = Limits of monetary value
view-rfm-quintiles = Quintiles
view-rfm-own = Own limits

## Forecast.

method-btyd = Forecast
method-btyd-answers = Who is still a customer, and what will they buy?
method-btyd-help = Two models of repeat purchases. BG/NBD: each customer buys at a rate of their own and may stop for good after any purchase; the rates and the chances to stop are spread over the customers, and the spread is fitted to your ledger by maximum likelihood. It gives the probability that a customer is one still, and the purchases to expect. Gamma–Gamma: what a purchase is worth, between the customer’s own mean and that of all. The worth of the coming months is expected purchases × expected value, discounted month by month. Purchases on one day count once; the first one does not count; credit notes (lines below zero) are no purchases. The models suppose that buying goes on as before and that how much is not tied to how often.
finding-btyd =
    { $gone ->
        [0] All { $count } are probably still customers; { $worth } is to be expected in { $months } months
        [one] { $gone } of { $count } is probably gone; { $worth } is to be expected in { $months } months
       *[other] { $gone } of { $count } are probably gone; { $worth } is to be expected in { $months } months
    }
finding-btyd-short =
    { $gone ->
        [0] All { $count } are probably still customers
        [one] { $gone } of { $count } is probably gone
       *[other] { $gone } of { $count } are probably gone
    }
chart-forecast-subtitle = By the probability to be a customer still; worth over { $months } months, discounted at { $discount } a year
chart-forecast-x = Number
chart-forecast-alive = Probability to be a customer still
chart-forecast-worth = worth { $amount }
chart-forecast-orders = { $orders } purchases
chart-forecast-ahead = Expected in { $months } months
chart-forecast-purchases = Purchases
chart-forecast-equity = Customer equity
chart-forecast-gone = Largest that are probably gone
chart-forecast-gone-note = brought · still
chart-forecast-model = BG/NBD on { $count }, { $repeaters } of them with a repeat: r { $r }, α { $alpha } { $unit ->
        [day] days
        [month] months
       *[week] weeks
    }, a { $a }, b { $b }.
chart-forecast-spending = Gamma–Gamma: p { $p }, q { $q }, v { $v }. It takes for granted that how much and how often are not tied; their correlation is { $correlation }.
chart-forecast-tied = Gamma–Gamma: p { $p }, q { $q }, v { $v }. How much and how often are tied here (correlation { $correlation }), which the model rules out: take the amounts as rough.
chart-forecast-too-few = Too few repeat purchases with a value: no amounts are shown.
chart-forecast-no-fit = The model of amounts did not converge: no amounts are shown.
chart-head-still = Still a customer
chart-head-alive = Probability
chart-head-expected = Expected purchases
chart-head-worth = Expected worth
chart-head-repeats = Repeats
forecast-band-1 = Probably gone
forecast-band-2 = Rather gone
forecast-band-3 = Unclear
forecast-band-4 = Rather still
forecast-band-5 = Probably still
figure-repeaters = Customers with a repeat
figure-log-likelihood = Log-likelihood
need-repeaters = at least ten customers who bought on more than one day
need-fit = sales that the model of repeat purchases fits: on these it did not converge, so no figure is shown
need-fit-inside = sales that tell when customers stop: on these the best fit of the model lies at its edge (nobody ever leaves, or all are alike), so no figure is shown
family-lifetime-value = Lifetime value

## ABC × XYZ.

method-abc_xyz = ABC–XYZ
method-abc_xyz-answers = Who is large and steady, who is large and irregular?
method-abc_xyz-help = ABC: how much an account brings, in order. XYZ: how steadily, by the coefficient of variation of its periods’ totals (population standard deviation ÷ mean; a period without a sale counts as 0, from the account’s first one on). Up to 0.5 X, up to 1 Y, above Z; with fewer than three periods an account is not classed. All limits are yours to move.
finding-abc_xyz =
    { $share } { $ofwhat } is large and steady (AX); { $irregular ->
        [one] { $irregular } large account is irregular (AZ)
       *[other] { $irregular } large accounts are irregular (AZ)
    }
finding-abc_xyz-short = { $share } { $ofwhat } is large and steady (AX)
finding-abc_xyz-steady = { $share } { $ofwhat } is large and steady (AX); no large account is irregular
finding-abc_xyz-none =
    No large account is steady (AX); { $irregular ->
        [one] { $irregular } large account is irregular (AZ)
       *[other] { $irregular } large accounts are irregular (AZ)
    }
chart-xyz-x = Coefficient of variation
chart-xyz-y = Class by value, share
chart-xyz-subtitle =
    { $months ->
        [1] What accounts bring × how steadily, month by month
       *[other] What accounts bring × how steadily, quarter by quarter
    }
chart-xyz-steadiness = Steadiness
chart-xyz-median = Median
chart-xyz-note = In each cell: { $who }, and their share { $ofwhat }. AX can be planned; AZ brings much and comes unannounced: agree on orders ahead.
xyz-x = X steady
xyz-y = Y varying
xyz-z = Z irregular
xyz-unclassed = Too short
view-xyz-period = Period
view-xyz-month = Month
view-xyz-quarter = Quarter
view-xyz-limits = Limits of steadiness
view-xyz-limit-x = Upper limit of X
view-xyz-limit-y = Upper limit of Y
family-value-classes = Value classes
method-coverage = Coverage
method-coverage-answers = Which part of their customers do our salespeople reach?
method-coverage-help = Covered customers ÷ all customers of each salesperson. A customer is covered that bought in the last twelve months before the as-of date; customers of the sheet who never bought count too. Where there is no salesperson, our contact, branch, region or country is taken. The amount behind a bar is what the customers who are not covered brought in the whole ledger.
finding-coverage =
    { $coverage } of customers bought in { $months } months; lowest: { $name } with { $lowest }; { $missed ->
        [one] { $missed } customer is not covered
       *[other] { $missed } customers are not covered
    }
finding-coverage-short = { $coverage } of customers are covered; lowest: { $name } with { $lowest }
finding-coverage-none = Every one of { $customers } customers bought in the last { $months } months
rows-axis-coverage = Customers with a sale in the period
rows-subtitle-coverage = Share of customers with a sale by { $who }, lowest first
rows-note-coverage = Behind the bar: the share covered, and what the customers who are not covered brought before.
rows-coverage = Coverage
rows-customers = Customers
rows-missed = Not covered
rows-missed_value = What these brought before
rows-lowest = Lowest coverage
rows-months = Months
