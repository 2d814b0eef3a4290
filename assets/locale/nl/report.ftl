# The written report, and what else leaves as PDF.
export-error-cancelled = De export is gestopt.

## Cover and chapters.
report-kind = Rapport
report-as-of = Cijfers per
report-compared = Vergeleken
report-data = Gegevens
report-contents = Inhoud
report-summary = Managementsamenvatting
report-decided = Wat er besloten is
report-decided-none = Er is nog geen besluit genoteerd.
report-analyses = Analyses
report-decisions = Besluiten en verantwoordelijken
report-methods = Methoden
report-sources = Bronnen

## Beside a chart.
report-frozen = cijfers bewaard per { $day }
report-reading = Zo leest u het
report-figures = Kerncijfers
report-all-rows = 
    { $all ->
        [one] De tabel erachter: { $all } rij
        *[other] De tabel erachter: { $all } rijen
    }
report-first-rows = De eerste { $rows } van { $all } rijen
report-first-columns = De eerste { $rows } van { $all } rijen, { $columns } van { $every } kolommen

## Tables of the last chapters.
report-head-account = Relatie
report-head-decision = Besluit
report-head-owner = Verantwoordelijke
report-head-due = Deadline
report-head-target = Doel per jaar
report-head-reason = Reden
report-head-figure = Kengetal
report-head-meaning = Wat het betekent
report-head-formula = Formule en bron
report-head-value = Waarde
report-head-weight = Gewicht
report-head-total = Controletotaal
report-head-file = Bestand
report-head-sheet = Werkblad
report-head-rows = Rijen
report-head-from = Van
report-head-until = Tot en met
report-head-finding = Bevinding
report-head-count = Cellen of rijen
report-source = Bron: { $source }
report-meanings = Wat de kengetallen betekenen
report-control = { $table }: kolommen en controletotalen
report-findings = Wat bij het inlezen opviel
report-findings-none = Niets: elke rij en elke cel is overgenomen zoals ze er staat.

## On the command line and in the export dialog.
cli-option-report = Met --to BESTAND.pdf: een geschreven rapport (A4) in plaats van dia’s.
cli-option-portrait = Met --to BESTAND.pdf: het portret van één relatie op één pagina, bij naam; “all” voor alle relaties.
report-a4 = Rapport (A4)
command-export-report = Rapport schrijven (A4)
command-export-portraits-customers = Klantportretten als pdf
command-export-portraits-suppliers = Leveranciersbladen als pdf
report-only-pdf = Een rapport en een portret worden als pdf geschreven: --to BESTAND.pdf.
