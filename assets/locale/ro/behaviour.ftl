## RFM.

method-rfm = RFM
method-rfm-answers = Cine a cumpărat recent, des și mult?
method-rfm-help = Recență: zilele de la ultima cumpărare până la data de referință. Frecvență: facturi diferite sau zile de cumpărare, dacă liniile nu au factură. Valoare: măsura aleasă. Fiecare primește un scor de la 1 la 5 pe quintile de ranguri (5 este cel mai bun; valorile egale împart rangul mediu) sau după limitele dumneavoastră. Scorurile de recență și frecvență așază clientul într-unul din zece segmente. Notele de credit (liniile sub zero) nu sunt cumpărări.
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
view-rfm-monetary_limits = Limitele valorii monetare
view-rfm-quintiles = Quintile
view-rfm-own = Limite proprii

## Forecast.

method-btyd = Prognoză
method-btyd-answers = Cine mai este client și ce va cumpăra?
method-btyd-help = Două modele ale cumpărărilor repetate. BG/NBD: fiecare client cumpără în ritmul său și poate renunța definitiv după orice cumpărare; distribuția ritmurilor și a șanselor de renunțare se estimează din vânzări prin verosimilitate maximă. Rezultă probabilitatea ca un client să mai fie client și cumpărările așteptate. Gamma–Gamma: cât valorează o cumpărare, între media clientului și media tuturor. Valoarea lunilor viitoare este cumpărări așteptate × valoare așteptată, actualizată lună de lună. Cumpărările dintr-o zi se numără o dată; prima nu se numără; notele de credit (liniile sub zero) nu sunt cumpărări. Modelele presupun că se cumpără ca până acum și că suma nu depinde de frecvență.
finding-btyd =
    { $gone ->
        [0] Toți cei { $count } sunt probabil încă activi; în { $months } luni se așteaptă { $worth }
        [one] Unul din { $count } este probabil pierdut; în { $months } luni se așteaptă { $worth }
       *[other] { $gone } din { $count } sunt probabil pierduți; în { $months } luni se așteaptă { $worth }
    }
finding-btyd-short =
    { $gone ->
        [0] Toți cei { $count } sunt probabil încă activi
        [one] Unul din { $count } este probabil pierdut
       *[other] { $gone } din { $count } sunt probabil pierduți
    }
chart-forecast-subtitle = După probabilitatea de a mai fi client; valoare pe { $months } luni, actualizată cu { $discount } pe an
chart-forecast-x = Număr
chart-forecast-alive = Probabilitatea de a mai fi client
chart-forecast-worth = valoare { $amount }
chart-forecast-orders = cumpărări: { $orders }
chart-forecast-ahead = Se așteaptă în { $months } luni
chart-forecast-purchases = Cumpărări
chart-forecast-equity = Valoarea clienților
chart-forecast-gone = Cei mai mari, probabil pierduți
chart-forecast-gone-note = au adus · încă clienți
chart-forecast-model = BG/NBD pe { $count }, dintre care cu repetare { $repeaters }: r { $r }, α { $alpha } { $unit ->
        [day] zile
        [month] luni
       *[week] săptămâni
    }, a { $a }, b { $b }.
chart-forecast-spending = Gamma–Gamma: p { $p }, q { $q }, v { $v }. Presupune că suma și frecvența nu sunt legate; corelația lor este { $correlation }.
chart-forecast-tied = Gamma–Gamma: p { $p }, q { $q }, v { $v }. Aici suma și frecvența sunt legate (corelație { $correlation }), ceea ce modelul exclude: sumele sunt orientative.
chart-forecast-too-few = Prea puține cumpărări repetate cu o sumă: nu se arată sume.
chart-forecast-no-fit = Modelul sumelor nu converge: nu se arată sume.
chart-head-still = Încă client
chart-head-alive = Probabilitate
chart-head-expected = Cumpărări așteptate
chart-head-worth = Valoare așteptată
chart-head-repeats = Repetări
forecast-band-1 = Probabil pierdut
forecast-band-2 = Mai degrabă pierdut
forecast-band-3 = Neclar
forecast-band-4 = Mai degrabă client
forecast-band-5 = Probabil client
figure-repeaters = Clienți cu o repetare
figure-log-likelihood = Log-verosimilitate
need-repeaters = cel puțin zece clienți care au cumpărat în mai multe zile
need-fit = vânzări cărora li se potrivește modelul cumpărărilor repetate: aici nu converge, deci nu se arată nicio cifră
need-fit-inside = vânzări din care să se vadă când se opresc clienții: aici cea mai bună ajustare cade la marginea modelului (nimeni nu pleacă niciodată sau toți sunt la fel), deci nu se arată nicio cifră
family-lifetime-value = Valoarea clientului

## ABC × XYZ.

method-abc_xyz = ABC–XYZ
method-abc_xyz-answers = Cine este mare și constant, cine mare și neregulat?
method-abc_xyz-help = ABC: cât aduce fiecare, în ordine. XYZ: cât de constant, după coeficientul de variație al totalurilor pe perioade (abaterea standard ÷ medie; o perioadă fără vânzări contează ca 0, de la prima perioadă proprie). Până la 0,5 X, până la 1 Y, peste Z; cu mai puțin de trei perioade nu se clasifică. Toate limitele pot fi mutate.
finding-abc_xyz =
    { $share } { $ofwhat } este mare și constant (AX); { $irregular ->
        [one] un cont mare este neregulat (AZ)
        [few] { $irregular } conturi mari sunt neregulate (AZ)
       *[other] { $irregular } de conturi mari sunt neregulate (AZ)
    }
finding-abc_xyz-short = { $share } { $ofwhat } este mare și constant (AX)
finding-abc_xyz-steady = { $share } { $ofwhat } este mare și constant (AX); niciun cont mare nu este neregulat
finding-abc_xyz-none =
    Niciun cont mare nu este constant (AX); { $irregular ->
        [one] un cont mare este neregulat (AZ)
        [few] { $irregular } conturi mari sunt neregulate (AZ)
       *[other] { $irregular } de conturi mari sunt neregulate (AZ)
    }
chart-xyz-x = Coeficient de variație
chart-xyz-y = Clasă după valoare, cotă
chart-xyz-subtitle =
    { $months ->
        [1] Valoare × constanță, lună de lună
       *[other] Valoare × constanță, trimestru de trimestru
    }
chart-xyz-steadiness = Constanță
chart-xyz-median = Mediană
chart-xyz-note = În fiecare celulă: { $who } și cota lor { $ofwhat }. AX se poate planifica; AZ aduce mult și vine pe neanunțate: stabiliți comenzile din timp.
xyz-x = X constant
xyz-y = Y variabil
xyz-z = Z neregulat
xyz-unclassed = Prea scurt
view-xyz-period = Perioadă
view-xyz-month = Lună
view-xyz-quarter = Trimestru
view-xyz-limits = Limitele constanței
view-xyz-limit-x = Limita superioară a lui X
view-xyz-limit-y = Limita superioară a lui Y
family-value-classes = Clase de valoare
method-coverage = Acoperire
method-coverage-answers = Ce parte din clienții lor ating agenții de vânzări?
method-coverage-help = Clienți acoperiți ÷ toți clienții fiecărui agent. Este acoperit clientul care a cumpărat în ultimele douăsprezece luni înainte de data de referință; contează și clienții din foaie care nu au cumpărat niciodată. Fără agent se ia persoana noastră de contact, sucursala, regiunea sau țara. Suma de lângă bară este ce au adus clienții neacoperiți în tot jurnalul.
finding-coverage = Acoperire de { $coverage } în { $months } luni; { $name }: { $lowest }, { $missed } clienți neacoperiți
finding-coverage-short = Acoperire { $coverage }; { $name }: { $lowest }
finding-coverage-none = Toți clienții au cumpărat în ultimele { $months } luni
rows-axis-coverage = Clienți cu o vânzare în perioadă
rows-subtitle-coverage = Ponderea clienților cu o vânzare pe { $who }, de la cel mai mic
rows-note-coverage = Lângă bară: partea acoperită și ce aduceau înainte clienții neacoperiți.
rows-coverage = Acoperire
rows-customers = Clienți
rows-missed = Neacoperiți
rows-missed_value = Ce aduceau înainte
rows-lowest = Cea mai mică acoperire
rows-months = Luni
