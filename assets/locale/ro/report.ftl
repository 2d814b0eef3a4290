# The written report, and what else leaves as PDF.
export-error-cancelled = Exportul a fost oprit.

## Cover and chapters.
report-kind = Raport
report-as-of = Date la
report-compared = Comparați
report-data = Date
report-contents = Cuprins
report-summary = Rezumat pentru conducere
report-decided = Ce s-a decis
report-decided-none = Nu a fost notată încă nicio decizie.
report-analyses = Analize
report-decisions = Decizii și responsabili
report-methods = Metode
report-sources = Surse

## Beside a chart.
report-frozen = date păstrate la { $day }
report-reading = Cum se citește
report-figures = Cifre-cheie
report-all-rows = 
    { $all ->
        [one] Tabelul din spate: { $all } rând
        [few] Tabelul din spate: { $all } rânduri
        *[other] Tabelul din spate: { $all } de rânduri
    }
report-first-rows = Primele { $rows } rânduri din { $all }
report-first-columns = Primele { $rows } rânduri din { $all }, { $columns } coloane din { $every }

## Tables of the last chapters.
report-head-account = Client / furnizor
report-head-decision = Decizie
report-head-owner = Responsabil
report-head-due = Termen
report-head-target = Țintă pe an
report-head-reason = Motiv
report-head-figure = Indicator
report-head-meaning = Ce înseamnă
report-head-formula = Formulă și sursă
report-head-value = Valoare
report-head-weight = Pondere
report-head-total = Total de control
report-head-file = Fișier
report-head-sheet = Foaie
report-head-rows = Rânduri
report-head-from = De la
report-head-until = Până la
report-head-finding = Constatare
report-head-count = Celule sau rânduri
report-source = Sursă: { $source }
report-meanings = Ce înseamnă indicatorii
report-control = { $table }: coloane și totaluri de control
report-findings = Ce s-a constatat la import
report-findings-none = Nimic: fiecare rând și fiecare celulă au fost preluate așa cum sunt.

## On the command line and in the export dialog.
cli-option-report = Cu --to FIȘIER.pdf: un raport scris (A4) în loc de diapozitive.
cli-option-portrait = Cu --to FIȘIER.pdf: fișa de o pagină a unui client sau furnizor, după nume; „all” pentru toți.
report-a4 = Raport (A4)
command-export-report = Scrie raportul (A4)
command-export-portraits-customers = Fișe de client în PDF
command-export-portraits-suppliers = Fișe de furnizor în PDF
report-only-pdf = Raportul și fișa se scriu ca PDF: --to FIȘIER.pdf.
