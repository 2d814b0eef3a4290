# Matrici della relazione con i clienti: nomi, domande, caselle, titoli.

## Names, questions and help.

method-fiocca = Difficoltà × importanza
method-fiocca-answers = Quali clienti chiave richiedono più impegno, e dove la relazione è troppo debole?
method-fiocca-help = Fase 1, tutti i clienti: la difficoltà di gestione (facilità di collaborazione rovesciata, esigenze di servizio, reclami) rispetto all’importanza strategica (fatturato, spesa potenziale, collaborazione R&S, apprendimento), due punteggi da 0 a 100 con soglia a 50. Fase 2, pensata per i clienti chiave della fase 1: intensità della relazione (tipo, nostra quota sugli acquisti, fedeltà, facilità di collaborazione) rispetto all’attrattività dell’azienda del cliente (prospettive, variazione del fatturato, vendita aggiuntiva, redditività), nove riquadri ai terzi. Attraente ma poco legato: migliorare; poco di entrambi: ritirarsi; il resto: mantenere. Le cifre valgono per posizione in graduatoria.
method-shapiro = Prezzo netto × cost to serve
method-shapiro-answers = Chi paga per il servizio che richiede?
method-shapiro-help = In verticale: il prezzo netto, cioè quanto un cliente ha pagato diviso per quanto gli stessi prodotti e quantità costano al prezzo medio di tutti; 100% è la media. Senza prezzi vale 1 − sconto, altrimenti il margine %. In orizzontale: il cost to serve come quota del fatturato dell’anno, o come giudicato. Le due soglie sono alla media ponderata per il fatturato. Sulla linea tratteggiata il prezzo al netto del servizio è quello dell’incrocio delle soglie: sopra, il cliente lascia più della media. Le note di credito non hanno prezzo e ne sono escluse.
method-turnbull_zolkiewski = Valore della relazione
method-turnbull_zolkiewski-answers = Quali clienti costosi valgono per la relazione?
method-turnbull_zolkiewski-help = Gli stessi due assi di prezzo netto × cost to serve; la tinta è il valore della relazione come terzo asse: il punteggio medio di tipo di relazione, nostra quota sugli acquisti, collaborazione R&S, apprendimento, fedeltà e vendita aggiuntiva, per quanto disponibili, in terzi. I nomi del terzo più alto sono in grassetto. Un cliente che paga poco e costa molto può valere la pena se la relazione ha valore; senza, non resta alcun motivo. Chi ha meno della metà dei criteri non ha tinta.
method-life_cycle_classes = Classi del ciclo di vita
method-life_cycle_classes-answers = Chi sono i clienti di ieri, di oggi e di domani?
method-life_cycle_classes-help = In orizzontale: l’età della relazione, in anni dal primo acquisto nel dettaglio vendite; fino a due anni è nuova. Se il dettaglio inizia tardi, le relazioni vecchie sembrano più giovani. In verticale: quanto il cliente pesa oggi, un punteggio di vendite degli ultimi dodici mesi, nostra quota sugli acquisti, redditività e risorse richieste (collaborazione R&S, esigenze di servizio); le cifre valgono per posizione in graduatoria. Terzo più alto: clienti speciali di oggi; mezzo: abituali; più basso: di domani se nuovi, di ieri se vecchi.
method-six_pack = Six pack
method-six_pack-answers = Chi far crescere, legare, risanare o lasciare?
method-six_pack-help = In orizzontale tre colonne: clienti che non rendono (margine meno cost to serve pari o sotto zero), che rendono con poco potenziale di crescita e che rendono con molto (punteggio medio di vendita aggiuntiva, prospettive e variazione del fatturato almeno 50); dentro la colonna il potenziale cresce verso destra. In verticale: il commitment, punteggio di tipo di relazione, nostra quota sugli acquisti, fedeltà e collaborazione R&S, soglia a 50. La crescita di un cliente in perdita conta solo quando rende: così i tipi sono sei. I nomi vengono dai tre assi, non dall’articolo.
method-satisfaction_value = Soddisfazione × valore
method-satisfaction_value-answers = Chi tra i maggiori clienti è scontento?
method-satisfaction_value-help = In orizzontale: gli indicatori della relazione come un solo punteggio da 0 a 100: soddisfazione, fedeltà e reclami rovesciati, ciascuno scalato dal minimo al massimo; i pesi si possono cambiare. In verticale: la misura scelta, con soglia alla mediana. Chi ha meno della metà degli indicatori è fra i dati insufficienti. Grande e scontento: da lì viene la prossima perdita.
method-margin_turnover = Margine × fatturato
method-margin_turnover-answers = Quali grandi clienti rendono poco, e quali piccoli bene?
method-margin_turnover-help = In orizzontale: il fatturato, con soglie dove finiscono le classi C e B di un’analisi ABC per valore (80% e 95% salvo diversa scelta). In verticale: il margine come quota del fatturato, con soglie a zero e al margine dell’intero portafoglio. Nove caselle: clienti A, B e C che perdono, che rendono meno o più del portafoglio. L’area della bolla è il margine in denaro; su una linea tratteggiata è costante. Chi non ha fatturato sopra zero non ha margine % ed è escluso.
method-value_stability = Valore × stabilità
method-value_stability-answers = Su quali grandi clienti si può contare ogni mese?
method-value_stability-help = Quattro gruppi. In orizzontale: il coefficiente di variazione dei totali per periodo (deviazione standard ÷ media; un periodo senza vendite conta 0, dal primo in poi); fino a 0,5 è stabile. In verticale: la misura; grande è chi è di classe A per valore, cioè inizia sotto l’80% del totale cumulato. Entrambe le soglie si trascinano. Chi ha meno di tre periodi è escluso e contato.

## What they need.

need-net-price = un cost to serve, e prezzi, sconti o margini
need-difficulty = giudizi su difficoltà e importanza dei clienti
need-relationship-age = un dettaglio vendite con le date
need-commitment = un utile, e giudizi su commitment e potenziale di crescita
need-relationship = giudizi sulla relazione, come tipo, fedeltà o collaborazione R&S
need-satisfaction = soddisfazione, reclami o fedeltà

## Axes.

axis-net-price = Prezzo netto, media = 100%
axis-cost-to-serve-ratio = Cost to serve, % del fatturato
axis-relationship-value = Valore della relazione
axis-difficulty = Difficoltà di gestione
axis-importance = Importanza strategica
axis-tie-strength = Intensità della relazione
axis-business-attractiveness = Attrattività dell’azienda del cliente
axis-relationship-age = Anni dal primo acquisto
axis-sales-year = Vendite, ultimi 12 mesi
axis-weight-today = Peso oggi
axis-commitment = Commitment
axis-profit-and-growth = Utile e potenziale di crescita
axis-no-profit = Nessun utile
axis-profit-no-growth = Utile, poca crescita
axis-profit-growth = Utile e crescita
axis-relationship-indicators = Soddisfazione, fedeltà, reclami

## Cells and what to do there.

cell-shapiro-bargain-basement = Sensibili al prezzo
advice-shapiro-bargain-basement = Mantenere semplice: nessun servizio non pagato
cell-shapiro-aggressive = Aggressivi
advice-shapiro-aggressive = Far pagare il servizio, o ridurlo
cell-shapiro-passive = Passivi
advice-shapiro-passive = Proteggerli: pagano bene e chiedono poco
cell-shapiro-carriage-trade = Clientela premium
advice-shapiro-carriage-trade = Pagano il servizio: che valga il prezzo
cell-turnbull-zolkiewski-bargain-basement = Sensibili al prezzo
advice-turnbull-zolkiewski-bargain-basement = Mantenere semplice: nessun servizio non pagato
cell-turnbull-zolkiewski-aggressive = Aggressivi
advice-turnbull-zolkiewski-aggressive = Tenere chi ha una relazione di valore, far pagare il servizio agli altri
cell-turnbull-zolkiewski-passive = Passivi
advice-turnbull-zolkiewski-passive = Proteggerli: pagano bene e chiedono poco
cell-turnbull-zolkiewski-carriage-trade = Clientela premium
advice-turnbull-zolkiewski-carriage-trade = Pagano il servizio: che valga il prezzo
cell-fiocca-non-key-easy = Non chiave, facili
advice-fiocca-non-key-easy = Servire a basso costo
cell-fiocca-non-key-difficult = Non chiave, difficili
advice-fiocca-non-key-difficult = Semplificare, far pagare l’impegno o lasciare
cell-fiocca-key-easy = Chiave, facili
advice-fiocca-key-easy = Investire nel legame prima di un concorrente
cell-fiocca-key-difficult = Chiave, difficili
advice-fiocca-key-difficult = Le persone migliori; togliere gli ostacoli
cell-fiocca-withdraw = Ritirarsi
advice-fiocca-withdraw = Spostare altrove l’impegno
cell-fiocca-hold = Mantenere
advice-fiocca-hold = Tenere la posizione con il minimo necessario
cell-fiocca-improve = Migliorare
advice-fiocca-improve = Attraenti ma poco legati: costruire
cell-life-cycle-classes-tomorrow = Clienti di domani
advice-life-cycle-classes-tomorrow = Sceglierne pochi e investire
cell-life-cycle-classes-yesterday = Clienti di ieri
advice-life-cycle-classes-yesterday = Basso costo, o lasciare
cell-life-cycle-classes-regular = Clienti abituali di oggi
advice-life-cycle-classes-regular = Routine ben fatta; tenere d’occhio la quota
cell-life-cycle-classes-special = Clienti speciali di oggi
advice-life-cycle-classes-special = Sviluppare insieme; proteggere
cell-six-pack-unprofitable-loose = In perdita, liberi
advice-six-pack-unprofitable-loose = Alzare i prezzi o lasciare
cell-six-pack-profitable-loose = Redditizi, liberi
advice-six-pack-profitable-loose = Raccogliere l’utile, investire poco
cell-six-pack-growing-loose = In crescita, liberi
advice-six-pack-growing-loose = Conquistare prima il loro commitment
cell-six-pack-unprofitable-committed = In perdita, legati
advice-six-pack-unprofitable-committed = Risanare insieme: prezzo, servizio, mix
cell-six-pack-profitable-committed = Redditizi, legati
advice-six-pack-profitable-committed = Tenerli: proteggere e servire bene
cell-six-pack-growing-committed = In crescita, legati
advice-six-pack-growing-committed = Crescere insieme: investire prima qui
cell-satisfaction-value-unhappy-small = Scontenti, piccoli
advice-satisfaction-value-unhappy-small = Trovare la causa comune; risolverla una volta
cell-satisfaction-value-happy-small = Contenti, piccoli
advice-satisfaction-value-happy-small = Chiedere di più: ascolteranno
cell-satisfaction-value-unhappy-large = Scontenti, grandi
advice-satisfaction-value-unhappy-large = Visitarli questo mese; rimediare prima che vadano
cell-satisfaction-value-happy-large = Contenti, grandi
advice-satisfaction-value-happy-large = Continuare così; chiederli come referenza
cell-margin-turnover-c-loss = C · perdita
advice-margin-turnover-c-loss = Ordine minimo, listino o chiudere
cell-margin-turnover-b-loss = B · perdita
advice-margin-turnover-b-loss = Risanare o chiudere
cell-margin-turnover-a-loss = A · perdita
advice-margin-turnover-a-loss = Rinegoziare subito: le perdite maggiori
cell-margin-turnover-c-low = C · sotto la media
advice-margin-turnover-c-low = Automatizzare
cell-margin-turnover-b-low = B · sotto la media
advice-margin-turnover-b-low = Condizioni standard, meno eccezioni
cell-margin-turnover-a-low = A · sotto la media
advice-margin-turnover-a-low = Prezzo, mix e cost to serve, punto per punto
cell-margin-turnover-c-high = C · sopra la media
advice-margin-turnover-c-high = Cercarne altri simili
cell-margin-turnover-b-high = B · sopra la media
advice-margin-turnover-b-high = Far crescere: rendono
cell-margin-turnover-a-high = A · sopra la media
advice-margin-turnover-a-high = Proteggere: reggono l’azienda
cell-value-stability-steady-small = Piccoli stabili
advice-value-stability-steady-small = Automatizzare: gli ordini arrivano da soli
cell-value-stability-unsteady-small = Piccoli instabili
advice-value-stability-unsteady-small = Servire su richiesta, senza scorte
cell-value-stability-steady-large = Grandi stabili
advice-value-stability-steady-large = Contratti quadro; mai senza scorte
cell-value-stability-unsteady-large = Grandi instabili
advice-value-stability-unsteady-large = Chiedere previsioni; concordare richiami

## Titles.

finding-fiocca = Chiave e difficili: { $f } su { $count }, { $sf } { $ofvalue }; chiave e facili: { $c2 }, { $s2 }
finding-fiocca-short = Chiave e difficili: { $f } su { $count }, { $sf } { $ofvalue }
finding-fiocca-counts = Su { $count }: chiave e difficili { $c3 }, chiave e facili { $c2 }
finding-fiocca-relationships = Attraenti ma poco legati a noi: { $f } su { $count }, { $sf } { $ofvalue }
finding-fiocca-relationships-counts = Attraenti ma poco legati a noi: { $f } su { $count }
finding-shapiro = Prezzo basso e servizio caro: { $f } su { $count }, { $sf } { $ofvalue }; { $s2 } paga bene e chiede poco
finding-shapiro-short = Prezzo basso e servizio caro: { $f } su { $count }, { $sf } { $ofvalue }
finding-turnbull_zolkiewski = Prezzo basso e servizio caro: { $f } su { $count }, di cui { $prized } con una relazione di valore
finding-life_cycle_classes = Clienti speciali di oggi: { $f } su { $count }, { $sf } { $ofvalue }; di domani: { $c0 }, di ieri: { $c1 }
finding-life_cycle_classes-short = Clienti speciali di oggi: { $f } su { $count }, { $sf } { $ofvalue }
finding-life_cycle_classes-counts = Su { $count }: speciali di oggi { $c3 }, di domani { $c0 }, di ieri { $c1 }
finding-six_pack = Redditizi, in crescita ma liberi: { $f } su { $count }, { $sf } { $ofvalue }; legati: { $c5 }, { $s5 }
finding-six_pack-short = Redditizi, in crescita ma liberi: { $f } su { $count }, { $sf } { $ofvalue }
finding-six_pack-counts = Redditizi e in crescita: { $c5 } legati, { $c2 } liberi su { $count }
finding-satisfaction_value = Grandi e scontenti: { $f } su { $count }, { $sf } { $ofvalue }
finding-satisfaction_value-none = Nessun grande cliente è scontento ({ $count })
finding-satisfaction_value-counts = Su { $count }: grandi e scontenti { $f }
finding-margin_turnover = Clienti A: { $c8 } sopra la media, { $c5 } sotto{ $c2 ->
    [0] {""}
   *[other] , { $c2 } in perdita
}
finding-value_stability = Grandi stabili: { $f } su { $count }, { $sf } { $ofvalue }; grandi instabili: { $c3 }, { $s3 }
finding-value_stability-short = Grandi stabili: { $f } su { $count }, { $sf } { $ofvalue }
finding-value_stability-none = Nessun grande è stabile: grandi instabili { $c3 }, { $s3 } { $ofvalue }

## Lines, shades, controls.

isoline-shapiro = media al netto del servizio
isoline-turnbull_zolkiewski = media al netto del servizio
isoline-margin_turnover = margine { $level }
isoline-potential = { $level } share of wallet
tone-high = Alto ({ $n }), nomi in grassetto
tone-medium = Medio ({ $n })
tone-low = Basso ({ $n })
tone-none = Non giudicato ({ $n })
tone-made-of = Punteggio medio di: { $list }.
relationship-threshold = Soglia: { $x }.
fiocca-step = Fase
fiocca-step-accounts = 1 · Clienti
fiocca-step-relationships = 2 · Relazioni
risk-path-note = Punti vuoti: il portafoglio in ciascun anno, sui propri dodici mesi. Punto grande: l’intero periodo.
trail = Traccia
trail-none = Nessuna
trail-earlier = Periodo precedente
trail-year = Un anno prima
trail-note-year = Ultimi dodici mesi; la traccia parte dal piccolo anello, i dodici mesi precedenti.
trail-note-ratings = La scia parte dal piccolo anello, dove lo collocano le valutazioni dell’anno precedente.
trail-need = Per vedere dove stava ciascuno in precedenza: aggiungere le valutazioni di un anno precedente, come colonne con l’anno (“Rischio di fornitura 2024”) o come foglio di quell’anno.
potential-blue-white = «Blu», potenziale non ancora realizzato ({ $bluecell }): { $blue }, { $bluemoney }. «Bianchi», già fatturano e possono crescere ({ $whitecell }): { $white }, { $whitemoney }.
what-if = What-if
what-if-clear = Azzera tutto
what-if-row = { $name } → { $to }
what-if-note = what-if: { $n } spostati a mano
what-if-title = What-if: { $title }
edit-what-if = what-if su { $name }
method-relationship_indicators = Indicatori
method-relationship_indicators-answers = Quanto sono soddisfatti e fedeli i clienti, e chi reclama?
method-relationship_indicators-help = La media pesata di soddisfazione, fedeltà e reclami (invertiti), per quanto il foglio li contiene, da 0 a 100. Le valutazioni vanno sulla scala in passi uguali, le cifre dalla minore alla maggiore. I clienti valutati su meno di metà dei pesi restano fuori e sono contati. I pesi si impostano accanto al grafico; ogni indicatore è mostrato.
finding-relationship_indicators = { $weak } clienti sono sotto 50, con { $share } { $ofwhat }; migliore { $name } ({ $best } su 100)
finding-relationship_indicators-short = { $weak } clienti sono sotto 50; migliore { $name } ({ $best } su 100)
finding-relationship_indicators-none = Nessun cliente è sotto 50; migliore { $name } ({ $best } su 100)
scores-subtitle-relationship_indicators = Punteggio su { $criteria } indicatori, 0–100, dal migliore
