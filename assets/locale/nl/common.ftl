# Words that every part of the program shares.

## Who is compared: alone, several, and counted.

entity-customer = klant
entity-customers = klanten
entity-supplier = leverancier
entity-suppliers = leveranciers
entity-product = product
entity-products = producten
entity-value = waarde
entity-values = waarden
count-customers =
    { $n ->
        [one] { $n } klant
       *[other] { $n } klanten
    }
count-suppliers =
    { $n ->
        [one] { $n } leverancier
       *[other] { $n } leveranciers
    }
count-products =
    { $n ->
        [one] { $n } product
       *[other] { $n } producten
    }
count-values =
    { $n ->
        [one] { $n } waarde
       *[other] { $n } waarden
    }
count-lines =
    { $n ->
        [one] { $n } regel
       *[other] { $n } regels
    }
count-rows =
    { $n ->
        [one] { $n } rij
       *[other] { $n } rijen
    }
count-columns =
    { $n ->
        [one] { $n } kolom
       *[other] { $n } kolommen
    }
count-cells =
    { $n ->
        [one] { $n } cel
       *[other] { $n } cellen
    }
count-files =
    { $n ->
        [one] { $n } bestand
       *[other] { $n } bestanden
    }
count-findings =
    { $n ->
        [one] { $n } bevinding
       *[other] { $n } bevindingen
    }
count-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dagen
    }
count-months =
    { $n ->
        [one] { $n } maand
       *[other] { $n } maanden
    }

## Measures.

measure-revenue = Omzet
measure-margin = Marge
measure-quantity = Aantal
measure-spend = Inkoopuitgaven
measure-cash_flow = Kasstroom

## Groups of the rail and the families of methods below them.

group-data = Data
group-customers = Klanten
group-suppliers = Leveranciers
group-products = Producten
family-quality = Datakwaliteit
family-concentration = Concentratie
family-potential = Potentieel
family-behaviour = Koopgedrag
family-relationship = Relatie
family-risk = Risico
family-spend = Uitgaven
family-kraljic = Kraljic
family-alignment = Waarde en aansluiting
family-product-concentration = Concentratie
family-growth-share = Groei en marktaandeel
family-segments = Segmenten
family-preferencing = Supplier preferencing
family-olsen-ellram = Olsen-Ellram
family-performance = Prestaties
family-criteria = Criteria en gewichten
family-playbook = Draaiboek
family-cash-flow = Kasstroombalans
family-nine-box = GE-McKinsey-matrix
family-life-cycle = Levenscyclus

## Kinds of table.

kind-ledger = Verkooptransacties
kind-customers = Klanten
kind-suppliers = Leveranciers
kind-products = Producten
kind-whitespace = Whitespace

## Classes.

class-name = Klasse { $class }

## Meanings of a column.

field-date = Datum
field-invoice = Factuur
field-customer = Klant
field-supplier = Leverancier
field-product = Product
field-customer_id = Klantnummer
field-supplier_id = Leveranciersnummer
field-product_id = Artikelnummer
field-category = Categorie
field-quantity = Aantal
field-unit_price = Prijs per eenheid
field-discount = Korting
field-amount = Nettobedrag
field-cost = Kostprijs
field-margin = Marge
field-currency = Valuta
field-business = Bedrijf van de klant
field-contact = Contactpersoon
field-our_contact = Onze contactpersoon
field-country = Land
field-region = Regio
field-city = Plaats
field-segment = Segment
field-sales_person = Verkoper
field-branch = Vestiging
field-relationship_type = Type klantrelatie
field-service_needs = Servicebehoefte
field-decision_criteria = Beslissingscriteria
field-share_of_purchases = Ons deel van de aankopen
field-profitability = Winstgevendheid
field-upsell_potential = Potentieel voor extra verkoop
field-cooperation = Gemak van samenwerking
field-outlook = Zakelijke vooruitzichten
field-rd_cooperation = O&O-samenwerking
field-learning = Leermogelijkheden
field-billing = Facturering
field-billing_part = Deel van de facturering
field-billing_change = Verandering van de facturering
field-projection = Prognose, komende 12 maanden
field-cost_to_serve = Cost-to-serve
field-cash_flow = Kasstroom
field-satisfaction = Klanttevredenheid
field-complaints = Klachten
field-loyalty = Loyaliteit
field-potential_spend = Potentiële besteding
field-probability = Kans
field-risk = Risico
field-status = Status
field-certification = Homologatie
field-recurring_revenue = Terugkerende omzet
field-spend = Inkoopuitgaven
field-supplier_turnover = Omzet van de leverancier
field-our_share_of_sales = Ons aandeel in zijn omzet
field-value_today = Waarde nu
field-value_future = Waarde in de toekomst
field-alignment = Aansluiting op onze strategie
field-objectivity = Objectiviteit
field-exclusive_offers = Exclusieve aanbiedingen
field-discretionary_funding = Vrij te besteden bijdragen
field-talent = Talent
field-insight = Marktinzichten
field-tools = Hulpmiddelen
field-ideas = Ideeën
field-brands = Merken
field-values = Waarden
field-growth = Groei
field-contribution = Bijdrage
field-service_level = Servicegraad
field-importance_to_category = Belang voor de categorie
field-category_expertise = Kennis van de categorie
field-partnership = Bereidheid tot partnerschap
field-supply_risk = Toeleveringsrisico
field-profit_impact = Invloed op het resultaat
field-supply_risk_future = Toekomstig toeleveringsrisico
field-profit_impact_future = Toekomstige invloed op het resultaat
field-alternatives = Aantal alternatieven
field-switching_cost = Overstapkosten
field-lead_time = Levertijd
field-geographic_risk = Geografisch risico
field-financial_risk = Financieel risico
field-sole_source = Enige leverancier
field-effect_on_cost = Effect op de kosten
field-effect_on_quality = Effect op de kwaliteit
field-effect_on_sales = Effect op de verkoop
field-quality = Kwaliteit
field-delivery = Levering
field-price = Prijs
field-objectives = Doelstellingen
field-expectations = Verwachtingen
field-roles = Rollen
field-communication = Communicatie
field-line = Productlijn
field-revenue = Omzet
field-previous_revenue = Omzet vorig jaar
field-market_growth = Marktgroei
field-market_share = Ons marktaandeel
field-rival_share = Aandeel grootste concurrent
field-relative_share = Relatief marktaandeel
field-cash_in = Ingaande kasstroom
field-cash_out = Uitgaande kasstroom
field-life_cycle = Levenscyclusfase
field-competitive_position = Concurrentiepositie
field-attractiveness = Aantrekkelijkheid
field-strength = Sterkte
field-decision = Besluit

## Words of the scales, low to high; each scale agrees with its own criterion.

scale-relationship_type-at-risk = In gevaar
scale-relationship_type-occasional = Incidenteel
scale-relationship_type-recurring = Terugkerend
scale-relationship_type-partnership = Partnerschap
scale-service_needs-basic = Basis
scale-service_needs-specialised = Gespecialiseerd
scale-service_needs-total = Totaal
scale-share_of_purchases-small = Klein
scale-share_of_purchases-medium = Middelgroot
scale-share_of_purchases-large = Groot
scale-profitability-low = Laag
scale-profitability-medium = Gemiddeld
scale-profitability-high = Hoog
scale-upsell_potential-none = Geen
scale-upsell_potential-low = Laag
scale-upsell_potential-moderate = Matig
scale-upsell_potential-high = Hoog
scale-cooperation-challenging = Uitdagend
scale-cooperation-average = Gemiddeld
scale-cooperation-easy = Eenvoudig
scale-outlook-failing = Verslechterend
scale-outlook-stable = Stabiel
scale-outlook-growing = Groeiend
scale-rd_cooperation-none = Geen
scale-rd_cooperation-emerging = In opkomst
scale-rd_cooperation-ongoing = Doorlopend
scale-learning-low = Laag
scale-learning-medium = Gemiddeld
scale-learning-high = Hoog
scale-risk-low = Laag
scale-risk-medium = Gemiddeld
scale-risk-high = Hoog
scale-certification-none = Geen
scale-certification-in-progress = In behandeling
scale-certification-approved = Goedgekeurd
scale-certification-expired = Verlopen
scale-value_today-low = Laag
scale-value_today-medium = Gemiddeld
scale-value_today-high = Hoog
scale-value_future-low = Laag
scale-value_future-medium = Gemiddeld
scale-value_future-high = Hoog
scale-alignment-low = Laag
scale-alignment-medium = Gemiddeld
scale-alignment-high = Hoog
scale-objectivity-low = Laag
scale-objectivity-medium = Gemiddeld
scale-objectivity-high = Hoog
scale-exclusive_offers-low = Laag
scale-exclusive_offers-medium = Gemiddeld
scale-exclusive_offers-high = Hoog
scale-discretionary_funding-low = Laag
scale-discretionary_funding-medium = Gemiddeld
scale-discretionary_funding-high = Hoog
scale-talent-low = Laag
scale-talent-medium = Gemiddeld
scale-talent-high = Hoog
scale-insight-low = Laag
scale-insight-medium = Gemiddeld
scale-insight-high = Hoog
scale-tools-low = Laag
scale-tools-medium = Gemiddeld
scale-tools-high = Hoog
scale-ideas-low = Laag
scale-ideas-medium = Gemiddeld
scale-ideas-high = Hoog
scale-brands-low = Laag
scale-brands-medium = Gemiddeld
scale-brands-high = Hoog
scale-values-low = Laag
scale-values-medium = Gemiddeld
scale-values-high = Hoog
scale-contribution-low = Laag
scale-contribution-medium = Gemiddeld
scale-contribution-high = Hoog
scale-service_level-low = Laag
scale-service_level-medium = Gemiddeld
scale-service_level-high = Hoog
scale-importance_to_category-low = Laag
scale-importance_to_category-medium = Gemiddeld
scale-importance_to_category-high = Hoog
scale-category_expertise-low = Laag
scale-category_expertise-medium = Gemiddeld
scale-category_expertise-high = Hoog
scale-partnership-low = Laag
scale-partnership-medium = Gemiddeld
scale-partnership-high = Hoog
scale-supply_risk-low = Laag
scale-supply_risk-medium = Gemiddeld
scale-supply_risk-high = Hoog
scale-profit_impact-low = Laag
scale-profit_impact-medium = Gemiddeld
scale-profit_impact-high = Hoog
scale-supply_risk_future-low = Laag
scale-supply_risk_future-medium = Gemiddeld
scale-supply_risk_future-high = Hoog
scale-profit_impact_future-low = Laag
scale-profit_impact_future-medium = Gemiddeld
scale-profit_impact_future-high = Hoog
scale-switching_cost-low = Laag
scale-switching_cost-medium = Gemiddeld
scale-switching_cost-high = Hoog
scale-geographic_risk-low = Laag
scale-geographic_risk-medium = Gemiddeld
scale-geographic_risk-high = Hoog
scale-financial_risk-low = Laag
scale-financial_risk-medium = Gemiddeld
scale-financial_risk-high = Hoog
scale-sole_source-no = Nee
scale-sole_source-yes = Ja
scale-effect_on_cost-low = Laag
scale-effect_on_cost-medium = Gemiddeld
scale-effect_on_cost-high = Hoog
scale-effect_on_quality-low = Laag
scale-effect_on_quality-medium = Gemiddeld
scale-effect_on_quality-high = Hoog
scale-effect_on_sales-low = Laag
scale-effect_on_sales-medium = Gemiddeld
scale-effect_on_sales-high = Hoog
scale-quality-low = Slecht
scale-quality-medium = Gemiddeld
scale-quality-high = Goed
scale-delivery-low = Slecht
scale-delivery-medium = Gemiddeld
scale-delivery-high = Goed
scale-price-low = Ongunstig
scale-price-medium = Gemiddeld
scale-price-high = Gunstig
scale-life_cycle-embryonic = Embryonaal
scale-life_cycle-growth = Groei
scale-life_cycle-mature = Volwassenheid
scale-life_cycle-aging = Veroudering
scale-competitive_position-weak = Zwak
scale-competitive_position-tenable = Houdbaar
scale-competitive_position-favourable = Gunstig
scale-competitive_position-strong = Sterk
scale-competitive_position-dominant = Dominant
scale-attractiveness-low = Laag
scale-attractiveness-medium = Gemiddeld
scale-attractiveness-high = Hoog
scale-strength-low = Laag
scale-strength-medium = Gemiddeld
scale-strength-high = Hoog
scale-decision-stop = Stoppen
scale-decision-sell = Verkopen
scale-decision-plan = Plannen

## Why rows or entities did not take part, for footers.

reason-missing_value =
    { $n ->
        [one] { $n } zonder waarde
       *[other] { $n } zonder waarde
    }
reason-no_name =
    { $n ->
        [one] { $n } regel zonder naam
       *[other] { $n } regels zonder naam
    }
reason-filtered =
    { $n ->
        [one] { $n } buiten filter en periode
       *[other] { $n } buiten filter en periode
    }
reason-credit_note =
    { $n ->
        [one] { $n } creditnota
       *[other] { $n } creditnota’s
    }
reason-not_enough_data =
    { $n ->
        [one] { $n } met te weinig gegevens (dekking onder 50%)
       *[other] { $n } met te weinig gegevens (dekking onder 50%)
    }
reason-not_positive =
    { $n ->
        [one] { $n } op nul of lager (logaritmische schaal)
       *[other] { $n } op nul of lager (logaritmische schaal)
    }
reason-too_few_periods =
    { $n ->
        [one] { $n } met te weinig perioden
       *[other] { $n } met te weinig perioden
    }

## A file that gave nothing: what happened, and what to do. $file is its name.

error-not-found = ‘{ $file }’ is niet gevonden.
error-not-found-hint = Controleer de naam en de map.
error-not-readable = ‘{ $file }’ kan niet worden gelezen.
error-not-readable-hint = Sluit het bestand in andere programma’s of controleer de toegangsrechten.
error-empty = ‘{ $file }’ is leeg.
error-empty-hint = Exporteer het bestand opnieuw uit het bronprogramma.
error-unsupported-format =
    ‘{ $file }’ { $detail ->
        [pdf] is een pdf-document, geen spreadsheet.
        [picture] is een afbeelding, geen spreadsheet.
        [archive] is een ingepakt archief, geen spreadsheet.
        [document] is een tekstdocument of presentatie, geen spreadsheet.
        [program] is een programma, geen spreadsheet.
        [database] is een database, geen spreadsheet.
        [webpage] is een webpagina zonder tabel.
        [data] bevat gegevens in een vorm die geen tabel is.
       *[other] is geen spreadsheet die hier kan worden geopend.
    }
error-unsupported-format-hint =
    { $detail ->
        [pdf] Vraag om de spreadsheet waaruit het is gemaakt.
        [picture] Vraag om de spreadsheet waaruit het is gemaakt.
        [archive] Pak het uit en open de spreadsheet die erin zit.
        [document] Kopieer de tabel naar een spreadsheet en open die.
        [database] Sla de rijen op als .xlsx of .csv en open dat bestand.
        [data] Sla de rijen op als .xlsx of .csv en open dat bestand.
        [webpage] Misschien is de export mislukt of moet u eerst inloggen: exporteer opnieuw, het liefst als .xlsx of .csv.
       *[other] Sla het op als .xlsx, .xlsm, .xlsb, .xls, .ods, .csv of .txt.
    }
error-password-protected = ‘{ $file }’ is beveiligd met een wachtwoord.
error-password-protected-hint = Open het in Excel, bewaar een kopie zonder wachtwoord en open die kopie hier.
error-damaged = ‘{ $file }’ is beschadigd en kan niet worden gelezen.
error-damaged-hint = Open het in Excel en sla het opnieuw op, of exporteer het opnieuw.
error-too-large = ‘{ $file }’ is te groot om te lezen.
error-too-large-hint = Exporteer een kortere periode of sla het op als .csv.
error-no-table = In ‘{ $file }’ is geen tabel gevonden.
error-no-table-hint = Een tabel heeft een kopregel nodig met rijen eronder. Het lege sjabloon laat zien hoe.
error-no-amounts = In ‘{ $file }’ is geen kolom met bedragen gevonden.
error-no-amounts-hint = Geef aan welke kolom de bedragen bevat of voeg er een toe.
error-newer-version = ‘{ $file }’ is opgeslagen met een nieuwere versie van Folioscope.
error-newer-version-hint = Werk Folioscope bij en open het opnieuw.
error-disk-full = Er is geen ruimte meer om ‘{ $file }’ te schrijven.
error-disk-full-hint = Maak ruimte vrij of kies een andere map.
error-cancelled = Het lezen van ‘{ $file }’ is gestopt.
error-cancelled-hint = Er is niets gewijzigd.
error-no-reader = Het onderdeel van Folioscope dat spreadsheets leest kon niet worden gestart; ‘{ $file }’ is niet geopend.
error-no-reader-hint = Start Folioscope opnieuw. Helpt dat niet, installeer het dan opnieuw of sla het werkblad op als .csv.

## Months: in a date, short.
month-in-date-1 = januari
month-in-date-2 = februari
month-in-date-3 = maart
month-in-date-4 = april
month-in-date-5 = mei
month-in-date-6 = juni
month-in-date-7 = juli
month-in-date-8 = augustus
month-in-date-9 = september
month-in-date-10 = oktober
month-in-date-11 = november
month-in-date-12 = december
month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec
reason-no_rate =
    { $n ->
        [one] { $n } in een valuta zonder koers
       *[other] { $n } in een valuta zonder koers
    }
