# Decisions: board, growth plan, what became of it, practice audit.

family-decisions = Besluiten

choice-grow = Uitbouwen
choice-keep = Behouden
choice-fix = Verbeteren
choice-end = Beëindigen
choice-plan = Plannen
choice-sell = Verkopen
choice-stop = Stoppen
choice-none = Geen besluit

exemption-learning = Leren
exemption-research = R&D
exemption-reference = Referentie

edit-decide = { $name }: { $choice }
edit-decide-many = besluiten over { $count } accounts
edit-undecide = het besluit over { $name } terugnemen
edit-decision-note = het plan voor { $name } wijzigen
edit-goal = het doel van het groeiplan wijzigen
edit-practice = “{ $question }” beantwoorden
