# Words that every part of the program shares.

## Who is compared: alone, several, and counted.

entity-customer = клиент
entity-customers = клиенты
entity-supplier = поставщик
entity-suppliers = поставщики
entity-product = продукт
entity-products = продукты
entity-value = значение
entity-values = значения
count-customers =
    { $n ->
        [one] { $n } клиент
        [few] { $n } клиента
        [many] { $n } клиентов
       *[other] { $n } клиента
    }
count-suppliers =
    { $n ->
        [one] { $n } поставщик
        [few] { $n } поставщика
        [many] { $n } поставщиков
       *[other] { $n } поставщика
    }
count-products =
    { $n ->
        [one] { $n } продукт
        [few] { $n } продукта
        [many] { $n } продуктов
       *[other] { $n } продукта
    }
count-values =
    { $n ->
        [one] { $n } значение
        [few] { $n } значения
        [many] { $n } значений
       *[other] { $n } значения
    }
count-lines =
    { $n ->
        [one] { $n } строка
        [few] { $n } строки
        [many] { $n } строк
       *[other] { $n } строки
    }
count-rows =
    { $n ->
        [one] { $n } строка
        [few] { $n } строки
        [many] { $n } строк
       *[other] { $n } строки
    }
count-columns =
    { $n ->
        [one] { $n } столбец
        [few] { $n } столбца
        [many] { $n } столбцов
       *[other] { $n } столбца
    }
count-cells =
    { $n ->
        [one] { $n } ячейка
        [few] { $n } ячейки
        [many] { $n } ячеек
       *[other] { $n } ячейки
    }
count-files =
    { $n ->
        [one] { $n } файл
        [few] { $n } файла
        [many] { $n } файлов
       *[other] { $n } файла
    }
count-findings =
    { $n ->
        [one] { $n } замечание
        [few] { $n } замечания
        [many] { $n } замечаний
       *[other] { $n } замечания
    }
count-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
count-months =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }

## Measures.

measure-revenue = Выручка
measure-margin = Маржа
measure-quantity = Количество
measure-spend = Объём закупок
measure-cash_flow = Денежный поток

## Groups of the rail and the families of methods below them.

group-data = Данные
group-customers = Клиенты
group-suppliers = Поставщики
group-products = Продукты
family-quality = Качество данных
family-concentration = Концентрация
family-potential = Потенциал
family-behaviour = Поведение
family-relationship = Отношения
family-risk = Риск
family-spend = Закупки
family-kraljic = Кралич
family-alignment = Ценность и соответствие
family-product-concentration = Концентрация
family-growth-share = Рост и доля
family-segments = Сегменты
family-preferencing = Взгляд поставщика
family-olsen-ellram = Олсен — Эллрам
family-performance = Результаты
family-criteria = Критерии и веса
family-playbook = План действий
family-cash-flow = Баланс денежных потоков
family-nine-box = Матрица GE — McKinsey
family-life-cycle = Жизненный цикл

## Kinds of table.

kind-ledger = Реестр продаж
kind-customers = Клиенты
kind-suppliers = Поставщики
kind-products = Продукты
kind-whitespace = Белые пятна

## Classes.

class-name = Группа { $class }

## Meanings of a column.

field-date = Дата
field-invoice = Счёт-фактура
field-customer = Клиент
field-supplier = Поставщик
field-product = Продукт
field-customer_id = Код клиента
field-supplier_id = Код поставщика
field-product_id = Код продукта
field-category = Категория
field-quantity = Количество
field-unit_price = Цена за единицу
field-discount = Скидка
field-amount = Сумма без НДС
field-cost = Себестоимость
field-margin = Маржа
field-currency = Валюта
field-business = Сфера деятельности клиента
field-contact = Контактное лицо
field-our_contact = Наше контактное лицо
field-country = Страна
field-region = Регион
field-city = Город
field-segment = Сегмент
field-sales_person = Менеджер по продажам
field-branch = Филиал
field-relationship_type = Тип отношений
field-service_needs = Потребность в обслуживании
field-decision_criteria = Критерии выбора
field-share_of_purchases = Наша доля в закупках
field-profitability = Прибыльность
field-upsell_potential = Потенциал допродаж
field-cooperation = Лёгкость сотрудничества
field-outlook = Перспективы бизнеса
field-rd_cooperation = Сотрудничество в НИОКР
field-learning = Возможности для обучения
field-billing = Отгрузки
field-billing_part = Часть отгрузок
field-billing_change = Изменение отгрузок
field-projection = Прогноз на 12 месяцев
field-cost_to_serve = Затраты на обслуживание
field-cash_flow = Денежный поток
field-satisfaction = Удовлетворённость
field-complaints = Рекламации
field-loyalty = Лояльность
field-potential_spend = Потенциальные закупки
field-probability = Вероятность
field-risk = Риск
field-status = Статус
field-certification = Омологация
field-recurring_revenue = Регулярная выручка
field-spend = Объём закупок
field-supplier_turnover = Выручка поставщика
field-our_share_of_sales = Наша доля в его продажах
field-value_today = Ценность сейчас
field-value_future = Ценность в будущем
field-alignment = Соответствие нашей стратегии
field-objectivity = Объективность
field-exclusive_offers = Эксклюзивные предложения
field-discretionary_funding = Дополнительное финансирование
field-talent = Кадровый потенциал
field-insight = Знание рынка
field-tools = Инструменты
field-ideas = Идеи
field-brands = Бренды
field-values = Ценности
field-growth = Темп роста
field-contribution = Вклад
field-service_level = Уровень сервиса
field-importance_to_category = Важность для категории
field-category_expertise = Экспертиза в категории
field-partnership = Готовность к партнёрству
field-supply_risk = Риск поставки
field-profit_impact = Влияние на прибыль
field-supply_risk_future = Будущий риск поставки
field-profit_impact_future = Будущее влияние на прибыль
field-alternatives = Число альтернатив
field-switching_cost = Издержки смены поставщика
field-lead_time = Срок поставки
field-geographic_risk = Географический риск
field-financial_risk = Финансовый риск
field-sole_source = Единственный поставщик
field-effect_on_cost = Влияние на затраты
field-effect_on_quality = Влияние на качество
field-effect_on_sales = Влияние на продажи
field-quality = Качество
field-delivery = Поставка
field-price = Цена
field-objectives = Цели
field-expectations = Ожидания
field-roles = Роли
field-communication = Коммуникация
field-line = Продуктовая линейка
field-revenue = Выручка
field-previous_revenue = Выручка прошлого года
field-market_growth = Темп роста рынка
field-market_share = Наша доля рынка
field-rival_share = Доля крупнейшего конкурента
field-relative_share = Относительная доля рынка
field-cash_in = Приток денег
field-cash_out = Отток денег
field-life_cycle = Стадия жизненного цикла
field-competitive_position = Конкурентная позиция
field-attractiveness = Привлекательность
field-strength = Сила позиции
field-decision = Решение

## Words of the scales, low to high; each scale agrees with its own criterion.

scale-relationship_type-at-risk = Под угрозой
scale-relationship_type-occasional = Разовый
scale-relationship_type-recurring = Постоянный
scale-relationship_type-partnership = Партнёрство
scale-service_needs-basic = Базовая
scale-service_needs-specialised = Специализированная
scale-service_needs-total = Полная
scale-share_of_purchases-small = Малая
scale-share_of_purchases-medium = Средняя
scale-share_of_purchases-large = Большая
scale-profitability-low = Низкая
scale-profitability-medium = Средняя
scale-profitability-high = Высокая
scale-upsell_potential-none = Нет
scale-upsell_potential-low = Низкий
scale-upsell_potential-moderate = Умеренный
scale-upsell_potential-high = Высокий
scale-cooperation-challenging = Сложно
scale-cooperation-average = Средне
scale-cooperation-easy = Легко
scale-outlook-failing = Ухудшение
scale-outlook-stable = Стабильность
scale-outlook-growing = Рост
scale-rd_cooperation-none = Нет
scale-rd_cooperation-emerging = Начинается
scale-rd_cooperation-ongoing = Ведётся
scale-learning-low = Малые
scale-learning-medium = Средние
scale-learning-high = Большие
scale-risk-low = Низкий
scale-risk-medium = Средний
scale-risk-high = Высокий
scale-certification-none = Нет
scale-certification-in-progress = В процессе
scale-certification-approved = Получена
scale-certification-expired = Истекла
scale-value_today-low = Низкая
scale-value_today-medium = Средняя
scale-value_today-high = Высокая
scale-value_future-low = Низкая
scale-value_future-medium = Средняя
scale-value_future-high = Высокая
scale-alignment-low = Низкое
scale-alignment-medium = Среднее
scale-alignment-high = Высокое
scale-objectivity-low = Низкая
scale-objectivity-medium = Средняя
scale-objectivity-high = Высокая
scale-exclusive_offers-low = Мало
scale-exclusive_offers-medium = Умеренно
scale-exclusive_offers-high = Много
scale-discretionary_funding-low = Малое
scale-discretionary_funding-medium = Среднее
scale-discretionary_funding-high = Большое
scale-talent-low = Низкий
scale-talent-medium = Средний
scale-talent-high = Высокий
scale-insight-low = Слабое
scale-insight-medium = Среднее
scale-insight-high = Хорошее
scale-tools-low = Слабые
scale-tools-medium = Средние
scale-tools-high = Сильные
scale-ideas-low = Слабые
scale-ideas-medium = Средние
scale-ideas-high = Сильные
scale-brands-low = Слабые
scale-brands-medium = Средние
scale-brands-high = Сильные
scale-values-low = Чужие
scale-values-medium = Близкие
scale-values-high = Общие
scale-contribution-low = Низкий
scale-contribution-medium = Средний
scale-contribution-high = Высокий
scale-service_level-low = Низкий
scale-service_level-medium = Средний
scale-service_level-high = Высокий
scale-importance_to_category-low = Низкая
scale-importance_to_category-medium = Средняя
scale-importance_to_category-high = Высокая
scale-category_expertise-low = Низкая
scale-category_expertise-medium = Средняя
scale-category_expertise-high = Высокая
scale-partnership-low = Низкая
scale-partnership-medium = Средняя
scale-partnership-high = Высокая
scale-supply_risk-low = Низкий
scale-supply_risk-medium = Средний
scale-supply_risk-high = Высокий
scale-profit_impact-low = Слабое
scale-profit_impact-medium = Среднее
scale-profit_impact-high = Сильное
scale-supply_risk_future-low = Низкий
scale-supply_risk_future-medium = Средний
scale-supply_risk_future-high = Высокий
scale-profit_impact_future-low = Низкое
scale-profit_impact_future-medium = Среднее
scale-profit_impact_future-high = Высокое
scale-switching_cost-low = Низкие
scale-switching_cost-medium = Средние
scale-switching_cost-high = Высокие
scale-geographic_risk-low = Низкий
scale-geographic_risk-medium = Средний
scale-geographic_risk-high = Высокий
scale-financial_risk-low = Низкий
scale-financial_risk-medium = Средний
scale-financial_risk-high = Высокий
scale-sole_source-no = Нет
scale-sole_source-yes = Да
scale-effect_on_cost-low = Слабое
scale-effect_on_cost-medium = Среднее
scale-effect_on_cost-high = Сильное
scale-effect_on_quality-low = Слабое
scale-effect_on_quality-medium = Среднее
scale-effect_on_quality-high = Сильное
scale-effect_on_sales-low = Слабое
scale-effect_on_sales-medium = Среднее
scale-effect_on_sales-high = Сильное
scale-quality-low = Низкое
scale-quality-medium = Среднее
scale-quality-high = Высокое
scale-delivery-low = Плохая
scale-delivery-medium = Средняя
scale-delivery-high = Хорошая
scale-price-low = Невыгодная
scale-price-medium = Средняя
scale-price-high = Выгодная
scale-life_cycle-embryonic = Зарождение
scale-life_cycle-growth = Рост
scale-life_cycle-mature = Зрелость
scale-life_cycle-aging = Старение
scale-competitive_position-weak = Слабая
scale-competitive_position-tenable = Прочная
scale-competitive_position-favourable = Благоприятная
scale-competitive_position-strong = Сильная
scale-competitive_position-dominant = Доминирующая
scale-attractiveness-low = Низкая
scale-attractiveness-medium = Средняя
scale-attractiveness-high = Высокая
scale-strength-low = Слабая
scale-strength-medium = Средняя
scale-strength-high = Сильная
scale-decision-stop = Прекратить
scale-decision-sell = Продавать
scale-decision-plan = Планировать

## Why rows or entities did not take part, for footers.

reason-missing_value =
    { $n ->
        [one] { $n } без значения
        [few] { $n } без значения
        [many] { $n } без значения
       *[other] { $n } без значения
    }
reason-no_name =
    { $n ->
        [one] { $n } строка без названия
        [few] { $n } строки без названия
        [many] { $n } строк без названия
       *[other] { $n } строки без названия
    }
reason-filtered =
    { $n ->
        [one] { $n } вне фильтра и периода
        [few] { $n } вне фильтра и периода
        [many] { $n } вне фильтра и периода
       *[other] { $n } вне фильтра и периода
    }
reason-credit_note =
    { $n ->
        [one] { $n } возврат
        [few] { $n } возврата
        [many] { $n } возвратов
       *[other] { $n } возврата
    }
reason-not_enough_data =
    { $n ->
        [one] { $n } с недостатком данных (охват ниже 50 %)
        [few] { $n } с недостатком данных (охват ниже 50 %)
        [many] { $n } с недостатком данных (охват ниже 50 %)
       *[other] { $n } с недостатком данных (охват ниже 50 %)
    }
reason-not_positive =
    { $n ->
        [one] { $n } с нулём или минусом (логарифмическая шкала)
        [few] { $n } с нулём или минусом (логарифмическая шкала)
        [many] { $n } с нулём или минусом (логарифмическая шкала)
       *[other] { $n } с нулём или минусом (логарифмическая шкала)
    }
reason-too_few_periods =
    { $n ->
        [one] { $n } с малым числом периодов
        [few] { $n } с малым числом периодов
        [many] { $n } с малым числом периодов
       *[other] { $n } с малым числом периодов
    }

## A file that gave nothing: what happened, and what to do. $file is its name.

error-not-found = Файл «{ $file }» не найден.
error-not-found-hint = Проверьте имя и папку.
error-not-readable = Не удаётся прочитать «{ $file }».
error-not-readable-hint = Закройте файл в других программах или проверьте права доступа.
error-empty = Файл «{ $file }» пуст.
error-empty-hint = Выгрузите его ещё раз из исходной программы.
error-unsupported-format =
    Файл «{ $file }» { $detail ->
        [pdf] — документ PDF, а не таблица.
        [picture] — изображение, а не таблица.
        [archive] — архив, а не таблица.
        [document] — текстовый документ или презентация, а не таблица.
        [program] — программа, а не таблица.
        [database] — база данных, а не таблица.
        [webpage] — веб-страница без таблицы.
        [data] содержит данные не в виде таблицы.
       *[other] — не таблица, которую здесь можно открыть.
    }
error-unsupported-format-hint =
    { $detail ->
        [pdf] Запросите таблицу, из которой он сделан.
        [picture] Запросите таблицу, из которой он сделан.
        [archive] Распакуйте его и откройте таблицу, которая внутри.
        [document] Скопируйте таблицу в табличный файл и откройте его.
        [database] Сохраните строки в .xlsx или .csv и откройте этот файл.
        [data] Сохраните строки в .xlsx или .csv и откройте этот файл.
        [webpage] Возможно, выгрузка не удалась или требуется вход: выгрузите ещё раз, лучше в .xlsx или .csv.
       *[other] Сохраните его как .xlsx, .xlsm, .xlsb, .xls, .ods, .csv или .txt.
    }
error-password-protected = Файл «{ $file }» защищён паролем.
error-password-protected-hint = Откройте его в Excel, сохраните копию без пароля и откройте здесь копию.
error-damaged = Файл «{ $file }» повреждён и не читается.
error-damaged-hint = Откройте его в Excel и сохраните заново или выгрузите ещё раз.
error-too-large = Файл «{ $file }» слишком велик.
error-too-large-hint = Выгрузите более короткий период или сохраните как .csv.
error-no-table = В файле «{ $file }» не найдена таблица.
error-no-table-hint = Таблице нужна строка заголовков и строки под ней. Образец — пустой шаблон.
error-no-amounts = В файле «{ $file }» не найден столбец с суммами.
error-no-amounts-hint = Укажите столбец с суммами или добавьте его.
error-newer-version = Файл «{ $file }» сохранён более новой версией Folioscope.
error-newer-version-hint = Обновите Folioscope и откройте файл снова.
error-disk-full = Не хватает места, чтобы записать «{ $file }».
error-disk-full-hint = Освободите место или выберите другую папку.
error-cancelled = Чтение файла «{ $file }» остановлено.
error-cancelled-hint = Ничего не изменено.
error-no-reader = Не удалось запустить модуль Folioscope, который читает электронные таблицы; файл «{ $file }» не открыт.
error-no-reader-hint = Перезапустите Folioscope. Если не поможет, установите программу заново или сохраните лист в формате .csv.

## Months: in a date, short.
month-in-date-1 = января
month-in-date-2 = февраля
month-in-date-3 = марта
month-in-date-4 = апреля
month-in-date-5 = мая
month-in-date-6 = июня
month-in-date-7 = июля
month-in-date-8 = августа
month-in-date-9 = сентября
month-in-date-10 = октября
month-in-date-11 = ноября
month-in-date-12 = декабря
month-short-1 = янв.
month-short-2 = февр.
month-short-3 = март
month-short-4 = апр.
month-short-5 = май
month-short-6 = июнь
month-short-7 = июль
month-short-8 = авг.
month-short-9 = сент.
month-short-10 = окт.
month-short-11 = нояб.
month-short-12 = дек.
reason-no_rate =
    { $n ->
        [one] { $n } в валюте без курса
        [few] { $n } в валюте без курса
        [many] { $n } в валюте без курса
       *[other] { $n } в валюте без курса
    }
