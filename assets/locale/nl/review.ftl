review-page = Bestanden en kolomkoppeling
review-format = { $format } · { $n ->
    [one] { $n } werkblad
   *[other] { $n } werkbladen
}
review-use = { $n ->
    [one] Deze rij gebruiken
   *[other] Deze { $n } rijen gebruiken
}
review-cancel = Annuleren
review-joins = Toevoegen aan het open portfolio
review-replaces = Als nieuw portfolio
review-understood = Wat is herkend
review-kind = Soort tabel
review-sheet = Werkblad
review-header-row = Kopregel
review-no-header = Geen kopregel
review-whole-file = Hele bestand
review-rows = Rijen
review-figures = Getallen
review-currency = Valuta
review-no-currency = Niet vermeld
review-column = Kolom in het bestand
review-means = Betekenis
review-type = Type en notatie
review-dmy = d-m-j
review-mdy = m-d-j
review-ymd = j-m-d
review-fields = Bekende betekenis
review-unread = { $n ->
    [one] { $n } cel niet leesbaar
   *[other] { $n } cellen niet leesbaar
}
review-different = { $n } verschillende
review-filled = { $n } gevuld
review-blank = Leeg
review-totals = Controletotalen
review-credit-notes = waarvan { $n ->
    [one] { $n } creditnota
   *[other] { $n } creditnota’s
}
review-raw = Het bestand zoals het is
review-raw-first = eerste rijen
review-findings = Bevindingen
review-to-look = { $n } te bekijken
review-done = { $n } verwerkt
review-copy-findings = Bevindingen kopiëren
review-place-row = rij { $row }
review-place-file = bestand
files-none = Nog geen bestanden
files-none-text = Open een spreadsheet met verkopen, klanten, leveranciers of producten; er hoeft niets te worden opgeschoond.
files-open = Spreadsheet openen
files-sample = Voorbeeldportfolio proberen
files-add = Bestand toevoegen
files-sheet = werkblad { $name }
files-column = Kolom in het bestand
files-means = Betekenis
files-type = Type
files-filled = Gevuld
files-unread = Onleesbaar
files-sum = Som
files-again = Opnieuw inlezen en wijzigen
files-findings = { $n ->
    [one] { $n } bevinding
   *[other] { $n } bevindingen
}
review-total-left-out = waarvan weggelaten: totalen, herhalingen, opmerkingen
review-total-in-file = alles wat in het bestand staat
rates-head = Valuta’s
rates-base = Alles wordt gemeten in
rates-is-base = basisvaluta
rates-unstated = niet vermeld
rates-none = geen koers
rates-by-year = Een koers per jaar
rates-field = Wat één { $currency } waard is in { $base }
rates-complete = Elk bedrag heeft een koers. De sommen hierboven staan in hun eigen valuta.
rates-left-out =
    { $n ->
        [one] Eén rij heeft geen koers en blijft buiten alle cijfers.
       *[other] { $n } rijen hebben geen koers en blijven buiten alle cijfers.
    }
