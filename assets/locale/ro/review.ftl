review-page = Fișiere și asocierea coloanelor
review-format = { $format } · { $n ->
    [one] { $n } foaie
    [few] { $n } foi
   *[other] { $n } de foi
}
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
review-fields = Semnificație cunoscută
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
review-raw-first = primele rânduri
review-findings = Observații
review-to-look = { $n } de verificat
review-done = { $n } rezolvate
review-copy-findings = Copiere observații
review-place-row = rândul { $row }
review-place-file = fișier
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
files-again = Recitire și modificare
files-findings = { $n ->
    [one] { $n } observație
    [few] { $n } observații
   *[other] { $n } de observații
}
review-total-left-out = din care excluse: totaluri, repetări, note
review-total-in-file = tot ce se află în fișier
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
