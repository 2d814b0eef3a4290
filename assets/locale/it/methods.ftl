# Metodi: nomi, domande, significato dei dati; requisiti, caselle, assi, stati.


## Nomi, domande e spiegazioni.

method-quality = Qualità dei dati
method-quality-answers = Fino a che punto ci si può fidare di questi dati?
method-quality-help = Per ogni colonna: quante celle sono compilate, quante sono leggibili, quanti valori diversi ci sono e quali cifre sono valori anomali. È anomalo un valore che dista dalla mediana più di 3,5 volte lo scarto assoluto mediano scalato (÷ 0,6745). I nomi che differiscono solo per forma giuridica, punteggiatura, accenti o maiuscole sono proposti come duplicati e mai uniti senza conferma. Nel punteggio le celle compilate pesano il 40%, quelle leggibili il 30%, i nomi unici il 20% e le cifre plausibili il 10%.
method-lorenz = Curva di Lorenz
method-lorenz-answers = Quanto del totale viene dai più grandi?
method-lorenz-help = Tutti sono ordinati per la misura scelta, dal più grande; la curva mostra quale quota del totale genera il primo 10%, 20%, 50%. Più si allontana dalla retta, più si dipende da pochi. L’indice di Gini è l’area compresa fra le due, da 0 (tutti uguali) a 1 (uno ha tutto). Il numero equivalente dice quanti clienti uguali darebbero la stessa concentrazione: 1 diviso la somma dei quadrati delle quote (HHI). Le righe senza nome o senza importo sono escluse e contate.
method-abc = Analisi ABC
method-abc-answers = Chi fa il primo 80%, e chi la coda?
method-abc-help = Tutti sono ordinati per la misura scelta, dal più grande. Per valore, chi comincia sotto l’80% del totale cumulato dei valori sopra lo zero è in classe A, sotto il 95% in classe B, gli altri in classe C; entrambe le soglie si trascinano. Per numero, il primo 20% è A e il 30% successivo è B. Le soglie calcolate vengono dalla forma della curva. A valori uguali spetta la classe migliore; zero o meno è sempre C.
method-whale = Whale curve
method-whale-answers = Chi genera il profitto, e chi lo consuma?
method-whale-help = Profitto cumulato, dai clienti più redditizi, in percentuale del totale. La curva sale fino al profitto di chi guadagna, resta piana dove non si guadagna nulla e scende dove si perde. Il picco meno 100% è l’erosione del profitto. Con un margine nei dati mostra il profitto; con il solo fatturato mostra quanto si riprendono le note di credito.
method-breakdown = Per area
method-breakdown-answers = Quali paesi, aree, segmenti o venditori portano quanto?
method-breakdown-help = La misura per i valori di una colonna a scelta: paese, area geografica, segmento, venditore o un’altra colonna di testo. Una colonna dei movimenti divide le righe; una colonna del foglio dei clienti (fornitori, prodotti) divide i soggetti. Ciò che non indica un valore compare come «non indicato», così che le parti diano il totale. Se i movimenti risalgono abbastanza indietro, la variazione confronta gli ultimi dodici mesi con i dodici precedenti; un periodo più breve si confronta con gli stessi giorni di un anno prima.
method-activity = Attività
method-activity-answers = Chi compra ancora, chi tace, chi è perso?
method-activity-help = Attivo: l’ultimo acquisto cade nella finestra (12 mesi) prima della data di riferimento; inattivo: fra una e due finestre; perso: ancora prima. Nuovo: il primo acquisto cade nella finestra; riattivato: un acquisto nella finestra dopo una pausa più lunga. Silente non dipende dal calendario: tace da più di tre volte il proprio intervallo mediano fra i giorni di acquisto, e da almeno 30 giorni. Le note di credito (righe sotto lo zero) non sono acquisti. Chi ha comprato in un solo giorno non ha ancora un ritmo proprio.
method-potential = Potenziale × fatturato
method-potential-answers = Dove si trova il potenziale inespresso?
method-potential-help = In orizzontale: l’importo fatturato al mese, in media sugli ultimi dodici mesi. In verticale: il potenziale mensile non ancora fatturato, cioè la spesa potenziale dichiarata meno il fatturato, mai sotto zero. Senza un potenziale dichiarato si sommano le caselle aperte del foglio white space. Le quote nelle caselle sono quote del potenziale inespresso. Chi non ha un potenziale è escluso e contato.
method-quadrant = Matrice libera
method-quadrant-answers = Chi è alto su entrambi gli assi, e chi su uno solo?
method-quadrant-help = Due misure o criteri a scelta, con una soglia su ciascun asse: mediana, media, obiettivo o un valore fissato a mano. Un valore sulla soglia conta come alto. I criteri di giudizio vanno da 0 a 100 a passi uguali; un punteggio è la loro media ponderata sui criteri che hanno un valore. Sotto la metà dei pesi il nome finisce fra i dati insufficienti invece che nel grafico. Incerto significa che con altri pesi cambierebbe casella in più del 20% delle estrazioni.
method-risk_return = Rischio e rendimento
method-risk_return-answers = Il portafoglio è ripagato del rischio che porta?
method-risk_return-help = In orizzontale: il rischio di un cliente, come variazione del fatturato mensile (deviazione standard ÷ media), come 1 − probabilità, o come giudicato. In verticale: il rendimento, come margine sul fatturato, come redditività giudicata o come crescita del fatturato. Il punto grande è il portafoglio: la media dei due, ponderata per il fatturato. La casella in cui cade dice quale tipo di cliente cercare ora. I clienti con meno di tre periodi non hanno variazione e sono esclusi.
method-kraljic = Matrice di Kraljic
method-kraljic-answers = Quale strategia per quale acquisto?
method-kraljic-help = Impatto sul profitto e rischio di fornitura, due punteggi da 0 a 100 con soglia a 50. Un punteggio è la media ponderata dei suoi criteri; le cifre sono scalate dalla più piccola alla più grande, i giudizi a passi uguali. Se un fornitore è giudicato direttamente su rischio o impatto, vale quel giudizio. Le bolle piene poggiano su dati, quelle vuote su giudizi. I fornitori con meno della metà dei pesi sono elencati, non collocati.
method-supplier_alignment = Valore e allineamento
method-supplier_alignment-answers = Con quali fornitori conviene crescere?
method-supplier_alignment-help = In orizzontale: quanto un fornitore è allineato con la nostra strategia. In verticale: il suo valore per noi, giudicato direttamente o come media dei criteri di valore, da 0 a 100 con soglia a 50. La freccia va dal valore di oggi a quello atteso in futuro. I conteggi per casella valgono per oggi e per la punta della freccia. I fornitori senza giudizio su un asse sono esclusi e contati.
method-growth_share = Crescita e quota
method-growth_share-answers = Quali prodotti generano cassa, e quali la assorbono?
method-growth_share-help = In orizzontale: quota di mercato relativa, la nostra quota divisa per quella del maggior concorrente, in scala logaritmica con soglia a 1. In verticale: crescita del mercato, con soglia alla crescita dei propri mercati o al 10% fisso. L’area della bolla è il fatturato. Il punto piccolo è la posizione precedente: il fatturato del periodo prima sul suo mercato, con la quota del concorrente supposta invariata. I prodotti senza quote o senza crescita del mercato sono esclusi e contati.

## Che cosa serve a un metodo.

need-amounts = importi da sommare
need-dated-sales = un dettaglio vendite con le date
need-margin = un margine, o un costo accanto all’importo
need-text-column = una colonna di testo per cui suddividere, come paese o segmento
need-two-measures = due misure o criteri
need-potential = una spesa potenziale per cliente, o un foglio white space
need-supplier-ratings = fornitori giudicati su rischio di fornitura e impatto sul profitto
need-supplier-values = fornitori giudicati su valore e allineamento
need-market-shares = prodotti con quota di mercato, quota del maggior concorrente e crescita del mercato
need-risk = un rischio e un rendimento per cliente
need-periods = vendite su almeno tre periodi
need-any-table = una tabella
need-customer-list = un elenco di clienti, o un registro delle vendite che li nomini
need-supplier-list = un elenco di fornitori, o un registro degli acquisti che li nomini
need-product-list = un elenco di prodotti, o un registro che li nomini

## Caselle e che cosa fare.

cell-quadrant-low-low = Entrambi bassi
cell-quadrant-high-low = Alto solo per { $x }
cell-quadrant-low-high = Alto solo per { $y }
cell-quadrant-high-high = Entrambi alti
advice-quadrant-low-low = Contenere l’impegno
advice-quadrant-high-low = Capire che cosa frena l’altro dato
advice-quadrant-low-high = Capire che cosa frena l’altro dato
advice-quadrant-high-high = Proteggere e imparare da loro
cell-potential-serve-lean = Servire con snellezza
cell-potential-defend = Difendere
cell-potential-develop = Sviluppare
cell-potential-extend = Ampliare
advice-potential-serve-lean = Tenere basso il costo di servizio
advice-potential-defend = Poco da guadagnare, molto da perdere: consolidare
advice-potential-develop = Piccoli oggi, grandi domani: pianificare la crescita cliente per cliente
advice-potential-extend = Ampliare ciò che un buon cliente già compra
cell-kraljic-non-critical = Non critici
cell-kraljic-leverage = Leva
cell-kraljic-bottleneck = Collo di bottiglia
cell-kraljic-strategic = Strategici
advice-kraljic-non-critical = Semplificare e automatizzare
advice-kraljic-leverage = Usare il potere d’acquisto
advice-kraljic-bottleneck = Assicurare la fornitura, cercare alternative
advice-kraljic-strategic = Costruire una partnership
cell-supplier-alignment-phase-out = Uscire gradualmente
cell-supplier-alignment-develop = Sviluppare in modo mirato
cell-supplier-alignment-realign = Riallineare o sostituire
cell-supplier-alignment-grow-together = Crescere insieme
advice-supplier-alignment-phase-out = Accorpare ad altri o chiudere
advice-supplier-alignment-develop = Aiutarli ad acquistare valore
advice-supplier-alignment-realign = Concordare gli obiettivi, o trovare un’altra fonte
advice-supplier-alignment-grow-together = Pianificare insieme, condividere rischi e benefici
cell-growth-share-dogs = Cani
cell-growth-share-cash-cows = Vacche da mungere
cell-growth-share-question-marks = Punti interrogativi
cell-growth-share-stars = Stelle
advice-growth-share-dogs = Tenere solo ciò che si ripaga
advice-growth-share-cash-cows = Mantenere la quota, raccogliere la cassa
advice-growth-share-question-marks = Sceglierne pochi e investire, lasciare gli altri
advice-growth-share-stars = Investire per restare in testa
cell-risk-return-cautious = Prudente
cell-risk-return-dangerous = Pericoloso
cell-risk-return-enviable = Invidiabile
cell-risk-return-bold = Audace
advice-risk-return-cautious = Basso rendimento, basso rischio: cercare clienti grandi; più rischio è ammesso se alza il rendimento
advice-risk-return-dangerous = Basso rendimento, alto rischio: cercare clienti piccoli e sicuri; correggere o chiudere i rischi maggiori
advice-risk-return-enviable = Alto rendimento, basso rischio: libera scelta; rifiutare ciò che lo diluisce
advice-risk-return-bold = Alto rendimento, alto rischio: cercare clienti a basso rischio, anche se spendono meno

## Assi calcolati.

axis-score = Punteggio complessivo dei criteri
axis-purchase-days = Giorni di acquisto
axis-monthly-billing = Importo fatturato al mese
axis-unrealised-potential = Potenziale inespresso al mese
axis-supplier-value = Valore del fornitore
axis-variation = Variazione del fatturato
axis-improbability = Rischio (1 − probabilità)
axis-margin-ratio = Margine, % del fatturato
axis-revenue-growth = Crescita del fatturato
axis-relative-share = Quota di mercato relativa

## Attività, soglie, regole, qualità.

activity-new = Nuovo
activity-reactivated = Riattivato
activity-active = Attivo
activity-inactive = Inattivo
activity-lost = Perso
activity-quiet = Silente
snap-median = Mediana
snap-mean = Media
snap-target = Obiettivo
snap-zero = Zero
snap-balanced = Al centro
quality-filled = Celle compilate
quality-valid = Celle leggibili
quality-unique = Nomi unici
quality-plausible = Cifre plausibili
reason-no_sale =
    { $n ->
        [one] { $n } senza vendite nel periodo
       *[other] { $n } senza vendite nel periodo
    }

## I dati di `analyse` in parole.

figure-needs = Serve: { $needs }
figure-limit = Soglia: { $name }
figure-total = Totale
figure-gini = Indice di Gini
figure-gini-corrected = Gini corretto
figure-gini-with-losses = Gini con perdite
figure-hhi = HHI (0–10.000)
figure-effective-n = Numero equivalente
figure-theil = Indice di Theil
figure-largest =
    { $n ->
        [one] Il più grande
       *[other] I { $n } più grandi
    }
figure-top = Primo { $p }
figure-peak = Picco di profitto, sul totale
figure-erosion = Erosione del profitto, sul totale
figure-losing = Sotto zero
figure-earn-all = Bastano a generare il totale
figure-current = Importo fatturato al mese
figure-open = Potenziale inespresso al mese
figure-penetration = Penetrazione
figure-score = Punteggio (0–100)
figure-duplicates = Duplicati proposti
quality-next = Che cosa fare ora
quality-nothing = Nulla: ogni cella è stata letta e non ci sono nomi simili.
quality-see-findings =
    { $n ->
        [one] Esaminare una segnalazione
       *[other] Esaminare { $n } segnalazioni
    }
quality-see-findings-why = Non riprese così come sono
quality-see-names =
    { $n ->
        [one] Verificare una coppia di nomi
       *[other] Verificare { $n } gruppi di nomi
    }
quality-see-names-why = Forse un solo soggetto
quality-see-mapping =
    { $n ->
        [one] Dare un significato a una colonna
       *[other] Dare un significato a { $n } colonne
    }
quality-see-mapping-why = Per ora criteri propri
quality-see-outliers =
    { $n ->
        [one] Verificare un valore anomalo
       *[other] Verificare { $n } valori anomali
    }
quality-see-rates = Inserire i cambi
quality-see-rates-why = Senza cambio restano fuori
