## Omzetbrug.

method-bridge = Omzetbrug
method-bridge-answers = Wat is er sinds de vorige periode verloren, gekrompen, gegroeid en nieuw?
method-bridge-help = De omzet van de vorige periode, daarna de wijzigingen van alle klanten die niets meer opbrengen (verloren), minder (gekrompen), meer (gegroeid) of die eerst niets opbrachten (nieuw), en dan de omzet van deze periode: de stappen sluiten precies aan. Een klant met meer creditnota’s dan aankopen telt als niets. Zonder eigen keuze geldt de langste van jaar, kwartaal en maand die tweemaal in de verkooptransacties staat. Behouden omzet: wat de klanten van de vorige periode nog opbrengen, zonder groei (bruto) en met groei (netto), ÷ hun omzet toen.
finding-bridge-grown = { $measure }: +{ $share }, vooral met bestaande { $who }: { $grown } van { $before } brachten meer op
finding-bridge-new =
    { $measure }: +{ $share }, vooral door { $new ->
        [one] één nieuwe naam
       *[other] { $new } nieuwe { $who }
    }
finding-bridge-shrunk = { $measure }: −{ $share }, vooral doordat { $shrunk } van { $before } minder opbrachten
finding-bridge-lost = { $measure }: −{ $share }, vooral doordat { $lost } van { $before } verloren gingen
finding-bridge-short =
    { $way ->
        [up] { $measure }: +{ $share }
       *[down] { $measure }: −{ $share }
    }
finding-bridge-flat = { $measure }: gelijk aan de vorige periode
finding-bridge-none = De vorige periode bracht niets op: { $amount } is geheel nieuw
chart-bridge-subtitle = { $now } tegenover { $before }
chart-bridge-uncovered = de gegevens beginnen pas in de eerste periode
chart-bridge-unchanged =
    { $n ->
        [one] { $n } ongewijzigd
       *[other] { $n } ongewijzigd
    }
chart-bridge-movers = Grootste bewegingen
chart-bridge-kept = Behouden omzet van de vorige periode
chart-bridge-gross = zonder groei (bruto)
chart-bridge-net = met groei (netto)
chart-bridge-step = Beweging
chart-bridge-change = Wijziging
chart-bridge-percent = Wijziging, %
bridge-lost = verloren
bridge-shrunk = gekrompen
bridge-grown = gegroeid
bridge-new = nieuw
bridge-unchanged = ongewijzigd
bridge-year-before = Jaar ervoor
bridge-against-year = Jaar ervoor
bridge-against-before = Vorige periode
view-bridge-span = Lengte van de periode
view-bridge-year = Jaar
view-bridge-quarter = Kwartaal
view-bridge-month = Maand
view-bridge-against = Vergeleken met
view-bridge-columns = Cijfers van de twee perioden
view-bridge-ledger = Verkooptransacties
figure-before = Vorige periode
figure-now = Deze periode
figure-grr = Bruto omzetbehoud (GRR)
figure-nrr = Netto omzetbehoud (NRR)

## Cohorten.

method-cohorts = Cohorten
method-cohorts-answers = Hoeveel nieuwe klanten kopen maanden later nog, en gaat dat beter?
method-cohorts-help = Klanten vormen cohorten naar de periode van hun eerste aankoop; elke rij volgt één cohort. Een cel toont welk deel van het cohort in die periode kocht (een regel onder nul is geen aankoop), of wat het toen opbracht, creditnota’s inbegrepen. Het gemiddelde weegt cohorten naar hun klanten en laat lopende perioden weg. Aankopen vóór de gekozen periode bepalen mee wie erin nieuw is.
finding-cohorts-short =
    { $n ->
        [one] Eén maand na de eerste aankoop koopt { $share } { $ofwho }
       *[other] { $n } maanden na de eerste aankoop koopt { $share } { $ofwho }
    }
finding-cohorts-better =
    { $n ->
        [one] Eén maand na de eerste aankoop koopt { $share } { $ofwho }; nieuwere komen vaker terug
       *[other] { $n } maanden na de eerste aankoop koopt { $share } { $ofwho }; nieuwere komen vaker terug
    }
finding-cohorts-worse =
    { $n ->
        [one] Eén maand na de eerste aankoop koopt { $share } { $ofwho }; nieuwere komen minder vaak terug
       *[other] { $n } maanden na de eerste aankoop koopt { $share } { $ofwho }; nieuwere komen minder vaak terug
    }
finding-cohorts-young = Te vroeg om te zeggen hoeveel van { $count } terugkomen
chart-cohorts-subtitle =
    { $shown ->
        [revenue] Wat elk cohort opbracht, naar de periode van de eerste aankoop
       *[active] Deel van elk cohort dat kocht, naar de periode van de eerste aankoop
    }
chart-cohorts-x =
    { $months ->
        [1] Maanden sinds de eerste aankoop
        [3] Kwartalen sinds de eerste aankoop
       *[12] Jaren sinds de eerste aankoop
    }
chart-cohorts-y = Eerste aankoop
chart-cohorts-row = { $count }, waarvan { $share } in de volgende periode kocht
chart-cohorts-average = Koopt gemiddeld nog
chart-cohorts-after =
    { $n ->
        [one] na { $n } maand
       *[other] na { $n } maanden
    }
chart-cohorts-note =
    { $shown ->
        [revenue] In elke cel: wat het cohort in die periode opbracht, creditnota’s inbegrepen.
       *[active] De eerste kolom bevat het aantal { $who }; de andere het deel dat in die periode kocht.
    }
chart-cohorts-partial = Bleke cellen aan het einde van de rijen: die periode is nog niet voorbij.
chart-cohorts-periods = Perioden met een aankoop
view-cohorts-step = Periode
view-cohorts-show = In elke cel
view-cohorts-active = Deel dat kocht
view-cohorts-revenue = Omzet
period-quarter = Q{ $q } { $year }

## Terugkerende omzet.

method-recurring = Terugkerende omzet
method-recurring-answers = Hoeveel omzet komt van periode tot periode terug, en wat verandert die?
method-recurring-help = De omzet van elke periode, gesplitst naar wat elke klant sinds de vorige deed: nieuw (eerste omzet ooit), gereactiveerd (opnieuw omzet na een periode zonder), uitbreiding en krimp (meer of minder dan eerst), verloren (geen omzet meer). De vijf bewegingen leiden precies van de ene periode naar de volgende. Netto omzetbehoud: (omzet ervoor + uitbreiding + krimp + verlies) ÷ omzet ervoor; bruto: hetzelfde zonder uitbreiding. Wat nieuw is of terugkomt, telt in geen van beide. Maandcijfers zeggen weinig waar klanten niet elke maand kopen: kies dan kwartalen of jaren.
finding-recurring =
    { $months ->
        [1] { $net } van de omzet blijft netto behouden van maand tot maand, { $gross } zonder uitbreiding
        [3] { $net } van de omzet blijft netto behouden van kwartaal tot kwartaal, { $gross } zonder uitbreiding
       *[12] { $net } van de omzet blijft netto behouden van jaar tot jaar, { $gross } zonder uitbreiding
    }
finding-recurring-short =
    { $months ->
        [1] { $net } van de omzet blijft netto behouden van maand tot maand
        [3] { $net } van de omzet blijft netto behouden van kwartaal tot kwartaal
       *[12] { $net } van de omzet blijft netto behouden van jaar tot jaar
    }
finding-recurring-none = Geen omzet vóór { $period } die behouden kon blijven
chart-recurring-subtitle =
    { $months ->
        [1] { $measure } per maand en wat die veranderde; titel: mediaan van een jaar
        [3] { $measure } per kwartaal en wat die veranderde; titel: mediaan van een jaar
       *[12] { $measure } per jaar en wat die veranderde
    }
chart-recurring-y = Beweging
chart-recurring-rates = Omzetbehoud
chart-recurring-nrr = NRR
chart-recurring-grr = GRR
chart-recurring-net = Netto behoud (NRR)
chart-recurring-gross = Bruto behoud (GRR)
chart-recurring-net-year = NRR tegenover een jaar eerder
chart-recurring-gross-year = GRR tegenover een jaar eerder
chart-recurring-row = { $amount }, NRR { $net }, GRR { $gross }
chart-recurring-note = Bewegingen tegenover de vorige periode. NRR telt uitbreiding mee, GRR niet; wat nieuw is of terugkomt, telt in geen van beide.
chart-recurring-irregular = De mediane klant koopt in { $regular } van de perioden: langere perioden zeggen meer over wat terugkeert.
chart-recurring-partial = De laatste periode is nog niet voorbij en staat niet in de grafiek.
recurring-new = nieuw
recurring-reactivated = gereactiveerd
recurring-expansion = uitbreiding
recurring-contraction = krimp
recurring-churned = verloren

## Afhankelijkheid.

method-dependency = Afhankelijkheid
method-dependency-answers = Wat zou er overblijven zonder de grootste klanten?
method-dependency-help = De portefeuille wordt eenmaal met iedereen bekeken en eenmaal zonder de k grootste: wat er overblijft van de maatstaf en van de marge, en hoe geconcentreerd de rest is (Gini). Het is één verlies ineens, zonder vervanging en zonder bespaarde kosten. k kiest u zelf.
finding-dependency =
    { $k ->
        [one] Verlies van { $name } zou { $share } { $ofwhat } en { $margin } van de marge kosten
       *[other] Verlies van de { $k } grootste zou { $share } { $ofwhat } en { $margin } van de marge kosten
    }
finding-dependency-short =
    { $k ->
        [one] Verlies van { $name } zou { $share } { $ofwhat } kosten
       *[other] Verlies van de { $k } grootste zou { $share } { $ofwhat } kosten
    }
finding-dependency-none = Niemand gaat verloren: { $amount } blijft geheel
chart-dependency-subtitle = Wat er zou overblijven zonder de grootste, een voor een
chart-dependency-x = Grootste verloren
chart-dependency-y = Over
chart-dependency-all = Alle
chart-dependency-left = Over
chart-dependency-without =
    { $k ->
        [one] Zonder de grootste
       *[other] Zonder de { $k } grootste
    }
chart-dependency-named = Verloren
chart-dependency-row = zonder { $name } blijft { $share } over
view-dependency-lost = Hoeveel van de grootste verloren gaan
figure-lost = Grootste verloren
figure-apart = In verschillende klassen

## XYZ.

method-xyz = XYZ
method-xyz-answers = Wie koopt regelmatig, wie onregelmatig?
method-xyz-help = Variatiecoëfficiënt van de totalen per periode: standaardafwijking van de populatie ÷ gemiddelde; een periode zonder verkoop telt als 0, vanaf de eerste van de klant. Tot de eerste grens X (regelmatig), tot de tweede Y (wisselend), daarboven Z (onregelmatig). Met minder dan drie perioden wordt niet ingedeeld. De grenzen zijn te verslepen.
finding-xyz = { $share } { $ofwhat } komt regelmatig binnen, van { $steady }; { $irregular } kopen onregelmatig
finding-xyz-short = { $share } { $ofwhat } komt regelmatig binnen, van { $steady }
finding-xyz-counts = { $steady } kopen regelmatig, { $irregular } onregelmatig
finding-xyz-none = Niemand koopt regelmatig (X); { $irregular } kopen onregelmatig (Z)
chart-xyz-own-subtitle =
    { $months ->
        [1] Opbrengst tegenover wisselvalligheid, per maand
       *[other] Opbrengst tegenover wisselvalligheid, per kwartaal
    }
chart-xyz-own-y = { $measure } (log)
chart-xyz-own-note = Variatie voorbij de rechterrand staat op de rand; wat geen cijfer boven nul heeft, wordt niet getekend.

## ABC op meerdere maatstaven.

method-abc_measures = ABC op meerdere maatstaven
method-abc_measures-answers = Wie is groot in omzet, maar niet in marge of kasstroom?
method-abc_measures-help = Dezelfde klanten eenmaal ingedeeld naar elke maatstaf die de gegevens hebben: omzet, marge, kasstroom, met dezelfde regel en grenzen. Wie niet in elke maatstaf in dezelfde klasse zit, staat in de lijst; wie twee klassen verschilt, eerst. Elke maatstaf heeft zijn eigen volgorde en totaal.
finding-abc_measures =
    { $fallen ->
        [0] { $n } van { $count } wisselen van klasse met de maatstaf; geen A naar { $first } valt terug naar { $second }
       *[other] { $n } van { $count } wisselen van klasse met de maatstaf; { $fallen } van { $large } A naar { $first } zijn geen A naar { $second }
    }
finding-abc_measures-short = { $n } van { $count } wisselen van klasse met de maatstaf
finding-abc_measures-same = Alle maatstaven delen { $count } gelijk in
chart-measures-subtitle = Klasse per maatstaf; wie verschilt
chart-measures-y =
    { $n ->
        [one] De ene die verschilt
       *[other] Wie verschilt, het verst uiteen eerst
    }
chart-measures-classes = Aantal naar
chart-measures-moved = Uit de klasse naar { $first }, elders naar
chart-measures-note = Wie A is naar { $first } en C naar { $second }, verdient minder dan het lijkt; omgekeerd is het een verborgen schat.
chart-measures-shown = { $shown } van { $n } getoond; de tabel heeft ze alle.
chart-measures-head = Klasse naar { $name }
chart-measures-distance = Klassen verschil

## Klantgroepen.

method-customer_classes = Klantgroepen
method-customer_classes-answers = Wie is nieuw, terugkerend, weggebleven, complex, meest winstgevend, zonder waarde?
method-customer_classes-help = Nieuw: eerste aankoop binnen het venster. Weggebleven: geen aankoop daarbinnen. Terugkerend: kocht daarbinnen en ervoor. Meest winstgevend: het vijfde deel van de klanten met de grootste marge, boven nul. Complex: beoordeeld als lastig in de samenwerking, of bij het vijfde deel met de hoogste servicekosten voor de omzet. Zonder waarde: marge nul of lager en geen strategische reden (veel leren, gedeeld onderzoek). Een klant kan meerdere zijn; de eerste in de volgorde van de grafiek geeft de naam.
finding-customer_classes =
    { $idle ->
        [one] Het winstgevendste vijfde verdient { $share } van de marge; { $idle } van { $count } is zonder waarde
       *[other] Het winstgevendste vijfde verdient { $share } van de marge; { $idle } van { $count } zijn zonder waarde
    }
finding-customer_classes-short = Het winstgevendste vijfde verdient { $share } van de marge
finding-customer_classes-bought = { $new } van { $count } zijn nieuw, { $lapsed } weggebleven
chart-customer-classes-subtitle =
    { $months ->
        [one] Naar aankopen binnen { $months } maand, marge en moeite; bleek: hoger al genoemd
       *[other] Naar aankopen binnen { $months } maanden, marge en moeite; bleek: hoger al genoemd
    }
chart-customer-classes-idle = Zonder waarde
chart-customer-classes-also = Ook
chart-customer-classes-note = Een klant kan tot meerdere groepen horen; de volle kleur telt ieder één keer, bij de bovenste groep.
chart-customer-classes-no-margin = De gegevens hebben geen marge: niemand kan meest winstgevend of zonder waarde heten.
chart-customer-classes-no-effort = De gegevens zeggen niets over samenwerking of servicekosten: niemand kan complex heten.
customer-class-without_value = zonder waarde
customer-class-lapsed = weggebleven
customer-class-new = nieuw
customer-class-most_profitable = meest winstgevend
customer-class-complex = complex
customer-class-recurring = terugkerend
view-classes-months = Venster, maanden

## Leveringsritme.

method-supply_rhythm = Bestelritme
method-supply_rhythm-answers = Welke orders zijn te laat, welke worden nu verwacht?
method-supply_rhythm-help = Voor elke klant en elk product met minstens drie orders (dagen met een regel die geen creditnota is) wordt de volgende order verwacht op de laatste plus de mediane tussentijd. Te laat: meer dan een halve tussentijd en meer dan een week over tijd. Verwacht: binnen de dagen vooruit, of nog binnen dat uitstel. Gestopt: langer dan vier tussentijden stil; er wordt niets meer verwacht. Elke order is het gemiddelde van de vorige waard.
finding-supply_rhythm =
    { $overdue ->
        [one] { $overdue } order van circa { $amount } is te laat; nog { $due } verwacht binnen { $days } dagen
       *[other] { $overdue } orders van circa { $amount } zijn te laat; nog { $due } verwacht binnen { $days } dagen
    }
finding-supply_rhythm-short =
    { $overdue ->
        [one] { $overdue } order van circa { $amount } is te laat
       *[other] { $overdue } orders van circa { $amount } zijn te laat
    }
finding-supply_rhythm-calm =
    { $due ->
        [one] Geen order is te laat; { $due } wordt binnen { $days } dagen verwacht
       *[other] Geen order is te laat; { $due } worden binnen { $days } dagen verwacht
    }
finding-supply_rhythm-none = Niemand bestelde hetzelfde vaak genoeg voor een ritme
chart-rhythm-subtitle =
    { $level ->
        [product] Volgende verwachte order per klant en product
        [category] Volgende verwachte order per klant en categorie
       *[customer] Volgende verwachte order per klant
    }
chart-rhythm-x = Dagen vanaf de peildatum
chart-rhythm-order = Order
chart-rhythm-orders = Volgende orders
chart-rhythm-count = Aantal
chart-rhythm-worth = Waarde
chart-rhythm-state = Volgende order
chart-rhythm-next = Verwacht op
chart-rhythm-late = Dagen te laat
chart-rhythm-note = Gevulde stippen zijn orders, de open stip is de volgende verwachte: de laatste order plus de mediane tussentijd.
chart-rhythm-short =
    { $short ->
        [one] { $short } combinatie heeft minder dan drie orders en geen ritme.
       *[other] { $short } combinaties hebben minder dan drie orders en geen ritme.
    }
chart-rhythm-shown = { $shown } van { $n } dringende getoond; de tabel heeft ze alle.
rhythm-overdue = te laat
rhythm-due = verwacht
rhythm-later = later
rhythm-stopped = gestopt
view-rhythm-level = Ritme van
view-rhythm-ahead = Dagen vooruit
