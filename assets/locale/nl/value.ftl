## Segments.

method-segments = Segmenten
method-segments-answers = Welke soorten klanten hebben we, en wat onderscheidt elke soort?
method-segments-help = Klanten die op de gekozen criteria op elkaar lijken, vormen een segment. Rond typische klanten (PAM): de afstand tussen twee klanten is het gemiddelde over de criteria die beide hebben (Gower): cijfers en beoordelingen naar hun verschil gedeeld door de spreidingsbreedte, woorden naar gelijk of niet. Elk segment ligt rond zijn meest typische klant. Rond gemiddelden (k-means): alleen cijfers en beoordelingen, vergelijkbaar gemaakt met hun standaardafwijking. Het aantal segmenten is dat met de hoogste gemiddelde silhouet: hoeveel dichter een klant bij het eigen segment ligt dan bij het volgende, van −1 tot 1; onder 0,25 is er geen echte structuur. Een cel toont het gemiddelde van het segment naast dat van allen, of het woord dat het het meest onderscheidt; hoe donkerder, hoe verder van allen, in standaardafwijkingen. Klanten met minder dan de helft van de criteria worden weggelaten en geteld.
finding-segments = { $k } soorten { $who }: { $part } onderscheidt zich door „{ $trait }” ({ $figures })
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

## Lifetime value.

method-lifetime_value = Customer equity
method-lifetime_value-answers = Wat zijn onze klanten de komende jaren waard?
method-lifetime_value-help = Wat een klant per jaar oplevert (de marge van de laatste twaalf maanden; de omzet als er geen marge is) maal de som van (r ÷ (1 + d))^t over de jaren van de horizon, vanaf dit jaar: r is de retentiegraad per jaar, d de disconteringsvoet. Zonder einde is de som (1 + d) ÷ (1 + d − r). De retentiegraad stelt u zelf in; tot dan is het het deel van de klanten van vorig jaar dat opnieuw kocht. Customer equity is de som over alle klanten; de curve toont hoe die verdeeld is, de waardevolste eerst. Met het aankoopmodel (BG/NBD en Gamma–Gamma) heeft elke klant eigen verwachte aankopen en bedragen in plaats van één retentiegraad voor allen.
finding-lifetime_value = Onze klanten zijn { $equity } waard; { $top } daarvan vertegenwoordigt { $share }
finding-lifetime_value-losses = Onze klanten zijn { $equity } waard: { $gains } winst, { $losses } verlies
finding-lifetime_value-short = Onze klanten zijn { $equity } waard
finding-lifetime_value-endless = Zonder einde en zonder discontering is er geen grens aan de waarde: stel een horizon in
finding-lifetime_value-none = De komende jaren kosten onze klanten meer dan ze opleveren
chart-lifetime-subtitle = { $measure } van een jaar × { $factor }: { $years } jaar vooruit, { $retention } retentie, { $discount } disconto
chart-lifetime-subtitle-ever = { $measure } van een jaar × { $factor }: zonder einde, { $retention } retentie, { $discount } disconto
chart-lifetime-subtitle-btyd = Verwachte aankopen × hun verwachte waarde, verdisconteerd tegen { $discount } per jaar
chart-lifetime-x = Aandeel van de klanten, de waardevolste eerst
chart-lifetime-y = Aandeel in de customer equity
chart-lifetime-top = Bovenste { $top } van de klanten
chart-lifetime-share = { $share } van de customer equity
chart-lifetime-worth = Wat ze waard zijn
chart-lifetime-mean = Gemiddeld per klant
chart-lifetime-factor = Contante waarde van 1 per jaar
chart-lifetime-by-purchases = Volgens het aankoopmodel
chart-lifetime-largest = Waardevolste
chart-lifetime-value = Klantwaarde (CLV)
chart-lifetime-yearly = Per jaar
chart-lifetime-note = Retentie { $retention } is gemeten: het deel van de klanten van vorig jaar dat opnieuw kocht.
chart-lifetime-note-set = Retentie { $retention } is uw aanname.
chart-lifetime-note-usual = Retentie { $retention } is aangenomen: de data zeggen er niets over. Stel uw eigen waarde in.
chart-lifetime-note-btyd = Elke klant heeft een eigen kans om nog klant te zijn en eigen verwachte aankopen; geen retentie wordt aangenomen.
view-lifetime-model = Hoe het berekend wordt
view-lifetime-simple = Retentie
view-lifetime-btyd = Aankopen
view-lifetime-horizon = Jaren vooruit (0 = zonder einde)

## Retention what-if.

method-retention_what_if = Wat als we meer klanten behouden?
method-retention_what_if-answers = Wat zou het opleveren minder klanten te verliezen?
method-retention_what_if-help = Verdisconteerde winst over de jaren: de klanten van elk jaar (die van vorig jaar × retentie + nieuwe) maal de marge min de kosten van behoud, min nieuwe klanten × wervingskosten, gedeeld door (1 + disconto) per jaar. De balken veranderen telkens één aanname: retentie met de ingestelde punten, marge met 10%, disconto met 2 punten, nieuwe klanten en wervingskosten met 20%, kosten van behoud met 50%. De kosten van de verandering zelf blijven buiten beschouwing; de kaart zegt wat er besteed mag worden voor het niet meer loont. Aannames komen uit de laatste twaalf maanden waar de data ze hebben; die met een ster zijn schattingen om te vervangen. De bekende stellingen zijn aannames om aan uw eigen cijfers te toetsen, geen feiten over uw klanten.
finding-retention_what_if =
    { $n ->
        [one] { $points } punt
       *[other] { $points } punten
    } meer retentie zou { $gain } opleveren, { $times } keer het effect van 20% meer nieuwe klanten
finding-retention_what_if-short =
    { $n ->
        [one] { $points } punt
       *[other] { $points } punten
    } meer retentie zou { $gain } opleveren
finding-retention_what_if-none = Meer retentie zou niets veranderen: er valt niemand meer te behouden
chart-retention-subtitle = Verdisconteerde winst over { $years } jaar, telkens één aanname veranderd, zonder de kosten daarvan · { $customers } klanten aan het begin
chart-retention-x = Winst over { $years } jaar, verdisconteerd
chart-retention-base = Basis { $amount }
chart-retention-remain = van de huidige klanten blijft na { $years } jaar
chart-retention-length = jaar duurt een relatie gemiddeld: 1 ÷ (1 − retentie)
chart-retention-most = mag per klant en jaar besteed worden voor het niet meer loont (nu { $today })
chart-retention-claims = Bekende stellingen om te toetsen
chart-retention-here = hier
chart-retention-claim-lost = 45–50% verloren in vijf jaar
chart-retention-claim-cost = Werven kost tot 20× behouden
chart-retention-claim-gain = +5 punten → winst +25–85%
chart-retention-claims-note = Stellingen uit het vak, geen feiten over uw klanten; “hier” is wat uw cijfers en aannames geven.
chart-retention-assumptions = Aannames
chart-retention-assumption = Aanname
chart-retention-today = Basis
chart-retention-worse = Slechter
chart-retention-better = Beter
chart-retention-effect-worse = Effect van slechter
chart-retention-effect-better = Effect van beter
chart-retention-note = * een schatting bij gebrek aan data: stel uw eigen cijfer in.
chart-retention-profit = Winst over de jaren
chart-retention-raised = Met de gewonnen punten
retention-retention = Retentiegraad per jaar
retention-margin = Marge per klant
retention-discount = Disconteringsvoet
retention-acquisitions = Nieuwe klanten per jaar
retention-retention_cost = Kosten van behoud per klant
retention-acquisition_cost = Wervingskosten per klant
retention-origin-data = uit de data
retention-origin-set = ingesteld
retention-origin-guess = schatting *
view-retention-points = Gewonnen retentiepunten
view-retention-years = Jaren
need-retention = een verkoopgrootboek dat achttien maanden teruggaat, met klanten in beide jaren

## Portfolio diagnosis.

method-portfolio_diagnosis = Portfoliodiagnose
method-portfolio_diagnosis-answers = Waar staat het portfolio, hoe kwam het daar, en welke klant moet de volgende zijn?
method-portfolio_diagnosis-help = Elke klant naar risico (variatie van de maandomzet in de laatste twaalf maanden: standaardafwijking ÷ gemiddelde) en rendement (marge ÷ omzet van dezelfde maanden). Het grote punt is het portfolio: het gemiddelde van beide, gewogen naar omzet; de open punten zijn hetzelfde een en twee jaar eerder. De grenzen kunt u verslepen; ze beginnen op de medianen. Laag rendement, laag risico: er mogen grote klanten bij, ook met meer risico. Hoog rendement, hoog risico: zoek laag risico, ook als ze minder besteden. Laag rendement, hoog risico is gevaarlijk: kleine en veilige, stap voor stap. Hoog rendement, laag risico is benijdenswaardig: een vrije keuze. De lijst ernaast toont wiens omzet × risico het risico van het geheel maakt. Klanten met minder dan drie maanden in een jaar blijven erbuiten.
finding-portfolio_diagnosis = In { $years } jaar ging het portfolio van ‘{ $before }’ naar ‘{ $cell }’: { $return } bij risico { $risk }
finding-portfolio_diagnosis-short = Het portfolio is nu ‘{ $cell }’: { $return } bij risico { $risk }
finding-portfolio_diagnosis-same = Het portfolio blijft ‘{ $cell }’: { $return } bij risico { $risk }; { $shl } { $ofvalue } is gevaarlijk
finding-portfolio_diagnosis-same-short = Het portfolio blijft ‘{ $cell }’: { $return } bij risico { $risk }
chart-diagnosis-risks = Grootste delen van het risico
chart-diagnosis-of-risk = van het geheel

## Covariance.

method-covariance = Covariantie en bèta
method-covariance-answers = Welke omzetten bewegen samen, en wiens schommelingen bewegen het geheel?
method-covariance-help = Omzet per maand of kwartaal, alleen hele perioden, ten minste acht. Een cel is de correlatie van twee: 1 ze bewegen gelijk op, 0 onafhankelijk, −1 tegen elkaar in. Bijdrage is de covariantie met het geheel gedeeld door de variantie van het geheel; alle bijdragen zijn samen 100%. Bèta is bijdrage gedeeld door omzetaandeel: boven 1 beweegt het geheel er meer door dan de omvang doet verwachten, onder 0 wordt het geheel er rustiger van. De rustigste mix heeft in dezelfde perioden de kleinste variantie, geen deel onder nul; ze kijkt terug en belooft niets. Waar omzetten niet gelijk opgaan, is het geheel rustiger dan zijn delen.
finding-covariance = { $name } maakt { $contribution } van de schommelingen met { $share } { $ofwhat }
finding-covariance-short = { $name } maakt { $contribution } van de schommelingen
finding-covariance-none = Het geheel schommelt helemaal niet
chart-covariance-subtitle = Correlatie { $ofwhat } over { $periods } { $unit ->
        [quarter] kwartalen
       *[month] maanden
    }; blauw = gelijk op, oranje = tegen elkaar in
chart-covariance-swings = Schommelingen
chart-covariance-contribution = Bijdrage
chart-covariance-part = Deel
chart-covariance-beta = Bèta
chart-covariance-said = bijdrage { $contribution }, bèta { $beta }
chart-covariance-least = Rustigste mix
chart-covariance-note = Het geheel varieert { $variation } van zijn gemiddelde; als alles gelijk opging, zou het { $instep } zijn. Wat niet samen beweegt, bespaart { $spared }.
view-covariance-between = Tussen
view-covariance-accounts = De klanten zelf
need-eight-periods = gedateerde verkopen over ten minste acht hele maanden of kwartalen, van twee of meer klanten

## Expected value and prospects.

method-expected_value = Verwachte waarde
method-expected_value-answers = Hoeveel van het potentieel is te verwachten?
method-expected_value-help = Potentiële besteding van een jaar maal de kans dat die bij ons terechtkomt. Het bleke deel van een balk is wat misschien niet komt. Het risico van een klant is 1 − kans; dat van het geheel is gewogen naar potentieel. Klanten zonder potentieel of kans worden weggelaten en geteld.
finding-expected_value = Van { $potential } potentieel is { $expected } te verwachten: { $part }
finding-expected_value-short = { $expected } is te verwachten
chart-expected-subtitle = Potentiële besteding × kans; bleek = komt misschien niet
chart-expected-x = Per jaar
chart-expected-all = Alles samen
chart-expected-potential = Potentiële besteding
chart-expected-expected = Te verwachten
chart-expected-risk = Risico
chart-expected-current = Laatste twaalf maanden
chart-expected-note = Risico is 1 − kans, gewogen naar potentieel.
need-probability = een potentiële besteding en een kans per klant
method-prospects = Prospects
method-prospects-answers = Welke prospect zou het portfolio het meest goed doen?
method-prospects-help = Een prospect is wie een potentieel en een kans heeft en de laatste twaalf maanden niets kocht. Die komt in het portfolio met de verwachte omzet (potentieel × kans) bij het risico 1 − kans: de rij toont wat dat verandert aan omzet, aan het naar omzet gewogen risico en aan concentratie (HHI, 0–10.000). Blauw is beter, rood slechter. In balans rangschikt op het gemiddelde van de drie rangen.
finding-prospects = { $name } zou het portfolio het meest goed doen; alle { $n } prospects samen beloven { $amount }
finding-prospects-short = Alle { $n } prospects samen beloven { $amount }
chart-prospects-subtitle = Wat elk aan het portfolio zou veranderen; blauw = beter, rood = slechter; rangorde: { $aim }
chart-prospects-revenue = Omzet per jaar
chart-prospects-risk = Risico van het portfolio
chart-prospects-concentration = Concentratie (HHI)
chart-prospects-points = { $points } punt
chart-prospects-chance = bij { $chance }
chart-prospects-now = Nu
chart-prospects-all = Met alle
chart-prospects-note = Risico is 1 − kans, gewogen naar omzet; met alle prospects zou het { $riskpoints } punt { $up ->
        [yes] stijgen
       *[no] dalen
    }.
chart-prospects-risk-change = Verandering risico, punten
chart-prospects-hhi-change = Verandering HHI
chart-prospects-score = Gemiddelde rang (0–1)
prospects-aim-balance = in balans
prospects-aim-revenue = omzet
prospects-aim-risk = risico
prospects-aim-concentration = concentratie
view-prospects-rank = Rangschikken op
need-prospects = klanten, en prospects met een potentiële besteding en een kans

## Differences and similarities.

method-similarities = Verschillen en overeenkomsten
method-similarities-answers = Welke criteria gaan samen, en waar verschillen klanten?
method-similarities-help = Twee criteria in een kruistabel: elke cel telt de klanten die beide hebben en toont hun aandeel in de maatstaf; cijfers worden in vier groepen van ongeveer gelijke aantallen verdeeld. In blauwe cellen zitten er meer dan wanneer de twee niets met elkaar te maken hadden, in oranje minder. Cramérs V zegt hoe sterk ze samengaan, van 0 tot 1: √(χ² ÷ (n · (kleinste aantal rijen of kolommen − 1))). Correlatie zet alle cijfers en beoordelingen tegen elkaar naar rang (Spearman), van −1 tot 1, van de klanten die beide hebben. Samenhang bewijst geen oorzaak.
finding-similarities = { $rows } en { $columns } gaan samen: { $n } met ‘{ $row }’ en ‘{ $column }’, toeval zou { $expected } geven
finding-similarities-short = { $rows } en { $columns } gaan samen (Cramérs V { $v })
finding-similarities-little = { $rows } en { $columns } hebben weinig met elkaar te maken (Cramérs V { $v })
finding-similarities-none = Te weinig hebben zowel { $rows } als { $columns }
finding-correlation = { $rows } en { $columns } stijgen het sterkst samen (rangcorrelatie { $rho })
finding-correlation-against = De sterkste samenhang: hoe hoger { $rows }, hoe lager { $columns } (rangcorrelatie { $rho })
finding-correlation-none = Geen twee maatstaven hebben genoeg klanten gemeen om te vergelijken
chart-similarities-subtitle = { $who } en hun aandeel { $ofwhat }; blauw = meer dan toeval, oranje = minder
chart-correlation-subtitle = Rangcorrelatie (Spearman); blauw = stijgen samen, oranje = tegen elkaar in
chart-similarities-others = Overige
chart-similarities-tie = Hoe sterk ze samengaan
chart-similarities-v = Cramérs V
chart-similarities-chi = Chi-kwadraat
chart-similarities-both = Met beide
chart-similarities-note = Cramérs V: 0 niets met elkaar te maken, 0,1 weinig, 0,3 duidelijk, 0,5 sterk, 1 het een volgt uit het ander.
chart-similarities-thin = In veel cellen zouden er bij toeval minder dan vijf zijn: neem het cijfer als ruw.
chart-correlation-strongest = Sterkste samenhang
chart-correlation-note = Van −1 tot 1, van de klanten die beide hebben. Samenhang bewijst geen oorzaak.
view-similarities-show = Tonen
view-similarities-crosstab = Twee criteria
view-similarities-correlation = Correlatie
view-similarities-rows = Rijen
view-similarities-columns = Kolommen
need-two-criteria = twee criteria waarop klanten verschillen
chart-segments-map-subtitle = Kaart van gelijkenis: wie dichtbij staat, lijkt op elkaar; { $kept } van de verschillen behouden
chart-segments-map-note = De assen hebben geen eigen betekenis: alleen afstanden tellen. De kaart is gemaakt met klassieke schaling van Gower-afstanden (Torgerson 1952, Gower 1966); het behouden deel is de gekwadrateerde correlatie van beide.
