# The sample portfolio.

sample-name = Portafoglio di esempio

## Countries.

sample-country-be = Belgio
sample-country-cn = Cina
sample-country-de = Germania
sample-country-dk = Danimarca
sample-country-es = Spagna
sample-country-fi = Finlandia
sample-country-fr = Francia
sample-country-gb = Regno Unito
sample-country-it = Italia
sample-country-nl = Paesi Bassi
sample-country-no = Norvegia
sample-country-pl = Polonia
sample-country-ro = Romania
sample-country-se = Svezia
sample-country-us = Stati Uniti

## Segments of customers.

sample-segment-food = Alimentari e bevande
sample-segment-handling = Movimentazione materiali
sample-segment-mining = Estrazione e minerali
sample-segment-pack = Imballaggi
sample-segment-paper = Carta e cellulosa
sample-segment-ship = Cantieristica navale
sample-segment-water = Acqua e depurazione
sample-segment-wind = Energia eolica

## What customers are.

sample-business-contractor = Appaltatore
sample-business-investor = Investitore
sample-business-manufacturer = Produttore
sample-business-operator = Gestore
sample-business-public-body = Ente pubblico
sample-status-active = Attivo
sample-status-inactive = Inattivo
sample-status-prospect = Potenziale

## Decision criteria.

sample-criterion-price = Prezzo d’acquisto
sample-criterion-life-cycle = Costo del ciclo di vita
sample-criterion-ease = Facilità d’acquisto
sample-criterion-trust = Fiducia
sample-criterion-quality = Qualità del fornitore

## Product lines.

sample-line-gears = Riduttori
sample-line-motors = Motori elettrici
sample-line-inverters = Inverter
sample-line-servo = Servotecnica
sample-line-couplings = Giunti e freni
sample-line-monitoring = Monitoraggio
sample-line-spares = Ricambi
sample-line-services = Servizi

## Products and services.

sample-product-helical-gear = Riduttore coassiale
sample-product-bevel-gear = Riduttore ortogonale
sample-product-planetary-gear = Riduttore epicicloidale
sample-product-worm-gear = Riduttore a vite senza fine
sample-product-marine-gear = Invertitore marino
sample-product-standard-motor = Motore standard
sample-product-brake-motor = Motore autofrenante
sample-product-ex-motor = Motore antideflagrante
sample-product-magnet-motor = Motore a magneti permanenti
sample-product-medium-voltage-motor = Motore in media tensione
sample-product-compact-inverter = Inverter compatto
sample-product-cabinet-inverter = Inverter in armadio
sample-product-decentral-inverter = Inverter decentralizzato
sample-product-regenerative-inverter = Inverter rigenerativo
sample-product-soft-starter = Avviatore graduale
sample-product-servo-motor = Servomotore
sample-product-servo-amplifier = Servoazionamento
sample-product-linear-axis = Asse lineare
sample-product-motion-controller = Controllore di movimento
sample-product-rotary-table = Tavola rotante
sample-product-elastic-coupling = Giunto elastico
sample-product-gear-coupling = Giunto a denti
sample-product-disc-coupling = Giunto lamellare
sample-product-safety-brake = Freno di sicurezza
sample-product-torque-limiter = Limitatore di coppia
sample-product-vibration-sensor = Sensore di vibrazioni
sample-product-temperature-sensor = Sensore di temperatura
sample-product-torque-sensor = Sensore di coppia
sample-product-gateway = Gateway
sample-product-monitoring-service = Abbonamento monitoraggio
sample-product-bearing-set = Kit cuscinetti
sample-product-seal-set = Kit guarnizioni
sample-product-gear-set = Kit ingranaggi
sample-product-fan = Ventola di raffreddamento
sample-product-lubricant = Lubrificante
sample-product-commissioning = Messa in servizio
sample-product-maintenance = Contratto di manutenzione
sample-product-repair = Riparazione
sample-product-retrofit = Retrofit
sample-product-training = Formazione

## Categories of suppliers.

sample-category-bearings = Cuscinetti
sample-category-castings = Getti
sample-category-coatings = Rivestimenti e trattamenti termici
sample-category-electronics = Elettronica
sample-category-energy = Energia e gas
sample-category-facility = Servizi generali
sample-category-fasteners = Elementi di fissaggio
sample-category-forgings = Forgiati
sample-category-freight = Trasporti
sample-category-it = IT
sample-category-machining = Lavorazioni meccaniche
sample-category-packaging = Imballaggi
sample-category-seals = Guarnizioni
sample-category-sensors = Sensori
sample-category-steel = Acciaio

## Why something was decided about a customer.
sample-reason-end = Piccolo e in perdita ogni anno
sample-reason-growing = Cresce più in fretta di noi
sample-reason-loss = Venduto sotto costo: alzare i prezzi
sample-reason-shrinking = Ordini in calo; è entrato un concorrente
sample-reason-steady = Ordini regolari, buon margine
sample-reason-wallet = Compra altrove più della metà
