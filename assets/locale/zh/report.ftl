# The written report, and what else leaves as PDF.
export-error-cancelled = 导出已停止。
