# Charts: titles that state the finding, axes, legends, notes. In every text $who is “customers”, $ofwho the form after a
# share (“of customers”), $ofwhat the measure after a share (“of revenue”), $what the measure, $side “spend” or “sales”.


## After a share: who, and of what.

chart-of-customers = dei clienti
chart-of-suppliers = dei fornitori
chart-of-products = dei prodotti
chart-of-values = dei valori
chart-of-revenue = del fatturato
chart-of-margin = del margine
chart-of-quantity = della quantità
chart-of-spend = della spesa
chart-of-cash_flow = del flusso di cassa
chart-of-column = di «{ $name }»
chart-quoted = «{ $name }»

## Frame: source, count, filters, names hidden.

chart-source = Fonte: { $source }
source-and-more = { $source } e { $n ->
    [one] un altro file
   *[other] altri { $n } file
}
chart-as-of = dati al { $day }
chart-shown = mostrati: { $shown }
chart-shown-of = mostrati { $shown } di { $count }
chart-left-out = esclusi: { $list }
chart-filter-one-of = { $name }: { $value }
chart-filter-none-of = { $name }: tutti tranne { $value }
chart-filter-between = { $name }: { $value }
chart-masked-customer = Cliente { $n }
chart-masked-supplier = Fornitore { $n }
chart-masked-product = Prodotto { $n }
chart-masked-value = Valore { $n }
chart-named = { $named } bolle su { $shown } hanno il nome; le altre lo mostrano con lo zoom o al passaggio del mouse.

## Heads of the tables behind the charts.

chart-head-rank = Posizione
chart-head-class = Classe
chart-head-share = Quota
chart-head-cumulative = Quota cumulata
chart-head-value = Valore

## Lorenz curve.

finding-lorenz =
    { $etop ->
        [yes] L’{ $top }
        [lo] Lo { $top }
       *[no] Il { $top }
    } { $ofwho } { $side ->
        [spend] pesa per
       *[sales] genera
    } { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }; i primi dieci { $eten ->
        [yes] l’{ $ten }
        [lo] lo { $ten }
       *[no] il { $ten }
    }
finding-lorenz-short =
    { $etop ->
        [yes] L’{ $top }
        [lo] Lo { $top }
       *[no] Il { $top }
    } { $ofwho } { $side ->
        [spend] pesa per
       *[sales] genera
    } { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
finding-lorenz-few =
    { $k ->
        [1] Il maggiore tra { $count } pesa per { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
       *[other] I primi { $k } tra { $count } pesano per { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
    }
finding-lorenz-few-short =
    { $k ->
        [1] Il maggiore tra { $count } pesa per { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
       *[other] I primi { $k } tra { $count } pesano per { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
    }
finding-lorenz-empty = Non c’è nulla da confrontare
finding-lorenz-zero = La somma dei valori è zero: non c’è nulla da ripartire
finding-lorenz-negative = Il totale è { $amount }: le quote di un totale negativo non dicono nulla
finding-lorenz-single = Il totale viene interamente da { $name }
finding-lorenz-equal = Quote uguali { $ofwhat } per tutti: { $count }
chart-lorenz-subtitle = Quota cumulata { $ofwhat }, dal maggiore
chart-lorenz-description = Curva di concentrazione di { $count }: { $k } in testa pesano per { $share } { $ofwhat }; indice di Gini { $gini }.
chart-lorenz-y = Quota { $ofwhat }
chart-lorenz-x = Quota { $ofwho }, dal maggiore
chart-lorenz-equality = se fossero tutti uguali
finding-lorenz-measure =
    { $main }; { $other }: { $than ->
        [wider] distribuzione più ampia
        [denser] concentrazione maggiore
        [mixed] distribuzione diversa
       *[alike] stessa distribuzione
    } ({ $share })
finding-lorenz-year = { $main }; un anno prima: { $share }
chart-lorenz-subtitle-measures = Quota cumulata { $ofwhat } e { $ofother }, ciascuna ordinata secondo la propria misura
chart-lorenz-subtitle-years = Quota cumulata { $ofwhat }, ogni periodo ordinato secondo i propri valori
chart-compare-now = Ultimo periodo
chart-compare-before = Un anno prima
chart-compare-days = un anno prima: { $days }
chart-share-of-total = Quota del totale
chart-gini-is = Gini { $gini }
chart-gini-of = Gini, { $name }
chart-top-own = Primo { $top }
chart-area-between = Area tra le curve
chart-compare-description = { $name }: indice di Gini { $gini }; l’area tra le curve è { $area }.
chart-gini = Indice di Gini
chart-gini-word = Gini
chart-effective-number = Numero equivalente
chart-largest = Il maggiore
chart-ten-largest = Primi dieci
chart-top-share = Primo { $top } ({ $k })
chart-half-total = Fanno metà del totale
chart-how-concentrated = Quanto è concentrato
chart-largest-list = I maggiori
chart-share = quota
chart-reading-head = Primi { $k }
chart-reading-body = { $top } → { $share } { $ofwhat }

## ABC classes.

finding-abc =
    { $k } su { $count } sono in classe A e { $side ->
        [spend] pesano per
       *[sales] generano
    } { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }; solo i primi tre { $ethree ->
        [yes] l’{ $three }
        [lo] lo { $three }
       *[no] il { $three }
    }
finding-abc-short =
    { $k ->
        [one] { $k } su { $count } è in classe A e { $side ->
        [spend] pesa per
       *[sales] genera
    } { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
       *[other] { $k } su { $count } sono in classe A e { $side ->
        [spend] pesano per
       *[sales] generano
    } { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
    }
finding-abc-none = Nessun valore è sopra lo zero: tutto è in classe C
chart-abc-subtitle = { $what } e quota cumulata, dal maggiore
chart-abc-by-value = classi per valore ({ $a }, { $b })
chart-abc-by-count = classi per numero ({ $a }, { $b })
chart-abc-computed = classi calcolate dalla curva
chart-abc-class = { $letter }: { $count }, { $share } { $ofwhat }
chart-abc-description = Diagramma di Pareto. { $list }.
chart-abc-y = Quota cumulata
chart-abc-x = Per posizione, dal maggiore
chart-abc-limit = { $letter } fino a { $limit }
chart-abc-cut = { $count }: { $share }
chart-abc-tail = I { $k } minori: { $share }
chart-abc-tail-each = in media { $each } ciascuno

## Whale curve.

finding-whale =
    { $k ->
        [one] { $k } su { $count } disperde { $elost ->
        [yes] l’{ $lost }
        [lo] lo { $lost }
       *[no] il { $lost }
    } di quanto rendono gli altri: { $amount } su { $earned }
       *[other] { $k } su { $count } disperdono { $elost ->
        [yes] l’{ $lost }
        [lo] lo { $lost }
       *[no] il { $lost }
    } di quanto rendono gli altri: { $amount } su { $earned }
    }
finding-whale-short =
    { $k ->
        [one] { $k } su { $count } disperde { $elost ->
        [yes] l’{ $lost }
        [lo] lo { $lost }
       *[no] il { $lost }
    } di quanto rendono gli altri
       *[other] { $k } su { $count } disperdono { $elost ->
        [yes] l’{ $lost }
        [lo] lo { $lost }
       *[no] il { $lost }
    } di quanto rendono gli altri
    }
finding-whale-no-profit = Nessuno tra { $count } è sopra lo zero: non c’è un picco
finding-whale-eaten = Perdite per { $amount } annullano i { $earned } guadagnati dagli altri
finding-whale-no-loss = Nessuno tra { $count } è sotto lo zero: nulla va perso
finding-whale-no-loss-margin = Per { $what } nessuno tra { $count } è sotto lo zero; chi erode l’utile si vede solo dal margine
chart-whale-subtitle = Cumulata: { $what }, dal maggiore
chart-whale-description = Whale curve di { $count }: il picco è al { $peak } del totale dopo { $rank }; { $losing } sotto lo zero tolgono { $amount }.
chart-whale-description-eaten = Whale curve di { $count }: i primi { $rank } portano { $earned }; { $losing } sotto lo zero tolgono { $amount }.
chart-whale-x = Quota { $ofwho }, dal maggiore
chart-whale-y = Cumulata, % del totale contabile
chart-whale-earn-all = { $all } ({ $allpart }) rendono già il 100%
chart-whale-peak = Picco { $peak }
chart-whale-peak-money = Picco { $earned }
chart-whale-peak-at = posizione { $rank } di { $n }, { $earned }
chart-whale-erosion = { $losing }: { $amount } di perdita
chart-whale-lose = Erosione: { $losing }, { $amount } di perdita
chart-whale-points = { $points } punti
chart-whale-total = Totale contabile
chart-whale-losses = Perdite maggiori

## Matrices: titles.

chart-of-potential-short = del potenziale
finding-matrix-empty = Nessuno ha valori per entrambi gli assi
finding-matrix-single = Solo { $name } ha valori per entrambi gli assi
finding-quadrant = { $hh } su { $count } alti sia per { $x } sia per { $y }: { $shh } { $ofvalue }
finding-quadrant-none =
    { $hh ->
        [0] Nessuno tra { $count } è alto sia per { $x } sia per { $y }
       *[other] { $hh } su { $count } alti sia per { $x } sia per { $y }
    }
finding-potential =
    { $elh ->
        [yes] L’{ $slh }
        [lo] Lo { $slh }
       *[no] Il { $slh }
    } del potenziale inespresso è presso { $clh } con meno di { $limit } fatturati al mese
finding-potential-none = Nessuno con meno di { $limit } fatturati al mese ha un potenziale inespresso di almeno { $ylimit }
finding-kraljic =
    { $hh } { $who } strategici pesano per { $ehh ->
        [yes] l’{ $shh }
        [lo] lo { $shh }
       *[no] il { $shh }
    } { $ofvalue }; { $lh ->
        [0] nessun collo di bottiglia
       *[other] colli di bottiglia: { $lh }, { $slh }
    }
finding-kraljic-short =
    { $hh } { $who } strategici pesano per { $ehh ->
        [yes] l’{ $shh }
        [lo] lo { $shh }
       *[no] il { $shh }
    } { $ofvalue }
finding-kraljic-one =
    Solo { $name } è strategico; { $lh ->
        [0] nessun collo di bottiglia
       *[other] colli di bottiglia: { $lh }, { $slh } { $ofvalue }
    }
finding-kraljic-one-short = Solo { $name } è strategico
finding-kraljic-none =
    Nessuno tra { $count } è strategico; { $lh ->
        [0] nessun collo di bottiglia
       *[other] colli di bottiglia: { $lh }, { $slh } { $ofvalue }
    }
finding-kraljic-counts = Su { $count }: strategici { $hh }, colli di bottiglia { $lh }
finding-supplier_alignment-future = Di valore e allineati: { $who } da { $hh } a { $future } secondo le stime; di valore ma non allineati: { $lh }
finding-supplier_alignment-future-short = Di valore e allineati: { $who } da { $hh } a { $future } secondo le stime
finding-supplier_alignment = Di valore e allineati alla strategia: { $hh } su { $count }; di valore ma non allineati: { $lh }
finding-supplier_alignment-short = Di valore e allineati alla strategia: { $hh } su { $count }
finding-growth_share = Vacche da mungere ({ $hl }): { $shl } { $ofvalue }; stelle ({ $hh }): { $shh }; punti interrogativi ({ $lh }): { $slh }
finding-growth_share-short = Vacche da mungere ({ $hl }): { $shl } { $ofvalue }; stelle ({ $hh }): { $shh }
finding-risk_return = Il portafoglio è nell’angolo «{ $cell }»: { $return }, rischio { $risk }; in zona pericolosa { $shl } { $ofvalue }
finding-risk_return-short = Il portafoglio è nell’angolo «{ $cell }»: { $return }, rischio { $risk }

## Matrices: axes, cells, column.

chart-matrix-subtitle = { $y } rispetto a { $x }
chart-matrix-cell = { $cell }: { $figures }
chart-matrix-description = { $axes }. { $cells }.
chart-bubble-is = area della bolla: { $size }
chart-bubble-area = Area della bolla
chart-axis-score = punteggio
chart-axis-log = log
chart-axis-log-reversed = log, alto a sinistra
chart-now-then = { $now } → { $then }
chart-outside =
    { $n ->
        [one] { $n } fuori dal riquadro
       *[other] { $n } fuori dal riquadro
    }
chart-portfolio = Portafoglio
chart-portfolio-at = { $return }, rischio { $risk }
chart-return = rendimento { $value }
chart-return-growth = crescita { $value }
chart-largest-in = Maggiori in «{ $cell }»
chart-these-together = Questi { $n } insieme
chart-weights = Pesi dei punteggi
chart-largest-change = Variazioni attese maggiori
chart-points = punti
chart-arrow-note = Cerchio: oggi. Punta aperta: il futuro atteso, un giudizio.
chart-trail-note = La scia parte dall’anello piccolo: il periodo precedente, se la quota del rivale fosse stata quella di oggi.
chart-cells = Caselle
chart-cash-net = netto { $amount }
chart-look-for = Quale cliente cercare ora
chart-now = ora
chart-rests-on = La posizione si basa su
chart-rests-on-figures = dati ({ $n })
chart-rests-on-opinion = giudizio ({ $n })
chart-thresholds = Soglie: { $x } e { $y }.
chart-unsure =
    { $n ->
        [one] { $n } cambierebbe casella con pesi poco diversi.
       *[other] { $n } cambierebbero casella con pesi poco diversi.
    }
chart-scaling = I valori sono riportati a 0–100; i gradini di una scala sono equidistanti.
chart-head-cell = Casella
chart-head-coverage = Copertura
chart-head-leaves = Cambia casella

## Bar lists.

finding-bars =
    { $name } è il maggiore tra { $count } con { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }; i primi tre { $ethree ->
        [yes] l’{ $three }
        [lo] lo { $three }
       *[no] il { $three }
    }
finding-bars-short =
    { $name } è il maggiore tra { $count } con { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
chart-others = Altri { $n }
chart-largest-k =
    { $k ->
        [1] Il maggiore
       *[other] Primi { $k }
    }

## Breakdown by a column.

finding-breakdown =
    { $column }: { $name } è in testa con { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }; i primi tre { $ethree ->
        [yes] hanno l’{ $three }
        [lo] hanno lo { $three }
       *[no] hanno il { $three }
    }
finding-breakdown-short =
    { $column }: { $name } è in testa con { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
breakdown-not-given = non indicato
breakdown-change = Variazione sull’anno prima

## Activity.

finding-activity = { $bought } su { $count } hanno acquistato negli ultimi { $months } mesi; inattivi { $inactive }, persi { $lost }
finding-activity-short = { $bought } su { $count } hanno acquistato negli ultimi { $months } mesi
chart-activity-x = Numero
chart-activity-subtitle = Per ultimo acquisto, finestra di { $months } mesi
chart-activity-stopped = Maggiori ora silenti
chart-activity-quiet = Silenti: { $quiet }, da oltre { $cadence } volte il proprio intervallo abituale; valgono { $amount }.
chart-head-cadence = Ritmo proprio
chart-cadence-usual = Regolare
chart-head-last = Ultimo acquisto
chart-head-silence = Giorni di silenzio
chart-head-gap = Intervallo abituale, giorni

## Data quality.

finding-quality =
    Qualità dei dati { $score } su 100: celle compilate { $filled }; { $invalid ->
        [0] nessuna illeggibile
        [one] una illeggibile
       *[other] { $invalid } illeggibili
    }
finding-quality-short = Qualità dei dati { $score } su 100: celle compilate { $filled }
chart-quality-subtitle = Celle compilate per colonna, dalla più vuota
chart-quality-x = Quota di celle compilate
chart-quality-shown = mostrate { $shown } colonne su { $n }
chart-quality-unreadable = { $n } illeggibili
chart-quality-score = Punteggio
chart-quality-made-of = Da che cosa nasce il punteggio
chart-quality-duplicates = Forse lo stesso nome
chart-head-column = Colonna
chart-head-table = Tabella
chart-head-meaning = Significato
chart-head-filled = Compilate
chart-head-unreadable = Illeggibili
chart-head-distinct = Distinti
chart-head-outliers = Valori anomali
# At the foot of a matrix, where items of equal values were moved aside.
chart-spread = i punteggi uguali sono distanziati
chart-stacked = il numero nella bolla conta chi sta nello stesso punto
finding-lorenz-segments = «{ $first }»: { $main }; «{ $second }»: { $share }
chart-lorenz-subtitle-segments = Quota cumulata { $ofwhat }, ogni segmento ordinato secondo i propri valori
