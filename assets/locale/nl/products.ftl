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

## Kasstroombalans.

method-cash_flow = Kasstroombalans
method-cash_flow-answers = Welke producten brengen het geld op, welke vragen het, en is het genoeg?
method-cash_flow-help = Ontvangsten min uitgaven van elk product, of zijn kasstroom waar alleen die is opgegeven. Producten in snelgroeiende markten vragen geld, volwassen producten moeten het geven; een portfolio heeft beide tegelijk nodig. Blijft over: wat wordt opgebracht min wat nodig is. Opgebracht ÷ nodig: onder 100% moet het portfolio van elders worden gefinancierd. Producten zonder kasstroom blijven weg en worden geteld.
finding-cash_flow = { $generators } producten brengen { $generated } op, { $needers } vragen { $needed }: { $gap } blijft over
finding-cash_flow-short = { $generators } producten brengen { $generated } op, { $needers } vragen { $needed }
finding-cash_flow-none = Alle { $generators } producten brengen geld op: { $generated }; geen wordt opgebouwd
finding-cash_flow-none-short = Alle { $generators } producten brengen geld op: { $generated }
rows-axis-cash_flow = Nettokasstroom
rows-subtitle-cash_flow = Ontvangsten min uitgaven, per product

## Levenscyclus.

method-life_cycle = Fasen
method-life_cycle-answers = In welke fase is elk product, en kloppen de verkopen daarmee?
method-life_cycle-help = Horizontaal: de levensfase zoals in het blad beoordeeld; waar zij ontbreekt, volgt zij uit de verkopen: nieuw, groei boven 10% per jaar, daling van meer dan 10%, anders volwassen. Verticaal: hoe de verkopen gaan, als groei in het blad of als de laatste twaalf maanden van het grootboek tegen de twaalf ervoor. Een volwassen product dat daalt, is ouder dan het heet. Levitt 1965.
finding-life_cycle = Volwassen en verouderde producten brengen { $s2 } en { $s3 } { $ofwhat }; die in opbouw { $s0 } en { $s1 }
finding-life_cycle-short = Volwassen producten brengen { $s2 } { $ofwhat }, verouderde { $s3 }
axis-sales-trend = Verkopen
trend-falling = Dalend
trend-steady = Stabiel
trend-growing = Groeiend
zone-life-cycle-embryonic = Embryonaal
zone-life-cycle-growth = Groei
zone-life-cycle-mature = Volwassenheid
zone-life-cycle-aging = Veroudering
zone-advice-life-cycle-embryonic = Kiezen: snel toetsen, weinige steunen, de rest stoppen
zone-advice-life-cycle-growth = Vóór de markt uit investeren: capaciteit, kanalen, aandeel
zone-advice-life-cycle-mature = Aandeel houden, kosten verlagen, vernieuwen vóór de daling
zone-advice-life-cycle-aging = Het geld eruit halen, de opvolger plannen, de einddatum bepalen

## Wie elk product koopt.

method-product_customers = Per klant
method-product_customers-answers = Welke producten hangen van één klant af?
method-product_customers-help = De omzet van elk product, verdeeld over de grootste klant, de volgende twee en de rest. Een product hangt van één klant af als die de helft van de omzet of meer heeft. Het effectieve aantal zegt hoeveel gelijke klanten even geconcentreerd zouden zijn.
finding-product_customers =
    { $dependent ->
        [one] { $dependent } van { $groups } producten hangt
       *[other] { $dependent } van { $groups } producten hangen
    } van één klant af; { $name } van { $inner } met { $top_share }
finding-product_customers-short =
    { $dependent ->
        [one] { $dependent } van { $groups } producten hangt
       *[other] { $dependent } van { $groups } producten hangen
    } van één klant af
finding-product_customers-none = Geen product hangt van één klant af; { $name } komt het dichtst in de buurt: { $inner } heeft { $top_share }
finding-product_customers-none-short = Geen product hangt van één klant af
rows-axis-product_customers = Omzet
rows-subtitle-product_customers = Omzet per product: grootste klant, de volgende twee, de rest
rows-note-product_customers = Donker: de grootste klant. Dan de volgende twee, en de rest. Achter de balk: omzet, aandeel van de grootste, en wie dat is.
