## Bridge del fatturato.

method-bridge = Bridge del fatturato
method-bridge-answers = Che cosa è stato perso, è calato, è cresciuto, è nuovo rispetto al periodo precedente?
method-bridge-help = Il valore del periodo precedente, poi le variazioni dei clienti che non portano più nulla (persi), portano meno (in calo), di più (in crescita) o prima non portavano nulla (nuovi), infine il valore di questo periodo: i passi quadrano esattamente. Un cliente con note di credito superiori agli acquisti vale zero. Senza una scelta vostra si prende il più lungo fra anno, trimestre e mese che il dettaglio vendite contiene due volte. Fatturato mantenuto: quanto portano ancora i clienti del periodo precedente, senza crescita (lordo) e con crescita (netto), ÷ il loro fatturato di allora.
finding-bridge-grown = { $measure }: +{ $share }, soprattutto con { $who } esistenti: { $grown } su { $before } hanno portato di più
finding-bridge-new =
    { $measure }: +{ $share }, soprattutto grazie a { $new ->
        [one] un nuovo nome
       *[other] { $new } nuovi { $who }
    }
finding-bridge-shrunk = { $measure }: −{ $share }, soprattutto perché { $shrunk } su { $before } hanno portato meno
finding-bridge-lost = { $measure }: −{ $share }, soprattutto perché { $lost } su { $before } sono andati persi
finding-bridge-short =
    { $way ->
        [up] { $measure }: +{ $share }
       *[down] { $measure }: −{ $share }
    }
finding-bridge-flat = { $measure }: come nel periodo precedente
finding-bridge-none = Nel periodo precedente non c’era nulla: { $amount } è tutto nuovo
chart-bridge-subtitle = { $now } rispetto a { $before }
chart-bridge-uncovered = i dati iniziano solo durante il primo periodo
chart-bridge-unchanged =
    { $n ->
        [one] { $n } invariato
       *[other] { $n } invariati
    }
chart-bridge-movers = Movimenti maggiori
chart-bridge-kept = Fatturato mantenuto dal periodo precedente
chart-bridge-gross = senza crescita (lordo)
chart-bridge-net = con crescita (netto)
chart-bridge-step = Movimento
chart-bridge-change = Variazione
chart-bridge-percent = Variazione, %
bridge-lost = persi
bridge-shrunk = in calo
bridge-grown = in crescita
bridge-new = nuovi
bridge-unchanged = invariati
bridge-year-before = Anno precedente
bridge-against-year = Anno precedente
bridge-against-before = Periodo prima
view-bridge-span = Durata del periodo
view-bridge-year = Anno
view-bridge-quarter = Trimestre
view-bridge-month = Mese
view-bridge-against = A confronto con
view-bridge-columns = Cifre dei due periodi
view-bridge-ledger = Dettaglio vendite
figure-before = Periodo precedente
figure-now = Questo periodo
figure-grr = Retention lorda dei ricavi (GRR)
figure-nrr = Retention netta dei ricavi (NRR)

## Coorti.

method-cohorts = Coorti
method-cohorts-answers = Quanti nuovi clienti comprano ancora dopo mesi, e le cose migliorano?
method-cohorts-help = I clienti formano coorti secondo il periodo del primo acquisto; ogni riga segue una coorte. Una cella mostra la quota della coorte che ha comprato in quel periodo (una riga sotto lo zero non è un acquisto), o quanto ha portato, note di credito comprese. La media pesa le coorti per i loro clienti e tralascia i periodi non conclusi. Gli acquisti precedenti al periodo scelto contano per sapere chi vi è nuovo.
finding-cohorts-short =
    { $n ->
        [one] Un mese dopo il primo acquisto compra ancora { $eshare ->
            [yes] l’{ $share }
            [lo] lo { $share }
           *[no] il { $share }
        } { $ofwho }
       *[other] { $n } mesi dopo il primo acquisto compra ancora { $eshare ->
            [yes] l’{ $share }
            [lo] lo { $share }
           *[no] il { $share }
        } { $ofwho }
    }
finding-cohorts-better =
    { $n ->
        [one] Un mese dopo il primo acquisto compra { $share } { $ofwho }; i più recenti tornano più spesso
       *[other] { $n } mesi dopo il primo acquisto compra { $share } { $ofwho }; i più recenti tornano più spesso
    }
finding-cohorts-worse =
    { $n ->
        [one] Un mese dopo il primo acquisto compra { $share } { $ofwho }; i più recenti tornano meno spesso
       *[other] { $n } mesi dopo il primo acquisto compra { $share } { $ofwho }; i più recenti tornano meno spesso
    }
finding-cohorts-young = Troppo presto per dire quanti di { $count } tornano
chart-cohorts-subtitle =
    { $shown ->
        [revenue] Quanto ha portato ogni coorte, per periodo del primo acquisto
       *[active] Quota di ogni coorte che ha comprato, per periodo del primo acquisto
    }
chart-cohorts-x =
    { $months ->
        [1] Mesi dal primo acquisto
        [3] Trimestri dal primo acquisto
       *[12] Anni dal primo acquisto
    }
chart-cohorts-y = Primo acquisto
chart-cohorts-row = { $count }, di cui { $share } ha comprato nel periodo seguente
chart-cohorts-average = Comprano in media
chart-cohorts-after =
    { $n ->
        [one] dopo { $n } mese
       *[other] dopo { $n } mesi
    }
chart-cohorts-note =
    { $shown ->
        [revenue] In ogni cella: quanto ha portato la coorte in quel periodo, note di credito comprese.
       *[active] La prima colonna contiene il numero { $ofwho }; le altre la quota che ha comprato in quel periodo.
    }
chart-cohorts-partial = Celle pallide a fine riga: quel periodo non è ancora concluso.
chart-cohorts-periods = Periodi con acquisti
view-cohorts-step = Periodo
view-cohorts-show = In ogni cella
view-cohorts-active = Quota che ha comprato
view-cohorts-revenue = Fatturato
period-quarter = T{ $q } { $year }

## Ricavi ricorrenti.

method-recurring = Ricavi ricorrenti
method-recurring-answers = Quanti ricavi tornano di periodo in periodo, e che cosa li muove?
method-recurring-help = I ricavi di ogni periodo divisi secondo ciò che ogni cliente ha fatto rispetto al precedente: nuovo (primi ricavi in assoluto), riattivato (di nuovo ricavi dopo un periodo senza), espansione e contrazione (più o meno di prima), perso (più nulla). I cinque movimenti portano esattamente da un periodo al successivo. Retention netta (NRR): (ricavi precedenti + espansione + contrazione + perdite) ÷ ricavi precedenti; lorda (GRR): lo stesso senza espansione. Ciò che è nuovo o ritorna non conta in nessuna delle due. Le cifre mensili dicono poco se i clienti non comprano ogni mese: scegliete trimestri o anni.
finding-recurring =
    { $months ->
        [1] Di mese in mese si mantiene, netto, { $net } dei ricavi; { $gross } senza espansione
        [3] Di trimestre in trimestre si mantiene, netto, { $net } dei ricavi; { $gross } senza espansione
       *[12] Di anno in anno si mantiene, netto, { $net } dei ricavi; { $gross } senza espansione
    }
finding-recurring-short =
    { $months ->
        [1] Di mese in mese si mantiene, netto, { $net } dei ricavi
        [3] Di trimestre in trimestre si mantiene, netto, { $net } dei ricavi
       *[12] Di anno in anno si mantiene, netto, { $net } dei ricavi
    }
finding-recurring-none = Nessun ricavo prima di { $period } da mantenere
chart-recurring-subtitle =
    { $months ->
        [1] { $measure } per mese e movimenti; nel titolo: mediana di un anno
        [3] { $measure } per trimestre e movimenti; nel titolo: mediana di un anno
       *[12] { $measure } per anno e movimenti
    }
chart-recurring-y = Movimento
chart-recurring-rates = Retention
chart-recurring-nrr = NRR
chart-recurring-grr = GRR
chart-recurring-net = Retention netta (NRR)
chart-recurring-gross = Retention lorda (GRR)
chart-recurring-net-year = NRR su un anno prima
chart-recurring-gross-year = GRR su un anno prima
chart-recurring-row = { $amount }, NRR { $net }, GRR { $gross }
chart-recurring-note = Movimenti rispetto al periodo precedente. La NRR conta l’espansione, la GRR no; ciò che è nuovo o ritorna non conta in nessuna delle due.
chart-recurring-irregular = Il cliente mediano compra in { $regular } dei periodi: periodi più lunghi dicono di più su ciò che è ricorrente.
chart-recurring-partial = L’ultimo periodo non è concluso e non è nel grafico.
recurring-new = nuovi
recurring-reactivated = riattivati
recurring-expansion = espansione
recurring-contraction = contrazione
recurring-churned = persi

## Dipendenza.

method-dependency = Dipendenza
method-dependency-answers = Che cosa resterebbe senza i clienti più grandi?
method-dependency-help = Il portafoglio è visto una volta con tutti e una volta senza i k più grandi: quanto resta della misura, del margine, e quanto è concentrato il resto (Gini). È una perdita unica, senza sostituzioni e senza costi risparmiati. k lo scegliete voi.
finding-dependency =
    { $k ->
        [one] Perdere { $name } toglierebbe { $share } { $ofwhat } e { $margin } del margine
       *[other] Perdere i { $k } più grandi toglierebbe { $share } { $ofwhat } e { $margin } del margine
    }
finding-dependency-short =
    { $k ->
        [one] Perdere { $name } toglierebbe { $share } { $ofwhat }
       *[other] Perdere i { $k } più grandi toglierebbe { $share } { $ofwhat }
    }
finding-dependency-none = Nessuno è perso: resta tutto, { $amount }
chart-dependency-subtitle = Che cosa resterebbe senza i più grandi, uno dopo l’altro
chart-dependency-x = Più grandi persi
chart-dependency-y = Resta
chart-dependency-all = Tutti
chart-dependency-left = Resta
chart-dependency-without =
    { $k ->
        [one] Senza il più grande
       *[other] Senza i { $k } più grandi
    }
chart-dependency-named = Persi
chart-dependency-row = senza { $name } resta { $share }
view-dependency-lost = Quanti dei più grandi si perdono
figure-lost = Più grandi persi
figure-apart = In classi diverse

## XYZ.

method-xyz = XYZ
method-xyz-answers = Chi compra con regolarità, chi in modo irregolare?
method-xyz-help = Coefficiente di variazione dei totali per periodo: scarto quadratico medio della popolazione ÷ media; un periodo senza vendite vale 0, dal primo del cliente. Fino al primo limite X (regolare), fino al secondo Y (variabile), oltre Z (irregolare). Con meno di tre periodi non si classifica. I limiti si trascinano.
finding-xyz = { $share } { $ofwhat } arriva con regolarità, da { $steady }; { $irregular } comprano in modo irregolare
finding-xyz-short = { $share } { $ofwhat } arriva con regolarità, da { $steady }
finding-xyz-counts = { $steady } comprano con regolarità, { $irregular } in modo irregolare
finding-xyz-none = Nessuno compra con regolarità (X); { $irregular } comprano in modo irregolare (Z)
chart-xyz-own-subtitle =
    { $months ->
        [1] Quanto portano rispetto a quanto variano, mese per mese
       *[other] Quanto portano rispetto a quanto variano, trimestre per trimestre
    }
chart-xyz-own-y = { $measure } (log)
chart-xyz-own-note = Una variazione oltre il bordo destro sta sul bordo; ciò che non ha una cifra sopra lo zero non è disegnato.

## ABC su più misure.

method-abc_measures = ABC su più misure
method-abc_measures-answers = Chi è grande per fatturato ma non per margine o flusso di cassa?
method-abc_measures-help = Gli stessi clienti classificati secondo ogni misura presente nei dati: fatturato, margine, flusso di cassa, con la stessa regola e gli stessi limiti. Chi non è nella stessa classe per ogni misura è elencato, prima chi dista due classi. Ogni misura ha il proprio ordine e il proprio totale.
finding-abc_measures =
    { $fallen ->
        [0] { $n } di { $count } cambiano classe con la misura; nessun A per { $first } scende per { $second }
       *[other] { $n } di { $count } cambiano classe con la misura; { $fallen } di { $large } A per { $first } non sono A per { $second }
    }
finding-abc_measures-short = { $n } di { $count } cambiano classe con la misura
finding-abc_measures-same = Tutte le misure danno a { $count } le stesse classi
chart-measures-subtitle = Classe per ogni misura; chi diverge
chart-measures-y =
    { $n ->
        [one] Chi diverge
       *[other] Chi diverge, prima i più distanti
    }
chart-measures-classes = Quanti per
chart-measures-moved = Della classe per { $first }, altrove per
chart-measures-note = Chi è A per { $first } e C per { $second } rende meno di quanto sembri; il contrario è un tesoro nascosto.
chart-measures-shown = { $shown } di { $n } nel grafico; la tabella li contiene tutti.
chart-measures-head = Classe per { $name }
chart-measures-distance = Classi di distanza

## Tipologie di clienti.

method-customer_classes = Tipologie di clienti
method-customer_classes-answers = Chi è nuovo, ricorrente, inattivo, complesso, più redditizio, senza valore?
method-customer_classes-help = Nuovi: primo acquisto nella finestra. Inattivi: nessun acquisto nella finestra. Ricorrenti: hanno comprato nella finestra e prima. Con maggior profitto: il quinto dei clienti con il margine più grande, sopra zero. Complessi: giudicati difficili nella collaborazione, o nel quinto più costoso da servire rispetto al fatturato. Senza valore: margine pari o inferiore a zero e nessuna ragione strategica (molto apprendimento, ricerca comune). Un cliente può essere più cose; la prima nell’ordine del grafico gli dà il nome.
finding-customer_classes =
    { $idle ->
        [one] Il quinto più redditizio porta { $share } del margine; { $idle } di { $count } è senza valore
       *[other] Il quinto più redditizio porta { $share } del margine; { $idle } di { $count } sono senza valore
    }
finding-customer_classes-short = Il quinto più redditizio porta { $share } del margine
finding-customer_classes-bought = Su { $count } { $new } nuovi e { $lapsed } inattivi
chart-customer-classes-subtitle =
    { $months ->
        [one] Per acquisti entro { $months } mese, margine e impegno; pallido: già nominati sopra
       *[other] Per acquisti entro { $months } mesi, margine e impegno; pallido: già nominati sopra
    }
chart-customer-classes-idle = Senza valore
chart-customer-classes-also = Anche
chart-customer-classes-note = Un cliente può appartenere a più tipologie; il colore pieno conta ciascuno una volta, nella prima dall’alto.
chart-customer-classes-no-margin = I dati non hanno un margine: nessuno può dirsi più redditizio o senza valore.
chart-customer-classes-no-effort = I dati non dicono nulla della collaborazione o del costo di servizio: nessuno può dirsi complesso.
customer-class-without_value = senza valore
customer-class-lapsed = inattivi
customer-class-new = nuovi
customer-class-most_profitable = con maggior profitto
customer-class-complex = complessi
customer-class-recurring = ricorrenti
view-classes-months = Finestra, mesi

## Ritmo degli ordini.

method-supply_rhythm = Ritmo degli ordini
method-supply_rhythm-answers = Quali ordini sono in ritardo, quali sono attesi?
method-supply_rhythm-help = Per ogni cliente e prodotto con almeno tre ordini (giorni con una riga che non è una nota di credito) il prossimo ordine è atteso all’ultimo più l’intervallo mediano. In ritardo: oltre mezzo intervallo e oltre una settimana. Atteso: entro i giorni a venire, o in ritardo entro quella tolleranza. Fermo: silenzio di oltre quattro intervalli; non si attende più nulla. Ognuno vale la media degli ordini precedenti.
finding-supply_rhythm =
    { $overdue ->
        [one] { $overdue } ordine da circa { $amount } è in ritardo; altri { $due } attesi entro { $days } giorni
       *[other] { $overdue } ordini da circa { $amount } sono in ritardo; altri { $due } attesi entro { $days } giorni
    }
finding-supply_rhythm-short =
    { $overdue ->
        [one] { $overdue } ordine da circa { $amount } è in ritardo
       *[other] { $overdue } ordini da circa { $amount } sono in ritardo
    }
finding-supply_rhythm-calm =
    { $due ->
        [one] Nessun ordine in ritardo; { $due } atteso entro { $days } giorni
       *[other] Nessun ordine in ritardo; { $due } attesi entro { $days } giorni
    }
finding-supply_rhythm-none = Nessuno ha ordinato lo stesso abbastanza spesso da avere un ritmo
chart-rhythm-subtitle =
    { $level ->
        [product] Prossimo ordine atteso per cliente e prodotto
        [category] Prossimo ordine atteso per cliente e categoria
       *[customer] Prossimo ordine atteso per cliente
    }
chart-rhythm-x = Giorni dalla data di riferimento
chart-rhythm-order = Ordine
chart-rhythm-orders = Prossimi ordini
chart-rhythm-count = Numero
chart-rhythm-worth = Valore
chart-rhythm-state = Prossimo ordine
chart-rhythm-next = Atteso il
chart-rhythm-late = Giorni di ritardo
chart-rhythm-note = I punti pieni sono ordini, quello vuoto è il prossimo atteso: l’ultimo ordine più l’intervallo mediano.
chart-rhythm-short =
    { $short ->
        [one] { $short } coppia ha meno di tre ordini e nessun ritmo.
       *[other] { $short } coppie hanno meno di tre ordini e nessun ritmo.
    }
chart-rhythm-shown = { $shown } di { $n } urgenti nel grafico; la tabella li contiene tutti.
rhythm-overdue = in ritardo
rhythm-due = attesi
rhythm-later = più avanti
rhythm-stopped = fermi
view-rhythm-level = Ritmo per
view-rhythm-ahead = Giorni a venire
