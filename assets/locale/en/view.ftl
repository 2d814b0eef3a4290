# Chart, table and inspector.

view-tab-chart = Chart
view-tab-weights = Weights
view-tab-account = Account
view-measure = Measure
view-by = Compare
view-breakdown-column = Break down by
view-compare = Compare with
view-compare-none = No second curve
view-compare-year = A year earlier
view-compare-missing = The data have no such figures to compare with
view-period = Period
view-period-all = All
view-period-span = { $from } – { $until }
view-period-from = First month
view-period-until = Last month
view-credit-notes = Credit notes
view-credit-net = Netted
view-credit-exclude = Left out
view-filter = Filter
view-filter-add = Add filter
view-filter-clear = Clear
view-filter-remove = Remove filter { $filter }
view-filter-is = { $column }: { $what }
view-filter-not = { $column }: all but { $what }
view-filter-more = { $words } and { $n } more
view-filter-only = Only these
view-filter-but = All but these
view-filter-cancel = Cancel
view-range-from = From
view-range-until = To
view-classes = Class limits
view-limit-a = Upper limit of class A
view-limit-b = Upper limit of class B
view-axis-x = Horizontal axis
view-axis-y = Vertical axis
view-axis-size = Bubble area
view-axis-size-equal = Equal
view-scale-linear = Linear
view-scale-log = Logarithmic
view-limit = Limit
view-balanced = Both limits in the middle
view-weights-of = Weights: { $axis }
view-weights-sum = sum { $sum }
view-weights-reset = Standard weights
view-meaning = What does this mean?
view-definition = Definition, formula and source
view-account-none = Select a point in the chart or a row of the table to see its figures.
view-account-several =
    { $n ->
        [one] { $n } account is selected.
       *[other] { $n } accounts are selected. Select one of them to see its figures.
    }
view-account-open = Open the account
view-evidence = Rests on
view-evidence-split = { $figures } figures, { $opinion } opinion
view-copy-picture = Copy the picture
view-copy-table = Copy the table
view-export = Export
view-explain = What does this figure mean?
view-home = Show all of it
view-invert = Invert selection
view-select-a = Select class A
view-only-selected = Only what is selected
view-find = Find in the table
view-table-height = Height of the table
view-inspector-width = Width of the inspector
view-selected = { $n } selected
view-all-classes = All classes
view-and-others = { $name } and { $n } more here
view-behind =
    { $by ->
        [column] Columns behind the chart
        [customer] Customers behind the chart
        [supplier] Suppliers behind the chart
        [product] Products behind the chart
       *[value] Values behind the chart
    }
view-top =
    { $by ->
        [customer]
            { $n ->
                [one] Largest customer
               *[other] Top { $n } customers
            }
        [supplier]
            { $n ->
                [one] Largest supplier
               *[other] Top { $n } suppliers
            }
        [product]
            { $n ->
                [one] Largest product
               *[other] Top { $n } products
            }
       *[value]
            { $n ->
                [one] Largest value
               *[other] Top { $n } values
            }
    }
view-share =
    { $measure ->
        [revenue] { $part } → { $whole } of revenue
        [margin] { $part } → { $whole } of margin
        [quantity] { $part } → { $whole } of quantity
        [spend] { $part } → { $whole } of spend
        [cash_flow] { $part } → { $whole } of cash flow
       *[other] { $part } → { $whole } of { $name }
    }
view-classes-value = By value
view-classes-count = By count
view-classes-computed = Computed
view-compare-segments = Segments by: { $name }
view-changed = What changed
view-segments-picture = Picture
view-segments-table = Differences
view-segments-map = Map
