# The command line.

## Help.

cli-about = Folioscope: из таблиц — графики для стратегического совещания.
cli-usage = Использование
cli-about-window = Открывает окно с этими файлами.
cli-about-inspect = Показывает, что распознано в файле: лист, строка заголовков, столбцы, замечания.
cli-about-analyse = Считает методы: те же цифры, что на экране.
cli-about-export = Записывает графики и таблицы в файлы; формат задаёт расширение.
cli-about-methods = Перечисляет все методы: на что отвечают, что им нужно, источник.
cli-about-template = Записывает пустой шаблон с выпадающими списками оценок.
cli-about-sample = Записывает таблицы портфеля-примера.
cli-words = KIND: customers, suppliers, products, ledger, whitespace. WHAT: customer, supplier, product или столбец. M: revenue, margin, quantity, spend, cash_flow или столбец. --sample — встроенный пример вместо FILE.
cli-exit-codes = Код возврата: 0 — готово, 1 — не получилось, 2 — неверный вызов.
cli-option-sheet = Какой лист читать.
cli-option-table = Какая из таблиц листа, начиная с 1.
cli-option-stack = Прочитать листы с одинаковыми столбцами один под другим.
cli-option-unpivot = Превратить столбцы месяцев или товаров в строки.
cli-option-as = Что означают строки файла.
cli-option-only = Читать только этот столбец; можно указать несколько раз.
cli-option-by = Что сравнивается.
cli-option-method = Метод; можно указать несколько раз, без него — все методы.
cli-option-measure = Какой показатель суммируется.
cli-option-set = Параметр метода или выборки.
cli-option-as-of = Отчётная дата, ГГГГ-ММ-ДД.
cli-option-json = Ответ в JSON.
cli-option-sample = Пример вместо файла.
cli-option-to = Файл или папка для записи.
cli-option-view = График по id метода; можно указать несколько раз.
cli-option-format = pdf, svg, png, xlsx, csv или json, если расширение не говорит.
cli-option-theme = Цвета: light, dark или print.
cli-option-size = Размер картинки, например 1280x800.
cli-option-template = Корпоративный шаблон PowerPoint (.pptx или .potx), образец, шрифты и цвета которого использует презентация.
cli-option-shape = Формат слайдов: 16:9 или 4:3.
cli-option-story = История в слайдах: customers, suppliers или products; собственная история проекта, если она есть.
cli-option-mask-names = Пишет «Клиент 7» вместо названий.
cli-option-language = Язык: en, nl, it, ro, zh или ru.

## Wrong usage.

cli-unknown-command = «{ $name }» — не команда и не файл. Список команд: folioscope --help.
cli-unknown-option = Здесь нет параметра { $option }. Все параметры покажет --help.
cli-option-missing = Не указан { $option }.
cli-value-missing = Для { $option } нужно значение.
cli-operand-missing = Чего-то не хватает. Использование: { $usage }
cli-operand-extra = «{ $name }» — лишнее.
cli-bad-value = «{ $value }» не подходит для { $option }. Допустимое покажет --help.
cli-bad-setting = «{ $key }={ $value }» не подходит для --set: для { $key } допустимо { $takes }.
cli-no-setting = Ни один метод не настраивается через «{ $key }». Настройки каждого метода покажет folioscope methods --json.
cli-no-column = { $option } указывает столбец «{ $column }», которого в данных нет.
cli-twice-meant = В файле «{ $file }» и «{ $first }», и «{ $second }» получили значение { $field }; его может иметь только один столбец.
cli-unknown-kind = «{ $value }» — не вид таблицы. Есть customers, suppliers, products, ledger и whitespace.

## What could not be done.

cli-not-writable = Не удаётся записать «{ $file }».
cli-not-writable-hint = Проверьте, что папка существует и доступна для записи, а файл не открыт в другой программе.
cli-no-display = Нет экрана, на котором можно открыть окно.
cli-no-display-hint = Без него работают команды: folioscope inspect, analyse, export, methods, template и sample; пояснения — folioscope --help.
cli-no-drawing = Не удаётся отобразить окно: на этом компьютере нет ни OpenGL 2, ни Direct3D 12.
cli-no-drawing-hint = Установите или обновите драйвер видеокарты (в Linux — пакеты libegl1 и libgl1-mesa-dri). Команды работают и без окна: их описывает folioscope --help.
