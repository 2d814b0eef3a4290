# Fornitori: come ci vedono, acquisti e relazioni, prestazioni, criteri, spesa, linee d’azione.


## Che cosa serve a questi metodi, dopo “Richiede”.

need-account-view = la nostra quota sul fatturato di ogni fornitore (o il suo fatturato) e quanto siamo attraenti come cliente
need-relationships = fornitori valutati per prestazioni e relazione
need-ratings-ahead = il rischio di fornitura o l’impatto sul profitto attesi in futuro
need-supplier-performance = valutazioni di qualità, consegna, prezzo o servizio
need-supplier-criteria = fornitori valutati sui criteri di valore
need-categories = fornitori con una categoria, o un registro acquisti con i prodotti

## Griglie di zone.

chart-zone = Zona
chart-zones = Zone
chart-zone-advice = Che cosa fare
chart-zone-more = + altri { $n }
finding-zones = { $inzone } su { $n } si trovano in “{ $zone }”

## Assi.

axis-account-attractiveness = Attrattività come cliente
axis-purchase-importance = Importanza strategica dell’acquisto
axis-purchase-difficulty = Difficoltà di gestione dell’acquisto
axis-supplier-relationship = Intensità della relazione
axis-supplier-attractiveness = Attrattività del fornitore
axis-kraljic = Che cosa è l’acquisto per noi
axis-supplier-preference = Come ci vede il fornitore
axis-olsen-purchases = Acquisto (passo 1)
axis-olsen-relationships = Relazione (passo 2)
axis-kraljic-today = Casella oggi
axis-kraljic-ahead = Casella attesa

## Supplier preferencing.

method-supplier_preference = Supplier preferencing
method-supplier_preference-answers = Come ci vedono i nostri fornitori?
method-supplier_preference-help = Il punto di vista del fornitore (Steele & Court 1996). In orizzontale: la nostra quota sul suo fatturato, dichiarata o calcolata come nostra spesa divisa per il suo fatturato; dal 5% in su sentirebbe la nostra mancanza. In verticale: la nostra attrattività come cliente, valutata o come media pesata di ciò che il fornitore fa per noi (partnership, offerte esclusive, contributi, fedeltà, idee), da 0 a 100 con la soglia a 50. Core: cliente da difendere. Development: cliente corteggiato. Exploitable: i prezzi salgono finché possono. Nuisance: nessuna attenzione. Entrambe le soglie si trascinano.
finding-supplier_preference = { $chh } ci vedono come cliente da difendere ({ $shh } { $ofwhat }); per { $ll } siamo marginali ({ $sll })
finding-supplier_preference-short = { $chh } ci vedono come cliente da difendere ({ $shh } { $ofwhat })
cell-supplier-preference-nuisance = Marginale
cell-supplier-preference-exploitable = Da sfruttare
cell-supplier-preference-development = Da sviluppare
cell-supplier-preference-core = Core
advice-supplier-preference-nuisance = Poco servizio in vista: diventare più attraenti o trovare chi ci vuole
advice-supplier-preference-exploitable = Aumenti in vista: cercare alternative, mostrare che cosa possiamo diventare
advice-supplier-preference-development = Usare la disponibilità: offrire crescita in cambio di condizioni migliori
advice-supplier-preference-core = Conservare la disponibilità: condividere i piani, innovare insieme

## Preferencing incrociato con Kraljic.

method-preference_kraljic = Preferencing × Kraljic
method-preference_kraljic-answers = Dove ci serve un fornitore a cui noi non serviamo?
method-preference_kraljic-help = Ogni fornitore presente in entrambe le matrici: che cosa è l’acquisto per noi (righe, Kraljic 1983) per come ci vede il fornitore (colonne, Steele & Court 1996). Soglie e pesi sono quelli delle due matrici. Allarme: forniture strategiche o colli di bottiglia da chi ci vede come clienti da sfruttare o marginali. Partner: abbiamo bisogno l’uno dell’altro. Usare: potere d’acquisto e buona disponibilità. Cambiare: leva o routine senza disponibilità. Semplificare: routine con disponibilità. Un clic su una casella ne seleziona i fornitori.
finding-preference_kraljic = { $c1 } da cui dipendiamo tengono poco a noi: { $s1 } { $ofwhat }
finding-preference_kraljic-short = { $c1 } da cui dipendiamo tengono poco a noi ({ $s1 } { $ofwhat })
zone-preference-kraljic-partner = Partner
zone-preference-kraljic-alarm = Allarme
zone-preference-kraljic-use = Usare
zone-preference-kraljic-switch = Cambiare
zone-preference-kraljic-simplify = Semplificare
zone-advice-preference-kraljic-partner = Costruire una partnership
zone-advice-preference-kraljic-alarm = Ridurre la dipendenza, diventare più attraenti
zone-advice-preference-kraljic-use = Negoziare finché ci vogliono
zone-advice-preference-kraljic-switch = Cercare un fornitore che ci voglia
zone-advice-preference-kraljic-simplify = Accorpare e automatizzare
cross-preference-kraljic-core-strategic = Sviluppare la partnership: piani comuni, costi trasparenti, contratti pluriennali
cross-preference-kraljic-core-bottleneck = Fissare per iscritto scorte e priorità finché contiamo per loro
cross-preference-kraljic-core-leverage = Usare la leva con misura; volumi in cambio di programmi di riduzione dei costi
cross-preference-kraljic-core-non-critical = Affidare la routine: catalogo, fattura unica, scorte gestite
cross-preference-kraljic-development-strategic = Dare loro una parte maggiore e diventare core
cross-preference-kraljic-development-bottleneck = Offrire crescita altrove in cambio di forniture sicure
cross-preference-kraljic-development-leverage = Fare una gara: offriranno bene per crescere
cross-preference-kraljic-development-non-critical = Accorpare presso di loro ciò che si compra altrove
cross-preference-kraljic-exploitable-strategic = Creare una seconda fonte; mostrare alla loro direzione che cosa possiamo diventare
cross-preference-kraljic-exploitable-bottleneck = Fissare i prezzi, qualificare sostituti, tenere una scorta di sicurezza
cross-preference-kraljic-exploitable-leverage = Indire una gara: il mercato ci dà la scelta
cross-preference-kraljic-exploitable-non-critical = Cambiare fornitore alla prima occasione
cross-preference-kraljic-nuisance-strategic = Rischio massimo: trovare chi ci vuole o aumentare subito il nostro peso
cross-preference-kraljic-nuisance-bottleneck = Eliminare il pezzo dal progetto, o comprare da un distributore per cui contiamo
cross-preference-kraljic-nuisance-leverage = Spostare i volumi verso chi ci corteggia
cross-preference-kraljic-nuisance-non-critical = Accorpare presso un altro fornitore e chiudere

## Kraljic: spostamenti.

method-kraljic_moves = Spostamenti
method-kraljic_moves-answers = Dove vanno i fornitori nella matrice di Kraljic?
method-kraljic_moves-help = La casella di Kraljic di ogni fornitore oggi (righe) per quella attesa (colonne). Il futuro è il rischio di fornitura o l’impatto sul profitto futuro come valutato, da 0 a 100, da 0 a 10 o da basso ad alto; ciò che non è valutato resta com’è. Soglie e pesi sono quelli della matrice di Kraljic. Meglio: meno rischio, o più impatto a pari rischio. Peggio: più rischio, o meno impatto.
finding-kraljic_moves = { $c2 } vanno in una casella peggiore ({ $s2 } { $ofwhat }), { $n0 } in una migliore; { $n1 } restano
finding-kraljic_moves-short = { $c2 } vanno in una casella peggiore ({ $s2 } { $ofwhat })
zone-kraljic-moves-better = Meglio
zone-kraljic-moves-stays = Resta
zone-kraljic-moves-worse = Peggio
zone-advice-kraljic-moves-better = Continuare ciò che funziona: alternative qualificate, standard al posto di pezzi speciali, volumi accorpati
zone-advice-kraljic-moves-stays = Mantenere la strategia della casella
zone-advice-kraljic-moves-worse = Agire prima del rischio: seconda fonte, contratti più lunghi, scorte, altro progetto

## Olsen & Ellram.

method-olsen_purchases = 1 Acquisti
method-olsen_purchases-answers = Quali acquisti sono importanti, quali difficili?
method-olsen_purchases-help = Passo 1 di Olsen & Ellram (1997). In orizzontale: l’importanza strategica di ciò che si compra (spesa, effetto su costi, qualità e vendite, importanza per la categoria, competenza, conoscenza del mercato, marchi). In verticale: la difficoltà di gestione (alternative, costi di cambio, lead time, rischio geografico e finanziario, fonte unica). Entrambe sono medie pesate da 0 a 100 con la soglia a 50.
finding-olsen_purchases = { $hh } acquisti sono importanti e difficili: { $shh } { $ofwhat }; { $hl } sono importanti e facili ({ $shl })
finding-olsen_purchases-short = { $hh } acquisti sono importanti e difficili: { $shh } { $ofwhat }
cell-olsen-purchases-non-critical = Non critici
cell-olsen-purchases-leverage = Leva
cell-olsen-purchases-bottleneck = Collo di bottiglia
cell-olsen-purchases-strategic = Strategici
advice-olsen-purchases-non-critical = Standardizzare, accorpare, automatizzare gli ordini
advice-olsen-purchases-leverage = Accorpare i volumi, tenere più fornitori in concorrenza
advice-olsen-purchases-bottleneck = Standardizzare e trovare sostituti; coinvolgere il fornitore nell’analisi dei costi
advice-olsen-purchases-strategic = Il fornitore come estensione dell’impresa: sviluppare insieme
method-olsen_relationships = 2 Relazioni
method-olsen_relationships-answers = Quali relazioni meritano di più, quali di meno?
method-olsen_relationships-help = Passo 2 di Olsen & Ellram (1997). In orizzontale: l’intensità della relazione (nostra quota sul suo fatturato, fedeltà, offerte esclusive, contributi, partnership, obiettività). In verticale: l’attrattività del fornitore (prezzo, contributo, crescita, qualità, consegna, servizio, talento, strumenti, idee, valori, allineamento). Entrambe sono medie pesate da 0 a 100, divise in terzi; i tagli si trascinano. Attraente e non abbastanza vicino: rafforzare. Attraente e vicino, o medio e vicino: mantenere. Non attraente: ridurre.
finding-olsen_relationships = { $cll } meritano una relazione più stretta ({ $sll } { $ofwhat }); a { $lh } si può dare meno
finding-olsen_relationships-short = { $cll } meritano una relazione più stretta ({ $sll } { $ofwhat })
cell-olsen-relationships-strengthen = Rafforzare
cell-olsen-relationships-maintain = Mantenere
cell-olsen-relationships-reduce = Ridurre
advice-olsen-relationships-strengthen = Rafforzare la relazione: più volumi, più dialogo, progetti comuni
advice-olsen-relationships-maintain = Mantenere la relazione; spostare risorse dove rendono di più
advice-olsen-relationships-reduce = Migliorare attrattività o prestazioni, o ridurre le risorse; cambiare dove si può
method-olsen_actions = 3 Azioni
method-olsen_actions-answers = Che cosa fare con ogni fornitore?
method-olsen_actions-help = Passo 3 di Olsen & Ellram (1997): l’acquisto del passo 1 (righe) per la relazione del passo 2 (colonne), con un’azione per ogni coppia. Soglie e pesi sono quelli dei due passi. Un clic su una casella ne seleziona i fornitori.
finding-olsen_actions = { $c0 } da rafforzare ({ $s0 } { $ofwhat }), { $n1 } da mantenere, { $n2 } da ridurre
finding-olsen_actions-short = { $c0 } da rafforzare ({ $s0 } { $ofwhat })
zone-olsen-actions-strengthen = Rafforzare
zone-olsen-actions-maintain = Mantenere
zone-olsen-actions-reduce = Ridurre
zone-advice-olsen-actions-strengthen = Investire di più nella relazione
zone-advice-olsen-actions-maintain = Mantenere l’impegno
zone-advice-olsen-actions-reduce = Investire di meno, o cambiare fornitore
cross-olsen-actions-strengthen-strategic = Prima priorità: nominare un referente, pianificare e sviluppare insieme
cross-olsen-actions-strengthen-bottleneck = Conquistare la priorità: previsioni, contratti più lunghi, visite della direzione
cross-olsen-actions-strengthen-leverage = Dare volumi in cambio di impegno e trasparenza dei costi
cross-olsen-actions-strengthen-non-critical = Lasciare loro la routine: contratto quadro e catalogo
cross-olsen-actions-maintain-strategic = Mantenere la partnership; rivedere obiettivi e risultati ogni trimestre
cross-olsen-actions-maintain-bottleneck = Tenere sicura la fornitura; intanto lavorare ai sostituti
cross-olsen-actions-maintain-leverage = Tenere viva la concorrenza; negoziare ogni anno
cross-olsen-actions-maintain-non-critical = Tenere semplice: nessun tempo oltre agli ordini
cross-olsen-actions-reduce-strategic = Piano di miglioramento con date; creare una seconda fonte
cross-olsen-actions-reduce-bottleneck = Cambiare la specifica perché altri possano fornire
cross-olsen-actions-reduce-leverage = Spostare i volumi verso fornitori più attraenti
cross-olsen-actions-reduce-non-critical = Chiudere, o lasciare a un distributore

## Spesa: categorie, fonti uniche, la coda.

method-category_concentration = Per categoria
method-category_concentration-answers = Quali categorie dipendono da un solo fornitore?
method-category_concentration-help = La spesa di ogni categoria, divisa tra il fornitore maggiore, i due successivi e il resto. La categoria è quella della riga d’acquisto, altrimenti quella del fornitore; senza categorie si usano i prodotti. Una categoria dipende da un fornitore quando questo ha metà della spesa o più. Il numero effettivo dice quanti fornitori uguali sarebbero altrettanto concentrati: 1 diviso la somma dei quadrati delle quote. La spesa senza categoria resta fuori.
finding-category_concentration =
    { $dependent } { $sorted ->
        [product] prodotti
       *[other] categorie
    } su { $groups } dipendono da un solo fornitore; per { $name } è { $inner } con { $top_share }
finding-category_concentration-short =
    { $dependent } { $sorted ->
        [product] prodotti
       *[other] categorie
    } su { $groups } dipendono da un solo fornitore
finding-category_concentration-none =
    { $sorted ->
        [product] Nessun prodotto
       *[other] Nessuna categoria
    } dipende da un solo fornitore; la più vicina è { $name }: { $inner } ha { $top_share }
finding-category_concentration-none-short =
    { $sorted ->
        [product] Nessun prodotto
       *[other] Nessuna categoria
    } dipende da un solo fornitore
rows-axis-category_concentration = Spesa
rows-subtitle-category_concentration =
    Spesa per { $sorted ->
        [product] prodotto
       *[other] categoria
    }: fornitore maggiore, i due successivi, il resto
rows-note-category_concentration = Scuro: il fornitore maggiore. Poi i due successivi e il resto. Dietro la barra: spesa, quota del maggiore e chi è.
method-single_sources = Fonti uniche
method-single_sources-answers = Quanta parte degli acquisti ha una sola fonte?
method-single_sources-help = Fornitori indicati come fonte unica, senza alternative o soli nella loro categoria; si dà il primo motivo che vale. La quota è quella di tutta la spesa.
finding-single_sources =
    { $single ->
        [one] { $single } su { $count } è fonte unica
       *[other] { $single } su { $count } sono fonti uniche
    } con { $single_share } { $ofwhat }; il maggiore è { $name }
finding-single_sources-short = { $single } su { $count } senza seconda fonte: { $single_share } { $ofwhat }
finding-single_sources-none = Nessuna fonte unica tra { $count }
rows-axis-single_sources = Spesa
rows-subtitle-single_sources = Spesa presso fonti che nessuno può sostituire subito
rows-note-single_sources = Creare prima una seconda fonte dove spesa e rischio sono grandi; dove non si può, scorte e contratti più lunghi.
single-sole = fonte unica
single-none = nessuna alternativa
single-category = solo nella sua categoria
method-tail = Coda
method-tail-answers = Quanti fornitori si dividono quanto poca spesa?
method-tail-help = Fornitori per entità della spesa, una fascia per potenza di dieci. La coda sono quelli dopo il primo 80% della spesa, dal maggiore. La coda costa più di quanto fa risparmiare: accorparla, passarla a cataloghi e carte d’acquisto, chiudere i rapporti non usati.
finding-tail = { $tail } fornitori ({ $tail_part }) si dividono gli ultimi { $tail_share } { $ofwhat }: in media { $tail_mean }
finding-tail-short = { $tail } fornitori ({ $tail_part }) si dividono gli ultimi { $tail_share } { $ofwhat }
rows-axis-tail = Quota dei fornitori
rows-subtitle-tail = Fornitori per spesa
rows-note-tail = Dietro ogni barra: fornitori, la loro spesa e la quota.

## Elenchi: intestazioni e cifre chiave.

rows-facts = Cifre chiave
rows-all = Tutti
rows-hidden = un nome nascosto
rows-band = Entità
rows-value = Importo
rows-share = Quota
rows-count = Numero
rows-count_share = Quota del numero
rows-mean = Media
rows-largest = Maggiore
rows-top_share = Quota del maggiore
rows-effective_n = Numero effettivo
rows-groups = Tutti
rows-dependent = Dipendono da uno (≥ 50%)
rows-alone = Con uno solo
rows-at_stake = La loro quota sul totale
rows-single = Fonti uniche
rows-suppliers = In tutto
rows-single_value = La loro spesa
rows-single_share = La loro quota
rows-why = Perché
rows-category = Categoria
rows-alternatives = Alternative
rows-head = Fornitori del primo 80%
rows-tail = Fornitori della coda
rows-tail_part = Quota dei fornitori
rows-tail_value = Spesa della coda
rows-tail_share = La sua quota
rows-tail_mean = Spesa per fornitore
rows-net = Flusso di cassa netto
rows-cash_in = Entrate di cassa
rows-cash_out = Uscite di cassa
rows-generators = Generano cassa
rows-generated = Generato
rows-needers = Richiedono cassa
rows-needed = Richiesto
rows-gap = Resta
rows-cash_coverage = Generato ÷ richiesto

## Punteggi.

axis-performance = Prestazioni
scores-score = Punti
scores-largest = Sono mostrati i { $n } maggiori; la tabella li ha tutti.
scores-largest-change = Variazioni maggiori
scores-change = Variazione
scores-steadiness =
    Con pesi poco diversi { $name } resta primo nel { $first } delle estrazioni; { $unsure ->
        [0] nessuno passa la soglia di 50.
        [one] { $unsure } passa facilmente la soglia di 50.
       *[other] { $unsure } passano facilmente la soglia di 50.
    }
scores-leaves = Passa 50
method-performance = Prestazioni
method-performance-answers = Quali fornitori mantengono ciò che promettono?
method-performance-help = La media pesata di qualità, consegna, prezzo, livello di servizio, soddisfazione e reclami (invertiti), per quanto il foglio li contiene. Le valutazioni vanno da 0 a 100 in passi uguali, le cifre dalla minore alla maggiore. I fornitori valutati su meno di metà dei pesi restano fuori e sono contati. I pesi si impostano accanto al grafico; ogni criterio è mostrato, perché si veda da dove viene il punteggio.
finding-performance = { $name } ha le prestazioni migliori ({ $best } su 100); { $weak } sono sotto 50, con { $share } { $ofwhat }
finding-performance-short = { $name } ha le prestazioni migliori ({ $best } su 100); { $weak } sono sotto 50
finding-performance-none = { $name } ha le prestazioni migliori ({ $best } su 100); nessuno è sotto 50
scores-subtitle-performance = Punteggio su { $criteria } criteri, 0–100, dal migliore
method-supplier_criteria = Criteri e pesi
method-supplier_criteria-answers = Quanto vale un fornitore secondo i nostri criteri?
method-supplier_criteria-help = Il valore di un fornitore come media pesata dei criteri: fedeltà, obiettività, offerte esclusive, contributi discrezionali, talento, conoscenza del mercato, strumenti, idee, marchi, valori, crescita, contributo, livello di servizio, importanza per la categoria, competenza di categoria e disponibilità alla partnership, per quanto il foglio li contiene. I pesi si muovono accanto al grafico, con cursore o tasti, e la loro somma resta 100%: la classifica segue mentre si muovono. Ogni mossa si può annullare ed è salvata con il portafoglio.
finding-supplier_criteria = { $name } vale di più secondo i nostri criteri ({ $best } su 100); { $weak } sono sotto 50, con { $share } { $ofwhat }
finding-supplier_criteria-short = { $name } vale di più secondo i nostri criteri ({ $best } su 100)
finding-supplier_criteria-none = { $name } vale di più secondo i nostri criteri ({ $best } su 100); nessuno è sotto 50
scores-subtitle-supplier_criteria = Valore su { $criteria } criteri, 0–100, dal migliore
method-playbook = Linee d’azione per casella
method-playbook-answers = Come lavoriamo con ogni segmento di fornitori?
method-playbook-help = Per ogni casella di una matrice dei fornitori: che cosa ottenere, che cosa attendersi, chi fa che cosa da entrambe le parti, chi viene informato all’interno e all’esterno. I segmenti sono le caselle della matrice di Kraljic o quelle di valore × allineamento; soglie e pesi sono quelli impostati lì. I testi sono proposte: accanto al grafico ciascuno può essere sostituito da un testo proprio, salvato con il portafoglio e annullabile. Fonti: Kraljic (1983), van Weele (2018).
method-supplier_playbook = Una pagina per fornitore
method-supplier_playbook-answers = Che cosa vogliamo con questo fornitore, e chi fa che cosa?
method-supplier_playbook-help = Una pagina per fornitore: obiettivi, attese, ruoli delle due parti e comunicazione interna ed esterna, con la posizione nella matrice, la spesa e la decisione presa. Il testo proprio del fornitore viene prima (quello scritto qui, altrimenti quello delle colonne obiettivi, attese, ruoli e comunicazione del foglio), poi quello del segmento. La pagina mostra il fornitore selezionato, altrimenti il più grande; un PDF contiene una pagina per ciascuno.
finding-playbook = «{ $segment }»: { $count } su { $all }, { $share } { $ofwhat }; ogni segmento ha le sue regole
finding-playbook-short = «{ $segment }»: { $count } su { $all }, { $share } { $ofwhat }
finding-supplier_playbook = { $name }: «{ $segment }», { $share } { $ofwhat }
finding-supplier_playbook-short = { $name }: «{ $segment }»
playbook-subtitle = Linee d’azione per segmento · { $model }
playbook-page = Linee d’azione per il fornitore · { $model }
playbook-part-objectives = Obiettivi
playbook-part-expectations = Attese
playbook-part-our-role = Il nostro ruolo
playbook-part-their-role = Ruolo del fornitore
playbook-part-inside = Comunicazione interna
playbook-part-outside = Comunicazione con il fornitore
playbook-segment = Segmento
playbook-share = { $share } { $ofwhat }
playbook-of-all = Quota sul totale
playbook-peers = Fornitori nel segmento
playbook-model = Segmenti secondo
playbook-texts = Testi di questo segmento
playbook-texts-own = Testi di questo fornitore
playbook-back = Torna alla proposta
edit-playbook = modificare le linee d’azione di { $name }
playbook-strategic-objectives = Garantire la fornitura per anni e condividere l’innovazione: obiettivi comuni su costi, qualità e tempi di lancio
playbook-strategic-expectations = Costi a libro aperto, capacità riservata, accesso anticipato alle nuove tecnologie, miglioramento continuo
playbook-strategic-our-role = Un membro della direzione come sponsor; il category manager guida un team di progettazione, qualità e produzione
playbook-strategic-their-role = Uno sponsor in direzione e un key account manager con potere sulla capacità; sviluppatori dedicati
playbook-strategic-inside = Direzione: verifica semestrale. Team: ogni mese su progetti, rischi e risparmi. Una sola voce verso il fornitore
playbook-strategic-outside = Un vertice annuale su strategia e previsioni; business review trimestrale; contatto settimanale tra i team
playbook-leverage-objectives = Usare il potere d’acquisto: il miglior costo totale con volumi aggregati, gare e prezzi obiettivo
playbook-leverage-expectations = Prezzo competitivo, qualità costante, consegne puntuali; disponibilità a rimettersi in gara a ogni contratto
playbook-leverage-our-role = Il buyer conduce le gare e confronta il costo totale; gli utilizzatori concordano un’unica specifica
playbook-leverage-their-role = Un account manager che decide sul prezzo e riporta ogni trimestre servizio e consegne
playbook-leverage-inside = Utilizzatori: volumi e condizioni prima di ogni gara. Direzione: risparmi ogni trimestre
playbook-leverage-outside = Fabbisogni e tempi di ogni gara per iscritto; riscontro a vincitori ed esclusi; verifica semestrale
playbook-bottleneck-objectives = Fornitura sicura e dipendenza ridotta: scorte, seconda fonte, sostituti, specifiche più semplici
playbook-bottleneck-expectations = Avviso tempestivo delle carenze, scorte o capacità concordate; la consegna prima del prezzo
playbook-bottleneck-our-role = Il buyer tiene scorte di sicurezza e un piano B; la progettazione cerca sostituti e parti standard
playbook-bottleneck-their-role = Un solo referente per ordini e carenze; comunica per tempo modifiche di prodotto o capacità
playbook-bottleneck-inside = Pianificazione e produzione: elenco mensile dei rischi con scorte in giorni. Progettazione: stato dei sostituti
playbook-bottleneck-outside = Previsione mobile ogni mese, una visita all’anno; per iscritto che cosa accade in caso di carenza
playbook-non-critical-objectives = Minimo impegno: meno fornitori e ordini, catalogo e fatture automatiche
playbook-non-critical-expectations = Consegne complete e corrette, ordini elettronici, una fattura al mese
playbook-non-critical-our-role = Gli utilizzatori ordinano da catalogo; gli acquisti verificano l’accordo quadro una volta l’anno
playbook-non-critical-their-role = L’ufficio vendite aggiorna catalogo e prezzi e risolve i reclami da sé
playbook-non-critical-inside = Utilizzatori: il catalogo e come ordinare. Direzione: spesa e numero di fornitori una volta l’anno
playbook-non-critical-outside = Le condizioni stanno nell’accordo quadro; bastano portale ed e-mail, un colloquio solo se qualcosa non va
playbook-grow-together-objectives = Crescere insieme: un piano unico per mercati, prodotti e costi su tre anni
playbook-grow-together-expectations = Prima scelta su idee, offerte esclusive, talenti e investimenti nei nostri progetti
playbook-grow-together-our-role = Uno sponsor in direzione; il team condivide piani, dati e primi volumi
playbook-grow-together-their-role = Uno sponsor in direzione; persone dedicate al piano; riferisce sull’avanzamento
playbook-grow-together-inside = Direzione: avanzamento del piano ogni semestre. Tutti i reparti: che cosa si condivide e con chi
playbook-grow-together-outside = Una giornata di strategia l’anno, verifica trimestrale del piano, successi annunciati insieme
playbook-realign-objectives = Portare il fornitore sulla nostra strategia, o preparare un sostituto prima che il valore diventi dipendenza
playbook-realign-expectations = Una risposta scritta su obiettivi, valori e contributi; un piano con una data per ogni divario
playbook-realign-our-role = Il category manager indica i divari e il loro costo; la direzione decide entro una data
playbook-realign-their-role = La direzione risponde dei divari e nomina chi li chiude
playbook-realign-inside = Direzione: stato dei divari ogni trimestre. Acquisti: alternative e costi di cambio
playbook-realign-outside = Un confronto aperto tra le direzioni; verifica ogni trimestre; nessun annuncio prima della decisione
playbook-develop-objectives = Accrescere il valore di un fornitore che la pensa come noi: prima le capacità, poi i volumi
playbook-develop-expectations = Un piano di sviluppo con misure su qualità, servizio e contributo
playbook-develop-our-role = Buyer e qualità danno obiettivi, formazione e un primo progetto
playbook-develop-their-role = Nomina un responsabile del piano e investe nelle misure concordate
playbook-develop-inside = Utilizzatori: che cosa sa fare ora il fornitore. Direzione: ogni anno se farne un partner
playbook-develop-outside = Obiettivi e risultati ogni semestre; riconoscimento dei progressi; volumi legati ai risultati
playbook-phase-out-objectives = Chiudere con ordine: spostare i volumi senza interruzioni e senza strascichi
playbook-phase-out-expectations = Consegne come concordato fino alla fine; consegna di attrezzature, disegni e dati
playbook-phase-out-our-role = Il buyer pianifica ultimi ordini, passaggio e scorte; il legale verifica i contratti
playbook-phase-out-their-role = Nomina un referente per il passaggio e onora gli impegni aperti
playbook-phase-out-inside = Utilizzatori: data di fine e successore. Direzione: costo e rischio del cambio
playbook-phase-out-outside = Preavviso tempestivo dalla direzione, motivi e date per iscritto; ringraziamento finale
