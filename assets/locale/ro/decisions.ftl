# Decisions: board, growth plan, what became of it, practice audit.

family-decisions = Decizii

choice-grow = Dezvoltare
choice-keep = Menținere
choice-fix = Redresare
choice-end = Încetare
choice-plan = De planificat
choice-sell = De vândut
choice-stop = De oprit
choice-none = Fără decizie

exemption-learning = Învățare
exemption-research = Cercetare-dezvoltare
exemption-reference = Referință

edit-decide = { $name }: { $choice }
edit-decide-many = decizii despre { $count } poziții
edit-undecide = retragerea deciziei despre { $name }
edit-decision-note = schimbarea planului pentru { $name }
edit-goal = schimbarea țintei planului de creștere
edit-practice = răspunsul la „{ $question }”

# Methods
need-decisions = o decizie despre un cont (luată pe panou)
method-board = Panou
method-board-answers = Unde se află fiecare cont și ce facem cu el?
method-board-help = Fiecare cartonaș este un cont: clasa după valoare, cât a adus în ultimele douăsprezece luni, schimbarea față de cele douăsprezece dinainte, cine se ocupă de el și ce s-a decis. Coloanele sunt tipurile relației sau deciziile dezvoltare, menținere, redresare și încetare. Un cartonaș tras în altă coloană schimbă criteriul din date sau decizia; toate celelalte grafice urmează, iar Anulare revine. La portofoliile mari apar numai clasele A și B și conturile despre care s-a decis ceva. La produse coloanele sunt planificare, vânzare și oprire, iar fiecare fișă propune una: dilemele, casetele de investiție și produsele embrionare se planifică; pietrele de moară, casetele de recoltat și produsele în declin se opresc; celelalte se vând. Decide majoritatea, la egalitate se vinde, iar ce spune foaia are prioritate.
method-growth_plan = Plan de creștere
method-growth_plan-answers = Ce este de câștigat, la cine, de către cine și până când?
method-growth_plan-help = Conturile de dezvoltat și cele cu țintă. Partea albastră a barei este ținta anuală, cea portocalie ce rămâne deschis peste ea. Conturile fără decizie și cu cel mai mult deschis sunt propuse. Suma țintelor este comparată cu obiectivul. Alegeți un cont și stabiliți responsabilul, termenul și ținta lângă grafic.
method-follow_up = Rezultatul deciziilor
method-follow_up-answers = Ce s-a ales de ceea ce s-a decis?
method-follow_up-help = Punctul gol este cât aducea contul pe an când s-a luat decizia, cel plin cât aduce acum. Dezvoltarea reușește de la +5%, menținerea cât timp se pierde sub 5%, redresarea la +5% sau dacă a părăsit cel mai de jos tip de relație, încetarea când aduce jumătate sau mai puțin. O decizie este selectată când e luată, aplicată când are responsabil și termen, măsurată când există cifre mai noi, verificată când termenul a venit.
method-practice_audit = Auditul practicilor
method-practice_audit-answers = Ce greșeli obișnuite facem?
method-practice_audit-help = Greșelile pe care le fac cele mai multe firme cu portofoliul de clienți, fiecare transformată într-o practică. Unde pot răspunde datele, răspund ele: o practică este urmată de la 80% în sus. La celelalte întrebări răspundeți dumneavoastră; răspunsurile se salvează cu portofoliul.
finding-board = { $decided } din { $total } au o decizie; { $undecided } încă nu
finding-board-all = { $total }, fiecare cu o decizie
finding-board-none = Încă nicio decizie pentru { $total }
finding-board-risk = „{ $first }”: { $counted } cu { $share } { $ofwhat }; { $open } încă fără decizie
finding-board-risk-short = „{ $first }”: { $counted } cu { $share } { $ofwhat }
board-subtitle = Tot portofoliul ({ $who }) · cifrele unui an
board-subtitle-large = Clasele A și B și cele decise · cifrele unui an
board-more = încă { $n }
board-due = până la { $day }
board-move = Mutare în
board-columns = Coloane
board-classes = Conturi
board-classes-ab = Clasele A și B
board-classes-all = Toate
edit-move = mutarea { $name } în { $value }
decision-head = Decizie
decision-change = Schimbare față de anul trecut
decision-owner = Responsabil
decision-due = Termen
decision-target = De câștigat pe an
decision-reason = Motiv
decision-exemption = Excepție strategică
exemption-none = Niciuna
decision-pick = Alegeți un cont: aici se stabilește ce se face cu el, cine se ocupă și până când.
decision-value = { $amount } pe an
decision-made = Decis la { $day }
finding-growth_plan = 
    { $planned } de câștigat la { $count ->
        [one] { $count } cont
        [few] { $count } conturi
       *[other] { $count } de conturi
    }
finding-growth_plan-goal = { $planned } din { $goal } sunt planificați: { $share } din obiectiv
finding-growth_plan-empty = Încă nu este nimic planificat; { $open } deschiși la { $proposed } conturi propuse
finding-growth_plan-none = Nu este nimic planificat și nu se cunoaște niciun potențial
plan-subtitle = Ținte anuale și potențial încă deschis
plan-none-note = Selectați un cont și dați-i o țintă la Decizie sau aduceți o coloană cu potențialul fiecărui cont: ce rămâne deschis se propune aici.
plan-axis = De câștigat și deschis pe an
plan-proposed = propus
plan-no-target = încă fără țintă
plan-sums = Planul
plan-planned = Suma țintelor
plan-goal = Obiectivul planului
plan-open = Deschis la aceste conturi
plan-owners = Ținte pe responsabil
plan-note = Albastru: țintă. Portocaliu: deschis peste ea. Fără responsabil: { $owners }; fără termen: { $dates }.
finding-follow_up = { $intended } din { $moved } au mers cum s-a decis, { $against } invers
finding-follow_up-open = 
    { $n ->
        [one] S-a luat o decizie
        [few] S-au luat { $n } decizii
       *[other] S-au luat { $n } de decizii
    }; următorul import arată rezultatul
follow_up-subtitle = Cifra anuală la decizie (gol) și acum (plin)
follow_up-axis = Cifra anuală
follow_up-courses = Încotro au mers
follow_up-stages = Cât de departe sunt
follow_up-note = Dezvoltare de la +5%, menținere până la −5%, redresare de la +5% sau o relație mai bună, încetare la jumătate sau mai puțin.
course-intended = Cum s-a dorit
course-unmoved = Neschimbat
course-against = Invers
course-open = Fără cifre mai noi
stage-selected = Selectate
stage-implemented = Aplicate
stage-measured = Măsurate
stage-verified = Verificate
finding-practice_audit =
    { $yes ->
        [0] Niciuna din { $all } practici nu este urmată
        [1] Una din { $all } practici este urmată
       *[other] { $yes } din { $all } practici sunt urmate
    }, { $no } nu
finding-practice_audit-asked =
    { $yes ->
        [0] Niciuna din { $all } practici nu este urmată
        [1] Una din { $all } practici este urmată
       *[other] { $yes } din { $all } practici sunt urmate
    }, { $no } nu; { $asked ->
        [one] una așteaptă
        [few] { $asked } așteaptă
       *[other] { $asked } așteaptă
    } răspuns
practice-subtitle = Greșelile obișnuite ale gestionării portofoliului, transformate în practici
practice-shown = { $all } practici verificate
practice-yes = Da
practice-no = Nu
practice-ask = Datele nu pot spune; răspundeți
practice-said = Răspunsul dumneavoastră
practice-method = Există o metodă clară de gestionare a portofoliului?
practice-method-why = Fără metodă, fiecare cont este tratat cum se nimerește.
practice-method-found = Conturi de clasa A cu o decizie: { $of } din { $all } ({ $share })
practice-analysis = Este portofoliul analizat regulat, cu cifre?
practice-analysis-why = Greșeala obișnuită: nicio analiză sistematică.
practice-focus = Privesc managerii dincolo de produsele și serviciile noi?
practice-focus-why = Greșeala obișnuită: produsele noi acoperă ceilalți indicatori.
practice-view = Văd vânzătorii portofoliul lor ca imagine?
practice-view-why = Greșeala obișnuită: CRM-ul dă liste, nu o imagine a portofoliului.
practice-marketing = Urmează vânzările și marketingul aceeași strategie?
practice-marketing-why = Greșeala obișnuită: cele două strategii nu se potrivesc.
practice-data = Sunt informațiile despre clienți complete?
practice-data-why = Segment, vânzător, tipul relației, profitabilitate, cheltuială potențială, risc.
practice-data-found = Celule completate în șase coloane pe care se sprijină deciziile: { $of } din { $all } ({ $share })
practice-discipline = Se aplică disciplinat ceea ce s-a decis?
practice-discipline-why = O decizie fără responsabil și termen este o dorință.
practice-discipline-found = Decizii cu responsabil și termen: { $of } din { $all } ({ $share })
practice-coverage = Este acoperit tot portofoliul, nu doar câțiva clienți?
practice-coverage-why = Greșeala obișnuită: se vorbește doar cu câțiva, fără criteriu.
practice-coverage-found = Clienți cu venit în ultimele douăsprezece luni: { $of } din { $all } ({ $share })
practice-value = Conturile în pierdere sunt redresate, încheiate sau păstrate cu un motiv?
practice-value-why = Relația să nu coste profitul, nici profitul relația.
practice-value-found = Conturi fără marjă cu plan sau excepție: { $of } din { $all } ({ $share })
practice-growth = Există un plan de creștere care se aplică?
practice-growth-why = Potențialul pe care nu-l planifică nimeni rămâne deschis.
practice-growth-found = Conturi de clasa A cu potențial deschis și țintă: { $of } din { $all } ({ $share })
practice-churn = Există un plan împotriva pierderii clienților?
practice-churn-why = Cine este în pericol are nevoie de o decizie înainte de pierdere.
practice-churn-found = Conturi cu cel mai de jos tip de relație și o decizie: { $of } din { $all } ({ $share })
board-proposed = Propunere: { $choice }
decision-proposal = Propunere
decision-proposal-why = De ce
proposal-sheet = Foaia de calcul
proposal-take = Acceptare
proposal-take-all = Acceptarea propunerilor ({ $n })
proposal-votes = { $choice }: { $for } din { $of } analize sunt de acord
finding-board-stop = { $stop } din { $all } produse ar trebui oprite: { $stopped } { $ofwhat }; { $undecided } încă fără decizie
finding-board-stop-short = { $stop } din { $all } produse ar trebui oprite: { $stopped } { $ofwhat }
