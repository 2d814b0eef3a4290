## Segments.

method-segments = Segmenti
method-segments-answers = Quali tipi di clienti abbiamo, e che cosa distingue ciascuno?
method-segments-help = I clienti simili secondo i criteri scelti formano un segmento. Attorno a clienti tipici (PAM): la distanza fra due clienti è la media sui criteri che entrambi hanno (Gower): dati e giudizi per la loro differenza sul campo di variazione, parole per uguaglianza o no. Ogni segmento si raccoglie attorno al suo cliente più tipico. Attorno a medie (k-means): solo dati e giudizi, resi confrontabili con la deviazione standard. Il numero di segmenti è quello con la silhouette media più alta: quanto un cliente è più vicino al proprio segmento che al successivo, da −1 a 1; sotto 0,25 non c’è una vera struttura. Una cella mostra la media del segmento accanto a quella di tutti, o la parola che più lo distingue; più è scura, più è lontana dal totale, in deviazioni standard. I clienti con meno di metà dei criteri sono esclusi e contati.
finding-segments = { $k } tipi di { $who }: { $epart ->
        [yes] l’
        [lo] lo { "" }
       *[no] il { "" }
    }{ $part } porta { $eshare ->
        [yes] l’
        [lo] lo { "" }
       *[no] il { "" }
    }{ $share } { $ofwhat }
finding-segments-short = { $k } tipi di { $who }
finding-segments-weak = Nessun segmento netto: anche la divisione migliore, in { $k }, si sovrappone (silhouette { $silhouette })
finding-segments-weak-short = Nessun segmento netto (silhouette { $silhouette })
chart-segments-subtitle = Segmenti su { $criteria } criteri; blu = sopra il totale, arancio = sotto
chart-segment-name = Segmento { $n }
chart-segments-segment = Segmento
chart-segments-size = Numero e quota
chart-segments-all = tutti { $figure }
chart-segments-unknown = non noto
chart-segments-above = sopra: { $list }
chart-segments-below = sotto: { $list }
chart-segments-average = come l’insieme
chart-segments-count =
    { $k ->
        [one] { $k } segmento
       *[other] { $k } segmenti
    }
chart-segments-tried = Altri numeri di segmenti
chart-segments-silhouette = Silhouette
chart-segments-note = Silhouette media { $silhouette }: da −1 a 1; sopra 0,5 i segmenti sono ben separati, sotto 0,25 si sovrappongono.
chart-segments-sample = I clienti tipici vengono da un campione uniforme di { $sample }; gli altri seguono il più vicino.
axis-silence-days = Giorni dall’ultimo acquisto
need-segment-criteria = almeno due criteri che distinguono i clienti, e otto clienti che li abbiano
view-segments-method = Raggruppati attorno a
view-segments-pam = Casi tipici
view-segments-kmeans = Medie
view-segments-number = Numero di segmenti
view-segments-best = Per silhouette
view-segments-criteria = Criteri
view-segments-taken = { $criteria } scelti
