# Words that every part of the program shares.

## Who is compared: alone, several, and counted.

entity-customer = client
entity-customers = clienți
entity-supplier = furnizor
entity-suppliers = furnizori
entity-product = produs
entity-products = produse
entity-value = valoare
entity-values = valori
count-customers =
    { $n ->
        [one] { $n } client
        [few] { $n } clienți
       *[other] { $n } de clienți
    }
count-suppliers =
    { $n ->
        [one] { $n } furnizor
        [few] { $n } furnizori
       *[other] { $n } de furnizori
    }
count-products =
    { $n ->
        [one] { $n } produs
        [few] { $n } produse
       *[other] { $n } de produse
    }
count-values =
    { $n ->
        [one] { $n } valoare
        [few] { $n } valori
       *[other] { $n } de valori
    }
count-lines =
    { $n ->
        [one] { $n } linie
        [few] { $n } linii
       *[other] { $n } de linii
    }
count-rows =
    { $n ->
        [one] { $n } rând
        [few] { $n } rânduri
       *[other] { $n } de rânduri
    }
count-columns =
    { $n ->
        [one] { $n } coloană
        [few] { $n } coloane
       *[other] { $n } de coloane
    }
count-cells =
    { $n ->
        [one] { $n } celulă
        [few] { $n } celule
       *[other] { $n } de celule
    }
count-files =
    { $n ->
        [one] { $n } fișier
        [few] { $n } fișiere
       *[other] { $n } de fișiere
    }
count-findings =
    { $n ->
        [one] { $n } observație
        [few] { $n } observații
       *[other] { $n } de observații
    }
count-days =
    { $n ->
        [one] { $n } zi
        [few] { $n } zile
       *[other] { $n } de zile
    }
count-months =
    { $n ->
        [one] { $n } lună
        [few] { $n } luni
       *[other] { $n } de luni
    }

## Measures.

measure-revenue = Cifră de afaceri
measure-margin = Marjă
measure-quantity = Cantitate
measure-spend = Valoarea achizițiilor
measure-cash_flow = Flux de numerar

## Groups of the rail and the families of methods below them.

group-data = Date
group-customers = Clienți
group-suppliers = Furnizori
group-products = Produse
family-quality = Calitatea datelor
family-concentration = Concentrare
family-potential = Potențial
family-behaviour = Comportament
family-relationship = Relație
family-risk = Risc
family-spend = Achiziții
family-kraljic = Kraljic
family-alignment = Valoare și aliniere
family-product-concentration = Concentrare
family-growth-share = Creștere și cotă
family-segments = Segmente
family-preferencing = Perspectiva furnizorului
family-olsen-ellram = Olsen–Ellram
family-performance = Performanță
family-criteria = Criterii și ponderi
family-playbook = Ghid de acțiune
family-cash-flow = Echilibrul fluxurilor de numerar
family-nine-box = Matricea GE-McKinsey
family-life-cycle = Ciclu de viață

## Kinds of table.

kind-ledger = Jurnal de vânzări
kind-customers = Clienți
kind-suppliers = Furnizori
kind-products = Produse
kind-whitespace = Zone neacoperite

## Classes.

class-name = Clasa { $class }

## Meanings of a column.

field-date = Data
field-invoice = Factură
field-customer = Client
field-supplier = Furnizor
field-product = Produs
field-customer_id = Cod client
field-supplier_id = Cod furnizor
field-product_id = Cod produs
field-category = Categorie
field-quantity = Cantitate
field-unit_price = Preț unitar
field-discount = Reducere
field-amount = Valoare netă
field-cost = Cost
field-margin = Marjă
field-currency = Monedă
field-business = Activitatea clientului
field-contact = Persoană de contact
field-our_contact = Persoana noastră de contact
field-country = Țară
field-region = Regiune
field-city = Oraș
field-segment = Segment
field-sales_person = Agent de vânzări
field-branch = Sucursală
field-relationship_type = Tipul relației
field-service_needs = Nevoi de servicii
field-decision_criteria = Criterii de decizie
field-share_of_purchases = Cota noastră din achiziții
field-profitability = Profitabilitate
field-upsell_potential = Potențial de vânzări suplimentare
field-cooperation = Ușurința colaborării
field-outlook = Perspective de afaceri
field-rd_cooperation = Cooperare în cercetare-dezvoltare
field-learning = Oportunități de învățare
field-billing = Valoare facturată
field-billing_part = Parte din valoarea facturată
field-billing_change = Evoluția valorii facturate
field-projection = Proiecție, următoarele 12 luni
field-cost_to_serve = Cost de deservire
field-cash_flow = Flux de numerar
field-satisfaction = Satisfacția clientului
field-complaints = Reclamații
field-loyalty = Loialitate
field-potential_spend = Cheltuială potențială
field-probability = Probabilitate
field-risk = Risc
field-status = Stare
field-certification = Omologare
field-recurring_revenue = Venituri recurente
field-spend = Valoarea achizițiilor
field-supplier_turnover = Cifra de afaceri a furnizorului
field-our_share_of_sales = Ponderea noastră în vânzările sale
field-value_today = Valoare azi
field-value_future = Valoare în viitor
field-alignment = Aliniere cu strategia noastră
field-objectivity = Obiectivitate
field-exclusive_offers = Oferte exclusive
field-discretionary_funding = Finanțare discreționară
field-talent = Talent
field-insight = Perspective de piață
field-tools = Instrumente
field-ideas = Idei
field-brands = Mărci
field-values = Valori
field-growth = Creștere
field-contribution = Contribuție
field-service_level = Nivel de servicii
field-importance_to_category = Importanță pentru categorie
field-category_expertise = Expertiză în categorie
field-partnership = Deschidere spre parteneriat
field-supply_risk = Risc de aprovizionare
field-profit_impact = Impact asupra profitului
field-supply_risk_future = Risc de aprovizionare viitor
field-profit_impact_future = Impact asupra profitului viitor
field-alternatives = Număr de alternative
field-switching_cost = Cost de schimbare a furnizorului
field-lead_time = Termen de livrare
field-geographic_risk = Risc geografic
field-financial_risk = Risc financiar
field-sole_source = Furnizor unic
field-effect_on_cost = Efect asupra costurilor
field-effect_on_quality = Efect asupra calității
field-effect_on_sales = Efect asupra vânzărilor
field-quality = Calitate
field-delivery = Livrare
field-price = Preț
field-objectives = Obiective
field-expectations = Așteptări
field-roles = Roluri
field-communication = Comunicare
field-line = Linie de produse
field-revenue = Cifră de afaceri
field-previous_revenue = Cifră de afaceri, anul precedent
field-market_growth = Creșterea pieței
field-market_share = Cota noastră de piață
field-rival_share = Cota celui mai mare concurent
field-relative_share = Cotă relativă de piață
field-cash_in = Intrări de numerar
field-cash_out = Ieșiri de numerar
field-life_cycle = Etapa ciclului de viață
field-competitive_position = Poziție concurențială
field-attractiveness = Atractivitate
field-strength = Forță competitivă
field-decision = Decizie

## Words of the scales, low to high; each scale agrees with its own criterion.

scale-relationship_type-at-risk = În pericol
scale-relationship_type-occasional = Ocazional
scale-relationship_type-recurring = Recurent
scale-relationship_type-partnership = Parteneriat
scale-service_needs-basic = De bază
scale-service_needs-specialised = Specializate
scale-service_needs-total = Complete
scale-share_of_purchases-small = Mică
scale-share_of_purchases-medium = Medie
scale-share_of_purchases-large = Mare
scale-profitability-low = Scăzută
scale-profitability-medium = Medie
scale-profitability-high = Ridicată
scale-upsell_potential-none = Inexistent
scale-upsell_potential-low = Scăzut
scale-upsell_potential-moderate = Moderat
scale-upsell_potential-high = Ridicat
scale-cooperation-challenging = Dificilă
scale-cooperation-average = Medie
scale-cooperation-easy = Ușoară
scale-outlook-failing = În declin
scale-outlook-stable = Stabile
scale-outlook-growing = În creștere
scale-rd_cooperation-none = Inexistentă
scale-rd_cooperation-emerging = Incipientă
scale-rd_cooperation-ongoing = În curs
scale-learning-low = Reduse
scale-learning-medium = Medii
scale-learning-high = Ridicate
scale-risk-low = Scăzut
scale-risk-medium = Mediu
scale-risk-high = Ridicat
scale-certification-none = Fără
scale-certification-in-progress = În curs
scale-certification-approved = Aprobată
scale-certification-expired = Expirată
scale-value_today-low = Scăzută
scale-value_today-medium = Medie
scale-value_today-high = Ridicată
scale-value_future-low = Scăzută
scale-value_future-medium = Medie
scale-value_future-high = Ridicată
scale-alignment-low = Scăzută
scale-alignment-medium = Medie
scale-alignment-high = Ridicată
scale-objectivity-low = Scăzută
scale-objectivity-medium = Medie
scale-objectivity-high = Ridicată
scale-exclusive_offers-low = Reduse
scale-exclusive_offers-medium = Medii
scale-exclusive_offers-high = Ridicate
scale-discretionary_funding-low = Redusă
scale-discretionary_funding-medium = Medie
scale-discretionary_funding-high = Ridicată
scale-talent-low = Scăzut
scale-talent-medium = Mediu
scale-talent-high = Ridicat
scale-insight-low = Reduse
scale-insight-medium = Medii
scale-insight-high = Ridicate
scale-tools-low = Slabe
scale-tools-medium = Medii
scale-tools-high = Bune
scale-ideas-low = Slabe
scale-ideas-medium = Medii
scale-ideas-high = Bune
scale-brands-low = Slabe
scale-brands-medium = Medii
scale-brands-high = Bune
scale-values-low = Diferite
scale-values-medium = Compatibile
scale-values-high = Comune
scale-contribution-low = Scăzută
scale-contribution-medium = Medie
scale-contribution-high = Ridicată
scale-service_level-low = Scăzut
scale-service_level-medium = Mediu
scale-service_level-high = Ridicat
scale-importance_to_category-low = Scăzută
scale-importance_to_category-medium = Medie
scale-importance_to_category-high = Ridicată
scale-category_expertise-low = Scăzută
scale-category_expertise-medium = Medie
scale-category_expertise-high = Ridicată
scale-partnership-low = Scăzută
scale-partnership-medium = Medie
scale-partnership-high = Ridicată
scale-supply_risk-low = Scăzut
scale-supply_risk-medium = Mediu
scale-supply_risk-high = Ridicat
scale-profit_impact-low = Scăzut
scale-profit_impact-medium = Mediu
scale-profit_impact-high = Ridicat
scale-supply_risk_future-low = Scăzut
scale-supply_risk_future-medium = Mediu
scale-supply_risk_future-high = Ridicat
scale-profit_impact_future-low = Scăzut
scale-profit_impact_future-medium = Mediu
scale-profit_impact_future-high = Ridicat
scale-switching_cost-low = Scăzut
scale-switching_cost-medium = Mediu
scale-switching_cost-high = Ridicat
scale-geographic_risk-low = Scăzut
scale-geographic_risk-medium = Mediu
scale-geographic_risk-high = Ridicat
scale-financial_risk-low = Scăzut
scale-financial_risk-medium = Mediu
scale-financial_risk-high = Ridicat
scale-sole_source-no = Nu
scale-sole_source-yes = Da
scale-effect_on_cost-low = Scăzut
scale-effect_on_cost-medium = Mediu
scale-effect_on_cost-high = Ridicat
scale-effect_on_quality-low = Scăzut
scale-effect_on_quality-medium = Mediu
scale-effect_on_quality-high = Ridicat
scale-effect_on_sales-low = Scăzut
scale-effect_on_sales-medium = Mediu
scale-effect_on_sales-high = Ridicat
scale-quality-low = Slabă
scale-quality-medium = Medie
scale-quality-high = Bună
scale-delivery-low = Slabă
scale-delivery-medium = Medie
scale-delivery-high = Bună
scale-price-low = Nefavorabil
scale-price-medium = Mediu
scale-price-high = Avantajos
scale-life_cycle-embryonic = Demaraj
scale-life_cycle-growth = Creștere
scale-life_cycle-mature = Maturitate
scale-life_cycle-aging = Declin
scale-competitive_position-weak = Slabă
scale-competitive_position-tenable = Acceptabilă
scale-competitive_position-favourable = Favorabilă
scale-competitive_position-strong = Puternică
scale-competitive_position-dominant = Dominantă
scale-attractiveness-low = Scăzută
scale-attractiveness-medium = Medie
scale-attractiveness-high = Ridicată
scale-strength-low = Scăzută
scale-strength-medium = Medie
scale-strength-high = Ridicată
scale-decision-stop = De oprit
scale-decision-sell = De vândut
scale-decision-plan = De planificat

## Why rows or entities did not take part, for footers.

reason-missing_value =
    { $n ->
        [one] { $n } fără valoare
        [few] { $n } fără valoare
       *[other] { $n } fără valoare
    }
reason-no_name =
    { $n ->
        [one] { $n } linie fără nume
        [few] { $n } linii fără nume
       *[other] { $n } de linii fără nume
    }
reason-filtered =
    { $n ->
        [one] { $n } în afara filtrului și perioadei
        [few] { $n } în afara filtrului și perioadei
       *[other] { $n } în afara filtrului și perioadei
    }
reason-credit_note =
    { $n ->
        [one] { $n } factură storno
        [few] { $n } facturi storno
       *[other] { $n } de facturi storno
    }
reason-not_enough_data =
    { $n ->
        [one] { $n } cu date insuficiente (acoperire sub 50%)
        [few] { $n } cu date insuficiente (acoperire sub 50%)
       *[other] { $n } cu date insuficiente (acoperire sub 50%)
    }
reason-not_positive =
    { $n ->
        [one] { $n } la zero sau sub zero (scară logaritmică)
        [few] { $n } la zero sau sub zero (scară logaritmică)
       *[other] { $n } la zero sau sub zero (scară logaritmică)
    }
reason-too_few_periods =
    { $n ->
        [one] { $n } cu prea puține perioade
        [few] { $n } cu prea puține perioade
       *[other] { $n } cu prea puține perioade
    }

## A file that gave nothing: what happened, and what to do. $file is its name.

error-not-found = „{ $file }” nu a fost găsit.
error-not-found-hint = Verificați numele și dosarul.
error-not-readable = „{ $file }” nu poate fi citit.
error-not-readable-hint = Închideți fișierul în alte programe sau verificați drepturile de acces.
error-empty = „{ $file }” este gol.
error-empty-hint = Exportați-l din nou din programul de origine.
error-unsupported-format =
    „{ $file }” { $detail ->
        [pdf] este un document PDF, nu un fișier de calcul.
        [picture] este o imagine, nu un fișier de calcul.
        [archive] este o arhivă, nu un fișier de calcul.
        [document] este un document text sau o prezentare, nu un fișier de calcul.
        [program] este un program, nu un fișier de calcul.
        [database] este o bază de date, nu un fișier de calcul.
        [webpage] este o pagină web fără tabel.
        [data] conține date într-o formă care nu este tabel.
       *[other] nu este un fișier de calcul care poate fi deschis aici.
    }
error-unsupported-format-hint =
    { $detail ->
        [pdf] Cereți fișierul de calcul din care a fost făcut.
        [picture] Cereți fișierul de calcul din care a fost făcut.
        [archive] Dezarhivați-l și deschideți fișierul de calcul din el.
        [document] Copiați tabelul într-un fișier de calcul și deschideți-l pe acela.
        [database] Salvați rândurile ca .xlsx sau .csv și deschideți acel fișier.
        [data] Salvați rândurile ca .xlsx sau .csv și deschideți acel fișier.
        [webpage] Exportul poate a eșuat sau cere autentificare: exportați din nou, de preferat ca .xlsx sau .csv.
       *[other] Salvați-l ca .xlsx, .xlsm, .xlsb, .xls, .ods, .csv sau .txt.
    }
error-password-protected = „{ $file }” este protejat cu parolă.
error-password-protected-hint = Deschideți-l în Excel, salvați o copie fără parolă și deschideți copia aici.
error-damaged = „{ $file }” este deteriorat și nu poate fi citit.
error-damaged-hint = Deschideți-l în Excel și salvați-l din nou sau exportați-l din nou.
error-too-large = „{ $file }” este prea mare pentru a fi citit.
error-too-large-hint = Exportați o perioadă mai scurtă sau salvați-l ca .csv.
error-no-table = Nu s-a găsit niciun tabel în „{ $file }”.
error-no-table-hint = Un tabel are nevoie de un rând de antet și de rânduri sub el. Șablonul gol arată cum.
error-no-amounts = Nu s-a găsit nicio coloană cu valori în „{ $file }”.
error-no-amounts-hint = Indicați coloana cu valori sau adăugați una.
error-newer-version = „{ $file }” a fost salvat cu o versiune mai nouă de Folioscope.
error-newer-version-hint = Actualizați Folioscope, apoi deschideți-l din nou.
error-disk-full = Nu mai este spațiu pentru a scrie „{ $file }”.
error-disk-full-hint = Eliberați spațiu sau alegeți alt dosar.
error-cancelled = Citirea fișierului „{ $file }” a fost oprită.
error-cancelled-hint = Nimic nu s-a modificat.
error-no-reader = Componenta Folioscope care citește foile de calcul nu a putut fi pornită; „{ $file }” nu a fost deschis.
error-no-reader-hint = Reporniți Folioscope. Dacă nu ajută, reinstalați-l sau salvați foaia ca .csv.

## Months: in a date, short.
month-in-date-1 = ianuarie
month-in-date-2 = februarie
month-in-date-3 = martie
month-in-date-4 = aprilie
month-in-date-5 = mai
month-in-date-6 = iunie
month-in-date-7 = iulie
month-in-date-8 = august
month-in-date-9 = septembrie
month-in-date-10 = octombrie
month-in-date-11 = noiembrie
month-in-date-12 = decembrie
month-short-1 = ian.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = apr.
month-short-5 = mai
month-short-6 = iun.
month-short-7 = iul.
month-short-8 = aug.
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = dec.
reason-no_rate =
    { $n ->
        [one] { $n } într-o valută fără curs
        [few] { $n } într-o valută fără curs
       *[other] { $n } într-o valută fără curs
    }
