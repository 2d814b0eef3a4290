# What leaves the program: failures and the sheets of workbooks.
export-error-picture-size = A picture of { $width } × { $height } pixels cannot be made. Choose a size of at most 16,384 pixels a side.
export-error-too-many-rows = The table has { $rows } rows; a worksheet holds 1,048,575. Export it as CSV, or filter it first.
export-error-writer = The file could not be made: { $reason }.
export-sheet-data = Data
export-sheet-about = About this chart

## On the command line.
export-format-unknown = “.{ $ending }” is no format that can be written.
export-format-unknown-hint = These can: { $formats }.
export-one-view = A single { $format } file holds one view. Name a folder to write several.
export-not-available = The data does not suffice: needs { $needs }.
export-not-available-hint = Add it to the file, or name the column with --set map.COLUMN=FIELD.
export-list-comma = { ", " }

## Decks: the title, and the names of layouts and shapes.
export-deck-title = Portfolio review
export-layout-cover = Cover
export-layout-section = Section
export-layout-list = Title and text
export-layout-chart = Chart
export-shape-chart = Chart
export-shape-ground = Chart ground
export-shape-notes = Chart notes
export-shape-side = Key figures

## Workbooks of several views.
export-sheet-contents = Contents
export-sheet-parameters = Parameters
export-sheet-chart = Chart
export-head-view = View
export-head-finding = Finding
export-head-what = What it shows
export-head-source = Source
export-head-shown = Shown and left out
export-head-parameter = Parameter
export-head-value = Value
export-sheet-matrix = Matrix

## The parameters of a view, beside those that the screen names.
parameter-rule = Class rule
parameter-limit-x = Limit on the horizontal axis
parameter-limit-y = Limit on the vertical axis
parameter-months = Months
parameter-part = Share that counts as top
parameter-cadence = Quiet after so many times the usual interval
parameter-quiet-days = Quiet after so many days at least
parameter-recency-limits = Limits of recency, days
parameter-frequency-limits = Limits of frequency
parameter-monetary-limits = Limits of value
parameter-base = Share of
parameter-origins = Where the assumptions come from
parameter-weight = Weight in “{ $axis }”: { $criterion }
parameter-unit = Unit of time
parameter-unit-day = Days
parameter-unit-week = Weeks
parameter-unit-month = Months
parameter-scaling = Scaling of the criteria
parameter-scaling-z = z-scores
parameter-scaling-log_z = z-scores of logarithms
parameter-scaling-log1p_z = z-scores of log(1 + x)
parameter-scaling-none = None
parameter-scaling-minmax = Lowest 0, highest 100
parameter-scaling-percentile = Percentiles
