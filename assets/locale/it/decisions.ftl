# Decisions: board, growth plan, what became of it, practice audit.

family-decisions = Decisioni

choice-grow = Sviluppare
choice-keep = Mantenere
choice-fix = Correggere
choice-end = Chiudere
choice-plan = Pianificare
choice-sell = Vendere
choice-stop = Cessare
choice-none = Nessuna decisione

exemption-learning = Apprendimento
exemption-research = R&S
exemption-reference = Referenza

edit-decide = { $name }: { $choice }
edit-decide-many = decidere su { $count } account
edit-undecide = ritirare la decisione su { $name }
edit-decision-note = cambiare il piano per { $name }
edit-goal = cambiare l’obiettivo del piano di crescita
edit-practice = rispondere a «{ $question }»

# Methods
need-decisions = una decisione su un account (presa in bacheca)
method-board = Bacheca
method-board-answers = A che punto è ogni account, e che cosa ne faremo?
method-board-help = Ogni scheda è un account: la classe per valore, quanto ha reso negli ultimi dodici mesi, la variazione rispetto ai dodici precedenti, chi se ne occupa e che cosa si è deciso. Le colonne sono i tipi di relazione, oppure le decisioni sviluppare, mantenere, correggere e chiudere. Una scheda trascinata in un’altra colonna cambia il criterio nei dati, o la decisione; tutti gli altri grafici seguono, e Annulla ripristina. Dei portafogli grandi compaiono solo le classi A e B e gli account su cui si è deciso qualcosa. Per i prodotti le colonne sono pianificare, vendere e cessare, e ogni scheda propone una scelta: question mark, caselle in cui investire e prodotti embrionali si pianificano; dog, caselle da mietere e prodotti in invecchiamento si cessano; gli altri si vendono. Vince la maggioranza, in parità si vende, e ciò che dice il foglio viene prima.
method-growth_plan = Piano di crescita
method-growth_plan-answers = Che cosa conquistare, con chi, da parte di chi ed entro quando?
method-growth_plan-help = Gli account da sviluppare e quelli con un obiettivo. La parte blu della barra è l’obiettivo annuo, quella arancione ciò che resta aperto oltre l’obiettivo. Gli account senza decisione e con più potenziale aperto sono proposti. La somma degli obiettivi è confrontata con il traguardo. Scegliere un account e indicare responsabile, scadenza e obiettivo accanto al grafico.
method-follow_up = Esito delle decisioni
method-follow_up-answers = Che esito hanno avuto le decisioni?
method-follow_up-help = Il punto vuoto è quanto l’account rendeva in un anno al momento della decisione, quello pieno quanto rende ora. Sviluppare riesce da +5% in su, mantenere finché si perde meno del 5%, correggere con +5% o se ha lasciato il tipo di relazione più basso, chiudere quando rende la metà o meno. Una decisione è selezionata quando è presa, attuata quando ha responsabile e scadenza, misurata quando ci sono cifre più recenti, verificata quando la scadenza è arrivata.
method-practice_audit = Verifica delle pratiche
method-practice_audit-answers = Quali errori tipici commettiamo?
method-practice_audit-help = Gli errori che la maggior parte delle aziende commette con il portafoglio clienti, ciascuno tradotto in una pratica. Dove i dati possono rispondere, rispondono: una pratica è seguita dall’80% in su. Alle altre domande risponde l’utente; le risposte sono salvate con il portafoglio.
finding-board = { $decided } su { $total } hanno una decisione; { $undecided } ancora no
finding-board-all = Una decisione per tutti: { $total }
finding-board-none = Ancora nessuna decisione per { $total }
finding-board-risk = 
    «{ $first }»: { $counted } con { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }; { $open } ancora senza decisione
finding-board-risk-short = 
    «{ $first }»: { $counted } con { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
board-subtitle = Tutti i { $who } · cifre di un anno
board-subtitle-large = Classi A e B e quelli già decisi · cifre di un anno
board-more = altri { $n }
board-due = entro il { $day }
board-move = Spostare in
board-columns = Colonne
board-classes = Account
board-classes-ab = Classi A e B
board-classes-all = Tutti
edit-move = spostare { $name } in { $value }
decision-head = Decisione
decision-change = Variazione sull’anno prima
decision-owner = Responsabile
decision-due = Scadenza
decision-target = Da conquistare all’anno
decision-reason = Motivo
decision-exemption = Eccezione strategica
exemption-none = Nessuna
decision-pick = Scegliere un account: qui si stabilisce che cosa ne sarà, chi se ne occupa ed entro quando.
decision-value = { $amount } all’anno
decision-made = Deciso il { $day }
finding-growth_plan = { $planned } da conquistare con { $count } account
finding-growth_plan-goal = 
    Pianificati { $planned } su { $goal }: { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } del traguardo
finding-growth_plan-empty = Nulla è ancora pianificato; { $open } aperti presso { $proposed } account proposti
finding-growth_plan-none = Nulla è pianificato e nessun potenziale è noto
plan-subtitle = Obiettivi annui e potenziale ancora aperto
plan-none-note = Selezionare un account e dargli un obiettivo in Decisione, oppure fornire una colonna con il potenziale di ogni account: ciò che resta aperto viene proposto qui.
plan-axis = Da conquistare e aperto all’anno
plan-proposed = proposto
plan-no-target = nessun obiettivo
plan-sums = Il piano
plan-planned = Somma degli obiettivi
plan-goal = Traguardo del piano
plan-open = Aperto con questi account
plan-owners = Obiettivi per responsabile
plan-note = Blu: obiettivo. Arancione: aperto oltre. Senza responsabile: { $owners }; senza scadenza: { $dates }.
finding-follow_up = { $intended } su { $moved } come deciso, { $against } in senso opposto
finding-follow_up-open = 
    { $n ->
        [one] Una decisione presa
       *[other] { $n } decisioni prese
    }; la prossima importazione ne mostrerà l’esito
follow_up-subtitle = Cifra annua alla decisione (vuoto) e ora (pieno)
follow_up-axis = Cifra annua
follow_up-courses = Dove sono andati
follow_up-stages = A che punto sono
follow_up-note = Sviluppare da +5%, mantenere fino a −5%, correggere da +5% o con una relazione migliore, chiudere alla metà o meno.
course-intended = Come previsto
course-unmoved = Fermo
course-against = In senso opposto
course-open = Nessuna cifra più recente
stage-selected = Selezionate
stage-implemented = Attuate
stage-measured = Misurate
stage-verified = Verificate
finding-practice_audit =
    { $yes ->
        [0] Nessuna pratica su { $all } è seguita
        [1] Una pratica su { $all } è seguita
       *[other] { $yes } pratiche su { $all } sono seguite
    }, { $no } no
finding-practice_audit-asked =
    { $yes ->
        [0] Nessuna pratica su { $all } è seguita
        [1] Una pratica su { $all } è seguita
       *[other] { $yes } pratiche su { $all } sono seguite
    }, { $no } no; { $asked ->
        [one] una attende
       *[other] { $asked } attendono
    } risposta
practice-subtitle = Gli errori tipici della gestione del portafoglio, tradotti in pratiche
practice-shown = { $all } pratiche verificate
practice-yes = Sì
practice-no = No
practice-ask = I dati non lo dicono; rispondere
practice-said = Risposta data
practice-method = C’è un metodo chiaro di gestione del portafoglio?
practice-method-why = Senza un metodo ogni account è gestito come capita.
practice-method-found = Account di classe A con una decisione: { $of } su { $all } ({ $share })
practice-analysis = Il portafoglio è analizzato regolarmente, con le cifre?
practice-analysis-why = L’errore tipico: nessuna analisi sistematica.
practice-focus = I responsabili guardano oltre i nuovi prodotti e servizi?
practice-focus-why = L’errore tipico: i nuovi prodotti oscurano gli altri indicatori.
practice-view = I venditori vedono il loro portafoglio in un grafico?
practice-view-why = L’errore tipico: il CRM dà elenchi, non un quadro del portafoglio.
practice-marketing = Vendite e marketing seguono la stessa strategia?
practice-marketing-why = L’errore tipico: le due strategie non coincidono.
practice-data = Le informazioni sui clienti sono complete?
practice-data-why = Segmento, venditore, tipo di relazione, redditività, spesa potenziale, rischio.
practice-data-found = Caselle compilate nelle sei colonne che reggono le decisioni: { $of } su { $all } ({ $share })
practice-discipline = Ciò che si decide è attuato con disciplina?
practice-discipline-why = Una decisione senza responsabile e scadenza è un desiderio.
practice-discipline-found = Decisioni con responsabile e scadenza: { $of } su { $all } ({ $share })
practice-coverage = È coperto tutto il portafoglio, non solo pochi clienti?
practice-coverage-why = L’errore tipico: si parla solo con pochi, senza criterio.
practice-coverage-found = Clienti con fatturato negli ultimi dodici mesi: { $of } su { $all } ({ $share })
practice-value = Gli account in perdita sono corretti, chiusi o tenuti per un motivo?
practice-value-why = La relazione non deve costare il profitto, né il profitto la relazione.
practice-value-found = Account senza margine con un piano o un’eccezione: { $of } su { $all } ({ $share })
practice-growth = C’è un piano di crescita che viene attuato?
practice-growth-why = Il potenziale che nessuno pianifica resta aperto.
practice-growth-found = Account di classe A con potenziale aperto e un obiettivo: { $of } su { $all } ({ $share })
practice-churn = C’è un piano contro la perdita di clienti?
practice-churn-why = Chi è a rischio richiede una decisione prima della perdita.
practice-churn-found = Account nel tipo di relazione più basso con una decisione: { $of } su { $all } ({ $share })
board-proposed = Proposta: { $choice }
decision-proposal = Proposta
decision-proposal-why = Perché
proposal-sheet = Foglio
proposal-take = Accetta
proposal-take-all = Accetta { $n } proposte
proposal-votes = { $choice }: { $for } criteri su { $of } concordano
finding-board-stop = { $stop } prodotti su { $all } andrebbero cessati: { $stopped } { $ofwhat }; { $undecided } ancora senza decisione
finding-board-stop-short = { $stop } prodotti su { $all } andrebbero cessati: { $stopped } { $ofwhat }
