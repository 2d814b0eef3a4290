# Whitespace, share of wallet, next best product, homologation, the hierarchical chart.

need-products = un foglio white space, oppure un registro vendite con i prodotti
reason-not_shown = { $n } oltre lo spazio del grafico
method-whitespace = White space
method-whitespace-answers = Che cosa potrebbe ancora comprare ogni cliente?
method-whitespace-help = Le righe sono i clienti, le colonne i prodotti. Una casella piena è acquistata, con il fatturato degli ultimi dodici mesi; una bordata è aperta, con quanto potrebbe rendere in un anno; la crocetta indica che non è adatto; il punto che nessuno lo sa. Il potenziale di un cliente è la somma delle caselle aperte; la penetrazione è l’acquistato diviso per acquistato più aperto. Le caselle ignote non contano. Dove manca un valore, i clienti dello stesso segmento e della stessa dimensione mostrano che cosa comprano: supporto, confidenza e lift.
method-wallet = Share of wallet
method-wallet-answers = Quanta parte del suo fabbisogno un cliente compra da noi?
method-wallet-help = Quanto un cliente ha comprato negli ultimi dodici mesi, in rapporto alla sua spesa potenziale. Senza spesa potenziale dichiarata vale ciò che compra più ciò che è aperto nella matrice white space. Oltre il 100% si è comprato più di quanto si riteneva possibile. I clienti senza una delle due cifre sono esclusi e contati.
finding-whitespace = 
    { $open } ancora aperti accanto a { $current } venduti; { $top } clienti ne hanno { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    }
finding-whitespace-short = { $open } ancora aperti accanto a { $current } venduti
finding-whitespace-open = { $open } aperti; il venduto non è noto
finding-whitespace-none = { $count } comprano in media { $average } prodotti su { $products }
finding-wallet = 
    La nostra share of wallet è { $epenetration ->
        [yes] dell’{ $penetration }
        [lo] dello { $penetration }
       *[no] del { $penetration }
    }; { $top } clienti hanno { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } di { $open } aperti
finding-wallet-short = 
    La nostra share of wallet è { $epenetration ->
        [yes] dell’{ $penetration }
        [lo] dello { $penetration }
       *[no] del { $penetration }
    }; { $open } sono aperti
finding-wallet-none = Nulla è acquistato e nulla è aperto
whitespace-subtitle = Fatturato venduto e potenziale aperto per cliente e prodotto, { $unit } all’anno
whitespace-unit-one = { $sign }
whitespace-unit-thousand = migliaia di { $sign }
whitespace-unit-million = milioni di { $sign }
whitespace-unit-wan = decine di migliaia di { $sign }
whitespace-unit-yi = centinaia di milioni di { $sign }
whitespace-owned = acquistato, fatturato
whitespace-open = aperto, potenziale
whitespace-not-fitting = non adatto
whitespace-unknown = ignoto
whitespace-shade = più scuro = importo maggiore
whitespace-sum-owned = Venduto
whitespace-sum-open = Aperto
whitespace-penetration = Penetrazione
whitespace-all-open = Aperto, tutti i clienti
whitespace-all-owned = Venduto, tutti i clienti
whitespace-shown = { $n } clienti su { $all }, { $columns } prodotti su { $products }
whitespace-unknown-cells = { $unknown } caselle su { $cells } ignote, contate come nulla
wallet-open = { $amount } aperti
wallet-axis = Acquistato e aperto all’anno
wallet-base-stated = Fatturato annuo e spesa potenziale dichiarata
wallet-base-open = Fatturato annuo e caselle aperte del foglio white space
wallet-owners = Aperto, per account manager
wallet-legend = Blu: acquistato; arancione: aperto. La quota è l’acquistato sul totale.
whitespace-tab = Casella
whitespace-pick = Scegliere una casella: qui appaiono stato, valore e ciò che comprano clienti simili.
whitespace-state = Stato della casella
whitespace-state-owned = Acquistato
whitespace-state-open = Aperto
whitespace-state-not-fitting = Non adatto
whitespace-state-unknown = Ignoto
whitespace-amount-open = Potenziale all’anno
whitespace-amount-owned = Fatturato all’anno
whitespace-next = Prossimi prodotti da proporre a { $name }
whitespace-next-none = Troppo pochi clienti simili per dire che cosa potrebbe comprare.
whitespace-peers = { $owners } clienti su { $peers } · lift { $lift }
whitespace-peers-segment = { $owners } su { $peers } in { $segment } · lift { $lift }
whitespace-peers-size = { $owners } su { $peers } di questa dimensione in { $segment } · lift { $lift }
whitespace-median = Mediana di chi lo compra: { $amount } all’anno
whitespace-take = Usare questo valore
whitespace-plan = Aggiungere al piano di crescita
whitespace-planned = Nel piano di crescita: { $amount }
whitespace-keys = Frecce per spostarsi · X acquistato · O aperto · 0 non adatto · Canc ignoto · cifre per l’importo
whitespace-matrix = Clienti per prodotti
edit-whitespace = { $name }, { $product }: { $state }
need-homologation = lo stato delle omologazioni, per cliente o per cliente e prodotto
method-treemap = Grafico gerarchico
method-treemap-answers = Come è composto il totale, un livello dentro l’altro?
method-treemap-help = Ogni rettangolo è un account; l’area è la sua quota della misura. I rettangoli con lo stesso valore della prima colonna stanno insieme, al loro interno quelli della seconda. Sono il più possibile vicini al quadrato, dal più grande, così le aree si confrontano. Gli account piccoli di una parte condividono un rettangolo. Gli account pari o inferiori a zero non hanno area: sono esclusi e contati.
finding-treemap = 
    { $name } genera { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }, { $second } { $eshare2 ->
        [yes] l’{ $share2 }
        [lo] lo { $share2 }
       *[no] il { $share2 }
    }
finding-treemap-short = 
    { $name } genera { $eshare ->
        [yes] l’{ $share }
        [lo] lo { $share }
       *[no] il { $share }
    } { $ofwhat }
finding-treemap-one = Tutto appartiene a { $name }
treemap-subtitle = { $levels }
treemap-note = L’area di un rettangolo è la sua quota. I piccoli di una parte stanno insieme.
treemap-first = Primo livello
treemap-second = Secondo livello
treemap-no-second = Nessuno
method-homologation = Omologazione
method-homologation-answers = Quale prodotto è omologato presso quale cliente?
method-homologation-help = Le righe sono i clienti, le colonne i prodotti. Un prodotto è omologato dal cliente, in prova, respinto (o l’omologazione è scaduta), oppure nulla è stato avviato. Gli stati vengono da un foglio clienti × prodotti o da più colonne del foglio clienti. Se è noto un solo stato per cliente, vale per i prodotti che il cliente compra; ciò che è aperto non è avviato.
finding-homologation = { $approved } omologazioni su { $all } ottenute; { $waiting } fatturati a clienti che provano o hanno respinto
homologation-subtitle = Stato di ogni prodotto presso ogni cliente
homologation-by-customer = Lo stato del cliente, ai prodotti che compra
homologation-approved = Approvata
homologation-in_test = In corso
homologation-refused = Respinta o scaduta
homologation-not_started = Non avviata
homologation-status = Stato
homologation-note = Casella vuota: ignoto, o il cliente non compra il prodotto.
