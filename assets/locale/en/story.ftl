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
