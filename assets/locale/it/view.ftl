# Chart, table and inspector.

view-tab-chart = Grafico
view-tab-weights = Pesi
view-tab-account = Scheda
view-measure = Misura
view-by = Confronta
view-breakdown-column = Suddividere per
view-compare = Confronta con
view-compare-none = Nessuna seconda curva
view-compare-year = Un anno prima
view-compare-missing = I dati non contengono cifre per questo confronto
view-period = Periodo
view-period-all = Tutto
view-period-span = { $from } – { $until }
view-period-from = Primo mese
view-period-until = Ultimo mese
view-credit-notes = Note di credito
view-credit-net = Compensate
view-credit-exclude = Escluse
view-filter = Filtro
view-filter-add = Aggiungi filtro
view-filter-clear = Rimuovi tutti
view-filter-remove = Rimuovi il filtro { $filter }
view-filter-is = { $column }: { $what }
view-filter-not = { $column }: tutto tranne { $what }
view-filter-more = { $words } e altri { $n }
view-filter-only = Solo questi
view-filter-but = Tutti tranne questi
view-filter-cancel = Annulla
view-range-from = Da
view-range-until = A
view-classes = Limiti delle classi
view-limit-a = Limite superiore della classe A
view-limit-b = Limite superiore della classe B
view-axis-x = Asse orizzontale
view-axis-y = Asse verticale
view-axis-size = Area della bolla
view-axis-size-equal = Uguale
view-scale-linear = Lineare
view-scale-log = Logaritmica
view-limit = Soglia
view-balanced = Entrambe le soglie al centro
view-weights-of = Pesi: { $axis }
view-weights-sum = somma { $sum }
view-weights-reset = Pesi predefiniti
view-meaning = Che cosa significa?
view-definition = Definizione, formula e fonte
view-account-none = Selezionate un punto del grafico o una riga della tabella per vederne i dati.
view-account-several =
    { $n ->
        [one] { $n } elemento selezionato.
       *[other] { $n } elementi selezionati. Selezionatene uno per vederne i dati.
    }
view-account-open = Apri la scheda
view-evidence = Si basa su
view-evidence-split = { $figures } dati, { $opinion } giudizi
view-copy-picture = Copia il grafico
view-copy-table = Copia la tabella
view-export = Esporta
view-explain = Che cosa significa questo dato?
view-home = Mostra tutto
view-invert = Inverti selezione
view-select-a = Seleziona classe A
view-only-selected = Solo la selezione
view-find = Cerca nella tabella
view-table-height = Altezza della tabella
view-inspector-width = Larghezza del pannello
view-selected =
    { $n ->
        [one] { $n } selezionato
       *[other] { $n } selezionati
    }
view-all-classes = Tutte le classi
view-and-others = { $name } e altri { $n } qui
view-behind =
    { $by ->
        [column] Colonne nel grafico
        [customer] Clienti nel grafico
        [supplier] Fornitori nel grafico
        [product] Prodotti nel grafico
       *[value] Valori nel grafico
    }
view-top =
    { $by ->
        [customer]
            { $n ->
                [one] Primo cliente
               *[other] Primi { $n } clienti
            }
        [supplier]
            { $n ->
                [one] Primo fornitore
               *[other] Primi { $n } fornitori
            }
        [product]
            { $n ->
                [one] Primo prodotto
               *[other] Primi { $n } prodotti
            }
       *[value]
            { $n ->
                [one] Primo valore
               *[other] Primi { $n } valori
            }
    }
view-share =
    { $measure ->
        [revenue] { $part } → { $whole } del fatturato
        [margin] { $part } → { $whole } del margine
        [quantity] { $part } → { $whole } della quantità
        [spend] { $part } → { $whole } della spesa
        [cash_flow] { $part } → { $whole } del flusso di cassa
       *[other] { $part } → { $whole } di { $name }
    }
view-classes-value = Per valore
view-classes-count = Per numero
view-classes-computed = Calcolata
view-compare-segments = Segmenti secondo: { $name }
view-changed = Che cosa è cambiato
view-segments-picture = Grafico
view-segments-table = Differenze
view-segments-map = Mappa
