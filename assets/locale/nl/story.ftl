# The story: slides, templates, decisions and owners.

## The part of the rail and its pages.
group-story = Presentatie
story-page-slides = Dia’s
story-page-templates = Sjablonen
story-page-decisions = Besluiten
command-pin = Aan presentatie vastmaken
command-go-story = Presentatie

## Names of what nobody has named yet.
story-untitled = Portfolio-overzicht
story-agenda = Agenda
story-section = Hoofdstuk
story-text = Tekst
story-decisions = Besluiten en verantwoordelijken
story-no-answer = ‘{ $method }’ heeft hier geen cijfers.
story-no-decisions = Er is nog niets besloten.
story-head-account = Account
story-decisions-more = en nog { $n }
story-decisions-title =
    { $n ->
        [one] { $n } besluit
       *[other] { $n } besluiten
    }, { $owners ->
        [one] { $owners } verantwoordelijke
       *[other] { $owners } verantwoordelijken
    }
story-decisions-title-no-owner =
    { $n ->
        [one] { $n } besluit, nog geen verantwoordelijke
       *[other] { $n } besluiten, nog geen verantwoordelijke
    }

## Empty pages.
story-empty = Een presentatie is wat u in de vergadering laat zien
story-empty-text = Open een grafiek en druk op Ctrl+D: ze wordt een dia met haar conclusie als titel. De cijfers volgen de data totdat u ze bevriest.
story-empty-chart = Grafiek kiezen

## Edits as undo names them.
edit-slide-pin = ‘{ $method }’ vastmaken
edit-slide-add = dia toevoegen
edit-slide-remove = dia ‘{ $slide }’ verwijderen
edit-slide-duplicate = dia ‘{ $slide }’ dupliceren
edit-slide-move = dia ‘{ $slide }’ verplaatsen
edit-slide-title = titel van ‘{ $slide }’ wijzigen
edit-slide-takeaway = kernboodschap van ‘{ $slide }’ wijzigen
edit-slide-notes = notities van ‘{ $slide }’ wijzigen
edit-slide-text = tekst van ‘{ $slide }’ wijzigen
edit-slide-freeze = ‘{ $slide }’ bevriezen
edit-slide-unfreeze = ‘{ $slide }’ weer de data laten volgen
edit-slide-shown = onderdelen van ‘{ $slide }’ wijzigen
edit-slide-update = ‘{ $slide }’ bijwerken vanaf de pagina
edit-slide-open-page = instellingen van ‘{ $slide }’ overnemen
edit-remark-add = aantekening op ‘{ $slide }’ plaatsen
edit-remark = aantekening op ‘{ $slide }’ wijzigen
edit-remark-remove = aantekening op ‘{ $slide }’ verwijderen
edit-story-name = presentatie een andere naam geven
edit-story-subtitle = regel onder de titel wijzigen
edit-story-mask = namen verbergen
edit-story-unmask = namen tonen
edit-story-shape = vorm van de dia’s wijzigen
edit-story-company = bedrijfssjabloon wijzigen

## Notices and failures.
notice-pinned = Vastgemaakt als dia { $number }
notice-pinned-open = Openen
notice-story-full = Een presentatie bevat hooguit 500 dia’s.
notice-frozen-full = De presentatie bewaart al 60 versies van de data. Laat eerst een dia de data weer volgen en bevries dan deze.
story-company-files = PowerPoint-sjablonen en -presentaties
story-path-company = Bedrijfssjabloon openen
error-company-too-large = ‘{ $file }’ is te groot voor een sjabloon.
error-company-too-large-hint = Sla het in PowerPoint zonder dia’s op als sjabloon (.potx), hooguit 64 MB.
error-company-no-deck = ‘{ $file }’ is geen PowerPoint-sjabloon.
error-company-no-deck-hint = Kies een .pptx- of .potx-bestand; een ouder .ppt- of .pot-bestand kunt u in PowerPoint zo opslaan.

## The page of slides.
story-add = Dia
story-add-section = Hoofdstuk
story-add-text = Tekst
story-add-agenda = Agenda
story-add-decisions = Besluiten en verantwoordelijken
story-add-cover = Titeldia
story-add-chart = Een grafiek: openen en vastmaken
story-count-slides =
    { $slides ->
        [one] { $slides } dia
       *[other] { $slides } dia’s
    }
story-count-charts = { $live } live, { $frozen } bevroren
story-export = Presentatie exporteren
story-export-pptx = PowerPoint, bewerkbare grafieken
story-export-pdf = PDF, één pagina per dia
story-export-xlsx = Excel, één werkblad per grafiek
story-company = Bedrijfssjabloon…
story-company-choose = Sjabloon kiezen…
story-company-remove = Folioscopes eigen dia’s gebruiken
story-company-text = Een .pptx of .potx waarvan de PowerPoint-presentatie master, lettertypen en kleuren overneemt.
story-tab-slide = Dia
story-tab-story = Presentatie
story-title = Titel
story-title-again = Weer uit de conclusie schrijven
story-title-own = Weer de gewone titel gebruiken
story-takeaway = Kernboodschap, onder de titel
story-takeaway-hint = Wat men van deze dia moet onthouden
story-notes = Notities voor de spreker
story-notes-hint = Alleen u ziet deze
story-subtitle = Regel onder de titel van de presentatie
story-subtitle-hint = Voor wie, en van wanneer
story-lines = Tekst, één regel per punt
story-lines-hint = Elke regel wordt een punt
story-figures = Cijfers
story-live = Live
story-frozen = Bevroren
story-live-text = Volgt de data. Bevries de dia om deze cijfers en de datum van vandaag te houden.
story-frozen-text = Houdt de cijfers van { $day }, wat er ook met de data gebeurt.
story-shown = Op de dia
story-shown-limits = Klassengrenzen en drempels
story-shown-reading = Aflezing op de curve
story-shown-comparison = Vergelijking
story-shown-figures = Kerncijfers
story-shown-source = Bronregel
story-names = Namen
story-mask = Namen verbergen
story-mask-text = ‘Klant 7’ op elke dia en in exports
story-decisions-about = Besluiten over
story-remarks = Aantekeningen op de grafiek
story-remark = Aantekening op de grafiek
story-remark-hint = Wat er staat
story-remark-remove = Aantekening verwijderen
story-remark-arrow = Pijl
story-remark-bracket = Accolade
story-remark-text = Tekst
story-remark-arrow-how = Klik waar de pijl naar moet wijzen, of trek hem daarheen vanaf de plek van de tekst.
story-remark-bracket-how = Sleep van het ene naar het andere eind, of klik op één account.
story-remark-text-how = Klik waar de tekst moet staan.
story-remark-missing =
    { $n ->
        [one] { $n } aantekening gaat over iets wat deze grafiek niet meer toont; ze staat niet op de dia.
       *[other] { $n } aantekeningen gaan over iets wat deze grafiek niet meer toont; ze staan niet op de dia.
    }
story-open-page = Grafiek openen
story-update = Instellingen van de grafiek overnemen
story-duplicate = Dupliceren
story-remove = Dia verwijderen
story-name = Titel van de presentatie
story-shape = Vorm van de dia’s

## Templates: stories made from the data.
story-template-customers = Overzicht van de klantenportfolio
story-template-customers-text = Waar de omzet vandaan komt, wat klanten waard zijn, hoe zij zich ontwikkelen en wat er nog te winnen is.
story-template-customers-concentration = Waar de omzet vandaan komt
story-template-customers-value = Wat klanten waard zijn
story-template-customers-development = Hoe zij zich ontwikkelen
story-template-customers-potential = Wat er nog te winnen is
story-template-suppliers = Leverancierssegmentatie
story-template-suppliers-text = Waar het geld naartoe gaat, welke leveranciers strategisch of een knelpunt zijn, hoe de relaties ervoor staan en wie presteert.
story-template-suppliers-spend = Waar het geld naartoe gaat
story-template-suppliers-segmentation = Strategisch, hefboom, knelpunt
story-template-suppliers-relationships = Hoe de relaties ervoor staan
story-template-suppliers-performance = Wie presteert
story-template-products = Productportfolio
story-template-products-text = Welke producten omzet brengen, waar groei en kasstroom vandaan komen en hoe oud het aanbod is.
story-template-products-revenue = Welke producten omzet brengen
story-template-products-portfolio = Groei, aandeel en kasstroom
story-template-products-life = Hoe oud het aanbod is
story-template-as-of = Stand per { $day }
story-template-make = Presentatie maken
story-template-count = { $slides } dia’s, { $charts } grafieken
story-template-spare = Komt in de plaats van een grafiek hierboven waarvoor de data ontbreken.
story-template-replaces =
    { $slides ->
        [one] Een sjabloon vervangt uw { $slides } dia; ongedaan maken brengt hem terug.
       *[other] Een sjabloon vervangt uw { $slides } dia’s; ongedaan maken brengt ze terug.
    }
notice-template-needs = De data volstaan niet voor deze presentatie. De kaart zegt wat ontbreekt.
edit-story-fill = ‘{ $template }’ maken

## Decisions and owners.
story-no-decisions-text = Besluit op het bord wat er met elk account gebeurt. Wat daar besloten is, staat hier met verantwoordelijke en datum, en sluit de presentatie af.
story-decisions-board = Bord openen
story-decisions-accounts = Accounts openen
story-decisions-slide = Op een dia zetten
story-decision-remove = Besluit terugnemen
story-count-decisions =
    { $n ->
        [one] { $n } besluit
       *[other] { $n } besluiten
    }
story-empty-template = Uit de data maken

## Commands by name.
command-go-templates = Sjablonen voor presentaties
command-go-decisions = Besluiten en verantwoordelijken
