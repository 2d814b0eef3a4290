review-page = Files and mapping
review-format = { $format } · { $n ->
    [one] { $n } sheet
   *[other] { $n } sheets
}
review-file-unused = not used
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
review-findings = Findings
review-to-look = { $n } to look at
review-done = { $n } done
review-copy-findings = Copy the findings
review-place-row = row { $row }
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
files-again = Change the mapping
files-findings = { $n ->
    [one] { $n } finding
   *[other] { $n } findings
}
review-total-left-out = of which left out: totals, repeats, notes
review-total-in-file = all that stands in the file
review-total-equals-row = equals row { $row }
review-total-agrees = agrees with the totals in the file
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
review-remember = Remember for files like this
review-remember-short = Remember
review-remembered = Remembered from { $name }
review-forget = Forget
review-group-all = All
review-group-recognised = Known
review-group-own = Own
review-group-empty = Empty
review-search-columns = Find a column
review-search-meaning = Search meanings
review-nothing-found = Nothing found
review-fields-own = Of your own
review-fields-who = Who and what
review-fields-deal = When and where
review-fields-figures = Money and quantities
review-fields-customer = Customer criteria
review-fields-supplier = Supplier criteria
review-fields-product = Product criteria
review-date-order = Order of day and month
review-decided = Your choice
review-as-found = As found
review-factor = The figures count in
review-factor-one = units, as they stand
review-factor-thousand = thousands (× 1,000)
review-factor-myriad = ten thousands, 万 (× 10,000)
review-factor-million = millions (× 1,000,000)
review-factor-yi = hundred millions, 亿
review-factor-hundredth = cents (÷ 100)
review-factor-points = 25 stands for 25%
review-factor-ratio = 0.25 stands for 25%
review-samples = First values
review-cells = Cells
review-sum = sum { $name }
review-scale = Steps, lowest first
review-step-lower = Lower
review-step-higher = Higher
review-more-sums = { $n ->
    [one] { $n } more sum, at its column
   *[other] { $n } more sums, each at its column
}
review-header-found = Where it is found
review-header-this = Row { $row } is the header
review-header-two = Header of this row and the next
review-encoding = Encoding
review-delimiter = Delimiter
review-delimiter-semicolon = Semicolon ;
review-delimiter-comma = Comma ,
review-delimiter-tab = Tab
review-delimiter-bar = Bar |
review-delimiter-blank = Blanks
review-offer-tables = Table on the sheet
review-offer-stack = { $n ->
    [one] Read { $n } sheet with the same columns
   *[other] Read { $n } sheets with the same columns one below the other
}
review-offer-periods = { $n ->
    [one] Make lines of { $n } column of periods
   *[other] Make lines of { $n } columns of periods
}
review-offer-products = { $n ->
    [one] Make lines of { $n } column of products
   *[other] Make lines of { $n } columns of products
}
review-offer-fill-down = Fill down: { $name }
review-raw-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
review-raw-find = Row number or text
review-left-header = header row
review-left-total = total, left out
review-left-header-again = header again, left out
review-left-note = remark, left out
review-left-second-table = another table
review-left-group = group row, unfolded
review-left-filler = no data, left out
review-left-other = left out
review-links = What did not match
review-link = { $n } of { $total } rows of { $into } are in { $from } by { $key }
review-repeats = { $n ->
    [one] { $n } line of { $file } is in { $value } too and would count twice
   *[other] { $n } lines of { $file } are in { $value } too and would count twice
}
review-repeats-hint = If it takes that file’s place, replace instead of adding.
review-link-show = Show
review-link-hide = Hide
review-link-unused = Only in { $from }: { $n }
review-link-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
review-link-like = perhaps { $name }
review-keys-hint = F1 shows the keys
review-keys = ↑ ↓ column · ← → meaning or type · Enter opens the list · a letter searches it · Tab or F6 next pane · Ctrl Z takes a choice back · Ctrl PgDn next file · Ctrl Enter uses the rows · Esc leaves
review-own = Own criterion
review-nothing-met = Nothing unusual
refresh-head = What changed in the files
refresh-take = Take the new rows
refresh-leave = Leave as it was
refresh-rows = Rows added / gone
refresh-new-table = New table
refresh-gone-table = Table no longer there
refresh-unread = “{ $column }”: cells that cannot be read
refresh-type = “{ $column }” now holds something else
refresh-new-column = New column
refresh-gone-column = Column no longer there
refresh-new-customers = New customers
refresh-gone-customers = Customers no longer there
refresh-new-suppliers = New suppliers
refresh-gone-suppliers = Suppliers no longer there
refresh-new-products = New products
refresh-gone-products = Products no longer there
refresh-more = and { $n } more
refresh-lost-edit = Your change of “{ $column }” for { $name } no longer has a place
refresh-changed = Changed on disk: { $name }
refresh-now = Read again
refresh-later = Not now
files-refresh = Read again
review-left-units = units, left out
review-left-part = part of the row above, left out
review-left-weights = weights, left out
review-left-statistics = statistics, left out
review-left-hidden = hidden, left out
review-offer-hidden = Leave out what is hidden: { $rows ->
        [0] { $columns ->
            [one] { $columns } column
           *[other] { $columns } columns
        }
        [one] { $rows } row{ $columns ->
            [0] {""}
            [one] , { $columns } column
           *[other] , { $columns } columns
        }
       *[other] { $rows } rows{ $columns ->
            [0] {""}
            [one] , { $columns } column
           *[other] , { $columns } columns
        }
    }
review-left-balance = balance, left out
review-joins-not = Not all of it joins the open portfolio
