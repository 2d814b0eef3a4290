## RFM.

method-rfm = RFM
method-rfm-answers = Chi ha comprato di recente, spesso e per importi elevati?
method-rfm-help = Recency: giorni dall’ultimo acquisto alla data di riferimento. Frequenza: fatture diverse, o giorni di acquisto se le righe non riportano la fattura. Valore: la misura scelta. Ciascuna riceve un punteggio da 1 a 5 per quintili di rango (5 è il migliore; i valori uguali condividono il rango medio) oppure secondo le soglie impostate. I punteggi di recency e frequenza collocano il cliente in uno di dieci segmenti. Le note di credito (righe sotto lo zero) non sono acquisti.
finding-rfm =
    { $epart ->
        [yes] L’{ $part }
        [lo] Lo { $part }
       *[no] Il { $part }
    } { $ofwho } è campione e genera { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }; { $risk ->
        [one] { $risk } cliente abituale è a rischio
       *[other] { $risk } clienti abituali sono a rischio
    }
finding-rfm-short =
    { $epart ->
        [yes] L’{ $part }
        [lo] Lo { $part }
       *[no] Il { $part }
    } { $ofwho } è campione e genera { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
finding-rfm-none = Nessun campione su { $count }: nessuno ha comprato di recente e spesso
chart-rfm-subtitle = Per recency e frequenza; intensità = quota { $ofwhat }
chart-rfm-recency = Recency: giorni dall’ultimo acquisto
chart-rfm-frequency-invoices = Frequenza: numero di ordini
chart-rfm-frequency-days = Frequenza: giorni di acquisto
chart-rfm-days =
    { $n ->
        [one] { $range } giorno
       *[other] { $range } giorni
    }
chart-rfm-orders =
    { $n ->
        [one] { $range } ordine
       *[other] { $range } ordini
    }
chart-rfm-nobody = nessuno
chart-rfm-none = nessuno
chart-rfm-segment = Segmento
chart-rfm-silent = Silenzio, gg
chart-rfm-all = Tutti
chart-rfm-cells = In ogni cella: { $who } e la loro quota { $ofwhat }.
chart-rfm-quintiles =
    { $empty ->
        [0] Quintili di rango; i valori uguali condividono il rango medio, perciò i gradini non hanno la stessa ampiezza.
        [one] Quintili di rango; i valori uguali condividono il rango medio, perciò i gradini non hanno la stessa ampiezza: uno è vuoto.
       *[other] Quintili di rango; i valori uguali condividono il rango medio, perciò i gradini non hanno la stessa ampiezza: { $empty } sono vuoti.
    }
chart-head-r = R
chart-head-f = F
chart-head-m = M
chart-head-orders = Ordini
rfm-champions = Campioni
rfm-loyal = Fedeli
rfm-potential_loyal = Potenziali fedeli
rfm-new = Nuovi
rfm-promising = Promettenti
rfm-need_attention = Da seguire
rfm-about_to_sleep = Quasi dormienti
rfm-at_risk = A rischio
rfm-cannot_lose = Da non perdere
rfm-hibernating = Dormienti
view-rfm-occasion = Che cosa vale come acquisto
view-rfm-recency_limits = Soglie di recency, giorni
view-rfm-frequency_limits = Soglie di frequenza
view-rfm-monetary_limits = Soglie del valore monetario
view-rfm-quintiles = Quintili
view-rfm-own = Soglie proprie

## Forecast.

method-btyd = Previsione
method-btyd-answers = Chi è ancora cliente e che cosa comprerà?
method-btyd-help = Due modelli degli acquisti ripetuti. BG/NBD: ogni cliente compra con un ritmo proprio e dopo ogni acquisto può smettere per sempre; la distribuzione dei ritmi e delle probabilità di abbandono è stimata sulle vendite con la massima verosimiglianza. Fornisce la probabilità che un cliente sia ancora tale e gli acquisti attesi. Gamma–Gamma: quanto vale un acquisto, fra la media del cliente e quella di tutti. Il valore dei mesi a venire è acquisti attesi × valore atteso, attualizzato mese per mese. Gli acquisti di uno stesso giorno contano una volta; il primo non conta; le note di credito (righe sotto lo zero) non sono acquisti. I modelli presuppongono che si continui a comprare come prima e che l’importo non dipenda dalla frequenza.
finding-btyd =
    { $gone ->
        [0] Tutti i { $count } sono probabilmente ancora attivi; attesi { $worth } in { $months } mesi
        [one] { $gone } su { $count } è probabilmente perso; attesi { $worth } in { $months } mesi
       *[other] { $gone } su { $count } sono probabilmente persi; attesi { $worth } in { $months } mesi
    }
finding-btyd-short =
    { $gone ->
        [0] Tutti i { $count } sono probabilmente ancora attivi
        [one] { $gone } su { $count } è probabilmente perso
       *[other] { $gone } su { $count } sono probabilmente persi
    }
chart-forecast-subtitle = Per probabilità di essere ancora clienti; valore su { $months } mesi, attualizzato al { $discount } annuo
chart-forecast-x = Numero
chart-forecast-alive = Probabilità di essere ancora clienti
chart-forecast-worth = valore { $amount }
chart-forecast-orders = { $orders } acquisti
chart-forecast-ahead = Attesi in { $months } mesi
chart-forecast-purchases = Acquisti
chart-forecast-equity = Valore dei clienti
chart-forecast-gone = Maggiori probabilmente persi
chart-forecast-gone-note = generato · ancora cliente
chart-forecast-model = BG/NBD su { $count }, di cui { $repeaters } con un riacquisto: r { $r }, α { $alpha } { $unit ->
        [day] giorni
        [month] mesi
       *[week] settimane
    }, a { $a }, b { $b }.
chart-forecast-spending = Gamma–Gamma: p { $p }, q { $q }, v { $v }. Presuppone che importo e frequenza non siano legati; la loro correlazione è { $correlation }.
chart-forecast-tied = Gamma–Gamma: p { $p }, q { $q }, v { $v }. Qui importo e frequenza sono legati (correlazione { $correlation }), cosa che il modello esclude: gli importi sono indicativi.
chart-forecast-too-few = Troppo pochi riacquisti con un importo: non si mostrano importi.
chart-forecast-no-fit = Il modello degli importi non converge: non si mostrano importi.
chart-head-still = Ancora cliente
chart-head-alive = Probabilità
chart-head-expected = Acquisti attesi
chart-head-worth = Valore atteso
chart-head-repeats = Riacquisti
forecast-band-1 = Probabilmente perso
forecast-band-2 = Forse perso
forecast-band-3 = Incerto
forecast-band-4 = Forse ancora cliente
forecast-band-5 = Probabilmente cliente
figure-repeaters = Clienti con un riacquisto
figure-log-likelihood = Log-verosimiglianza
need-repeaters = almeno dieci clienti che hanno comprato in più di un giorno
need-fit = vendite a cui si adatti il modello dei riacquisti: su queste non converge, perciò non si mostra alcuna cifra
need-fit-inside = vendite che dicano quando i clienti smettono: su queste la stima migliore cade al margine del modello (nessuno se ne va mai, o tutti sono uguali), perciò non si mostra alcuna cifra
family-lifetime-value = Valore del cliente

## ABC × XYZ.

method-abc_xyz = ABC–XYZ
method-abc_xyz-answers = Chi è grande e regolare, chi grande e irregolare?
method-abc_xyz-help = ABC: quanto genera ciascuno, in ordine. XYZ: con quale regolarità, secondo il coefficiente di variazione dei totali di periodo (deviazione standard ÷ media; un periodo senza vendite vale 0, a partire dal primo proprio). Fino a 0,5 X, fino a 1 Y, oltre Z; con meno di tre periodi non si classifica. Tutte le soglie si possono spostare.
finding-abc_xyz =
    { $eshare ->
        [yes] L’{ $share }
        [lo] Lo { $share }
       *[no] Il { $share }
    } { $ofwhat } è grande e regolare (AX); { $irregular ->
        [one] { $irregular } grande è irregolare (AZ)
       *[other] { $irregular } grandi sono irregolari (AZ)
    }
finding-abc_xyz-short =
    { $eshare ->
        [yes] L’{ $share }
        [lo] Lo { $share }
       *[no] Il { $share }
    } { $ofwhat } è grande e regolare (AX)
finding-abc_xyz-steady =
    { $eshare ->
        [yes] L’{ $share }
        [lo] Lo { $share }
       *[no] Il { $share }
    } { $ofwhat } è grande e regolare (AX); nessun grande è irregolare
finding-abc_xyz-none =
    Nessun grande è regolare (AX); { $irregular ->
        [one] { $irregular } grande è irregolare (AZ)
       *[other] { $irregular } grandi sono irregolari (AZ)
    }
chart-xyz-x = Coefficiente di variazione
chart-xyz-y = Classe per valore, quota
chart-xyz-subtitle =
    { $months ->
        [1] Valore × regolarità, mese per mese
       *[other] Valore × regolarità, trimestre per trimestre
    }
chart-xyz-steadiness = Regolarità
chart-xyz-median = Mediana
chart-xyz-note = In ogni cella: { $who } e la loro quota { $ofwhat }. AX si può pianificare; AZ genera molto e arriva senza preavviso: concordare gli ordini in anticipo.
xyz-x = X regolare
xyz-y = Y variabile
xyz-z = Z irregolare
xyz-unclassed = Troppo breve
view-xyz-period = Periodo
view-xyz-month = Mese
view-xyz-quarter = Trimestre
view-xyz-limits = Soglie di regolarità
view-xyz-limit-x = Limite superiore di X
view-xyz-limit-y = Limite superiore di Y
family-value-classes = Classi di valore
method-coverage = Copertura
method-coverage-answers = Quale parte dei propri clienti raggiungono i venditori?
method-coverage-help = Clienti coperti ÷ tutti i clienti di ciascun venditore. È coperto chi ha acquistato negli ultimi dodici mesi prima della data di riferimento; contano anche i clienti del foglio che non hanno mai acquistato. In mancanza del venditore valgono il nostro referente, la filiale, l’area o il paese. L’importo accanto alla barra è quanto i clienti non coperti hanno portato in tutto il dettaglio vendite.
finding-coverage = Copertura { $coverage } in { $months } mesi; { $name }: { $lowest }, { $missed } clienti non coperti
finding-coverage-short = Copertura { $coverage }; { $name }: { $lowest }
finding-coverage-none = Tutti i clienti hanno acquistato negli ultimi { $months } mesi
rows-axis-coverage = Clienti con una vendita nel periodo
rows-subtitle-coverage = Quota dei clienti con una vendita per { $who }, dal più basso
rows-note-coverage = Accanto alla barra: la quota coperta e quanto portavano prima i clienti non coperti.
rows-coverage = Copertura
rows-customers = Clienti
rows-missed = Non coperti
rows-missed_value = Quanto portavano prima
rows-lowest = Copertura minima
rows-months = Mesi
