# The window: bars, pages, dialogs.
ui-menu = Meniu
ui-start-page = Pagina de început
ui-export = Export
ui-unsaved = Modificări nesalvate
ui-not-saved-yet = Încă nesalvat
ui-saved = Salvat
ui-undo = Nimic de anulat
ui-redo = Nimic de refăcut
ui-search-everything = Căutați fișe, metode, comenzi
ui-page-files = Fișiere și asociere
ui-page-tables = Tabele
ui-page-overview = Sinteză
ui-page-overview-customers = Clienții pe scurt
ui-page-overview-suppliers = Furnizorii pe scurt
ui-page-overview-products = Produsele pe scurt
ui-page-accounts-customers = Fișe de client
ui-page-accounts-suppliers = Fișe de furnizor
ui-page-accounts-products = Fișe de produs
ui-more = Mai multe
ui-toggle-inspector = Setări lângă grafic
ui-toggle-table = Tabel sub grafic
ui-count-lines =
    { $n ->
        [one] { $n } linie de vânzare
        [few] { $n } linii de vânzare
       *[other] { $n } de linii de vânzare
    }
ui-count-results =
    { $n ->
        [one] { $n } rezultat
        [few] { $n } rezultate
       *[other] { $n } de rezultate
    }
ui-as-of = date la { $day }
ui-working = Se calculează…
ui-stop = Oprire
ui-stays-here = Rămâne pe acest calculator
ui-stays-here-more = Folioscope nu se conectează niciodată la rețea: ce se deschide este citit, calculat și salvat numai pe acest calculator.
ui-theme = Aspect
ui-theme-system = Ca sistemul
ui-theme-light = Luminos
ui-theme-dark = Întunecat
ui-theme-print = Tipărire
ui-language = Limbă
ui-back-to-portfolio = Înapoi la portofoliu
ui-data-never-leave = Datele nu părăsesc niciodată acest calculator
ui-start-head = Care clienți susțin afacerea?
ui-start-text = Porniți de la un fișier de calcul existent. Nu trebuie curățat nimic înainte.
ui-start-open = Deschidere fișier de calcul
ui-start-open-text = Excel, OpenDocument sau CSV: o listă de vânzări, o listă de clienți sau ambele.
ui-start-sample = Încercați portofoliul exemplu
ui-start-sample-text = O companie inventată: 120 de clienți, 60 de furnizori, 40 de produse.
ui-start-template = Obțineți șablonul gol
ui-start-template-text = Foi de completat, cu liste derulante pentru fiecare evaluare.
ui-drop-anywhere = Trageți fișierele oriunde în fereastră
ui-or-paste = sau lipiți celule copiate din Excel
ui-job-done = { $part } finalizat
ui-recent = Recente
ui-no-recent = Încă nu s-a deschis nimic.
ui-recent-missing = mutat sau șters
ui-password-intro = Folioscope nu poate citi un registru blocat. În Excel:
ui-password-step-1 = Deschideți fișierul cu parola lui
ui-password-step-2 = Alegeți Fișier › Informații › Protejare registru de lucru › Criptare cu parolă
ui-password-step-3 = Goliți câmpul, salvați o copie și deschideți acea copie
ui-open-project = Deschidere proiect
ui-today = Astăzi
ui-pin = Păstrare în listă
ui-unpin = Fără păstrare în listă
ui-forget = Scoatere din listă
ui-needs = Acest grafic necesită: { $needs }.
ui-list-comma = {", "}
ui-field-own = Un criteriu propriu
ui-type-text = Text
ui-type-number = Număr
ui-type-percent = Procent
ui-type-date = Dată
ui-type-scale = Scală
ui-type-choices = Alegere multiplă
ui-method-failed = Această cifră nu a putut fi calculată
ui-method-failed-text = Metoda s-a întrerupt. Datele nu s-au schimbat; cu setările inițiale ar putea funcționa din nou.
ui-reset-settings = Resetarea setărilor
ui-open = Deschidere
ui-save = Salvare
ui-cancel = Renunțare
ui-close = Închidere
ui-discard = Fără salvare
ui-unsaved-head = Salvați modificările din „{ $name }”?
ui-unsaved-text = Altfel se pierde tot ce s-a făcut de la ultima salvare.
ui-recover-head = S-a găsit o ciornă a „{ $name }”
ui-recover-text = Ultima dată programul s-a închis fără salvare. Ciorna este din { $day }, { $time }.
ui-recover-take = Utilizați ciorna
ui-recover-drop = Ștergeți ciorna
ui-portfolio-unchanged = Portofoliul deschis nu s-a schimbat.
ui-open-another = Deschidere alt fișier
ui-another-place = Alegeți alt loc
ui-copy-details = Copiere detalii
ui-path-open = Deschidere fișier după cale
ui-path-save = Salvare la această cale
ui-path-export = Export la această cale
ui-path-template = Salvare șablon la această cale
ui-path-text = Calea completă, cu numele fișierului.
ui-path-label = Cale
ui-about-text = Analiză de portofoliu pentru clienți, furnizori și produse: din fișiere de calcul, grafice pentru ședința de strategie.
ui-about-licences = Licențe
ui-explain-definition = Definiție și formulă
ui-explain-source = Sursă
ui-explain-population = Pe ce se bazează
ui-explain-shown = { $accounts } luați în calcul.
ui-drop-here = Eliberați pentru citirea fișierului
ui-drop-here-open = Eliberați pentru adăugarea fișierului la portofoliu
ui-export-head = Export: { $name }
ui-export-svg = Imagine vectorială pentru diapozitive și web
ui-export-png = Imagine, cât de clară doriți
ui-export-pdf = Pagină vectorială, text copiabil
ui-export-pptx = Diapozitive cu grafice editabile
ui-export-xlsx = Tabelul din spatele graficului
ui-export-csv = Tabelul ca text simplu
ui-export-json = Toate cifrele, pentru alte programe
ui-mask-names = Ascunderea numelor („Client 7”)
ui-export-size = Dimensiune
ui-export-pixels = Pixeli
ui-size-slide = Diapozitiv 16:9
ui-size-page = Pagină 4:3
ui-size-square = Pătrat
ui-size-half = Jumătate de pagină
ui-nothing-found = Nimic cu acest nume. Încercați mai puține litere.
ui-palette-choose = alegere
ui-palette-accounts = numai fișe
ui-findings = Constatări
ui-no-findings = Nimic de semnalat: fiecare rând a fost preluat așa cum este.
ui-place-cell = rândul { $row }, { $column }
ui-place-row = rândul { $row }
ui-place-column = coloana { $column }

## Overview, tables and accounts.
ui-no-tables = Încă nu există tabele
ui-none-customers = Care clienți susțin afacerea?
ui-none-customers-text = Adăugați un jurnal de vânzări sau o listă de clienți; toate cifrele acestei pagini rezultă din ele.
ui-none-suppliers = De care furnizori depinde afacerea?
ui-none-suppliers-text = Adăugați o listă de furnizori cu achiziții și evaluări; toate cifrele acestei pagini rezultă din ea.
ui-none-products = Care produse susțin viitorul?
ui-none-products-text = Adăugați o listă de produse cu venituri și date de piață; toate cifrele acestei pagini rezultă din ea.
ui-figure-active =
    { $n ->
        [one] { $n } activ
        [few] { $n } activi
       *[other] { $n } activi
    }
ui-figure-largest = Cel mai mare
ui-figure-ten = Primii zece
ui-figure-fifth = Primii 20%
ui-figure-gini = Gini
ui-figure-effective =
    { $n ->
        [one] ca de la { $n } de mărime egală
        [few] ca de la { $n } de mărime egală
       *[other] ca de la { $n } de mărime egală
    }
ui-attention-customers = Clienți mari care tac
ui-attention-suppliers = Furnizori greu de înlocuit
ui-attention-products = Produse care cer o decizie
ui-attention-none = Nimic de semnalat.
ui-attention-more =
    { $n ->
        [one] și încă { $n }
        [few] și încă { $n }
       *[other] și încă { $n }
    }
ui-why-quiet =
    { $n ->
        [one] tace de { $n } zi
        [few] tace de { $n } zile
       *[other] tace de { $n } de zile
    }
ui-why-inactive =
    { $n ->
        [one] inactiv: ultima vânzare acum { $n } zi
        [few] inactiv: ultima vânzare acum { $n } zile
       *[other] inactiv: ultima vânzare acum { $n } de zile
    }
ui-find-account = Căutare după nume sau dată
ui-account-customers = Client
ui-account-suppliers = Furnizor
ui-account-products = Produs
ui-last-sale = Ultima vânzare
ui-first-sale = Prima vânzare
ui-next-account = Fișa următoare
ui-previous-account = Fișa precedentă
ui-account-at = { $at } din { $n }
ui-account-rank = locul { $rank } din { $n }
ui-account-share = Pondere în total
ui-account-ratings = Evaluare
ui-account-facts = Date și cifre
ui-account-no-sheet = Foaia de evaluare nu are un rând pentru această fișă.
ui-account-no-ratings = Foaia nu are încă evaluări.
ui-no-value = Fără valoare
ui-page-names = Nume de verificat
likeness-punctuation = Punctuație și spații
likeness-diacritics = Diacritice
likeness-legal_form = Forma juridică
likeness-word_order = Ordinea cuvintelor
likeness-spelling = Una sau două litere
names-all = Toate
names-none = Niciun nume de verificat
names-none-text = Nu există doi clienți, furnizori sau produse cu nume asemănătoare.
names-merge-all =
    { $n ->
        [one] Unește-l pe acesta
        [few] Unește-le pe toate { $n }
       *[other] Unește-le pe toate { $n }
    }
names-merge = Unește
names-apart = Păstrează separat
names-at-stake = în joc: { $value }
names-stays = Acest nume rămâne
names-decided = Decise
names-merged = { $names } → { $into }
names-split = Desfă unirea
names-again = Propune din nou
names-keys = ↑ ↓ alegere · ← → numele care rămâne · Enter unește · Delete păstrează separat · Ctrl+Z anulează
ui-severity-error = De decis
ui-severity-warning = De verificat
ui-severity-note = Făcut
ui-findings-all-files = Toate fișierele
ui-findings-file = Fișier
ui-findings-more =
    { $n ->
        [one] și încă unul
        [few] și încă { $n }
       *[other] și încă { $n }
    }
findings-file = Fișier
findings-sheet = Foaie
findings-cell = Celulă
findings-row = Rând
findings-column = Coloană
findings-severity = Importanță
findings-value = Ce era acolo
findings-count = Număr
findings-text = Ce s-a găsit și ce s-a făcut
