# Decks: templates of a company, tables, and the parts of a deck.
deck-no-story = Данных хватает на слишком малое число диаграмм для этой истории. Нужно: { $needs }.
deck-title-part = { $title } ({ $part } из { $parts })
deck-shape-table = Таблица
deck-template-no-presentation = Шаблон не является презентацией PowerPoint. Выберите файл .pptx или .potx.
deck-template-locked = Шаблон защищён паролем или сохранён в формате PowerPoint 2003. Сохраните его как .potx без пароля.
deck-template-strict = Шаблон сохранён как «Strict Open XML». Сохраните его в PowerPoint как обычный файл .potx или .pptx.
deck-template-too-large = Шаблон слишком велик: в распакованном виде больше 256 МБ. Удалите слайды и крупные изображения и сохраните его снова.
deck-template-damaged = Шаблон повреждён: часть его отсутствует или не читается. Откройте и сохраните его в PowerPoint и повторите попытку.
deck-template-no-layouts = В шаблоне нет макетов слайдов. Выберите файл с образцом слайдов.

## The export dialog.
deck-what = Что экспортировать
deck-what-chart = Эта диаграмма
deck-what-story = Вся история, слайдов: { $n }
deck-shape = Слайды
deck-own-design = Собственное оформление
deck-choose-template = Корпоративный шаблон…
deck-drop-template = Без шаблона
error-export-template-failed = Файл «{ $file }» не создан: { $detail }
error-export-template-failed-hint = Выберите другой шаблон в окне экспорта или экспортируйте без него.

## Sheets of workbooks beside the views.
deck-head-takeaway = Главный вывод
deck-sheet-findings = Замечания при импорте
deck-head-kind = Вид
deck-head-target = Цель
