# Decisions: board, growth plan, what became of it, practice audit.

family-decisions = Decisions

choice-grow = Grow
choice-keep = Keep
choice-fix = Fix
choice-end = End
choice-plan = Plan
choice-sell = Sell
choice-stop = Stop
choice-none = No decision

exemption-learning = Learning
exemption-research = R&D
exemption-reference = Reference

edit-decide = decide { $choice } for { $name }
edit-decide-many = decide about { $count } accounts
edit-undecide = take back the decision about { $name }
edit-decision-note = change the plan for { $name }
edit-goal = set the target of the growth plan
edit-practice = answer “{ $question }”

# Methods
need-decisions = a decision about an account (made on the board)
method-board = Board
method-board-answers = Where does each account stand, and what is to become of it?
method-board-help = Each card is an account: its class by value, what it brought in the last twelve months, the change on the twelve before, who sees to it and what was decided. Columns are the types of the relationship, or the decisions grow, keep, fix and end. A card dragged to another column changes the criterion in the data, or the decision; every other chart follows, and undo takes it back. Of large portfolios only classes A and B are shown, and accounts about which something was decided. For products the columns are plan, sell and stop, and each card proposes one: question marks, boxes to invest in and embryonic products are planned; dogs, boxes to harvest and aging products stopped; the others sold. The most votes win, a tie is sold, and what the sheet says goes first.
method-growth_plan = Growth plan
method-growth_plan-answers = What is to be won, with whom, by whom and until when?
method-growth_plan-help = Accounts that are to be grown, and those with a target. The blue part of a bar is the target of a year, the orange part what lies open beyond it. Accounts without a decision and with most open are proposed. The sum of the targets is held against the goal. Choose an account and set its owner, date and target beside the chart.
method-follow_up = What became of it
method-follow_up-answers = What became of what was decided?
method-follow_up-help = The open dot is what an account brought a year when the decision was made, the filled one what it brings now. To grow counts as intended from 5% more on, to keep as long as less than 5% is lost, to fix where it brings 5% more or has left the lowest type of relationship, to end where it brings half or less. A decision is selected when it is made, implemented when it has an owner and a date, measured when newer figures are there, verified when its date has come.
method-practice_audit = Practice audit
method-practice_audit-answers = Which of the usual mistakes do we make?
method-practice_audit-help = The mistakes that most companies make with their portfolio of customers, each turned into a practice. Where the data can answer, they do: a practice counts as followed from 80% on. The other questions are yours to answer; the answers are saved with the portfolio.
finding-board = { $decided } of { $total } have a decision; { $undecided } have none yet
finding-board-all = All { $total } have a decision
finding-board-none = None of { $total } has a decision yet
finding-board-risk = “{ $first }”: { $counted } with { $share } { $ofwhat }; { $open } have no decision yet
finding-board-risk-short = “{ $first }”: { $counted } with { $share } { $ofwhat }
board-subtitle = All { $who } · a year’s figures
board-subtitle-large = Classes A and B, and those decided about · a year’s figures
board-more = { $n } more
board-due = by { $day }
board-move = Move to
board-columns = Columns
board-classes = Accounts
board-classes-ab = Class A and B
board-classes-all = All
edit-move = move { $name } to { $value }
decision-head = Decision
decision-change = Change on the year before
decision-owner = Owner
decision-due = Due date
decision-target = To be won a year
decision-reason = Reason
decision-exemption = Strategic exemption
exemption-none = None
decision-pick = Choose one account: what is to become of it, who sees to it and until when is set here.
decision-value = { $amount } a year
decision-made = Decided on { $day }
finding-growth_plan = 
    { $planned } is to be won with { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
finding-growth_plan-goal = { $planned } of { $goal } is planned: { $share } of the goal
finding-growth_plan-empty = Nothing is planned yet; { $open } lies open with { $proposed } proposed accounts
finding-growth_plan-none = Nothing is planned, and no potential is known
plan-subtitle = Targets of a year and potential still open
plan-none-note = Select an account and give it a target under Decision, or bring a column with the potential of each account: what lies open is then proposed here.
plan-axis = To be won and open a year
plan-proposed = proposed
plan-no-target = no target yet
plan-sums = The plan
plan-planned = Sum of the targets
plan-goal = Goal of the plan
plan-open = Open with these accounts
plan-owners = Targets by owner
plan-note = Blue: target. Orange: open beyond it. Without an owner: { $owners }; without a date: { $dates }.
finding-follow_up = { $intended } of { $moved } went as decided, { $against } against it
finding-follow_up-open = 
    { $n ->
        [one] One decision is made
       *[other] { $n } decisions are made
    }; the next import shows what became of them
follow_up-subtitle = A year’s figure at the decision (open) and now (filled)
follow_up-axis = A year’s figure
follow_up-courses = Where they went
follow_up-stages = How far they have come
follow_up-note = Grow from +5%, keep down to −5%, fix from +5% or a better relationship, end at half or less.
course-intended = As intended
course-unmoved = Not moved
course-against = Against it
course-open = No newer figures
stage-selected = Selected
stage-implemented = Implemented
stage-measured = Measured
stage-verified = Verified
finding-practice_audit =
    { $yes ->
        [0] None of { $all } practices is followed
        [1] One of { $all } practices is followed
       *[other] { $yes } of { $all } practices are followed
    }, { $no ->
        [1] one is not
       *[other] { $no } are not
    }
finding-practice_audit-asked =
    { $yes ->
        [0] None of { $all } practices is followed
        [1] One of { $all } practices is followed
       *[other] { $yes } of { $all } practices are followed
    }, { $no ->
        [1] one is not
       *[other] { $no } are not
    }; { $asked ->
        [one] one waits
       *[other] { $asked } wait
    } for an answer
practice-subtitle = The usual mistakes of portfolio management, turned into practices
practice-shown = { $all } practices checked
practice-yes = Yes
practice-no = No
practice-ask = The data cannot say; please answer
practice-said = Your answer
practice-method = Is there a clear method of portfolio management?
practice-method-why = Without a method, every account is handled as it comes.
practice-method-found = Class A accounts with a decision: { $of } of { $all } ({ $share })
practice-analysis = Is the portfolio analysed regularly, with figures?
practice-analysis-why = The usual mistake: no systematic analysis.
practice-focus = Do managers look beyond new products and services?
practice-focus-why = The usual mistake: new products crowd out the other key figures.
practice-view = Do the people in sales see their portfolio as a picture?
practice-view-why = The usual mistake: the CRM gives lists, no picture of the portfolio.
practice-marketing = Do sales and marketing follow the same strategy?
practice-marketing-why = The usual mistake: the two strategies do not match.
practice-data = Is the information about customers complete?
practice-data-why = Segment, salesperson, relationship type, profitability, potential spend, risk.
practice-data-found = Cells filled of six columns that decisions rest on: { $of } of { $all } ({ $share })
practice-discipline = Is what was decided carried out with discipline?
practice-discipline-why = A decision without an owner and a date is a wish.
practice-discipline-found = Decisions with an owner and a date: { $of } of { $all } ({ $share })
practice-coverage = Is the whole portfolio covered, not only a few customers?
practice-coverage-why = The usual mistake: only a few are talked to, by no stated criterion.
practice-coverage-found = Customers with revenue in the last twelve months: { $of } of { $all } ({ $share })
practice-value = Are accounts that lose money fixed, ended, or kept for a reason?
practice-value-why = The relationship shall not cost the profit, nor the profit the relationship.
practice-value-found = Accounts without a margin that have a plan or an exemption: { $of } of { $all } ({ $share })
practice-growth = Is there a growth plan that is carried out?
practice-growth-why = Potential that nobody plans to win stays open.
practice-growth-found = Class A accounts with something open that have a target: { $of } of { $all } ({ $share })
practice-churn = Is there a plan against losing customers?
practice-churn-why = Whoever is at risk needs a decision before the loss.
practice-churn-found = Accounts on the lowest type of relationship with a decision: { $of } of { $all } ({ $share })
board-proposed = Proposed: { $choice }
decision-proposal = Proposal
decision-proposal-why = Why
proposal-sheet = Sheet
proposal-take = Take it
proposal-take-all = Take { $n } proposals
proposal-votes = { $choice }: { $for } of { $of } views agree
finding-board-stop = { $stop } of { $all } products should stop: { $stopped } { $ofwhat }; { $undecided } still have no decision
finding-board-stop-short = { $stop } of { $all } products should stop: { $stopped } { $ofwhat }
