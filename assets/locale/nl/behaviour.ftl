## RFM.

method-rfm = RFM
method-rfm-answers = Wie kocht onlangs, vaak en voor veel?
method-rfm-help = Recency: dagen van de laatste aankoop tot de peildatum. Frequentie: verschillende facturen, of aankoopdagen waar de verkoopregels geen factuurnummer hebben. Bedrag: de gekozen maatstaf. Elk krijgt een score van 1 tot 5 naar kwintielen van rangen (5 is het best; gelijke waarden delen hun gemiddelde rang) of naar uw eigen grenzen. De scores voor recency en frequentie plaatsen een klant in een van tien segmenten. Alleen regels boven nul tellen als aankoop.
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
view-rfm-quintiles = Kwintielen
view-rfm-own = Eigen grenzen
