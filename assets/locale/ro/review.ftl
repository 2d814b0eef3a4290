review-page = Fișiere și asocierea coloanelor
review-format = { $format } · { $n ->
    [one] { $n } foaie
    [few] { $n } foi
   *[other] { $n } de foi
}
review-file-unused = neutilizat
review-use = { $n ->
    [one] Utilizați acest rând
    [few] Utilizați aceste { $n } rânduri
   *[other] Utilizați aceste { $n } de rânduri
}
review-cancel = Renunțare
review-joins = Adăugate la portofoliul deschis
review-replaces = Ca portofoliu nou
review-understood = Ce s-a recunoscut
review-kind = Tipul tabelului
review-sheet = Foaie
review-header-row = Rând de antet
review-no-header = Fără antet
review-whole-file = Tot fișierul
review-rows = Rânduri
review-figures = Numere
review-currency = Monedă
review-no-currency = Neprecizată
review-column = Coloana din fișier
review-means = Semnificație
review-type = Tip și format
review-dmy = z-l-a
review-mdy = l-z-a
review-ymd = a-l-z
review-unread = { $n ->
    [one] { $n } celulă nu a putut fi citită
    [few] { $n } celule nu au putut fi citite
   *[other] { $n } de celule nu au putut fi citite
}
review-different = { $n ->
    [one] { $n } valoare diferită
    [few] { $n } valori diferite
   *[other] { $n } de valori diferite
}
review-filled = { $n ->
    [one] { $n } completată
   *[other] { $n } completate
}
review-blank = Goală
review-totals = Totaluri de control
review-credit-notes = din care { $n ->
    [one] { $n } factură storno
    [few] { $n } facturi storno
   *[other] { $n } de facturi storno
}
review-raw = Fișierul așa cum este
review-findings = Observații
review-to-look = { $n } de verificat
review-done = { $n } rezolvate
review-copy-findings = Copiere observații
review-place-row = rândul { $row }
files-none = Încă niciun fișier
files-none-text = Deschideți un fișier cu vânzări, clienți, furnizori sau produse; nu trebuie curățat nimic înainte.
files-open = Deschideți un fișier
files-sample = Încercați portofoliul exemplu
files-add = Adăugare fișier
files-sheet = foaia { $name }
files-column = Coloana din fișier
files-means = Semnificație
files-type = Tip
files-filled = Completate
files-unread = Necitite
files-sum = Sumă
files-again = Schimbă asocierea
files-findings = { $n ->
    [one] { $n } observație
    [few] { $n } observații
   *[other] { $n } de observații
}
review-total-left-out = din care excluse: totaluri, repetări, note
review-total-in-file = tot ce se află în fișier
review-total-equals-row = egal cu rândul { $row }
review-total-agrees = corespunde cu totalurile din fișier
rates-head = Valute
rates-base = Totul se măsoară în
rates-is-base = valuta de bază
rates-unstated = nespecificată
rates-none = fără curs
rates-by-year = Un curs pe an
rates-field = Cât valorează un { $currency } în { $base }
rates-complete = Fiecare sumă are un curs. Totalurile de mai sus sunt în valuta proprie.
rates-left-out =
    { $n ->
        [one] Un rând nu are curs și rămâne în afara tuturor calculelor.
        [few] { $n } rânduri nu au curs și rămân în afara tuturor calculelor.
       *[other] { $n } de rânduri nu au curs și rămân în afara tuturor calculelor.
    }
review-remember = Ține minte pentru astfel de fișiere
review-remember-short = Ține minte
review-remembered = Reținut de la { $name }
review-forget = Uită
review-group-all = Toate
review-group-recognised = Cunoscute
review-group-own = Proprii
review-group-empty = Goale
review-search-columns = Caută coloana
review-search-meaning = Caută semnificația
review-nothing-found = Nimic găsit
review-fields-own = Propriu
review-fields-who = Cine și ce
review-fields-deal = Când și unde
review-fields-figures = Sume și cantități
review-fields-customer = Criterii de client
review-fields-supplier = Criterii de furnizor
review-fields-product = Criterii de produs
review-date-order = Ordinea zilei și a lunii
review-decided = Alegerea dvs.
review-as-found = Așa cum s-a găsit
review-factor = Cifrele sunt în
review-factor-one = unități, cum sunt scrise
review-factor-thousand = mii (× 1.000)
review-factor-myriad = zeci de mii, 万 (× 10.000)
review-factor-million = milioane (× 1.000.000)
review-factor-yi = sute de milioane, 亿
review-factor-hundredth = sutimi (÷ 100)
review-factor-points = 25 înseamnă 25 %
review-factor-ratio = 0,25 înseamnă 25 %
review-samples = Primele valori
review-cells = Celule
review-sum = suma { $name }
review-scale = Trepte, de la cea mai joasă
review-step-lower = Mai jos
review-step-higher = Mai sus
review-more-sums = { $n ->
    [one] încă o sumă, la coloana ei
    [few] încă { $n } sume, la coloanele lor
   *[other] încă { $n } de sume, la coloanele lor
}
review-header-found = Unde a fost găsit
review-header-this = Rândul { $row } este antetul
review-header-two = Antet pe acest rând și pe următorul
review-encoding = Codificare
review-delimiter = Separator
review-delimiter-semicolon = Punct și virgulă ;
review-delimiter-comma = Virgulă ,
review-delimiter-tab = Tabulator
review-delimiter-bar = Bară |
review-delimiter-blank = Spații
review-offer-tables = Tabelul din foaie
review-offer-stack = { $n ->
    [one] Citește { $n } foaie cu aceleași coloane
    [few] Citește { $n } foi cu aceleași coloane una sub alta
   *[other] Citește { $n } de foi cu aceleași coloane una sub alta
}
review-offer-periods = { $n ->
    [one] Transformă în linii { $n } coloană de perioade
    [few] Transformă în linii { $n } coloane de perioade
   *[other] Transformă în linii { $n } de coloane de perioade
}
review-offer-products = { $n ->
    [one] Transformă în linii { $n } coloană de produse
    [few] Transformă în linii { $n } coloane de produse
   *[other] Transformă în linii { $n } de coloane de produse
}
review-offer-fill-down = Completează în jos: { $name }
review-raw-rows = { $n ->
    [one] { $n } rând
    [few] { $n } rânduri
   *[other] { $n } de rânduri
}
review-raw-find = Număr de rând sau text
review-left-header = antet
review-left-total = total, omis
review-left-header-again = antet repetat, omis
review-left-note = notă, omisă
review-left-second-table = alt tabel
review-left-group = rând de grup, distribuit
review-left-filler = fără date, omis
review-left-other = omis
review-links = Ce nu s-a potrivit
review-link = Rânduri din { $into } regăsite în { $from } după { $key }: { $n } din { $total }
review-repeats = { $n ->
    [one] { $n } rând din { $file } se află și în { $value } și s-ar număra de două ori
    [few] { $n } rânduri din { $file } se află și în { $value } și s-ar număra de două ori
   *[other] { $n } de rânduri din { $file } se află și în { $value } și s-ar număra de două ori
}
review-repeats-hint = Dacă îi ia locul, înlocuiți în loc să adăugați.
review-link-show = Arată
review-link-hide = Ascunde
review-link-unused = Numai în { $from }: { $n }
review-link-rows = { $n ->
    [one] { $n } rând
    [few] { $n } rânduri
   *[other] { $n } de rânduri
}
review-link-like = poate { $name }
review-keys-hint = F1 arată tastele
review-keys = ↑ ↓ coloana · ← → semnificație sau tip · Enter deschide lista · o literă caută în ea · Tab sau F6 panoul următor · Ctrl Z anulează o alegere · Ctrl PgDn fișierul următor · Ctrl Enter folosește rândurile · Esc iese
review-own = Criteriu propriu
review-nothing-met = Nimic neobișnuit
refresh-head = Ce s-a schimbat în fișiere
refresh-take = Folosește rândurile noi
refresh-leave = Lasă cum era
refresh-rows = Rânduri adăugate / dispărute
refresh-new-table = Tabel nou
refresh-gone-table = Tabelul nu mai există
refresh-unread = „{ $column }”: celule care nu pot fi citite
refresh-type = „{ $column }” conține acum altceva
refresh-new-column = Coloană nouă
refresh-gone-column = Coloana nu mai există
refresh-new-customers = Clienți noi
refresh-gone-customers = Clienți care nu mai apar
refresh-new-suppliers = Furnizori noi
refresh-gone-suppliers = Furnizori care nu mai apar
refresh-new-products = Produse noi
refresh-gone-products = Produse care nu mai apar
refresh-more = și încă { $n }
refresh-lost-edit = Modificarea dvs. la „{ $column }” pentru { $name } nu mai are loc
refresh-changed = Modificat pe disc: { $name }
refresh-now = Citește din nou
refresh-later = Nu acum
files-refresh = Citește din nou
review-left-units = unități, omise
review-left-part = parte din rândul de sus, omis
review-left-weights = ponderi, omise
review-left-statistics = statistici, omise
review-left-hidden = ascuns, omis
review-offer-hidden = Omite ce este ascuns: { $rows ->
        [0] { $columns ->
            [one] { $columns } coloană
            [few] { $columns } coloane
           *[other] { $columns } de coloane
        }
        [one] { $rows } rând{ $columns ->
            [0] {""}
            [one] , { $columns } coloană
            [few] , { $columns } coloane
           *[other] , { $columns } de coloane
        }
        [few] { $rows } rânduri{ $columns ->
            [0] {""}
            [one] , { $columns } coloană
            [few] , { $columns } coloane
           *[other] , { $columns } de coloane
        }
       *[other] { $rows } de rânduri{ $columns ->
            [0] {""}
            [one] , { $columns } coloană
            [few] , { $columns } coloane
           *[other] , { $columns } de coloane
        }
    }
review-left-balance = sold, omis
review-joins-not = Nu totul se adaugă la portofoliul deschis
