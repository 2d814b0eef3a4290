# Decisions: board, growth plan, what became of it, practice audit.

family-decisions = Decisioni

choice-grow = Sviluppare
choice-keep = Mantenere
choice-fix = Correggere
choice-end = Chiudere
choice-plan = Pianificare
choice-sell = Vendere
choice-stop = Cessare
choice-none = Nessuna decisione

exemption-learning = Apprendimento
exemption-research = R&S
exemption-reference = Referenza

edit-decide = { $name }: { $choice }
edit-decide-many = decidere su { $count } account
edit-undecide = ritirare la decisione su { $name }
edit-decision-note = cambiare il piano per { $name }
edit-goal = cambiare l’obiettivo del piano di crescita
edit-practice = rispondere a «{ $question }»
