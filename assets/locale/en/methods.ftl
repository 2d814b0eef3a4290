# Methods: what they are called, what they answer, what their figures mean; needs, cells, axes, statuses.


## Names, questions and help.

method-quality = Data quality
method-quality-answers = How far can these data be trusted?
method-quality-help = For every column: how many cells are filled, how many could be read, how many different values there are, and which figures are outliers. An outlier lies more than 3.5 scaled median absolute deviations (÷ 0.6745) from the median. Names that differ only by legal form, punctuation, diacritics or case are suggested as duplicates and never merged unasked. The score weighs filled cells at 40%, readable cells at 30%, unique names at 20% and plausible figures at 10%.
method-lorenz = Lorenz curve
method-lorenz-answers = How much of the total do the largest bring in?
method-lorenz-help = All are ranked by the measure, largest first; the curve shows which share of the total the first 10%, 20%, 50% bring in. The further it bends away from the straight line, the more depends on a few. The Gini coefficient is the area between the two, from 0 (all equal) to 1 (one has everything). The effective number says how many equal customers would be just as concentrated: 1 divided by the sum of the squared shares (HHI). Lines without a name or an amount are left out and counted.
method-abc = ABC analysis
method-abc-answers = Which ones make the first 80%, and which make the tail?
method-abc-help = All are ranked by the measure, largest first. By value, whoever starts below 80% of the cumulative total of all above zero is class A, below 95% class B, the rest class C; both limits can be dragged. By count, the first 20% are A and the next 30% are B. Computed limits come from the shape of the curve itself. Equal values share the better class; zero and less is always C.
method-whale = Whale curve
method-whale-answers = Who earns the profit, and who gives it away again?
method-whale-help = Cumulative profit, most profitable first, as a percentage of the reported total. The curve rises to the profit that the profitable ones earn, stays flat where nothing is earned, and falls where money is lost. Peak less 100% is the profit erosion. With a margin in the data it shows profit; with revenue alone it shows what credit notes take back.
method-breakdown = By region
method-breakdown-answers = Which countries, regions, segments or salespeople bring how much?
method-breakdown-help = The measure by the values of a column of your choice: country, region, segment, salesperson or any other column of words. A column of the ledger splits the lines; a column of the customer (supplier, product) sheet splits the accounts. What names no value stands as “not given”, so that the parts add up to the total of the accounts. Where the ledger reaches back far enough, the change compares the last twelve months with the twelve before; a shorter period is compared with the same days a year earlier.
method-activity = Activity
method-activity-answers = Who still buys, who has gone quiet, who is lost?
method-activity-help = Active: the last purchase lies within the window (12 months) before the as-of date; inactive: between one and two windows; lost: longer ago. New: the first purchase lies within the window; reactivated: a purchase within the window after a gap longer than it. Quiet is independent of the calendar: silent for more than three times the customer’s own median gap between purchase days, and for at least 30 days. Credit notes (lines below zero) are no purchases. Whoever bought on a single day has no cadence yet.
method-potential = Potential × billing
method-potential-answers = Where is the unrealised money?
method-potential-help = Across: what is billed a month, on average over the last twelve months. Up: the potential of a month that is not billed yet, that is the stated potential spend less the billing, never below zero. Without a stated potential, the open cells of the whitespace sheet are added up. The shares in the cells are shares of the unrealised potential. Whoever has no potential stated is left out and counted.
method-quadrant = Free matrix
method-quadrant-answers = Who is high on both, and who on one only?
method-quadrant-help = Any two measures or criteria against each other, with a limit on each axis: the median, the mean, a target or a value set by hand. A value on the limit counts as high. Rated criteria are put on 0 to 100 in equal steps; a score is their weighted mean over the criteria that have a value. Below half of the weights an account is listed as not enough data instead of being placed. Unsure means that other weights would move it to another cell in more than 20% of the draws.
method-risk_return = Risk and return
method-risk_return-answers = Is the portfolio paid for the risk it carries?
method-risk_return-help = Across: the risk of a customer, as the variation of its monthly revenue (standard deviation ÷ mean), as 1 − probability, or as rated. Up: its return, as margin over revenue, as rated profitability, or as revenue growth. The large point is the portfolio: the mean of both, weighted by revenue. The cell it lies in says which kind of customer to look for next. Customers with fewer than three periods have no variation and are left out.
method-kraljic = Kraljic matrix
method-kraljic-answers = Which purchases need which strategy?
method-kraljic-help = Profit impact against supply risk, each a score from 0 to 100 with the limit at 50. A score is the weighted mean of its criteria; figures are scaled from the smallest to the largest, ratings in equal steps. Where a supplier is rated on supply risk or profit impact directly, that rating is taken. Filled bubbles rest on figures, hollow ones on opinion. Suppliers rated on less than half of the weights are listed, not placed.
method-supplier_alignment = Value and alignment
method-supplier_alignment-answers = Which suppliers are worth growing with?
method-supplier_alignment-help = Across: how well a supplier fits our strategy. Up: its value to us, rated directly or as the mean of the value criteria, from 0 to 100 with the limit at 50. The arrow goes from its value today to the value expected in future. Counts by cell are given for today and for the arrow’s tip. Suppliers without a rating on either axis are left out and counted.
method-growth_share = Growth and share
method-growth_share-answers = Which products earn the cash, and which need it?
method-growth_share-help = Across: relative market share, our share divided by the largest rival’s, on a logarithmic scale cut at 1. Up: market growth, cut at the growth of the portfolio’s own markets or at a fixed 10%. The area of a bubble is revenue. The small dot is the position before: last period’s revenue against its market, taking the rival’s share as unchanged. Products without shares or market growth are left out and counted.

## What a method needs, after “Needs”.

need-amounts = amounts to add up
need-dated-sales = a sales ledger with dates
need-margin = a margin, or a cost beside the amount
need-text-column = a column of words to break down by, such as country or segment
need-two-measures = two measures or criteria
need-potential = a potential spend a customer, or a whitespace sheet
need-supplier-ratings = suppliers rated on supply risk and profit impact
need-supplier-values = suppliers rated on value and alignment
need-market-shares = products with market share, largest rival’s share and market growth
need-risk = a risk and a return a customer
need-periods = sales over at least three periods
need-any-table = a table
need-customer-list = a list of customers, or a sales ledger that names them
need-supplier-list = a list of suppliers, or a purchase ledger that names them
need-product-list = a list of products, or a ledger that names them

## Cells and what to do there.

cell-quadrant-low-low = Both low
cell-quadrant-high-low = Only { $x } high
cell-quadrant-low-high = Only { $y } high
cell-quadrant-high-high = Both high
advice-quadrant-low-low = Keep the effort small
advice-quadrant-high-low = Find out what holds the other figure back
advice-quadrant-low-high = Find out what holds the other figure back
advice-quadrant-high-high = Protect and learn from them
cell-potential-serve-lean = Serve lean
cell-potential-defend = Defend
cell-potential-develop = Develop
cell-potential-extend = Extend
advice-potential-serve-lean = Keep the cost of serving them low
advice-potential-defend = Little is left to win, much to lose: secure them
advice-potential-develop = Small today, large tomorrow: plan the growth account by account
advice-potential-extend = Broaden what a good customer already buys
cell-kraljic-non-critical = Non-critical
cell-kraljic-leverage = Leverage
cell-kraljic-bottleneck = Bottleneck
cell-kraljic-strategic = Strategic
advice-kraljic-non-critical = Simplify and automate
advice-kraljic-leverage = Use buying power
advice-kraljic-bottleneck = Secure supply, look for alternatives
advice-kraljic-strategic = Build a partnership
cell-supplier-alignment-phase-out = Phase out
cell-supplier-alignment-develop = Develop selectively
cell-supplier-alignment-realign = Realign or replace
cell-supplier-alignment-grow-together = Grow together
advice-supplier-alignment-phase-out = Bundle with others or end
advice-supplier-alignment-develop = Help them to be worth more
advice-supplier-alignment-realign = Agree on goals, or find another source
advice-supplier-alignment-grow-together = Plan together, share risk and gain
cell-growth-share-dogs = Dogs
cell-growth-share-cash-cows = Cash cows
cell-growth-share-question-marks = Question marks
cell-growth-share-stars = Stars
advice-growth-share-dogs = Keep only what pays for itself
advice-growth-share-cash-cows = Hold the share, take the cash
advice-growth-share-question-marks = Choose few and invest, leave the rest
advice-growth-share-stars = Invest to keep the lead
cell-risk-return-cautious = Cautious
cell-risk-return-dangerous = Dangerous
cell-risk-return-enviable = Enviable
cell-risk-return-bold = Bold
advice-risk-return-cautious = Low return, low risk: look for large customers, more risk may be taken if it lifts the return
advice-risk-return-dangerous = Low return, high risk: look for small, safe customers; repair or end the largest risks
advice-risk-return-enviable = High return, low risk: a free choice; refuse what dilutes it
advice-risk-return-bold = High return, high risk: look for low-risk customers, even if they spend less

## Axes that are worked out.

axis-score = Score of the criteria
axis-purchase-days = Purchase days
axis-monthly-billing = Billing a month
axis-unrealised-potential = Unrealised potential a month
axis-supplier-value = Supplier value
axis-variation = Variation of revenue
axis-improbability = Risk (1 − probability)
axis-margin-ratio = Margin, % of revenue
axis-revenue-growth = Revenue growth
axis-relative-share = Relative market share

## Activity, limits, rules, quality.

activity-new = New
activity-reactivated = Reactivated
activity-active = Active
activity-inactive = Inactive
activity-lost = Lost
activity-quiet = Quiet
snap-median = Median
snap-mean = Average
snap-target = Target
snap-zero = Zero
snap-balanced = Balanced
quality-filled = Filled cells
quality-valid = Readable cells
quality-unique = Unique names
quality-plausible = Plausible figures
reason-no_sale =
    { $n ->
        [one] { $n } without a sale in the period
       *[other] { $n } without a sale in the period
    }

## Figures of `analyse` in words.

figure-needs = Needs { $needs }
figure-limit = Limit: { $name }
figure-total = Total
figure-gini = Gini coefficient
figure-gini-corrected = Gini, bias-corrected
figure-gini-with-losses = Gini with losses
figure-hhi = HHI (0–10,000)
figure-effective-n = Effective number
figure-theil = Theil index
figure-largest =
    { $n ->
        [one] The largest
       *[other] The { $n } largest
    }
figure-top = Top { $p }
figure-peak = Peak profit, of the total
figure-erosion = Profit erosion, of the total
figure-losing = Below zero
figure-earn-all = Already earn the total
figure-current = Billing a month
figure-open = Unrealised potential a month
figure-penetration = Penetration
figure-score = Score (0–100)
figure-duplicates = Suggested duplicates
quality-next = What to do next
quality-nothing = Nothing: every cell was read, and no two names look alike.
quality-see-findings =
    { $n ->
        [one] Look at one finding
       *[other] Look at { $n } findings
    }
quality-see-findings-why = Not taken as they stand
quality-see-names =
    { $n ->
        [one] Check one pair of names
       *[other] Check { $n } groups of names
    }
quality-see-names-why = Perhaps one account
quality-see-mapping =
    { $n ->
        [one] Give one column a meaning
       *[other] Give { $n } columns a meaning
    }
quality-see-mapping-why = Criteria of your own so far
quality-see-outliers =
    { $n ->
        [one] Check one unusual figure
       *[other] Check { $n } unusual figures
    }
quality-see-rates = Enter exchange rates
quality-see-rates-why = Rows without a rate stay out
