review-page = Files and mapping
review-format = { $format } · { $n ->
    [one] { $n } sheet
   *[other] { $n } sheets
}
review-use = { $n ->
    [one] Use this row
   *[other] Use these { $n } rows
}
review-cancel = Cancel
review-joins = Added to the open portfolio
review-replaces = As a new portfolio
review-understood = What was understood
review-kind = Kind of table
review-sheet = Sheet
review-header-row = Header row
review-no-header = No header
review-whole-file = Whole file
review-rows = Rows
review-figures = Numbers
review-currency = Currency
review-no-currency = Not named
review-column = Column in the file
review-means = Means
review-type = Type and format
review-dmy = d-m-y
review-mdy = m-d-y
review-ymd = y-m-d
review-fields = A known meaning
review-unread = { $n ->
    [one] { $n } cell could not be read
   *[other] { $n } cells could not be read
}
review-different = { $n } different
review-filled = { $n } filled
review-blank = Blank
review-totals = Control totals
review-credit-notes = of which { $n ->
    [one] { $n } credit note
   *[other] { $n } credit notes
}
review-raw = The file as it is
review-raw-first = first rows
review-findings = Findings
review-to-look = { $n } to look at
review-done = { $n } done
review-copy-findings = Copy the findings
review-place-row = row { $row }
review-place-file = file
files-none = No files yet
files-none-text = Open a spreadsheet with sales, customers, suppliers or products; nothing has to be cleaned up first.
files-open = Open a spreadsheet
files-sample = Try the sample portfolio
files-add = Add a file
files-sheet = sheet { $name }
files-column = Column in the file
files-means = Means
files-type = Type
files-filled = Filled
files-unread = Unreadable
files-sum = Sum
files-again = Read again and change
files-findings = { $n ->
    [one] { $n } finding
   *[other] { $n } findings
}
review-total-left-out = of which left out: totals, repeats, notes
review-total-in-file = all that stands in the file
rates-head = Currencies
rates-base = Everything is measured in
rates-is-base = base currency
rates-unstated = none stated
rates-none = no rate
rates-by-year = A rate a year
rates-field = What one { $currency } is worth in { $base }
rates-complete = Every amount has a rate. Sums above are in their own currency.
rates-left-out =
    { $n ->
        [one] One row has no rate and stays out of every figure.
       *[other] { $n } rows have no rate and stay out of every figure.
    }
