# Decks: templates of a company, tables, and the parts of a deck.
deck-no-story = De gegevens leveren te weinig grafieken voor dit verhaal: nodig is { $needs }.
deck-title-part = { $title } ({ $part } van { $parts })
deck-shape-table = Tabel
deck-template-no-presentation = Het sjabloon is geen PowerPoint-presentatie. Kies een .pptx- of .potx-bestand.
deck-template-locked = Het sjabloon is met een wachtwoord beveiligd of opgeslagen in de indeling van PowerPoint 2003. Sla het zonder wachtwoord op als .potx.
deck-template-strict = Het sjabloon is opgeslagen als “Strict Open XML”. Sla het in PowerPoint op als gewoon .potx- of .pptx-bestand.
deck-template-too-large = Het sjabloon is te groot: uitgepakt meer dan 256 MB. Verwijder dia’s en grote afbeeldingen en sla het opnieuw op.
deck-template-damaged = Het sjabloon is beschadigd: delen ontbreken of zijn onleesbaar. Open het in PowerPoint, sla het op en probeer het opnieuw.
deck-template-no-layouts = Het sjabloon heeft geen dia-indelingen. Kies een bestand met een diamodel.

## The export dialog.
deck-what = Exporteren
deck-what-chart = Deze grafiek
deck-what-story = Hele verhaal, { $n } dia’s
deck-shape = Dia’s
deck-own-design = Ons eigen ontwerp
deck-choose-template = Bedrijfssjabloon…
deck-drop-template = Zonder sjabloon
error-export-template-failed = “{ $file }” is niet gemaakt: { $detail }
error-export-template-failed-hint = Kies in het exportvenster een ander sjabloon, of exporteer zonder.

## Sheets of workbooks beside the views.
deck-head-takeaway = Kernboodschap
deck-sheet-findings = Bevindingen bij import
deck-head-kind = Soort
deck-head-target = Doel
