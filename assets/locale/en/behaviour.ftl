## RFM.

method-rfm = RFM
method-rfm-answers = Who bought lately, often and for much?
method-rfm-help = Recency: days from the last purchase to the as-of date. Frequency: different invoices, or purchase days where the ledger has no invoices. Monetary value: the measure. Each is scored 1 to 5 by quintiles of ranks (5 is best; equal values share their average rank), or by your own limits. The scores of recency and frequency place a customer in one of ten segments. Only lines above zero count as purchases.
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
view-rfm-quintiles = Quintiles
view-rfm-own = Own limits
