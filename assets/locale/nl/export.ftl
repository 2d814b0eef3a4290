# What leaves the program: failures and the sheets of workbooks.
export-error-picture-size = Een afbeelding van { $width } × { $height } pixels is niet mogelijk. Kies een formaat van hoogstens 16.384 pixels per zijde.
export-error-too-many-rows = De tabel heeft { $rows } rijen; een werkblad kan er 1.048.575 bevatten. Exporteer als CSV of filter de tabel eerst.
export-error-writer = Het bestand kon niet worden gemaakt: { $reason }.
export-sheet-data = Gegevens
export-sheet-about = Over deze grafiek

## On the command line.
export-format-unknown = „.{ $ending }” is geen indeling die kan worden geschreven.
export-format-unknown-hint = Wel mogelijk: { $formats }.
export-one-view = Eén { $format }-bestand bevat één weergave. Geef een map op om er meer te schrijven.
export-not-available = De gegevens volstaan niet: nodig is { $needs }.
export-not-available-hint = Voeg dit aan het bestand toe of benoem de kolom met --set map.KOLOM=VELD.
export-list-comma = { ", " }

## Decks: the title, and the names of layouts and shapes.
export-deck-title = Portfolioanalyse
export-layout-cover = Omslag
export-layout-section = Sectie
export-layout-list = Titel en tekst
export-layout-chart = Grafiek
export-shape-chart = Grafiek
export-shape-ground = Grafiekachtergrond
export-shape-notes = Grafieknotities
export-shape-side = Kerncijfers

## Workbooks of several views.
export-sheet-contents = Inhoud
export-sheet-parameters = Parameters
export-sheet-chart = Grafiek
export-head-view = Weergave
export-head-finding = Bevinding
export-head-what = Wat het toont
export-head-source = Bron
export-head-shown = Getoond en weggelaten
export-head-parameter = Parameter
export-head-value = Waarde
export-sheet-matrix = Matrix

## The parameters of a view, beside those that the screen names.
parameter-rule = Regel voor de klassen
parameter-limit-x = Grens op de horizontale as
parameter-limit-y = Grens op de verticale as
parameter-months = Maanden
parameter-part = Aandeel dat als top telt
parameter-cadence = Stil na zoveel keer het gebruikelijke interval
parameter-quiet-days = Stil na minstens zoveel dagen
parameter-recency-limits = Grenzen van recentheid, dagen
parameter-frequency-limits = Grenzen van frequentie
parameter-monetary-limits = Grenzen van waarde
parameter-base = Aandeel in
parameter-origins = Herkomst van de aannames
parameter-weight = Gewicht in “{ $axis }”: { $criterion }
parameter-unit = Tijdseenheid
parameter-unit-day = Dagen
parameter-unit-week = Weken
parameter-unit-month = Maanden
parameter-scaling = Schaling van de criteria
parameter-scaling-z = z-scores
parameter-scaling-log_z = z-scores van logaritmen
parameter-scaling-log1p_z = z-scores van log(1 + x)
parameter-scaling-none = Geen
parameter-scaling-minmax = Laagste 0, hoogste 100
parameter-scaling-percentile = Percentielen
