# The window: bars, pages, dialogs.
ui-menu = Menu
ui-start-page = Start page
ui-export = Export
ui-unsaved = Unsaved changes
ui-not-saved-yet = Not saved yet
ui-saved = Saved
ui-undo = Nothing to undo
ui-redo = Nothing to redo
ui-search-everything = Search accounts, methods, commands
ui-page-files = Files and mapping
ui-page-tables = Tables
ui-page-overview = Overview
ui-page-overview-customers = Customers at a glance
ui-page-overview-suppliers = Suppliers at a glance
ui-page-overview-products = Products at a glance
ui-page-accounts-customers = Customer portraits
ui-page-accounts-suppliers = Supplier portraits
ui-page-accounts-products = Product portraits
ui-more = More
ui-toggle-inspector = Settings beside the chart
ui-toggle-table = Table below the chart
ui-count-lines =
    { $n ->
        [one] { $n } sales line
       *[other] { $n } sales lines
    }
ui-count-results =
    { $n ->
        [one] { $n } result
       *[other] { $n } results
    }
ui-as-of = as of { $day }
ui-working = Working it out…
ui-stop = Stop
ui-stays-here = Stays on this machine
ui-stays-here-more = Folioscope never connects to a network: what you open is read, computed and saved on this machine alone.
ui-theme = Appearance
ui-theme-system = As the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-theme-print = Print
ui-language = Language
ui-back-to-portfolio = Back to the portfolio
ui-data-never-leave = Your data never leave this machine
ui-start-head = Which customers carry the business?
ui-start-text = Start from a spreadsheet you have. Nothing has to be cleaned up first.
ui-start-open = Open a spreadsheet
ui-start-open-text = Excel, OpenDocument or CSV: a sales list, a customer list, or both.
ui-start-sample = Try the sample portfolio
ui-start-sample-text = An invented company: 120 customers, 60 suppliers, 40 products.
ui-start-template = Get the blank template
ui-start-template-text = Sheets to fill in, with drop-down lists for every rating.
ui-drop-anywhere = Drop files anywhere in this window
ui-or-paste = or paste cells copied from Excel
ui-job-done = { $part } done
ui-recent = Recent
ui-no-recent = Nothing opened yet.
ui-recent-missing = moved or deleted
ui-password-intro = Folioscope cannot read a locked workbook. In Excel:
ui-password-step-1 = Open the file with its password
ui-password-step-2 = Choose File › Info › Protect Workbook › Encrypt with Password
ui-password-step-3 = Empty the field, save as a copy, and open that copy
ui-open-project = Open a project
ui-today = Today
ui-pin = Keep in the list
ui-unpin = No longer keep in the list
ui-forget = Take off the list
ui-needs = This chart needs: { $needs }.
ui-list-comma = {", "}
ui-field-own = A criterion of your own
ui-type-text = Text
ui-type-number = Number
ui-type-percent = Percentage
ui-type-date = Date
ui-type-scale = Scale
ui-type-choices = Several choices
ui-method-failed = This figure could not be worked out
ui-method-failed-text = The method broke off. Your data have not changed; with its original settings it may work again.
ui-reset-settings = Reset the settings
ui-open = Open
ui-save = Save
ui-cancel = Cancel
ui-close = Close
ui-discard = Do not save
ui-unsaved-head = Save the changes to “{ $name }”?
ui-unsaved-text = Otherwise everything since the last save is lost.
ui-recover-head = A draft of “{ $name }” was found
ui-recover-text = The program last ended without saving. The draft is of { $day }, { $time }.
ui-recover-take = Take the draft
ui-recover-drop = Throw it away
ui-portfolio-unchanged = Your open portfolio has not changed.
ui-open-another = Open another file
ui-another-place = Choose another place
ui-copy-details = Copy details
ui-path-open = Open a file by its path
ui-path-save = Save under this path
ui-path-export = Export to this path
ui-path-template = Save the template under this path
ui-path-text = The full path with the file’s name.
ui-path-label = Path
ui-about-text = Portfolio analysis for customers, suppliers and products: spreadsheets in, charts for the strategy meeting out.
ui-about-licences = Licences
ui-explain-definition = Definition and formula
ui-explain-source = Source
ui-explain-population = What it rests on
ui-explain-shown = { $accounts } took part.
ui-drop-here = Drop to read the file
ui-drop-here-open = Drop to add the file to the portfolio
ui-export-head = Export: { $name }
ui-export-svg = Vector picture for slides and the web
ui-export-png = Picture, as sharp as you choose
ui-export-pdf = Vector page, text can be copied
ui-export-pptx = Slides with charts you can edit
ui-export-xlsx = The table behind the chart
ui-export-csv = The table as plain text
ui-export-json = Every figure, for other programs
ui-mask-names = Mask names (“Customer 7”)
ui-export-size = Size
ui-export-pixels = Pixels
ui-size-slide = Slide 16:9
ui-size-page = Page 4:3
ui-size-square = Square
ui-size-half = Half a page
ui-nothing-found = Nothing of this name. Try fewer letters.
ui-palette-choose = choose
ui-palette-accounts = only accounts
ui-findings = Findings
ui-no-findings = Nothing stood out: every row was taken as it is.
ui-place-cell = row { $row }, { $column }
ui-place-row = row { $row }
ui-place-column = column { $column }

## Overview, tables and accounts.
ui-no-tables = No tables yet
ui-none-customers = Which customers carry the business?
ui-none-customers-text = Add a sales ledger or a customer list; every figure of this page follows from it.
ui-none-suppliers = Which suppliers does the business depend on?
ui-none-suppliers-text = Add a supplier list with spend and ratings; every figure of this page follows from it.
ui-none-products = Which products earn the future?
ui-none-products-text = Add a product list with revenue and market figures; every figure of this page follows from it.
ui-figure-active =
    { $n ->
        [one] { $n } active
       *[other] { $n } active
    }
ui-figure-largest = Largest
ui-figure-ten = Ten largest
ui-figure-fifth = Top 20%
ui-figure-gini = Gini
ui-figure-effective =
    { $n ->
        [one] as if from { $n } of equal size
       *[other] as if from { $n } of equal size
    }
ui-attention-customers = Large customers gone quiet
ui-attention-suppliers = Suppliers hard to replace
ui-attention-products = Products to decide on
ui-attention-none = Nothing stands out.
ui-attention-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
ui-why-quiet =
    { $n ->
        [one] silent for { $n } day
       *[other] silent for { $n } days
    }
ui-why-inactive =
    { $n ->
        [one] inactive: last sale { $n } day ago
       *[other] inactive: last sale { $n } days ago
    }
ui-find-account = Find by name or fact
ui-account-customers = Customer
ui-account-suppliers = Supplier
ui-account-products = Product
ui-last-sale = Last sale
ui-first-sale = First sale
ui-next-account = Next account
ui-previous-account = Previous account
ui-account-at = { $at } of { $n }
ui-account-rank = rank { $rank } of { $n }
ui-account-share = Share of the total
ui-account-ratings = Evaluation
ui-account-facts = Facts and figures
ui-account-no-sheet = The evaluation sheet has no row for this account.
ui-account-no-ratings = The sheet has no ratings yet.
ui-no-value = No value
ui-page-names = Names to check
likeness-punctuation = Punctuation and spaces
likeness-diacritics = Accents
likeness-legal_form = Legal form
likeness-word_order = Order of words
likeness-spelling = A letter or two
names-all = All
names-none = No names to check
names-none-text = No two customers, suppliers or products have names that look alike.
names-merge-all =
    { $n ->
        [one] Merge this one
       *[other] Merge all { $n }
    }
names-merge = Merge
names-apart = Keep apart
names-at-stake = { $value } at stake
names-stays = This name stays
names-decided = Decided
names-merged = { $names } → { $into }
names-split = Take back
names-again = Suggest again
names-keys = ↑ ↓ choose · ← → which name stays · Enter merges · Delete keeps apart · Ctrl+Z takes back
ui-severity-error = To decide
ui-severity-warning = To look at
ui-severity-note = Done
ui-findings-all-files = All files
ui-findings-file = File
ui-findings-more =
    { $n ->
        [one] and one more
       *[other] and { $n } more
    }
findings-file = File
findings-sheet = Sheet
findings-cell = Cell
findings-row = Row
findings-column = Column
findings-severity = Matters
findings-value = What stood there
findings-count = Count
findings-text = What was met, and what was done
