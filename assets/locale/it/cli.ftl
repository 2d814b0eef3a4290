# The command line.

## Help.

cli-about = Folioscope: dai fogli di calcolo ai grafici per la riunione strategica.
cli-usage = Uso
cli-about-window = Apre la finestra con questi file.
cli-about-inspect = Mostra che cosa è stato riconosciuto in un file: foglio, intestazione, colonne, segnalazioni.
cli-about-analyse = Calcola i metodi: gli stessi dati dello schermo.
cli-about-export = Scrive grafici e tabelle su file; l’estensione decide il formato.
cli-about-methods = Elenca tutti i metodi: a che cosa rispondono, che cosa serve, la fonte.
cli-about-template = Scrive un modello vuoto con elenchi a discesa per i giudizi.
cli-about-sample = Scrive i fogli di calcolo del portafoglio di esempio.
cli-words = KIND: customers, suppliers, products, ledger, whitespace. WHAT: customer, supplier, product o una colonna. M: revenue, margin, quantity, spend, cash_flow o una colonna. --sample indica il portafoglio di esempio incorporato al posto di FILE.
cli-exit-codes = Codice di uscita 0 riuscito, 1 non riuscito, 2 uso errato.
cli-option-sheet = Il foglio da leggere.
cli-option-table = Quale delle tabelle del foglio, a partire da 1.
cli-option-stack = Legge uno sotto l’altro i fogli con le stesse colonne.
cli-option-unpivot = Trasforma in righe le colonne di mesi o prodotti.
cli-option-as = Che cosa sono le righe del file.
cli-option-only = Legge solo questa colonna; si può ripetere.
cli-option-by = Che cosa si confronta.
cli-option-method = Un metodo; si può ripetere, se manca valgono tutti.
cli-option-measure = Che cosa si somma.
cli-option-set = Un parametro di un metodo o della popolazione.
cli-option-as-of = La data di riferimento, AAAA-MM-GG.
cli-option-json = La risposta in JSON.
cli-option-sample = Il portafoglio di esempio al posto di un file.
cli-option-to = Il file o la cartella da scrivere.
cli-option-view = Un grafico, con l’id del metodo; si può ripetere.
cli-option-format = pdf, svg, png, xlsx, csv o json, se l’estensione non lo dice.
cli-option-theme = Colori: light, dark o print.
cli-option-size = Dimensioni di un’immagine, come 1280x800.
cli-option-template = Un modello PowerPoint aziendale (.pptx o .potx) di cui la presentazione usa schema, caratteri e colori.
cli-option-shape = Forma delle diapositive: 16:9 o 4:3.
cli-option-story = Una storia in diapositive: customers, suppliers o products; quella del progetto, se ne ha una.
cli-option-mask-names = Scrive «Cliente 7» al posto dei nomi.
cli-option-language = La lingua: en, nl, it, ro, zh o ru.

## Wrong usage.

cli-unknown-command = «{ $name }» non è né un comando né un file. folioscope --help elenca i comandi.
cli-unknown-option = Qui non esiste l’opzione { $option }. Con --help si vedono tutte.
cli-option-missing = Manca { $option }.
cli-value-missing = { $option } richiede un valore.
cli-operand-missing = Manca qualcosa. Uso: { $usage }
cli-operand-extra = «{ $name }» è di troppo.
cli-bad-value = «{ $value }» non va bene per { $option }. Con --help si vede che cosa è ammesso.
cli-bad-setting = «{ $key }={ $value }» non va bene per --set: per { $key } si ammette { $takes }.
cli-no-setting = Nessun metodo si imposta con «{ $key }». folioscope methods --json elenca le impostazioni di ciascuno.
cli-no-column = { $option } indica la colonna «{ $column }», che nei dati non c’è.
cli-twice-meant = In «{ $file }» sia «{ $first }» sia «{ $second }» hanno ricevuto il significato { $field }; può averlo una sola colonna.
cli-unknown-kind = «{ $value }» non è un tipo di tabella. Ci sono customers, suppliers, products, ledger e whitespace.

## What could not be done.

cli-not-writable = Impossibile scrivere «{ $file }».
cli-not-writable-hint = Verificare che la cartella esista e sia scrivibile e che il file non sia aperto altrove.
cli-no-display = Non c’è uno schermo su cui aprire una finestra.
cli-no-display-hint = Questi comandi funzionano senza: folioscope inspect, analyse, export, methods, template e sample; folioscope --help li spiega.
cli-no-drawing = Impossibile disegnare la finestra: questo computer non offre né OpenGL 2 né Direct3D 12.
cli-no-drawing-hint = Installare o aggiornare il driver della scheda grafica (su Linux, i pacchetti libegl1 e libgl1-mesa-dri). I comandi funzionano anche senza finestra: folioscope --help li spiega.
