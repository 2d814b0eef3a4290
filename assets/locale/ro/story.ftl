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

## The page of slides.
story-add = Diapozitiv
story-add-section = Secțiune
story-add-text = Text
story-add-agenda = Agendă
story-add-decisions = Decizii și responsabili
story-add-cover = Copertă
story-add-chart = Un grafic: deschideți-l și fixați-l
story-count-slides =
    { $slides ->
        [one] un diapozitiv
        [few] { $slides } diapozitive
       *[other] { $slides } de diapozitive
    }
story-count-charts = { $live } actualizate, { $frozen } înghețate
story-export = Exportă prezentarea
story-export-pptx = PowerPoint, grafice editabile
story-export-pdf = PDF, o pagină pe diapozitiv
story-export-xlsx = Excel, o foaie pe grafic
story-company = Șablonul companiei…
story-company-choose = Alegeți un șablon…
story-company-remove = Folosiți diapozitivele Folioscope
story-company-text = Un .pptx sau .potx ale cărui machetă, fonturi și culori sunt folosite în prezentarea PowerPoint.
story-tab-slide = Diapozitiv
story-tab-story = Prezentare
story-title = Titlu
story-title-again = Scrieți-l din nou din concluzie
story-title-own = Reveniți la titlul obișnuit
story-takeaway = Mesaj-cheie, sub titlu
story-takeaway-hint = Ce trebuie reținut de pe acest diapozitiv
story-notes = Note pentru vorbitor
story-notes-hint = Le vedeți numai dumneavoastră
story-subtitle = Rândul de sub titlul prezentării
story-subtitle-hint = Pentru cine și din ce dată
story-lines = Text, un rând pentru fiecare punct
story-lines-hint = Fiecare rând devine un punct
story-figures = Cifre
story-live = Actualizat
story-frozen = Înghețat
story-live-text = Urmează datele. Înghețați-l pentru a păstra cifrele și data de azi.
story-frozen-text = Păstrează cifrele din { $day }, orice s-ar întâmpla cu datele.
story-shown = Pe diapozitiv
story-shown-limits = Limite de clasă și praguri
story-shown-reading = Citire pe curbă
story-shown-comparison = Comparație
story-shown-figures = Cifre-cheie
story-shown-source = Rândul cu sursa
story-names = Nume
story-mask = Ascundeți numele
story-mask-text = „Client 7” pe fiecare diapozitiv și la export
story-decisions-about = Decizii despre
story-remarks = Adnotări pe grafic
story-remark = Adnotare pe grafic
story-remark-hint = Ce spune
story-remark-remove = Eliminați adnotarea
story-remark-arrow = Săgeată
story-remark-bracket = Acoladă
story-remark-text = Text
story-remark-arrow-how = Faceți clic pe ce trebuie să indice săgeata sau trasați-o de la locul textului.
story-remark-bracket-how = Trageți de la un capăt la celălalt sau faceți clic pe un singur element.
story-remark-text-how = Faceți clic unde trebuie să stea textul.
story-remark-missing =
    { $n ->
        [one] O adnotare se referă la ceva ce graficul nu mai arată; nu apare pe diapozitiv.
        [few] { $n } adnotări se referă la ceva ce graficul nu mai arată; nu apar pe diapozitiv.
       *[other] { $n } de adnotări se referă la ceva ce graficul nu mai arată; nu apar pe diapozitiv.
    }
story-open-page = Deschideți graficul
story-update = Preluați setările graficului
story-duplicate = Duplicare
story-remove = Ștergeți diapozitivul
story-name = Titlul prezentării
story-shape = Formatul diapozitivelor

## Templates: stories made from the data.
story-template-customers = Analiza portofoliului de clienți
story-template-customers-text = De unde vine cifra de afaceri, ce valoare au clienții, cum evoluează și ce mai este de câștigat.
story-template-customers-concentration = De unde vine cifra de afaceri
story-template-customers-value = Ce valoare au clienții
story-template-customers-development = Cum evoluează
story-template-customers-potential = Ce mai este de câștigat
story-template-suppliers = Segmentarea furnizorilor
story-template-suppliers-text = Unde se duc banii, care furnizori sunt strategici sau critici, cum stau relațiile și cine livrează rezultate.
story-template-suppliers-spend = Unde se duc banii
story-template-suppliers-segmentation = Strategici, pârghie, critici
story-template-suppliers-relationships = Cum stau relațiile
story-template-suppliers-performance = Cine livrează rezultate
story-template-products = Portofoliul de produse
story-template-products-text = Ce produse aduc cifră de afaceri, de unde vin creșterea și numerarul și cât de matură este gama.
story-template-products-revenue = Ce produse aduc cifră de afaceri
story-template-products-portfolio = Creștere, cotă și numerar
story-template-products-life = Cât de matură este gama
story-template-as-of = Date la { $day }
story-template-make = Creați prezentarea
story-template-count =
    { $slides ->
        [few] { $slides } diapozitive
       *[other] { $slides } de diapozitive
    }, { $charts ->
        [one] un grafic
        [few] { $charts } grafice
       *[other] { $charts } de grafice
    }
story-template-spare = Ține locul unui grafic de mai sus pentru care lipsesc datele.
story-template-replaces =
    { $slides ->
        [one] Un șablon înlocuiește diapozitivul existent; anularea îl readuce.
        [few] Un șablon înlocuiește cele { $slides } diapozitive; anularea le readuce.
       *[other] Un șablon înlocuiește cele { $slides } de diapozitive; anularea le readuce.
    }
notice-template-needs = Datele nu ajung pentru această prezentare. Fișa ei spune ce lipsește.
edit-story-fill = crearea „{ $template }”

## Decisions and owners.
story-no-decisions-text = Decideți pe panou ce se întâmplă cu fiecare partener. Deciziile apar aici cu responsabil și termen și încheie prezentarea.
story-decisions-board = Deschideți panoul
story-decisions-accounts = Deschideți fișele
story-decisions-slide = Puneți pe un diapozitiv
story-decision-remove = Retrageți decizia
story-count-decisions =
    { $n ->
        [one] o decizie
        [few] { $n } decizii
       *[other] { $n } de decizii
    }
story-empty-template = Creați-o din date

## Commands by name.
command-go-templates = Șabloane de prezentare
command-go-decisions = Decizii și responsabili
