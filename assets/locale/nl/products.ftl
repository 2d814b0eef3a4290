# Producten: negen vakken, ADL, levenscyclus, kasstroom, wie ze koopt.

need-attractiveness = producten met een beoordeling van aantrekkelijkheid en sterkte (of marktgroei en marktaandeel)
need-maturity = producten met een levensfase en een concurrentiepositie
need-stages = producten met een levensfase, of verkopen over twee jaar
need-cash-flows = ontvangsten en uitgaven, of een kasstroom
need-buyers = een verkoopgrootboek met klant en product

## GE-McKinsey.

method-nine_box = GE-McKinsey-matrix
method-nine_box-answers = Waarin investeren, wat handhaven, wat oogsten?
method-nine_box-help = Sterkte (horizontaal) tegen de aantrekkelijkheid van de markt (verticaal), elk van 0 tot 100 in derden; de grenzen zijn te verslepen. Waar een product er niet op is beoordeeld, is aantrekkelijkheid het gewogen gemiddelde van marktgroei en marge, sterkte dat van relatief aandeel, marktaandeel en concurrentiepositie. Boven de diagonaal investeren, erop handhaven, eronder oogsten. Waar veel producten op één plaats liggen, staan zij als lijst in hun cel. GE en McKinsey, omstreeks 1971.
finding-nine_box = { $ll } producten om in te investeren brengen { $sll } { $ofwhat }; { $lh } om te oogsten nog { $slh }
finding-nine_box-short = { $ll } producten om in te investeren brengen { $sll } { $ofwhat }
cell-nine-box-invest = Investeren
cell-nine-box-hold = Handhaven
cell-nine-box-harvest = Oogsten
advice-nine-box-invest = Investeren en groeien: de markt is het waard en wij kunnen er winnen
advice-nine-box-hold = Positie houden; alleen investeren wat snel terugkomt
advice-nine-box-harvest = Geld eruit halen; geen nieuw geld, afbouw voorbereiden

## ADL.

method-adl = ADL-matrix
method-adl-answers = Past onze positie bij de leeftijd van de markt?
method-adl-help = Rijpheid van de bedrijfstak (horizontaal: embryonaal, groei, volwassenheid, veroudering) tegen de concurrentiepositie (verticaal: zwak, houdbaar, gunstig, sterk, dominant), beide zoals in het blad beoordeeld. Een sterke positie ontwikkelt zich natuurlijk; hoe zwakker de positie en hoe ouder de markt, hoe meer een product zich moet bewijzen. Arthur D. Little 1974.
finding-adl = { $n0 } producten ontwikkelen zich natuurlijk en brengen { $s0 } { $ofwhat }; { $n3 } moeten weg ({ $s3 })
finding-adl-short = { $n0 } producten ontwikkelen zich natuurlijk en brengen { $s0 } { $ofwhat }
zone-adl-natural = Natuurlijke ontwikkeling
zone-adl-selective = Selectieve ontwikkeling
zone-adl-viability = Levensvatbaarheid bewijzen
zone-adl-withdraw = Terugtrekken
zone-advice-adl-natural = Met de markt meegroeien en de voorsprong verdedigen
zone-advice-adl-selective = Niches kiezen; de positie verbeteren waar het loont
zone-advice-adl-viability = Vóór een vaste datum omkeren, of opgeven
zone-advice-adl-withdraw = Ordelijk beëindigen; er geen geld in laten
