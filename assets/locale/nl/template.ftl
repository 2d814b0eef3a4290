# Blank workbooks.

template-guide = Toelichting
template-guide-column = Kolom
template-guide-enter = Wat in te vullen
template-guide-values = Woorden van de lijst, van laag naar hoog
template-intro-ledger = Eén rij per factuurregel. Creditnota’s zijn rijen met een negatief bedrag. Zonder bedrag telt aantal × prijs per eenheid.
template-intro-customers = Eén rij per klant: wat in cijfers bekend is, en hoe de klant wordt beoordeeld.
template-intro-suppliers = Eén rij per leverancier: wat er wordt ingekocht, en hoe de leverancier wordt beoordeeld.
template-intro-products = Eén rij per product of dienst, met de markt ervan.
template-intro-whitespace = Eén rij per klant, één kolom per product: hernoem de kolommen en voeg er zo nodig toe.
template-blank = Laat leeg wat niemand weet: een lege cel telt nooit als nul.
template-columns = Kolommen die niet nodig zijn kunnen weg; eigen kolommen worden criteria.
template-needed = Verplicht. { $rest }
template-enter-text = Tekst.
template-enter-number = Een getal, zonder eenheid.
template-enter-percent = Een percentage.
template-enter-date = Een datum.
template-enter-scale = Een woord uit de lijst, of een getal waar dat bekend is.
template-enter-choices = Eén of meer, gescheiden door puntkomma’s.
template-enter-whitespace = X (of de omzet) waar het wordt gekocht, een bedrag waar het gekocht zou kunnen worden, 0 waar het niet past, leeg waar niemand het weet.
template-not-in-list = Dit woord staat niet in de lijst. Een getal mag; over een ander woord volgt een vraag bij het openen.
template-product = Product { $n }
