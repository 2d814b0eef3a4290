review-page = File e abbinamento colonne
review-format = { $format } · { $n ->
    [one] { $n } foglio
   *[other] { $n } fogli
}
review-file-unused = non utilizzato
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
review-findings = Segnalazioni
review-to-look = { $n } da verificare
review-done = { $n } risolte
review-copy-findings = Copia le segnalazioni
review-place-row = riga { $row }
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
files-again = Cambia abbinamento
files-findings = { $n ->
    [one] { $n } segnalazione
   *[other] { $n } segnalazioni
}
review-total-left-out = di cui escluse: totali, ripetizioni, note
review-total-in-file = tutto ciò che è nel file
review-total-equals-row = uguale alla riga { $row }
review-total-agrees = concorda con i totali nel file
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
review-remember = Ricorda per file come questo
review-remember-short = Ricorda
review-remembered = Ricordato da { $name }
review-forget = Dimentica
review-group-all = Tutte
review-group-recognised = Note
review-group-own = Proprie
review-group-empty = Vuote
review-search-columns = Cerca colonna
review-search-meaning = Cerca significato
review-nothing-found = Nessun risultato
review-fields-own = Proprio
review-fields-who = Chi e che cosa
review-fields-deal = Quando e dove
review-fields-figures = Importi e quantità
review-fields-customer = Criteri dei clienti
review-fields-supplier = Criteri dei fornitori
review-fields-product = Criteri dei prodotti
review-date-order = Ordine di giorno e mese
review-decided = La Sua scelta
review-as-found = Come rilevato
review-factor = Le cifre sono in
review-factor-one = unità, come scritte
review-factor-thousand = migliaia (× 1.000)
review-factor-myriad = decine di migliaia, 万 (× 10.000)
review-factor-million = milioni (× 1.000.000)
review-factor-yi = centinaia di milioni, 亿
review-factor-hundredth = centesimi (÷ 100)
review-factor-points = 25 sta per 25%
review-factor-ratio = 0,25 sta per 25%
review-samples = Primi valori
review-cells = Celle
review-sum = somma { $name }
review-scale = Gradi, dal più basso
review-step-lower = Più basso
review-step-higher = Più alto
review-more-sums = { $n ->
    [one] un’altra somma, presso la colonna
   *[other] altre { $n } somme, presso le colonne
}
review-header-found = Dove è stata trovata
review-header-this = La riga { $row } è l’intestazione
review-header-two = Intestazione su questa riga e la successiva
review-encoding = Codifica
review-delimiter = Separatore
review-delimiter-semicolon = Punto e virgola ;
review-delimiter-comma = Virgola ,
review-delimiter-tab = Tabulazione
review-delimiter-bar = Barra |
review-delimiter-blank = Spazi
review-offer-tables = Tabella nel foglio
review-offer-stack = { $n ->
    [one] Leggi { $n } foglio con le stesse colonne
   *[other] Leggi { $n } fogli con le stesse colonne uno sotto l’altro
}
review-offer-periods = { $n ->
    [one] Trasforma in righe { $n } colonna di periodi
   *[other] Trasforma in righe { $n } colonne di periodi
}
review-offer-products = { $n ->
    [one] Trasforma in righe { $n } colonna di prodotti
   *[other] Trasforma in righe { $n } colonne di prodotti
}
review-offer-fill-down = Riempi verso il basso: { $name }
review-raw-rows = { $n ->
    [one] { $n } riga
   *[other] { $n } righe
}
review-raw-find = Numero di riga o testo
review-left-header = intestazione
review-left-total = totale, escluso
review-left-header-again = intestazione ripetuta, esclusa
review-left-note = nota, esclusa
review-left-second-table = altra tabella
review-left-group = riga di gruppo, distribuita
review-left-filler = senza dati, esclusa
review-left-other = esclusa
review-links = Che cosa non corrisponde
review-link = { $n } di { $total } righe di { $into } sono in { $from } per { $key }
review-repeats = { $n ->
    [one] { $n } riga di { $file } è anche in { $value }: verrebbe contata due volte
   *[other] { $n } righe di { $file } sono anche in { $value }: verrebbero contate due volte
}
review-repeats-hint = Se lo sostituisce, scegliere di sostituire anziché aggiungere.
review-link-show = Mostra
review-link-hide = Nascondi
review-link-unused = Solo in { $from }: { $n }
review-link-rows = { $n ->
    [one] { $n } riga
   *[other] { $n } righe
}
review-link-like = forse { $name }
review-keys-hint = F1 mostra i tasti
review-keys = ↑ ↓ colonna · ← → significato o tipo · Invio apre l’elenco · una lettera vi cerca · Tab o F6 riquadro successivo · Ctrl Z annulla una scelta · Ctrl PgGiù file successivo · Ctrl Invio usa le righe · Esc esce
review-own = Criterio proprio
review-nothing-met = Nulla di insolito
refresh-head = Che cosa è cambiato nei file
refresh-take = Usa le nuove righe
refresh-leave = Lascia com’era
refresh-rows = Righe aggiunte / tolte
refresh-new-table = Nuova tabella
refresh-gone-table = Tabella non più presente
refresh-unread = «{ $column }»: celle illeggibili
refresh-type = «{ $column }» ora contiene altro
refresh-new-column = Nuova colonna
refresh-gone-column = Colonna non più presente
refresh-new-customers = Nuovi clienti
refresh-gone-customers = Clienti non più presenti
refresh-new-suppliers = Nuovi fornitori
refresh-gone-suppliers = Fornitori non più presenti
refresh-new-products = Nuovi prodotti
refresh-gone-products = Prodotti non più presenti
refresh-more = e altri { $n }
refresh-lost-edit = La Sua modifica di “{ $column }” per { $name } non ha più posto
refresh-changed = Modificato sul disco: { $name }
refresh-now = Rileggi
refresh-later = Non ora
files-refresh = Rileggi
review-left-units = unità di misura, escluse
review-left-part = parte della riga sopra, esclusa
review-left-weights = pesi, esclusi
review-left-statistics = statistiche, escluse
review-left-hidden = nascosta, esclusa
review-offer-hidden = Escludere ciò che è nascosto: { $rows ->
        [0] { $columns ->
            [one] { $columns } colonna
           *[other] { $columns } colonne
        }
        [one] { $rows } riga{ $columns ->
            [0] {""}
            [one] , { $columns } colonna
           *[other] , { $columns } colonne
        }
       *[other] { $rows } righe{ $columns ->
            [0] {""}
            [one] , { $columns } colonna
           *[other] , { $columns } colonne
        }
    }
review-left-balance = saldo, escluso
review-joins-not = Non tutto si unisce al portafoglio aperto
