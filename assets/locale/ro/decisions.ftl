# Decisions: board, growth plan, what became of it, practice audit.

family-decisions = Decizii

choice-grow = Dezvoltare
choice-keep = Menținere
choice-fix = Redresare
choice-end = Încetare
choice-plan = De planificat
choice-sell = De vândut
choice-stop = De oprit
choice-none = Fără decizie

exemption-learning = Învățare
exemption-research = Cercetare-dezvoltare
exemption-reference = Referință

edit-decide = { $name }: { $choice }
edit-decide-many = decizii despre { $count } poziții
edit-undecide = retragerea deciziei despre { $name }
edit-decision-note = schimbarea planului pentru { $name }
edit-goal = schimbarea țintei planului de creștere
edit-practice = răspunsul la „{ $question }”
