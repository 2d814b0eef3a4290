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

## The page of slides.
story-add = Слайд
story-add-section = Раздел
story-add-text = Текст
story-add-agenda = Повестка
story-add-decisions = Решения и ответственные
story-add-cover = Титульный слайд
story-add-chart = График: откройте и добавьте
story-count-slides =
    { $slides ->
        [one] { $slides } слайд
        [few] { $slides } слайда
        [many] { $slides } слайдов
       *[other] { $slides } слайда
    }
story-count-charts = обновляется: { $live }, зафиксировано: { $frozen }
story-export = Экспорт доклада
story-export-pptx = PowerPoint, графики можно править
story-export-pdf = PDF, страница на слайд
story-export-xlsx = Excel, лист на график
story-company = Шаблон компании…
story-company-choose = Выбрать шаблон…
story-company-remove = Вернуть слайды Folioscope
story-company-text = Файл .pptx или .potx: презентация возьмёт из него образец, шрифты и цвета.
story-tab-slide = Слайд
story-tab-story = Доклад
story-title = Заголовок
story-title-again = Снова взять из вывода
story-title-own = Вернуть обычный заголовок
story-takeaway = Главный вывод, под заголовком
story-takeaway-hint = Что должны запомнить с этого слайда
story-notes = Заметки докладчика
story-notes-hint = Видите только вы
story-subtitle = Строка под заголовком доклада
story-subtitle-hint = Для кого и на какую дату
story-lines = Текст, по пункту на строку
story-lines-hint = Каждая строка станет пунктом
story-figures = Цифры
story-live = Обновляется
story-frozen = Зафиксировано
story-live-text = Следует за данными. Зафиксируйте, чтобы сохранить эти цифры и сегодняшнюю дату.
story-frozen-text = Хранит цифры на { $day }, что бы ни стало с данными.
story-shown = На слайде
story-shown-limits = Границы классов и пороги
story-shown-reading = Отсчёт на кривой
story-shown-comparison = Сравнение
story-shown-figures = Ключевые цифры
story-shown-source = Строка источника
story-names = Названия
story-mask = Скрыть названия
story-mask-text = «Клиент 7» на всех слайдах и в экспорте
story-decisions-about = Решения о чём
story-remarks = Пометки на графике
story-remark = Пометка на графике
story-remark-hint = Текст пометки
story-remark-remove = Убрать пометку
story-remark-arrow = Стрелка
story-remark-bracket = Скобка
story-remark-text = Текст
story-remark-arrow-how = Щёлкните, на что указывает стрелка, или проведите её от места текста.
story-remark-bracket-how = Протяните от края до края или щёлкните один элемент.
story-remark-text-how = Щёлкните место для текста.
story-remark-missing =
    { $n ->
        [one] { $n } пометка относится к тому, чего на графике уже нет, и не показана.
        [few] { $n } пометки относятся к тому, чего на графике уже нет, и не показаны.
        [many] { $n } пометок относятся к тому, чего на графике уже нет, и не показаны.
       *[other] { $n } пометки относятся к тому, чего на графике уже нет, и не показаны.
    }
story-open-page = Открыть график
story-update = Взять настройки графика
story-duplicate = Дублировать
story-remove = Удалить слайд
story-name = Заголовок доклада
story-shape = Формат слайдов

## Templates: stories made from the data.
story-template-customers = Обзор портфеля клиентов
story-template-customers-text = Откуда выручка, какие клиенты чего стоят, как они развиваются и что ещё можно получить.
story-template-customers-concentration = Откуда берётся выручка
story-template-customers-value = Ценность клиентов
story-template-customers-development = Как они развиваются
story-template-customers-potential = Что ещё можно получить
story-template-suppliers = Сегментация поставщиков
story-template-suppliers-text = Куда уходят деньги, какие поставщики стратегические или «узкие места», каковы отношения и результаты.
story-template-suppliers-spend = Куда уходят деньги
story-template-suppliers-segmentation = Стратегические, рычаги, узкие места
story-template-suppliers-relationships = Состояние отношений
story-template-suppliers-performance = Кто даёт результат
story-template-products = Продуктовый портфель
story-template-products-text = Какие продукты дают выручку, откуда рост и деньги и насколько зрел ассортимент.
story-template-products-revenue = Какие продукты дают выручку
story-template-products-portfolio = Рост, доля и деньги
story-template-products-life = Зрелость ассортимента
story-template-as-of = По состоянию на { $day }
story-template-make = Создать доклад
story-template-count = слайдов: { $slides }, графиков: { $charts }
story-template-spare = Заменит график выше, если для него не хватит данных.
story-template-replaces =
    { $slides ->
        [one] Шаблон заменит { $slides } слайд; отмена вернёт его.
        [few] Шаблон заменит { $slides } слайда; отмена вернёт их.
        [many] Шаблон заменит { $slides } слайдов; отмена вернёт их.
       *[other] Шаблон заменит { $slides } слайда; отмена вернёт их.
    }
notice-template-needs = Данных для этого доклада не хватает. На карточке сказано, чего именно.
edit-story-fill = создать «{ $template }»

## Decisions and owners.
story-no-decisions-text = Решите на доске, что делать с каждым контрагентом. Решения с ответственными и сроками появятся здесь и завершат доклад.
story-decisions-board = Открыть доску
story-decisions-accounts = Открыть карточки
story-decisions-slide = Вынести на слайд
story-decision-remove = Отменить решение
story-count-decisions =
    { $n ->
        [one] { $n } решение
        [few] { $n } решения
        [many] { $n } решений
       *[other] { $n } решения
    }
story-empty-template = Создать из данных

## Commands by name.
command-go-templates = Шаблоны докладов
command-go-decisions = Решения и ответственные
