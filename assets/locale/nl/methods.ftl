# Methoden: hoe ze heten, wat ze beantwoorden, wat hun cijfers betekenen; benodigdheden, cellen, assen, statussen.


## Namen, vragen en uitleg.

method-quality = Datakwaliteit
method-quality-answers = Hoe ver zijn deze gegevens te vertrouwen?
method-quality-help = Per kolom: hoeveel cellen gevuld zijn, hoeveel er gelezen konden worden, hoeveel verschillende waarden er zijn en welke cijfers uitschieters zijn. Een uitschieter ligt meer dan 3,5 keer de geschaalde mediane absolute afwijking (÷ 0,6745) van de mediaan. Namen die alleen in rechtsvorm, leestekens, accenten of hoofdletters verschillen, worden als dubbel voorgesteld en nooit ongevraagd samengevoegd. In de score tellen gevulde cellen voor 40%, leesbare cellen voor 30%, unieke namen voor 20% en aannemelijke cijfers voor 10%.
method-lorenz = Lorenzcurve
method-lorenz-answers = Hoeveel van het totaal komt van de grootste?
method-lorenz-help = Allen staan op volgorde van de maatstaf, de grootste eerst; de curve toont welk aandeel van het totaal de eerste 10%, 20%, 50% inbrengt. Hoe verder ze van de rechte lijn afbuigt, hoe meer er van enkelen afhangt. De Gini-coëfficiënt is het vlak daartussen, van 0 (allen gelijk) tot 1 (één heeft alles). Het effectieve aantal zegt hoeveel gelijke klanten even geconcentreerd zouden zijn: 1 gedeeld door de som van de gekwadrateerde aandelen (HHI). Regels zonder naam of bedrag zijn weggelaten en geteld.
method-abc = ABC-analyse
method-abc-answers = Wie maakt de eerste 80%, en wie de staart?
method-abc-help = Allen staan op volgorde van de maatstaf, de grootste eerst. Naar waarde is klasse A wie onder 80% van het cumulatieve totaal van alles boven nul begint, B onder 95%, en C de rest; beide grenzen zijn te verslepen. Naar aantal zijn de eerste 20% A en de volgende 30% B. Berekende grenzen volgen uit de vorm van de curve zelf. Gelijke waarden krijgen samen de betere klasse; nul en minder is altijd C.
method-whale = Walviscurve
method-whale-answers = Wie verdient de winst, en wie geeft haar weer weg?
method-whale-help = Cumulatieve winst, de winstgevendste eerst, als percentage van het gerapporteerde totaal. De curve stijgt tot de winst van de winstgevende klanten, blijft vlak waar niets wordt verdiend en daalt waar geld verloren gaat. De piek min 100% is de winsterosie. Met een marge in de gegevens toont ze winst; met alleen omzet wat creditnota’s terugnemen.
method-breakdown = Per regio
method-breakdown-answers = Welke landen, regio’s, segmenten of verkopers brengen hoeveel op?
method-breakdown-help = De maatstaf per waarde van een kolom naar keuze: land, regio, segment, verkoper of een andere kolom met woorden. Een kolom van de transacties splitst de regels; een kolom van het blad met klanten (leveranciers, producten) splitst de relaties. Wat geen waarde noemt, staat als “niet opgegeven”, zodat de delen optellen tot het totaal. Gaan de transacties ver genoeg terug, dan vergelijkt de verandering de laatste twaalf maanden met de twaalf ervoor; een kortere periode wordt vergeleken met dezelfde dagen een jaar eerder.
method-activity = Activiteit
method-activity-answers = Wie koopt nog, wie is stilgevallen, wie is verloren?
method-activity-help = Actief: de laatste aankoop ligt binnen het venster (12 maanden) voor de peildatum; inactief: tussen één en twee vensters; verloren: langer geleden. Nieuw: de eerste aankoop ligt binnen het venster; gereactiveerd: een aankoop binnen het venster na een onderbreking die langer duurde. Stilgevallen hangt niet van de kalender af: langer stil dan drie keer de eigen mediane tussentijd, en minstens 30 dagen. Creditnota’s (regels onder nul) zijn geen aankoop. Wie maar op één dag kocht, heeft nog geen eigen ritme.
method-potential = Potentieel × facturering
method-potential-answers = Waar ligt het onbenutte geld?
method-potential-help = Horizontaal: wat gemiddeld per maand is gefactureerd in de laatste twaalf maanden. Verticaal: het potentieel per maand dat nog niet is gefactureerd, dus de opgegeven potentiële besteding min de facturering, nooit onder nul. Zonder opgegeven potentieel tellen de open cellen van het whitespaceblad. De aandelen in de cellen zijn aandelen van het onbenutte potentieel. Wie geen potentieel heeft, is weggelaten en geteld.
method-quadrant = Vrije matrix
method-quadrant-answers = Wie scoort op beide hoog, en wie op één?
method-quadrant-help = Twee maatstaven of criteria naar keuze tegen elkaar, met een grenswaarde op elke as: mediaan, gemiddelde, doelwaarde of een zelf gekozen waarde. Een waarde op de grens telt als hoog. Beoordeelde criteria krijgen 0 tot 100 in gelijke stappen; een score is hun gewogen gemiddelde over de criteria met een waarde. Onder de helft van de gewichten komt een naam bij ‘te weinig gegevens’ in plaats van in de grafiek. Onzeker betekent dat andere gewichten in meer dan 20% van de trekkingen een andere cel geven.
method-risk_return = Risico en rendement
method-risk_return-answers = Wordt de portfolio betaald voor haar risico?
method-risk_return-help = Horizontaal: het risico van een klant, als variatie van zijn maandomzet (standaardafwijking ÷ gemiddelde), als 1 − kans, of zoals beoordeeld. Verticaal: het rendement, als marge op omzet, als beoordeelde winstgevendheid of als omzetgroei. Het grote punt is de portfolio: het gemiddelde van beide, gewogen naar omzet. De cel waarin het ligt, zegt welk soort klant nu gezocht moet worden. Klanten met minder dan drie perioden hebben geen variatie en zijn weggelaten.
method-kraljic = Kraljic-matrix
method-kraljic-answers = Welke inkoop vraagt welke strategie?
method-kraljic-help = Invloed op het resultaat tegen toeleveringsrisico, elk een score van 0 tot 100 met de grens op 50. Een score is het gewogen gemiddelde van haar criteria; cijfers worden van het kleinste tot het grootste geschaald, oordelen in gelijke stappen. Is een leverancier rechtstreeks op risico of invloed beoordeeld, dan geldt dat oordeel. Gevulde bellen berusten op cijfers, open bellen op een inschatting. Leveranciers met minder dan de helft van de gewichten staan in een lijst, niet in de grafiek.
method-supplier_alignment = Waarde en aansluiting
method-supplier_alignment-answers = Met welke leveranciers loont het te groeien?
method-supplier_alignment-help = Horizontaal: hoe goed een leverancier bij onze strategie aansluit. Verticaal: zijn waarde voor ons, rechtstreeks beoordeeld of als gemiddelde van de waardecriteria, van 0 tot 100 met de grens op 50. De pijl gaat van de waarde vandaag naar de verwachte waarde in de toekomst. De aantallen per cel gelden voor vandaag en voor de punt van de pijl. Leveranciers zonder oordeel op een as zijn weggelaten en geteld.
method-growth_share = Groei en marktaandeel
method-growth_share-answers = Welke producten verdienen het geld, en welke kosten het?
method-growth_share-help = Horizontaal: relatief marktaandeel, ons aandeel gedeeld door dat van de grootste concurrent, op een logaritmische schaal met de grens op 1. Verticaal: marktgroei, met de grens op de groei van de eigen markten of op vast 10%. De oppervlakte van een bel is de omzet. De kleine stip is de vorige positie: de omzet van de vorige periode tegen haar markt, met het aandeel van de concurrent als onveranderd aangenomen. Producten zonder aandelen of marktgroei zijn weggelaten en geteld.

## Wat een methode nodig heeft.

need-amounts = bedragen om op te tellen
need-dated-sales = verkooptransacties met datums
need-margin = een marge, of kosten naast het bedrag
need-text-column = een kolom met woorden om naar uit te splitsen, zoals land of segment
need-two-measures = twee maatstaven of criteria
need-potential = een potentiële besteding per klant, of een whitespaceblad
need-supplier-ratings = leveranciers beoordeeld op toeleveringsrisico en invloed op het resultaat
need-supplier-values = leveranciers beoordeeld op waarde en aansluiting
need-market-shares = producten met marktaandeel, aandeel van de grootste concurrent en marktgroei
need-risk = een risico en een rendement per klant
need-periods = verkopen over minstens drie perioden
need-any-table = een tabel
need-customer-list = een lijst van klanten, of een omzetgrootboek dat ze noemt
need-supplier-list = een lijst van leveranciers, of een inkoopgrootboek dat ze noemt
need-product-list = een lijst van producten, of een grootboek dat ze noemt

## Cellen en wat daar te doen staat.

cell-quadrant-low-low = Beide laag
cell-quadrant-high-low = Alleen { $x } hoog
cell-quadrant-low-high = Alleen { $y } hoog
cell-quadrant-high-high = Beide hoog
advice-quadrant-low-low = Inspanning klein houden
advice-quadrant-high-low = Nagaan wat het andere cijfer tegenhoudt
advice-quadrant-low-high = Nagaan wat het andere cijfer tegenhoudt
advice-quadrant-high-high = Beschermen en ervan leren
cell-potential-serve-lean = Sober bedienen
cell-potential-defend = Verdedigen
cell-potential-develop = Uitbouwen
cell-potential-extend = Verbreden
advice-potential-serve-lean = De bedieningskosten laag houden
advice-potential-defend = Weinig meer te winnen, veel te verliezen: vasthouden
advice-potential-develop = Vandaag klein, morgen groot: groei klant voor klant plannen
advice-potential-extend = Verbreden wat een goede klant al koopt
cell-kraljic-non-critical = Routine
cell-kraljic-leverage = Hefboom
cell-kraljic-bottleneck = Knelpunt
cell-kraljic-strategic = Strategisch
advice-kraljic-non-critical = Vereenvoudigen en automatiseren
advice-kraljic-leverage = Inkoopmacht benutten
advice-kraljic-bottleneck = Levering veiligstellen, alternatieven zoeken
advice-kraljic-strategic = Partnerschap opbouwen
cell-supplier-alignment-phase-out = Afbouwen
cell-supplier-alignment-develop = Gericht ontwikkelen
cell-supplier-alignment-realign = Bijsturen of vervangen
cell-supplier-alignment-grow-together = Samen groeien
advice-supplier-alignment-phase-out = Bundelen met anderen of beëindigen
advice-supplier-alignment-develop = Helpen meer waard te worden
advice-supplier-alignment-realign = Doelen afspreken, of een andere bron zoeken
advice-supplier-alignment-grow-together = Samen plannen, risico en opbrengst delen
cell-growth-share-dogs = Dogs
cell-growth-share-cash-cows = Cash cows
cell-growth-share-question-marks = Question marks
cell-growth-share-stars = Stars
advice-growth-share-dogs = Alleen houden wat zichzelf betaalt
advice-growth-share-cash-cows = Marktaandeel vasthouden, kasstroom innen
advice-growth-share-question-marks = Enkele kiezen en investeren, de rest laten
advice-growth-share-stars = Investeren om de voorsprong te houden
cell-risk-return-cautious = Voorzichtig
cell-risk-return-dangerous = Gevaarlijk
cell-risk-return-enviable = Benijdenswaardig
cell-risk-return-bold = Gedurfd
advice-risk-return-cautious = Laag rendement, laag risico: grote klanten zoeken, meer risico mag als het rendement stijgt
advice-risk-return-dangerous = Laag rendement, hoog risico: kleine, veilige klanten zoeken; de grootste risico’s verbeteren of beëindigen
advice-risk-return-enviable = Hoog rendement, laag risico: vrije keuze; weigeren wat verwatert
advice-risk-return-bold = Hoog rendement, hoog risico: klanten met laag risico zoeken, ook als ze minder besteden

## Berekende assen.

axis-score = Totaalscore van de criteria
axis-purchase-days = Aankoopdagen
axis-monthly-billing = Facturering per maand
axis-unrealised-potential = Onbenut potentieel per maand
axis-supplier-value = Waarde van de leverancier
axis-variation = Variatie van de omzet
axis-improbability = Risico (1 − kans)
axis-margin-ratio = Marge, % van de omzet
axis-revenue-growth = Omzetgroei
axis-relative-share = Relatief marktaandeel

## Activiteit, grenzen, regels, kwaliteit.

activity-new = Nieuw
activity-reactivated = Gereactiveerd
activity-active = Actief
activity-inactive = Inactief
activity-lost = Verloren
activity-quiet = Stilgevallen
snap-median = Mediaan
snap-mean = Gemiddelde
snap-target = Doelwaarde
snap-zero = Nul
snap-balanced = In het midden
quality-filled = Gevulde cellen
quality-valid = Leesbare cellen
quality-unique = Unieke namen
quality-plausible = Aannemelijke cijfers
reason-no_sale =
    { $n ->
        [one] { $n } zonder verkoop in de periode
       *[other] { $n } zonder verkoop in de periode
    }

## Cijfers van `analyse` in woorden.

figure-needs = Nodig: { $needs }
figure-limit = Grenswaarde: { $name }
figure-total = Totaal
figure-gini = Gini-coëfficiënt
figure-gini-corrected = Gini, gecorrigeerd
figure-gini-with-losses = Gini met verliezen
figure-hhi = HHI (0–10.000)
figure-effective-n = Effectief aantal
figure-theil = Theil-index
figure-largest =
    { $n ->
        [one] De grootste
       *[other] De { $n } grootste
    }
figure-top = Bovenste { $p }
figure-peak = Winstpiek, van het totaal
figure-erosion = Winsterosie, van het totaal
figure-losing = Onder nul
figure-earn-all = Verdienen samen het totaal al
figure-current = Facturering per maand
figure-open = Onbenut potentieel per maand
figure-penetration = Penetratiegraad
figure-score = Score (0–100)
figure-duplicates = Mogelijke dubbelen
quality-next = Wat nu te doen
quality-nothing = Niets: elke cel is gelezen en geen twee namen lijken op elkaar.
quality-see-findings =
    { $n ->
        [one] Eén bevinding bekijken
       *[other] { $n } bevindingen bekijken
    }
quality-see-findings-why = Niet letterlijk overgenomen
quality-see-names =
    { $n ->
        [one] Eén paar namen controleren
       *[other] { $n } groepen namen controleren
    }
quality-see-names-why = Misschien één relatie
quality-see-mapping =
    { $n ->
        [one] Eén kolom een betekenis geven
       *[other] { $n } kolommen een betekenis geven
    }
quality-see-mapping-why = Nu nog eigen criteria
quality-see-outliers =
    { $n ->
        [one] Eén ongewoon cijfer controleren
       *[other] { $n } ongewone cijfers controleren
    }
quality-see-rates = Wisselkoersen invullen
quality-see-rates-why = Rijen zonder koers tellen niet mee
