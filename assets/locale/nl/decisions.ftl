# Decisions: board, growth plan, what became of it, practice audit.

family-decisions = Besluiten

choice-grow = Uitbouwen
choice-keep = Behouden
choice-fix = Verbeteren
choice-end = Beëindigen
choice-plan = Plannen
choice-sell = Verkopen
choice-stop = Stoppen
choice-none = Geen besluit

exemption-learning = Leren
exemption-research = R&D
exemption-reference = Referentie

edit-decide = { $name }: { $choice }
edit-decide-many = besluiten over { $count } accounts
edit-undecide = het besluit over { $name } terugnemen
edit-decision-note = het plan voor { $name } wijzigen
edit-goal = het doel van het groeiplan wijzigen
edit-practice = “{ $question }” beantwoorden

# Methods
need-decisions = een besluit over een account (op het bord)
method-board = Bord
method-board-answers = Waar staat elk account, en wat gaat ermee gebeuren?
method-board-help = Elke kaart is een account: de klasse naar waarde, wat het de laatste twaalf maanden opbracht, de verandering ten opzichte van de twaalf daarvoor, wie ervoor zorgt en wat is besloten. Kolommen zijn de typen klantrelatie, of de besluiten uitbouwen, behouden, verbeteren en beëindigen. Een kaart naar een andere kolom slepen wijzigt het criterium in de gegevens, of het besluit; alle andere grafieken volgen, en Ongedaan maken draait het terug. Bij grote portfolio’s staan alleen klasse A en B op het bord, en accounts waarover iets is besloten. Bij producten zijn de kolommen plannen, verkopen en stoppen, en elke kaart doet een voorstel: question marks, vakken om in te investeren en embryonale producten worden gepland; dogs, vakken om te oogsten en verouderde producten gestopt; de rest verkocht. De meeste stemmen gelden, bij gelijke stand verkopen, en wat het werkblad zegt gaat voor.
method-growth_plan = Groeiplan
method-growth_plan-answers = Wat is er te winnen, bij wie, door wie en tot wanneer?
method-growth_plan-help = Accounts die worden uitgebouwd en accounts met een doel. Het blauwe deel van een balk is het doel per jaar, het oranje deel wat daarboven nog openstaat. Accounts zonder besluit waar het meeste openstaat, worden voorgesteld. De som van de doelen staat tegenover het totale doel. Kies een account en zet verantwoordelijke, einddatum en doel naast de grafiek.
method-follow_up = Wat ervan geworden is
method-follow_up-answers = Wat is er geworden van wat is besloten?
method-follow_up-help = De open stip is wat een account per jaar opbracht toen het besluit viel, de gevulde wat het nu opbrengt. Uitbouwen geldt als bedoeld vanaf 5% meer, behouden zolang minder dan 5% verloren gaat, verbeteren bij 5% meer of als het laagste type klantrelatie is verlaten, beëindigen bij de helft of minder. Een besluit is gekozen als het valt, ingevoerd als het een verantwoordelijke en een einddatum heeft, gemeten als er nieuwere cijfers zijn, getoetst als de einddatum is verstreken.
method-practice_audit = Praktijktoets
method-practice_audit-answers = Welke van de gebruikelijke fouten maken wij?
method-practice_audit-help = De fouten die de meeste bedrijven met hun klantenportfolio maken, elk omgezet in een praktijk. Waar de gegevens kunnen antwoorden, doen ze dat: vanaf 80% geldt een praktijk als gevolgd. De andere vragen beantwoordt u zelf; de antwoorden worden met het portfolio bewaard.
finding-board = { $decided } van { $total } hebben een besluit; { $undecided } nog niet
finding-board-all = { $total }: allemaal met een besluit
finding-board-none = Nog geen besluit over { $total }
finding-board-risk = „{ $first }”: { $counted } met { $share } { $ofwhat }; { $open } nog zonder besluit
finding-board-risk-short = „{ $first }”: { $counted } met { $share } { $ofwhat }
board-subtitle = Alle { $who } · cijfers van een jaar
board-subtitle-large = Klassen A en B en waarover is besloten · cijfers van een jaar
board-more = nog { $n }
board-due = voor { $day }
board-move = Verplaatsen naar
board-columns = Kolommen
board-classes = Accounts
board-classes-ab = Klasse A en B
board-classes-all = Alle
edit-move = { $name } naar { $value } verplaatsen
decision-head = Besluit
decision-change = Verandering t.o.v. vorig jaar
decision-owner = Verantwoordelijke
decision-due = Einddatum
decision-target = Te winnen per jaar
decision-reason = Reden
decision-exemption = Strategische uitzondering
exemption-none = Geen
decision-pick = Kies één account: hier stelt u in wat ermee gebeurt, wie ervoor zorgt en tot wanneer.
decision-value = { $amount } per jaar
decision-made = Besloten op { $day }
finding-growth_plan = 
    { $planned } te winnen bij { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
finding-growth_plan-goal = { $planned } van { $goal } is gepland: { $share } van het doel
finding-growth_plan-empty = Er is nog niets gepland; { $open } ligt open bij { $proposed } voorgestelde accounts
finding-growth_plan-none = Er is niets gepland en er is geen potentieel bekend
plan-subtitle = Doelen per jaar en nog open potentieel
plan-none-note = Kies een account en geef het onder Besluit een doel, of lever een kolom met het potentieel van elk account: wat openligt wordt hier dan voorgesteld.
plan-axis = Te winnen en open per jaar
plan-proposed = voorgesteld
plan-no-target = nog geen doel
plan-sums = Het plan
plan-planned = Som van de doelen
plan-goal = Doel van het plan
plan-open = Open bij deze accounts
plan-owners = Doelen per verantwoordelijke
plan-note = Blauw: doel. Oranje: open daarboven. Zonder verantwoordelijke: { $owners }; zonder einddatum: { $dates }.
finding-follow_up = { $intended } van { $moved } gingen zoals besloten, { $against } ertegenin
finding-follow_up-open = 
    { $n ->
        [one] Er is één besluit genomen
       *[other] Er zijn { $n } besluiten genomen
    }; de volgende import toont wat ervan is geworden
follow_up-subtitle = Cijfer van een jaar bij het besluit (open) en nu (gevuld)
follow_up-axis = Cijfer van een jaar
follow_up-courses = Waar ze heen gingen
follow_up-stages = Hoe ver ze zijn
follow_up-note = Uitbouwen vanaf +5%, behouden tot −5%, verbeteren vanaf +5% of een betere relatie, beëindigen bij de helft of minder.
course-intended = Zoals bedoeld
course-unmoved = Niet veranderd
course-against = Ertegenin
course-open = Geen nieuwere cijfers
stage-selected = Gekozen
stage-implemented = Ingevoerd
stage-measured = Gemeten
stage-verified = Getoetst
finding-practice_audit =
    { $yes ->
        [0] Geen van { $all } praktijken wordt gevolgd
        [1] Eén van { $all } praktijken wordt gevolgd
       *[other] { $yes } van { $all } praktijken worden gevolgd
    }, { $no } niet
finding-practice_audit-asked =
    { $yes ->
        [0] Geen van { $all } praktijken wordt gevolgd
        [1] Eén van { $all } praktijken wordt gevolgd
       *[other] { $yes } van { $all } praktijken worden gevolgd
    }, { $no } niet; { $asked ->
        [one] één wacht
       *[other] { $asked } wachten
    } op antwoord
practice-subtitle = De gebruikelijke fouten van portfoliobeheer, als praktijk gesteld
practice-shown = { $all } praktijken getoetst
practice-yes = Ja
practice-no = Nee
practice-ask = De gegevens zeggen het niet; antwoord zelf
practice-said = Uw antwoord
practice-method = Is er een heldere methode van portfoliobeheer?
practice-method-why = Zonder methode wordt elk account behandeld zoals het komt.
practice-method-found = Accounts van klasse A met een besluit: { $of } van { $all } ({ $share })
practice-analysis = Wordt het portfolio regelmatig met cijfers geanalyseerd?
practice-analysis-why = De gebruikelijke fout: geen systematische analyse.
practice-focus = Kijken managers verder dan nieuwe producten en diensten?
practice-focus-why = De gebruikelijke fout: nieuwe producten verdringen de andere kengetallen.
practice-view = Zien de verkopers hun portfolio in beeld?
practice-view-why = De gebruikelijke fout: het CRM geeft lijsten, geen beeld van het portfolio.
practice-marketing = Volgen verkoop en marketing dezelfde strategie?
practice-marketing-why = De gebruikelijke fout: de twee strategieën sluiten niet aan.
practice-data = Is de informatie over klanten volledig?
practice-data-why = Segment, verkoper, type klantrelatie, winstgevendheid, potentiële besteding, risico.
practice-data-found = Gevulde cellen in zes kolommen waar besluiten op rusten: { $of } van { $all } ({ $share })
practice-discipline = Wordt wat is besloten gedisciplineerd uitgevoerd?
practice-discipline-why = Een besluit zonder verantwoordelijke en einddatum is een wens.
practice-discipline-found = Besluiten met verantwoordelijke en einddatum: { $of } van { $all } ({ $share })
practice-coverage = Wordt het hele portfolio bediend, niet slechts enkele klanten?
practice-coverage-why = De gebruikelijke fout: met slechts enkelen wordt gepraat, zonder vastgesteld criterium.
practice-coverage-found = Klanten met omzet in de laatste twaalf maanden: { $of } van { $all } ({ $share })
practice-value = Worden verliesgevende accounts verbeterd, beëindigd of om een reden gehouden?
practice-value-why = De relatie mag niet ten koste gaan van de winst, noch de winst ten koste van de relatie.
practice-value-found = Accounts zonder marge met een plan of uitzondering: { $of } van { $all } ({ $share })
practice-growth = Is er een groeiplan dat wordt uitgevoerd?
practice-growth-why = Potentieel dat niemand plant te winnen, blijft open.
practice-growth-found = Accounts van klasse A met open potentieel en een doel: { $of } van { $all } ({ $share })
practice-churn = Is er een plan tegen het verlies van klanten?
practice-churn-why = Wie in gevaar is, heeft een besluit nodig vóór het verlies.
practice-churn-found = Accounts in het laagste type klantrelatie met een besluit: { $of } van { $all } ({ $share })
board-proposed = Voorstel: { $choice }
decision-proposal = Voorstel
decision-proposal-why = Waarom
proposal-sheet = Werkblad
proposal-take = Overnemen
proposal-take-all = { $n } voorstellen overnemen
proposal-votes = { $choice }: { $for } van { $of } invalshoeken
finding-board-stop = { $stop } van { $all } producten zouden moeten stoppen: { $stopped } { $ofwhat }; over { $undecided } is nog niet besloten
finding-board-stop-short = { $stop } van { $all } producten zouden moeten stoppen: { $stopped } { $ofwhat }
