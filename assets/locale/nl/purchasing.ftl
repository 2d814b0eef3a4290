# Leveranciers: hoe zij ons zien, inkopen en relaties, prestaties, criteria, uitgaven, draaiboek.


## Wat deze methoden nodig hebben, na “Vereist”.

need-account-view = ons aandeel in de omzet van elke leverancier (of zijn omzet) en hoe aantrekkelijk wij als klant zijn
need-relationships = leveranciers met een beoordeling van prestaties en relatie
need-ratings-ahead = het verwachte toeleveringsrisico of de verwachte invloed op het resultaat
need-supplier-performance = beoordelingen van kwaliteit, levering, prijs of service
need-supplier-criteria = leveranciers met een beoordeling op de waardecriteria
need-categories = leveranciers met een categorie, of een inkoopgrootboek met producten

## Rasters met zones.

chart-zone = Zone
chart-zones = Zones
chart-zone-advice = Wat te doen
chart-zone-more = + nog { $n }
finding-zones = { $inzone } van { $n } liggen in “{ $zone }”

## Assen.

axis-account-attractiveness = Aantrekkelijkheid als klant
axis-purchase-importance = Strategisch belang van de inkoop
axis-purchase-difficulty = Moeilijkheid van de inkoop
axis-supplier-relationship = Sterkte van de relatie
axis-supplier-attractiveness = Aantrekkelijkheid van de leverancier
axis-kraljic = Wat de inkoop voor ons is
axis-supplier-preference = Hoe de leverancier ons ziet
axis-olsen-purchases = Inkoop (stap 1)
axis-olsen-relationships = Relatie (stap 2)
axis-kraljic-today = Cel nu
axis-kraljic-ahead = Verwachte cel

## Supplier preferencing.

method-supplier_preference = Supplier preferencing
method-supplier_preference-answers = Hoe zien onze leveranciers ons?
method-supplier_preference-help = Hoe de leverancier ons ziet (Steele & Court 1996). Horizontaal: ons aandeel in zijn omzet, zoals opgegeven of als onze uitgaven gedeeld door zijn omzet; vanaf 5% zou hij ons missen. Verticaal: hoe aantrekkelijk wij als klant zijn, zoals beoordeeld of als gewogen gemiddelde van wat de leverancier voor ons doet (partnerschap, exclusieve aanbiedingen, bijdragen, loyaliteit, ideeën), van 0 tot 100 met de grens op 50. Core: goed verzorgd. Development: het hof gemaakt. Exploitable: prijzen gaan omhoog zolang het kan. Nuisance: geen aandacht. Beide grenzen zijn te verslepen.
finding-supplier_preference = { $chh } zien ons als kernklant ({ $shh } { $ofwhat }); voor { $ll } zijn wij een lastige klant ({ $sll })
finding-supplier_preference-short = { $chh } zien ons als kernklant ({ $shh } { $ofwhat })
cell-supplier-preference-nuisance = Nuisance
cell-supplier-preference-exploitable = Exploitable
cell-supplier-preference-development = Development
cell-supplier-preference-core = Core
advice-supplier-preference-nuisance = Verwacht weinig service: word aantrekkelijker, of zoek een leverancier die ons wil
advice-supplier-preference-exploitable = Verwacht prijsverhogingen: zoek alternatieven, laat zien wat wij kunnen worden
advice-supplier-preference-development = Benut de welwillendheid: bied groei in ruil voor betere voorwaarden
advice-supplier-preference-core = Houd de welwillendheid vast: deel plannen, vernieuw samen

## Preferencing gekruist met Kraljic.

method-preference_kraljic = Preferencing × Kraljic
method-preference_kraljic-answers = Waar hebben wij een leverancier nodig die ons niet nodig heeft?
method-preference_kraljic-help = Elke leverancier die in beide matrices staat: wat de inkoop voor ons is (rijen, Kraljic 1983) tegen hoe de leverancier ons ziet (kolommen, Steele & Court 1996). Grenzen en gewichten zijn die van de twee matrices. Alarm: strategisch of knelpunt bij iemand voor wie wij exploitable of nuisance zijn. Partner: wij hebben elkaar nodig. Benutten: inkoopmacht bij welwillendheid. Wisselen: inkoopmacht of routine zonder welwillendheid. Vereenvoudigen: routine met welwillendheid. Een klik op een cel selecteert haar leveranciers.
finding-preference_kraljic = { $c1 } hechten weinig aan ons terwijl wij van hen afhangen: { $s1 } { $ofwhat }
finding-preference_kraljic-short = { $c1 } van wie wij afhangen hechten weinig aan ons ({ $s1 } { $ofwhat })
zone-preference-kraljic-partner = Partner
zone-preference-kraljic-alarm = Alarm
zone-preference-kraljic-use = Benutten
zone-preference-kraljic-switch = Wisselen
zone-preference-kraljic-simplify = Vereenvoudigen
zone-advice-preference-kraljic-partner = Bouw een partnerschap op
zone-advice-preference-kraljic-alarm = Verklein de afhankelijkheid, word aantrekkelijker
zone-advice-preference-kraljic-use = Onderhandel zolang zij ons willen
zone-advice-preference-kraljic-switch = Zoek een leverancier die ons wil
zone-advice-preference-kraljic-simplify = Bundel en automatiseer
cross-preference-kraljic-core-strategic = Ontwikkel een partnerschap: gezamenlijke plannen, open calculatie, meerjarige contracten
cross-preference-kraljic-core-bottleneck = Leg voorraden en voorrang vast zolang wij voor hen tellen
cross-preference-kraljic-core-leverage = Gebruik inkoopmacht met mate; ruil volume tegen kostenprogramma’s
cross-preference-kraljic-core-non-critical = Draag de routine over: catalogus, één factuur, beheerde voorraad
cross-preference-kraljic-development-strategic = Geef hun een groter deel en word kernklant
cross-preference-kraljic-development-bottleneck = Bied groei elders in ruil voor zekere levering
cross-preference-kraljic-development-leverage = Vraag offertes: zij bieden scherp om meer te winnen
cross-preference-kraljic-development-non-critical = Bundel bij hen wat nu elders wordt gekocht
cross-preference-kraljic-exploitable-strategic = Bouw een tweede bron op; laat hun directie zien wat wij kunnen worden
cross-preference-kraljic-exploitable-bottleneck = Leg prijzen vast, keur vervangers goed, houd veiligheidsvoorraad
cross-preference-kraljic-exploitable-leverage = Besteed aan: de markt geeft ons de keuze
cross-preference-kraljic-exploitable-non-critical = Wissel bij de eerste gelegenheid van leverancier
cross-preference-kraljic-nuisance-strategic = Hoogste risico: zoek een leverancier die ons wil, of weeg direct zwaarder
cross-preference-kraljic-nuisance-bottleneck = Ontwerp het onderdeel weg, of koop via een distributeur voor wie wij tellen
cross-preference-kraljic-nuisance-leverage = Verplaats het volume naar leveranciers die ons graag hebben
cross-preference-kraljic-nuisance-non-critical = Bundel bij een andere leverancier en beëindig

## Kraljic: verschuivingen.

method-kraljic_moves = Verschuivingen
method-kraljic_moves-answers = Waar gaan leveranciers heen in de Kraljic-matrix?
method-kraljic_moves-help = De Kraljic-cel van elke leverancier nu (rijen) tegen de verwachte cel (kolommen). De toekomst is het toekomstige toeleveringsrisico of de toekomstige invloed op het resultaat zoals beoordeeld, op 0 tot 100, 0 tot 10 of laag tot hoog; wat niet is beoordeeld blijft zoals nu. Grenzen en gewichten zijn die van de Kraljic-matrix. Beter: minder risico, of meer invloed bij gelijk risico. Slechter: meer risico, of minder invloed.
finding-kraljic_moves = { $c2 } gaan naar een slechtere cel ({ $s2 } { $ofwhat }), { $n0 } naar een betere; { $n1 } blijven
finding-kraljic_moves-short = { $c2 } gaan naar een slechtere cel ({ $s2 } { $ofwhat })
zone-kraljic-moves-better = Beter
zone-kraljic-moves-stays = Blijft
zone-kraljic-moves-worse = Slechter
zone-advice-kraljic-moves-better = Doorgaan met wat werkt: alternatieven goedgekeurd, standaard in plaats van maatwerk, volume gebundeld
zone-advice-kraljic-moves-stays = Houd de strategie van de cel aan
zone-advice-kraljic-moves-worse = Handel voordat het risico er is: tweede bron, langere contracten, voorraad, ander ontwerp

## Olsen & Ellram.

method-olsen_purchases = 1 Inkopen
method-olsen_purchases-answers = Welke inkopen zijn belangrijk, en welke moeilijk?
method-olsen_purchases-help = Stap 1 van Olsen & Ellram (1997). Horizontaal: het strategisch belang van wat wordt gekocht (uitgaven, effect op kosten, kwaliteit en verkoop, belang voor de categorie, expertise, marktinzichten, merken). Verticaal: hoe moeilijk de inkoop is (alternatieven, overstapkosten, levertijd, geografisch en financieel risico, enige bron). Beide zijn gewogen gemiddelden van 0 tot 100 met de grens op 50.
finding-olsen_purchases = { $hh } inkopen zijn belangrijk en moeilijk: { $shh } { $ofwhat }; { $hl } zijn belangrijk en eenvoudig ({ $shl })
finding-olsen_purchases-short = { $hh } inkopen zijn belangrijk en moeilijk: { $shh } { $ofwhat }
cell-olsen-purchases-non-critical = Routine
cell-olsen-purchases-leverage = Hefboom
cell-olsen-purchases-bottleneck = Knelpunt
cell-olsen-purchases-strategic = Strategisch
advice-olsen-purchases-non-critical = Standaardiseer, bundel, automatiseer de bestellingen
advice-olsen-purchases-leverage = Bundel volume, houd leveranciers in concurrentie
advice-olsen-purchases-bottleneck = Standaardiseer en zoek vervangers; betrek de leverancier bij de kostenanalyse
advice-olsen-purchases-strategic = Zie de leverancier als verlengstuk van het bedrijf: ontwikkel samen
method-olsen_relationships = 2 Relaties
method-olsen_relationships-answers = Welke relaties verdienen meer, en welke minder?
method-olsen_relationships-help = Stap 2 van Olsen & Ellram (1997). Horizontaal: de sterkte van de relatie (ons aandeel in zijn omzet, loyaliteit, exclusieve aanbiedingen, bijdragen, partnerschap, objectiviteit). Verticaal: de aantrekkelijkheid van de leverancier (prijs, bijdrage, groei, kwaliteit, levering, service, talent, hulpmiddelen, ideeën, waarden, aansluiting). Beide zijn gewogen gemiddelden van 0 tot 100, verdeeld in derden; de grenzen zijn te verslepen. Aantrekkelijk en niet hecht genoeg: versterken. Aantrekkelijk en hecht, of gemiddeld en hecht: handhaven. Niet aantrekkelijk: verminderen.
finding-olsen_relationships = { $cll } verdienen een hechtere relatie ({ $sll } { $ofwhat }); bij { $lh } kan het minder
finding-olsen_relationships-short = { $cll } verdienen een hechtere relatie ({ $sll } { $ofwhat })
cell-olsen-relationships-strengthen = Versterken
cell-olsen-relationships-maintain = Handhaven
cell-olsen-relationships-reduce = Verminderen
advice-olsen-relationships-strengthen = Versterk de relatie: meer volume, meer overleg, gezamenlijke projecten
advice-olsen-relationships-maintain = Houd de relatie in stand; verschuif middelen naar waar zij meer opleveren
advice-olsen-relationships-reduce = Verbeter de prestaties of zet minder middelen in; wissel waar dat kan
method-olsen_actions = 3 Acties
method-olsen_actions-answers = Wat moet er met elke leverancier gebeuren?
method-olsen_actions-help = Stap 3 van Olsen & Ellram (1997): de inkoop van stap 1 (rijen) tegen de relatie van stap 2 (kolommen), met een actie voor elk paar. Grenzen en gewichten zijn die van de twee stappen. Een klik op een cel selecteert haar leveranciers.
finding-olsen_actions = { $c0 } te versterken ({ $s0 } { $ofwhat }), { $n1 } te handhaven, { $n2 } te verminderen
finding-olsen_actions-short = { $c0 } te versterken ({ $s0 } { $ofwhat })
zone-olsen-actions-strengthen = Versterken
zone-olsen-actions-maintain = Handhaven
zone-olsen-actions-reduce = Verminderen
zone-advice-olsen-actions-strengthen = Steek meer in de relatie
zone-advice-olsen-actions-maintain = Houd de inzet gelijk
zone-advice-olsen-actions-reduce = Steek er minder in, of wissel van leverancier
cross-olsen-actions-strengthen-strategic = Eerste prioriteit: wijs een sponsor aan, plan samen, ontwikkel samen
cross-olsen-actions-strengthen-bottleneck = Verdien voorrang: prognoses, langere contracten, bezoek van de directie
cross-olsen-actions-strengthen-leverage = Geef volume in ruil voor toezeggingen en inzicht in de kosten
cross-olsen-actions-strengthen-non-critical = Laat hen de routine overnemen: raamcontract en catalogus
cross-olsen-actions-maintain-strategic = Houd het partnerschap; bespreek doelen en winst elk kwartaal
cross-olsen-actions-maintain-bottleneck = Houd de levering zeker; werk intussen aan vervangers
cross-olsen-actions-maintain-leverage = Houd de concurrentie levend; onderhandel elk jaar
cross-olsen-actions-maintain-non-critical = Houd het eenvoudig: geen tijd behalve voor bestellen
cross-olsen-actions-reduce-strategic = Maak een verbeterplan met data; bouw een tweede bron op
cross-olsen-actions-reduce-bottleneck = Verander de specificatie zodat anderen kunnen leveren
cross-olsen-actions-reduce-leverage = Verplaats het volume naar aantrekkelijker leveranciers
cross-olsen-actions-reduce-non-critical = Beëindig, of laat het aan een distributeur over

## Uitgaven: categorieën, enige bronnen, de staart.

method-category_concentration = Per categorie
method-category_concentration-answers = Welke categorieën hangen van één leverancier af?
method-category_concentration-help = De uitgaven per categorie, verdeeld over de grootste leverancier, de volgende twee en de rest. De categorie is die van de inkoopregel, anders die van de leverancier; zonder categorieën worden producten genomen. Een categorie hangt van één leverancier af als die de helft van de uitgaven of meer heeft. Het effectieve aantal zegt hoeveel gelijke leveranciers even geconcentreerd zouden zijn: 1 gedeeld door de som van de gekwadrateerde aandelen. Uitgaven zonder categorie blijven weg.
finding-category_concentration =
    { $dependent } van { $groups } { $sorted ->
        [product] producten
       *[other] categorieën
    } hangen van één leverancier af; bij { $name } is dat { $inner } met { $top_share }
finding-category_concentration-short =
    { $dependent } van { $groups } { $sorted ->
        [product] producten
       *[other] categorieën
    } hangen van één leverancier af
finding-category_concentration-none =
    Geen { $sorted ->
        [product] product
       *[other] categorie
    } hangt van één leverancier af; { $name } komt het dichtst in de buurt: { $inner } heeft { $top_share }
finding-category_concentration-none-short =
    Geen { $sorted ->
        [product] product
       *[other] categorie
    } hangt van één leverancier af
rows-axis-category_concentration = Uitgaven
rows-subtitle-category_concentration =
    Uitgaven per { $sorted ->
        [product] product
       *[other] categorie
    }: grootste leverancier, de volgende twee, de rest
rows-note-category_concentration = Donker: de grootste leverancier. Dan de volgende twee, en de rest. Achter de balk: uitgaven, aandeel van de grootste, en wie dat is.
method-single_sources = Enige bronnen
method-single_sources-answers = Hoeveel van wat wij kopen heeft maar één bron?
method-single_sources-help = Leveranciers die als enige bron zijn aangemerkt, geen alternatieven hebben of de enige van hun categorie zijn; de eerste reden die geldt, staat erbij. Het aandeel is dat van alle uitgaven.
finding-single_sources =
    { $single ->
        [one] { $single } van { $count } is enige bron en heeft
       *[other] { $single } van { $count } zijn enige bron en hebben
    } { $single_share } { $ofwhat }; de grootste is { $name }
finding-single_sources-short = { $single } van { $count } zonder tweede bron: { $single_share } { $ofwhat }
finding-single_sources-none = Geen van { $count } is enige bron
rows-axis-single_sources = Uitgaven
rows-subtitle-single_sources = Uitgaven bij bronnen die niemand meteen kan vervangen
rows-note-single_sources = Bouw eerst een tweede bron op waar uitgaven en risico groot zijn; waar dat niet kan: voorraad en langere contracten.
single-sole = enige bron
single-none = geen alternatieven
single-category = enige in zijn categorie
method-tail = Staart
method-tail-answers = Hoeveel leveranciers delen hoe weinig van de uitgaven?
method-tail-help = Leveranciers naar omvang van de uitgaven, per macht van tien. De staart is wie na de eerste 80% van de uitgaven komt, de grootste eerst. De staart kost meer afhandeling dan zij oplevert: bundel haar, gebruik catalogi en inkoopkaarten, sluit ongebruikte relaties.
finding-tail = { $tail } leveranciers ({ $tail_part }) delen de laatste { $tail_share } { $ofwhat }: gemiddeld { $tail_mean }
finding-tail-short = { $tail } leveranciers ({ $tail_part }) delen de laatste { $tail_share } { $ofwhat }
rows-axis-tail = Aandeel van de leveranciers
rows-subtitle-tail = Leveranciers naar uitgaven
rows-note-tail = Achter elke balk: leveranciers, hun uitgaven en het aandeel.

## Lijsten: koppen en kerncijfers.

rows-facts = Kerncijfers
rows-all = Alle
rows-hidden = een verborgen naam
rows-band = Omvang
rows-value = Bedrag
rows-share = Aandeel
rows-count = Aantal
rows-count_share = Aandeel in het aantal
rows-mean = Gemiddelde
rows-largest = Grootste
rows-top_share = Aandeel van de grootste
rows-effective_n = Effectief aantal
rows-groups = Alle
rows-dependent = Afhankelijk van één (≥ 50%)
rows-alone = Met slechts één
rows-at_stake = Hun aandeel in het totaal
rows-single = Enige bronnen
rows-suppliers = In totaal
rows-single_value = Hun uitgaven
rows-single_share = Hun aandeel
rows-why = Waarom
rows-category = Categorie
rows-alternatives = Alternatieven
rows-head = Leveranciers van de eerste 80%
rows-tail = Leveranciers in de staart
rows-tail_part = Aandeel van de leveranciers
rows-tail_value = Uitgaven van de staart
rows-tail_share = Aandeel
rows-tail_mean = Uitgaven per leverancier
rows-net = Nettokasstroom
rows-cash_in = Ontvangsten
rows-cash_out = Uitgaven
rows-generators = Brengen geld op
rows-generated = Opgebracht
rows-needers = Hebben geld nodig
rows-needed = Nodig
rows-gap = Blijft over
rows-cash_coverage = Opgebracht ÷ nodig

## Scores.

axis-performance = Prestaties
scores-score = Score
scores-largest = De { $n } grootste zijn getoond; de tabel heeft ze alle.
scores-largest-change = Grootste veranderingen
scores-change = Verandering
scores-steadiness =
    Bij iets andere gewichten blijft { $name } in { $first } van de trekkingen eerste; { $unsure ->
        [0] niemand gaat over de 50 heen.
        [one] { $unsure } gaat gemakkelijk over de 50 heen.
       *[other] { $unsure } gaan gemakkelijk over de 50 heen.
    }
scores-leaves = Over 50 heen
method-performance = Prestaties
method-performance-answers = Welke leveranciers leveren wat zij beloven?
method-performance-help = Het gewogen gemiddelde van kwaliteit, levering, prijs, servicegraad, tevredenheid en klachten (omgekeerd), voor zover het blad ze heeft. Beoordelingen liggen in gelijke stappen op 0 tot 100, cijfers van het kleinste tot het grootste. Leveranciers die op minder dan de helft van de gewichten zijn beoordeeld, blijven weg en worden geteld. De gewichten staan naast de grafiek; elk criterium is getoond, zodat te zien is waar een score vandaan komt.
finding-performance = { $name } presteert het best ({ $best } van 100); { $weak } scoren onder 50 en hebben { $share } { $ofwhat }
finding-performance-short = { $name } presteert het best ({ $best } van 100); { $weak } scoren onder 50
finding-performance-none = { $name } presteert het best ({ $best } van 100); niemand scoort onder 50
scores-subtitle-performance = Score op { $criteria } criteria, 0–100, de beste eerst
method-supplier_criteria = Criteria en gewichten
method-supplier_criteria-answers = Wat is een leverancier waard naar onze eigen criteria?
method-supplier_criteria-help = De waarde van een leverancier als gewogen gemiddelde van de criteria: loyaliteit, objectiviteit, exclusieve aanbiedingen, vrij te besteden bijdragen, talent, marktinzichten, hulpmiddelen, ideeën, merken, waarden, groei, bijdrage, servicegraad, belang voor de categorie, categorie-expertise en bereidheid tot partnerschap, voor zover het blad ze heeft. De gewichten worden naast de grafiek verschoven, met schuif of toets, en blijven samen 100%: de rangorde beweegt mee. Elke wijziging is ongedaan te maken en wordt bewaard.
finding-supplier_criteria = { $name } is naar onze criteria het meest waard ({ $best } van 100); { $weak } scoren onder 50 en hebben { $share } { $ofwhat }
finding-supplier_criteria-short = { $name } is naar onze criteria het meest waard ({ $best } van 100)
finding-supplier_criteria-none = { $name } is naar onze criteria het meest waard ({ $best } van 100); niemand scoort onder 50
scores-subtitle-supplier_criteria = Waarde naar { $criteria } criteria, 0–100, de beste eerst
method-playbook = Draaiboek per cel
method-playbook-answers = Hoe werken we met elk segment leveranciers?
method-playbook-help = Per cel van een leveranciersmatrix: wat te bereiken is, wat van de leveranciers wordt verwacht, wie wat doet aan beide kanten, en wie wat hoort, intern en extern. De segmenten zijn de cellen van de Kraljic-matrix of die van waarde × aansluiting; grenswaarden en gewichten zijn die van de matrix. De teksten zijn voorstellen: naast de grafiek kan elke tekst door een eigen tekst worden vervangen, die bij het portfolio wordt bewaard en ongedaan kan worden gemaakt. Bronnen: Kraljic (1983), van Weele (2018).
method-supplier_playbook = Eén pagina per leverancier
method-supplier_playbook-answers = Wat willen we met deze leverancier, en wie doet wat?
method-supplier_playbook-help = Eén pagina per leverancier: doelen, verwachtingen, rollen aan beide kanten en communicatie intern en extern, met zijn plaats in de matrix, de inkoopuitgaven en wat is besloten. Een eigen tekst van de leverancier gaat voor (de uwe, anders die van de kolommen doelen, verwachtingen, rollen en communicatie), daarna die van het segment. De pagina toont de geselecteerde leverancier, anders de grootste; een pdf bevat een pagina voor elke leverancier.
finding-playbook = ‘{ $segment }’ omvat { $count } van { $all } en { $share } { $ofwhat }; elk segment heeft zijn eigen aanpak
finding-playbook-short = ‘{ $segment }’: { $count } van { $all }, { $share } { $ofwhat }
finding-supplier_playbook = { $name }: ‘{ $segment }’, { $share } { $ofwhat }
finding-supplier_playbook-short = { $name }: ‘{ $segment }’
playbook-subtitle = Draaiboek per segment · { $model }
playbook-page = Draaiboek leverancier · { $model }
playbook-part-objectives = Doelen
playbook-part-expectations = Verwachtingen
playbook-part-our-role = Onze rol
playbook-part-their-role = Rol van de leverancier
playbook-part-inside = Communicatie intern
playbook-part-outside = Communicatie met de leverancier
playbook-segment = Segment
playbook-share = { $share } { $ofwhat }
playbook-of-all = Aandeel in het geheel
playbook-peers = Leveranciers in het segment
playbook-model = Segmenten volgens
playbook-texts = Teksten van dit segment
playbook-texts-own = Teksten van deze leverancier
playbook-back = Terug naar het voorstel
edit-playbook = draaiboek van { $name } wijzigen
playbook-strategic-objectives = Levering voor jaren zekerstellen en delen in hun innovatie: gezamenlijke doelen voor kosten, kwaliteit en time-to-market
playbook-strategic-expectations = Open calculatie, voor ons gereserveerde capaciteit, vroege toegang tot nieuwe techniek, continue verbetering
playbook-strategic-our-role = Een directielid als sponsor; de categoriemanager leidt een team van engineering, kwaliteit en operations
playbook-strategic-their-role = Een sponsor uit de directie en een accountmanager die over capaciteit beslist; eigen ontwikkelaars voor ons
playbook-strategic-inside = Directie: elk halfjaar een evaluatie. Team: maandelijks over projecten, risico en besparing. Eén stem naar buiten
playbook-strategic-outside = Jaarlijks topoverleg over strategie en prognose; elk kwartaal een business review; wekelijks contact tussen de teams
playbook-leverage-objectives = Inkoopmacht benutten: de beste totale kosten door gebundeld volume, aanbestedingen en richtprijzen
playbook-leverage-expectations = Scherpe prijs, constante kwaliteit, levering op tijd; bereid om bij elk contract opnieuw te bieden
playbook-leverage-our-role = De inkoper leidt de aanbestedingen en vergelijkt totale kosten; gebruikers kiezen samen één specificatie
playbook-leverage-their-role = Een accountmanager die over de prijs mag beslissen en elk kwartaal service en levering rapporteert
playbook-leverage-inside = Gebruikers: volumes en contractvoorwaarden vóór elke aanbesteding. Directie: besparing per kwartaal
playbook-leverage-outside = Behoefte en planning van elke aanbesteding schriftelijk; terugkoppeling aan winnaars en verliezers; elk halfjaar evaluatie
playbook-bottleneck-objectives = Levering veilig en afhankelijkheid klein houden: voorraad, tweede bron, alternatieven, eenvoudiger specificaties
playbook-bottleneck-expectations = Vroege waarschuwing bij tekorten, afgesproken voorraad of capaciteit; levering gaat vóór prijs
playbook-bottleneck-our-role = De inkoper bewaakt veiligheidsvoorraad en een plan B; engineering zoekt alternatieven en standaarddelen
playbook-bottleneck-their-role = Eén aanspreekpunt voor orders en tekorten; meldt wijzigingen in product of capaciteit op tijd
playbook-bottleneck-inside = Planning en productie: maandelijks risicolijst met voorraad in dagen. Engineering: stand van de alternatieven
playbook-bottleneck-outside = Elke maand een voortschrijdende prognose, elk jaar een bezoek; schriftelijke afspraak over tekorten
playbook-non-critical-objectives = Zo min mogelijk werk: minder leveranciers en orders, catalogus en automatische facturen
playbook-non-critical-expectations = Volledige en juiste leveringen, elektronische orders, één factuur per maand
playbook-non-critical-our-role = Gebruikers bestellen uit de catalogus; inkoop toetst het raamcontract één keer per jaar
playbook-non-critical-their-role = De verkoopbinnendienst houdt catalogus en prijzen actueel en handelt klachten zelf af
playbook-non-critical-inside = Gebruikers: de catalogus en de bestelwijze. Directie: jaarlijks uitgaven en aantal leveranciers
playbook-non-critical-outside = Voorwaarden staan in het raamcontract; portaal en e-mail volstaan, een gesprek alleen als er iets misgaat
playbook-grow-together-objectives = Samen groeien: één plan voor markten, producten en kosten voor drie jaar
playbook-grow-together-expectations = Eerste keus bij ideeën, exclusieve aanbiedingen, talent en investering in onze projecten
playbook-grow-together-our-role = Een sponsor in de directie; het accountteam deelt plannen, data en vroege volumes
playbook-grow-together-their-role = Een sponsor uit de directie; eigen mensen voor het plan; rapporteert de voortgang
playbook-grow-together-inside = Directie: elk halfjaar voortgang van het plan. Alle afdelingen: wat wordt gedeeld en met wie
playbook-grow-together-outside = Jaarlijks een strategiedag, elk kwartaal planoverleg, successen samen naar buiten
playbook-realign-objectives = De leverancier voor onze strategie winnen, of een opvolger opbouwen voordat waarde afhankelijkheid wordt
playbook-realign-expectations = Een schriftelijk antwoord over doelen, waarden en bijdragen; een plan met een datum per verschil
playbook-realign-our-role = De categoriemanager benoemt de verschillen en hun kosten; de directie beslist op een datum
playbook-realign-their-role = De directie staat in voor de verschillen en noemt wie ze oplost
playbook-realign-inside = Directie: elk kwartaal de stand. Inkoop: alternatieven en overstapkosten
playbook-realign-outside = Een open gesprek tussen de directies; elk kwartaal opvolging; niets naar buiten vóór het besluit
playbook-develop-objectives = De waarde verhogen van een leverancier die denkt als wij: eerst kunnen, dan volume
playbook-develop-expectations = Een ontwikkelplan met maatregelen voor kwaliteit, service en bijdrage
playbook-develop-our-role = Inkoper en kwaliteit geven doelen, training en een eerste project
playbook-develop-their-role = Noemt een verantwoordelijke voor het plan en investeert in de afgesproken maatregelen
playbook-develop-inside = Gebruikers: wat de leverancier nu kan. Directie: jaarlijks of hij partner wordt
playbook-develop-outside = Elk halfjaar doelen en resultaten; waardering voor voortgang; volume gekoppeld aan resultaat
playbook-phase-out-objectives = Netjes afbouwen: volume verplaatsen zonder leveringsgat en zonder kwaad bloed
playbook-phase-out-expectations = Levering volgens afspraak tot het einde; overdracht van gereedschap, tekeningen en data
playbook-phase-out-our-role = De inkoper plant laatste orders, overgang en voorraad; juridische zaken toetst de contracten
playbook-phase-out-their-role = Noemt een contactpersoon voor de overdracht en komt lopende afspraken na
playbook-phase-out-inside = Gebruikers: einddatum en opvolger. Directie: kosten en risico van de overgang
playbook-phase-out-outside = Tijdige opzegging door de directie, redenen en data schriftelijk; dank aan het einde
