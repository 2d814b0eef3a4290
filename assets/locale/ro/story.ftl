# The story: slides, templates, decisions and owners.

## The part of the rail and its pages.
group-story = Prezentare
story-page-slides = Diapozitive
story-page-templates = Șabloane
story-page-decisions = Decizii și responsabili
command-pin = Fixare în prezentare
command-go-story = Prezentare

## Names of what nobody has named yet.
story-untitled = Analiza portofoliului
story-agenda = Agendă
story-section = Secțiune
story-text = Text
story-decisions = Decizii și responsabili
story-no-answer = „{ $method }” nu are cifre aici.
story-no-decisions = Încă nu s-a decis nimic.
story-head-account = Partener
story-decisions-more =
    { $n ->
        [one] și încă una
        [few] și încă { $n }
       *[other] și încă { $n }
    }
story-decisions-title =
    { $n ->
        [one] o decizie
        [few] { $n } decizii
       *[other] { $n } de decizii
    }, { $owners ->
        [one] un responsabil
        [few] { $owners } responsabili
       *[other] { $owners } de responsabili
    }
story-decisions-title-no-owner =
    { $n ->
        [one] o decizie, încă fără responsabil
        [few] { $n } decizii, încă fără responsabil
       *[other] { $n } de decizii, încă fără responsabil
    }

## Empty pages.
story-empty = Prezentarea este ceea ce arătați în ședință
story-empty-text = Deschideți un grafic și apăsați Ctrl+D: devine un diapozitiv al cărui titlu este concluzia lui. Cifrele urmează datele până le înghețați.
story-empty-chart = Alegeți un grafic

## Edits as undo names them.
edit-slide-pin = fixarea „{ $method }”
edit-slide-add = adăugarea unui diapozitiv
edit-slide-remove = eliminarea diapozitivului „{ $slide }”
edit-slide-duplicate = duplicarea diapozitivului „{ $slide }”
edit-slide-move = mutarea diapozitivului „{ $slide }”
edit-slide-title = schimbarea titlului „{ $slide }”
edit-slide-takeaway = schimbarea mesajului-cheie „{ $slide }”
edit-slide-notes = schimbarea notelor „{ $slide }”
edit-slide-text = schimbarea textului „{ $slide }”
edit-slide-freeze = înghețarea „{ $slide }”
edit-slide-unfreeze = actualizarea „{ $slide }” după date
edit-slide-shown = schimbarea elementelor din „{ $slide }”
edit-slide-update = actualizarea „{ $slide }” din pagina sa
edit-slide-open-page = preluarea setărilor din „{ $slide }”
edit-remark-add = adăugarea unei adnotări pe „{ $slide }”
edit-remark = schimbarea unei adnotări de pe „{ $slide }”
edit-remark-remove = eliminarea unei adnotări de pe „{ $slide }”
edit-story-name = redenumirea prezentării
edit-story-subtitle = schimbarea rândului de sub titlu
edit-story-mask = ascunderea numelor
edit-story-unmask = afișarea numelor
edit-story-shape = schimbarea formatului diapozitivelor
edit-story-company = schimbarea șablonului companiei

## Notices and failures.
notice-pinned = Fixat ca diapozitivul { $number }
notice-pinned-open = Deschidere
notice-story-full = O prezentare are cel mult 500 de diapozitive.
notice-frozen-full = Prezentarea păstrează deja 60 de versiuni ale datelor. Lăsați mai întâi alt diapozitiv să urmeze datele, apoi înghețați-l pe acesta.
story-company-files = Șabloane și prezentări PowerPoint
story-path-company = Deschideți șablonul companiei
error-company-too-large = „{ $file }” este prea mare pentru un șablon de diapozitive.
error-company-too-large-hint = Salvați-l în PowerPoint fără diapozitive, ca șablon (.potx), de cel mult 64 MB.
error-company-no-deck = „{ $file }” nu este un șablon PowerPoint.
error-company-no-deck-hint = Alegeți un fișier .pptx sau .potx; un fișier .ppt sau .pot mai vechi se poate salva așa în PowerPoint.
