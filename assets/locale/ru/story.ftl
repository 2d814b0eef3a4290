# The story: slides, templates, decisions and owners.

## The part of the rail and its pages.
group-story = Доклад
story-page-slides = Слайды
story-page-templates = Шаблоны
story-page-decisions = Решения и ответственные
command-pin = Добавить в доклад
command-go-story = Доклад

## Names of what nobody has named yet.
story-untitled = Обзор портфеля
story-agenda = Повестка
story-section = Раздел
story-text = Текст
story-decisions = Решения и ответственные
story-no-answer = Для «{ $method }» здесь нет данных.
story-no-decisions = Пока ничего не решено.
story-head-account = Контрагент
story-decisions-more = и ещё { $n }
story-decisions-title =
    { $n ->
        [one] { $n } решение
        [few] { $n } решения
        [many] { $n } решений
       *[other] { $n } решения
    }, { $owners ->
        [one] { $owners } ответственный
        [few] { $owners } ответственных
        [many] { $owners } ответственных
       *[other] { $owners } ответственного
    }
story-decisions-title-no-owner =
    { $n ->
        [one] { $n } решение, ответственного пока нет
        [few] { $n } решения, ответственных пока нет
        [many] { $n } решений, ответственных пока нет
       *[other] { $n } решения, ответственных пока нет
    }

## Empty pages.
story-empty = Доклад — это то, что вы покажете на встрече
story-empty-text = Откройте график и нажмите Ctrl+D: он станет слайдом, заголовок которого — вывод графика. Цифры следуют за данными, пока вы их не зафиксируете.
story-empty-chart = Выбрать график

## Edits as undo names them.
edit-slide-pin = добавить «{ $method }» в доклад
edit-slide-add = добавить слайд
edit-slide-remove = удалить слайд «{ $slide }»
edit-slide-duplicate = дублировать слайд «{ $slide }»
edit-slide-move = переместить слайд «{ $slide }»
edit-slide-title = изменить заголовок «{ $slide }»
edit-slide-takeaway = изменить главный вывод «{ $slide }»
edit-slide-notes = изменить заметки «{ $slide }»
edit-slide-text = изменить текст «{ $slide }»
edit-slide-freeze = зафиксировать «{ $slide }»
edit-slide-unfreeze = снова обновлять «{ $slide }»
edit-slide-shown = изменить состав слайда «{ $slide }»
edit-slide-update = обновить «{ $slide }» по странице графика
edit-slide-open-page = взять настройки слайда «{ $slide }»
edit-remark-add = добавить пометку на «{ $slide }»
edit-remark = изменить пометку на «{ $slide }»
edit-remark-remove = убрать пометку с «{ $slide }»
edit-story-name = переименовать доклад
edit-story-subtitle = изменить строку под заголовком
edit-story-mask = скрыть названия
edit-story-unmask = показать названия
edit-story-shape = изменить формат слайдов
edit-story-company = изменить шаблон компании

## Notices and failures.
notice-pinned = Добавлено слайдом { $number }
notice-pinned-open = Открыть
notice-story-full = В докладе не больше 500 слайдов.
notice-frozen-full = Доклад уже хранит 60 состояний данных. Сначала снова обновляйте другой слайд, затем зафиксируйте этот.
story-company-files = Шаблоны и презентации PowerPoint
story-path-company = Открыть шаблон компании
error-company-too-large = Файл «{ $file }» слишком велик для шаблона слайдов.
error-company-too-large-hint = Сохраните его в PowerPoint без слайдов как шаблон (.potx), не больше 64 МБ.
error-company-no-deck = «{ $file }» — не шаблон PowerPoint.
error-company-no-deck-hint = Выберите файл .pptx или .potx; старый .ppt или .pot можно пересохранить в PowerPoint.
