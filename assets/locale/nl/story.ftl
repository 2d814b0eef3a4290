# The story: slides, templates, decisions and owners.

## The part of the rail and its pages.
group-story = Presentatie
story-page-slides = Dia’s
story-page-templates = Sjablonen
story-page-decisions = Besluiten en verantwoordelijken
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
