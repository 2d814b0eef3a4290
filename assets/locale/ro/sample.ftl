# The sample portfolio.

sample-name = Portofoliul exemplu

## Countries.

sample-country-be = Belgia
sample-country-cn = China
sample-country-de = Germania
sample-country-dk = Danemarca
sample-country-es = Spania
sample-country-fi = Finlanda
sample-country-fr = Franța
sample-country-gb = Regatul Unit
sample-country-it = Italia
sample-country-nl = Țările de Jos
sample-country-no = Norvegia
sample-country-pl = Polonia
sample-country-ro = România
sample-country-se = Suedia
sample-country-us = Statele Unite

## Segments of customers.

sample-segment-food = Alimente și băuturi
sample-segment-handling = Manipularea materialelor
sample-segment-mining = Minerit și minerale
sample-segment-pack = Ambalaje
sample-segment-paper = Celuloză și hârtie
sample-segment-ship = Construcții navale
sample-segment-water = Apă și ape uzate
sample-segment-wind = Energie eoliană

## What customers are.

sample-business-contractor = Antreprenor
sample-business-investor = Investitor
sample-business-manufacturer = Producător
sample-business-operator = Operator
sample-business-public-body = Instituție publică
sample-status-active = Activ
sample-status-inactive = Inactiv
sample-status-prospect = Potențial

## Decision criteria.

sample-criterion-price = Preț de achiziție
sample-criterion-life-cycle = Costul ciclului de viață
sample-criterion-ease = Ușurința achiziției
sample-criterion-trust = Încredere
sample-criterion-quality = Calitatea furnizorului

## Product lines.

sample-line-gears = Reductoare
sample-line-motors = Motoare electrice
sample-line-inverters = Convertizoare de frecvență
sample-line-servo = Tehnică servo
sample-line-couplings = Cuplaje și frâne
sample-line-monitoring = Monitorizare
sample-line-spares = Piese de schimb
sample-line-services = Servicii

## Products and services.

sample-product-helical-gear = Reductor coaxial
sample-product-bevel-gear = Reductor conic
sample-product-planetary-gear = Reductor planetar
sample-product-worm-gear = Reductor melcat
sample-product-marine-gear = Reductor naval
sample-product-standard-motor = Motor standard
sample-product-brake-motor = Motor cu frână
sample-product-ex-motor = Motor antiexploziv
sample-product-magnet-motor = Motor cu magneți permanenți
sample-product-medium-voltage-motor = Motor de medie tensiune
sample-product-compact-inverter = Convertizor compact
sample-product-cabinet-inverter = Convertizor în dulap
sample-product-decentral-inverter = Convertizor descentralizat
sample-product-regenerative-inverter = Convertizor regenerativ
sample-product-soft-starter = Demaror progresiv
sample-product-servo-motor = Servomotor
sample-product-servo-amplifier = Servoamplificator
sample-product-linear-axis = Axă liniară
sample-product-motion-controller = Controler de mișcare
sample-product-rotary-table = Masă rotativă
sample-product-elastic-coupling = Cuplaj elastic
sample-product-gear-coupling = Cuplaj dințat
sample-product-disc-coupling = Cuplaj cu lamele
sample-product-safety-brake = Frână de siguranță
sample-product-torque-limiter = Limitator de cuplu
sample-product-vibration-sensor = Senzor de vibrații
sample-product-temperature-sensor = Senzor de temperatură
sample-product-torque-sensor = Senzor de cuplu
sample-product-gateway = Gateway
sample-product-monitoring-service = Abonament de monitorizare
sample-product-bearing-set = Set de rulmenți
sample-product-seal-set = Set de garnituri
sample-product-gear-set = Set de angrenaje
sample-product-fan = Ventilator de răcire
sample-product-lubricant = Lubrifiant
sample-product-commissioning = Punere în funcțiune
sample-product-maintenance = Contract de mentenanță
sample-product-repair = Reparație
sample-product-retrofit = Retehnologizare
sample-product-training = Instruire

## Categories of suppliers.

sample-category-bearings = Rulmenți
sample-category-castings = Piese turnate
sample-category-coatings = Acoperiri și tratamente termice
sample-category-electronics = Electronică
sample-category-energy = Energie și gaze
sample-category-facility = Servicii generale
sample-category-fasteners = Elemente de fixare
sample-category-forgings = Piese forjate
sample-category-freight = Transport
sample-category-it = IT
sample-category-machining = Prelucrări mecanice
sample-category-packaging = Ambalaje
sample-category-seals = Garnituri
sample-category-sensors = Senzori
sample-category-steel = Oțel

## Why something was decided about a customer.
sample-reason-end = Mic și pe pierdere în fiecare an
sample-reason-growing = Crește mai repede decât noi
sample-reason-loss = Vândut sub cost: majorăm prețurile
sample-reason-shrinking = Comenzile scad; a intrat un concurent
sample-reason-steady = Comenzi constante, marjă bună
sample-reason-wallet = Cumpără peste jumătate din altă parte
