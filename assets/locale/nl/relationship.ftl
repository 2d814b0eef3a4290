# Matrices van de klantrelatie: namen, vragen, cellen, titels.

## Names, questions and help.

method-fiocca = Moeilijkheid × belang
method-fiocca-answers = Welke sleutelklanten kosten de meeste moeite, en waar is de relatie te zwak?
method-fiocca-help = Stap 1, alle klanten: hoe moeilijk een klant te bedienen is (gemak van samenwerking omgekeerd, servicebehoefte, klachten) tegen het strategisch belang (omzet, potentiële besteding, O&O-samenwerking, leermogelijkheden), twee scores van 0 tot 100 met de grens op 50. Stap 2, bedoeld voor de sleutelklanten van stap 1: sterkte van de relatie (type, ons deel van de aankopen, loyaliteit, gemak van samenwerking) tegen de aantrekkelijkheid van het bedrijf van de klant (vooruitzichten, verandering in facturering, extra verkoop, winstgevendheid), negen vakken op een derde en twee derde. Aantrekkelijk maar zwak verbonden: verbeteren; van beide weinig: terugtrekken; de rest: vasthouden. Cijfers worden naar rang gescoord.
method-shapiro = Nettoprijs × cost-to-serve
method-shapiro-answers = Wie betaalt voor de service die hij vraagt?
method-shapiro-help = Verticaal: de nettoprijs, wat een klant betaalde gedeeld door wat dezelfde producten en aantallen tegen de gemiddelde prijs van allen kosten; 100% is het gemiddelde. Zonder prijzen is het 1 − korting, zonder die het margepercentage. Horizontaal: de cost-to-serve als deel van de jaaromzet, of zoals beoordeeld. Beide grenzen liggen op het naar omzet gewogen gemiddelde. Op de streepjeslijn is de prijs na service gelijk aan die op het kruispunt van de grenzen: daarboven blijft er meer over dan gemiddeld. Creditnota’s hebben geen prijs en tellen daarin niet mee.
method-turnbull_zolkiewski = Relatiewaarde
method-turnbull_zolkiewski-answers = Welke dure klanten zijn het waard om de relatie?
method-turnbull_zolkiewski-help = Dezelfde twee assen als nettoprijs × cost-to-serve; de tint is de relatiewaarde als derde as: de gemiddelde score van type klantrelatie, ons deel van de aankopen, O&O-samenwerking, leermogelijkheden, loyaliteit en extra verkoop, voor zover aanwezig, in derden. Namen uit het hoogste derde zijn vet. Een klant die weinig betaalt en veel kost, kan het houden waard zijn als de relatie waardevol is; zonder die waarde blijft er geen reden over. Wie minder dan de helft van de criteria heeft, krijgt geen tint.
method-life_cycle_classes = Levenscyclusklassen
method-life_cycle_classes-answers = Wie zijn de klanten van gisteren, vandaag en morgen?
method-life_cycle_classes-help = Horizontaal: de leeftijd van de relatie, in jaren sinds de eerste aankoop in de verkooptransacties; tot twee jaar is zij nieuw. Beginnen de transacties laat, dan lijken oude relaties jonger. Verticaal: wat de klant vandaag weegt, een score van de verkopen in de laatste twaalf maanden, ons deel van zijn aankopen, winstgevendheid en de middelen die hij vraagt (O&O-samenwerking, servicebehoefte); cijfers worden naar rang gescoord. Hoogste derde: bijzondere klanten van vandaag; midden: reguliere; laagste: klanten van morgen waar nieuw, van gisteren waar oud.
method-six_pack = Sixpack
method-six_pack-answers = Wie laten groeien, binden, herstellen of loslaten?
method-six_pack-help = Horizontaal drie kolommen: klanten die niets opleveren (marge min cost-to-serve hoogstens nul), klanten die opleveren met weinig groeipotentieel, en met veel (gemiddelde score van extra verkoop, vooruitzichten en verandering in facturering minstens 50); binnen een kolom neemt het groeipotentieel naar rechts toe. Verticaal: commitment, de score van type klantrelatie, ons deel van de aankopen, loyaliteit en O&O-samenwerking, met de grens op 50. Groei van een verlieslatende klant telt pas als hij oplevert: zo ontstaan zes typen. Zij zijn naar de drie assen genoemd, niet naar de termen van het artikel.
method-satisfaction_value = Tevredenheid × waarde
method-satisfaction_value-answers = Wie van de grootste klanten is ontevreden?
method-satisfaction_value-help = Horizontaal: de indicatoren van de relatie als één score van 0 tot 100: klanttevredenheid, loyaliteit en klachten omgekeerd, elk geschaald van de kleinste tot de grootste waarde; de gewichten zijn instelbaar. Verticaal: de gekozen maatstaf, met de grens op de mediaan. Wie minder dan de helft van de indicatoren heeft, staat bij te weinig gegevens. Groot en ontevreden: daar komt het volgende verlies vandaan.
method-margin_turnover = Marge × omzet
method-margin_turnover-answers = Welke grote klanten verdienen te weinig, en welke kleine goed?
method-margin_turnover-help = Horizontaal: omzet, met grenzen waar klasse C en B van een ABC-analyse naar waarde eindigen (80% en 95%, tenzij anders ingesteld). Verticaal: marge als deel van de omzet, met grenzen op nul en op de marge van de hele portfolio. Negen cellen: A-, B- en C-klanten die geld verliezen, minder of meer verdienen dan de portfolio. De oppervlakte van een bel is de marge in geld; op een streepjeslijn is die marge gelijk. Klanten zonder omzet boven nul hebben geen margepercentage en zijn weggelaten.
method-value_stability = Waarde × stabiliteit
method-value_stability-answers = Op welke grote klanten valt elke maand te rekenen?
method-value_stability-help = Vier groepen. Horizontaal: de variatiecoëfficiënt van de periodetotalen van een klant (standaardafwijking ÷ gemiddelde; een periode zonder verkoop telt als 0, vanaf de eerste); tot en met 0,5 is stabiel. Verticaal: de maatstaf; groot is wie naar waarde tot klasse A behoort, dus onder 80% van het cumulatieve totaal begint. Beide grenzen zijn te verslepen. Klanten met minder dan drie perioden zijn weggelaten en geteld.

## What they need.

need-net-price = cost-to-serve, en prijzen, kortingen of marges
need-difficulty = oordelen over moeilijkheid en belang van klanten
need-relationship-age = verkooptransacties met datums
need-commitment = een winst, en oordelen over commitment en groeipotentieel
need-relationship = oordelen over de relatie, zoals type, loyaliteit of O&O-samenwerking
need-satisfaction = klanttevredenheid, klachten of loyaliteit

## Axes.

axis-net-price = Nettoprijs, gemiddelde = 100%
axis-cost-to-serve-ratio = Cost-to-serve, % van de omzet
axis-relationship-value = Relatiewaarde
axis-difficulty = Moeilijkheid
axis-importance = Strategisch belang
axis-tie-strength = Sterkte van de relatie
axis-business-attractiveness = Aantrekkelijkheid van het bedrijf van de klant
axis-relationship-age = Jaren sinds de eerste aankoop
axis-sales-year = Verkopen, laatste 12 maanden
axis-weight-today = Gewicht vandaag
axis-commitment = Commitment
axis-profit-and-growth = Winst en groeipotentieel
axis-no-profit = Geen winst
axis-profit-no-growth = Winst, weinig groei
axis-profit-growth = Winst en groei
axis-relationship-indicators = Tevredenheid, loyaliteit, klachten

## Cells and what to do there.

cell-shapiro-bargain-basement = Prijskopers
advice-shapiro-bargain-basement = Houd het eenvoudig: geen service die niemand betaalt
cell-shapiro-aggressive = Agressieve klanten
advice-shapiro-aggressive = Bereken de service, of lever minder
cell-shapiro-passive = Passieve klanten
advice-shapiro-passive = Bescherm ze: zij betalen goed en vragen weinig
cell-shapiro-carriage-trade = Premiumklanten
advice-shapiro-carriage-trade = Zij betalen voor service: houd die de prijs waard
cell-turnbull-zolkiewski-bargain-basement = Prijskopers
advice-turnbull-zolkiewski-bargain-basement = Houd het eenvoudig: geen service die niemand betaalt
cell-turnbull-zolkiewski-aggressive = Agressieve klanten
advice-turnbull-zolkiewski-aggressive = Houd wie een waardevolle relatie heeft, bereken de service aan de rest
cell-turnbull-zolkiewski-passive = Passieve klanten
advice-turnbull-zolkiewski-passive = Bescherm ze: zij betalen goed en vragen weinig
cell-turnbull-zolkiewski-carriage-trade = Premiumklanten
advice-turnbull-zolkiewski-carriage-trade = Zij betalen voor service: houd die de prijs waard
cell-fiocca-non-key-easy = Overig, makkelijk
advice-fiocca-non-key-easy = Tegen lage kosten bedienen
cell-fiocca-non-key-difficult = Overig, moeilijk
advice-fiocca-non-key-difficult = Vereenvoudigen, de moeite berekenen of loslaten
cell-fiocca-key-easy = Sleutel, makkelijk
advice-fiocca-key-easy = Investeer in de band voor een concurrent het doet
cell-fiocca-key-difficult = Sleutel, moeilijk
advice-fiocca-key-difficult = De beste mensen; wegnemen wat het moeilijk maakt
cell-fiocca-withdraw = Terugtrekken
advice-fiocca-withdraw = Zet de inspanning elders in
cell-fiocca-hold = Vasthouden
advice-fiocca-hold = Houd de positie, niet meer dan nodig
cell-fiocca-improve = Verbeteren
advice-fiocca-improve = Aantrekkelijk, maar zwak verbonden: bouw eraan
cell-life-cycle-classes-tomorrow = Klanten van morgen
advice-life-cycle-classes-tomorrow = Kies er enkele en investeer
cell-life-cycle-classes-yesterday = Klanten van gisteren
advice-life-cycle-classes-yesterday = Lage kosten, of loslaten
cell-life-cycle-classes-regular = Reguliere klanten van vandaag
advice-life-cycle-classes-regular = Routine goed doen; let op hun aandeel
cell-life-cycle-classes-special = Bijzondere klanten van vandaag
advice-life-cycle-classes-special = Samen ontwikkelen; beschermen
cell-six-pack-unprofitable-loose = Verlies, los
advice-six-pack-unprofitable-loose = Prijzen verhogen of loslaten
cell-six-pack-profitable-loose = Winst, los
advice-six-pack-profitable-loose = De winst nemen, weinig investeren
cell-six-pack-growing-loose = Groeiend, los
advice-six-pack-growing-loose = Eerst hun commitment winnen
cell-six-pack-unprofitable-committed = Verlies, gebonden
advice-six-pack-unprofitable-committed = Samen herstellen: prijs, service, mix
cell-six-pack-profitable-committed = Winst, gebonden
advice-six-pack-profitable-committed = Vasthouden: beschermen en goed bedienen
cell-six-pack-growing-committed = Groeiend, gebonden
advice-six-pack-growing-committed = Samen groeien: hier het eerst investeren
cell-satisfaction-value-unhappy-small = Ontevreden, klein
advice-satisfaction-value-unhappy-small = Zoek de gezamenlijke oorzaak; los die één keer op
cell-satisfaction-value-happy-small = Tevreden, klein
advice-satisfaction-value-happy-small = Vraag om meer: zij luisteren
cell-satisfaction-value-unhappy-large = Ontevreden, groot
advice-satisfaction-value-unhappy-large = Deze maand bezoeken; herstellen voor zij gaan
cell-satisfaction-value-happy-large = Tevreden, groot
advice-satisfaction-value-happy-large = Zo houden; vraag ze als referentie
cell-margin-turnover-c-loss = C · verlies
advice-margin-turnover-c-loss = Minimumorder, prijslijst of beëindigen
cell-margin-turnover-b-loss = B · verlies
advice-margin-turnover-b-loss = Herstellen of beëindigen
cell-margin-turnover-a-loss = A · verlies
advice-margin-turnover-a-loss = Nu heronderhandelen: de grootste verliezen
cell-margin-turnover-c-low = C · onder gemiddeld
advice-margin-turnover-c-low = Automatiseren
cell-margin-turnover-b-low = B · onder gemiddeld
advice-margin-turnover-b-low = Standaardvoorwaarden, minder uitzonderingen
cell-margin-turnover-a-low = A · onder gemiddeld
advice-margin-turnover-a-low = Prijs, mix en cost-to-serve, punt voor punt
cell-margin-turnover-c-high = C · boven gemiddeld
advice-margin-turnover-c-high = Zoek er meer als deze
cell-margin-turnover-b-high = B · boven gemiddeld
advice-margin-turnover-b-high = Laten groeien: zij betalen ervoor
cell-margin-turnover-a-high = A · boven gemiddeld
advice-margin-turnover-a-high = Beschermen: zij dragen het bedrijf
cell-value-stability-steady-small = Stabiel klein
advice-value-stability-steady-small = Automatiseren: orders komen vanzelf
cell-value-stability-unsteady-small = Wisselend klein
advice-value-stability-unsteady-small = Bedienen op aanvraag, geen voorraad
cell-value-stability-steady-large = Stabiel groot
advice-value-stability-steady-large = Raamcontracten; nooit tekort
cell-value-stability-unsteady-large = Wisselend groot
advice-value-stability-unsteady-large = Vraag prognoses; spreek afroep af

## Titles.

finding-fiocca = Sleutel en moeilijk: { $f } van { $count }, { $sf } { $ofvalue }; sleutel en makkelijk: { $c2 }, { $s2 }
finding-fiocca-short = Sleutel en moeilijk: { $f } van { $count }, { $sf } { $ofvalue }
finding-fiocca-counts = Van { $count } zijn er { $c3 } sleutel en moeilijk, { $c2 } sleutel en makkelijk
finding-fiocca-relationships = Aantrekkelijk maar zwak met ons verbonden: { $f } van { $count }, { $sf } { $ofvalue }
finding-fiocca-relationships-counts = Aantrekkelijk maar zwak met ons verbonden: { $f } van { $count }
finding-shapiro = Lage prijs, dure service: { $f } van { $count } met { $sf } { $ofvalue }; { $s2 } betaalt goed en vraagt weinig
finding-shapiro-short = Lage prijs, dure service: { $f } van { $count } met { $sf } { $ofvalue }
finding-turnbull_zolkiewski = Lage prijs, dure service: { $f } van { $count }; daarvan { $prized } met een waardevolle relatie
finding-life_cycle_classes = Bijzondere klanten van vandaag: { $f } van { $count }, { $sf } { $ofvalue }; van morgen: { $c0 }, van gisteren: { $c1 }
finding-life_cycle_classes-short = Bijzondere klanten van vandaag: { $f } van { $count }, { $sf } { $ofvalue }
finding-life_cycle_classes-counts = Van { $count }: bijzonder vandaag { $c3 }, morgen { $c0 }, gisteren { $c1 }
finding-six_pack = Winstgevend, groeiend, maar los: { $f } van { $count } met { $sf } { $ofvalue }; gebonden: { $c5 } met { $s5 }
finding-six_pack-short = Winstgevend, groeiend, maar los: { $f } van { $count } met { $sf } { $ofvalue }
finding-six_pack-counts = Winstgevend en groeiend: { $c5 } gebonden, { $c2 } los van { $count }
finding-satisfaction_value = { $sf } { $ofvalue } komt van { $f } grote { $who } die ontevreden zijn
finding-satisfaction_value-none = Geen van de grote klanten onder { $count } is ontevreden
finding-satisfaction_value-counts = Van { $count } zijn er { $f } groot en ontevreden
finding-margin_turnover = Van de A-klanten verdienen er { $c8 } meer dan gemiddeld en { $c5 } minder{ $c2 ->
    [0] {""}
   *[other] ; { $c2 } maken verlies
}
finding-value_stability = Stabiel grote { $who }: { $f } van { $count } met { $sf } { $ofvalue }; wisselend groot: { $c3 } met { $s3 }
finding-value_stability-short = Stabiel grote { $who }: { $f } van { $count } met { $sf } { $ofvalue }
finding-value_stability-none = Geen van de grote { $who } is stabiel: { $c3 } wisselend groot met { $s3 } { $ofvalue }

## Lines, shades, controls.

isoline-shapiro = gemiddelde na service
isoline-turnbull_zolkiewski = gemiddelde na service
isoline-margin_turnover = { $level } marge
isoline-potential = { $level } share of wallet
tone-high = Hoog ({ $n }), namen vet
tone-medium = Gemiddeld ({ $n })
tone-low = Laag ({ $n })
tone-none = Niet beoordeeld ({ $n })
tone-made-of = Gemiddelde score van: { $list }.
relationship-threshold = Grenswaarde: { $x }.
fiocca-step = Stap
fiocca-step-accounts = 1 · Klanten
fiocca-step-relationships = 2 · Relaties
risk-path-note = Open punten: de portfolio in elk jaar, over de eigen twaalf maanden. Grote punt: de hele periode.
trail = Spoor
trail-none = Geen
trail-earlier = Eerdere periode
trail-year = Een jaar eerder
trail-note-year = Laatste twaalf maanden; het spoor begint bij de kleine ring, de twaalf maanden daarvoor.
trail-note-ratings = Het spoor begint bij het kleine ringetje, waar de beoordelingen van het eerdere jaar het plaatsen.
trail-need = Om te zien waar ieder eerder stond: voeg de beoordelingen van een eerder jaar toe, als kolommen met het jaar (“Toeleveringsrisico 2024”) of als het blad van dat jaar.
potential-blue-white = ‘Blauw’, potentieel nog niet verdiend ({ $bluecell }): { $blue }, { $bluemoney }. ‘Wit’, al verdiend en nog te laten groeien ({ $whitecell }): { $white }, { $whitemoney }.
what-if = Wat als
what-if-clear = Alles wissen
what-if-row = { $name } → { $to }
what-if-note = wat als: { $n } met de hand verplaatst
what-if-title = Wat als: { $title }
edit-what-if = wat als { $name } elders stond
method-relationship_indicators = Indicatoren
method-relationship_indicators-answers = Hoe tevreden en loyaal zijn onze klanten, en wie klaagt?
method-relationship_indicators-help = Het gewogen gemiddelde van tevredenheid, loyaliteit en klachten (omgekeerd), voor zover het blad ze heeft, van 0 tot 100. Beoordelingen liggen in gelijke stappen op de schaal, cijfers van het kleinste tot het grootste. Klanten die op minder dan de helft van de gewichten zijn beoordeeld, blijven weg en worden geteld. De gewichten staan naast de grafiek; elke indicator is getoond.
finding-relationship_indicators = { $weak } klanten scoren onder 50 en hebben { $share } { $ofwhat }; { $name } staat er het best voor ({ $best } van 100)
finding-relationship_indicators-short = { $weak } klanten scoren onder 50; { $name } staat er het best voor ({ $best } van 100)
finding-relationship_indicators-none = Geen klant scoort onder 50; { $name } staat er het best voor ({ $best } van 100)
scores-subtitle-relationship_indicators = Score op { $criteria } indicatoren, 0–100, de beste eerst
