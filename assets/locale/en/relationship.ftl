# Matrices of the relationship with customers: names, questions, cells, titles.

## Names, questions and help.

method-fiocca = Difficulty × importance
method-fiocca-answers = Which key customers cost us most effort, and where is the relationship too weak?
method-fiocca-help = Step 1, all customers: how difficult a customer is to manage (ease of cooperation turned round, service needs, complaints) against its strategic importance (revenue, potential spend, R&D cooperation, learning), two scores from 0 to 100 with the limit at 50. Step 2, meant for the key customers of step 1: strength of the relationship (type, our share of purchases, loyalty, ease of cooperation) against the attractiveness of the customer’s business (outlook, change in billing, upsell potential, profitability), nine boxes at thirds. Attractive but weakly tied: improve; little of both: withdraw; the rest: hold. Figures are scored by rank.
method-shapiro = Net price × cost to serve
method-shapiro-answers = Who pays for the service it takes?
method-shapiro-help = Up: the net price, what a customer paid divided by what the same products and quantities cost at everyone’s average price; 100% is the average. Without prices it is 1 − discount, without those the margin in per cent. Across: the cost to serve as a share of the year’s revenue, or as rated. Both limits lie at the mean weighted by revenue. On the dashed line the price net of service is the same as at the crossing of the limits: above it a customer leaves more than average. Credit notes have no price and are left out of it.
method-turnbull_zolkiewski = Relationship value
method-turnbull_zolkiewski-answers = Which costly customers are worth it for the relationship?
method-turnbull_zolkiewski-help = The same two axes as net price × cost to serve; the shade is the value of the relationship as the third axis: the mean score of relationship type, our share of purchases, R&D cooperation, learning, loyalty and upsell potential, as far as the data have them, in thirds. Names of the highest third are bold. A customer that pays little and costs much may still be worth keeping where the relationship is valuable; without that value there is no reason left. Who has fewer than half of the criteria has no shade.
method-life_cycle_classes = Life-cycle classes
method-life_cycle_classes-answers = Who are yesterday’s, today’s and tomorrow’s customers?
method-life_cycle_classes-help = Across: the age of the relationship, in years since the first purchase in the ledger; up to two years it is new. A ledger that starts late makes old relationships look younger. Up: what the customer weighs today, a score of sales in the last twelve months, our share of its purchases, profitability, and the resources it takes (R&D cooperation, service needs); figures are scored by rank. Highest third: today’s special customers; middle: today’s regular; lowest: tomorrow’s where new, yesterday’s where old.
method-six_pack = Six pack
method-six_pack-answers = Whom to grow, tie in, repair or release?
method-six_pack-help = Across, three columns: customers that earn nothing (margin less cost to serve at or below zero), those that earn and have little growth potential, and those that earn and have much (the mean score of upsell potential, outlook and change in billing is 50 or more); within a column growth potential rises to the right. Up: commitment, the score of relationship type, our share of purchases, loyalty and R&D cooperation, with the limit at 50. The growth of an unprofitable customer only counts once it earns: that makes six types. The paper’s own names of the six are not used; they are named after the three axes.
method-satisfaction_value = Satisfaction × value
method-satisfaction_value-answers = Which of those who bring most are unhappy?
method-satisfaction_value-help = Across: the indicators of the relationship as one score from 0 to 100: satisfaction, loyalty, and complaints turned round, each scaled from its smallest to its largest value; the weights can be changed. Up: the measure of the question, with the limit at the median. Whoever has less than half of the indicators is listed as not enough data. Large and unhappy is where the next loss comes from.
method-margin_turnover = Margin × turnover
method-margin_turnover-answers = Which large customers earn too little, and which small ones earn well?
method-margin_turnover-help = Across: revenue, with limits where classes C and B of an ABC analysis by value end (80% and 95% unless set otherwise). Up: margin as a share of revenue, with limits at zero and at the margin of the whole portfolio. Nine cells: A, B and C customers that lose money, earn less than the portfolio, or earn more. The area of a bubble is the margin in money; on a dashed line that margin is the same. Customers without revenue above zero have no margin in per cent and are left out.
method-value_stability = Value × stability
method-value_stability-answers = Which large customers can be counted on every month?
method-value_stability-help = Four groups. Across: the coefficient of variation of an account’s totals per period (standard deviation ÷ mean; a period without a sale counts as 0, from its first one on); up to 0.5 is steady. Up: the measure; large is whoever belongs to class A by value, that is, starts below 80% of the cumulative total. Both limits can be dragged. Accounts with fewer than three periods are left out and counted.

## What they need.

need-net-price = a cost to serve, and prices, discounts or margins
need-difficulty = ratings of how difficult and how important customers are
need-relationship-age = a sales ledger with dates
need-commitment = a profit, and ratings of commitment and growth potential
need-relationship = ratings of the relationship, such as type, loyalty or R&D cooperation
need-satisfaction = satisfaction, complaints or loyalty

## Axes.

axis-net-price = Net price, average = 100%
axis-cost-to-serve-ratio = Cost to serve, % of revenue
axis-relationship-value = Relationship value
axis-difficulty = Difficulty of managing
axis-importance = Strategic importance
axis-tie-strength = Strength of relationship
axis-business-attractiveness = Attractiveness of the customer’s business
axis-relationship-age = Years since the first purchase
axis-sales-year = Sales, last 12 months
axis-weight-today = Weight today
axis-commitment = Commitment
axis-profit-and-growth = Profit and growth potential
axis-no-profit = No profit
axis-profit-no-growth = Profit, little growth
axis-profit-growth = Profit and growth
axis-relationship-indicators = Satisfaction, loyalty, complaints

## Cells and what to do there.

cell-shapiro-bargain-basement = Bargain basement
advice-shapiro-bargain-basement = Keep it simple: no service that nobody pays for
cell-shapiro-aggressive = Aggressive
advice-shapiro-aggressive = Price the service, or serve less
cell-shapiro-passive = Passive
advice-shapiro-passive = Protect them: they pay well and ask little
cell-shapiro-carriage-trade = Carriage trade
advice-shapiro-carriage-trade = They pay for service: keep it worth the price
cell-turnbull-zolkiewski-bargain-basement = Bargain basement
advice-turnbull-zolkiewski-bargain-basement = Keep it simple: no service that nobody pays for
cell-turnbull-zolkiewski-aggressive = Aggressive
advice-turnbull-zolkiewski-aggressive = Keep those whose relationship is valuable, price the service of the rest
cell-turnbull-zolkiewski-passive = Passive
advice-turnbull-zolkiewski-passive = Protect them: they pay well and ask little
cell-turnbull-zolkiewski-carriage-trade = Carriage trade
advice-turnbull-zolkiewski-carriage-trade = They pay for service: keep it worth the price
cell-fiocca-non-key-easy = Non-key, easy
advice-fiocca-non-key-easy = Serve at low cost
cell-fiocca-non-key-difficult = Non-key, difficult
advice-fiocca-non-key-difficult = Simplify, price the effort, or let go
cell-fiocca-key-easy = Key, easy
advice-fiocca-key-easy = Invest in the tie before a rival does
cell-fiocca-key-difficult = Key, difficult
advice-fiocca-key-difficult = Best people; remove what makes it hard
cell-fiocca-withdraw = Withdraw
advice-fiocca-withdraw = Put the effort elsewhere
cell-fiocca-hold = Hold
advice-fiocca-hold = Keep the position, no more than it takes
cell-fiocca-improve = Improve
advice-fiocca-improve = Attractive, but the tie is weak: build it
cell-life-cycle-classes-tomorrow = Tomorrow’s customers
advice-life-cycle-classes-tomorrow = Choose a few and invest
cell-life-cycle-classes-yesterday = Yesterday’s customers
advice-life-cycle-classes-yesterday = Low cost, or let go
cell-life-cycle-classes-regular = Today’s regular customers
advice-life-cycle-classes-regular = Routine done well; watch their share
cell-life-cycle-classes-special = Today’s special customers
advice-life-cycle-classes-special = Develop together; protect
cell-six-pack-unprofitable-loose = Unprofitable, loose
advice-six-pack-unprofitable-loose = Raise prices or release
cell-six-pack-profitable-loose = Profitable, loose
advice-six-pack-profitable-loose = Take the profit, invest little
cell-six-pack-growing-loose = Growing, loose
advice-six-pack-growing-loose = Win their commitment first
cell-six-pack-unprofitable-committed = Unprofitable, committed
advice-six-pack-unprofitable-committed = Repair together: price, service, mix
cell-six-pack-profitable-committed = Profitable, committed
advice-six-pack-profitable-committed = Keep them: protect and serve well
cell-six-pack-growing-committed = Growing, committed
advice-six-pack-growing-committed = Grow together: invest first here
cell-satisfaction-value-unhappy-small = Unhappy, small
advice-satisfaction-value-unhappy-small = Find the common cause; serve it once
cell-satisfaction-value-happy-small = Happy, small
advice-satisfaction-value-happy-small = Ask for more: they will listen
cell-satisfaction-value-unhappy-large = Unhappy, large
advice-satisfaction-value-unhappy-large = Visit this month; repair before they leave
cell-satisfaction-value-happy-large = Happy, large
advice-satisfaction-value-happy-large = Keep it so; ask them as a reference
cell-margin-turnover-c-loss = C · loss
advice-margin-turnover-c-loss = Minimum order, price list, or end
cell-margin-turnover-b-loss = B · loss
advice-margin-turnover-b-loss = Repair or end
cell-margin-turnover-a-loss = A · loss
advice-margin-turnover-a-loss = Renegotiate now: the largest losses
cell-margin-turnover-c-low = C · below average
advice-margin-turnover-c-low = Automate
cell-margin-turnover-b-low = B · below average
advice-margin-turnover-b-low = Standard terms, fewer exceptions
cell-margin-turnover-a-low = A · below average
advice-margin-turnover-a-low = Price, mix and cost to serve, point by point
cell-margin-turnover-c-high = C · above average
advice-margin-turnover-c-high = Find more like these
cell-margin-turnover-b-high = B · above average
advice-margin-turnover-b-high = Grow: they pay for it
cell-margin-turnover-a-high = A · above average
advice-margin-turnover-a-high = Protect: these carry the business
cell-value-stability-steady-small = Steady small
advice-value-stability-steady-small = Automate: orders come by themselves
cell-value-stability-unsteady-small = Unsteady small
advice-value-stability-unsteady-small = Serve on demand, hold no stock
cell-value-stability-steady-large = Steady large
advice-value-stability-steady-large = Frame contracts; never run short
cell-value-stability-unsteady-large = Unsteady large
advice-value-stability-unsteady-large = Ask for forecasts; agree on call-offs

## Titles.

finding-fiocca = Key and difficult: { $f } of { $count }, { $sf } { $ofvalue }; key and easy: { $c2 }, { $s2 }
finding-fiocca-short = Key and difficult: { $f } of { $count }, { $sf } { $ofvalue }
finding-fiocca-counts = Of { $count }, { $c3 } are key and difficult, { $c2 } key and easy
finding-fiocca-relationships = Attractive but weakly tied to us: { $f } of { $count }, { $sf } { $ofvalue }
finding-fiocca-relationships-counts = Attractive but weakly tied to us: { $f } of { $count }
finding-shapiro = Low price, costly to serve: { $f } of { $count } with { $sf } { $ofvalue }; { $s2 } pays well and asks little
finding-shapiro-short = Low price, costly to serve: { $f } of { $count } with { $sf } { $ofvalue }
finding-turnbull_zolkiewski = Low price, costly to serve: { $f } of { $count }; { $prized } of them with a valuable relationship
finding-life_cycle_classes = Today’s special customers: { $f } of { $count } bring in { $sf } { $ofvalue }; tomorrow’s: { $c0 }, yesterday’s: { $c1 }
finding-life_cycle_classes-short = Today’s special customers: { $f } of { $count }, { $sf } { $ofvalue }
finding-life_cycle_classes-counts = Of { $count }: today’s special { $c3 }, tomorrow’s { $c0 }, yesterday’s { $c1 }
finding-six_pack = Profitable, growing, yet uncommitted: { $f } of { $count } with { $sf } { $ofvalue }; committed: { $c5 } with { $s5 }
finding-six_pack-short = Profitable, growing, yet uncommitted: { $f } of { $count } with { $sf } { $ofvalue }
finding-six_pack-counts = Profitable and growing: { $c5 } committed, { $c2 } uncommitted of { $count }
finding-satisfaction_value = { $sf } { $ofvalue } comes from { $f } large { $who } who are unhappy
finding-satisfaction_value-none = No large customer among { $count } is unhappy
finding-satisfaction_value-counts = Of { $count }, { $f } are large and unhappy
finding-margin_turnover = Of the A customers, { $c8 } earn more than average and { $c5 } less{ $c2 ->
    [0] {""}
   *[other] , and { $c2 } lose money
}
finding-value_stability = Steady large { $who }: { $f } of { $count } with { $sf } { $ofvalue }; unsteady large: { $c3 } with { $s3 }
finding-value_stability-short = Steady large { $who }: { $f } of { $count } with { $sf } { $ofvalue }
finding-value_stability-none = None of the large { $who } is steady: { $c3 } large and unsteady with { $s3 } { $ofvalue }

## Lines, shades, controls.

isoline-shapiro = average net of service
isoline-turnbull_zolkiewski = average net of service
isoline-margin_turnover = { $level } margin
isoline-potential = { $level } share of wallet
tone-high = High ({ $n }), names in bold
tone-medium = Medium ({ $n })
tone-low = Low ({ $n })
tone-none = Not rated ({ $n })
tone-made-of = Mean score of: { $list }.
relationship-threshold = Limit: { $x }.
fiocca-step = Step
fiocca-step-accounts = 1 · Customers
fiocca-step-relationships = 2 · Relationships
risk-path-note = Open dots: the portfolio in each year, on its own twelve months. Large point: the whole period.
trail = Trail
trail-none = None
trail-earlier = Earlier period
trail-year = A year earlier
trail-note-year = Last twelve months; the trail starts at the small ring, where the twelve months before were.
trail-note-ratings = The trail starts at the small ring, where the ratings of the earlier year put it.
trail-need = To see where each one stood before: add the ratings of an earlier year, as columns with the year (“Supply risk 2024”) or as the sheet of that year.
potential-blue-white = “Blue”, potential not earned yet ({ $bluecell }): { $blue }, { $bluemoney }. “White”, earned and still growing ({ $whitecell }): { $white }, { $whitemoney }.
what-if = What if
what-if-clear = Clear all
what-if-row = { $name } → { $to }
what-if-note = what-if: { $n } moved by hand
what-if-title = What if: { $title }
edit-what-if = what if { $name } stood elsewhere
method-relationship_indicators = Indicators
method-relationship_indicators-answers = How satisfied and loyal are our customers, and who complains?
method-relationship_indicators-help = The weighted mean of satisfaction, loyalty and complaints (turned round), as far as the sheet has them, from 0 to 100. Ratings are put on the scale in equal steps, figures from the smallest to the largest. Customers rated on less than half of the weights are left out and counted. The weights are set beside the chart; each indicator is shown so that one sees where a score comes from.
finding-relationship_indicators = { $weak } customers score below 50 and hold { $share } { $ofwhat }; { $name } stands best ({ $best } of 100)
finding-relationship_indicators-short = { $weak } customers score below 50; { $name } stands best ({ $best } of 100)
finding-relationship_indicators-none = No customer scores below 50; { $name } stands best ({ $best } of 100)
scores-subtitle-relationship_indicators = Score of { $criteria } indicators, 0–100, best first
