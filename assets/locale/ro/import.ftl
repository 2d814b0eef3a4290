# Citirea foilor de calcul: etichete și observații.

import-kind = Tip
import-rows = Rânduri
import-sheet = Foaie
import-header-row = Rând de antet
import-encoding = Codificare
import-currency = Monedă
import-column = Coloană
import-meaning = Semnificație
import-type = Tip de date
import-filled = Completate
import-invalid = Necitite
import-sum = Sumă
import-type-text = text
import-type-number = număr
import-type-percent = procent
import-type-date = dată
import-type-scale = scală
import-type-choices = alegere multiplă
finding-import-bad-number =
    „{ $column }”, rândul { $row }: „{ $value }” nu este număr. { $count ->
        [one] Celula rămâne goală.
        [few] { $count } astfel de celule rămân goale.
       *[other] { $count } de astfel de celule rămân goale.
    }
finding-import-bad-date =
    „{ $column }”, rândul { $row }: „{ $value }” nu este dată. { $count ->
        [one] Celula rămâne goală.
        [few] { $count } astfel de celule rămân goale.
       *[other] { $count } de astfel de celule rămân goale.
    }
finding-import-error-cell =
    „{ $column }”, rândul { $row }: celulă cu eroare { $value }. { $count ->
        [one] Rămâne goală.
        [few] { $count } celule cu erori rămân goale.
       *[other] { $count } de celule cu erori rămân goale.
    }
finding-import-unknown-word =
    „{ $column }”, rândul { $row }: „{ $value }” nu este o treaptă a acestei scale. { $count ->
        [one] Celula rămâne goală.
        [few] { $count } astfel de celule rămân goale.
       *[other] { $count } de astfel de celule rămân goale.
    }
finding-import-total-row = Rândul { $row }, „{ $value }”: rând de total, omis.
finding-import-groups-unfolded =
    Rândul { $row }, „{ $value }”: rând de grup. Numele lui a fost trecut pe rândurile de dedesubt; { $count ->
        [one] rândul în sine nu se numără.
        [few] { $count } astfel de rânduri nu se numără.
       *[other] { $count } de astfel de rânduri nu se numără.
    }
finding-import-part-row = Rândul { $row }, „{ $value }”: parte din rândul de deasupra, omis ca să nu fie numărat de două ori.
finding-import-weights-row = Rândul { $row }, „{ $value }”: ponderile criteriilor, omis.
finding-import-ditto =
    „{ $column }”: { $count ->
        [one] un semn pentru „la fel ca mai sus” („{ $value }”, rândul { $row }) a fost citit
        [few] { $count } semne pentru „la fel ca mai sus” („{ $value }”, de la rândul { $row }) au fost citite
       *[other] { $count } de semne pentru „la fel ca mai sus” („{ $value }”, de la rândul { $row }) au fost citite
    } ca valoarea de deasupra.
finding-import-currency-columns = „{ $column }” a fost compusă din câte o coloană pentru fiecare monedă ({ $value }). Monedele rămân separate; introduceți un curs pentru fiecare.
finding-import-repeated-header = Rândul { $row }: antet repetat, omis.
finding-import-filler-row = Rândul { $row }: „{ $value }” în fiecare celulă, omis.
finding-import-note-row = Rândul { $row }, „{ $value }”: notă sub tabel, omis.
finding-import-second-table =
    La rândul { $row } începe un al doilea tabel („{ $value }”). Este citit un singur tabel; { $count ->
        [one] { $count } rând este omis.
        [few] { $count } rânduri sunt omise.
       *[other] { $count } de rânduri sunt omise.
    }
finding-import-mended-row =
    Rândul { $row }: o virgulă din text nu era între ghilimele; textul a fost refăcut. { $count ->
        [one] „{ $value }”
        [few] „{ $value }”, în total { $count } rânduri
       *[other] „{ $value }”, în total { $count } de rânduri
    }
finding-import-long-row =
    Rândul { $row } are mai multe celule decât antetul și este omis: „{ $value }”. { $count ->
        [one] Puneți între ghilimele textele cu virgulă.
        [few] { $count } astfel de rânduri. Puneți între ghilimele textele cu virgulă.
       *[other] { $count } de astfel de rânduri. Puneți între ghilimele textele cu virgulă.
    }
finding-import-short-row =
    Rândul { $row } are mai puține celule decât antetul; cele lipsă sunt goale: „{ $value }”. { $count ->
        [one] { $count } astfel de rând.
        [few] { $count } astfel de rânduri.
       *[other] { $count } de astfel de rânduri.
    }
finding-import-unclosed-quote = Rândul { $row }: ghilimelele deschise nu se închid niciodată („{ $value }”). Au fost citite ca parte a textului.
finding-import-nul-bytes = Fișierul conține caractere NUL; au fost eliminate.
finding-import-broken-off = Foaia se întrerupe după rândul { $row }; s-a citit ce este înainte. Cereți din nou fișierul.
finding-import-long-text =
    { $count ->
        [one] Rândul { $row }: un text mai lung decât poate conține o foaie de calcul, scurtat.
        [few] De la rândul { $row }: { $count } texte mai lungi decât poate conține o foaie de calcul, scurtate.
       *[other] De la rândul { $row }: { $count } de texte mai lungi decât poate conține o foaie de calcul, scurtate.
    }
finding-import-off-grid =
    { $count ->
        [one] { $count } celulă se află în afara foii și a fost omisă.
        [few] { $count } celule se află în afara foii și au fost omise.
       *[other] { $count } de celule se află în afara foii și au fost omise.
    }
finding-import-stray-cells =
    { $count ->
        [one] { $count } celulă de lângă tabel a fost omisă
        [few] { $count } celule de lângă tabel au fost omise
       *[other] { $count } de celule de lângă tabel au fost omise
    } (prima pe rândul { $row }).
finding-import-no-header = Nu există rând de antet; coloanele au fost recunoscute după conținut. Verificați semnificația fiecăreia.
finding-import-same-table-elsewhere =
    { $count ->
        [one] Încă o foaie are aceleași coloane și nu este citită
        [few] { $count } alte foi au aceleași coloane și nu sunt citite
       *[other] { $count } de alte foi au aceleași coloane și nu sunt citite
    }: { $value }.
finding-import-hidden-sheet-read = Doar foaia ascunsă „{ $value }” conține un tabel; a fost citită aceasta.
finding-import-hidden-sheets =
    { $count ->
        [one] O foaie ascunsă nu este citită
        [few] { $count } foi ascunse nu sunt citite
       *[other] { $count } de foi ascunse nu sunt citite
    }: { $value }.
finding-import-unsure-decimal = „{ $column }”: nimic nu arată dacă punctul și virgula separă miile sau zecimalele. „{ $value }” a fost luat drept separator zecimal.
finding-import-unsure-date-order =
    „{ $column }”: nicio zi nu depășește 12, deci ziua și luna pot fi inversate. Citit ca { $value ->
        [mdy] lună, zi, an
       *[dmy] zi, lună, an
    }.
finding-import-code-is-name = Numele din „{ $value }” se repetă; rândurile se disting prin „{ $column }”.
finding-import-no-names = Nu există o coloană cu nume; rândurile sunt numerotate #1, #2, …
finding-import-stacked =
    { $value }: { $count ->
        [one] { $count } rând adăugat
        [few] { $count } rânduri adăugate
       *[other] { $count } de rânduri adăugate
    } sub cele cu aceleași coloane.
finding-import-years-beside =
    { $value } conține un an anterior al aceleiași foi: cifrele lui stau lângă cele actuale pentru { $count ->
        [one] { $count } rând
        [few] { $count } rânduri
       *[other] { $count } de rânduri
    }.
finding-import-summed-across = Nicio coloană nu spune valoarea fiecărui rând: „{ $column }” este suma coloanelor { $value }.
finding-import-stacked-renamed =
    { $value } continuă cu alte anteturi ({ $column }): { $count ->
        [one] rândul său a fost adăugat
        [few] cele { $count } rânduri ale sale au fost adăugate
       *[other] cele { $count } de rânduri ale sale au fost adăugate
    } dedesubt.
finding-import-lines-twice =
    { $count ->
        [one] { $count } rând se află
        [few] { $count } rânduri se află
       *[other] { $count } de rânduri se află
    } și în { $value } și s-ar număra de două ori. Dacă acest fișier îi ia locul, înlocuiți în loc să adăugați.
finding-import-linked =
    { $value }: căutat după „{ $column }”, { $count ->
        [one] { $count } rând asociat.
        [few] { $count } rânduri asociate.
       *[other] { $count } de rânduri asociate.
    }
finding-import-unlinked =
    { $value }: { $count ->
        [one] { $count } rând nu are
        [few] { $count } rânduri nu au
       *[other] { $count } de rânduri nu au
    } corespondent pentru „{ $column }”; ce ar veni de acolo rămâne gol.
finding-import-not-used = { $value } nu a putut fi legat de celelalte fișiere și nu este folosit.
finding-import-credit-notes =
    „{ $column }”: { $count ->
        [one] o sumă negativă (rândul { $row }) este factură storno și se compensează
        [few] { $count } sume negative (de la rândul { $row }) sunt facturi storno și se compensează
       *[other] { $count } de sume negative (de la rândul { $row }) sunt facturi storno și se compensează
    } cu clientul.
finding-import-lines-without-name =
    „{ $column }”: { $count ->
        [one] o linie fără nume (rândul { $row }) este păstrată, dar nu intră
        [few] { $count } linii fără nume (de la rândul { $row }) sunt păstrate, dar nu intră
       *[other] { $count } de linii fără nume (de la rândul { $row }) sunt păstrate, dar nu intră
    } în comparație.
finding-import-mixed-currencies =
    „{ $column }”: mai multe valute în același tabel ({ $value }). Rămân separate și nu se adună niciodată; indicați un curs pentru fiecare, altfel { $count ->
        [one] un rând rămâne
        [few] { $count } rânduri rămân
       *[other] { $count } de rânduri rămân
    } în afara calculelor.
finding-import-broken-characters =
    { $count ->
        [one] Un caracter nu poate fi citit
        [few] { $count } caractere nu pot fi citite
       *[other] { $count } de caractere nu pot fi citite
    } în această codare (primul în rândul { $row }); restul fișierului este citit așa cum este.
finding-import-mixed-decimals =
    „{ $column }”: cele mai multe cifre folosesc un separator zecimal, { $count ->
        [one] o celulă îl folosește pe celălalt
        [few] { $count } celule îl folosesc pe celălalt
       *[other] { $count } de celule îl folosesc pe celălalt
    } (prima în rândul { $row }: „{ $value }”). Fiecare este citită după propriul separator.
finding-import-mixed-units = „{ $column }”: în aceeași coloană sunt cantități în unități diferite ({ $value }); nu au fost convertite.
finding-import-credit-debit =
    „{ $column }”: sumele sunt marcate cu credit sau debit. { $value ->
        [CR] Creditul este pozitiv, iar debitul negativ
       *[DR] Debitul este pozitiv, iar creditul negativ
    } ({ $count ->
        [one] o celulă
        [few] { $count } celule
       *[other] { $count } de celule
    }).
finding-import-mixed-date-order =
    „{ $column }”, rândul { $row }: „{ $value }” nu respectă ordinea zilei și a lunii din coloană și a fost citită invers. { $count ->
        [one] Verificați această dată.
        [few] Verificați aceste { $count } date și pe cele din jur.
       *[other] Verificați aceste { $count } de date și pe cele din jur.
    }
finding-import-scaled = „{ $column }”: conform antetului, sumele sunt în { $value }. Au fost înmulțite cu { $count }.
import-group = Grupă
finding-import-statistics-row = Rândul { $row }, „{ $value }”: un indicator statistic sub total, omis.
finding-import-units-row = Rândul { $row }, „{ $value }”: unități de măsură sub antet, omis.
finding-import-filled-down =
    „{ $column }” apare doar pe primul rând al fiecărei grupe; { $count ->
        [one] o celulă goală de sub ea a fost completată.
        [few] { $count } celule goale de sub ea au fost completate.
       *[other] { $count } de celule goale de sub ea au fost completate.
    }
import-period = Perioadă
finding-import-sheets-stacked = Foi citite una sub alta: { $value }.
finding-import-unpivoted =
    Coloane transformate în { $count ->
        [one] un rând
        [few] { $count } rânduri
       *[other] { $count } de rânduri
    }: { $value }.
finding-import-torn-decimals =
    Virgulele zecimale nu erau între ghilimele, astfel că sumele ocupau câte două celule; au fost reunite ({ $count ->
        [one] { $count } coloană
        [few] { $count } coloane
       *[other] { $count } de coloane
    }).
finding-import-encoded-twice = Textul era codat de două ori („Ã©” pentru „é”); a fost corectat.
finding-import-split-column = Rândurile stau într-o singură coloană, separate prin „{ $value }”; au fost despărțite.
finding-import-hidden-rows =
    { $count ->
        [one] Un rând ascuns a fost citit ca date
        [few] { $count } rânduri ascunse au fost citite ca date
       *[other] { $count } de rânduri ascunse au fost citite ca date
    }: { $value }.
finding-import-hidden-columns =
    { $count ->
        [one] A fost citită și o coloană ascunsă
        [few] Au fost citite și { $count } coloane ascunse
       *[other] Au fost citite și { $count } de coloane ascunse
    }: { $value }.
finding-import-hidden-rows-left-out =
    { $count ->
        [one] Un rând ascuns a fost omis, la cerere
        [few] { $count } rânduri ascunse au fost omise, la cerere
       *[other] { $count } de rânduri ascunse au fost omise, la cerere
    }: { $value }.
finding-import-hidden-columns-left-out =
    { $count ->
        [one] O coloană ascunsă a fost omisă, la cerere
        [few] { $count } coloane ascunse au fost omise, la cerere
       *[other] { $count } de coloane ascunse au fost omise, la cerere
    }: { $value }.
finding-import-balance-row = Rândul { $row }, „{ $value }”: un sold, nu o linie; omis.
finding-import-names-remembered =
    { $count ->
        [one] O decizie despre nume a fost preluată
        [few] { $count } decizii despre nume au fost preluate
       *[other] { $count } de decizii despre nume au fost preluate
    } de la un fișier asemănător; vedeți Nume.
finding-import-other-currency = „{ $column }” este în altă monedă ({ $value }); rămâne o coloană separată și nu se raportează la celelalte sume.
finding-import-sided-amounts =
    „{ $column }” nu are semne, dar „{ $value }” arată de ce parte a contului stă fiecare sumă. Partea cu mai mulți bani este pozitivă; { $count ->
        [one] o sumă de pe cealaltă parte este negativă.
        [few] { $count } sume de pe cealaltă parte sunt negative.
       *[other] { $count } de sume de pe cealaltă parte sunt negative.
    }
finding-import-side-columns =
    Debitul și creditul stau în coloane separate. Din ele s-a calculat suma „{ $column }”; { $count ->
        [one] un rând este negativ.
        [few] { $count } rânduri sunt negative.
       *[other] { $count } de rânduri sunt negative.
    }
finding-import-unvalued-formulas =
    Începând cu { $value } există formule pe care nu le-a calculat nimeni; sunt goale. Deschideți fișierul într-un program de calcul tabelar, salvați-l și citiți-l din nou.
finding-import-unread-columns =
    { $count ->
        [one] O coloană nu a fost cerută și nu este citită
        [few] { $count } coloane nu au fost cerute și nu sunt citite
       *[other] { $count } de coloane nu au fost cerute și nu sunt citite
    }: { $value }. Care rânduri sunt date s-a stabilit numai după celelalte.
finding-import-no-such-column = S-a cerut „{ $value }”, dar tabelul nu are o asemenea coloană.
finding-import-turned-table =
    Tabelul este întors pe o parte, cu un câmp pe fiecare rând. Rândurile și coloanele au fost inversate: ceea ce aici este rândul 3 este coloana C a foii.
