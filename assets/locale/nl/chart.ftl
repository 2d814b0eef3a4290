# Charts: titles that state the finding, axes, legends, notes. In every text $who is “customers”, $ofwho the form after a
# share (“of customers”), $ofwhat the measure after a share (“of revenue”), $what the measure, $side “spend” or “sales”.


## After a share: who, and of what.

chart-of-customers = van de klanten
chart-of-suppliers = van de leveranciers
chart-of-products = van de producten
chart-of-values = van de waarden
chart-of-revenue = van de omzet
chart-of-margin = van de marge
chart-of-quantity = van het aantal
chart-of-spend = van de inkoopuitgaven
chart-of-cash_flow = van de kasstroom
chart-of-column = van ‘{ $name }’
chart-quoted = ‘{ $name }’

## Frame: source, count, filters, names hidden.

chart-source = Bron: { $source }
source-and-more = { $source } en nog { $n ->
    [one] één bestand
   *[other] { $n } bestanden
}
chart-as-of = peildatum { $day }
chart-shown = { $shown } getoond
chart-shown-of = { $shown } van { $count } getoond
chart-left-out = weggelaten: { $list }
chart-filter-one-of = { $name }: { $value }
chart-filter-none-of = { $name }: alles behalve { $value }
chart-filter-between = { $name }: { $value }
chart-masked-customer = Klant { $n }
chart-masked-supplier = Leverancier { $n }
chart-masked-product = Product { $n }
chart-masked-value = Waarde { $n }
chart-named = { $named } van { $shown } bellen dragen een naam; de rest verschijnt bij inzoomen of aanwijzen.

## Heads of the tables behind the charts.

chart-head-rank = Rang
chart-head-class = Klasse
chart-head-share = Aandeel
chart-head-cumulative = Cumulatief aandeel
chart-head-value = Waarde

## Lorenz curve.

finding-lorenz = { $top } { $ofwho } is goed voor { $share } { $ofwhat }; de tien grootste voor { $ten }
finding-lorenz-short = { $top } { $ofwho } is goed voor { $share } { $ofwhat }
finding-lorenz-few =
    { $k ->
        [1] De grootste van { $count } is goed voor { $share } { $ofwhat }
       *[other] De { $k } grootste van { $count } zijn goed voor { $share } { $ofwhat }
    }
finding-lorenz-few-short =
    { $k ->
        [1] De grootste van { $count } is goed voor { $share } { $ofwhat }
       *[other] De { $k } grootste van { $count } zijn goed voor { $share } { $ofwhat }
    }
finding-lorenz-empty = Er is niets te vergelijken
finding-lorenz-zero = Alle waarden zijn samen nul: er valt niets te verdelen
finding-lorenz-negative = Het totaal is { $amount }: aandelen in een negatief totaal zeggen niets
finding-lorenz-single = { $name } is als enige goed voor het hele totaal
finding-lorenz-equal = Alle { $count } hebben hetzelfde aandeel { $ofwhat }
chart-lorenz-subtitle = Cumulatief aandeel { $ofwhat }, grootste eerst
chart-lorenz-description = Concentratiecurve van { $count }: { $k } bovenaan zijn goed voor { $share } { $ofwhat }; Gini-coëfficiënt { $gini }.
chart-lorenz-y = Aandeel { $ofwhat }
chart-lorenz-x = Aandeel { $ofwho }, grootste eerst
chart-lorenz-equality = als alle gelijk waren
finding-lorenz-measure =
    { $main }; { $other } is { $than ->
        [wider] breder gespreid
        [denser] sterker geconcentreerd
        [mixed] anders gespreid
       *[alike] even breed gespreid
    } ({ $share })
finding-lorenz-year = { $main }; een jaar eerder { $share }
chart-lorenz-subtitle-measures = Cumulatief aandeel { $ofwhat } en { $ofother }, elk gerangschikt op de eigen maatstaf
chart-lorenz-subtitle-years = Cumulatief aandeel { $ofwhat }, elke periode gerangschikt op de eigen waarden
chart-compare-now = Deze periode
chart-compare-before = Een jaar eerder
chart-compare-days = een jaar eerder: { $days }
chart-share-of-total = Aandeel in het totaal
chart-gini-is = Gini { $gini }
chart-gini-of = Gini, { $name }
chart-top-own = Top { $top }
chart-area-between = Oppervlakte tussen de curven
chart-compare-description = { $name }: Gini-coëfficiënt { $gini }; de oppervlakte tussen de curven is { $area }.
chart-gini = Gini-coëfficiënt
chart-gini-word = Gini
chart-effective-number = Effectief aantal
chart-largest = Grootste
chart-ten-largest = Tien grootste
chart-top-share = Top { $top } ({ $k })
chart-half-total = Samen de helft
chart-how-concentrated = Hoe geconcentreerd
chart-largest-list = De grootste
chart-share = aandeel
chart-reading-head = Top { $k }
chart-reading-body = { $top } → { $share } { $ofwhat }

## ABC classes.

finding-abc = { $k } van { $count } zijn klasse A en goed voor { $share } { $ofwhat }; de drie grootste alleen al voor { $three }
finding-abc-short =
    { $k ->
        [one] { $k } van { $count } is klasse A en goed voor { $share } { $ofwhat }
       *[other] { $k } van { $count } zijn klasse A en goed voor { $share } { $ofwhat }
    }
finding-abc-none = Geen enkele waarde ligt boven nul: alles is klasse C
chart-abc-subtitle = { $what } en cumulatief aandeel, grootste eerst
chart-abc-by-value = klassen naar waarde ({ $a }, { $b })
chart-abc-by-count = klassen naar aantal ({ $a }, { $b })
chart-abc-computed = klassen berekend uit de curve
chart-abc-class = { $letter }: { $count }, { $share } { $ofwhat }
chart-abc-description = Paretodiagram. { $list }.
chart-abc-y = Cumulatief aandeel
chart-abc-x = Naar rang, grootste eerst
chart-abc-limit = { $letter } tot { $limit }
chart-abc-cut = { $count }: { $share }
chart-abc-tail = De { $k } kleinste: { $share }
chart-abc-tail-each = gemiddeld { $each } elk

## Whale curve.

finding-whale =
    { $k ->
        [one] { $k } van { $count } doet { $lost } teniet van wat de andere opbrengen: { $amount } van { $earned }
       *[other] { $k } van { $count } doen { $lost } teniet van wat de andere opbrengen: { $amount } van { $earned }
    }
finding-whale-short =
    { $k ->
        [one] { $k } van { $count } doet { $lost } teniet van wat de andere opbrengen
       *[other] { $k } van { $count } doen { $lost } teniet van wat de andere opbrengen
    }
finding-whale-no-profit = Geen van { $count } ligt boven nul: er is geen top
finding-whale-eaten = Verliezen van { $amount } doen de { $earned } van de andere geheel teniet
finding-whale-no-loss = Geen van { $count } ligt onder nul: er gaat niets verloren
finding-whale-no-loss-margin = Naar { $what } ligt geen van { $count } onder nul; wie winst teruggeeft blijkt pas uit de marge
chart-whale-subtitle = Cumulatief: { $what }, grootste eerst
chart-whale-description = Walviscurve van { $count }: de top ligt op { $peak } van het totaal na { $rank }; { $losing } onder nul nemen { $amount } weg.
chart-whale-description-eaten = Walviscurve van { $count }: de eerste { $rank } brengen { $earned } op; { $losing } onder nul nemen { $amount } weg.
chart-whale-x = Aandeel { $ofwho }, grootste eerst
chart-whale-y = Cumulatief, % van het gerapporteerde totaal
chart-whale-earn-all = { $all } ({ $allpart }) brengen al 100% op
chart-whale-peak = Top { $peak }
chart-whale-peak-money = Top { $earned }
chart-whale-peak-at = rang { $rank } van { $n }, { $earned }
chart-whale-erosion = { $losing }: { $amount } verlies
chart-whale-lose = Erosie: { $losing }, { $amount } verlies
chart-whale-points = { $points } punten
chart-whale-total = Gerapporteerd totaal
chart-whale-losses = Grootste verliezen

## Matrices: titles.

chart-of-potential-short = van het potentieel
finding-matrix-empty = Voor geen enkele zijn beide assen bekend
finding-matrix-single = { $name } is de enige waarvoor beide assen bekend zijn
finding-quadrant = { $hh } van { $count } scoren hoog op { $x } en { $y }: { $shh } { $ofvalue }
finding-quadrant-none =
    { $hh ->
        [0] Geen van { $count } scoort hoog op { $x } en { $y }
       *[other] { $hh } van { $count } scoren hoog op { $x } en { $y }
    }
finding-potential = { $slh } van het onbenutte potentieel ligt bij { $clh } met een facturering onder { $limit } per maand
finding-potential-none = Niemand met een facturering onder { $limit } per maand heeft { $ylimit } of meer onbenut potentieel
finding-kraljic =
    { $hh } strategische { $who } zijn goed voor { $shh } { $ofvalue }; { $lh ->
        [0] er is geen knelpunt
        [one] één knelpunt voor { $slh }
       *[other] { $lh } knelpunten voor { $slh }
    }
finding-kraljic-short = { $hh } strategische { $who } zijn goed voor { $shh } { $ofvalue }
finding-kraljic-one =
    Alleen { $name } is strategisch; { $lh ->
        [0] er is geen knelpunt
        [one] één knelpunt is goed voor { $slh } { $ofvalue }
       *[other] { $lh } knelpunten zijn goed voor { $slh } { $ofvalue }
    }
finding-kraljic-one-short = Alleen { $name } is strategisch
finding-kraljic-none =
    Geen van { $count } is strategisch; { $lh ->
        [0] er is geen knelpunt
        [one] één knelpunt is goed voor { $slh } { $ofvalue }
       *[other] { $lh } knelpunten zijn goed voor { $slh } { $ofvalue }
    }
finding-kraljic-counts = Van { $count } zijn er { $hh } strategisch en { $lh } knelpunt
finding-supplier_alignment-future =
    Waardevolle { $who } op onze koers zouden van { $hh } naar { $future } gaan; { $lh ->
        [0] geen waardevolle trekt een andere kant op
        [one] één waardevolle trekt een andere kant op
       *[other] { $lh } waardevolle trekken een andere kant op
    }
finding-supplier_alignment-future-short = Waardevolle { $who } op onze koers zouden van { $hh } naar { $future } gaan
finding-supplier_alignment = { $hh } van { $count } zijn waardevol en sluiten aan op onze strategie; waardevol zonder aansluiting: { $lh }
finding-supplier_alignment-short = { $hh } van { $count } zijn waardevol en sluiten aan op onze strategie
finding-growth_share = Cash cows ({ $hl }) zijn goed voor { $shl } { $ofvalue }, stars ({ $hh }) voor { $shh }; question marks ({ $lh }) voor { $slh }
finding-growth_share-short = Cash cows ({ $hl }) zijn goed voor { $shl } { $ofvalue }, stars ({ $hh }) voor { $shh }
finding-risk_return = Het portfolio staat in de hoek ‘{ $cell }’: { $return } bij risico { $risk }; { $shl } { $ofvalue } is gevaarlijk
finding-risk_return-short = Het portfolio staat in de hoek ‘{ $cell }’: { $return } bij risico { $risk }

## Matrices: axes, cells, column.

chart-matrix-subtitle = { $y } tegen { $x }
chart-matrix-cell = { $cell }: { $figures }
chart-matrix-description = { $axes }. { $cells }.
chart-bubble-is = oppervlakte van de bel: { $size }
chart-bubble-area = Beloppervlakte
chart-axis-score = score
chart-axis-log = log
chart-axis-log-reversed = log, hoog staat links
chart-now-then = { $now } → { $then }
chart-outside =
    { $n ->
        [one] { $n } buiten beeld
       *[other] { $n } buiten beeld
    }
chart-portfolio = Portfolio
chart-portfolio-at = { $return }, risico { $risk }
chart-return = { $value } rendement
chart-return-growth = { $value } groei
chart-largest-in = Grootste in ‘{ $cell }’
chart-these-together = Deze { $n } samen
chart-weights = Wat in de scores weegt
chart-largest-change = Grootste verwachte verandering
chart-points = punten
chart-arrow-note = Cirkel: nu. Open pijlpunt: de verwachte toekomst, een inschatting.
chart-trail-note = Het spoor begint bij de kleine ring: de vorige periode, als het aandeel van de concurrent gelijk was gebleven.
chart-cells = Cellen
chart-cash-net = netto { $amount }
chart-look-for = Welke klant nu te zoeken
chart-now = nu
chart-rests-on = De positie berust op
chart-rests-on-figures = cijfers ({ $n })
chart-rests-on-opinion = inschatting ({ $n })
chart-thresholds = Grenswaarden: { $x } en { $y }.
chart-unsure =
    { $n ->
        [one] { $n } zou bij iets andere gewichten van cel wisselen.
       *[other] { $n } zouden bij iets andere gewichten van cel wisselen.
    }
chart-scaling = Cijfers zijn geschaald naar 0–100; de stappen van een schaal liggen even ver uit elkaar.
chart-head-cell = Cel
chart-head-coverage = Dekking
chart-head-leaves = Verlaat zijn cel

## Bar lists.

finding-bars = { $name } is de grootste van { $count } met { $share } { $ofwhat }; de drie grootste hebben { $three }
finding-bars-short = { $name } is de grootste van { $count } met { $share } { $ofwhat }
chart-others = { $n } andere
chart-largest-k =
    { $k ->
        [1] Grootste
       *[other] { $k } grootste
    }

## Breakdown by a column.

finding-breakdown = { $column }: { $name } is het grootst met { $share } { $ofwhat }; de drie grootste hebben { $three }
finding-breakdown-short = { $column }: { $name } is het grootst met { $share } { $ofwhat }
breakdown-not-given = niet opgegeven
breakdown-change = Verandering t.o.v. een jaar eerder

## Activity.

finding-activity =
    { $bought } van { $count } kochten in de laatste { $months } maanden; { $inactive ->
        [0] niemand is inactief
        [1] één is inactief
       *[other] { $inactive } zijn inactief
    }, { $lost ->
        [0] niemand verloren
       *[other] { $lost } verloren
    }
finding-activity-short = { $bought } van { $count } kochten in de laatste { $months } maanden
chart-activity-x = Aantal
chart-activity-subtitle = Naar de laatste aankoop, venster van { $months } maanden
chart-activity-stopped = Grootste die stilvielen
chart-activity-quiet = Stilgevallen: { $quiet }, langer stil dan { $cadence } keer het eigen gebruikelijke interval; zij brachten { $amount } op.
chart-head-cadence = Eigen ritme
chart-cadence-usual = Zoals gewoonlijk
chart-head-last = Laatste aankoop
chart-head-silence = Dagen stil
chart-head-gap = Gebruikelijk interval, dagen

## Data quality.

finding-quality =
    De data scoren { $score } van 100: { $filled } van de cellen is gevuld; { $invalid ->
        [0] geen is onleesbaar
        [one] één is onleesbaar
       *[other] { $invalid } zijn onleesbaar
    }
finding-quality-short = De data scoren { $score } van 100: { $filled } van de cellen is gevuld
chart-quality-subtitle = Gevulde cellen per kolom, leegste eerst
chart-quality-x = Aandeel gevulde cellen
chart-quality-shown = { $shown } van { $n } kolommen getoond
chart-quality-unreadable = { $n } onleesbaar
chart-quality-score = Score
chart-quality-made-of = Waaruit de score bestaat
chart-quality-duplicates = Mogelijk dezelfde
chart-head-column = Kolom
chart-head-table = Tabel
chart-head-meaning = Betekenis
chart-head-filled = Gevuld
chart-head-unreadable = Onleesbaar
chart-head-distinct = Verschillend
chart-head-outliers = Uitschieters
# At the foot of a matrix, where items of equal values were moved aside.
chart-spread = gelijke scores staan uit elkaar
chart-stacked = een getal in een bol telt wie op één plaats staat
finding-lorenz-segments = ‘{ $first }’: { $main }; ‘{ $second }’: { $share }
chart-lorenz-subtitle-segments = Cumulatief aandeel { $ofwhat }, elk segment gerangschikt op de eigen waarden
