# Chart, table and inspector.

view-tab-chart = График
view-tab-weights = Веса
view-tab-account = Карточка
view-measure = Показатель
view-by = Сравнивать
view-breakdown-column = Разбить по
view-compare = Сравнить с кривой
view-compare-none = Без второй кривой
view-compare-year = Годом ранее
view-compare-missing = Для такого сравнения в данных нет показателей
view-period = Период
view-period-all = Весь
view-period-span = { $from } – { $until }
view-period-from = Первый месяц
view-period-until = Последний месяц
view-credit-notes = Возвраты
view-credit-net = Вычитать
view-credit-exclude = Не учитывать
view-filter = Фильтр
view-filter-add = Добавить фильтр
view-filter-clear = Сбросить
view-filter-remove = Убрать фильтр «{ $filter }»
view-filter-is = { $column }: { $what }
view-filter-not = { $column }: все, кроме { $what }
view-filter-more = { $words } и ещё { $n }
view-filter-only = Только эти
view-filter-but = Все, кроме этих
view-filter-cancel = Отмена
view-range-from = От
view-range-until = До
view-classes = Границы групп
view-limit-a = Верхняя граница группы A
view-limit-b = Верхняя граница группы B
view-axis-x = Горизонтальная ось
view-axis-y = Вертикальная ось
view-axis-size = Площадь пузырька
view-axis-size-equal = Одинаковая
view-scale-linear = Линейная
view-scale-log = Логарифм.
view-limit = Порог
view-balanced = Оба порога посередине
view-weights-of = Веса: { $axis }
view-weights-sum = сумма { $sum }
view-weights-reset = Исходные веса
view-meaning = Что это значит?
view-definition = Определение, формула и источник
view-account-none = Выберите точку на графике или строку таблицы, чтобы увидеть показатели.
view-account-several =
    { $n ->
        [one] Выбран { $n }. Оставьте один, чтобы увидеть показатели.
        [few] Выбрано { $n }. Оставьте один, чтобы увидеть показатели.
        [many] Выбрано { $n }. Оставьте один, чтобы увидеть показатели.
       *[other] Выбрано { $n }. Оставьте один, чтобы увидеть показатели.
    }
view-account-open = Открыть карточку
view-evidence = Основано на
view-evidence-split = { $figures } данные, { $opinion } оценки
view-copy-picture = Копировать график
view-copy-table = Копировать таблицу
view-export = Экспорт
view-explain = Что значит эта цифра?
view-home = Показать целиком
view-invert = Обратить выбор
view-select-a = Выбрать группу A
view-only-selected = Только выбранные
view-find = Найти в таблице
view-table-height = Высота таблицы
view-inspector-width = Ширина панели
view-selected =
    { $n ->
        [one] выбран { $n }
        [few] выбрано { $n }
        [many] выбрано { $n }
       *[other] выбрано { $n }
    }
view-all-classes = Все группы
view-and-others = { $name } и ещё { $n } здесь
view-behind =
    { $by ->
        [column] Столбцы на графике
        [customer] Клиенты на графике
        [supplier] Поставщики на графике
        [product] Продукты на графике
       *[value] Значения на графике
    }
view-top =
    { $by ->
        [customer]
            { $n ->
                [1] Крупнейший клиент
                [one] Первые { $n } клиент
                [few] Первые { $n } клиента
                [many] Первые { $n } клиентов
               *[other] Первые { $n } клиента
            }
        [supplier]
            { $n ->
                [1] Крупнейший поставщик
                [one] Первые { $n } поставщик
                [few] Первые { $n } поставщика
                [many] Первые { $n } поставщиков
               *[other] Первые { $n } поставщика
            }
        [product]
            { $n ->
                [1] Крупнейший продукт
                [one] Первые { $n } продукт
                [few] Первые { $n } продукта
                [many] Первые { $n } продуктов
               *[other] Первые { $n } продукта
            }
       *[value]
            { $n ->
                [1] Крупнейшее значение
                [one] Первые { $n } значение
                [few] Первые { $n } значения
                [many] Первые { $n } значений
               *[other] Первые { $n } значения
            }
    }
view-share =
    { $measure ->
        [revenue] { $part } → { $whole } выручки
        [margin] { $part } → { $whole } маржи
        [quantity] { $part } → { $whole } количества
        [spend] { $part } → { $whole } объёма закупок
        [cash_flow] { $part } → { $whole } денежного потока
       *[other] { $part } → { $whole } показателя «{ $name }»
    }
view-classes-value = По сумме
view-classes-count = По числу
view-classes-computed = Расчётные
view-compare-segments = Сегменты по: { $name }
view-changed = Что изменилось
view-segments-picture = Вид
view-segments-table = Различия
view-segments-map = Карта
