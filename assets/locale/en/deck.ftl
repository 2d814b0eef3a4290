# Decks: templates of a company, tables, and the parts of a deck.
deck-no-story = The data feed too few charts for this story: needs { $needs }.
deck-title-part = { $title } ({ $part } of { $parts })
deck-shape-table = Table
deck-template-no-presentation = The template is no PowerPoint presentation. Choose a .pptx or .potx file.
deck-template-locked = The template is protected by a password or saved in the format of PowerPoint 2003. Save it as .potx without a password.
deck-template-strict = The template is saved as “Strict Open XML”. Save it in PowerPoint as an ordinary .potx or .pptx file.
deck-template-too-large = The template is too large: it unpacks to more than 256 MB. Remove its slides and large pictures and save it again.
deck-template-damaged = The template is damaged: parts of it are missing or cannot be read. Open and save it in PowerPoint, then try again.
deck-template-no-layouts = The template has no slide layouts. Choose a file with a slide master.

## The export dialog.
deck-what = Export
deck-what-chart = This chart
deck-what-story = Whole story, { $n } slides
deck-shape = Slides
deck-own-design = Our own design
deck-choose-template = Company template…
deck-drop-template = Without template
error-export-template-failed = “{ $file }” was not made: { $detail }
error-export-template-failed-hint = Choose another template in the export dialog, or go without one.

## Sheets of workbooks beside the views.
deck-head-takeaway = Takeaway
deck-sheet-findings = Import findings
deck-head-kind = Kind
deck-head-target = Target
