# The window: bars, pages, dialogs.
ui-menu = Menu
ui-start-page = Pagina iniziale
ui-export = Esporta
ui-unsaved = Modifiche non salvate
ui-not-saved-yet = Non ancora salvato
ui-saved = Salvato
ui-undo = Niente da annullare
ui-redo = Niente da ripristinare
ui-search-everything = Cerca schede, metodi, comandi
ui-page-files = File e abbinamento
ui-page-tables = Tabelle
ui-page-overview = Panoramica
ui-page-overview-customers = I clienti in sintesi
ui-page-overview-suppliers = I fornitori in sintesi
ui-page-overview-products = I prodotti in sintesi
ui-page-accounts-customers = Schede cliente
ui-page-accounts-suppliers = Schede fornitore
ui-page-accounts-products = Schede prodotto
ui-more = Altro
ui-toggle-inspector = Impostazioni accanto al grafico
ui-toggle-table = Tabella sotto il grafico
ui-count-lines =
    { $n ->
        [one] { $n } riga di vendita
       *[other] { $n } righe di vendita
    }
ui-count-results =
    { $n ->
        [one] { $n } risultato
       *[other] { $n } risultati
    }
ui-as-of = dati al { $day }
ui-working = Calcolo in corso…
ui-stop = Interrompi
ui-stays-here = Resta su questo computer
ui-stays-here-more = Folioscope non si collega mai a una rete: ciò che viene aperto è letto, calcolato e salvato solo su questo computer.
ui-theme = Aspetto
ui-theme-system = Come il sistema
ui-theme-light = Chiaro
ui-theme-dark = Scuro
ui-theme-print = Stampa
ui-language = Lingua
ui-back-to-portfolio = Torna al portafoglio
ui-data-never-leave = I dati non lasciano mai questo computer
ui-start-head = Quali clienti sostengono l’azienda?
ui-start-text = Si parte da un foglio di calcolo che c’è già. Non serve sistemare nulla prima.
ui-start-open = Apri un foglio di calcolo
ui-start-open-text = Excel, OpenDocument o CSV: un elenco vendite, un elenco clienti o entrambi.
ui-start-sample = Prova il portafoglio di esempio
ui-start-sample-text = Un’azienda inventata: 120 clienti, 60 fornitori, 40 prodotti.
ui-start-template = Scarica il modello vuoto
ui-start-template-text = Fogli da compilare, con elenchi a discesa per ogni valutazione.
ui-drop-anywhere = Trascina i file in un punto qualsiasi della finestra
ui-or-paste = o incolla celle copiate da Excel
ui-job-done = { $part } completato
ui-recent = Recenti
ui-no-recent = Ancora nessun file aperto.
ui-recent-missing = spostato o eliminato
ui-password-intro = Folioscope non può leggere una cartella di lavoro protetta. In Excel:
ui-password-step-1 = Aprire il file con la password
ui-password-step-2 = Scegliere File › Informazioni › Proteggi cartella di lavoro › Crittografa con password
ui-password-step-3 = Svuotare il campo, salvare una copia e aprire quella copia
ui-open-project = Apri un progetto
ui-today = Oggi
ui-pin = Mantieni nell’elenco
ui-unpin = Non mantenere più nell’elenco
ui-forget = Togli dall’elenco
ui-needs = Per questo grafico serve: { $needs }.
ui-list-comma = {", "}
ui-field-own = Un criterio proprio
ui-type-text = Testo
ui-type-number = Numero
ui-type-percent = Percentuale
ui-type-date = Data
ui-type-scale = Scala
ui-type-choices = Scelta multipla
ui-method-failed = Non è stato possibile calcolare questo dato
ui-method-failed-text = Il metodo si è interrotto. I dati non sono cambiati; con le impostazioni originali potrebbe funzionare di nuovo.
ui-reset-settings = Reimposta le impostazioni
ui-open = Apri
ui-save = Salva
ui-cancel = Annulla
ui-close = Chiudi
ui-discard = Non salvare
ui-unsaved-head = Salvare le modifiche a «{ $name }»?
ui-unsaved-text = Altrimenti va perso tutto ciò che è stato fatto dopo l’ultimo salvataggio.
ui-recover-head = Trovata una bozza di «{ $name }»
ui-recover-text = L’ultima volta il programma si è chiuso senza salvare. La bozza è del { $day }, { $time }.
ui-recover-take = Usa la bozza
ui-recover-drop = Elimina la bozza
ui-portfolio-unchanged = Il portafoglio aperto non è cambiato.
ui-open-another = Apri un altro file
ui-another-place = Scegli un’altra posizione
ui-copy-details = Copia i dettagli
ui-path-open = Apri un file dal percorso
ui-path-save = Salva in questo percorso
ui-path-export = Esporta in questo percorso
ui-path-template = Salva il modello in questo percorso
ui-path-text = Il percorso completo con il nome del file.
ui-path-label = Percorso
ui-about-text = Analisi di portafoglio per clienti, fornitori e prodotti: dai fogli di calcolo ai grafici per la riunione strategica.
ui-about-licences = Licenze
ui-explain-definition = Definizione e formula
ui-explain-source = Fonte
ui-explain-population = Su che cosa si basa
ui-explain-shown = { $accounts } considerati.
ui-drop-here = Rilascia per leggere il file
ui-drop-here-open = Rilascia per aggiungere il file al portafoglio
ui-export-head = Esporta: { $name }
ui-export-svg = Immagine vettoriale per slide e web
ui-export-png = Immagine, nitida quanto serve
ui-export-pdf = Pagina vettoriale, testo copiabile
ui-export-pptx = Slide con grafici modificabili
ui-export-xlsx = La tabella dietro il grafico
ui-export-csv = La tabella come testo semplice
ui-export-json = Tutti i dati, per altri programmi
ui-mask-names = Nascondi i nomi («Cliente 7»)
ui-export-size = Dimensioni
ui-export-pixels = Pixel
ui-size-slide = Slide 16:9
ui-size-page = Pagina 4:3
ui-size-square = Quadrato
ui-size-half = Mezza pagina
ui-nothing-found = Nessun risultato. Provare con meno lettere.
ui-palette-choose = scegli
ui-palette-accounts = solo schede
ui-findings = Rilievi
ui-no-findings = Nessun rilievo: ogni riga è stata presa così com’è.
ui-place-cell = riga { $row }, { $column }
ui-place-row = riga { $row }
ui-place-column = colonna { $column }

## Overview, tables and accounts.
ui-no-tables = Ancora nessuna tabella
ui-none-customers = Quali clienti sostengono l’azienda?
ui-none-customers-text = Aggiungere il dettaglio vendite o un elenco clienti: tutti i dati di questa pagina ne derivano.
ui-none-suppliers = Da quali fornitori dipende l’azienda?
ui-none-suppliers-text = Aggiungere un elenco fornitori con spesa e valutazioni: tutti i dati di questa pagina ne derivano.
ui-none-products = Quali prodotti finanziano il futuro?
ui-none-products-text = Aggiungere un elenco prodotti con fatturato e dati di mercato: tutti i dati di questa pagina ne derivano.
ui-figure-active =
    { $n ->
        [one] { $n } attivo
       *[other] { $n } attivi
    }
ui-figure-largest = Il più grande
ui-figure-ten = I dieci più grandi
ui-figure-fifth = Primo 20%
ui-figure-gini = Gini
ui-figure-effective =
    { $n ->
        [one] come da { $n } di pari peso
       *[other] come da { $n } di pari peso
    }
ui-attention-customers = Grandi clienti diventati silenti
ui-attention-suppliers = Fornitori difficili da sostituire
ui-attention-products = Prodotti su cui decidere
ui-attention-none = Niente da segnalare.
ui-attention-more =
    { $n ->
        [one] e un altro
       *[other] e altri { $n }
    }
ui-why-quiet =
    { $n ->
        [one] in silenzio da { $n } giorno
       *[other] in silenzio da { $n } giorni
    }
ui-why-inactive =
    { $n ->
        [one] inattivo: ultima vendita { $n } giorno fa
       *[other] inattivo: ultima vendita { $n } giorni fa
    }
ui-find-account = Cerca per nome o dato
ui-account-customers = Cliente
ui-account-suppliers = Fornitore
ui-account-products = Prodotto
ui-last-sale = Ultima vendita
ui-first-sale = Prima vendita
ui-next-account = Scheda successiva
ui-previous-account = Scheda precedente
ui-account-at = { $at } di { $n }
ui-account-rank = posizione { $rank } di { $n }
ui-account-share = Quota sul totale
ui-account-ratings = Valutazione
ui-account-facts = Dati e cifre
ui-account-no-sheet = Il foglio di valutazione non ha una riga per questa scheda.
ui-account-no-ratings = Il foglio non contiene ancora valutazioni.
ui-no-value = Nessun valore
ui-page-names = Nomi da verificare
likeness-punctuation = Punteggiatura e spazi
likeness-diacritics = Accenti
likeness-legal_form = Forma giuridica
likeness-word_order = Ordine delle parole
likeness-spelling = Una o due lettere
names-all = Tutti
names-none = Nessun nome da verificare
names-none-text = Non ci sono due clienti, fornitori o prodotti con nomi simili.
names-merge-all =
    { $n ->
        [one] Unisci questo
       *[other] Unisci tutti e { $n }
    }
names-merge = Unisci
names-apart = Tieni distinti
names-at-stake = in gioco { $value }
names-stays = Resta questo nome
names-decided = Già decisi
names-merged = { $names } → { $into }
names-split = Annulla l’unione
names-again = Proponi di nuovo
names-keys = ↑ ↓ scelta · ← → nome che resta · Invio unisce · Canc tiene distinti · Ctrl+Z annulla
ui-severity-error = Da decidere
ui-severity-warning = Da verificare
ui-severity-note = Fatto
ui-findings-all-files = Tutti i file
ui-findings-file = File
ui-findings-more =
    { $n ->
        [one] e un altro
       *[other] e altri { $n }
    }
findings-file = File
findings-sheet = Foglio
findings-cell = Cella
findings-row = Riga
findings-column = Colonna
findings-severity = Importanza
findings-value = Contenuto trovato
findings-count = Numero
findings-text = Che cosa è stato trovato e che cosa è stato fatto
