# Decks: templates of a company, tables, and the parts of a deck.
deck-no-story = I dati forniscono troppo pochi grafici per questa storia: occorre { $needs }.
deck-title-part = { $title } ({ $part } di { $parts })
deck-shape-table = Tabella
deck-template-no-presentation = Il modello non è una presentazione di PowerPoint. Scelga un file .pptx o .potx.
deck-template-locked = Il modello è protetto da password o salvato nel formato di PowerPoint 2003. Lo salvi come .potx senza password.
deck-template-strict = Il modello è salvato come «Strict Open XML». Lo salvi in PowerPoint come normale file .potx o .pptx.
deck-template-too-large = Il modello è troppo grande: decompresso supera 256 MB. Rimuova le diapositive e le immagini grandi e lo salvi di nuovo.
deck-template-damaged = Il modello è danneggiato: alcune parti mancano o non sono leggibili. Lo apra e lo salvi in PowerPoint, poi riprovi.
deck-template-no-layouts = Il modello non ha layout di diapositiva. Scelga un file con uno schema diapositiva.

## The export dialog.
deck-what = Esportare
deck-what-chart = Questo grafico
deck-what-story = Tutta la storia, { $n } diapositive
deck-shape = Diapositive
deck-own-design = Il nostro stile
deck-choose-template = Modello aziendale…
deck-drop-template = Senza modello
error-export-template-failed = «{ $file }» non è stato creato: { $detail }
error-export-template-failed-hint = Scelga un altro modello nella finestra di esportazione, oppure esporti senza.

## Sheets of workbooks beside the views.
deck-head-takeaway = Messaggio chiave
deck-sheet-findings = Riscontri dell’importazione
deck-head-kind = Tipo
deck-head-target = Obiettivo
