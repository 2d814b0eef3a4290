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
