# Prodotti: nove caselle, ADL, ciclo di vita, flusso di cassa, chi li compra.

need-attractiveness = prodotti valutati per attrattività e forza (o crescita e quota di mercato)
need-maturity = prodotti con una fase del ciclo di vita e una posizione competitiva
need-stages = prodotti con una fase del ciclo di vita, o vendite su due anni
need-cash-flows = entrate e uscite di cassa, o un flusso di cassa
need-buyers = un registro vendite con cliente e prodotto

## GE-McKinsey.

method-nine_box = Matrice GE-McKinsey
method-nine_box-answers = Dove investire, che cosa mantenere, che cosa raccogliere?
method-nine_box-help = Forza competitiva (in orizzontale) per attrattività del mercato (in verticale), ciascuna da 0 a 100 in terzi; i tagli si trascinano. Dove un prodotto non è valutato, l’attrattività è la media pesata di crescita del mercato e margine, la forza quella di quota relativa, quota di mercato e posizione competitiva. Sopra la diagonale investire, su di essa mantenere, sotto raccogliere. Dove molti prodotti condividono un posto, sono elencati nella loro casella. GE e McKinsey, circa 1971.
finding-nine_box = { $ll } prodotti in cui investire: { $sll } { $ofwhat }; { $lh } da raccogliere: ancora { $slh }
finding-nine_box-short = { $ll } prodotti in cui investire: { $sll } { $ofwhat }
cell-nine-box-invest = Investire
cell-nine-box-hold = Mantenere
cell-nine-box-harvest = Raccogliere
advice-nine-box-invest = Investire e crescere: il mercato lo merita e possiamo vincere
advice-nine-box-hold = Tenere la posizione; investire solo dove rientra presto
advice-nine-box-harvest = Prelevare cassa; niente denaro nuovo, preparare l’uscita

## ADL.

method-adl = Matrice ADL
method-adl-answers = La nostra posizione è adatta all’età del mercato?
method-adl-help = Maturità del settore (in orizzontale: embrionale, crescita, maturità, invecchiamento) per posizione competitiva (in verticale: debole, difendibile, favorevole, forte, dominante), come valutate nel foglio. Una posizione forte si sviluppa naturalmente; più la posizione è debole e il mercato vecchio, più un prodotto deve dimostrare di valere. Arthur D. Little 1974.
finding-adl = { $n0 } prodotti si sviluppano naturalmente: { $s0 } { $ofwhat }; { $n3 } da ritirare ({ $s3 })
finding-adl-short = { $n0 } prodotti si sviluppano naturalmente: { $s0 } { $ofwhat }
zone-adl-natural = Sviluppo naturale
zone-adl-selective = Sviluppo selettivo
zone-adl-viability = Dimostrare la redditività
zone-adl-withdraw = Ritirare
zone-advice-adl-natural = Crescere con il mercato e difendere il vantaggio
zone-advice-adl-selective = Scegliere nicchie; migliorare la posizione dove conviene
zone-advice-adl-viability = Invertire la rotta entro una data, o rinunciare
zone-advice-adl-withdraw = Chiudere con ordine; non lasciarvi denaro
