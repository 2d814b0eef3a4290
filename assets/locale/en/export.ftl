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
