## RFM.

method-rfm = RFM
method-rfm-answers = Chi ha comprato di recente, spesso e per importi elevati?
method-rfm-help = Recency: giorni dall’ultimo acquisto alla data di riferimento. Frequenza: fatture diverse, o giorni di acquisto se le righe non riportano la fattura. Valore: la misura scelta. Ciascuna riceve un punteggio da 1 a 5 per quintili di rango (5 è il migliore; i valori uguali condividono il rango medio) oppure secondo le soglie impostate. I punteggi di recency e frequenza collocano il cliente in uno di dieci segmenti. Contano come acquisti solo le righe sopra lo zero.
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
view-rfm-quintiles = Quintili
view-rfm-own = Soglie proprie
