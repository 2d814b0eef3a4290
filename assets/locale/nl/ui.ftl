# The window: bars, pages, dialogs.
ui-menu = Menu
ui-start-page = Startpagina
ui-export = Exporteren
ui-unsaved = Niet opgeslagen
ui-not-saved-yet = Nog niet opgeslagen
ui-saved = Opgeslagen
ui-undo = Niets ongedaan te maken
ui-redo = Niets opnieuw uit te voeren
ui-search-everything = Zoek profielen, methoden, opdrachten
ui-page-files = Bestanden en koppeling
ui-page-tables = Tabellen
ui-page-overview = Overzicht
ui-page-overview-customers = Klanten in één oogopslag
ui-page-overview-suppliers = Leveranciers in één oogopslag
ui-page-overview-products = Producten in één oogopslag
ui-page-accounts-customers = Klantprofielen
ui-page-accounts-suppliers = Leveranciersprofielen
ui-page-accounts-products = Productprofielen
ui-more = Meer
ui-toggle-inspector = Instellingen naast de grafiek
ui-toggle-table = Tabel onder de grafiek
ui-count-lines =
    { $n ->
        [one] { $n } verkoopregel
       *[other] { $n } verkoopregels
    }
ui-count-results =
    { $n ->
        [one] { $n } resultaat
       *[other] { $n } resultaten
    }
ui-as-of = peildatum { $day }
ui-working = Bezig met rekenen…
ui-stop = Stoppen
ui-stays-here = Blijft op deze computer
ui-stays-here-more = Folioscope maakt nooit verbinding met een netwerk: wat u opent, wordt alleen op deze computer gelezen, berekend en opgeslagen.
ui-theme = Weergave
ui-theme-system = Zoals het systeem
ui-theme-light = Licht
ui-theme-dark = Donker
ui-theme-print = Afdruk
ui-language = Taal
ui-back-to-portfolio = Terug naar het portfolio
ui-data-never-leave = Uw data verlaten deze computer nooit
ui-start-head = Welke klanten dragen het bedrijf?
ui-start-text = Begin met een spreadsheet die er al is. Er hoeft vooraf niets opgeschoond te worden.
ui-start-open = Spreadsheet openen
ui-start-open-text = Excel, OpenDocument of CSV: een verkooplijst, een klantenlijst of allebei.
ui-start-sample = Voorbeeldportfolio proberen
ui-start-sample-text = Een verzonnen bedrijf: 120 klanten, 60 leveranciers, 40 producten.
ui-start-template = Leeg sjabloon ophalen
ui-start-template-text = Bladen om in te vullen, met keuzelijsten voor elke beoordeling.
ui-drop-anywhere = Zet bestanden ergens in dit venster neer
ui-or-paste = of plak cellen uit Excel
ui-job-done = { $part } klaar
ui-recent = Recent
ui-no-recent = Nog niets geopend.
ui-recent-missing = verplaatst of verwijderd
ui-password-intro = Folioscope kan een vergrendelde werkmap niet lezen. In Excel:
ui-password-step-1 = Open het bestand met het wachtwoord
ui-password-step-2 = Kies Bestand › Info › Werkmap beveiligen › Versleutelen met wachtwoord
ui-password-step-3 = Maak het veld leeg, bewaar een kopie en open die kopie
ui-open-project = Project openen
ui-today = Vandaag
ui-pin = In de lijst houden
ui-unpin = Niet langer in de lijst houden
ui-forget = Uit de lijst verwijderen
ui-needs = Voor deze grafiek nodig: { $needs }.
ui-list-comma = {", "}
ui-field-own = Een eigen criterium
ui-type-text = Tekst
ui-type-number = Getal
ui-type-percent = Percentage
ui-type-date = Datum
ui-type-scale = Schaal
ui-type-choices = Meerkeuze
ui-method-failed = Dit cijfer kon niet worden berekend
ui-method-failed-text = De methode is afgebroken. De data zijn niet veranderd; met de oorspronkelijke instellingen lukt het misschien weer.
ui-reset-settings = Instellingen herstellen
ui-open = Openen
ui-save = Opslaan
ui-cancel = Annuleren
ui-close = Sluiten
ui-discard = Niet opslaan
ui-unsaved-head = Wijzigingen in ‘{ $name }’ opslaan?
ui-unsaved-text = Anders gaat alles sinds de laatste keer opslaan verloren.
ui-recover-head = Een concept van ‘{ $name }’ is gevonden
ui-recover-text = Het programma is de vorige keer gestopt zonder op te slaan. Het concept is van { $day }, { $time }.
ui-recover-take = Concept gebruiken
ui-recover-drop = Weggooien
ui-portfolio-unchanged = Het geopende portfolio is niet veranderd.
ui-open-another = Ander bestand openen
ui-another-place = Andere plaats kiezen
ui-copy-details = Details kopiëren
ui-path-open = Bestand openen via pad
ui-path-save = Opslaan onder dit pad
ui-path-export = Exporteren naar dit pad
ui-path-template = Sjabloon opslaan onder dit pad
ui-path-text = Het volledige pad met de bestandsnaam.
ui-path-label = Pad
ui-about-text = Portfolioanalyse voor klanten, leveranciers en producten: spreadsheets erin, grafieken voor het strategieoverleg eruit.
ui-about-licences = Licenties
ui-explain-definition = Definitie en formule
ui-explain-source = Bron
ui-explain-population = Waar het op rust
ui-explain-shown = { $accounts } meegerekend.
ui-drop-here = Neerzetten om het bestand te lezen
ui-drop-here-open = Neerzetten om het bestand aan het portfolio toe te voegen
ui-export-head = Exporteren: { $name }
ui-export-svg = Vectorafbeelding voor dia’s en web
ui-export-png = Afbeelding, zo scherp als gewenst
ui-export-pdf = Vectorpagina, tekst kopieerbaar
ui-export-pptx = Dia’s met bewerkbare grafieken
ui-export-xlsx = De tabel achter de grafiek
ui-export-csv = De tabel als platte tekst
ui-export-json = Elk cijfer, voor andere programma’s
ui-mask-names = Namen verbergen (‘Klant 7’)
ui-export-size = Formaat
ui-export-pixels = Pixels
ui-size-slide = Dia 16:9
ui-size-page = Pagina 4:3
ui-size-square = Vierkant
ui-size-half = Halve pagina
ui-nothing-found = Niets met deze naam. Probeer minder letters.
ui-palette-choose = kiezen
ui-palette-accounts = alleen profielen
ui-findings = Bevindingen
ui-no-findings = Niets bijzonders: elke rij is overgenomen zoals ze is.
ui-place-cell = rij { $row }, { $column }
ui-place-row = rij { $row }
ui-place-column = kolom { $column }

## Overview, tables and accounts.
ui-no-tables = Nog geen tabellen
ui-none-customers = Welke klanten dragen het bedrijf?
ui-none-customers-text = Voeg verkooptransacties of een klantenlijst toe; daaruit volgen alle cijfers op deze pagina.
ui-none-suppliers = Van welke leveranciers hangt het bedrijf af?
ui-none-suppliers-text = Voeg een leverancierslijst met uitgaven en beoordelingen toe; daaruit volgen alle cijfers op deze pagina.
ui-none-products = Welke producten verdienen de toekomst?
ui-none-products-text = Voeg een productlijst met omzet en marktcijfers toe; daaruit volgen alle cijfers op deze pagina.
ui-figure-active =
    { $n ->
        [one] { $n } actief
       *[other] { $n } actief
    }
ui-figure-largest = Grootste
ui-figure-ten = Tien grootste
ui-figure-fifth = Grootste 20%
ui-figure-gini = Gini
ui-figure-effective =
    { $n ->
        [one] als van { $n } even grote
       *[other] als van { $n } even grote
    }
ui-attention-customers = Grote klanten die stil zijn
ui-attention-suppliers = Moeilijk te vervangen leveranciers
ui-attention-products = Producten die een besluit vragen
ui-attention-none = Niets valt op.
ui-attention-more =
    { $n ->
        [one] en nog { $n }
       *[other] en nog { $n }
    }
ui-why-quiet =
    { $n ->
        [one] { $n } dag stil
       *[other] { $n } dagen stil
    }
ui-why-inactive =
    { $n ->
        [one] inactief: laatste verkoop { $n } dag geleden
       *[other] inactief: laatste verkoop { $n } dagen geleden
    }
ui-find-account = Zoeken op naam of kenmerk
ui-account-customers = Klant
ui-account-suppliers = Leverancier
ui-account-products = Product
ui-last-sale = Laatste verkoop
ui-first-sale = Eerste verkoop
ui-next-account = Volgend profiel
ui-previous-account = Vorig profiel
ui-account-at = { $at } van { $n }
ui-account-rank = plaats { $rank } van { $n }
ui-account-share = Aandeel in het totaal
ui-account-ratings = Beoordeling
ui-account-facts = Feiten en cijfers
ui-account-no-sheet = Het beoordelingsblad heeft geen rij voor dit profiel.
ui-account-no-ratings = Het blad heeft nog geen beoordelingen.
ui-no-value = Geen waarde
ui-page-names = Te controleren namen
likeness-punctuation = Leestekens en spaties
likeness-diacritics = Accenten
likeness-legal_form = Rechtsvorm
likeness-word_order = Woordvolgorde
likeness-spelling = Een of twee letters
names-all = Alle
names-none = Geen namen te controleren
names-none-text = Geen twee klanten, leveranciers of producten hebben namen die op elkaar lijken.
names-merge-all =
    { $n ->
        [one] Deze samenvoegen
       *[other] Alle { $n } samenvoegen
    }
names-merge = Samenvoegen
names-apart = Apart houden
names-at-stake = het gaat om { $value }
names-stays = Deze naam blijft
names-decided = Besloten
names-merged = { $names } → { $into }
names-split = Ongedaan maken
names-again = Opnieuw voorstellen
names-keys = ↑ ↓ kiezen · ← → welke naam blijft · Enter voegt samen · Delete houdt apart · Ctrl+Z maakt ongedaan
ui-severity-error = Te beslissen
ui-severity-warning = Te bekijken
ui-severity-note = Gedaan
ui-findings-all-files = Alle bestanden
ui-findings-file = Bestand
ui-findings-more =
    { $n ->
        [one] en nog één
       *[other] en nog { $n }
    }
findings-file = Bestand
findings-sheet = Blad
findings-cell = Cel
findings-row = Rij
findings-column = Kolom
findings-severity = Belang
findings-value = Wat er stond
findings-count = Aantal
findings-text = Wat is aangetroffen en wat ermee is gedaan
