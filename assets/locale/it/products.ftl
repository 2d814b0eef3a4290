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

## Equilibrio dei flussi di cassa.

method-cash_flow = Equilibrio dei flussi di cassa
method-cash_flow-answers = Quali prodotti generano cassa, quali la richiedono, e basta?
method-cash_flow-help = Entrate meno uscite di cassa di ogni prodotto, o il flusso di cassa dove solo questo è indicato. I prodotti in mercati in forte crescita richiedono cassa, quelli maturi devono darla; un portafoglio ha bisogno di entrambi. Resta: ciò che è generato meno ciò che è richiesto. Generato ÷ richiesto: sotto il 100% il portafoglio va finanziato da altrove. I prodotti senza flusso di cassa restano fuori e sono contati.
finding-cash_flow = { $generators } prodotti generano { $generated }, { $needers } richiedono { $needed }: restano { $gap }
finding-cash_flow-short = { $generators } prodotti generano { $generated }, { $needers } richiedono { $needed }
finding-cash_flow-none = Tutti i { $generators } prodotti generano cassa: { $generated }; nessuno è in costruzione
finding-cash_flow-none-short = Tutti i { $generators } prodotti generano cassa: { $generated }
rows-axis-cash_flow = Flusso di cassa netto
rows-subtitle-cash_flow = Entrate meno uscite di cassa, per prodotto

## Ciclo di vita.

method-life_cycle = Fasi
method-life_cycle-answers = In quale fase è ogni prodotto, e le vendite lo confermano?
method-life_cycle-help = In orizzontale: la fase del ciclo di vita come valutata nel foglio; dove manca segue dalle vendite: nuovo, in crescita oltre il 10% annuo, in calo oltre il 10%, altrimenti maturo. In verticale: l’andamento delle vendite, come crescita nel foglio o come ultimi dodici mesi del registro contro i dodici precedenti. Un prodotto maturo che cala è più vecchio di come è chiamato. Levitt 1965.
finding-life_cycle = I prodotti maturi e in invecchiamento portano { $s2 } e { $s3 } { $ofwhat }; quelli in costruzione { $s0 } e { $s1 }
finding-life_cycle-short = I prodotti maturi portano { $s2 } { $ofwhat }, quelli in invecchiamento { $s3 }
axis-sales-trend = Vendite
trend-falling = In calo
trend-steady = Stabili
trend-growing = In crescita
zone-life-cycle-embryonic = Embrionale
zone-life-cycle-growth = Crescita
zone-life-cycle-mature = Maturità
zone-life-cycle-aging = Invecchiamento
zone-advice-life-cycle-embryonic = Scegliere: provare in fretta, sostenere pochi, fermare gli altri
zone-advice-life-cycle-growth = Investire prima del mercato: capacità, canali, quota
zone-advice-life-cycle-mature = Tenere la quota, ridurre i costi, rinnovare prima del calo
zone-advice-life-cycle-aging = Prelevare la cassa, pianificare il successore, fissare la data di uscita

## Chi compra ogni prodotto.

method-product_customers = Per cliente
method-product_customers-answers = Quali prodotti dipendono da un solo cliente?
method-product_customers-help = Il fatturato di ogni prodotto, diviso tra il cliente maggiore, i due successivi e il resto. Un prodotto dipende da un cliente quando questo ha metà del fatturato o più. Il numero effettivo dice quanti clienti uguali sarebbero altrettanto concentrati.
finding-product_customers =
    { $dependent ->
        [one] { $dependent } prodotto su { $groups } dipende
       *[other] { $dependent } prodotti su { $groups } dipendono
    } da un solo cliente; { $name } da { $inner } con { $top_share }
finding-product_customers-short =
    { $dependent ->
        [one] { $dependent } prodotto su { $groups } dipende
       *[other] { $dependent } prodotti su { $groups } dipendono
    } da un solo cliente
finding-product_customers-none = Nessun prodotto dipende da un solo cliente; il più vicino è { $name }: { $inner } ha { $top_share }
finding-product_customers-none-short = Nessun prodotto dipende da un solo cliente
rows-axis-product_customers = Fatturato
rows-subtitle-product_customers = Fatturato per prodotto: cliente maggiore, i due successivi, il resto
rows-note-product_customers = Scuro: il cliente maggiore. Poi i due successivi e il resto. Dietro la barra: fatturato, quota del maggiore e chi è.
