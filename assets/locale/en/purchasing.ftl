# Suppliers: how they see us, purchases and relationships, performance, criteria, spend, playbook.


## What these methods need, after “Needs”.

need-account-view = our share of each supplier’s sales (or its turnover) and how attractive our account is
need-relationships = suppliers rated on performance and on the relationship
need-ratings-ahead = supply risk or profit impact expected in future
need-supplier-performance = ratings of quality, delivery, price or service
need-supplier-criteria = suppliers rated on the criteria of value
need-categories = suppliers with a category, or a purchase ledger with products

## Grids of zones.

chart-zone = Zone
chart-zones = Zones
chart-zone-advice = What to do
chart-zone-more = + { $n } more
finding-zones = { $inzone } of { $n } lie in “{ $zone }”

## Axes.

axis-account-attractiveness = Attractiveness of our account
axis-purchase-importance = Strategic importance of the purchase
axis-purchase-difficulty = Difficulty of managing the purchase
axis-supplier-relationship = Strength of the relationship
axis-supplier-attractiveness = Attractiveness of the supplier
axis-kraljic = What the purchase is to us
axis-supplier-preference = How the supplier sees us
axis-olsen-purchases = Purchase (step 1)
axis-olsen-relationships = Relationship (step 2)
axis-kraljic-today = Cell today
axis-kraljic-ahead = Cell expected

## Supplier preferencing.

method-supplier_preference = Preferencing
method-supplier_preference-answers = How do our suppliers see us?
method-supplier_preference-help = The supplier’s view of us (Steele & Court 1996). Across: our share of the supplier’s sales, as stated or as our spend divided by its turnover; from 5% on it would miss us. Up: how attractive our account is, as rated or as the weighted mean of what the supplier does for us (partnership, exclusive offers, funding, loyalty, ideas), from 0 to 100 with the limit at 50. Core: looked after. Development: courted. Exploitable: prices go up while they can. Nuisance: no attention. Both limits can be dragged.
finding-supplier_preference = { $chh } see us as a core customer ({ $shh } { $ofwhat }); to { $ll } we are a nuisance ({ $sll })
finding-supplier_preference-short = { $chh } see us as a core customer ({ $shh } { $ofwhat })
cell-supplier-preference-nuisance = Nuisance
cell-supplier-preference-exploitable = Exploitable
cell-supplier-preference-development = Development
cell-supplier-preference-core = Core
advice-supplier-preference-nuisance = Expect little service: become more attractive, or find a supplier who wants us
advice-supplier-preference-exploitable = Expect price rises: look for alternatives, show what we could become
advice-supplier-preference-development = Use the goodwill: offer growth in return for better terms
advice-supplier-preference-core = Keep the good will: share plans, innovate together

## Preferencing crossed with Kraljic.

method-preference_kraljic = Preferencing × Kraljic
method-preference_kraljic-answers = Where do we need a supplier who does not need us?
method-preference_kraljic-help = Every supplier that stands in both matrices: what the purchase is to us (rows, Kraljic 1983) by how the supplier sees us (columns, Steele & Court 1996). The limits and weights are those set in the two matrices. Alarm: strategic or bottleneck supply from somebody who sees us as exploitable or a nuisance. Partner: we need each other. Use: buying power meets good will. Switch: buying power or routine without good will. Simplify: routine with good will. A click on a cell selects its suppliers.
finding-preference_kraljic = { $c1 } hold us in little esteem though we depend on them: { $s1 } { $ofwhat }
finding-preference_kraljic-short = { $c1 } we depend on do not care for us ({ $s1 } { $ofwhat })
zone-preference-kraljic-partner = Partner
zone-preference-kraljic-alarm = Alarm
zone-preference-kraljic-use = Use
zone-preference-kraljic-switch = Switch
zone-preference-kraljic-simplify = Simplify
zone-advice-preference-kraljic-partner = Build a partnership
zone-advice-preference-kraljic-alarm = Reduce the dependence, become more attractive
zone-advice-preference-kraljic-use = Negotiate while they want us
zone-advice-preference-kraljic-switch = Look for a supplier who wants us
zone-advice-preference-kraljic-simplify = Bundle and automate
cross-preference-kraljic-core-strategic = Develop a partnership: joint plans, open books, contracts of several years
cross-preference-kraljic-core-bottleneck = Agree on stocks and priority in writing while we matter to them
cross-preference-kraljic-core-leverage = Use buying power with care; trade volume for cost programmes
cross-preference-kraljic-core-non-critical = Hand over the routine: catalogue, one invoice, managed stock
cross-preference-kraljic-development-strategic = Give them a larger part of the business and become core
cross-preference-kraljic-development-bottleneck = Offer growth elsewhere in return for secure supply
cross-preference-kraljic-development-leverage = Tender: they will bid keenly to win more
cross-preference-kraljic-development-non-critical = Bundle what is bought elsewhere with them
cross-preference-kraljic-exploitable-strategic = Build up a second source; show top management what we can become
cross-preference-kraljic-exploitable-bottleneck = Fix prices by contract, qualify substitutes, hold safety stock
cross-preference-kraljic-exploitable-leverage = Put it out to tender: the market gives us the choice
cross-preference-kraljic-exploitable-non-critical = Change supplier at the next occasion
cross-preference-kraljic-nuisance-strategic = Highest risk: find a supplier who wants us, or raise our weight at once
cross-preference-kraljic-nuisance-bottleneck = Design the part out, or buy through a distributor to whom we matter
cross-preference-kraljic-nuisance-leverage = Move the volume to suppliers who court us
cross-preference-kraljic-nuisance-non-critical = Bundle with another supplier and end the account

## Kraljic: moves.

method-kraljic_moves = Moves
method-kraljic_moves-answers = Where are suppliers heading in the Kraljic matrix?
method-kraljic_moves-help = The Kraljic cell of each supplier today (rows) by the cell expected (columns). The future is the rated supply risk or profit impact in future, on 0 to 100, 0 to 10 or low to high; a figure that is not rated stays as it is today. Limits and weights are those of the Kraljic matrix. Better: less supply risk, or more impact at the same risk. Worse: more risk, or less impact.
finding-kraljic_moves = { $c2 } move to a worse cell ({ $s2 } { $ofwhat }), { $n0 } to a better one; { $n1 } stay
finding-kraljic_moves-short = { $c2 } move to a worse cell ({ $s2 } { $ofwhat })
zone-kraljic-moves-better = Better
zone-kraljic-moves-stays = Stays
zone-kraljic-moves-worse = Worse
zone-advice-kraljic-moves-better = Keep up what works: alternatives qualified, standards instead of special parts, volume bundled
zone-advice-kraljic-moves-stays = Hold the strategy of the cell
zone-advice-kraljic-moves-worse = Act before the risk is there: second source, longer contracts, stock, another design

## Olsen & Ellram.

method-olsen_purchases = 1 Purchases
method-olsen_purchases-answers = Which purchases are important, and which are hard to manage?
method-olsen_purchases-help = Step 1 of Olsen & Ellram (1997). Across: the strategic importance of what is bought (spend, effect on cost, quality and sales, importance to the category, expertise, insight, brands). Up: how difficult the purchase is to manage (alternatives, switching cost, lead time, geographic and financial risk, sole source). Both are weighted means from 0 to 100 with the limit at 50.
finding-olsen_purchases = { $hh } purchases are important and hard to manage: { $shh } { $ofwhat }; { $hl } are important and easy ({ $shl })
finding-olsen_purchases-short = { $hh } purchases are important and hard to manage: { $shh } { $ofwhat }
cell-olsen-purchases-non-critical = Non-critical
cell-olsen-purchases-leverage = Leverage
cell-olsen-purchases-bottleneck = Bottleneck
cell-olsen-purchases-strategic = Strategic
advice-olsen-purchases-non-critical = Standardise, bundle, automate the orders
advice-olsen-purchases-leverage = Bundle volume, keep several suppliers in competition
advice-olsen-purchases-bottleneck = Standardise and find substitutes; involve the supplier in the analysis of cost
advice-olsen-purchases-strategic = Treat the supplier as an extension of the firm: develop together
method-olsen_relationships = 2 Relationships
method-olsen_relationships-answers = Which relationships deserve more, and which less?
method-olsen_relationships-help = Step 2 of Olsen & Ellram (1997). Across: the strength of the relationship (our share of the supplier’s sales, loyalty, exclusive offers, funding, partnership, objectivity). Up: the attractiveness of the supplier (price, contribution, growth, quality, delivery, service, talent, tools, ideas, values, alignment). Both are weighted means from 0 to 100, cut in thirds; the cuts can be dragged. Attractive and not close enough: strengthen. Attractive and close, or average and close: maintain. Not attractive: reduce.
finding-olsen_relationships = { $cll } deserve a closer relationship ({ $sll } { $ofwhat }); at { $lh } we can do with less
finding-olsen_relationships-short = { $cll } deserve a closer relationship ({ $sll } { $ofwhat })
cell-olsen-relationships-strengthen = Strengthen
cell-olsen-relationships-maintain = Maintain
cell-olsen-relationships-reduce = Reduce
advice-olsen-relationships-strengthen = Strengthen the relationship: more volume, more talks, joint projects
advice-olsen-relationships-maintain = Keep the relationship; move resources between suppliers where they do more
advice-olsen-relationships-reduce = Improve the supplier’s performance or reduce the resources; change the supplier where that is possible
method-olsen_actions = 3 Actions
method-olsen_actions-answers = What is to be done with each supplier?
method-olsen_actions-help = Step 3 of Olsen & Ellram (1997): the purchase of step 1 (rows) by the relationship of step 2 (columns), with an action for each pair. The limits and weights are those set in the two steps. A click on a cell selects its suppliers.
finding-olsen_actions = { $c0 } to strengthen ({ $s0 } { $ofwhat }), { $n1 } to maintain, { $n2 } to reduce
finding-olsen_actions-short = { $c0 } to strengthen ({ $s0 } { $ofwhat })
zone-olsen-actions-strengthen = Strengthen
zone-olsen-actions-maintain = Maintain
zone-olsen-actions-reduce = Reduce
zone-advice-olsen-actions-strengthen = Put more into the relationship
zone-advice-olsen-actions-maintain = Keep what is put in
zone-advice-olsen-actions-reduce = Put less in, or change the supplier
cross-olsen-actions-strengthen-strategic = First priority: name a sponsor, plan together, share development
cross-olsen-actions-strengthen-bottleneck = Win priority: forecasts, longer contracts, visits of management
cross-olsen-actions-strengthen-leverage = Give volume in return for commitment and cost transparency
cross-olsen-actions-strengthen-non-critical = Let them take over the routine: framework contract and catalogue
cross-olsen-actions-maintain-strategic = Keep the partnership; review goals and gains every quarter
cross-olsen-actions-maintain-bottleneck = Keep supply secure; work on substitutes alongside
cross-olsen-actions-maintain-leverage = Keep competition alive; negotiate every year
cross-olsen-actions-maintain-non-critical = Keep it simple: no time beyond ordering
cross-olsen-actions-reduce-strategic = Set a development plan with dates; build up a second source
cross-olsen-actions-reduce-bottleneck = Change the specification so that others can supply
cross-olsen-actions-reduce-leverage = Move the volume to more attractive suppliers
cross-olsen-actions-reduce-non-critical = End it, or leave it to a distributor

## Spend: categories, single sources, the tail.

method-category_concentration = By category
method-category_concentration-answers = Which categories hang on one supplier?
method-category_concentration-help = The spend of each category, split into its largest supplier, the next two, and the rest. The category is that of the purchase line, else that of the supplier’s row; without categories, products are taken. A category depends on one supplier when it has half of the spend or more. The effective number says how many equal suppliers would be just as concentrated: 1 divided by the sum of the squared shares. Spend that names no category is left out.
finding-category_concentration =
    { $dependent } of { $groups } { $sorted ->
        [product] products
       *[other] categories
    } depend on one supplier; in { $name } it is { $inner } with { $top_share }
finding-category_concentration-short =
    { $dependent } of { $groups } { $sorted ->
        [product] products
       *[other] categories
    } depend on one supplier
finding-category_concentration-none =
    No { $sorted ->
        [product] product
       *[other] category
    } depends on one supplier; { $name } comes closest: { $inner } has { $top_share }
finding-category_concentration-none-short =
    No { $sorted ->
        [product] product
       *[other] category
    } depends on one supplier
rows-axis-category_concentration = Spend
rows-subtitle-category_concentration =
    Spend by { $sorted ->
        [product] product
       *[other] category
    }: largest supplier, the next two, the rest
rows-note-category_concentration = Dark: the largest supplier. Then the next two, and the rest. Behind the bar: spend, the share of the largest, and who it is.
method-single_sources = Single sources
method-single_sources-answers = How much of what we buy has only one source?
method-single_sources-help = Suppliers that are marked as sole source, that have no alternatives, or that are the only one of their category; the first reason that holds is given. The share is that of all spend.
finding-single_sources =
    { $single ->
        [one] { $single } of { $count } is a single source and holds
       *[other] { $single } of { $count } are single sources and hold
    } { $single_share } { $ofwhat }; the largest is { $name }
finding-single_sources-short = { $single } of { $count } without a second source: { $single_share } { $ofwhat }
finding-single_sources-none = None of { $count } is a single source
rows-axis-single_sources = Spend
rows-subtitle-single_sources = Spend with sources that nobody can replace at once
rows-note-single_sources = Build a second source first where the spend and the risk are large; where that is impossible, hold stock and sign for longer.
single-sole = sole source
single-none = no alternatives
single-category = alone in its category
method-tail = Tail
method-tail-answers = How many suppliers share how little of the spend?
method-tail-help = Suppliers by size of spend, a band a power of ten. The tail are those after the first 80% of spend, largest first. Tail spend costs more to handle than it saves: bundle it, move it to catalogues and purchasing cards, close accounts that are not used.
finding-tail = { $tail } suppliers ({ $tail_part }) share the last { $tail_share } { $ofwhat }: { $tail_mean } each on average
finding-tail-short = { $tail } suppliers ({ $tail_part }) share the last { $tail_share } { $ofwhat }
rows-axis-tail = Share of suppliers
rows-subtitle-tail = Suppliers by their spend
rows-note-tail = Behind each bar: suppliers, their spend, and its share.

## Lists: heads and key figures.

rows-facts = Key figures
rows-all = All
rows-hidden = a name that is hidden
rows-band = Size
rows-value = Amount
rows-share = Share
rows-count = Number
rows-count_share = Share of the number
rows-mean = Average
rows-largest = Largest
rows-top_share = Share of the largest
rows-effective_n = Effective number
rows-groups = All
rows-dependent = Depend on one (≥ 50%)
rows-alone = With one only
rows-at_stake = Their share of the total
rows-single = Single sources
rows-suppliers = In all
rows-single_value = Their spend
rows-single_share = Their share
rows-why = Why
rows-category = Category
rows-alternatives = Alternatives
rows-head = Suppliers of the first 80%
rows-tail = Suppliers of the tail
rows-tail_part = Their share of suppliers
rows-tail_value = Spend of the tail
rows-tail_share = Its share
rows-tail_mean = Spend per supplier
rows-net = Net cash flow
rows-cash_in = Cash in
rows-cash_out = Cash out
rows-generators = Generate cash
rows-generated = Generated
rows-needers = Need cash
rows-needed = Needed
rows-gap = Left over
rows-cash_coverage = Generated ÷ needed

## Scores.

axis-performance = Performance
scores-score = Score
scores-largest = The { $n } largest are shown; the table has all.
scores-largest-change = Largest changes
scores-change = Change
scores-steadiness =
    With slightly other weights { $name } stays first in { $first } of the draws; { $unsure ->
        [0] nobody crosses 50.
        [one] { $unsure } easily crosses 50.
       *[other] { $unsure } easily cross 50.
    }
scores-leaves = Crosses 50
method-performance = Performance
method-performance-answers = Which suppliers deliver what they promise?
method-performance-help = The weighted mean of quality, delivery, price, service level, satisfaction and complaints (turned round), as far as the sheet has them. Ratings are put on 0 to 100 in equal steps, figures from the smallest to the largest. Suppliers rated on less than half of the weights are left out and counted. The weights are set beside the chart; each criterion is shown so that one sees where a score comes from.
finding-performance = { $name } performs best ({ $best } of 100); { $weak } score below 50 and hold { $share } { $ofwhat }
finding-performance-short = { $name } performs best ({ $best } of 100); { $weak } score below 50
finding-performance-none = { $name } performs best ({ $best } of 100); nobody scores below 50
scores-subtitle-performance = Score of { $criteria } criteria, 0–100, best first
method-supplier_criteria = Criteria and weights
method-supplier_criteria-answers = What is a supplier worth by our own criteria?
method-supplier_criteria-help = The value of a supplier as the weighted mean of the criteria: loyalty, objectivity, exclusive offers, discretionary funding, talent, insight, tools, ideas, brands, values, growth, contribution, service level, importance to the category, category expertise and willingness to partner, as far as the sheet has them. The weights are moved beside the chart, by slider or by key, and their sum stays 100%: the ranking follows while they move. Every move can be undone and is saved with the portfolio.
finding-supplier_criteria = { $name } is worth most by our criteria ({ $best } of 100); { $weak } score below 50 and hold { $share } { $ofwhat }
finding-supplier_criteria-short = { $name } is worth most by our criteria ({ $best } of 100)
finding-supplier_criteria-none = { $name } is worth most by our criteria ({ $best } of 100); nobody scores below 50
scores-subtitle-supplier_criteria = Value by { $criteria } criteria, 0–100, best first
method-playbook = Playbook by cell
method-playbook-answers = How do we work with each segment of suppliers?
method-playbook-help = For each cell of a supplier matrix what is to be reached, what is expected of the suppliers, who does what on both sides, and who is told what inside and outside. The segments are the cells of the Kraljic matrix, or those of value × alignment; limits and weights are the ones set there. The texts are proposals: beside the chart each can be replaced by your own, which is kept with the portfolio and can be undone. Sources: Kraljic (1983), van Weele (2018).
method-supplier_playbook = One page a supplier
method-supplier_playbook-answers = What do we want with this supplier, and who does what?
method-supplier_playbook-help = One page a supplier: objectives, expectations, the roles of both sides and the communication inside and outside, with its place in the matrix, its spend and what was decided. A supplier’s own text comes first (yours, else that of the columns objectives, expectations, roles and communication of the sheet), then that of its segment. The page shows the selected supplier, else the largest; a PDF holds a page for each.
finding-playbook = “{ $segment }” holds { $count } of { $all } and { $share } { $ofwhat }; each segment has its own way of working
finding-playbook-short = “{ $segment }”: { $count } of { $all }, { $share } { $ofwhat }
finding-supplier_playbook = { $name }: “{ $segment }”, { $share } { $ofwhat }
finding-supplier_playbook-short = { $name }: “{ $segment }”
playbook-subtitle = Playbook by segment · { $model }
playbook-page = Supplier playbook · { $model }
playbook-part-objectives = Objectives
playbook-part-expectations = Expectations
playbook-part-our-role = Our role
playbook-part-their-role = Supplier’s role
playbook-part-inside = Communication inside
playbook-part-outside = Communication with the supplier
playbook-segment = Segment
playbook-share = { $share } { $ofwhat }
playbook-of-all = Share of all
playbook-peers = Suppliers in the segment
playbook-model = Segments by
playbook-texts = Texts of this segment
playbook-texts-own = Texts of this supplier
playbook-back = Back to the proposal
edit-playbook = change the playbook of { $name }
playbook-strategic-objectives = Secure supply for years and share in their innovation: joint targets for cost, quality and time to market
playbook-strategic-expectations = Open-book costing, capacity reserved for us, early access to new technology, continuous improvement
playbook-strategic-our-role = A board member as sponsor; the category manager leads a team of engineering, quality and operations
playbook-strategic-their-role = An executive sponsor and a key account manager with authority over capacity; developers of its own for us
playbook-strategic-inside = Board: a review every half year. Team: monthly on projects, risk and savings. One voice towards the supplier
playbook-strategic-outside = A top meeting a year on strategy and forecast; a quarterly business review; weekly contact between the teams
playbook-leverage-objectives = Use buying power: the best total cost through bundled volume, tenders and target prices
playbook-leverage-expectations = A competitive price, steady quality, delivery on time; ready to bid again at each contract
playbook-leverage-our-role = The buyer runs the tenders and compares total cost; the users agree on one specification
playbook-leverage-their-role = An account manager who may decide on price and reports service and deliveries every quarter
playbook-leverage-inside = Users: volumes and contract terms before each tender. Management: savings every quarter
playbook-leverage-outside = Needs and timetable of each tender in writing; feedback to winners and losers; a review every half year
playbook-bottleneck-objectives = Keep supply safe and the dependence small: stock, second source, substitutes, simpler specifications
playbook-bottleneck-expectations = Early warning of shortages, agreed stock or capacity; delivery comes before price
playbook-bottleneck-our-role = The buyer keeps safety stock and a plan B; engineering looks for substitutes and standard parts
playbook-bottleneck-their-role = One contact for orders and shortages; tells us changes of product or capacity in time
playbook-bottleneck-inside = Planning and production: monthly risk list with stock in days. Engineering: state of the substitutes
playbook-bottleneck-outside = A rolling forecast every month, a visit every year; what happens in a shortage is agreed in writing
playbook-non-critical-objectives = Least effort: fewer suppliers and orders, catalogue and automatic invoices
playbook-non-critical-expectations = Complete and correct deliveries, electronic orders, one invoice a month
playbook-non-critical-our-role = The users order from the catalogue; purchasing checks the framework contract once a year
playbook-non-critical-their-role = The sales desk keeps catalogue and prices up to date and settles complaints by itself
playbook-non-critical-inside = Users: the catalogue and how to order. Management: spend and number of suppliers once a year
playbook-non-critical-outside = Terms stand in the framework contract; portal and e-mail suffice, a talk only where something fails
playbook-grow-together-objectives = Grow together: one plan for markets, products and cost over three years
playbook-grow-together-expectations = First choice of ideas, exclusive offers, talent and investment in our projects
playbook-grow-together-our-role = A board sponsor; the account team shares plans, data and early volumes
playbook-grow-together-their-role = An executive sponsor; people of its own for the plan; reports on its progress
playbook-grow-together-inside = Board: progress of the plan every half year. All departments: what is shared, and with whom
playbook-grow-together-outside = A strategy day a year, a quarterly review of the plan, successes announced together
playbook-realign-objectives = Win the supplier for our strategy, or build up a successor before its value turns into dependence
playbook-realign-expectations = A written answer on goals, values and funding; a plan with a date for each gap
playbook-realign-our-role = The category manager names the gaps and their cost; management decides by a date
playbook-realign-their-role = Management answers for the gaps and names who closes them
playbook-realign-inside = Management: state of the gaps every quarter. Purchasing: alternatives and the cost of changing
playbook-realign-outside = An open talk between the managements; follow-up every quarter; nothing announced before the decision
playbook-develop-objectives = Raise the value of a supplier that thinks as we do: ability first, volume afterwards
playbook-develop-expectations = A development plan with measures for quality, service and contribution
playbook-develop-our-role = Buyer and quality give targets, training and a first project
playbook-develop-their-role = Names a person for the plan and invests in the measures agreed
playbook-develop-inside = Users: what the supplier can do now. Management: once a year whether it is to become a partner
playbook-develop-outside = Targets and results every half year; praise for progress; volume tied to results
playbook-phase-out-objectives = End in good order: move the volume without a gap in supply and without bad blood
playbook-phase-out-expectations = Deliveries as agreed until the end; handover of tools, drawings and data
playbook-phase-out-our-role = The buyer plans last orders, change and stock; legal checks the contracts
playbook-phase-out-their-role = Names a contact for the handover and fulfils what is open
playbook-phase-out-inside = Users: the date of the end and the successor. Management: cost and risk of the change
playbook-phase-out-outside = Notice in time by management, reasons and dates in writing; thanks at the end
