# Words that every part of the program shares.

## Who is compared: alone, several, and counted.

entity-customer = cliente
entity-customers = clienti
entity-supplier = fornitore
entity-suppliers = fornitori
entity-product = prodotto
entity-products = prodotti
entity-value = valore
entity-values = valori
count-customers =
    { $n ->
        [one] { $n } cliente
       *[other] { $n } clienti
    }
count-suppliers =
    { $n ->
        [one] { $n } fornitore
       *[other] { $n } fornitori
    }
count-products =
    { $n ->
        [one] { $n } prodotto
       *[other] { $n } prodotti
    }
count-values =
    { $n ->
        [one] { $n } valore
       *[other] { $n } valori
    }
count-lines =
    { $n ->
        [one] { $n } riga
       *[other] { $n } righe
    }
count-rows =
    { $n ->
        [one] { $n } riga
       *[other] { $n } righe
    }
count-columns =
    { $n ->
        [one] { $n } colonna
       *[other] { $n } colonne
    }
count-cells =
    { $n ->
        [one] { $n } cella
       *[other] { $n } celle
    }
count-files =
    { $n ->
        [one] { $n } file
       *[other] { $n } file
    }
count-findings =
    { $n ->
        [one] { $n } segnalazione
       *[other] { $n } segnalazioni
    }
count-days =
    { $n ->
        [one] { $n } giorno
       *[other] { $n } giorni
    }
count-months =
    { $n ->
        [one] { $n } mese
       *[other] { $n } mesi
    }

## Measures.

measure-revenue = Fatturato
measure-margin = Margine
measure-quantity = Quantità
measure-spend = Spesa
measure-cash_flow = Flusso di cassa

## Groups of the rail and the families of methods below them.

group-data = Dati
group-customers = Clienti
group-suppliers = Fornitori
group-products = Prodotti
family-quality = Qualità dei dati
family-concentration = Concentrazione
family-potential = Potenziale
family-behaviour = Comportamento
family-relationship = Relazione
family-risk = Rischio
family-spend = Spesa
family-kraljic = Kraljic
family-alignment = Valore e allineamento
family-product-concentration = Concentrazione
family-growth-share = Crescita e quota
family-segments = Segmenti
family-preferencing = Supplier preferencing
family-olsen-ellram = Olsen–Ellram
family-performance = Prestazioni
family-criteria = Criteri e pesi
family-playbook = Linee d’azione
family-cash-flow = Equilibrio dei flussi di cassa
family-nine-box = Matrice GE-McKinsey
family-life-cycle = Ciclo di vita

## Kinds of table.

kind-ledger = Dettaglio vendite
kind-customers = Clienti
kind-suppliers = Fornitori
kind-products = Prodotti
kind-whitespace = White space

## Classes.

class-name = Classe { $class }

## Meanings of a column.

field-date = Data
field-invoice = Fattura
field-customer = Cliente
field-supplier = Fornitore
field-product = Prodotto
field-customer_id = Codice cliente
field-supplier_id = Codice fornitore
field-product_id = Codice prodotto
field-category = Categoria
field-quantity = Quantità
field-unit_price = Prezzo unitario
field-discount = Sconto
field-amount = Importo netto
field-cost = Costo
field-margin = Margine
field-currency = Valuta
field-business = Attività del cliente
field-contact = Referente
field-our_contact = Nostro referente
field-country = Paese
field-region = Area geografica
field-city = Città
field-segment = Segmento
field-sales_person = Venditore
field-branch = Filiale
field-relationship_type = Tipo di relazione
field-service_needs = Esigenze di servizio
field-decision_criteria = Criteri di scelta
field-share_of_purchases = Nostra quota sugli acquisti
field-profitability = Redditività
field-upsell_potential = Potenziale di vendita aggiuntiva
field-cooperation = Facilità di collaborazione
field-outlook = Prospettive dell’azienda
field-rd_cooperation = Collaborazione R&S
field-learning = Opportunità di apprendimento
field-billing = Importo fatturato
field-billing_part = Parte dell’importo fatturato
field-billing_change = Variazione dell’importo fatturato
field-projection = Proiezione, prossimi 12 mesi
field-cost_to_serve = Cost to serve
field-cash_flow = Flusso di cassa
field-satisfaction = Soddisfazione del cliente
field-complaints = Reclami
field-loyalty = Fedeltà
field-potential_spend = Spesa potenziale
field-probability = Probabilità
field-risk = Rischio
field-status = Stato cliente
field-certification = Omologazione
field-recurring_revenue = Ricavi ricorrenti
field-spend = Spesa
field-supplier_turnover = Fatturato del fornitore
field-our_share_of_sales = Nostra quota sul suo fatturato
field-value_today = Valore oggi
field-value_future = Valore futuro
field-alignment = Allineamento strategico
field-objectivity = Obiettività
field-exclusive_offers = Offerte esclusive
field-discretionary_funding = Contributi discrezionali
field-talent = Talento
field-insight = Conoscenza del mercato
field-tools = Strumenti
field-ideas = Idee
field-brands = Marchi
field-values = Valori
field-growth = Crescita
field-contribution = Contributo
field-service_level = Livello di servizio
field-importance_to_category = Importanza per la categoria
field-category_expertise = Competenza di categoria
field-partnership = Disponibilità alla partnership
field-supply_risk = Rischio di fornitura
field-profit_impact = Impatto sul profitto
field-supply_risk_future = Rischio di fornitura futuro
field-profit_impact_future = Impatto sul profitto futuro
field-alternatives = Numero di alternative
field-switching_cost = Costi di cambio fornitore
field-lead_time = Tempo di consegna
field-geographic_risk = Rischio geografico
field-financial_risk = Rischio finanziario
field-sole_source = Fornitore unico
field-effect_on_cost = Effetto sui costi
field-effect_on_quality = Effetto sulla qualità
field-effect_on_sales = Effetto sulle vendite
field-quality = Qualità
field-delivery = Consegna
field-price = Prezzo
field-objectives = Obiettivi
field-expectations = Aspettative
field-roles = Ruoli
field-communication = Comunicazione
field-line = Linea di prodotto
field-revenue = Fatturato
field-previous_revenue = Fatturato anno precedente
field-market_growth = Crescita del mercato
field-market_share = Nostra quota di mercato
field-rival_share = Quota del principale concorrente
field-relative_share = Quota di mercato relativa
field-cash_in = Flusso di cassa in entrata
field-cash_out = Flusso di cassa in uscita
field-life_cycle = Fase del ciclo di vita
field-competitive_position = Posizione competitiva
field-attractiveness = Attrattività
field-strength = Forza competitiva
field-decision = Decisione

## Words of the scales, low to high; each scale agrees with its own criterion.

scale-relationship_type-at-risk = A rischio
scale-relationship_type-occasional = Occasionale
scale-relationship_type-recurring = Ricorrente
scale-relationship_type-partnership = Partnership
scale-service_needs-basic = Di base
scale-service_needs-specialised = Specialistiche
scale-service_needs-total = Complete
scale-share_of_purchases-small = Piccola
scale-share_of_purchases-medium = Media
scale-share_of_purchases-large = Grande
scale-profitability-low = Bassa
scale-profitability-medium = Media
scale-profitability-high = Alta
scale-upsell_potential-none = Nessuno
scale-upsell_potential-low = Basso
scale-upsell_potential-moderate = Moderato
scale-upsell_potential-high = Alto
scale-cooperation-challenging = Difficile
scale-cooperation-average = Media
scale-cooperation-easy = Facile
scale-outlook-failing = In crisi
scale-outlook-stable = Stabili
scale-outlook-growing = In crescita
scale-rd_cooperation-none = Nessuna
scale-rd_cooperation-emerging = Agli inizi
scale-rd_cooperation-ongoing = In corso
scale-learning-low = Basse
scale-learning-medium = Medie
scale-learning-high = Alte
scale-risk-low = Basso
scale-risk-medium = Medio
scale-risk-high = Alto
scale-certification-none = Nessuna
scale-certification-in-progress = In corso
scale-certification-approved = Approvata
scale-certification-expired = Scaduta
scale-value_today-low = Basso
scale-value_today-medium = Medio
scale-value_today-high = Alto
scale-value_future-low = Basso
scale-value_future-medium = Medio
scale-value_future-high = Alto
scale-alignment-low = Basso
scale-alignment-medium = Medio
scale-alignment-high = Alto
scale-objectivity-low = Bassa
scale-objectivity-medium = Media
scale-objectivity-high = Alta
scale-exclusive_offers-low = Basse
scale-exclusive_offers-medium = Medie
scale-exclusive_offers-high = Alte
scale-discretionary_funding-low = Bassi
scale-discretionary_funding-medium = Medi
scale-discretionary_funding-high = Alti
scale-talent-low = Basso
scale-talent-medium = Medio
scale-talent-high = Alto
scale-insight-low = Bassa
scale-insight-medium = Media
scale-insight-high = Alta
scale-tools-low = Scarsi
scale-tools-medium = Medi
scale-tools-high = Ottimi
scale-ideas-low = Scarse
scale-ideas-medium = Medie
scale-ideas-high = Ottime
scale-brands-low = Scarsi
scale-brands-medium = Medi
scale-brands-high = Ottimi
scale-values-low = Distanti
scale-values-medium = Compatibili
scale-values-high = Condivisi
scale-contribution-low = Basso
scale-contribution-medium = Medio
scale-contribution-high = Alto
scale-service_level-low = Basso
scale-service_level-medium = Medio
scale-service_level-high = Alto
scale-importance_to_category-low = Bassa
scale-importance_to_category-medium = Media
scale-importance_to_category-high = Alta
scale-category_expertise-low = Bassa
scale-category_expertise-medium = Media
scale-category_expertise-high = Alta
scale-partnership-low = Bassa
scale-partnership-medium = Media
scale-partnership-high = Alta
scale-supply_risk-low = Basso
scale-supply_risk-medium = Medio
scale-supply_risk-high = Alto
scale-profit_impact-low = Basso
scale-profit_impact-medium = Medio
scale-profit_impact-high = Alto
scale-supply_risk_future-low = Basso
scale-supply_risk_future-medium = Medio
scale-supply_risk_future-high = Alto
scale-profit_impact_future-low = Basso
scale-profit_impact_future-medium = Medio
scale-profit_impact_future-high = Alto
scale-switching_cost-low = Bassi
scale-switching_cost-medium = Medi
scale-switching_cost-high = Alti
scale-geographic_risk-low = Basso
scale-geographic_risk-medium = Medio
scale-geographic_risk-high = Alto
scale-financial_risk-low = Basso
scale-financial_risk-medium = Medio
scale-financial_risk-high = Alto
scale-sole_source-no = No
scale-sole_source-yes = Sì
scale-effect_on_cost-low = Basso
scale-effect_on_cost-medium = Medio
scale-effect_on_cost-high = Alto
scale-effect_on_quality-low = Basso
scale-effect_on_quality-medium = Medio
scale-effect_on_quality-high = Alto
scale-effect_on_sales-low = Basso
scale-effect_on_sales-medium = Medio
scale-effect_on_sales-high = Alto
scale-quality-low = Scarsa
scale-quality-medium = Media
scale-quality-high = Buona
scale-delivery-low = Scarsa
scale-delivery-medium = Media
scale-delivery-high = Buona
scale-price-low = Sfavorevole
scale-price-medium = Medio
scale-price-high = Favorevole
scale-life_cycle-embryonic = Embrionale
scale-life_cycle-growth = Crescita
scale-life_cycle-mature = Maturità
scale-life_cycle-aging = Invecchiamento
scale-competitive_position-weak = Debole
scale-competitive_position-tenable = Difendibile
scale-competitive_position-favourable = Favorevole
scale-competitive_position-strong = Forte
scale-competitive_position-dominant = Dominante
scale-attractiveness-low = Bassa
scale-attractiveness-medium = Media
scale-attractiveness-high = Alta
scale-strength-low = Bassa
scale-strength-medium = Media
scale-strength-high = Alta
scale-decision-stop = Cessare
scale-decision-sell = Vendere
scale-decision-plan = Pianificare

## Why rows or entities did not take part, for footers.

reason-missing_value =
    { $n ->
        [one] { $n } senza valore
       *[other] { $n } senza valore
    }
reason-no_name =
    { $n ->
        [one] { $n } riga senza nome
       *[other] { $n } righe senza nome
    }
reason-filtered =
    { $n ->
        [one] { $n } fuori da filtro e periodo
       *[other] { $n } fuori da filtro e periodo
    }
reason-credit_note =
    { $n ->
        [one] { $n } nota di credito
       *[other] { $n } note di credito
    }
reason-not_enough_data =
    { $n ->
        [one] { $n } con dati insufficienti (copertura sotto il 50%)
       *[other] { $n } con dati insufficienti (copertura sotto il 50%)
    }
reason-not_positive =
    { $n ->
        [one] { $n } a zero o meno (scala logaritmica)
       *[other] { $n } a zero o meno (scala logaritmica)
    }
reason-too_few_periods =
    { $n ->
        [one] { $n } con troppo pochi periodi
       *[other] { $n } con troppo pochi periodi
    }

## A file that gave nothing: what happened, and what to do. $file is its name.

error-not-found = «{ $file }» non è stato trovato.
error-not-found-hint = Controllare il nome e la cartella.
error-not-readable = Impossibile leggere «{ $file }».
error-not-readable-hint = Chiudere il file negli altri programmi o verificare i permessi di accesso.
error-empty = «{ $file }» è vuoto.
error-empty-hint = Esportarlo di nuovo dal programma di origine.
error-unsupported-format =
    «{ $file }» { $detail ->
        [pdf] è un documento PDF, non un foglio di calcolo.
        [picture] è un’immagine, non un foglio di calcolo.
        [archive] è un archivio compresso, non un foglio di calcolo.
        [document] è un documento di testo o una presentazione, non un foglio di calcolo.
        [program] è un programma, non un foglio di calcolo.
        [database] è un database, non un foglio di calcolo.
        [webpage] è una pagina web senza tabella.
        [data] contiene dati in una forma che non è una tabella.
       *[other] non è un foglio di calcolo che si possa aprire qui.
    }
error-unsupported-format-hint =
    { $detail ->
        [pdf] Chiedere il foglio di calcolo da cui è stato ricavato.
        [picture] Chiedere il foglio di calcolo da cui è stato ricavato.
        [archive] Decomprimerlo e aprire il foglio di calcolo che contiene.
        [document] Copiare la tabella in un foglio di calcolo e aprire quello.
        [database] Salvarne le righe come .xlsx o .csv e aprire quel file.
        [data] Salvarne le righe come .xlsx o .csv e aprire quel file.
        [webpage] L’esportazione può essere fallita o richiede l’accesso: esportare di nuovo, meglio come .xlsx o .csv.
       *[other] Salvarlo come .xlsx, .xlsm, .xlsb, .xls, .ods, .csv o .txt.
    }
error-password-protected = «{ $file }» è protetto da password.
error-password-protected-hint = Aprirlo in Excel, salvarne una copia senza password e aprire qui la copia.
error-damaged = «{ $file }» è danneggiato e non si può leggere.
error-damaged-hint = Aprirlo in Excel e salvarlo di nuovo, oppure esportarlo di nuovo.
error-too-large = «{ $file }» è troppo grande per essere letto.
error-too-large-hint = Esportare un periodo più breve o salvarlo come .csv.
error-no-table = Nessuna tabella trovata in «{ $file }».
error-no-table-hint = Una tabella ha bisogno di una riga di intestazione e di righe sotto. Il modello vuoto mostra come.
error-no-amounts = Nessuna colonna con importi trovata in «{ $file }».
error-no-amounts-hint = Indicare la colonna con gli importi o aggiungerne una.
error-newer-version = «{ $file }» è stato salvato con una versione più recente di Folioscope.
error-newer-version-hint = Aggiornare Folioscope e riaprirlo.
error-disk-full = Non c’è più spazio per scrivere «{ $file }».
error-disk-full-hint = Liberare spazio o scegliere un’altra cartella.
error-cancelled = La lettura di «{ $file }» è stata interrotta.
error-cancelled-hint = Nulla è stato modificato.
error-no-reader = Il componente di Folioscope che legge i fogli di calcolo non si è avviato: «{ $file }» non è stato aperto.
error-no-reader-hint = Riavviare Folioscope. Se non basta, reinstallarlo oppure salvare il foglio come .csv.

## Months: in a date, short.
month-in-date-1 = gennaio
month-in-date-2 = febbraio
month-in-date-3 = marzo
month-in-date-4 = aprile
month-in-date-5 = maggio
month-in-date-6 = giugno
month-in-date-7 = luglio
month-in-date-8 = agosto
month-in-date-9 = settembre
month-in-date-10 = ottobre
month-in-date-11 = novembre
month-in-date-12 = dicembre
month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic
reason-no_rate =
    { $n ->
        [one] { $n } in una valuta senza cambio
       *[other] { $n } in una valuta senza cambio
    }
