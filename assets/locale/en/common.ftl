# Words that every part of the program shares.

## Who is compared: alone, several, and counted.

entity-customer = customer
entity-customers = customers
entity-supplier = supplier
entity-suppliers = suppliers
entity-product = product
entity-products = products
entity-value = value
entity-values = values
count-customers =
    { $n ->
        [one] { $n } customer
       *[other] { $n } customers
    }
count-suppliers =
    { $n ->
        [one] { $n } supplier
       *[other] { $n } suppliers
    }
count-products =
    { $n ->
        [one] { $n } product
       *[other] { $n } products
    }
count-values =
    { $n ->
        [one] { $n } value
       *[other] { $n } values
    }
count-lines =
    { $n ->
        [one] { $n } line
       *[other] { $n } lines
    }
count-rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
count-columns =
    { $n ->
        [one] { $n } column
       *[other] { $n } columns
    }
count-cells =
    { $n ->
        [one] { $n } cell
       *[other] { $n } cells
    }
count-files =
    { $n ->
        [one] { $n } file
       *[other] { $n } files
    }
count-findings =
    { $n ->
        [one] { $n } finding
       *[other] { $n } findings
    }
count-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
count-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }

## Measures.

measure-revenue = Revenue
measure-margin = Margin
measure-quantity = Quantity
measure-spend = Spend
measure-cash_flow = Cash flow

## Groups of the rail and the families of methods below them.

group-data = Data
group-customers = Customers
group-suppliers = Suppliers
group-products = Products
family-quality = Data quality
family-concentration = Concentration
family-potential = Potential
family-behaviour = Behaviour
family-relationship = Relationship
family-risk = Risk
family-spend = Spend
family-kraljic = Kraljic
family-alignment = Value and alignment
family-product-concentration = Concentration
family-growth-share = Growth and share
family-segments = Segments
family-preferencing = Preferencing
family-olsen-ellram = Olsen–Ellram
family-performance = Performance
family-criteria = Criteria and weights
family-playbook = Playbook
family-cash-flow = Cash-flow balance
family-nine-box = Nine-box
family-life-cycle = Life cycle

## Kinds of table.

kind-ledger = Sales ledger
kind-customers = Customers
kind-suppliers = Suppliers
kind-products = Products
kind-whitespace = Whitespace

## Classes.

class-name = Class { $class }

## Meanings of a column.

field-date = Date
field-invoice = Invoice
field-customer = Customer
field-supplier = Supplier
field-product = Product
field-customer_id = Customer number
field-supplier_id = Supplier number
field-product_id = Product number
field-category = Category
field-quantity = Quantity
field-unit_price = Unit price
field-discount = Discount
field-amount = Net amount
field-cost = Cost
field-margin = Margin
field-currency = Currency
field-business = Customer business
field-contact = Contact person
field-our_contact = Our contact person
field-country = Country
field-region = Region
field-city = City
field-segment = Segment
field-sales_person = Salesperson
field-branch = Branch office
field-relationship_type = Relationship type
field-service_needs = Service needs
field-decision_criteria = Decision criteria
field-share_of_purchases = Our share of related purchases
field-profitability = Profitability
field-upsell_potential = Upsell potential
field-cooperation = Ease of cooperation
field-outlook = Business outlook
field-rd_cooperation = R&D cooperation
field-learning = Learning opportunities
field-billing = Billing
field-billing_part = Part of billing
field-billing_change = Change in billing
field-projection = Projection, next 12 months
field-cost_to_serve = Cost to serve
field-cash_flow = Cash flow
field-satisfaction = Satisfaction
field-complaints = Complaints
field-loyalty = Loyalty
field-potential_spend = Potential spend
field-probability = Probability
field-risk = Risk
field-status = Status
field-certification = Homologation
field-recurring_revenue = Recurring revenue
field-spend = Spend
field-supplier_turnover = Supplier’s own turnover
field-our_share_of_sales = Our share of its sales
field-value_today = Value today
field-value_future = Value in future
field-alignment = Alignment with our strategy
field-objectivity = Objectivity
field-exclusive_offers = Exclusive offers
field-discretionary_funding = Discretionary funding
field-talent = Talent
field-insight = Insight
field-tools = Tools
field-ideas = Ideas
field-brands = Brands
field-values = Values
field-growth = Growth
field-contribution = Contribution
field-service_level = Service level
field-importance_to_category = Importance to the category
field-category_expertise = Category expertise
field-partnership = Willingness to partner
field-supply_risk = Supply risk
field-profit_impact = Profit impact
field-supply_risk_future = Supply risk in future
field-profit_impact_future = Profit impact in future
field-alternatives = Number of alternatives
field-switching_cost = Switching cost
field-lead_time = Lead time
field-geographic_risk = Geographic risk
field-financial_risk = Financial risk
field-sole_source = Sole source
field-effect_on_cost = Effect on cost
field-effect_on_quality = Effect on quality
field-effect_on_sales = Effect on sales
field-quality = Quality
field-delivery = Delivery
field-price = Price
field-objectives = Objectives
field-expectations = Expectations
field-roles = Roles
field-communication = Communication
field-line = Product line
field-revenue = Revenue
field-previous_revenue = Revenue, previous year
field-market_growth = Market growth
field-market_share = Our market share
field-rival_share = Largest competitor’s share
field-relative_share = Relative market share
field-cash_in = Cash in
field-cash_out = Cash out
field-life_cycle = Life-cycle stage
field-competitive_position = Competitive position
field-attractiveness = Attractiveness
field-strength = Competitive strength
field-decision = Decision

## Words of the scales, low to high; each scale agrees with its own criterion.

scale-relationship_type-at-risk = At risk
scale-relationship_type-occasional = Occasional
scale-relationship_type-recurring = Recurring
scale-relationship_type-partnership = Partnership
scale-service_needs-basic = Basic
scale-service_needs-specialised = Specialised
scale-service_needs-total = Total
scale-share_of_purchases-small = Small
scale-share_of_purchases-medium = Medium
scale-share_of_purchases-large = Large
scale-profitability-low = Low
scale-profitability-medium = Medium
scale-profitability-high = High
scale-upsell_potential-none = None
scale-upsell_potential-low = Low
scale-upsell_potential-moderate = Moderate
scale-upsell_potential-high = High
scale-cooperation-challenging = Challenging
scale-cooperation-average = Average
scale-cooperation-easy = Easy
scale-outlook-failing = Failing
scale-outlook-stable = Stable
scale-outlook-growing = Growing
scale-rd_cooperation-none = None
scale-rd_cooperation-emerging = Emerging
scale-rd_cooperation-ongoing = Ongoing
scale-learning-low = Low
scale-learning-medium = Medium
scale-learning-high = High
scale-risk-low = Low
scale-risk-medium = Medium
scale-risk-high = High
scale-certification-none = None
scale-certification-in-progress = In progress
scale-certification-approved = Approved
scale-certification-expired = Expired
scale-value_today-low = Low
scale-value_today-medium = Medium
scale-value_today-high = High
scale-value_future-low = Low
scale-value_future-medium = Medium
scale-value_future-high = High
scale-alignment-low = Low
scale-alignment-medium = Medium
scale-alignment-high = High
scale-objectivity-low = Low
scale-objectivity-medium = Medium
scale-objectivity-high = High
scale-exclusive_offers-low = Low
scale-exclusive_offers-medium = Medium
scale-exclusive_offers-high = High
scale-discretionary_funding-low = Low
scale-discretionary_funding-medium = Medium
scale-discretionary_funding-high = High
scale-talent-low = Low
scale-talent-medium = Medium
scale-talent-high = High
scale-insight-low = Low
scale-insight-medium = Medium
scale-insight-high = High
scale-tools-low = Low
scale-tools-medium = Medium
scale-tools-high = High
scale-ideas-low = Low
scale-ideas-medium = Medium
scale-ideas-high = High
scale-brands-low = Low
scale-brands-medium = Medium
scale-brands-high = High
scale-values-low = Low
scale-values-medium = Medium
scale-values-high = High
scale-contribution-low = Low
scale-contribution-medium = Medium
scale-contribution-high = High
scale-service_level-low = Low
scale-service_level-medium = Medium
scale-service_level-high = High
scale-importance_to_category-low = Low
scale-importance_to_category-medium = Medium
scale-importance_to_category-high = High
scale-category_expertise-low = Low
scale-category_expertise-medium = Medium
scale-category_expertise-high = High
scale-partnership-low = Low
scale-partnership-medium = Medium
scale-partnership-high = High
scale-supply_risk-low = Low
scale-supply_risk-medium = Medium
scale-supply_risk-high = High
scale-profit_impact-low = Low
scale-profit_impact-medium = Medium
scale-profit_impact-high = High
scale-supply_risk_future-low = Low
scale-supply_risk_future-medium = Medium
scale-supply_risk_future-high = High
scale-profit_impact_future-low = Low
scale-profit_impact_future-medium = Medium
scale-profit_impact_future-high = High
scale-switching_cost-low = Low
scale-switching_cost-medium = Medium
scale-switching_cost-high = High
scale-geographic_risk-low = Low
scale-geographic_risk-medium = Medium
scale-geographic_risk-high = High
scale-financial_risk-low = Low
scale-financial_risk-medium = Medium
scale-financial_risk-high = High
scale-sole_source-no = No
scale-sole_source-yes = Yes
scale-effect_on_cost-low = Low
scale-effect_on_cost-medium = Medium
scale-effect_on_cost-high = High
scale-effect_on_quality-low = Low
scale-effect_on_quality-medium = Medium
scale-effect_on_quality-high = High
scale-effect_on_sales-low = Low
scale-effect_on_sales-medium = Medium
scale-effect_on_sales-high = High
scale-quality-low = Poor
scale-quality-medium = Average
scale-quality-high = Good
scale-delivery-low = Poor
scale-delivery-medium = Average
scale-delivery-high = Good
scale-price-low = Unfavourable
scale-price-medium = Average
scale-price-high = Favourable
scale-life_cycle-embryonic = Embryonic
scale-life_cycle-growth = Growth
scale-life_cycle-mature = Mature
scale-life_cycle-aging = Aging
scale-competitive_position-weak = Weak
scale-competitive_position-tenable = Tenable
scale-competitive_position-favourable = Favourable
scale-competitive_position-strong = Strong
scale-competitive_position-dominant = Dominant
scale-attractiveness-low = Low
scale-attractiveness-medium = Medium
scale-attractiveness-high = High
scale-strength-low = Low
scale-strength-medium = Medium
scale-strength-high = High
scale-decision-stop = Stop
scale-decision-sell = Sell
scale-decision-plan = Plan

## Why rows or entities did not take part, for footers.

reason-missing_value =
    { $n ->
        [one] { $n } without a value
       *[other] { $n } without a value
    }
reason-no_name =
    { $n ->
        [one] { $n } line without a name
       *[other] { $n } lines without a name
    }
reason-filtered =
    { $n ->
        [one] { $n } outside filter and period
       *[other] { $n } outside filter and period
    }
reason-credit_note =
    { $n ->
        [one] { $n } credit note
       *[other] { $n } credit notes
    }
reason-not_enough_data =
    { $n ->
        [one] { $n } with not enough data (coverage below 50%)
       *[other] { $n } with not enough data (coverage below 50%)
    }
reason-not_positive =
    { $n ->
        [one] { $n } at zero or below (log scale)
       *[other] { $n } at zero or below (log scale)
    }
reason-too_few_periods =
    { $n ->
        [one] { $n } with too few periods
       *[other] { $n } with too few periods
    }

## A file that gave nothing: what happened, and what to do. $file is its name.

error-not-found = “{ $file }” was not found.
error-not-found-hint = Check the name and the folder.
error-not-readable = “{ $file }” cannot be read.
error-not-readable-hint = Close it in other programs, or check whether you may open it.
error-empty = “{ $file }” is empty.
error-empty-hint = Export it again from the program it comes from.
error-unsupported-format =
    “{ $file }” { $detail ->
        [pdf] is a PDF document, not a spreadsheet.
        [picture] is a picture, not a spreadsheet.
        [archive] is a packed archive, not a spreadsheet.
        [document] is a text document or presentation, not a spreadsheet.
        [program] is a program, not a spreadsheet.
        [database] is a database, not a spreadsheet.
        [webpage] is a web page without a table.
        [data] holds data in a form that is no table.
       *[other] is not a spreadsheet that can be opened here.
    }
error-unsupported-format-hint =
    { $detail ->
        [pdf] Ask for the spreadsheet that it was made from.
        [picture] Ask for the spreadsheet that it was made from.
        [archive] Unpack it, and open the spreadsheet that is in it.
        [document] Copy the table into a spreadsheet, and open that.
        [database] Save its rows as .xlsx or .csv, and open that.
        [data] Save its rows as .xlsx or .csv, and open that.
        [webpage] The export may have failed, or asks to log in: export it again, best as .xlsx or .csv.
       *[other] Save it as .xlsx, .xlsm, .xlsb, .xls, .ods, .csv or .txt.
    }
error-password-protected = “{ $file }” is protected with a password.
error-password-protected-hint = Open it in Excel, save a copy without a password, and open the copy here.
error-damaged = “{ $file }” is damaged and cannot be read.
error-damaged-hint = Open it in Excel and save it again, or export it again.
error-too-large = “{ $file }” is too large to be read.
error-too-large-hint = Export a shorter period, or save it as .csv.
error-no-table = No table was found in “{ $file }”.
error-no-table-hint = A table needs a header row and rows below it. The blank template shows how.
error-no-amounts = No column with amounts was found in “{ $file }”.
error-no-amounts-hint = Say which column holds the amounts, or add one.
error-newer-version = “{ $file }” was saved by a newer version of Folioscope.
error-newer-version-hint = Update Folioscope, then open it again.
error-disk-full = There is no room left to write “{ $file }”.
error-disk-full-hint = Free some space or choose another folder.
error-cancelled = Reading “{ $file }” was stopped.
error-cancelled-hint = Nothing was changed.
error-no-reader = The part of Folioscope that reads spreadsheets could not be started, so “{ $file }” was not opened.
error-no-reader-hint = Restart Folioscope. If that does not help, install it again, or save the sheet as .csv.

## Months: in a date, short.
month-in-date-1 = January
month-in-date-2 = February
month-in-date-3 = March
month-in-date-4 = April
month-in-date-5 = May
month-in-date-6 = June
month-in-date-7 = July
month-in-date-8 = August
month-in-date-9 = September
month-in-date-10 = October
month-in-date-11 = November
month-in-date-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
reason-no_rate =
    { $n ->
        [one] { $n } in a currency without a rate
       *[other] { $n } in a currency without a rate
    }
