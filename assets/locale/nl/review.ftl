review-page = Bestanden en kolomkoppeling
review-format = { $format } · { $n ->
    [one] { $n } werkblad
   *[other] { $n } werkbladen
}
review-file-unused = niet gebruikt
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
review-findings = Bevindingen
review-to-look = { $n } te bekijken
review-done = { $n } verwerkt
review-copy-findings = Bevindingen kopiëren
review-place-row = rij { $row }
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
files-again = Koppeling wijzigen
files-findings = { $n ->
    [one] { $n } bevinding
   *[other] { $n } bevindingen
}
review-total-left-out = waarvan weggelaten: totalen, herhalingen, opmerkingen
review-total-in-file = alles wat in het bestand staat
review-total-equals-row = gelijk aan rij { $row }
review-total-agrees = klopt met de totalen in het bestand
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
review-remember = Onthouden voor zulke bestanden
review-remember-short = Onthouden
review-remembered = Onthouden van { $name }
review-forget = Vergeten
review-group-all = Alle
review-group-recognised = Bekend
review-group-own = Eigen
review-group-empty = Leeg
review-search-columns = Kolom zoeken
review-search-meaning = Betekenis zoeken
review-nothing-found = Niets gevonden
review-fields-own = Eigen
review-fields-who = Wie en wat
review-fields-deal = Wanneer en waar
review-fields-figures = Bedragen en aantallen
review-fields-customer = Klantcriteria
review-fields-supplier = Leverancierscriteria
review-fields-product = Productcriteria
review-date-order = Volgorde van dag en maand
review-decided = Uw keuze
review-as-found = Zoals gevonden
review-factor = De getallen tellen in
review-factor-one = eenheden, zoals ze er staan
review-factor-thousand = duizenden (× 1.000)
review-factor-myriad = tienduizenden, 万 (× 10.000)
review-factor-million = miljoenen (× 1.000.000)
review-factor-yi = honderden miljoenen, 亿
review-factor-hundredth = centen (÷ 100)
review-factor-points = 25 staat voor 25%
review-factor-ratio = 0,25 staat voor 25%
review-samples = Eerste waarden
review-cells = Cellen
review-sum = som { $name }
review-scale = Stappen, laagste eerst
review-step-lower = Lager
review-step-higher = Hoger
review-more-sums = { $n ->
    [one] nog { $n } som, bij de kolom
   *[other] nog { $n } sommen, bij hun kolommen
}
review-header-found = Waar hij gevonden is
review-header-this = Rij { $row } is de kop
review-header-two = Kop van deze rij en de volgende
review-encoding = Tekencodering
review-delimiter = Scheidingsteken
review-delimiter-semicolon = Puntkomma ;
review-delimiter-comma = Komma ,
review-delimiter-tab = Tab
review-delimiter-bar = Verticale streep |
review-delimiter-blank = Spaties
review-offer-tables = Tabel op het blad
review-offer-stack = { $n ->
    [one] { $n } blad met dezelfde kolommen lezen
   *[other] { $n } bladen met dezelfde kolommen onder elkaar lezen
}
review-offer-periods = { $n ->
    [one] Regels maken van { $n } periodekolom
   *[other] Regels maken van { $n } periodekolommen
}
review-offer-products = { $n ->
    [one] Regels maken van { $n } productkolom
   *[other] Regels maken van { $n } productkolommen
}
review-offer-fill-down = Naar beneden aanvullen: { $name }
review-raw-rows = { $n ->
    [one] { $n } rij
   *[other] { $n } rijen
}
review-raw-find = Rijnummer of tekst
review-left-header = koprij
review-left-total = totaal, weggelaten
review-left-header-again = kop herhaald, weggelaten
review-left-note = opmerking, weggelaten
review-left-second-table = andere tabel
review-left-group = groepsrij, uitgeklapt
review-left-filler = geen gegevens, weggelaten
review-left-other = weggelaten
review-links = Wat niet overeenkwam
review-link = { $n } van { $total } rijen van { $into } staan in { $from } via { $key }
review-repeats = { $n ->
    [one] { $n } regel van { $file } staat ook in { $value } en zou dubbel tellen
   *[other] { $n } regels van { $file } staan ook in { $value } en zouden dubbel tellen
}
review-repeats-hint = Komt het ervoor in de plaats, vervang dan in plaats van toe te voegen.
review-link-show = Tonen
review-link-hide = Verbergen
review-link-unused = Alleen in { $from }: { $n }
review-link-rows = { $n ->
    [one] { $n } rij
   *[other] { $n } rijen
}
review-link-like = misschien { $name }
review-keys-hint = F1 toont de toetsen
review-keys = ↑ ↓ kolom · ← → betekenis of type · Enter opent de lijst · een letter zoekt erin · Tab of F6 volgend deel · Ctrl Z herroept een keuze · Ctrl PgDn volgend bestand · Ctrl Enter gebruikt de rijen · Esc verlaat
review-own = Eigen criterium
review-nothing-met = Niets bijzonders
refresh-head = Wat er in de bestanden is veranderd
refresh-take = Nieuwe rijen gebruiken
refresh-leave = Laten zoals het was
refresh-rows = Rijen erbij / weg
refresh-new-table = Nieuwe tabel
refresh-gone-table = Tabel niet meer aanwezig
refresh-unread = ‘{ $column }’: onleesbare cellen
refresh-type = ‘{ $column }’ bevat nu iets anders
refresh-new-column = Nieuwe kolom
refresh-gone-column = Kolom niet meer aanwezig
refresh-new-customers = Nieuwe klanten
refresh-gone-customers = Klanten die er niet meer zijn
refresh-new-suppliers = Nieuwe leveranciers
refresh-gone-suppliers = Leveranciers die er niet meer zijn
refresh-new-products = Nieuwe producten
refresh-gone-products = Producten die er niet meer zijn
refresh-more = en nog { $n }
refresh-lost-edit = Uw wijziging van “{ $column }” bij { $name } heeft geen plaats meer
refresh-changed = Gewijzigd op de schijf: { $name }
refresh-now = Opnieuw lezen
refresh-later = Niet nu
files-refresh = Opnieuw lezen
review-left-units = eenheden, weggelaten
review-left-part = deel van rij erboven, weggelaten
review-left-weights = gewichten, weggelaten
review-left-statistics = statistiek, weggelaten
review-left-hidden = verborgen, weggelaten
review-offer-hidden = Verborgen gegevens weglaten: { $rows ->
        [0] { $columns ->
            [one] { $columns } kolom
           *[other] { $columns } kolommen
        }
        [one] { $rows } rij{ $columns ->
            [0] {""}
            [one] , { $columns } kolom
           *[other] , { $columns } kolommen
        }
       *[other] { $rows } rijen{ $columns ->
            [0] {""}
            [one] , { $columns } kolom
           *[other] , { $columns } kolommen
        }
    }
review-left-balance = saldo, weggelaten
review-joins-not = Niet alles past bij de geopende portefeuille
