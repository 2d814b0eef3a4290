# Reading spreadsheets: labels and findings.

import-kind = Kind
import-rows = Rows
import-sheet = Sheet
import-header-row = Header row
import-encoding = Encoding
import-currency = Currency
import-column = Column
import-meaning = Meaning
import-type = Type
import-filled = Filled
import-invalid = Not read
import-sum = Sum
import-type-text = text
import-type-number = number
import-type-percent = percentage
import-type-date = date
import-type-scale = scale
import-type-choices = several choices
finding-import-bad-number =
    “{ $column }”, row { $row }: “{ $value }” is not a number. { $count ->
        [one] The cell is left blank.
       *[other] { $count } such cells are left blank.
    }
finding-import-bad-date =
    “{ $column }”, row { $row }: “{ $value }” is not a date. { $count ->
        [one] The cell is left blank.
       *[other] { $count } such cells are left blank.
    }
finding-import-error-cell =
    “{ $column }”, row { $row }: error cell { $value }. { $count ->
        [one] It is left blank.
       *[other] { $count } error cells are left blank.
    }
finding-import-unknown-word =
    “{ $column }”, row { $row }: “{ $value }” is no step of this scale. { $count ->
        [one] The cell is left blank.
       *[other] { $count } such cells are left blank.
    }
finding-import-total-row = Row { $row }, “{ $value }”: total row, left out.
finding-import-groups-unfolded =
    Row { $row }, “{ $value }”: a group row. Its name was given to the rows below it; { $count ->
        [one] the row itself does not count.
       *[other] { $count } such rows do not count themselves.
    }
finding-import-part-row = Row { $row }, “{ $value }”: part of the row above, left out so that it does not count twice.
finding-import-weights-row = Row { $row }, “{ $value }”: weights of the criteria, left out.
finding-import-ditto =
    “{ $column }”: { $count ->
        [one] one mark for “the same as above” (“{ $value }”, row { $row }) was
       *[other] { $count } marks for “the same as above” (“{ $value }”, from row { $row } on) were
    } read as the value above.
finding-import-currency-columns = “{ $column }” was put together from a column for each currency ({ $value }). The currencies are kept apart; give a rate for each.
finding-import-repeated-header = Row { $row }: the header again, left out.
finding-import-filler-row = Row { $row }: “{ $value }” in every cell, left out.
finding-import-note-row = Row { $row }, “{ $value }”: a note below the table, left out.
finding-import-second-table =
    A second table begins in row { $row } (“{ $value }”). Only one table is read; { $count ->
        [one] { $count } row is left out.
       *[other] { $count } rows are left out.
    }
finding-import-mended-row =
    Row { $row }: a comma inside a text was not quoted; the text was put together again. { $count ->
        [one] “{ $value }”
       *[other] “{ $value }” and { $count } rows in all
    }
finding-import-long-row =
    Row { $row } has more cells than the header and is left out: “{ $value }”. { $count ->
        [one] Put quotation marks around texts with a comma.
       *[other] { $count } such rows. Put quotation marks around texts with a comma.
    }
finding-import-short-row =
    Row { $row } has fewer cells than the header; the missing ones are blank: “{ $value }”. { $count ->
        [one] { $count } such row.
       *[other] { $count } such rows.
    }
finding-import-unclosed-quote = Row { $row }: a quotation mark is opened and never closed (“{ $value }”). It was read as part of the text.
finding-import-nul-bytes = The file holds NUL characters; they were taken out.
finding-import-broken-off = The sheet breaks off after row { $row }; what stands before it was read. Ask for the file again.
finding-import-long-text =
    { $count ->
        [one] Row { $row }: a text longer than a spreadsheet can hold, cut.
       *[other] Row { $row } and further: { $count } texts longer than a spreadsheet can hold, cut.
    }
finding-import-off-grid =
    { $count ->
        [one] { $count } cell lies outside the sheet and was left out.
       *[other] { $count } cells lie outside the sheet and were left out.
    }
finding-import-stray-cells =
    { $count ->
        [one] { $count } cell beside the table was left out
       *[other] { $count } cells beside the table were left out
    } (first in row { $row }).
finding-import-no-header = There is no header row; the columns were told by their content. Check what each one means.
finding-import-same-table-elsewhere =
    { $count ->
        [one] Another sheet has the same columns and is not read
       *[other] { $count } other sheets have the same columns and are not read
    }: { $value }.
finding-import-hidden-sheet-read = Only the hidden sheet “{ $value }” holds a table; it was read.
finding-import-hidden-sheets =
    { $count ->
        [one] A hidden sheet is not read
       *[other] { $count } hidden sheets are not read
    }: { $value }.
finding-import-unsure-decimal = “{ $column }”: nothing shows whether point and comma separate thousands or decimals. “{ $value }” was taken as the decimal sign.
finding-import-unsure-date-order =
    “{ $column }”: no day is above 12, so day and month could be the other way round. Read as { $value ->
        [mdy] month, day, year
       *[dmy] day, month, year
    }.
finding-import-code-is-name = The names in “{ $value }” repeat; the rows are told apart by “{ $column }”.
finding-import-no-names = There is no column with names; the rows are numbered #1, #2, …
finding-import-stacked =
    { $value }: { $count ->
        [one] { $count } row was
       *[other] { $count } rows were
    } added below those with the same columns.
finding-import-years-beside =
    { $value } holds an earlier year of the same sheet: its figures stand beside those of today for { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }.
finding-import-summed-across = No column says what each row amounts to: “{ $column }” is the sum of { $value }.
finding-import-stacked-renamed =
    { $value } continues under other headers ({ $column }): { $count ->
        [one] its row was
       *[other] its { $count } rows were
    } added below.
finding-import-lines-twice =
    { $count ->
        [one] { $count } line stands
       *[other] { $count } lines stand
    } in { $value } too and would count twice. If this file takes its place, replace instead of adding.
finding-import-linked =
    { $value }: looked up by “{ $column }”, { $count ->
        [one] { $count } row matched.
       *[other] { $count } rows matched.
    }
finding-import-unlinked =
    { $value }: { $count ->
        [one] { $count } row has
       *[other] { $count } rows have
    } no match for “{ $column }” there; what would come from it is blank.
finding-import-not-used = { $value } could not be linked to the other files and is not used.
finding-import-credit-notes =
    “{ $column }”: { $count ->
        [one] one amount below zero (row { $row }) is a credit note; it nets
       *[other] { $count } amounts below zero (from row { $row } on) are credit notes; they net
    } against the customer.
finding-import-lines-without-name =
    “{ $column }”: { $count ->
        [one] one line names nobody (row { $row }); it is kept and left
       *[other] { $count } lines name nobody (from row { $row } on); they are kept and left
    } out of the comparison.
finding-import-mixed-currencies =
    “{ $column }”: several currencies in one table ({ $value }). They are kept apart and never added up; give a rate for each, or { $count ->
        [one] one row stays
       *[other] { $count } rows stay
    } out of the figures.
finding-import-broken-characters =
    { $count ->
        [one] { $count } character cannot be read
       *[other] { $count } characters cannot be read
    } in this encoding (first in row { $row }); the rest of the file is read as it stands.
finding-import-mixed-decimals =
    “{ $column }”: most figures use one decimal sign, { $count ->
        [one] { $count } cell uses the other
       *[other] { $count } cells use the other
    } (first in row { $row }: “{ $value }”). Each is read by its own sign.
finding-import-mixed-units = “{ $column }”: figures in different units ({ $value }) stand in one column; they were not converted.
finding-import-credit-debit =
    “{ $column }”: amounts are marked as credit or debit. { $value ->
        [CR] Credit counts as positive and debit as negative
       *[DR] Debit counts as positive and credit as negative
    } ({ $count ->
        [one] { $count } cell
       *[other] { $count } cells
    }).
finding-import-mixed-date-order =
    “{ $column }”, row { $row }: “{ $value }” does not fit the order of day and month of the column; it was read the other way. { $count ->
        [one] Check this date.
       *[other] Check these { $count } dates, and those around them.
    }
finding-import-scaled = “{ $column }”: the header says that amounts are in { $value }. They are multiplied by { $count }.
import-group = Group
finding-import-statistics-row = Row { $row }, “{ $value }”: a statistic below the total, left out.
finding-import-units-row = Row { $row }, “{ $value }”: units below the header, left out.
finding-import-filled-down =
    “{ $column }” stands only on the first row of each group; { $count ->
        [one] one blank cell below it was
       *[other] { $count } blank cells below it were
    } filled down.
import-period = Period
finding-import-sheets-stacked = Sheets read one below the other: { $value }.
finding-import-unpivoted =
    Columns turned into { $count ->
        [one] one line
       *[other] { $count } lines
    }: { $value }.
finding-import-torn-decimals =
    Decimal commas were not quoted among commas, so that amounts stood in two cells each; they were put together again ({ $count } { $count ->
        [one] column
       *[other] columns
    }).
finding-import-encoded-twice = The text was encoded twice (“Ã©” for “é”); it was put right.
finding-import-split-column = The rows stand in one column, divided by “{ $value }”; they were taken apart.
finding-import-hidden-rows =
    { $count ->
        [one] A hidden row is read as data
       *[other] { $count } hidden rows are read as data
    }: { $value }.
finding-import-hidden-columns =
    { $count ->
        [one] A hidden column is read as well
       *[other] { $count } hidden columns are read as well
    }: { $value }.
finding-import-hidden-rows-left-out =
    { $count ->
        [one] A hidden row is left out, as decided
       *[other] { $count } hidden rows are left out, as decided
    }: { $value }.
finding-import-hidden-columns-left-out =
    { $count ->
        [one] A hidden column is left out, as decided
       *[other] { $count } hidden columns are left out, as decided
    }: { $value }.
finding-import-balance-row = Row { $row }, “{ $value }”: a balance and no line of its own, left out.
finding-import-names-remembered =
    { $count ->
        [one] A decision about names was
       *[other] { $count } decisions about names were
    } taken over from a file like this; see Names.
finding-import-other-currency = “{ $column }” is in another currency ({ $value }); it is kept as a column of its own and not set against the other amounts.
finding-import-sided-amounts =
    “{ $column }” says nothing of signs, but “{ $value }” says on which side of the ledger each amount stands. The side with more money counts as positive; { $count ->
        [one] one amount of the other side counts
       *[other] { $count } amounts of the other side count
    } as negative.
finding-import-side-columns =
    Debit and credit stand in columns of their own. “{ $column }” was made of them as the amount; { $count ->
        [one] one line is
       *[other] { $count } lines are
    } below zero.
finding-import-unvalued-formulas =
    From { $value } on there are formulas that nobody calculated; they are blank. Open the file in a spreadsheet program, save it, and read it again.
finding-import-unread-columns =
    { $count ->
        [one] A column was not asked for and is not read
       *[other] { $count } columns were not asked for and are not read
    }: { $value }. Which rows are data was told from the others alone.
finding-import-no-such-column = “{ $value }” was asked for, but the table has no such column.
finding-import-turned-table =
    The table lies on its side, a field in each row. Rows and columns were exchanged: what is called row 3 is column C of the sheet.
