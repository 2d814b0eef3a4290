# Blank workbooks.

template-guide = Guidance
template-guide-column = Column
template-guide-enter = What to enter
template-guide-values = Words of the list, low to high
template-intro-ledger = One row an invoice line. Credit notes are rows with a negative amount. Where the amount is blank, quantity × unit price counts.
template-intro-customers = One row a customer: what you know as figures, and how you rate it.
template-intro-suppliers = One row a supplier: what you buy, and how you rate it.
template-intro-products = One row a product or service, with its market.
template-intro-whitespace = One row a customer, one column a product: rename the columns, add as many as needed.
template-blank = Leave blank what nobody knows: a blank is never read as zero.
template-columns = Columns that are not needed can be deleted; columns of your own become criteria.
template-needed = Needed. { $rest }
template-enter-text = Text.
template-enter-number = A figure, without a unit.
template-enter-percent = A percentage.
template-enter-date = A date.
template-enter-scale = A word of the list, or a figure where one is known.
template-enter-choices = One or several, separated by semicolons.
template-enter-whitespace = X (or its revenue) where it is bought, an amount where it could be bought, 0 where it does not fit, blank where nobody knows.
template-not-in-list = This is not a word of the list. A figure is welcome; another word will be asked about when the file is opened.
template-product = Product { $n }
