## RFM.

method-rfm = RFM
method-rfm-answers = Wie kocht onlangs, vaak en voor veel?
method-rfm-help = Recency: dagen van de laatste aankoop tot de peildatum. Frequentie: verschillende facturen, of aankoopdagen waar de verkoopregels geen factuurnummer hebben. Bedrag: de gekozen maatstaf. Elk krijgt een score van 1 tot 5 naar kwintielen van rangen (5 is het best; gelijke waarden delen hun gemiddelde rang) of naar uw eigen grenzen. De scores voor recency en frequentie plaatsen een klant in een van tien segmenten. Creditnota’s (regels onder nul) zijn geen aankoop.
finding-rfm =
    { $part } { $ofwho } is kampioen en goed voor { $share } { $ofwhat }; { $risk ->
        [one] { $risk } vaste klant loopt gevaar
       *[other] { $risk } vaste klanten lopen gevaar
    }
finding-rfm-short = { $part } { $ofwho } is kampioen en goed voor { $share } { $ofwhat }
finding-rfm-none = Geen van { $count } is kampioen: niemand kocht zowel onlangs als vaak
chart-rfm-subtitle = Naar recency en frequentie; tint = aandeel { $ofwhat }
chart-rfm-recency = Recency: dagen sinds de laatste aankoop
chart-rfm-frequency-invoices = Frequentie: aantal orders
chart-rfm-frequency-days = Frequentie: aankoopdagen
chart-rfm-days =
    { $n ->
        [one] { $range } dag
       *[other] { $range } dagen
    }
chart-rfm-orders =
    { $n ->
        [one] { $range } order
       *[other] { $range } orders
    }
chart-rfm-nobody = niemand
chart-rfm-none = geen
chart-rfm-segment = Segment
chart-rfm-silent = Stil, dagen
chart-rfm-all = Alle
chart-rfm-cells = In elke cel: { $who } en hun aandeel { $ofwhat }.
chart-rfm-quintiles =
    { $empty ->
        [0] Kwintielen van rangen; gelijke waarden delen hun gemiddelde rang, dus de stappen zijn niet even groot.
        [one] Kwintielen van rangen; gelijke waarden delen hun gemiddelde rang, dus de stappen zijn niet even groot: één stap is leeg.
       *[other] Kwintielen van rangen; gelijke waarden delen hun gemiddelde rang, dus de stappen zijn niet even groot: { $empty } stappen zijn leeg.
    }
chart-head-r = R
chart-head-f = F
chart-head-m = M
chart-head-orders = Orders
rfm-champions = Kampioenen
rfm-loyal = Trouw
rfm-potential_loyal = Mogelijk trouw
rfm-new = Nieuw
rfm-promising = Veelbelovend
rfm-need_attention = Vraagt aandacht
rfm-about_to_sleep = Dreigt in te slapen
rfm-at_risk = In gevaar
rfm-cannot_lose = Niet te missen
rfm-hibernating = In winterslaap
view-rfm-occasion = Wat als aankoop telt
view-rfm-recency_limits = Grenzen van recency, dagen
view-rfm-frequency_limits = Grenzen van frequentie
view-rfm-monetary_limits = Grenzen van de monetaire waarde
view-rfm-quintiles = Kwintielen
view-rfm-own = Eigen grenzen

## Forecast.

method-btyd = Prognose
method-btyd-answers = Wie is nog klant, en wat gaan zij kopen?
method-btyd-help = Twee modellen van herhaalaankopen. BG/NBD: elke klant koopt in een eigen tempo en kan na elke aankoop voorgoed stoppen; de spreiding van tempo en stopkans wordt met de grootste aannemelijkheid op uw verkoopregels geschat. Het geeft de kans dat iemand nog klant is en de te verwachten aankopen. Gamma–Gamma: wat een aankoop waard is, tussen het eigen gemiddelde en dat van allen. De waarde van de komende maanden is verwachte aankopen × verwachte waarde, maand voor maand verdisconteerd. Aankopen op één dag tellen één keer; de eerste telt niet mee; creditnota’s (regels onder nul) zijn geen aankopen. De modellen veronderstellen dat het kopen doorgaat als voorheen en dat hoeveel niet samenhangt met hoe vaak.
finding-btyd =
    { $gone ->
        [0] Alle { $count } zijn waarschijnlijk nog klant; in { $months } maanden is { $worth } te verwachten
        [one] { $gone } van { $count } is waarschijnlijk weg; in { $months } maanden is { $worth } te verwachten
       *[other] { $gone } van { $count } zijn waarschijnlijk weg; in { $months } maanden is { $worth } te verwachten
    }
finding-btyd-short =
    { $gone ->
        [0] Alle { $count } zijn waarschijnlijk nog klant
        [one] { $gone } van { $count } is waarschijnlijk weg
       *[other] { $gone } van { $count } zijn waarschijnlijk weg
    }
chart-forecast-subtitle = Naar de kans nog klant te zijn; waarde over { $months } maanden, verdisconteerd tegen { $discount } per jaar
chart-forecast-x = Aantal
chart-forecast-alive = Kans nog klant te zijn
chart-forecast-worth = waard { $amount }
chart-forecast-orders = { $orders } aankopen
chart-forecast-ahead = Verwacht in { $months } maanden
chart-forecast-purchases = Aankopen
chart-forecast-equity = Klantwaarde, totaal
chart-forecast-gone = Grootste die waarschijnlijk weg zijn
chart-forecast-gone-note = bracht op · nog klant
chart-forecast-model = BG/NBD op { $count }, waarvan { $repeaters } met een herhaling: r { $r }, α { $alpha } { $unit ->
        [day] dagen
        [month] maanden
       *[week] weken
    }, a { $a }, b { $b }.
chart-forecast-spending = Gamma–Gamma: p { $p }, q { $q }, v { $v }. Het veronderstelt dat hoeveel en hoe vaak niet samenhangen; hun correlatie is { $correlation }.
chart-forecast-tied = Gamma–Gamma: p { $p }, q { $q }, v { $v }. Hoeveel en hoe vaak hangen hier samen (correlatie { $correlation }), wat het model uitsluit: neem de bedragen als ruwe schatting.
chart-forecast-too-few = Te weinig herhaalaankopen met een bedrag: er worden geen bedragen getoond.
chart-forecast-no-fit = Het model van de bedragen convergeerde niet: er worden geen bedragen getoond.
chart-head-still = Nog klant
chart-head-alive = Kans
chart-head-expected = Verwachte aankopen
chart-head-worth = Verwachte waarde
chart-head-repeats = Herhalingen
forecast-band-1 = Waarschijnlijk weg
forecast-band-2 = Eerder weg
forecast-band-3 = Onduidelijk
forecast-band-4 = Eerder nog klant
forecast-band-5 = Waarschijnlijk nog klant
figure-repeaters = Klanten met een herhaling
figure-log-likelihood = Log-aannemelijkheid
need-repeaters = ten minste tien klanten die op meer dan één dag kochten
need-fit = verkopen waarop het model van herhaalaankopen past: hier convergeerde het niet, dus er wordt geen cijfer getoond
need-fit-inside = verkopen waaruit blijkt wanneer klanten stoppen: hier ligt de beste passing aan de rand van het model (niemand vertrekt ooit, of allen zijn gelijk), dus er wordt geen cijfer getoond
family-lifetime-value = Klantwaarde

## ABC × XYZ.

method-abc_xyz = ABC–XYZ
method-abc_xyz-answers = Wie is groot en stabiel, wie groot en onregelmatig?
method-abc_xyz-help = ABC: hoeveel een relatie opbrengt, op volgorde. XYZ: hoe stabiel, naar de variatiecoëfficiënt van de totalen per periode (standaardafwijking ÷ gemiddelde; een periode zonder verkoop telt als 0, vanaf de eerste eigen periode). Tot 0,5 X, tot 1 Y, daarboven Z; met minder dan drie perioden wordt niet ingedeeld. Alle grenzen kunt u verschuiven.
finding-abc_xyz =
    { $share } { $ofwhat } is groot en stabiel (AX); { $irregular ->
        [one] { $irregular } grote relatie is onregelmatig (AZ)
       *[other] { $irregular } grote relaties zijn onregelmatig (AZ)
    }
finding-abc_xyz-short = { $share } { $ofwhat } is groot en stabiel (AX)
finding-abc_xyz-steady = { $share } { $ofwhat } is groot en stabiel (AX); geen grote relatie is onregelmatig
finding-abc_xyz-none =
    Geen grote relatie is stabiel (AX); { $irregular ->
        [one] { $irregular } grote relatie is onregelmatig (AZ)
       *[other] { $irregular } grote relaties zijn onregelmatig (AZ)
    }
chart-xyz-x = Variatiecoëfficiënt
chart-xyz-y = Klasse naar waarde, aandeel
chart-xyz-subtitle =
    { $months ->
        [1] Opbrengst × stabiliteit, per maand
       *[other] Opbrengst × stabiliteit, per kwartaal
    }
chart-xyz-steadiness = Stabiliteit
chart-xyz-median = Mediaan
chart-xyz-note = In elke cel: { $who } en hun aandeel { $ofwhat }. AX laat zich plannen; AZ brengt veel op en komt onaangekondigd: spreek orders vooraf af.
xyz-x = X stabiel
xyz-y = Y wisselend
xyz-z = Z onregelmatig
xyz-unclassed = Te kort
view-xyz-period = Periode
view-xyz-month = Maand
view-xyz-quarter = Kwartaal
view-xyz-limits = Grenzen van stabiliteit
view-xyz-limit-x = Bovengrens van X
view-xyz-limit-y = Bovengrens van Y
family-value-classes = Waardeklassen
method-coverage = Dekking
method-coverage-answers = Welk deel van hun klanten bereiken onze verkopers?
method-coverage-help = Gedekte klanten ÷ alle klanten van elke verkoper. Een klant is gedekt als hij in de laatste twaalf maanden vóór de peildatum kocht; klanten van het blad die nooit kochten, tellen mee. Zonder verkoper geldt ons contact, de vestiging, de regio of het land. Het bedrag achter een balk is wat de niet-gedekte klanten in alle transacties brachten.
finding-coverage =
    { $coverage } van de klanten kocht in { $months } maanden; laagste: { $name } met { $lowest }; { $missed ->
        [one] { $missed } klant is niet gedekt
       *[other] { $missed } klanten zijn niet gedekt
    }
finding-coverage-short = { $coverage } van de klanten is gedekt; laagste: { $name } met { $lowest }
finding-coverage-none = Alle { $customers } klanten kochten in de laatste { $months } maanden
rows-axis-coverage = Klanten met een verkoop in de periode
rows-subtitle-coverage = Aandeel van de klanten met een verkoop per { $who }, laagste eerst
rows-note-coverage = Achter de balk: het gedekte deel, en wat de niet-gedekte klanten eerder brachten.
rows-coverage = Dekking
rows-customers = Klanten
rows-missed = Niet gedekt
rows-missed_value = Wat deze eerder brachten
rows-lowest = Laagste dekking
rows-months = Maanden
