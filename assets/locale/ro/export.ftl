# What leaves the program: failures and the sheets of workbooks.
export-error-picture-size = Nu se poate crea o imagine de { $width } × { $height } pixeli. Alegeți o dimensiune de cel mult 16.384 de pixeli pe latură.
export-error-too-many-rows = Tabelul are { $rows } rânduri; o foaie de calcul cuprinde cel mult 1.048.575. Exportați-l ca CSV sau filtrați-l mai întâi.
export-error-writer = Fișierul nu a putut fi creat: { $reason }.
export-sheet-data = Date
export-sheet-about = Despre acest grafic

## On the command line.
export-format-unknown = „.{ $ending }” nu este un format care poate fi scris.
export-format-unknown-hint = Formate posibile: { $formats }.
export-one-view = Un singur fișier { $format } cuprinde o singură vedere. Indicați un dosar pentru a scrie mai multe.
export-not-available = Datele nu sunt suficiente: este nevoie de { $needs }.
export-not-available-hint = Adăugați-le în fișier sau indicați coloana cu --set map.COLOANA=CÂMP.
export-list-comma = { ", " }

## Decks: the title, and the names of layouts and shapes.
export-deck-title = Analiza portofoliului
export-layout-cover = Copertă
export-layout-section = Secțiune
export-layout-list = Titlu și text
export-layout-chart = Grafic
export-shape-chart = Grafic
export-shape-ground = Fundalul graficului
export-shape-notes = Note pe grafic
export-shape-side = Cifre-cheie

## Workbooks of several views.
export-sheet-contents = Cuprins
export-sheet-parameters = Parametri
export-sheet-chart = Grafic
export-head-view = Vedere
export-head-finding = Constatare
export-head-what = Ce arată
export-head-source = Sursa
export-head-shown = Afișate și excluse
export-head-parameter = Parametru
export-head-value = Valoare
export-sheet-matrix = Matrice

## The parameters of a view, beside those that the screen names.
parameter-rule = Regula claselor
parameter-limit-x = Limita pe axa orizontală
parameter-limit-y = Limita pe axa verticală
parameter-months = Luni
parameter-part = Pondere considerată de vârf
parameter-cadence = Tăcut după de atâtea ori intervalul obișnuit
parameter-quiet-days = Tăcut după cel puțin atâtea zile
parameter-recency-limits = Limite de recență, zile
parameter-frequency-limits = Limite de frecvență
parameter-monetary-limits = Limite de valoare
parameter-base = Pondere din
parameter-origins = Proveniența ipotezelor
parameter-weight = Pondere în „{ $axis }”: { $criterion }
parameter-unit = Unitate de timp
parameter-unit-day = Zile
parameter-unit-week = Săptămâni
parameter-unit-month = Luni
parameter-scaling = Scalarea criteriilor
parameter-scaling-z = Scoruri z
parameter-scaling-log_z = Scoruri z ale logaritmilor
parameter-scaling-log1p_z = Scoruri z pentru log(1 + x)
parameter-scaling-none = Niciuna
parameter-scaling-minmax = Minim 0, maxim 100
parameter-scaling-percentile = Percentile
