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
axis-relationship-strength = Strength of the relationship
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
