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

## Cash-flow balance.

method-cash_flow = Cash-flow balance
method-cash_flow-answers = Which products earn the cash, which need it, and does it suffice?
method-cash_flow-help = Cash in less cash out of each product, or its cash flow where only that is stated. Products in fast-growing markets need cash, mature ones should give it; a portfolio needs both at once. Left over: what is generated less what is needed. Generated ÷ needed: below 100% the portfolio has to be financed from elsewhere. Products without a cash flow are left out and counted.
finding-cash_flow = { $generators } products generate { $generated }, { $needers } need { $needed }: { $gap } is left
finding-cash_flow-short = { $generators } products generate { $generated }, { $needers } need { $needed }
finding-cash_flow-none = All { $generators } products generate cash: { $generated }; none is being built up
finding-cash_flow-none-short = All { $generators } products generate cash: { $generated }
rows-axis-cash_flow = Net cash flow
rows-subtitle-cash_flow = Cash in less cash out, by product

## Life cycle.

method-life_cycle = Stages
method-life_cycle-answers = Which stage is each product in, and do its sales agree?
method-life_cycle-help = Across: the stage in the life cycle as rated in the sheet; where it is not rated it follows from sales: new, growing by more than 10% a year, falling by more than 10%, else mature. Up: how sales go, as growth in the sheet or as the last twelve months of the ledger against the twelve before. A mature product that falls is older than it is called. Levitt 1965.
finding-life_cycle = Mature and aging products bring { $s2 } and { $s3 } { $ofwhat }; those being built up { $s0 } and { $s1 }
finding-life_cycle-short = Mature products bring { $s2 } { $ofwhat }, aging ones { $s3 }
axis-sales-trend = Sales
trend-falling = Falling
trend-steady = Steady
trend-growing = Growing
zone-life-cycle-embryonic = Embryonic
zone-life-cycle-growth = Growth
zone-life-cycle-mature = Mature
zone-life-cycle-aging = Aging
zone-advice-life-cycle-embryonic = Choose: test fast, back few, stop the rest
zone-advice-life-cycle-growth = Invest ahead of the market: capacity, channels, share
zone-advice-life-cycle-mature = Hold share, cut cost, renew the offer before it falls
zone-advice-life-cycle-aging = Take the cash, plan the successor, set the date of the end

## Who buys each product.

method-product_customers = By customer
method-product_customers-answers = Which products hang on one customer?
method-product_customers-help = The revenue of each product, split into its largest customer, the next two, and the rest. A product depends on one customer when that one has half of the revenue or more. The effective number says how many equal customers would be just as concentrated.
finding-product_customers =
    { $dependent ->
        [one] { $dependent } of { $groups } products depends
       *[other] { $dependent } of { $groups } products depend
    } on one customer; { $name } on { $inner } with { $top_share }
finding-product_customers-short =
    { $dependent ->
        [one] { $dependent } of { $groups } products depends
       *[other] { $dependent } of { $groups } products depend
    } on one customer
finding-product_customers-none = No product depends on one customer; { $name } comes closest: { $inner } has { $top_share }
finding-product_customers-none-short = No product depends on one customer
rows-axis-product_customers = Revenue
rows-subtitle-product_customers = Revenue by product: largest customer, the next two, the rest
rows-note-product_customers = Dark: the largest customer. Then the next two, and the rest. Behind the bar: revenue, the share of the largest, and who it is.
