# What leaves the program: failures and the sheets of workbooks.
export-error-picture-size = Non è possibile creare un’immagine di { $width } × { $height } pixel. Scegliere una dimensione di al massimo 16.384 pixel per lato.
export-error-too-many-rows = La tabella ha { $rows } righe; un foglio di lavoro ne contiene 1.048.575. Esportarla in CSV oppure filtrarla prima.
export-error-writer = Non è stato possibile creare il file: { $reason }.
export-sheet-data = Dati
export-sheet-about = Informazioni sul grafico

## On the command line.
export-format-unknown = “.{ $ending }” non è un formato che si possa scrivere.
export-format-unknown-hint = Formati possibili: { $formats }.
export-one-view = Un solo file { $format } contiene una vista. Indicare una cartella per scriverne più di una.
export-not-available = I dati non bastano: occorre { $needs }.
export-not-available-hint = Aggiungerlo al file oppure indicare la colonna con --set map.COLONNA=CAMPO.
export-list-comma = { ", " }

## Decks: the title, and the names of layouts and shapes.
export-deck-title = Analisi del portafoglio
export-layout-cover = Copertina
export-layout-section = Sezione
export-layout-list = Titolo e testo
export-layout-chart = Grafico
export-shape-chart = Grafico
export-shape-ground = Sfondo del grafico
export-shape-notes = Note sul grafico
export-shape-side = Dati chiave

## Workbooks of several views.
export-sheet-contents = Sommario
export-sheet-parameters = Parametri
export-sheet-chart = Grafico
export-head-view = Vista
export-head-finding = Risultato
export-head-what = Che cosa mostra
export-head-source = Fonte
export-head-shown = Mostrati ed esclusi
export-head-parameter = Parametro
export-head-value = Valore
export-sheet-matrix = Matrice

## The parameters of a view, beside those that the screen names.
parameter-rule = Regola delle classi
parameter-limit-x = Limite sull’asse orizzontale
parameter-limit-y = Limite sull’asse verticale
parameter-months = Mesi
parameter-part = Quota considerata di vertice
parameter-cadence = Silenzioso dopo tante volte l’intervallo abituale
parameter-quiet-days = Silenzioso dopo almeno tanti giorni
parameter-recency-limits = Limiti di recenza, giorni
parameter-frequency-limits = Limiti di frequenza
parameter-monetary-limits = Limiti di valore
parameter-base = Quota di
parameter-origins = Origine delle ipotesi
parameter-weight = Peso in «{ $axis }»: { $criterion }
parameter-unit = Unità di tempo
parameter-unit-day = Giorni
parameter-unit-week = Settimane
parameter-unit-month = Mesi
parameter-scaling = Scala dei criteri
parameter-scaling-z = Punteggi z
parameter-scaling-log_z = Punteggi z dei logaritmi
parameter-scaling-log1p_z = Punteggi z di log(1 + x)
parameter-scaling-none = Nessuna
parameter-scaling-minmax = Minimo 0, massimo 100
parameter-scaling-percentile = Percentili
