# The sample portfolio.

sample-name = Sample portfolio

## Countries.

sample-country-be = Belgium
sample-country-cn = China
sample-country-de = Germany
sample-country-dk = Denmark
sample-country-es = Spain
sample-country-fi = Finland
sample-country-fr = France
sample-country-gb = United Kingdom
sample-country-it = Italy
sample-country-nl = Netherlands
sample-country-no = Norway
sample-country-pl = Poland
sample-country-ro = Romania
sample-country-se = Sweden
sample-country-us = United States

## Segments of customers.

sample-segment-food = Food and beverage
sample-segment-handling = Material handling
sample-segment-mining = Mining and minerals
sample-segment-pack = Packaging
sample-segment-paper = Pulp and paper
sample-segment-ship = Shipbuilding
sample-segment-water = Water and wastewater
sample-segment-wind = Wind power

## What customers are.

sample-business-contractor = Contractor
sample-business-investor = Investor
sample-business-manufacturer = Manufacturer
sample-business-operator = Operator
sample-business-public-body = Public body
sample-status-active = Active
sample-status-inactive = Inactive
sample-status-prospect = Prospect

## Decision criteria.

sample-criterion-price = Purchase price
sample-criterion-life-cycle = Life-cycle cost
sample-criterion-ease = Ease of purchase
sample-criterion-trust = Trust
sample-criterion-quality = Supplier quality

## Product lines.

sample-line-gears = Gear units
sample-line-motors = Electric motors
sample-line-inverters = Frequency inverters
sample-line-servo = Servo technology
sample-line-couplings = Couplings and brakes
sample-line-monitoring = Monitoring
sample-line-spares = Spare parts
sample-line-services = Services

## Products and services.

sample-product-helical-gear = Helical gear unit
sample-product-bevel-gear = Bevel gear unit
sample-product-planetary-gear = Planetary gear unit
sample-product-worm-gear = Worm gear unit
sample-product-marine-gear = Marine gearbox
sample-product-standard-motor = Standard motor
sample-product-brake-motor = Brake motor
sample-product-ex-motor = Explosion-proof motor
sample-product-magnet-motor = Permanent-magnet motor
sample-product-medium-voltage-motor = Medium-voltage motor
sample-product-compact-inverter = Compact inverter
sample-product-cabinet-inverter = Cabinet inverter
sample-product-decentral-inverter = Decentralised inverter
sample-product-regenerative-inverter = Regenerative inverter
sample-product-soft-starter = Soft starter
sample-product-servo-motor = Servo motor
sample-product-servo-amplifier = Servo amplifier
sample-product-linear-axis = Linear axis
sample-product-motion-controller = Motion controller
sample-product-rotary-table = Rotary table
sample-product-elastic-coupling = Elastic coupling
sample-product-gear-coupling = Gear coupling
sample-product-disc-coupling = Disc coupling
sample-product-safety-brake = Safety brake
sample-product-torque-limiter = Torque limiter
sample-product-vibration-sensor = Vibration sensor
sample-product-temperature-sensor = Temperature sensor
sample-product-torque-sensor = Torque sensor
sample-product-gateway = Gateway
sample-product-monitoring-service = Monitoring subscription
sample-product-bearing-set = Bearing set
sample-product-seal-set = Seal set
sample-product-gear-set = Gear set
sample-product-fan = Cooling fan
sample-product-lubricant = Lubricant
sample-product-commissioning = Commissioning
sample-product-maintenance = Maintenance contract
sample-product-repair = Repair
sample-product-retrofit = Retrofit
sample-product-training = Training

## Categories of suppliers.

sample-category-bearings = Bearings
sample-category-castings = Castings
sample-category-coatings = Coating and heat treatment
sample-category-electronics = Electronics
sample-category-energy = Energy and gases
sample-category-facility = Facility and services
sample-category-fasteners = Fasteners
sample-category-forgings = Forgings
sample-category-freight = Freight
sample-category-it = IT
sample-category-machining = Machining
sample-category-packaging = Packaging
sample-category-seals = Seals
sample-category-sensors = Sensors
sample-category-steel = Steel

## Why something was decided about a customer.
sample-reason-end = Small, and loses money every year
sample-reason-growing = Grows faster than we do
sample-reason-loss = Sold below cost: raise prices
sample-reason-shrinking = Orders fall; a rival has moved in
sample-reason-steady = Steady orders, good margin
sample-reason-wallet = Buys more than half elsewhere
