## Segments.

method-segments = Segmenti
method-segments-answers = Quali tipi di clienti abbiamo, e che cosa distingue ciascuno?
method-segments-help = I clienti simili secondo i criteri scelti formano un segmento. Attorno a clienti tipici (PAM): la distanza fra due clienti è la media sui criteri che entrambi hanno (Gower): dati e giudizi per la loro differenza sul campo di variazione, parole per uguaglianza o no. Ogni segmento si raccoglie attorno al suo cliente più tipico. Attorno a medie (k-means): solo dati e giudizi, resi confrontabili con la deviazione standard. Il numero di segmenti è quello con la silhouette media più alta: quanto un cliente è più vicino al proprio segmento che al successivo, da −1 a 1; sotto 0,25 non c’è una vera struttura. Una cella mostra la media del segmento accanto a quella di tutti, o la parola che più lo distingue; più è scura, più è lontana dal totale, in deviazioni standard. I clienti con meno di metà dei criteri sono esclusi e contati.
finding-segments = { $k } tipi di { $who }: { $epart ->
        [yes] l’
        [lo] lo { "" }
       *[no] il { "" }
    }{ $part } si distingue per «{ $trait }» ({ $figures })
finding-segments-short = { $k } tipi di { $who }
finding-segments-weak = Nessun segmento netto: anche la divisione migliore, in { $k }, si sovrappone (silhouette { $silhouette })
finding-segments-weak-short = Nessun segmento netto (silhouette { $silhouette })
chart-segments-subtitle = Segmenti su { $criteria } criteri; blu = sopra il totale, arancio = sotto
chart-segment-name = Segmento { $n }
chart-segments-segment = Segmento
chart-segments-size = Numero e quota
chart-segments-all = tutti { $figure }
chart-segments-unknown = non noto
chart-segments-above = sopra: { $list }
chart-segments-below = sotto: { $list }
chart-segments-average = come l’insieme
chart-segments-count =
    { $k ->
        [one] { $k } segmento
       *[other] { $k } segmenti
    }
chart-segments-tried = Altri numeri di segmenti
chart-segments-silhouette = Silhouette
chart-segments-note = Silhouette media { $silhouette }: da −1 a 1; sopra 0,5 i segmenti sono ben separati, sotto 0,25 si sovrappongono.
chart-segments-sample = I clienti tipici vengono da un campione uniforme di { $sample }; gli altri seguono il più vicino.
axis-silence-days = Giorni dall’ultimo acquisto
need-segment-criteria = almeno due criteri che distinguono i clienti, e otto clienti che li abbiano
view-segments-method = Raggruppati attorno a
view-segments-pam = Casi tipici
view-segments-kmeans = Medie
view-segments-number = Numero di segmenti
view-segments-best = Per silhouette
view-segments-criteria = Criteri
view-segments-taken = { $criteria } scelti

## Lifetime value.

method-lifetime_value = Customer equity
method-lifetime_value-answers = Quanto valgono i nostri clienti negli anni a venire?
method-lifetime_value-help = Quanto un cliente porta in un anno (il margine degli ultimi dodici mesi; il fatturato dove manca il margine) per la somma di (r ÷ (1 + d))^t sugli anni dell’orizzonte, da quest’anno in poi: r è il tasso di ritenzione annuo, d il tasso di sconto. Senza termine la somma è (1 + d) ÷ (1 + d − r). La ritenzione si può impostare; finché non lo si fa è la quota dei clienti dell’anno scorso che hanno ricomprato. La customer equity è la somma su tutti i clienti; la curva mostra come si distribuisce, dai più preziosi. Con il modello degli acquisti (BG/NBD e Gamma–Gamma) ogni cliente ha acquisti e valori attesi propri, invece di una ritenzione unica.
finding-lifetime_value = I nostri clienti valgono { $equity }; { $etop ->
        [yes] l’{ $top }
        [lo] lo { $top }
       *[no] il { $top }
    } di loro ne rappresenta { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    }
finding-lifetime_value-losses = I nostri clienti valgono { $equity }: { $gains } guadagnati, { $losses } persi
finding-lifetime_value-short = I nostri clienti valgono { $equity }
finding-lifetime_value-endless = Senza termine e senza sconto il valore non ha limite: impostare un orizzonte
finding-lifetime_value-none = Negli anni a venire i nostri clienti costano più di quanto portano
chart-lifetime-subtitle = { $measure } di un anno × { $factor }: { $years } anni a venire, ritenzione { $retention }, sconto { $discount }
chart-lifetime-subtitle-ever = { $measure } di un anno × { $factor }: senza termine, ritenzione { $retention }, sconto { $discount }
chart-lifetime-subtitle-btyd = Acquisti attesi × loro valore atteso, scontati al { $discount } annuo
chart-lifetime-x = Quota dei clienti, dai più preziosi
chart-lifetime-y = Quota della customer equity
chart-lifetime-top = Primo { $top } dei clienti
chart-lifetime-share = { $share } della customer equity
chart-lifetime-worth = Quanto valgono
chart-lifetime-mean = In media per cliente
chart-lifetime-factor = Valore attuale di 1 l’anno
chart-lifetime-by-purchases = Secondo il modello degli acquisti
chart-lifetime-largest = I più preziosi
chart-lifetime-value = Lifetime value
chart-lifetime-yearly = All’anno
chart-lifetime-note = La ritenzione { $retention } è misurata: la quota dei clienti dell’anno scorso che hanno ricomprato.
chart-lifetime-note-set = La ritenzione { $retention } è una vostra ipotesi.
chart-lifetime-note-usual = La ritenzione { $retention } è ipotizzata: i dati non la dicono. Impostare la propria.
chart-lifetime-note-btyd = Ogni cliente ha la propria probabilità di essere ancora tale e i propri acquisti attesi; nessuna ritenzione è ipotizzata.
view-lifetime-model = Come si calcola
view-lifetime-simple = Ritenzione
view-lifetime-btyd = Acquisti
view-lifetime-horizon = Anni a venire (0 = senza termine)

## Retention what-if.

method-retention_what_if = What-if sulla retention
method-retention_what_if-answers = Quanto varrebbe perdere meno clienti?
method-retention_what_if-help = Profitto attualizzato negli anni: i clienti di ogni anno (quelli dell’anno prima × ritenzione + i nuovi) per il margine meno il costo di fidelizzazione, meno nuovi clienti × costo di acquisizione, diviso (1 + sconto) per ogni anno. Le barre cambiano un’ipotesi alla volta: la ritenzione dei punti impostati, il margine del 10%, lo sconto di 2 punti, nuovi clienti e costo di acquisizione del 20%, il costo di fidelizzazione del 50%. Il costo del cambiamento stesso è escluso; la scheda dice quanto si può spendere prima che non convenga più. Le ipotesi vengono dagli ultimi dodici mesi dove i dati le hanno; quelle con asterisco sono stime da sostituire. Le affermazioni classiche sono ipotesi da verificare sui propri dati, non fatti sui vostri clienti.
finding-retention_what_if =
    { $n ->
        [one] { $points } punto di ritenzione in più aggiungerebbe
       *[other] { $points } punti di ritenzione in più aggiungerebbero
    } { $gain }, { $times } volte l’effetto di 20% di nuovi clienti in più
finding-retention_what_if-short =
    { $n ->
        [one] { $points } punto di ritenzione in più aggiungerebbe
       *[other] { $points } punti di ritenzione in più aggiungerebbero
    } { $gain }
finding-retention_what_if-none = Più ritenzione non cambierebbe nulla: non c’è nessun altro da trattenere
chart-retention-subtitle = Profitto attualizzato su { $years } anni, un’ipotesi cambiata alla volta, escluso il suo costo · { $customers } clienti all’inizio
chart-retention-x = Profitto su { $years } anni, attualizzato
chart-retention-base = Base { $amount }
chart-retention-remain = dei clienti di oggi resta dopo { $years } anni
chart-retention-length = anni dura in media una relazione: 1 ÷ (1 − ritenzione)
chart-retention-most = si può spendere per cliente e anno finché conviene (oggi { $today })
chart-retention-claims = Affermazioni classiche da verificare
chart-retention-here = qui
chart-retention-claim-lost = 45–50% perso in cinque anni
chart-retention-claim-cost = Acquisire costa fino a 20× fidelizzare
chart-retention-claim-gain = +5 punti → profitto +25–85%
chart-retention-claims-note = Affermazioni del mestiere, non fatti sui vostri clienti; «qui» è ciò che danno i vostri dati e le vostre ipotesi.
chart-retention-assumptions = Ipotesi
chart-retention-assumption = Ipotesi
chart-retention-today = Base
chart-retention-worse = Peggio
chart-retention-better = Meglio
chart-retention-effect-worse = Effetto peggio
chart-retention-effect-better = Effetto meglio
chart-retention-note = * stima in mancanza di dati: impostare il proprio valore.
chart-retention-profit = Profitto negli anni
chart-retention-raised = Con i punti guadagnati
retention-retention = Ritenzione annua
retention-margin = Margine per cliente
retention-discount = Tasso di sconto
retention-acquisitions = Nuovi clienti l’anno
retention-retention_cost = Costo di fidelizzazione
retention-acquisition_cost = Costo di acquisizione
retention-origin-data = dai dati
retention-origin-set = impostato
retention-origin-guess = stima *
view-retention-points = Punti di ritenzione guadagnati
view-retention-years = Anni
need-retention = un elenco vendite che risale a diciotto mesi fa, con clienti in entrambi gli anni

## Portfolio diagnosis.

method-portfolio_diagnosis = Diagnosi del portafoglio
method-portfolio_diagnosis-answers = Dove si trova il portafoglio, come ci è arrivato e quale cliente cercare ora?
method-portfolio_diagnosis-help = Ogni cliente secondo il rischio (variazione del fatturato mensile negli ultimi dodici mesi: deviazione standard ÷ media) e il rendimento (margine ÷ fatturato degli stessi mesi). Il punto grande è il portafoglio: la media di entrambi, ponderata sul fatturato; i punti vuoti sono gli stessi uno e due anni prima. I limiti si trascinano; partono dalle mediane. Basso rendimento e basso rischio: si possono cercare clienti grandi, anche più rischiosi. Alto rendimento e alto rischio: cercare basso rischio, anche con spesa minore. Basso rendimento e alto rischio è pericoloso: piccoli e sicuri, un passo alla volta. Alto rendimento e basso rischio è invidiabile: scelta libera. L’elenco a lato mostra di chi è il fatturato × rischio che fa il rischio del tutto. I clienti con meno di tre mesi in un anno restano fuori.
finding-portfolio_diagnosis = In { $years } anni il portafoglio è passato da «{ $before }» a «{ $cell }»: { $return }, rischio { $risk }
finding-portfolio_diagnosis-short = Il portafoglio è ora «{ $cell }»: { $return }, rischio { $risk }
finding-portfolio_diagnosis-same = Il portafoglio resta «{ $cell }»: { $return }, rischio { $risk }; pericoloso { $shl } { $ofvalue }
finding-portfolio_diagnosis-same-short = Il portafoglio resta «{ $cell }»: { $return }, rischio { $risk }
chart-diagnosis-risks = Parti maggiori del rischio
chart-diagnosis-of-risk = del totale

## Covariance.

method-covariance = Covarianza e beta
method-covariance-answers = Quali fatturati oscillano insieme, e chi fa oscillare il totale?
method-covariance-help = Fatturato per mese o trimestre, solo periodi interi, almeno otto. Una cella è la correlazione di due: 1 oscillano insieme, 0 indipendenti, −1 in senso opposto. Il contributo è la covarianza con il totale divisa per la varianza del totale; tutti i contributi fanno 100%. Il beta è il contributo diviso la quota di fatturato: sopra 1 scuote il totale più della sua dimensione, sotto 0 lo stabilizza. Il mix più stabile è quello con la minima varianza negli stessi periodi, nessuna parte sotto zero; guarda indietro e non promette nulla. Dove i fatturati non oscillano insieme, il totale è più stabile delle parti.
finding-covariance = { $name } fa { $contribution } delle oscillazioni con { $share } { $ofwhat }
finding-covariance-short = { $name } fa { $contribution } delle oscillazioni
finding-covariance-none = Il totale non oscilla affatto
chart-covariance-subtitle = Correlazione { $ofwhat } su { $periods } { $unit ->
        [quarter] trimestri
       *[month] mesi
    }; blu = insieme, arancio = in senso opposto
chart-covariance-swings = Oscillazioni
chart-covariance-contribution = Contributo
chart-covariance-part = Parte
chart-covariance-beta = Beta
chart-covariance-said = contributo { $contribution }, beta { $beta }
chart-covariance-least = Mix più stabile
chart-covariance-note = Il totale varia del { $variation } della media; se tutti oscillassero insieme sarebbe { $instep }. Ciò che non oscilla insieme risparmia { $spared }.
view-covariance-between = Tra
view-covariance-accounts = I singoli conti
need-eight-periods = vendite datate su almeno otto mesi o trimestri interi, di due o più clienti

## Expected value and prospects.

method-expected_value = Valore atteso
method-expected_value-answers = Quanto del potenziale ci si può attendere?
method-expected_value-help = Spesa potenziale di un anno per la probabilità che venga fatta da noi. La parte chiara di una barra è ciò che può non arrivare. Il rischio di un cliente è 1 − probabilità; quello del totale è ponderato sul potenziale. I clienti senza potenziale o probabilità sono esclusi e contati.
finding-expected_value = Di { $potential } di potenziale ci si attende { $expected }: { $part }
finding-expected_value-short = Ci si attende { $expected }
chart-expected-subtitle = Spesa potenziale × probabilità; chiaro = può non arrivare
chart-expected-x = All’anno
chart-expected-all = In tutto
chart-expected-potential = Spesa potenziale
chart-expected-expected = Atteso
chart-expected-risk = Rischio
chart-expected-current = Ultimi dodici mesi
chart-expected-note = Il rischio è 1 − probabilità, ponderato sul potenziale.
need-probability = una spesa potenziale e una probabilità per cliente
method-prospects = Potenziali clienti
method-prospects-answers = Quale potenziale cliente farebbe più bene al portafoglio?
method-prospects-help = Un potenziale cliente è chi ha un potenziale e una probabilità e non ha comprato negli ultimi dodici mesi. Entra nel portafoglio con il fatturato atteso (potenziale × probabilità) al rischio 1 − probabilità: la riga mostra che cosa cambia nel fatturato, nel rischio ponderato sul fatturato e nella concentrazione (HHI, 0–10.000). Blu è meglio, rosso peggio. Equilibrato ordina per la media dei tre ranghi.
finding-prospects = { $name } farebbe più bene al portafoglio; tutti i { $n } potenziali clienti promettono { $amount }
finding-prospects-short = Tutti i { $n } potenziali clienti promettono { $amount }
chart-prospects-subtitle = Che cosa cambierebbe ciascuno nel portafoglio; blu = meglio, rosso = peggio; ordine: { $aim }
chart-prospects-revenue = Fatturato annuo
chart-prospects-risk = Rischio del portafoglio
chart-prospects-concentration = Concentrazione (HHI)
chart-prospects-points = { $points } punti
chart-prospects-chance = al { $chance }
chart-prospects-now = Oggi
chart-prospects-all = Con tutti
chart-prospects-note = Il rischio è 1 − probabilità, ponderato sul fatturato; con tutti { $up ->
        [yes] salirebbe
       *[no] scenderebbe
    } di { $riskpoints } punti.
chart-prospects-risk-change = Variazione rischio, punti
chart-prospects-hhi-change = Variazione HHI
chart-prospects-score = Rango medio (0–1)
prospects-aim-balance = equilibrato
prospects-aim-revenue = fatturato
prospects-aim-risk = rischio
prospects-aim-concentration = concentrazione
view-prospects-rank = Ordina per
need-prospects = clienti, e potenziali clienti con spesa potenziale e probabilità

## Differences and similarities.

method-similarities = Differenze e somiglianze
method-similarities-answers = Quali criteri vanno insieme, e in che cosa differiscono i clienti?
method-similarities-help = Due criteri in una tabella a doppia entrata: ogni cella conta i clienti che hanno entrambi e mostra la loro quota della misura; i dati numerici sono divisi in quattro fasce di numerosità simile. Nelle celle blu ce ne sono più di quanti ce ne sarebbero se i due non avessero nulla a che fare, nelle arancio meno. La V di Cramér dice quanto vanno insieme, da 0 a 1: √(χ² ÷ (n · (il minore fra righe e colonne − 1))). La correlazione confronta tutte le misure e i giudizi per ranghi (Spearman), da −1 a 1, sui clienti che hanno entrambi. Un legame non prova una causa.
finding-similarities = { $rows } e { $columns } vanno insieme: { $n } con «{ $row }» e «{ $column }», per caso sarebbero { $expected }
finding-similarities-short = { $rows } e { $columns } vanno insieme (V di Cramér { $v })
finding-similarities-little = { $rows } e { $columns } hanno poco a che fare (V di Cramér { $v })
finding-similarities-none = Troppo pochi hanno sia { $rows } sia { $columns }
finding-correlation = { $rows } e { $columns } crescono insieme più di tutti (correlazione di rango { $rho })
finding-correlation-against = Il legame più stretto: più alto { $rows }, più basso { $columns } (correlazione di rango { $rho })
finding-correlation-none = Nessuna coppia di misure ha abbastanza clienti in comune
chart-similarities-subtitle = { $who } e loro quota { $ofwhat }; blu = più che per caso, arancio = meno
chart-correlation-subtitle = Correlazione di rango (Spearman); blu = crescono insieme, arancio = in senso opposto
chart-similarities-others = Altri
chart-similarities-tie = Quanto vanno insieme
chart-similarities-v = V di Cramér
chart-similarities-chi = Chi quadrato
chart-similarities-both = Con entrambi
chart-similarities-note = V di Cramér: 0 nessun legame, 0,1 debole, 0,3 chiaro, 0,5 forte, 1 uno segue dall’altro.
chart-similarities-thin = Molte celle avrebbero per caso meno di cinque: il dato è approssimativo.
chart-correlation-strongest = Legami più stretti
chart-correlation-note = Da −1 a 1, sui clienti che hanno entrambi. Un legame non prova una causa.
view-similarities-show = Mostra
view-similarities-crosstab = Due criteri
view-similarities-correlation = Correlazione
view-similarities-rows = Righe
view-similarities-columns = Colonne
need-two-criteria = due criteri che distinguono i clienti
chart-segments-map-subtitle = Mappa delle somiglianze: chi è vicino si somiglia; conserva il { $kept } delle differenze
chart-segments-map-note = Gli assi non hanno significato proprio: contano solo le distanze. La mappa nasce dallo scaling classico delle distanze di Gower (Torgerson 1952, Gower 1966); la quota conservata è il quadrato della correlazione tra le due.
