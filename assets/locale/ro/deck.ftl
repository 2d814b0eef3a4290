# Decks: templates of a company, tables, and the parts of a deck.
deck-no-story = Datele oferă prea puține grafice pentru această poveste: este nevoie de { $needs }.
deck-title-part = { $title } ({ $part } din { $parts })
deck-shape-table = Tabel
deck-template-no-presentation = Șablonul nu este o prezentare PowerPoint. Alegeți un fișier .pptx sau .potx.
deck-template-locked = Șablonul este protejat cu parolă sau salvat în formatul PowerPoint 2003. Salvați-l ca .potx fără parolă.
deck-template-strict = Șablonul este salvat ca „Strict Open XML”. Salvați-l în PowerPoint ca fișier .potx sau .pptx obișnuit.
deck-template-too-large = Șablonul este prea mare: dezarhivat depășește 256 MB. Eliminați diapozitivele și imaginile mari și salvați-l din nou.
deck-template-damaged = Șablonul este deteriorat: părți din el lipsesc sau nu pot fi citite. Deschideți-l și salvați-l în PowerPoint, apoi încercați din nou.
deck-template-no-layouts = Șablonul nu are aspecte de diapozitiv. Alegeți un fișier cu un coordonator de diapozitive.

## The export dialog.
deck-what = Export
deck-what-chart = Acest grafic
deck-what-story = Toată povestea, { $n } diapozitive
deck-shape = Diapozitive
deck-own-design = Stilul nostru
deck-choose-template = Șablonul companiei…
deck-drop-template = Fără șablon
error-export-template-failed = „{ $file }” nu a fost creat: { $detail }
error-export-template-failed-hint = Alegeți alt șablon în fereastra de export sau exportați fără șablon.

## Sheets of workbooks beside the views.
deck-head-takeaway = Mesaj-cheie
deck-sheet-findings = Constatări la import
deck-head-kind = Tip
deck-head-target = Țintă
