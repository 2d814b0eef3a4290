review-page = Файлы и сопоставление столбцов
review-format = { $format } · { $n ->
    [one] { $n } лист
    [few] { $n } листа
    [many] { $n } листов
   *[other] { $n } листа
}
review-file-unused = не используется
review-use = { $n ->
    [one] Взять { $n } строку
    [few] Взять эти { $n } строки
    [many] Взять эти { $n } строк
   *[other] Взять эти { $n } строки
}
review-cancel = Отмена
review-joins = Добавить к открытому портфелю
review-replaces = Как новый портфель
review-understood = Что распознано
review-kind = Вид таблицы
review-sheet = Лист
review-header-row = Строка заголовков
review-no-header = Без заголовков
review-whole-file = Весь файл
review-rows = Строки
review-figures = Числа
review-currency = Валюта
review-no-currency = Не указана
review-column = Столбец в файле
review-means = Значение
review-type = Тип и формат
review-dmy = д-м-г
review-mdy = м-д-г
review-ymd = г-м-д
review-unread = { $n ->
    [one] Не прочитана { $n } ячейка
    [few] Не прочитаны { $n } ячейки
    [many] Не прочитано { $n } ячеек
   *[other] Не прочитано { $n } ячейки
}
review-different = { $n ->
    [one] { $n } разное значение
    [few] { $n } разных значения
    [many] { $n } разных значений
   *[other] { $n } разного значения
}
review-filled = заполнено { $n }
review-blank = Пусто
review-totals = Контрольные суммы
review-credit-notes = из них { $n ->
    [one] { $n } возврат
    [few] { $n } возврата
    [many] { $n } возвратов
   *[other] { $n } возврата
}
review-raw = Файл как он есть
review-findings = Замечания
review-to-look = { $n } к просмотру
review-done = { $n } учтено
review-copy-findings = Копировать замечания
review-place-row = строка { $row }
files-none = Файлов пока нет
files-none-text = Откройте таблицу с продажами, клиентами, поставщиками или продуктами; ничего чистить заранее не нужно.
files-open = Открыть таблицу
files-sample = Посмотреть на примере
files-add = Добавить файл
files-sheet = лист «{ $name }»
files-column = Столбец в файле
files-means = Значение
files-type = Тип
files-filled = Заполнено
files-unread = Не прочитано
files-sum = Сумма
files-again = Изменить сопоставление
files-findings = { $n ->
    [one] { $n } замечание
    [few] { $n } замечания
    [many] { $n } замечаний
   *[other] { $n } замечания
}
review-total-left-out = в том числе не учтено: итоги, повторы, примечания
review-total-in-file = всё, что есть в файле
review-total-equals-row = равно строке { $row }
review-total-agrees = совпадает с итогами в файле
rates-head = Валюты
rates-base = Всё считается в валюте
rates-is-base = базовая валюта
rates-unstated = не указана
rates-none = нет курса
rates-by-year = Курс по годам
rates-field = Сколько стоит 1 { $currency } в { $base }
rates-complete = У каждой суммы есть курс. Итоги выше — в своей валюте.
rates-left-out =
    { $n ->
        [one] { $n } строка без курса не входит ни в один показатель.
        [few] { $n } строки без курса не входят ни в один показатель.
        [many] { $n } строк без курса не входят ни в один показатель.
       *[other] { $n } строки без курса не входят ни в один показатель.
    }
review-remember = Запомнить для таких файлов
review-remember-short = Запомнить
review-remembered = Как в файле { $name }
review-forget = Забыть
review-group-all = Все
review-group-recognised = Узнаны
review-group-own = Свои
review-group-empty = Пустые
review-search-columns = Найти столбец
review-search-meaning = Найти значение
review-nothing-found = Ничего не найдено
review-fields-own = Собственное
review-fields-who = Кто и что
review-fields-deal = Когда и где
review-fields-figures = Суммы и количества
review-fields-customer = Критерии клиентов
review-fields-supplier = Критерии поставщиков
review-fields-product = Критерии товаров
review-date-order = Порядок дня и месяца
review-decided = Ваш выбор
review-as-found = Как распознано
review-factor = Единица чисел
review-factor-one = единицы, как записано
review-factor-thousand = тысячи (× 1 000)
review-factor-myriad = десятки тысяч, 万 (× 10 000)
review-factor-million = миллионы (× 1 000 000)
review-factor-yi = сотни миллионов, 亿
review-factor-hundredth = сотые (÷ 100)
review-factor-points = 25 означает 25 %
review-factor-ratio = 0,25 означает 25 %
review-samples = Первые значения
review-cells = Ячейки
review-sum = сумма { $name }
review-scale = Ступени, от низшей
review-step-lower = Ниже
review-step-higher = Выше
review-more-sums = { $n ->
    [one] ещё { $n } сумма — у своего столбца
    [few] ещё { $n } суммы — у своих столбцов
    [many] ещё { $n } сумм — у своих столбцов
   *[other] ещё { $n } суммы — у своих столбцов
}
review-header-found = Где найдена
review-header-this = Строка { $row } — заголовки
review-header-two = Заголовки в этой строке и следующей
review-encoding = Кодировка
review-delimiter = Разделитель
review-delimiter-semicolon = Точка с запятой ;
review-delimiter-comma = Запятая ,
review-delimiter-tab = Табуляция
review-delimiter-bar = Вертикальная черта |
review-delimiter-blank = Пробелы
review-offer-tables = Таблица на листе
review-offer-stack = { $n ->
    [one] Прочитать { $n } лист с теми же столбцами
    [few] Прочитать { $n } листа с одинаковыми столбцами подряд
    [many] Прочитать { $n } листов с одинаковыми столбцами подряд
   *[other] Прочитать { $n } листа с одинаковыми столбцами подряд
}
review-offer-periods = { $n ->
    [one] Развернуть в строки { $n } столбец периодов
    [few] Развернуть в строки { $n } столбца периодов
    [many] Развернуть в строки { $n } столбцов периодов
   *[other] Развернуть в строки { $n } столбца периодов
}
review-offer-products = { $n ->
    [one] Развернуть в строки { $n } столбец товаров
    [few] Развернуть в строки { $n } столбца товаров
    [many] Развернуть в строки { $n } столбцов товаров
   *[other] Развернуть в строки { $n } столбца товаров
}
review-offer-fill-down = Заполнить вниз: { $name }
review-raw-rows = { $n ->
    [one] { $n } строка
    [few] { $n } строки
    [many] { $n } строк
   *[other] { $n } строки
}
review-raw-find = Номер строки или текст
review-left-header = строка заголовков
review-left-total = итог, не взят
review-left-header-again = повтор заголовков, не взят
review-left-note = примечание, не взято
review-left-second-table = другая таблица
review-left-group = строка группы, развёрнута
review-left-filler = нет данных, не взята
review-left-other = не взята
review-links = Что не совпало
review-link = { $n } из { $total } строк файла { $into } есть в { $from } по столбцу { $key }
review-repeats = { $n ->
    [one] { $n } строка файла { $file } есть и в { $value }: сумма учтётся дважды
    [few] { $n } строки файла { $file } есть и в { $value }: сумма учтётся дважды
    [many] { $n } строк файла { $file } есть и в { $value }: сумма учтётся дважды
   *[other] { $n } строки файла { $file } есть и в { $value }: сумма учтётся дважды
}
review-repeats-hint = Если он заменяет прежний файл, выберите замену вместо добавления.
review-link-show = Показать
review-link-hide = Скрыть
review-link-unused = Только в { $from }: { $n }
review-link-rows = { $n ->
    [one] { $n } строка
    [few] { $n } строки
    [many] { $n } строк
   *[other] { $n } строки
}
review-link-like = возможно, { $name }
review-keys-hint = F1 — клавиши
review-keys = ↑ ↓ столбец · ← → значение или тип · Enter открывает список · буква ищет в нём · Tab или F6 следующая часть · Ctrl Z отменяет выбор · Ctrl PgDn следующий файл · Ctrl Enter берёт строки · Esc выход
review-own = Свой критерий
review-nothing-met = Ничего необычного
refresh-head = Что изменилось в файлах
refresh-take = Взять новые строки
refresh-leave = Оставить как было
refresh-rows = Строк добавлено / исчезло
refresh-new-table = Новая таблица
refresh-gone-table = Таблицы больше нет
refresh-unread = «{ $column }»: нечитаемые ячейки
refresh-type = «{ $column }» теперь содержит другое
refresh-new-column = Новый столбец
refresh-gone-column = Столбца больше нет
refresh-new-customers = Новые клиенты
refresh-gone-customers = Клиенты, которых больше нет
refresh-new-suppliers = Новые поставщики
refresh-gone-suppliers = Поставщики, которых больше нет
refresh-new-products = Новые товары
refresh-gone-products = Товары, которых больше нет
refresh-more = и ещё { $n }
refresh-lost-edit = Вашей правке «{ $column }» для { $name } больше нет места
refresh-changed = Изменено на диске: { $name }
refresh-now = Прочитать снова
refresh-later = Не сейчас
files-refresh = Прочитать снова
review-left-units = единицы, не взяты
review-left-part = часть строки выше, не вошла
review-left-weights = веса, не вошли
review-left-statistics = статистика, не взята
review-left-hidden = скрыта, не взята
review-offer-hidden = Не брать скрытое: { $rows ->
        [0] { $columns ->
            [one] { $columns } столбец
            [few] { $columns } столбца
           *[other] { $columns } столбцов
        }
        [one] { $rows } строка{ $columns ->
            [0] {""}
            [one] , { $columns } столбец
            [few] , { $columns } столбца
           *[other] , { $columns } столбцов
        }
        [few] { $rows } строки{ $columns ->
            [0] {""}
            [one] , { $columns } столбец
            [few] , { $columns } столбца
           *[other] , { $columns } столбцов
        }
       *[other] { $rows } строк{ $columns ->
            [0] {""}
            [one] , { $columns } столбец
            [few] , { $columns } столбца
           *[other] , { $columns } столбцов
        }
    }
review-left-balance = остаток, не взят
review-joins-not = Не всё добавится к открытому портфелю
