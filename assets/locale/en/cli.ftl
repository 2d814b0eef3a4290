# The command line.

## Help.

cli-about = Folioscope: spreadsheets in, charts for the strategy meeting out.
cli-usage = Usage
cli-about-window = Opens the window, with these files.
cli-about-inspect = Says what was understood of a file: sheet, header row, columns, findings.
cli-about-analyse = Computes the methods: the same figures as on the screen.
cli-about-export = Writes charts and tables as files; the ending decides the format.
cli-about-methods = Lists every method: what it answers, what it needs, its source.
cli-about-template = Writes a blank workbook with drop-down lists for the ratings.
cli-about-sample = Writes the spreadsheets of the sample portfolio.
cli-words = KIND: customers, suppliers, products, ledger, whitespace. WHAT: customer, supplier, product, or a column. M: revenue, margin, quantity, spend, cash_flow, or a column. --sample stands for the built-in sample portfolio wherever FILE is meant.
cli-exit-codes = Exit code 0 done, 1 could not, 2 wrong usage.
cli-option-sheet = The sheet to read.
cli-option-table = Which of several tables on the sheet, from 1.
cli-option-stack = Read the sheets with the same columns one below the other.
cli-option-unpivot = Turn columns of months or products into lines.
cli-option-as = What the rows of the file are.
cli-option-only = Read no column but this one; may be given several times.
cli-option-by = What is compared.
cli-option-method = A method; may be given several times, all methods where it is not.
cli-option-measure = What is added up.
cli-option-set = A parameter of a method or of the population.
cli-option-as-of = The day on which the portfolio is looked at, YYYY-MM-DD.
cli-option-json = The answer as JSON.
cli-option-sample = The sample portfolio instead of a file.
cli-option-to = The file or folder to write.
cli-option-view = A chart, by the id of its method; may be given several times.
cli-option-format = pdf, svg, png, xlsx, csv or json, where the ending does not say.
cli-option-theme = Colours: light, dark or print.
cli-option-size = Size of a picture, as 1280x800.
cli-option-template = A company’s PowerPoint template (.pptx or .potx) whose master, fonts and colours a deck uses.
cli-option-shape = Shape of slides: 16:9 or 4:3.
cli-option-story = A story of slides: customers, suppliers or products; a project’s own where it has one.
cli-option-mask-names = Writes “Customer 7” instead of names.
cli-option-language = The language: en, nl, it, ro, zh or ru.

## Wrong usage.

cli-unknown-command = “{ $name }” is neither a command nor a file. folioscope --help lists the commands.
cli-unknown-option = There is no option { $option } here. Add --help to see which there are.
cli-option-missing = { $option } is missing.
cli-value-missing = { $option } needs a value.
cli-operand-missing = Something is missing. Usage: { $usage }
cli-operand-extra = “{ $name }” is one too many.
cli-bad-value = “{ $value }” does not fit { $option }. Add --help to see what does.
cli-bad-setting = “{ $key }={ $value }” does not fit --set: { $key } takes { $takes }.
cli-no-setting = No method can be set by “{ $key }”. folioscope methods --json lists what each can be set to.
cli-no-column = { $option } names the column “{ $column }”, which the data do not have.
cli-twice-meant = In “{ $file }” both “{ $first }” and “{ $second }” were given the meaning { $field }; only one column can have it.
cli-unknown-kind = “{ $value }” is no kind of table. There are customers, suppliers, products, ledger and whitespace.

## What could not be done.

cli-not-writable = “{ $file }” cannot be written.
cli-not-writable-hint = Check whether the folder exists and may be written, and whether the file is open elsewhere.
cli-no-display = There is no display to open a window on.
cli-no-display-hint = These commands work without one: folioscope inspect, analyse, export, methods, template and sample; folioscope --help explains them.
cli-no-drawing = The window cannot be drawn: this computer offers neither OpenGL 2 nor Direct3D 12.
cli-no-drawing-hint = Install or update the graphics driver (on Linux, the packages libegl1 and libgl1-mesa-dri). The commands work without a window: folioscope --help explains them.
