# The written report, and what else leaves as PDF.
export-error-cancelled = L’esportazione è stata interrotta.
