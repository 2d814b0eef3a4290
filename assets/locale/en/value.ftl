## Segments.

method-segments = Segments
method-segments-answers = Which kinds of customers do we have, and what sets each apart?
method-segments-help = Customers that are alike on the chosen criteria form a segment. Around typical customers (PAM): the distance of two customers is the mean over the criteria that both have (Gower): figures and ratings by their difference over the range, words by being the same or not. Each segment gathers around its most typical customer. Around means (k-means): figures and ratings alone, made comparable by their standard deviation. The number of segments is the one with the highest mean silhouette: how much nearer a customer is to its own segment than to the next one, from −1 to 1; below 0.25 there is no real structure. A cell shows the mean of the segment beside that of all, or the commonest word that sets it apart; the darker, the further from all, in standard deviations. Customers with fewer than half of the criteria are left out and counted.
finding-segments = { $k } kinds of { $who }: { $part } stand apart by “{ $trait }” ({ $figures })
finding-segments-short = { $k } kinds of { $who }
finding-segments-weak = No clear segments: even the best cut, into { $k }, overlaps (silhouette { $silhouette })
finding-segments-weak-short = No clear segments (silhouette { $silhouette })
chart-segments-subtitle = Segments by { $criteria } criteria; blue = above all, orange = below
chart-segment-name = Segment { $n }
chart-segments-segment = Segment
chart-segments-size = Size and share
chart-segments-all = all { $figure }
chart-segments-unknown = not known
chart-segments-above = above: { $list }
chart-segments-below = below: { $list }
chart-segments-average = like all others
chart-segments-count =
    { $k ->
        [one] { $k } segment
       *[other] { $k } segments
    }
chart-segments-tried = Other numbers of segments
chart-segments-silhouette = Silhouette
chart-segments-note = Mean silhouette { $silhouette }: from −1 to 1, above 0.5 the segments stand well apart, below 0.25 they overlap.
chart-segments-sample = Typical customers come from an even sample of { $sample }; all others follow the nearest.
axis-silence-days = Days since the last purchase
need-segment-criteria = at least two criteria that tell customers apart, and eight customers that have them
view-segments-method = Grouped around
view-segments-pam = Typical ones
view-segments-kmeans = Means
view-segments-number = Number of segments
view-segments-best = By silhouette
view-segments-criteria = Criteria
view-segments-taken =
    { $criteria ->
        [one] { $criteria } taken
       *[other] { $criteria } taken
    }

## Lifetime value.

method-lifetime_value = Customer equity
method-lifetime_value-answers = What are our customers worth over the years ahead?
method-lifetime_value-help = What a customer brings a year (its margin of the last twelve months; revenue where there is no margin) times the sum of (r ÷ (1 + d))^t over the years of the horizon, from this year on: r is the retention a year, d the discount rate. Without an end the sum is (1 + d) ÷ (1 + d − r). Retention is yours to set; until then it is the share of last year’s customers who bought again. Customer equity is the sum over all customers; the curve shows how it is spread, most valuable first. With the model of purchases (BG/NBD and Gamma–Gamma) each customer has its own expected purchases and values instead of one retention for all.
finding-lifetime_value = Our customers are worth { $equity }; { $top } of them hold { $share } of it
finding-lifetime_value-losses = Our customers are worth { $equity }: { $gains } gained, { $losses } lost
finding-lifetime_value-short = Our customers are worth { $equity }
finding-lifetime_value-endless = Without an end and without a discount a value has no bounds: set a horizon
finding-lifetime_value-none = Over the years ahead our customers cost more than they bring
chart-lifetime-subtitle = { $measure } of a year × { $factor }: { $years } years ahead, { $retention } retention, { $discount } discount
chart-lifetime-subtitle-ever = { $measure } of a year × { $factor }: without an end, { $retention } retention, { $discount } discount
chart-lifetime-subtitle-btyd = Expected purchases × their expected value, discounted at { $discount } a year
chart-lifetime-x = Share of customers, most valuable first
chart-lifetime-y = Share of customer equity
chart-lifetime-top = Top { $top } of customers
chart-lifetime-share = { $share } of customer equity
chart-lifetime-worth = What they are worth
chart-lifetime-mean = A customer on average
chart-lifetime-factor = Present value of 1 a year
chart-lifetime-by-purchases = By the model of purchases
chart-lifetime-largest = Most valuable
chart-lifetime-value = Lifetime value
chart-lifetime-yearly = A year
chart-lifetime-note = Retention { $retention } is measured: the share of last year’s customers who bought again.
chart-lifetime-note-set = Retention { $retention } is your assumption.
chart-lifetime-note-usual = Retention { $retention } is assumed: the data do not tell it. Set your own.
chart-lifetime-note-btyd = Each customer has its own chance to be one still and its own expected purchases; nobody’s retention is assumed.
view-lifetime-model = How it is worked out
view-lifetime-simple = Retention
view-lifetime-btyd = Purchases
view-lifetime-horizon = Years ahead (0 = without an end)

## Retention what-if.

method-retention_what_if = Retention what-if
method-retention_what_if-answers = What would it be worth to lose fewer customers?
method-retention_what_if-help = Discounted profit over the years: each year’s customers (last year’s × retention + new ones) times margin less the cost of keeping, less new customers × the cost of winning one, divided by (1 + discount) for each year. The bars change one assumption at a time: retention by the points you set, margin by 10%, the discount by 2 points, new customers and the cost of winning them by 20%, the cost of keeping by 50%. What the change itself costs is left out; the card says what may be spent before it stops paying. Assumptions come from the last twelve months where the data have them; those with a star are guesses to be replaced. The classic claims are assumptions to test against your own figures, not facts about your customers.
finding-retention_what_if =
    { $n ->
        [one] { $points } point
       *[other] { $points } points
    } more retention would add { $gain }, { $times } times the effect of 20% more new customers
finding-retention_what_if-short =
    { $n ->
        [one] { $points } point
       *[other] { $points } points
    } more retention would add { $gain }
finding-retention_what_if-none = More retention would change nothing: nobody is left to keep
chart-retention-subtitle = Discounted profit over { $years } years, one assumption changed at a time, its own cost left out · { $customers } customers at the start
chart-retention-x = Profit over { $years } years, discounted
chart-retention-base = Base { $amount }
chart-retention-remain = of today’s customers remain after { $years } years
chart-retention-length = years a relationship lasts on average: 1 ÷ (1 − retention)
chart-retention-most = may be spent a customer and year before it stops paying (today { $today })
chart-retention-claims = Classic claims to test
chart-retention-here = here
chart-retention-claim-lost = 45–50% lost in five years
chart-retention-claim-cost = Winning costs up to 20× keeping
chart-retention-claim-gain = +5 points → profit +25–85%
chart-retention-claims-note = Claims of the trade, not facts about your customers; “here” is what your figures and assumptions give.
chart-retention-assumptions = Assumptions
chart-retention-assumption = Assumption
chart-retention-today = Base
chart-retention-worse = Worse
chart-retention-better = Better
chart-retention-effect-worse = Effect of worse
chart-retention-effect-better = Effect of better
chart-retention-note = * a guess for want of data: set your own figure.
chart-retention-profit = Profit over the years
chart-retention-raised = With the points gained
retention-retention = Retention a year
retention-margin = Margin a customer
retention-discount = Discount rate
retention-acquisitions = New customers a year
retention-retention_cost = Cost of keeping a customer
retention-acquisition_cost = Cost of winning a customer
retention-origin-data = from the data
retention-origin-set = set
retention-origin-guess = a guess *
view-retention-points = Points of retention gained
view-retention-years = Years
need-retention = a sales ledger that reaches back eighteen months, with customers in both years

## Portfolio diagnosis.

method-portfolio_diagnosis = Portfolio diagnosis
method-portfolio_diagnosis-answers = Where does the portfolio stand, how did it get there, and which customer should come next?
method-portfolio_diagnosis-help = Each customer by its risk (variation of its monthly revenue in the last twelve months: standard deviation ÷ mean) and its return (margin ÷ revenue of the same months). The large point is the portfolio: the mean of both, weighted by revenue; the open points are the same a year and two years before. The limits are yours to drag; they start at the medians. Low return and low risk: large customers may come, even with more risk. High return and high risk: look for low risk, even if they spend less. Low return and high risk is dangerous: small and safe ones, step by step. High return and low risk is enviable: a free choice. The list at the side shows whose revenue × risk makes the risk of the whole. Customers with fewer than three months in a year are left out of it.
finding-portfolio_diagnosis = In { $years } years the portfolio moved from “{ $before }” to “{ $cell }”: { $return } at risk { $risk }
finding-portfolio_diagnosis-short = The portfolio is now “{ $cell }”: { $return } at risk { $risk }
finding-portfolio_diagnosis-same = The portfolio stays “{ $cell }”: { $return } at risk { $risk }; { $shl } { $ofvalue } is dangerous
finding-portfolio_diagnosis-same-short = The portfolio stays “{ $cell }”: { $return } at risk { $risk }
chart-diagnosis-risks = Largest parts of the risk
chart-diagnosis-of-risk = of the whole

## Covariance.

method-covariance = Covariance and beta
method-covariance-answers = Which revenues swing together, and whose swings shake the whole?
method-covariance-help = Revenue by month or quarter, whole periods only, at least eight. A cell is the correlation of two: 1 they swing in step, 0 independently, −1 against each other. Contribution is the covariance with the whole divided by the variance of the whole; all contributions make 100%. Beta is contribution divided by share of revenue: above 1 it shakes the whole more than its size, below 0 it steadies it. The steadiest mix is the one with the least variance by the same periods, no part below zero; it looks back and promises nothing. Where revenues do not swing in step, the whole is steadier than its parts.
finding-covariance = { $name } makes { $contribution } of the swings with { $share } { $ofwhat }
finding-covariance-short = { $name } makes { $contribution } of the swings
finding-covariance-none = The whole does not swing at all
chart-covariance-subtitle = Correlation { $ofwhat } over { $periods } { $unit ->
        [quarter] quarters
       *[month] months
    }; blue = in step, orange = against each other
chart-covariance-swings = Swings
chart-covariance-contribution = Contribution
chart-covariance-part = Adds
chart-covariance-beta = Beta
chart-covariance-said = contribution { $contribution }, beta { $beta }
chart-covariance-least = Steadiest mix
chart-covariance-note = The whole varies by { $variation } of its mean; if all swung in step it would be { $instep }. What does not swing together spares { $spared }.
view-covariance-between = Between
view-covariance-accounts = The accounts themselves
need-eight-periods = dated sales over at least eight whole months or quarters, of two accounts or more

## Expected value and prospects.

method-expected_value = Expected value
method-expected_value-answers = How much of the potential is to be expected?
method-expected_value-help = Potential spend of a year times the probability that it is spent with us. The pale part of a bar is what may not come. Risk of an account is 1 − probability; that of the whole is weighted by potential. Customers without a potential or a probability are left out and counted.
finding-expected_value = Of { $potential } potential, { $expected } is to be expected: { $part }
finding-expected_value-short = { $expected } is to be expected
chart-expected-subtitle = Potential spend × probability; pale = may not come
chart-expected-x = A year
chart-expected-all = All together
chart-expected-potential = Potential spend
chart-expected-expected = To be expected
chart-expected-risk = Risk
chart-expected-current = Last twelve months
chart-expected-note = Risk is 1 − probability, weighted by potential.
need-probability = a potential spend and a probability a customer
method-prospects = Prospects
method-prospects-answers = Which prospect would do the portfolio most good?
method-prospects-help = A prospect is whoever has a potential and a probability and bought nothing in the last twelve months. It is added to the portfolio with its expected revenue (potential × probability) at the risk 1 − probability: the row shows what that changes in revenue, in the revenue-weighted risk and in concentration (HHI, 0–10,000). Blue is better, red worse. Balanced ranks by the mean of the three ranks.
finding-prospects = { $name } would do the portfolio most good; all { $n } prospects together promise { $amount }
finding-prospects-short = All { $n } prospects together promise { $amount }
chart-prospects-subtitle = What each would change in the portfolio; blue = better, red = worse; order: { $aim }
chart-prospects-revenue = Revenue a year
chart-prospects-risk = Risk of the portfolio
chart-prospects-concentration = Concentration (HHI)
chart-prospects-points = { $points } points
chart-prospects-chance = at { $chance }
chart-prospects-now = Today
chart-prospects-all = With all
chart-prospects-note = Risk is 1 − probability, weighted by revenue; with all prospects it would { $up ->
        [yes] rise
       *[no] fall
    } by { $riskpoints } points.
chart-prospects-risk-change = Change in risk, points
chart-prospects-hhi-change = Change in HHI
chart-prospects-score = Mean rank (0–1)
prospects-aim-balance = balanced
prospects-aim-revenue = revenue
prospects-aim-risk = risk
prospects-aim-concentration = concentration
view-prospects-rank = Ranked by
need-prospects = customers, and prospects with a potential spend and a probability

## Differences and similarities.

method-similarities = Differences and similarities
method-similarities-answers = Which criteria go together, and where do customers differ?
method-similarities-help = Two criteria in a cross-tabulation: each cell counts the customers that have both and shows their share of the measure; figures are cut into four bands of about equal numbers. Blue cells hold more than would be there if the two had nothing to do with each other, orange ones fewer. Cramér’s V says how closely they go together, from 0 to 1: √(χ² ÷ (n · (the smaller number of rows or columns − 1))). Correlation shows all measures and ratings against each other by ranks (Spearman), from −1 to 1, of the customers that have both. A tie is no proof of a cause.
finding-similarities = { $rows } and { $columns } go together: { $n } with “{ $row }” and “{ $column }”, { $expected } would be by chance
finding-similarities-short = { $rows } and { $columns } go together (Cramér’s V { $v })
finding-similarities-little = { $rows } and { $columns } have little to do with each other (Cramér’s V { $v })
finding-similarities-none = Too few have both { $rows } and { $columns }
finding-correlation = { $rows } and { $columns } rise together most closely (rank correlation { $rho })
finding-correlation-against = The closest tie: the higher { $rows }, the lower { $columns } (rank correlation { $rho })
finding-correlation-none = No two measures have enough customers in common to be compared
chart-similarities-subtitle = { $who } and their share { $ofwhat }; blue = more than by chance, orange = fewer
chart-correlation-subtitle = Rank correlation (Spearman); blue = rise together, orange = against each other
chart-similarities-others = Others
chart-similarities-tie = How closely they go together
chart-similarities-v = Cramér’s V
chart-similarities-chi = Chi-squared
chart-similarities-both = With both
chart-similarities-note = Cramér’s V: 0 nothing to do with each other, 0.1 little, 0.3 clearly, 0.5 strongly, 1 one follows from the other.
chart-similarities-thin = Many cells would hold fewer than five by chance: take the figure as rough.
chart-correlation-strongest = Closest ties
chart-correlation-note = From −1 to 1, of the customers that have both. A tie is no proof of a cause.
view-similarities-show = Show
view-similarities-crosstab = Two criteria
view-similarities-correlation = Correlation
view-similarities-rows = Rows
view-similarities-columns = Columns
need-two-criteria = two criteria that tell customers apart
chart-segments-map-subtitle = Map of likeness: who is near is alike; { $kept } of the differences kept
chart-segments-map-note = The axes have no meaning of their own: only distances count. The map is made by classical scaling of Gower’s distances (Torgerson 1952, Gower 1966); the share kept is the squared correlation of both.
