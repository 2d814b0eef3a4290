## Segments.

method-segments = Segmenten
method-segments-answers = Welke soorten klanten hebben we, en wat onderscheidt elke soort?
method-segments-help = Klanten die op de gekozen criteria op elkaar lijken, vormen een segment. Rond typische klanten (PAM): de afstand tussen twee klanten is het gemiddelde over de criteria die beide hebben (Gower): cijfers en beoordelingen naar hun verschil gedeeld door de spreidingsbreedte, woorden naar gelijk of niet. Elk segment ligt rond zijn meest typische klant. Rond gemiddelden (k-means): alleen cijfers en beoordelingen, vergelijkbaar gemaakt met hun standaardafwijking. Het aantal segmenten is dat met de hoogste gemiddelde silhouet: hoeveel dichter een klant bij het eigen segment ligt dan bij het volgende, van −1 tot 1; onder 0,25 is er geen echte structuur. Een cel toont het gemiddelde van het segment naast dat van allen, of het woord dat het het meest onderscheidt; hoe donkerder, hoe verder van allen, in standaardafwijkingen. Klanten met minder dan de helft van de criteria worden weggelaten en geteld.
finding-segments = { $k } soorten { $who }: { $part } daarvan brengt { $share } { $ofwhat } in
finding-segments-short = { $k } soorten { $who }
finding-segments-weak = Geen duidelijke segmenten: zelfs de beste indeling, in { $k }, overlapt (silhouet { $silhouette })
finding-segments-weak-short = Geen duidelijke segmenten (silhouet { $silhouette })
chart-segments-subtitle = Segmenten op { $criteria } criteria; blauw = boven het geheel, oranje = eronder
chart-segment-name = Segment { $n }
chart-segments-segment = Segment
chart-segments-size = Omvang en aandeel
chart-segments-all = allen { $figure }
chart-segments-unknown = onbekend
chart-segments-above = boven: { $list }
chart-segments-below = onder: { $list }
chart-segments-average = zoals het geheel
chart-segments-count =
    { $k ->
        [one] { $k } segment
       *[other] { $k } segmenten
    }
chart-segments-tried = Andere aantallen segmenten
chart-segments-silhouette = Silhouet
chart-segments-note = Gemiddelde silhouet { $silhouette }: van −1 tot 1; boven 0,5 liggen de segmenten goed uit elkaar, onder 0,25 overlappen ze.
chart-segments-sample = De typische klanten komen uit een gelijkmatige steekproef van { $sample }; alle andere volgen de dichtstbijzijnde.
axis-silence-days = Dagen sinds de laatste aankoop
need-segment-criteria = ten minste twee criteria waarop klanten verschillen, en acht klanten die ze hebben
view-segments-method = Gegroepeerd rond
view-segments-pam = Typische
view-segments-kmeans = Gemiddelden
view-segments-number = Aantal segmenten
view-segments-best = Naar silhouet
view-segments-criteria = Criteria
view-segments-taken = { $criteria } gekozen
