# Chart, table and inspector.

view-tab-chart = Grafiek
view-tab-weights = Gewichten
view-tab-account = Profiel
view-measure = Maatstaf
view-by = Vergelijken
view-breakdown-column = Uitsplitsen naar
view-compare = Vergelijken met
view-compare-none = Geen tweede curve
view-compare-year = Een jaar eerder
view-compare-missing = De gegevens bevatten hiervoor geen cijfers
view-period = Periode
view-period-all = Alles
view-period-span = { $from } – { $until }
view-period-from = Eerste maand
view-period-until = Laatste maand
view-credit-notes = Creditnota’s
view-credit-net = Verrekend
view-credit-exclude = Weggelaten
view-filter = Filter
view-filter-add = Filter toevoegen
view-filter-clear = Wissen
view-filter-remove = Filter { $filter } verwijderen
view-filter-is = { $column }: { $what }
view-filter-not = { $column }: alles behalve { $what }
view-filter-more = { $words } en nog { $n }
view-filter-only = Alleen deze
view-filter-but = Alles behalve deze
view-filter-cancel = Annuleren
view-range-from = Van
view-range-until = Tot
view-classes = Klassegrenzen
view-limit-a = Bovengrens van klasse A
view-limit-b = Bovengrens van klasse B
view-axis-x = Horizontale as
view-axis-y = Verticale as
view-axis-size = Oppervlakte van de bel
view-axis-size-equal = Gelijk
view-scale-linear = Lineair
view-scale-log = Logaritmisch
view-limit = Grenswaarde
view-balanced = Beide grenzen in het midden
view-weights-of = Gewichten: { $axis }
view-weights-sum = som { $sum }
view-weights-reset = Standaardgewichten
view-meaning = Wat betekent dit?
view-definition = Definitie, formule en bron
view-account-none = Selecteer een punt in de grafiek of een rij in de tabel om de cijfers te zien.
view-account-several =
    { $n ->
        [one] { $n } is geselecteerd.
       *[other] { $n } zijn geselecteerd. Selecteer er één om de cijfers te zien.
    }
view-account-open = Profiel openen
view-evidence = Gebaseerd op
view-evidence-split = { $figures } cijfers, { $opinion } oordeel
view-copy-picture = Grafiek kopiëren
view-copy-table = Tabel kopiëren
view-export = Exporteren
view-explain = Wat betekent dit cijfer?
view-home = Alles tonen
view-invert = Selectie omkeren
view-select-a = Klasse A selecteren
view-only-selected = Alleen de selectie
view-find = Zoeken in de tabel
view-table-height = Hoogte van de tabel
view-inspector-width = Breedte van het zijpaneel
view-selected = { $n } geselecteerd
view-all-classes = Alle klassen
view-and-others = { $name } en nog { $n } hier
view-behind =
    { $by ->
        [column] Kolommen achter de grafiek
        [customer] Klanten achter de grafiek
        [supplier] Leveranciers achter de grafiek
        [product] Producten achter de grafiek
       *[value] Waarden achter de grafiek
    }
view-top =
    { $by ->
        [customer]
            { $n ->
                [one] Grootste klant
               *[other] Top { $n } klanten
            }
        [supplier]
            { $n ->
                [one] Grootste leverancier
               *[other] Top { $n } leveranciers
            }
        [product]
            { $n ->
                [one] Grootste product
               *[other] Top { $n } producten
            }
       *[value]
            { $n ->
                [one] Grootste waarde
               *[other] Top { $n } waarden
            }
    }
view-share =
    { $measure ->
        [revenue] { $part } → { $whole } van de omzet
        [margin] { $part } → { $whole } van de marge
        [quantity] { $part } → { $whole } van het aantal
        [spend] { $part } → { $whole } van de inkoopuitgaven
        [cash_flow] { $part } → { $whole } van de kasstroom
       *[other] { $part } → { $whole } van { $name }
    }
view-classes-value = Naar waarde
view-classes-count = Naar aantal
view-classes-computed = Berekend
view-compare-segments = Segmenten volgens: { $name }
view-changed = Wat er veranderde
view-segments-picture = Weergave
view-segments-table = Verschillen
view-segments-map = Kaart
