# Decisions: board, growth plan, what became of it, practice audit.

family-decisions = Решения

choice-grow = Развивать
choice-keep = Сохранять
choice-fix = Улучшать
choice-end = Завершать
choice-plan = Планировать
choice-sell = Продавать
choice-stop = Прекратить
choice-none = Без решения

exemption-learning = Обучение
exemption-research = НИОКР
exemption-reference = Рекомендация

edit-decide = { $name }: { $choice }
edit-decide-many = решить о { $count } позициях
edit-undecide = отменить решение о { $name }
edit-decision-note = изменить план для { $name }
edit-goal = изменить цель плана роста
edit-practice = ответить на «{ $question }»
