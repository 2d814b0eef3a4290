# The sample portfolio.

sample-name = Voorbeeldportfolio

## Countries.

sample-country-be = België
sample-country-cn = China
sample-country-de = Duitsland
sample-country-dk = Denemarken
sample-country-es = Spanje
sample-country-fi = Finland
sample-country-fr = Frankrijk
sample-country-gb = Verenigd Koninkrijk
sample-country-it = Italië
sample-country-nl = Nederland
sample-country-no = Noorwegen
sample-country-pl = Polen
sample-country-ro = Roemenië
sample-country-se = Zweden
sample-country-us = Verenigde Staten

## Segments of customers.

sample-segment-food = Voeding en dranken
sample-segment-handling = Intern transport
sample-segment-mining = Mijnbouw en mineralen
sample-segment-pack = Verpakkingen
sample-segment-paper = Papier en karton
sample-segment-ship = Scheepsbouw
sample-segment-water = Water en afvalwater
sample-segment-wind = Windenergie

## What customers are.

sample-business-contractor = Aannemer
sample-business-investor = Investeerder
sample-business-manufacturer = Fabrikant
sample-business-operator = Exploitant
sample-business-public-body = Overheidsinstelling
sample-status-active = Actief
sample-status-inactive = Inactief
sample-status-prospect = Prospect

## Decision criteria.

sample-criterion-price = Aankoopprijs
sample-criterion-life-cycle = Levenscycluskosten
sample-criterion-ease = Aankoopgemak
sample-criterion-trust = Vertrouwen
sample-criterion-quality = Kwaliteit van de leverancier

## Product lines.

sample-line-gears = Tandwielkasten
sample-line-motors = Elektromotoren
sample-line-inverters = Frequentieregelaars
sample-line-servo = Servotechniek
sample-line-couplings = Koppelingen en remmen
sample-line-monitoring = Monitoring
sample-line-spares = Reserveonderdelen
sample-line-services = Diensten

## Products and services.

sample-product-helical-gear = Tandwielkast met schuine vertanding
sample-product-bevel-gear = Kegelwielkast
sample-product-planetary-gear = Planetaire tandwielkast
sample-product-worm-gear = Wormwielkast
sample-product-marine-gear = Scheepstandwielkast
sample-product-standard-motor = Standaardmotor
sample-product-brake-motor = Remmotor
sample-product-ex-motor = Explosieveilige motor
sample-product-magnet-motor = Permanentmagneetmotor
sample-product-medium-voltage-motor = Middenspanningsmotor
sample-product-compact-inverter = Compacte regelaar
sample-product-cabinet-inverter = Kastregelaar
sample-product-decentral-inverter = Decentrale regelaar
sample-product-regenerative-inverter = Terugvoedende regelaar
sample-product-soft-starter = Softstarter
sample-product-servo-motor = Servomotor
sample-product-servo-amplifier = Servoversterker
sample-product-linear-axis = Lineaire as
sample-product-motion-controller = Motioncontroller
sample-product-rotary-table = Draaitafel
sample-product-elastic-coupling = Elastische koppeling
sample-product-gear-coupling = Tandkoppeling
sample-product-disc-coupling = Lamellenkoppeling
sample-product-safety-brake = Veiligheidsrem
sample-product-torque-limiter = Koppelbegrenzer
sample-product-vibration-sensor = Trillingssensor
sample-product-temperature-sensor = Temperatuursensor
sample-product-torque-sensor = Koppelsensor
sample-product-gateway = Gateway
sample-product-monitoring-service = Monitoringabonnement
sample-product-bearing-set = Lagerset
sample-product-seal-set = Afdichtingsset
sample-product-gear-set = Tandwielset
sample-product-fan = Koelventilator
sample-product-lubricant = Smeermiddel
sample-product-commissioning = Inbedrijfstelling
sample-product-maintenance = Onderhoudscontract
sample-product-repair = Reparatie
sample-product-retrofit = Retrofit
sample-product-training = Training

## Categories of suppliers.

sample-category-bearings = Lagers
sample-category-castings = Gietwerk
sample-category-coatings = Coating en warmtebehandeling
sample-category-electronics = Elektronica
sample-category-energy = Energie en gassen
sample-category-facility = Facilitair en diensten
sample-category-fasteners = Bevestigingsmiddelen
sample-category-forgings = Smeedwerk
sample-category-freight = Transport
sample-category-it = IT
sample-category-machining = Verspaning
sample-category-packaging = Verpakking
sample-category-seals = Afdichtingen
sample-category-sensors = Sensoren
sample-category-steel = Staal

## Why something was decided about a customer.
sample-reason-end = Klein, en elk jaar verlieslatend
sample-reason-growing = Groeit sneller dan wij
sample-reason-loss = Onder kostprijs: prijzen verhogen
sample-reason-shrinking = Minder orders; er is een concurrent bij
sample-reason-steady = Vaste orders, goede marge
sample-reason-wallet = Koopt meer dan de helft elders
