# Charts: titles that state the finding, axes, legends, notes. In every text $who is “customers”, $ofwho the form after a
# share (“of customers”), $ofwhat the measure after a share (“of revenue”), $what the measure, $side “spend” or “sales”.


## After a share: who, and of what.

chart-of-customers = dei clienti
chart-of-suppliers = dei fornitori
chart-of-products = dei prodotti
chart-of-values = dei valori
chart-of-revenue = del fatturato
chart-of-margin = del margine
chart-of-quantity = della quantità
chart-of-spend = della spesa
chart-of-cash_flow = del flusso di cassa
chart-of-column = di «{ $name }»
chart-of-potential = del potenziale inespresso
chart-quoted = «{ $name }»

## Frame: source, count, filters, names hidden.

chart-source = Fonte: { $source }
chart-as-of = dati al { $day }
chart-shown = mostrati: { $shown }
chart-left-out = esclusi: { $list }
chart-filter-one-of = { $name }: { $value }
chart-filter-none-of = { $name }: tutti tranne { $value }
chart-filter-between = { $name }: { $value }
chart-masked-customer = Cliente { $n }
chart-masked-supplier = Fornitore { $n }
chart-masked-product = Prodotto { $n }
chart-masked-value = Valore { $n }
chart-named = { $named } bolle su { $shown } hanno il nome; le altre lo mostrano con lo zoom o al passaggio del mouse.

## Heads of the tables behind the charts.

chart-head-rank = Posizione
chart-head-class = Classe
chart-head-share = Quota
chart-head-cumulative = Quota cumulata
chart-head-value = Valore

## Lorenz curve.

finding-lorenz =
    { $etop ->
        [yes] L’{ $top }
       *[no] Il { $top }
    } { $ofwho } { $side ->
        [spend] pesa per
       *[sales] genera
    } { $eshare ->
        [yes] l’{ $share }
       *[no] il { $share }
    } { $ofwhat }; i primi dieci { $eten ->
        [yes] l’{ $ten }
       *[no] il { $ten }
    }
finding-lorenz-short =
    { $etop ->
        [yes] L’{ $top }
       *[no] Il { $top }
    } { $ofwho } { $side ->
        [spend] pesa per
       *[sales] genera
    } { $eshare ->
        [yes] l’{ $share }
       *[no] il { $share }
    } { $ofwhat }
finding-lorenz-few =
    { $k ->
        [one] Il maggiore tra { $count } pesa per { $eshare ->
        [yes] l’{ $share }
       *[no] il { $share }
    } { $ofwhat }
       *[other] I primi { $k } tra { $count } pesano per { $eshare ->
        [yes] l’{ $share }
       *[no] il { $share }
    } { $ofwhat }
    }
finding-lorenz-few-short =
    { $k ->
        [one] Il maggiore tra { $count } pesa per { $eshare ->
        [yes] l’{ $share }
       *[no] il { $share }
    } { $ofwhat }
       *[other] I primi { $k } tra { $count } pesano per { $eshare ->
        [yes] l’{ $share }
       *[no] il { $share }
    } { $ofwhat }
    }
finding-lorenz-empty = Non c’è nulla da confrontare
finding-lorenz-zero = La somma dei valori è zero: non c’è nulla da ripartire
finding-lorenz-negative = Il totale è { $amount }: le quote di un totale negativo non dicono nulla
finding-lorenz-single = Il totale viene interamente da { $name }
finding-lorenz-equal = Quote uguali { $ofwhat } per tutti: { $count }
chart-lorenz-subtitle = Quota cumulata { $ofwhat }, dal maggiore
chart-lorenz-description = Curva di concentrazione di { $count }: { $k } in testa pesano per { $share } { $ofwhat }; indice di Gini { $gini }.
chart-lorenz-y = Quota { $ofwhat }
chart-lorenz-x = Quota { $ofwho }, dal maggiore
chart-lorenz-equality = se fossero tutti uguali
chart-gini = Indice di Gini
chart-effective-number = Numero equivalente
chart-largest = Il maggiore
chart-ten-largest = Primi dieci
chart-top-share = Primo { $top } ({ $k })
chart-half-total = Fanno metà del totale
chart-how-concentrated = Quanto è concentrato
chart-largest-list = I maggiori
chart-share = quota
chart-reading-head = Primi { $k }
chart-reading-body = { $top } → { $share } { $ofwhat }
