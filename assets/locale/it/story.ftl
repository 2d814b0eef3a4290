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

## The page of slides.
story-add = Slide
story-add-section = Sezione
story-add-text = Testo
story-add-agenda = Agenda
story-add-decisions = Decisioni e responsabili
story-add-cover = Copertina
story-add-chart = Un grafico: lo apra e lo aggiunga
story-count-slides = { $slides } slide
story-count-charts = { $live } dal vivo, { $frozen } con dati bloccati
story-export = Esporta presentazione
story-export-pptx = PowerPoint, grafici modificabili
story-export-pdf = PDF, una pagina per slide
story-export-xlsx = Excel, un foglio per grafico
story-company = Modello aziendale…
story-company-choose = Scegli un modello…
story-company-remove = Usa le slide di Folioscope
story-company-text = Un .pptx o .potx di cui la presentazione PowerPoint riprende schema, caratteri e colori.
story-tab-slide = Slide
story-tab-story = Presentazione
story-title = Titolo
story-title-again = Riscrivilo dal risultato
story-title-own = Torna al titolo abituale
story-takeaway = Messaggio chiave, sotto il titolo
story-takeaway-hint = Che cosa si deve ricordare di questa slide
story-notes = Note per il relatore
story-notes-hint = Le vede solo lei
story-subtitle = Riga sotto il titolo della presentazione
story-subtitle-hint = Per chi e di quando
story-lines = Testo, una riga per punto
story-lines-hint = Ogni riga diventa un punto
story-figures = Dati
story-live = Dal vivo
story-frozen = Bloccati
story-live-text = Segue i dati. La blocchi per conservare queste cifre e la data di oggi.
story-frozen-text = Conserva le cifre del { $day }, qualunque cosa accada ai dati.
story-shown = Sulla slide
story-shown-limits = Limiti di classe e soglie
story-shown-reading = Lettura sulla curva
story-shown-comparison = Confronto
story-shown-figures = Dati chiave
story-shown-source = Riga della fonte
story-names = Nomi
story-mask = Nascondi i nomi
story-mask-text = «Cliente 7» su ogni slide e nelle esportazioni
story-decisions-about = Decisioni su
story-remarks = Annotazioni sul grafico
story-remark = Annotazione sul grafico
story-remark-hint = Che cosa dice
story-remark-remove = Rimuovi l’annotazione
story-remark-arrow = Freccia
story-remark-bracket = Parentesi
story-remark-text = Testo
story-remark-arrow-how = Faccia clic su ciò che la freccia deve indicare, o la tracci partendo da dove va il testo.
story-remark-bracket-how = Trascini da un estremo all’altro, o faccia clic su un solo account.
story-remark-text-how = Faccia clic dove va il testo.
story-remark-missing =
    { $n ->
        [one] { $n } annotazione riguarda ciò che il grafico non mostra più: non compare sulla slide.
       *[other] { $n } annotazioni riguardano ciò che il grafico non mostra più: non compaiono sulla slide.
    }
story-open-page = Apri il grafico
story-update = Riprendi le impostazioni del grafico
story-duplicate = Duplica
story-remove = Elimina la slide
story-name = Titolo della presentazione
story-shape = Formato delle slide

## Templates: stories made from the data.
story-template-customers = Analisi del portafoglio clienti
story-template-customers-text = Da dove viene il fatturato, quanto vale ogni cliente, come evolve e che cosa resta da conquistare.
story-template-customers-concentration = Da dove viene il fatturato
story-template-customers-value = Quanto valgono i clienti
story-template-customers-development = Come evolvono
story-template-customers-potential = Che cosa resta da conquistare
story-template-suppliers = Segmentazione dei fornitori
story-template-suppliers-text = Dove va la spesa, quali fornitori sono strategici o collo di bottiglia, come stanno le relazioni e chi rende.
story-template-suppliers-spend = Dove va la spesa
story-template-suppliers-segmentation = Strategici, leva, colli di bottiglia
story-template-suppliers-relationships = Come stanno le relazioni
story-template-suppliers-performance = Chi rende
story-template-products = Portafoglio prodotti
story-template-products-text = Quali prodotti portano fatturato, da dove vengono crescita e cassa e quanto è maturo l’assortimento.
story-template-products-revenue = Quali prodotti portano fatturato
story-template-products-portfolio = Crescita, quota e cassa
story-template-products-life = Quanto è maturo l’assortimento
story-template-as-of = Dati al { $day }
story-template-make = Crea la presentazione
story-template-count = { $slides } slide, { $charts } grafici
story-template-spare = Sostituisce un grafico qui sopra per cui mancano i dati.
story-template-replaces =
    { $slides ->
        [one] Un modello sostituisce la slide presente; «Annulla» la ripristina.
       *[other] Un modello sostituisce le { $slides } slide presenti; «Annulla» le ripristina.
    }
notice-template-needs = I dati non bastano per questa presentazione. La scheda dice che cosa manca.
edit-story-fill = creazione di «{ $template }»

## Decisions and owners.
story-no-decisions-text = Decida sulla bacheca che cosa fare di ogni cliente. Le decisioni compaiono qui con responsabile e data, e chiudono la presentazione.
story-decisions-board = Apri la bacheca
story-decisions-accounts = Apri le schede
story-decisions-slide = Metti in una slide
story-decision-remove = Ritira la decisione
story-count-decisions =
    { $n ->
        [one] { $n } decisione
       *[other] { $n } decisioni
    }
story-empty-template = Creala dai dati

## Commands by name.
command-go-templates = Modelli di presentazione
command-go-decisions = Decisioni e responsabili
