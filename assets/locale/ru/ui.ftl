# The window: bars, pages, dialogs.
ui-menu = Меню
ui-start-page = Начальная страница
ui-export = Экспорт
ui-unsaved = Есть несохранённые изменения
ui-not-saved-yet = Ещё не сохранено
ui-saved = Сохранено
ui-undo = Нечего отменять
ui-redo = Нечего возвращать
ui-search-everything = Найти карточку, метод или команду
ui-page-files = Файлы и столбцы
ui-page-tables = Таблицы
ui-page-overview = Обзор
ui-page-overview-customers = Клиенты: обзор
ui-page-overview-suppliers = Поставщики: обзор
ui-page-overview-products = Продукты: обзор
ui-page-accounts-customers = Карточки клиентов
ui-page-accounts-suppliers = Карточки поставщиков
ui-page-accounts-products = Карточки продуктов
ui-more = Ещё
ui-toggle-inspector = Настройки рядом с графиком
ui-toggle-table = Таблица под графиком
ui-count-lines =
    { $n ->
        [one] { $n } строка продаж
        [few] { $n } строки продаж
        [many] { $n } строк продаж
       *[other] { $n } строки продаж
    }
ui-count-results =
    { $n ->
        [one] { $n } результат
        [few] { $n } результата
        [many] { $n } результатов
       *[other] { $n } результата
    }
ui-as-of = на { $day }
ui-working = Идёт расчёт…
ui-stop = Остановить
ui-stays-here = Данные не покидают компьютер
ui-stays-here-more = Folioscope никогда не выходит в сеть: всё, что открыто, читается, рассчитывается и сохраняется только на этом компьютере.
ui-theme = Оформление
ui-theme-system = Как в системе
ui-theme-light = Светлое
ui-theme-dark = Тёмное
ui-theme-print = Для печати
ui-language = Язык
ui-back-to-portfolio = Вернуться к портфелю
ui-data-never-leave = Данные никогда не покидают этот компьютер
ui-start-head = Какие клиенты кормят бизнес?
ui-start-text = Начните с таблицы, которая уже есть. Приводить её в порядок не нужно.
ui-start-open = Открыть таблицу
ui-start-open-text = Excel, OpenDocument или CSV: список продаж, список клиентов или оба.
ui-start-sample = Посмотреть на примере
ui-start-sample-text = Вымышленная компания: 120 клиентов, 60 поставщиков, 40 продуктов.
ui-start-template = Взять пустой шаблон
ui-start-template-text = Листы для заполнения, с выпадающими списками для каждой оценки.
ui-drop-anywhere = Перетащите файлы в любое место окна
ui-or-paste = или вставьте ячейки, скопированные из Excel
ui-job-done = готово { $part }
ui-recent = Недавние
ui-no-recent = Пока ничего не открывали.
ui-recent-missing = перемещён или удалён
ui-password-intro = Folioscope не может прочитать защищённую книгу. В Excel:
ui-password-step-1 = Откройте файл с его паролем
ui-password-step-2 = Выберите «Файл › Сведения › Защита книги › Зашифровать с использованием пароля»
ui-password-step-3 = Очистите поле, сохраните копию и откройте её
ui-open-project = Открыть проект
ui-today = Сегодня
ui-pin = Закрепить в списке
ui-unpin = Открепить
ui-forget = Убрать из списка
ui-needs = Для этого графика нужно: { $needs }.
ui-list-comma = {", "}
ui-field-own = Собственный критерий
ui-type-text = Текст
ui-type-number = Число
ui-type-percent = Процент
ui-type-date = Дата
ui-type-scale = Шкала
ui-type-choices = Несколько вариантов
ui-method-failed = Рассчитать эту цифру не удалось
ui-method-failed-text = Метод прервался. Данные не изменились; с исходными настройками он может сработать снова.
ui-reset-settings = Сбросить настройки
ui-open = Открыть
ui-save = Сохранить
ui-cancel = Отмена
ui-close = Закрыть
ui-discard = Не сохранять
ui-unsaved-head = Сохранить изменения в «{ $name }»?
ui-unsaved-text = Иначе всё, что сделано после последнего сохранения, будет потеряно.
ui-recover-head = Найден черновик «{ $name }»
ui-recover-text = В прошлый раз программа закрылась без сохранения. Черновик от { $day }, { $time }.
ui-recover-take = Взять черновик
ui-recover-drop = Удалить черновик
ui-portfolio-unchanged = Открытый портфель не изменился.
ui-open-another = Открыть другой файл
ui-another-place = Выбрать другое место
ui-copy-details = Скопировать подробности
ui-path-open = Открыть файл по пути
ui-path-save = Сохранить по этому пути
ui-path-export = Экспортировать по этому пути
ui-path-template = Сохранить шаблон по этому пути
ui-path-text = Полный путь с именем файла.
ui-path-label = Путь
ui-about-text = Портфельный анализ клиентов, поставщиков и продуктов: на входе таблицы, на выходе графики для стратегического совещания.
ui-about-licences = Лицензии
ui-explain-definition = Определение и формула
ui-explain-source = Источник
ui-explain-population = На чём основано
ui-explain-shown = В расчёте: { $accounts }.
ui-drop-here = Отпустите, чтобы прочитать файл
ui-drop-here-open = Отпустите, чтобы добавить файл в портфель
ui-export-head = Экспорт: { $name }
ui-export-svg = Векторный рисунок для слайдов и сайта
ui-export-png = Картинка нужной чёткости
ui-export-pdf = Векторная страница, текст копируется
ui-export-pptx = Слайды с редактируемыми диаграммами
ui-export-xlsx = Таблица под графиком
ui-export-csv = Таблица простым текстом
ui-export-json = Все цифры для других программ
ui-mask-names = Скрыть названия («Клиент 7»)
ui-export-size = Размер
ui-export-pixels = Пиксели
ui-size-slide = Слайд 16:9
ui-size-page = Страница 4:3
ui-size-square = Квадрат
ui-size-half = Полстраницы
ui-nothing-found = Ничего не найдено. Попробуйте меньше букв.
ui-palette-choose = выбрать
ui-palette-accounts = только карточки
ui-findings = Замечания
ui-no-findings = Замечаний нет: каждая строка взята как есть.
ui-place-cell = строка { $row }, { $column }
ui-place-row = строка { $row }
ui-place-column = столбец { $column }

## Overview, tables and accounts.
ui-no-tables = Таблиц пока нет
ui-none-customers = Какие клиенты кормят бизнес?
ui-none-customers-text = Добавьте реестр продаж или список клиентов: из них получаются все цифры этой страницы.
ui-none-suppliers = От каких поставщиков зависит бизнес?
ui-none-suppliers-text = Добавьте список поставщиков с закупками и оценками: из него получаются все цифры этой страницы.
ui-none-products = Какие продукты кормят будущее?
ui-none-products-text = Добавьте список продуктов с выручкой и данными рынка: из него получаются все цифры этой страницы.
ui-figure-active =
    { $n ->
        [one] { $n } активный
        [few] { $n } активных
        [many] { $n } активных
       *[other] { $n } активного
    }
ui-figure-largest = Крупнейший
ui-figure-ten = Десять крупнейших
ui-figure-fifth = Крупнейшие 20 %
ui-figure-gini = Коэффициент Джини
ui-figure-effective =
    { $n ->
        [one] как от { $n } равного
        [few] как от { $n } равных
        [many] как от { $n } равных
       *[other] как от { $n } равных
    }
ui-attention-customers = Крупные клиенты, которые замолчали
ui-attention-suppliers = Поставщики, которых трудно заменить
ui-attention-products = Продукты, по которым нужно решение
ui-attention-none = Ничего тревожного.
ui-attention-more =
    { $n ->
        [one] и ещё { $n }
        [few] и ещё { $n }
        [many] и ещё { $n }
       *[other] и ещё { $n }
    }
ui-why-quiet =
    { $n ->
        [one] молчит { $n } день
        [few] молчит { $n } дня
        [many] молчит { $n } дней
       *[other] молчит { $n } дня
    }
ui-why-inactive =
    { $n ->
        [one] неактивный: последняя продажа { $n } день назад
        [few] неактивный: последняя продажа { $n } дня назад
        [many] неактивный: последняя продажа { $n } дней назад
       *[other] неактивный: последняя продажа { $n } дня назад
    }
ui-find-account = Найти по названию или признаку
ui-account-customers = Клиент
ui-account-suppliers = Поставщик
ui-account-products = Продукт
ui-last-sale = Последняя продажа
ui-first-sale = Первая продажа
ui-next-account = Следующая карточка
ui-previous-account = Предыдущая карточка
ui-account-at = { $at } из { $n }
ui-account-rank = место { $rank } из { $n }
ui-account-share = Доля в итоге
ui-account-ratings = Оценка
ui-account-facts = Сведения и цифры
ui-account-no-sheet = В листе оценок нет строки для этой карточки.
ui-account-no-ratings = В листе пока нет оценок.
ui-no-value = Нет значения
ui-page-names = Названия на проверку
likeness-punctuation = Знаки и пробелы
likeness-diacritics = Диакритика и «ё»
likeness-legal_form = Правовая форма
likeness-word_order = Порядок слов
likeness-spelling = Одна-две буквы
names-all = Все
names-none = Проверять нечего
names-none-text = Нет клиентов, поставщиков или товаров с похожими названиями.
names-merge-all =
    { $n ->
        [one] Объединить { $n } группу
        [few] Объединить все { $n } группы
        [many] Объединить все { $n } групп
       *[other] Объединить все { $n } группы
    }
names-merge = Объединить
names-apart = Оставить отдельно
names-at-stake = на кону { $value }
names-stays = Останется это название
names-decided = Решено
names-merged = { $names } → { $into }
names-split = Разъединить
names-again = Предлагать снова
names-keys = ↑ ↓ выбор · ← → какое название останется · Enter — объединить · Delete — оставить отдельно · Ctrl+Z — отменить
ui-severity-error = Решить
ui-severity-warning = Посмотреть
ui-severity-note = Сделано
ui-findings-all-files = Все файлы
ui-findings-file = Файл
ui-findings-more =
    { $n ->
        [one] и ещё { $n }
        [few] и ещё { $n }
        [many] и ещё { $n }
       *[other] и ещё { $n }
    }
findings-file = Файл
findings-sheet = Лист
findings-cell = Ячейка
findings-row = Строка
findings-column = Столбец
findings-severity = Важность
findings-value = Что стояло в ячейке
findings-count = Количество
findings-text = Что обнаружено и что сделано
