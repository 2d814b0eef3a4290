# Spreadsheets lezen: labels en bevindingen.

import-kind = Soort
import-rows = Rijen
import-sheet = Werkblad
import-header-row = Kopregel
import-encoding = Tekencodering
import-currency = Valuta
import-column = Kolom
import-meaning = Betekenis
import-type = Type
import-filled = Gevuld
import-invalid = Niet gelezen
import-sum = Som
import-type-text = tekst
import-type-number = getal
import-type-percent = percentage
import-type-date = datum
import-type-scale = schaal
import-type-choices = meerkeuze
finding-import-bad-number =
    ‘{ $column }’, rij { $row }: ‘{ $value }’ is geen getal. { $count ->
        [one] De cel blijft leeg.
       *[other] { $count } zulke cellen blijven leeg.
    }
finding-import-bad-date =
    ‘{ $column }’, rij { $row }: ‘{ $value }’ is geen datum. { $count ->
        [one] De cel blijft leeg.
       *[other] { $count } zulke cellen blijven leeg.
    }
finding-import-error-cell =
    ‘{ $column }’, rij { $row }: foutcel { $value }. { $count ->
        [one] Die blijft leeg.
       *[other] { $count } foutcellen blijven leeg.
    }
finding-import-unknown-word =
    ‘{ $column }’, rij { $row }: ‘{ $value }’ is geen waarde van deze schaal. { $count ->
        [one] De cel blijft leeg.
       *[other] { $count } zulke cellen blijven leeg.
    }
finding-import-total-row = Rij { $row }, ‘{ $value }’: totaalrij, weggelaten.
finding-import-groups-unfolded =
    Rij { $row }, ‘{ $value }’: een groepsregel. De naam is overgenomen op de regels eronder; { $count ->
        [one] de regel zelf telt niet mee.
       *[other] { $count } zulke regels tellen zelf niet mee.
    }
finding-import-part-row = Rij { $row }, ‘{ $value }’: onderdeel van de rij erboven, weggelaten zodat het niet dubbel telt.
finding-import-weights-row = Rij { $row }, ‘{ $value }’: gewichten van de criteria, weggelaten.
finding-import-ditto =
    ‘{ $column }’: { $count ->
        [one] één teken voor ‘zelfde als hierboven’ (‘{ $value }’, rij { $row }) is
       *[other] { $count } tekens voor ‘zelfde als hierboven’ (‘{ $value }’, vanaf rij { $row }) zijn
    } gelezen als de waarde erboven.
finding-import-currency-columns = ‘{ $column }’ is samengesteld uit een kolom per valuta ({ $value }). De valuta’s blijven gescheiden; geef voor elke een koers op.
finding-import-repeated-header = Rij { $row }: herhaalde kopregel, weggelaten.
finding-import-filler-row = Rij { $row }: ‘{ $value }’ in elke cel, weggelaten.
finding-import-note-row = Rij { $row }, ‘{ $value }’: opmerking onder de tabel, weggelaten.
finding-import-second-table =
    In rij { $row } begint een tweede tabel (‘{ $value }’). Er is maar één tabel gelezen; { $count ->
        [one] { $count } rij is weggelaten.
       *[other] { $count } rijen zijn weggelaten.
    }
finding-import-mended-row =
    Rij { $row }: een komma in een tekst stond niet tussen aanhalingstekens; de tekst is weer samengevoegd. { $count ->
        [one] ‘{ $value }’
       *[other] ‘{ $value }’, in totaal { $count } rijen
    }
finding-import-long-row =
    Rij { $row } heeft meer cellen dan de kopregel en is weggelaten: ‘{ $value }’. { $count ->
        [one] Zet teksten met een komma tussen aanhalingstekens.
       *[other] { $count } zulke rijen. Zet teksten met een komma tussen aanhalingstekens.
    }
finding-import-short-row =
    Rij { $row } heeft minder cellen dan de kopregel; de ontbrekende zijn leeg: ‘{ $value }’. { $count ->
        [one] { $count } zulke rij.
       *[other] { $count } zulke rijen.
    }
finding-import-unclosed-quote = Rij { $row }: een aanhalingsteken wordt geopend en nooit gesloten (‘{ $value }’). Het is als deel van de tekst gelezen.
finding-import-nul-bytes = Het bestand bevat NUL-tekens; die zijn verwijderd.
finding-import-broken-off = Het werkblad breekt af na rij { $row }; wat ervoor staat is gelezen. Vraag het bestand opnieuw op.
finding-import-long-text =
    { $count ->
        [one] Rij { $row }: een tekst langer dan een spreadsheet kan bevatten, ingekort.
       *[other] Rij { $row } en verder: { $count } teksten langer dan een spreadsheet kan bevatten, ingekort.
    }
finding-import-off-grid =
    { $count ->
        [one] { $count } cel ligt buiten het werkblad en is weggelaten.
       *[other] { $count } cellen liggen buiten het werkblad en zijn weggelaten.
    }
finding-import-stray-cells =
    { $count ->
        [one] { $count } cel naast de tabel is weggelaten
       *[other] { $count } cellen naast de tabel zijn weggelaten
    } (de eerste in rij { $row }).
finding-import-no-header = Er is geen kopregel; de kolommen zijn aan hun inhoud herkend. Controleer wat elke kolom betekent.
finding-import-same-table-elsewhere =
    { $count ->
        [one] Een ander werkblad heeft dezelfde kolommen en is niet gelezen
       *[other] { $count } andere werkbladen hebben dezelfde kolommen en zijn niet gelezen
    }: { $value }.
finding-import-hidden-sheet-read = Alleen het verborgen werkblad ‘{ $value }’ bevat een tabel; dat is gelezen.
finding-import-hidden-sheets =
    { $count ->
        [one] Een verborgen werkblad is niet gelezen
       *[other] { $count } verborgen werkbladen zijn niet gelezen
    }: { $value }.
finding-import-unsure-decimal = ‘{ $column }’: niets toont of punt en komma duizendtallen of decimalen scheiden. ‘{ $value }’ is als decimaalteken genomen.
finding-import-unsure-date-order =
    ‘{ $column }’: geen dag is hoger dan 12, dus dag en maand kunnen verwisseld zijn. Gelezen als { $value ->
        [mdy] maand, dag, jaar
       *[dmy] dag, maand, jaar
    }.
finding-import-code-is-name = De namen in ‘{ $value }’ herhalen zich; de rijen worden onderscheiden door ‘{ $column }’.
finding-import-no-names = Er is geen kolom met namen; de rijen zijn genummerd: #1, #2, …
finding-import-stacked =
    { $value }: { $count ->
        [one] { $count } rij is
       *[other] { $count } rijen zijn
    } toegevoegd onder die met dezelfde kolommen.
finding-import-years-beside =
    { $value } bevat een eerder jaar van hetzelfde blad: de cijfers staan voor { $count ->
        [one] { $count } rij
       *[other] { $count } rijen
    } naast die van nu.
finding-import-summed-across = Geen kolom zegt wat een rij in totaal bedraagt: ‘{ $column }’ is de som van { $value }.
finding-import-stacked-renamed =
    { $value } gaat verder onder andere kopteksten ({ $column }): { $count ->
        [one] de rij is
       *[other] { $count } rijen zijn
    } eronder toegevoegd.
finding-import-lines-twice =
    { $count ->
        [one] { $count } regel staat
       *[other] { $count } regels staan
    } ook in { $value } en zouden dubbel tellen. Komt dit bestand ervoor in de plaats, vervang dan in plaats van toe te voegen.
finding-import-linked =
    { $value }: opgezocht via ‘{ $column }’, { $count ->
        [one] { $count } rij gekoppeld.
       *[other] { $count } rijen gekoppeld.
    }
finding-import-unlinked =
    { $value }: { $count ->
        [one] { $count } rij heeft
       *[other] { $count } rijen hebben
    } daar geen tegenhanger voor ‘{ $column }’; wat eruit zou komen blijft leeg.
finding-import-not-used = { $value } kon niet aan de andere bestanden worden gekoppeld en wordt niet gebruikt.
finding-import-credit-notes =
    ‘{ $column }’: { $count ->
        [one] één bedrag onder nul (rij { $row }) is een creditnota en wordt
       *[other] { $count } bedragen onder nul (vanaf rij { $row }) zijn creditnota’s en worden
    } met de klant verrekend.
finding-import-lines-without-name =
    ‘{ $column }’: { $count ->
        [one] één regel zonder naam (rij { $row }) blijft bewaard en doet
       *[other] { $count } regels zonder naam (vanaf rij { $row }) blijven bewaard en doen
    } niet mee in de vergelijking.
finding-import-mixed-currencies =
    ‘{ $column }’: meerdere valuta’s in één tabel ({ $value }). Ze blijven gescheiden en worden nooit opgeteld; geef voor elk een koers op, anders { $count ->
        [one] blijft één rij
       *[other] blijven { $count } rijen
    } buiten de cijfers.
finding-import-broken-characters =
    { $count ->
        [one] { $count } teken is in deze codering niet te lezen
       *[other] { $count } tekens zijn in deze codering niet te lezen
    } (eerste in rij { $row }); de rest van het bestand is gelezen zoals het er staat.
finding-import-mixed-decimals =
    ‘{ $column }’: de meeste getallen gebruiken één decimaalteken, { $count ->
        [one] { $count } cel gebruikt het andere
       *[other] { $count } cellen gebruiken het andere
    } (eerste in rij { $row }: ‘{ $value }’). Elk getal is naar zijn eigen teken gelezen.
finding-import-mixed-units = ‘{ $column }’: in één kolom staan getallen in verschillende eenheden ({ $value }); ze zijn niet omgerekend.
finding-import-credit-debit =
    ‘{ $column }’: bedragen zijn gemerkt als credit of debet. { $value ->
        [CR] Credit telt als positief en debet als negatief
       *[DR] Debet telt als positief en credit als negatief
    } ({ $count ->
        [one] { $count } cel
       *[other] { $count } cellen
    }).
finding-import-mixed-date-order =
    ‘{ $column }’, rij { $row }: ‘{ $value }’ past niet bij de volgorde van dag en maand in de kolom en is andersom gelezen. { $count ->
        [one] Controleer deze datum.
       *[other] Controleer deze { $count } datums en die eromheen.
    }
finding-import-scaled = ‘{ $column }’: volgens de kop zijn de bedragen in { $value }. Ze zijn vermenigvuldigd met { $count }.
import-group = Groep
finding-import-statistics-row = Regel { $row }, ‘{ $value }’: een kengetal onder het totaal, weggelaten.
finding-import-units-row = Regel { $row }, ‘{ $value }’: eenheden onder de kop, weggelaten.
finding-import-filled-down =
    ‘{ $column }’ staat alleen op de eerste regel van elke groep; { $count ->
        [one] één lege cel eronder is
       *[other] { $count } lege cellen eronder zijn
    } aangevuld.
import-period = Periode
finding-import-sheets-stacked = Bladen onder elkaar gelezen: { $value }.
finding-import-unpivoted =
    Kolommen omgezet in { $count ->
        [one] één regel
       *[other] { $count } regels
    }: { $value }.
finding-import-torn-decimals =
    Decimale komma’s stonden zonder aanhalingstekens tussen komma’s, zodat bedragen over twee cellen stonden; ze zijn weer samengevoegd ({ $count } { $count ->
        [one] kolom
       *[other] kolommen
    }).
finding-import-encoded-twice = De tekst was twee keer gecodeerd (‘Ã©’ voor ‘é’); dat is hersteld.
finding-import-split-column = De rijen staan in één kolom, gescheiden door ‘{ $value }’; ze zijn uit elkaar gehaald.
finding-import-hidden-rows =
    { $count ->
        [one] Een verborgen rij is als gegevens gelezen
       *[other] { $count } verborgen rijen zijn als gegevens gelezen
    }: { $value }.
finding-import-hidden-columns =
    { $count ->
        [one] Een verborgen kolom is ook gelezen
       *[other] { $count } verborgen kolommen zijn ook gelezen
    }: { $value }.
finding-import-hidden-rows-left-out =
    { $count ->
        [one] Een verborgen rij is op uw verzoek weggelaten
       *[other] { $count } verborgen rijen zijn op uw verzoek weggelaten
    }: { $value }.
finding-import-hidden-columns-left-out =
    { $count ->
        [one] Een verborgen kolom is op uw verzoek weggelaten
       *[other] { $count } verborgen kolommen zijn op uw verzoek weggelaten
    }: { $value }.
finding-import-balance-row = Rij { $row }, ‘{ $value }’: een saldo en geen regel, weggelaten.
finding-import-names-remembered =
    { $count ->
        [one] Een beslissing over namen is
       *[other] { $count } beslissingen over namen zijn
    } overgenomen van een soortgelijk bestand; zie Namen.
finding-import-other-currency = ‘{ $column }’ is in een andere valuta ({ $value }); de kolom blijft op zichzelf staan en wordt niet met de andere bedragen verrekend.
finding-import-sided-amounts =
    ‘{ $column }’ heeft geen tekens, maar ‘{ $value }’ zegt aan welke kant van het grootboek elk bedrag staat. De kant met het meeste geld telt als positief; { $count ->
        [one] één bedrag van de andere kant telt
       *[other] { $count } bedragen van de andere kant tellen
    } als negatief.
finding-import-side-columns =
    Debet en credit staan elk in een eigen kolom. Daaruit is ‘{ $column }’ als bedrag gemaakt; { $count ->
        [one] één regel is
       *[other] { $count } regels zijn
    } negatief.
finding-import-unvalued-formulas =
    Vanaf { $value } staan formules die niemand heeft uitgerekend; ze zijn leeg. Open het bestand in een spreadsheetprogramma, sla het op en lees het opnieuw in.
finding-import-unread-columns =
    { $count ->
        [one] Eén kolom is niet gekozen en niet gelezen
       *[other] { $count } kolommen zijn niet gekozen en niet gelezen
    }: { $value }. Welke regels gegevens zijn, is alleen aan de andere kolommen herkend.
finding-import-no-such-column = Er is om ‘{ $value }’ gevraagd, maar de tabel heeft die kolom niet.
finding-import-turned-table =
    De tabel ligt op zijn kant, met een veld in elke regel. Rijen en kolommen zijn verwisseld: wat rij 3 heet, is kolom C van het blad.
