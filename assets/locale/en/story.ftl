# The story: slides, templates, decisions and owners.

## The part of the rail and its pages.
group-story = Story
story-page-slides = Slides
story-page-templates = Templates
story-page-decisions = Decisions and owners
command-pin = Pin to story
command-go-story = Story

## Names of what nobody has named yet.
story-untitled = Portfolio review
story-agenda = Agenda
story-section = Section
story-text = Text
story-decisions = Decisions and owners
story-no-answer = “{ $method }” has no figures here.
story-no-decisions = Nothing has been decided yet.
story-head-account = Account
story-decisions-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
story-decisions-title =
    { $n ->
        [one] { $n } decision
       *[other] { $n } decisions
    }, { $owners ->
        [one] { $owners } owner
       *[other] { $owners } owners
    }
story-decisions-title-no-owner =
    { $n ->
        [one] { $n } decision, no owner yet
       *[other] { $n } decisions, no owner yet
    }

## Empty pages.
story-empty = A story is what you show in the room
story-empty-text = Open a chart and press Ctrl+D: it becomes a slide whose title is its finding. The figures follow the data until you freeze them.
story-empty-chart = Choose a chart

## Edits as undo names them.
edit-slide-pin = pin “{ $method }”
edit-slide-add = add a slide
edit-slide-remove = remove slide “{ $slide }”
edit-slide-duplicate = duplicate slide “{ $slide }”
edit-slide-move = move slide “{ $slide }”
edit-slide-title = change the title of “{ $slide }”
edit-slide-takeaway = change the takeaway of “{ $slide }”
edit-slide-notes = change the notes of “{ $slide }”
edit-slide-text = change the text of “{ $slide }”
edit-slide-freeze = freeze “{ $slide }”
edit-slide-unfreeze = let “{ $slide }” follow the data
edit-slide-shown = change what stands on “{ $slide }”
edit-slide-update = update “{ $slide }” from its page
edit-slide-open-page = take over the settings of “{ $slide }”
edit-remark-add = add a note to “{ $slide }”
edit-remark = change a note on “{ $slide }”
edit-remark-remove = remove a note from “{ $slide }”
edit-story-name = rename the story
edit-story-subtitle = change the line below the title
edit-story-mask = mask names
edit-story-unmask = show names
edit-story-shape = change the shape of the slides
edit-story-company = change the company template

## Notices and failures.
notice-pinned = Pinned as slide { $number }
notice-pinned-open = Open
notice-story-full = A story holds at most 500 slides.
notice-frozen-full = The story already keeps 60 states of the data. Let a slide follow the data again, then freeze this one.
story-company-files = PowerPoint templates and decks
story-path-company = Open the company template
error-company-too-large = “{ $file }” is too large for a template of slides.
error-company-too-large-hint = Save it in PowerPoint without slides as a template (.potx), at most 64 MB.
error-company-no-deck = “{ $file }” is no PowerPoint template.
error-company-no-deck-hint = Choose a .pptx or .potx file; an older .ppt or .pot can be saved as one in PowerPoint.

## The page of slides.
story-add = Slide
story-add-section = Section
story-add-text = Text
story-add-agenda = Agenda
story-add-decisions = Decisions and owners
story-add-cover = Cover
story-add-chart = A chart: open it and pin it
story-count-slides =
    { $slides ->
        [one] { $slides } slide
       *[other] { $slides } slides
    }
story-count-charts = { $live } live, { $frozen } frozen
story-export = Export story
story-export-pptx = PowerPoint, charts to edit
story-export-pdf = PDF, a page a slide
story-export-xlsx = Excel, a sheet a chart
story-company = Company template…
story-company-choose = Choose a template…
story-company-remove = Use Folioscope’s own slides
story-company-text = A .pptx or .potx whose master, fonts and colours the PowerPoint deck uses.
story-tab-slide = Slide
story-tab-story = Story
story-title = Title
story-title-again = Write it from the finding again
story-title-own = Use the usual title again
story-takeaway = Takeaway, shown under the title
story-takeaway-hint = What the room should remember of this slide
story-notes = Notes for the speaker
story-notes-hint = Only you see these
story-subtitle = Line below the title of the story
story-subtitle-hint = For whom, and of when
story-lines = Text, one line a point
story-lines-hint = Each line becomes a point
story-figures = Figures
story-live = Live
story-frozen = Frozen
story-live-text = Follows the data. Freeze it to keep these figures and today’s date.
story-frozen-text = Keeps the figures of { $day }, whatever becomes of the data.
story-shown = On the slide
story-shown-limits = Class limits and thresholds
story-shown-reading = Reading on the curve
story-shown-comparison = Comparison
story-shown-figures = Key figures
story-shown-source = Source line
story-names = Names
story-mask = Mask names
story-mask-text = “Customer 7” on every slide and in exports
story-decisions-about = Decisions about
story-remarks = Notes on the chart
story-remark = Note on the chart
story-remark-hint = What it says
story-remark-remove = Remove the note
story-remark-arrow = Arrow
story-remark-bracket = Bracket
story-remark-text = Text
story-remark-arrow-how = Click what the arrow is to point at, or draw it there from where the text should stand.
story-remark-bracket-how = Drag from one end to the other, or click one account.
story-remark-text-how = Click where the text should stand.
story-remark-missing =
    { $n ->
        [one] { $n } note speaks of what this chart no longer shows; it is left out of the slide.
       *[other] { $n } notes speak of what this chart no longer shows; they are left out of the slide.
    }
story-open-page = Open the chart
story-update = Take the chart’s settings
story-duplicate = Duplicate
story-remove = Delete the slide
story-name = Title of the story
story-shape = Shape of the slides

## Templates: stories made from the data.
story-template-customers = Customer portfolio review
story-template-customers-text = Where revenue comes from, which customers are worth what, how they develop, and what is still to be won.
story-template-customers-concentration = Where revenue comes from
story-template-customers-value = What customers are worth
story-template-customers-development = How they develop
story-template-customers-potential = What is still to be won
story-template-suppliers = Supplier segmentation
story-template-suppliers-text = Where the money goes, which suppliers are strategic or a bottleneck, how the relationships stand, and who performs.
story-template-suppliers-spend = Where the money goes
story-template-suppliers-segmentation = Strategic, leverage, bottleneck
story-template-suppliers-relationships = How the relationships stand
story-template-suppliers-performance = Who performs
story-template-products = Product portfolio
story-template-products-text = Which products bring revenue, where growth and cash come from, and how old the range is.
story-template-products-revenue = Which products bring revenue
story-template-products-portfolio = Growth, share and cash
story-template-products-life = How old the range is
story-template-as-of = As of { $day }
story-template-make = Make this story
story-template-count =
    { $slides ->
        [one] { $slides } slide
       *[other] { $slides } slides
    }, { $charts ->
        [one] { $charts } chart
       *[other] { $charts } charts
    }
story-template-spare = Takes the place of a chart above it that the data cannot feed.
story-template-replaces =
    { $slides ->
        [one] A template takes the place of your { $slides } slide; undo brings it back.
       *[other] A template takes the place of your { $slides } slides; undo brings them back.
    }
notice-template-needs = The data cannot feed this story. Its card says what is missing.
edit-story-fill = make “{ $template }”

## Decisions and owners.
story-no-decisions-text = Decide on the board what is to become of each account. What is decided there stands here with its owner and date, and closes the story.
story-decisions-board = Open the board
story-decisions-accounts = Open the accounts
story-decisions-slide = Put them on a slide
story-decision-remove = Take the decision back
story-count-decisions =
    { $n ->
        [one] { $n } decision
       *[other] { $n } decisions
    }
story-empty-template = Make one from the data

## Commands by name.
command-go-templates = Story templates
command-go-decisions = Decisions and owners
