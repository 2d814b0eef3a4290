## RFM.

method-rfm = RFM
method-rfm-answers = Cine a cumpărat recent, des și mult?
method-rfm-help = Recență: zilele de la ultima cumpărare până la data de referință. Frecvență: facturi diferite sau zile de cumpărare, dacă liniile nu au factură. Valoare: măsura aleasă. Fiecare primește un scor de la 1 la 5 pe quintile de ranguri (5 este cel mai bun; valorile egale împart rangul mediu) sau după limitele dumneavoastră. Scorurile de recență și frecvență așază clientul într-unul din zece segmente. Numai liniile peste zero sunt cumpărări.
finding-rfm =
    { $part } { $ofwho } sunt campioni și aduc { $share } { $ofwhat }; { $risk ->
        [one] un client fidel este în pericol
        [few] { $risk } clienți fideli sunt în pericol
       *[other] { $risk } de clienți fideli sunt în pericol
    }
finding-rfm-short = { $part } { $ofwho } sunt campioni și aduc { $share } { $ofwhat }
finding-rfm-none = Niciun campion din { $count }: nimeni nu a cumpărat și recent, și des
chart-rfm-subtitle = După recență și frecvență; nuanța = cota { $ofwhat }
chart-rfm-recency = Recență: zile de la ultima cumpărare
chart-rfm-frequency-invoices = Frecvență: număr de comenzi
chart-rfm-frequency-days = Frecvență: zile de cumpărare
chart-rfm-days =
    { $n ->
        [one] { $range } zi
        [few] { $range } zile
       *[other] { $range } de zile
    }
chart-rfm-orders =
    { $n ->
        [one] { $range } comandă
        [few] { $range } comenzi
       *[other] { $range } de comenzi
    }
chart-rfm-nobody = nimeni
chart-rfm-none = niciunul
chart-rfm-segment = Segment
chart-rfm-silent = Tăcere, zile
chart-rfm-all = Toți
chart-rfm-cells = În fiecare celulă: { $who } și cota lor { $ofwhat }.
chart-rfm-quintiles =
    { $empty ->
        [0] Quintile de ranguri; valorile egale împart rangul mediu, deci treptele nu sunt egale.
        [one] Quintile de ranguri; valorile egale împart rangul mediu, deci treptele nu sunt egale: o treaptă este goală.
        [few] Quintile de ranguri; valorile egale împart rangul mediu, deci treptele nu sunt egale: { $empty } trepte sunt goale.
       *[other] Quintile de ranguri; valorile egale împart rangul mediu, deci treptele nu sunt egale: { $empty } de trepte sunt goale.
    }
chart-head-r = R
chart-head-f = F
chart-head-m = M
chart-head-orders = Comenzi
rfm-champions = Campioni
rfm-loyal = Fideli
rfm-potential_loyal = Potențial fideli
rfm-new = Noi
rfm-promising = Promițători
rfm-need_attention = Cer atenție
rfm-about_to_sleep = Pe cale să adoarmă
rfm-at_risk = În pericol
rfm-cannot_lose = De nepierdut
rfm-hibernating = În hibernare
view-rfm-occasion = Ce este o cumpărare
view-rfm-recency_limits = Limitele recenței, zile
view-rfm-frequency_limits = Limitele frecvenței
view-rfm-quintiles = Quintile
view-rfm-own = Limite proprii
