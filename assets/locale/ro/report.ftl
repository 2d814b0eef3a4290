# The written report, and what else leaves as PDF.
export-error-cancelled = Exportul a fost oprit.
