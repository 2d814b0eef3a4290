# The written report, and what else leaves as PDF.
export-error-cancelled = The export was stopped.
