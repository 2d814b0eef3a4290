review-page = File e abbinamento colonne
review-format = { $format } · { $n ->
    [one] { $n } foglio
   *[other] { $n } fogli
}
review-use = { $n ->
    [one] Usa questa riga
   *[other] Usa queste { $n } righe
}
review-cancel = Annulla
review-joins = Aggiunte al portafoglio aperto
review-replaces = Come nuovo portafoglio
review-understood = Che cosa è stato riconosciuto
review-kind = Tipo di tabella
review-sheet = Foglio
review-header-row = Riga di intestazione
review-no-header = Nessuna intestazione
review-whole-file = Tutto il file
review-rows = Righe
review-figures = Numeri
review-currency = Valuta
review-no-currency = Non indicata
review-column = Colonna nel file
review-means = Significato
review-type = Tipo e formato
review-dmy = g-m-a
review-mdy = m-g-a
review-ymd = a-m-g
review-fields = Significato noto
review-unread = { $n ->
    [one] { $n } cella non leggibile
   *[other] { $n } celle non leggibili
}
review-different = { $n } valori diversi
review-filled = { $n } compilate
review-blank = Vuota
review-totals = Totali di controllo
review-credit-notes = di cui { $n ->
    [one] { $n } nota di credito
   *[other] { $n } note di credito
}
review-raw = Il file così com’è
review-raw-first = prime righe
review-findings = Segnalazioni
review-to-look = { $n } da verificare
review-done = { $n } risolte
review-copy-findings = Copia le segnalazioni
review-place-row = riga { $row }
review-place-file = file
files-none = Ancora nessun file
files-none-text = Apri un foglio di calcolo con vendite, clienti, fornitori o prodotti; non serve ripulire nulla prima.
files-open = Apri un foglio di calcolo
files-sample = Prova il portafoglio di esempio
files-add = Aggiungi un file
files-sheet = foglio { $name }
files-column = Colonna nel file
files-means = Significato
files-type = Tipo
files-filled = Compilate
files-unread = Illeggibili
files-sum = Somma
files-again = Rileggi e modifica
files-findings = { $n ->
    [one] { $n } segnalazione
   *[other] { $n } segnalazioni
}
review-total-left-out = di cui escluse: totali, ripetizioni, note
review-total-in-file = tutto ciò che è nel file
rates-head = Valute
rates-base = Tutto è misurato in
rates-is-base = valuta di base
rates-unstated = non indicata
rates-none = senza cambio
rates-by-year = Un cambio per anno
rates-field = Valore di un { $currency } in { $base }
rates-complete = Ogni importo ha un cambio. Le somme qui sopra sono nella propria valuta.
rates-left-out =
    { $n ->
        [one] Una riga senza cambio resta fuori da tutti i calcoli.
       *[other] { $n } righe senza cambio restano fuori da tutti i calcoli.
    }
