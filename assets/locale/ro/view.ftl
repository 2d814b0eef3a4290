# Chart, table and inspector.

view-tab-chart = Grafic
view-tab-weights = Importanță
view-tab-account = Fișă
view-measure = Indicator
view-by = Comparare
view-breakdown-column = Împărțire după
view-compare = Comparare cu
view-compare-none = Fără a doua curbă
view-compare-year = Cu un an înainte
view-compare-missing = Datele nu conțin cifre pentru această comparație
view-period = Perioadă
view-period-all = Toată
view-period-span = { $from } – { $until }
view-period-from = Prima lună
view-period-until = Ultima lună
view-credit-notes = Facturi storno
view-credit-net = Compensate
view-credit-exclude = Omise
view-filter = Filtru
view-filter-add = Adăugare filtru
view-filter-clear = Golire
view-filter-remove = Eliminarea filtrului { $filter }
view-filter-is = { $column }: { $what }
view-filter-not = { $column }: toate în afară de { $what }
view-filter-more = { $words } și încă { $n }
view-filter-only = Numai acestea
view-filter-but = Toate în afară de acestea
view-filter-cancel = Renunțare
view-range-from = De la
view-range-until = Până la
view-classes = Limitele claselor
view-limit-a = Limita superioară a clasei A
view-limit-b = Limita superioară a clasei B
view-axis-x = Axa orizontală
view-axis-y = Axa verticală
view-axis-size = Aria bulei
view-axis-size-equal = Egală
view-scale-linear = Liniară
view-scale-log = Logaritmică
view-limit = Prag
view-balanced = Ambele praguri la mijloc
view-weights-of = Importanță: { $axis }
view-weights-sum = suma { $sum }
view-weights-reset = Coeficienți impliciți
view-meaning = Ce înseamnă?
view-definition = Definiție, formulă și sursă
view-account-none = Selectați un punct din grafic sau un rând din tabel pentru a-i vedea cifrele.
view-account-several =
    { $n ->
        [one] { $n } element selectat.
        [few] { $n } elemente selectate. Selectați unul singur pentru a-i vedea cifrele.
       *[other] { $n } de elemente selectate. Selectați unul singur pentru a-i vedea cifrele.
    }
view-account-open = Deschiderea fișei
view-evidence = Se bazează pe
view-evidence-split = { $figures } cifre, { $opinion } aprecieri
view-copy-picture = Copierea graficului
view-copy-table = Copierea tabelului
view-export = Export
view-explain = Ce înseamnă această cifră?
view-home = Afișare completă
view-invert = Inversarea selecției
view-select-a = Selectare clasa A
view-only-selected = Numai selecția
view-find = Căutare în tabel
view-table-height = Înălțimea tabelului
view-inspector-width = Lățimea panoului
view-selected =
    { $n ->
        [one] { $n } selectat
        [few] { $n } selectați
       *[other] { $n } selectați
    }
view-all-classes = Toate clasele
view-and-others = { $name } și încă { $n } aici
view-behind =
    { $by ->
        [column] Coloanele din grafic
        [customer] Clienții din grafic
        [supplier] Furnizorii din grafic
        [product] Produsele din grafic
       *[value] Valorile din grafic
    }
view-top =
    { $by ->
        [customer]
            { $n ->
                [one] Primul client
                [few] Primii { $n } clienți
               *[other] Primii { $n } de clienți
            }
        [supplier]
            { $n ->
                [one] Primul furnizor
                [few] Primii { $n } furnizori
               *[other] Primii { $n } de furnizori
            }
        [product]
            { $n ->
                [one] Primul produs
                [few] Primele { $n } produse
               *[other] Primele { $n } de produse
            }
       *[value]
            { $n ->
                [one] Prima valoare
                [few] Primele { $n } valori
               *[other] Primele { $n } de valori
            }
    }
view-share =
    { $measure ->
        [revenue] { $part } → { $whole } din cifra de afaceri
        [margin] { $part } → { $whole } din marjă
        [quantity] { $part } → { $whole } din cantitate
        [spend] { $part } → { $whole } din valoarea achizițiilor
        [cash_flow] { $part } → { $whole } din fluxul de numerar
       *[other] { $part } → { $whole } din { $name }
    }
view-classes-value = După valoare
view-classes-count = După număr
view-classes-computed = Calculat
view-compare-segments = Segmente după: { $name }
view-changed = Ce s-a schimbat
view-segments-picture = Grafic
view-segments-table = Diferențe
view-segments-map = Hartă
