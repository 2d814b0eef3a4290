# The story: slides, templates, decisions and owners.

## The part of the rail and its pages.
group-story = Presentazione
story-page-slides = Slide
story-page-templates = Modelli
story-page-decisions = Decisioni e responsabili
command-pin = Aggiungi alla presentazione
command-go-story = Presentazione

## Names of what nobody has named yet.
story-untitled = Analisi del portafoglio
story-agenda = Agenda
story-section = Sezione
story-text = Testo
story-decisions = Decisioni e responsabili
story-no-answer = «{ $method }» qui non ha dati.
story-no-decisions = Non è ancora stato deciso nulla.
story-head-account = Account
story-decisions-more = e altre { $n }
story-decisions-title =
    { $n ->
        [one] { $n } decisione
       *[other] { $n } decisioni
    }, { $owners ->
        [one] { $owners } responsabile
       *[other] { $owners } responsabili
    }
story-decisions-title-no-owner =
    { $n ->
        [one] { $n } decisione, ancora senza responsabile
       *[other] { $n } decisioni, ancora senza responsabile
    }

## Empty pages.
story-empty = La presentazione è ciò che mostra in riunione
story-empty-text = Apra un grafico e prema Ctrl+D: diventa una slide che ha per titolo il suo risultato. I dati restano aggiornati finché non li blocca.
story-empty-chart = Scegli un grafico

## Edits as undo names them.
edit-slide-pin = aggiunta di «{ $method }»
edit-slide-add = aggiunta di una slide
edit-slide-remove = eliminazione della slide «{ $slide }»
edit-slide-duplicate = duplicazione della slide «{ $slide }»
edit-slide-move = spostamento della slide «{ $slide }»
edit-slide-title = modifica del titolo di «{ $slide }»
edit-slide-takeaway = modifica del messaggio chiave di «{ $slide }»
edit-slide-notes = modifica delle note di «{ $slide }»
edit-slide-text = modifica del testo di «{ $slide }»
edit-slide-freeze = blocco dei dati di «{ $slide }»
edit-slide-unfreeze = sblocco dei dati di «{ $slide }»
edit-slide-shown = modifica degli elementi di «{ $slide }»
edit-slide-update = aggiornamento di «{ $slide }» dalla sua pagina
edit-slide-open-page = ripresa delle impostazioni di «{ $slide }»
edit-remark-add = aggiunta di un’annotazione a «{ $slide }»
edit-remark = modifica di un’annotazione su «{ $slide }»
edit-remark-remove = rimozione di un’annotazione da «{ $slide }»
edit-story-name = cambio del titolo della presentazione
edit-story-subtitle = modifica della riga sotto il titolo
edit-story-mask = nomi nascosti
edit-story-unmask = nomi visibili
edit-story-shape = cambio del formato delle slide
edit-story-company = cambio del modello aziendale

## Notices and failures.
notice-pinned = Aggiunto come slide { $number }
notice-pinned-open = Apri
notice-story-full = Una presentazione contiene al massimo 500 slide.
notice-frozen-full = La presentazione conserva già 60 versioni dei dati. Sblocchi prima un’altra slide, poi blocchi questa.
story-company-files = Modelli e presentazioni PowerPoint
story-path-company = Apri il modello aziendale
error-company-too-large = «{ $file }» è troppo grande per un modello di slide.
error-company-too-large-hint = Lo salvi in PowerPoint senza slide come modello (.potx), al massimo 64 MB.
error-company-no-deck = «{ $file }» non è un modello di PowerPoint.
error-company-no-deck-hint = Scelga un file .pptx o .potx; un file .ppt o .pot più vecchio si può salvare così in PowerPoint.
