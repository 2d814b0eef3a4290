# The command line.

## Help.

cli-about = Folioscope: van spreadsheet naar grafieken voor het strategieoverleg.
cli-usage = Gebruik
cli-about-window = Opent het venster met deze bestanden.
cli-about-inspect = Toont wat er van een bestand is begrepen: werkblad, kopregel, kolommen, bevindingen.
cli-about-analyse = Berekent de methoden: dezelfde cijfers als op het scherm.
cli-about-export = Schrijft grafieken en tabellen naar bestanden; de extensie bepaalt het formaat.
cli-about-methods = Toont alle methoden: welke vraag ze beantwoorden, wat ze nodig hebben, hun bron.
cli-about-template = Schrijft een leeg sjabloon met keuzelijsten voor de beoordelingen.
cli-about-sample = Schrijft de spreadsheets van het voorbeeldportfolio.
cli-words = KIND: customers, suppliers, products, ledger, whitespace. WHAT: customer, supplier, product of een kolom. M: revenue, margin, quantity, spend, cash_flow of een kolom. --sample staat voor het ingebouwde voorbeeldportfolio waar FILE wordt bedoeld.
cli-exit-codes = Afsluitcode 0 gelukt, 1 niet gelukt, 2 verkeerd gebruik.
cli-option-sheet = Het werkblad dat wordt gelezen.
cli-option-table = Welke van meerdere tabellen op het blad, vanaf 1.
cli-option-stack = Lees de bladen met dezelfde kolommen onder elkaar.
cli-option-unpivot = Maak van kolommen met maanden of producten regels.
cli-option-as = Wat de rijen van het bestand zijn.
cli-option-only = Lees alleen deze kolom; mag meermaals worden opgegeven.
cli-option-by = Wat wordt vergeleken.
cli-option-method = Een methode; mag meermaals, zonder deze optie alle methoden.
cli-option-measure = Wat wordt opgeteld.
cli-option-set = Een parameter van een methode of van de populatie.
cli-option-as-of = De peildatum, JJJJ-MM-DD.
cli-option-json = Het antwoord als JSON.
cli-option-sample = Het voorbeeldportfolio in plaats van een bestand.
cli-option-to = Het bestand of de map om te schrijven.
cli-option-view = Een grafiek, met de id van de methode; mag meermaals.
cli-option-format = pdf, svg, png, xlsx, csv of json, waar de extensie het niet zegt.
cli-option-theme = Kleuren: light, dark of print.
cli-option-size = Grootte van een afbeelding, zoals 1280x800.
cli-option-template = Een PowerPoint-sjabloon van het bedrijf (.pptx of .potx) waarvan de presentatie model, lettertypen en kleuren gebruikt.
cli-option-shape = Vorm van de dia’s: 16:9 of 4:3.
cli-option-story = Een verhaal in dia’s: customers, suppliers of products; het eigen verhaal van een project als het er een heeft.
cli-option-mask-names = Schrijft ‘Klant 7’ in plaats van namen.
cli-option-language = De taal: en, nl, it, ro, zh of ru.

## Wrong usage.

cli-unknown-command = ‘{ $name }’ is geen opdracht en geen bestand. folioscope --help toont de opdrachten.
cli-unknown-option = De optie { $option } bestaat hier niet. Met --help staan ze er allemaal.
cli-option-missing = { $option } ontbreekt.
cli-value-missing = { $option } heeft een waarde nodig.
cli-operand-missing = Er ontbreekt iets. Gebruik: { $usage }
cli-operand-extra = ‘{ $name }’ is er een te veel.
cli-bad-value = ‘{ $value }’ past niet bij { $option }. Met --help staat er wat wel kan.
cli-bad-setting = ‘{ $key }={ $value }’ past niet bij --set: voor { $key } kan { $takes }.
cli-no-setting = Geen enkele methode is in te stellen met ‘{ $key }’. folioscope methods --json zegt waarmee elke in te stellen is.
cli-no-column = { $option } noemt de kolom ‘{ $column }’, die de gegevens niet hebben.
cli-twice-meant = In ‘{ $file }’ kregen ‘{ $first }’ en ‘{ $second }’ allebei de betekenis { $field }; maar één kolom kan die hebben.
cli-unknown-kind = ‘{ $value }’ is geen soort tabel. Er zijn customers, suppliers, products, ledger en whitespace.

## What could not be done.

cli-not-writable = ‘{ $file }’ kan niet worden geschreven.
cli-not-writable-hint = Controleer of de map bestaat en beschrijfbaar is, en of het bestand elders openstaat.
cli-no-display = Er is geen beeldscherm om een venster op te openen.
cli-no-display-hint = Deze opdrachten werken zonder: folioscope inspect, analyse, export, methods, template en sample; folioscope --help legt ze uit.
cli-no-drawing = Het venster kan niet worden getekend: deze computer biedt geen OpenGL 2 en geen Direct3D 12.
cli-no-drawing-hint = Installeer het grafische stuurprogramma of werk het bij (onder Linux de pakketten libegl1 en libgl1-mesa-dri). De opdrachten werken ook zonder venster: folioscope --help legt ze uit.
