# The written report, and what else leaves as PDF.
export-error-cancelled = L’esportazione è stata interrotta.

## Cover and chapters.
report-kind = Relazione
report-as-of = Dati al
report-compared = Confrontati
report-data = Dati
report-contents = Indice
report-summary = Sintesi per la direzione
report-decided = Che cosa è stato deciso
report-decided-none = Non è ancora stata annotata alcuna decisione.
report-analyses = Analisi
report-decisions = Decisioni e responsabili
report-methods = Metodi
report-sources = Fonti

## Beside a chart.
report-frozen = dati conservati al { $day }
report-reading = Come si legge
report-figures = Cifre chiave
report-all-rows = 
    { $all ->
        [one] La tabella alla base: { $all } riga
        *[other] La tabella alla base: { $all } righe
    }
report-first-rows = Le prime { $rows } righe su { $all }
report-first-columns = Le prime { $rows } righe su { $all }, { $columns } colonne su { $every }

## Tables of the last chapters.
report-head-account = Cliente / fornitore
report-head-decision = Decisione
report-head-owner = Responsabile
report-head-due = Scadenza
report-head-target = Obiettivo annuo
report-head-reason = Motivo
report-head-figure = Indicatore
report-head-meaning = Che cosa significa
report-head-formula = Formula e fonte
report-head-value = Valore
report-head-weight = Peso
report-head-total = Totale di controllo
report-head-file = File
report-head-sheet = Foglio
report-head-rows = Righe
report-head-from = Dal
report-head-until = Al
report-head-finding = Rilievo
report-head-count = Celle o righe
report-source = Fonte: { $source }
report-meanings = Che cosa significano gli indicatori
report-control = { $table }: colonne e totali di controllo
report-findings = Che cosa è emerso all’importazione
report-findings-none = Nulla: ogni riga e ogni cella è stata presa così com’è.

## On the command line and in the export dialog.
cli-option-report = Con --to FILE.pdf: una relazione scritta (A4) al posto delle slide.
cli-option-portrait = Con --to FILE.pdf: la scheda di una pagina di un cliente o fornitore, per nome; “all” per tutti.
report-a4 = Relazione (A4)
command-export-report = Scrivi la relazione (A4)
command-export-portraits-customers = Schede clienti in PDF
command-export-portraits-suppliers = Schede fornitori in PDF
report-only-pdf = La relazione e la scheda si scrivono in PDF: --to FILE.pdf.
