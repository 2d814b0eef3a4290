# Products: nine boxes, ADL, life cycle, cash flow, who buys them.

need-attractiveness = products rated on attractiveness and strength (or market growth and market share)
need-maturity = products with a life-cycle stage and a competitive position
need-stages = products with a life-cycle stage, or sales over two years
need-cash-flows = cash in and cash out, or a cash flow
need-buyers = a sales ledger that names customer and product

## Nine-box.

method-nine_box = Nine-box
method-nine_box-answers = Where to invest, what to hold, what to harvest?
method-nine_box-help = Business strength (across) against the attractiveness of the market (up), each from 0 to 100 in thirds; the cuts can be dragged. Where a product is not rated on them, attractiveness is the weighted mean of market growth and margin, strength that of relative share, market share and competitive position. Above the diagonal invest, on it hold, below it harvest. Where many products share a place, they are listed in their cell. GE and McKinsey, about 1971.
finding-nine_box = { $ll } products to invest in bring { $sll } { $ofwhat }; { $lh } to harvest still bring { $slh }
finding-nine_box-short = { $ll } products to invest in bring { $sll } { $ofwhat }
cell-nine-box-invest = Invest
cell-nine-box-hold = Hold
cell-nine-box-harvest = Harvest
advice-nine-box-invest = Invest and grow: the market is worth it and we can win there
advice-nine-box-hold = Hold the position; invest only where it pays back soon
advice-nine-box-harvest = Take out cash; no new money, prepare the exit

## ADL.

method-adl = ADL matrix
method-adl-answers = Does our position fit the age of the market?
method-adl-help = Maturity of the industry (across: embryonic, growth, mature, aging) by competitive position (up: weak, tenable, favourable, strong, dominant), both as rated in the sheet. A strong position develops naturally; the weaker the position and the older the market, the more a product has to prove that it is worth keeping. Arthur D. Little 1974.
finding-adl = { $n0 } products develop naturally and bring { $s0 } { $ofwhat }; { $n3 } are to be withdrawn ({ $s3 })
finding-adl-short = { $n0 } products develop naturally and bring { $s0 } { $ofwhat }
zone-adl-natural = Natural development
zone-adl-selective = Selective development
zone-adl-viability = Prove viability
zone-adl-withdraw = Withdraw
zone-advice-adl-natural = Grow with the market and defend the lead
zone-advice-adl-selective = Choose niches; improve the position where it pays
zone-advice-adl-viability = Turn round by a date that is set, or give up
zone-advice-adl-withdraw = End in an orderly way; keep no money in it
