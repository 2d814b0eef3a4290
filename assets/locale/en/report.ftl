# The written report, and what else leaves as PDF.
export-error-cancelled = The export was stopped.

## Cover and chapters.
report-kind = Report
report-as-of = Figures as of
report-compared = Compared
report-data = Data
report-contents = Contents
report-summary = Management summary
report-decided = What was decided
report-decided-none = No decision has been noted yet.
report-analyses = Analyses
report-decisions = Decisions and owners
report-methods = Methods
report-sources = Sources

## Beside a chart.
report-frozen = figures kept as of { $day }
report-reading = How to read it
report-figures = Key figures
report-all-rows = 
    { $all ->
        [one] The table behind it: { $all } row
        *[other] The table behind it: { $all } rows
    }
report-first-rows = The first { $rows } of { $all } rows
report-first-columns = The first { $rows } of { $all } rows, { $columns } of { $every } columns

## Tables of the last chapters.
report-head-account = Account
report-head-decision = Decision
report-head-owner = Owner
report-head-due = Due
report-head-target = Target a year
report-head-reason = Reason
report-head-figure = Figure
report-head-meaning = What it means
report-head-formula = Formula and source
report-head-value = Value
report-head-weight = Weight
report-head-total = Control total
report-head-file = File
report-head-sheet = Sheet
report-head-rows = Rows
report-head-from = From
report-head-until = Until
report-head-finding = Finding
report-head-count = Cells or rows
report-source = Source: { $source }
report-meanings = What the figures mean
report-control = { $table }: columns and control totals
report-findings = What was met on import
report-findings-none = Nothing: every row and every cell was taken as it stands.

## On the command line and in the export dialog.
cli-option-report = With --to FILE.pdf: a written report (A4) instead of slides.
cli-option-portrait = With --to FILE.pdf: the one-page portrait of an account, by its name; “all” for every account.
report-a4 = Report (A4)
command-export-report = Write the report (A4)
command-export-portraits-customers = One-pagers of customers as PDF
command-export-portraits-suppliers = One-pagers of suppliers as PDF
report-only-pdf = A report and a portrait are written as PDF: --to FILE.pdf.
