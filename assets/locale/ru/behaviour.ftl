## RFM.

method-rfm = RFM
method-rfm-answers = Кто покупал недавно, часто и на большие суммы?
method-rfm-help = Давность: дни от последней покупки до отчётной даты. Частота: разные счета, а если их нет в строках продаж — дни покупок. Сумма: выбранный показатель. Каждая оценивается от 1 до 5 по квинтилям рангов (5 — лучшая; равные значения делят средний ранг) или по вашим границам. Оценки давности и частоты относят клиента к одному из десяти сегментов. Возвраты (строки меньше нуля) покупками не считаются.
finding-rfm =
    { $part } { $ofwho } — чемпионы, на них приходится { $share } { $ofwhat }; { $risk ->
        [one] под угрозой { $risk } постоянный клиент
        [few] под угрозой { $risk } постоянных клиента
       *[other] под угрозой { $risk } постоянных клиентов
    }
finding-rfm-short = { $part } { $ofwho } — чемпионы, на них приходится { $share } { $ofwhat }
finding-rfm-none = Чемпионов нет ({ $count }): никто не покупал и недавно, и часто
chart-rfm-subtitle = По давности и частоте; тон = доля { $ofwhat }
chart-rfm-recency = Давность: дней после последней покупки
chart-rfm-frequency-invoices = Частота: число заказов
chart-rfm-frequency-days = Частота: дни покупок
chart-rfm-days =
    { $n ->
        [one] { $range } день
        [few] { $range } дня
       *[other] { $range } дней
    }
chart-rfm-orders =
    { $n ->
        [one] { $range } заказ
        [few] { $range } заказа
       *[other] { $range } заказов
    }
chart-rfm-nobody = никого
chart-rfm-none = нет
chart-rfm-segment = Сегмент
chart-rfm-silent = Тишина, дн.
chart-rfm-all = Все
chart-rfm-cells = В каждой ячейке: { $who } и их доля { $ofwhat }.
chart-rfm-quintiles =
    { $empty ->
        [0] Квинтили рангов; равные значения делят средний ранг, поэтому ступени неодинаковы.
        [one] Квинтили рангов; равные значения делят средний ранг, поэтому ступени неодинаковы: { $empty } ступень пуста.
        [few] Квинтили рангов; равные значения делят средний ранг, поэтому ступени неодинаковы: { $empty } ступени пусты.
       *[other] Квинтили рангов; равные значения делят средний ранг, поэтому ступени неодинаковы: { $empty } ступеней пусты.
    }
chart-head-r = R
chart-head-f = F
chart-head-m = M
chart-head-orders = Заказы
rfm-champions = Чемпионы
rfm-loyal = Лояльные
rfm-potential_loyal = Возможные лояльные
rfm-new = Новые
rfm-promising = Перспективные
rfm-need_attention = Требуют внимания
rfm-about_to_sleep = Засыпающие
rfm-at_risk = Под угрозой
rfm-cannot_lose = Нельзя потерять
rfm-hibernating = Спящие
view-rfm-occasion = Что считать покупкой
view-rfm-recency_limits = Границы давности, дней
view-rfm-frequency_limits = Границы частоты
view-rfm-monetary_limits = Границы суммы
view-rfm-quintiles = Квинтили
view-rfm-own = Свои границы

## Forecast.

method-btyd = Прогноз
method-btyd-answers = Кто ещё клиент и что они купят?
method-btyd-help = Две модели повторных покупок. BG/NBD: каждый клиент покупает в своём темпе и после любой покупки может уйти навсегда; распределение темпов и вероятностей ухода оценивается по строкам продаж методом наибольшего правдоподобия. Модель даёт вероятность, что клиент ещё с нами, и ожидаемое число покупок. Gamma–Gamma: сколько стоит покупка — между средним самого клиента и средним по всем. Стоимость будущих месяцев — ожидаемые покупки × ожидаемая сумма, дисконтированные помесячно. Покупки одного дня считаются один раз; первая не считается; возвраты (строки меньше нуля) — не покупки. Модели предполагают, что покупают как прежде и что сумма не связана с частотой.
finding-btyd =
    { $gone ->
        [0] Все ({ $count }), вероятно, ещё с нами; за { $months } мес. ожидается { $worth }
        [one] { $gone } из { $n }, вероятно, потерян; за { $months } мес. ожидается { $worth }
       *[other] { $gone } из { $n }, вероятно, потеряны; за { $months } мес. ожидается { $worth }
    }
finding-btyd-short =
    { $gone ->
        [0] Все ({ $count }), вероятно, ещё с нами
        [one] { $gone } из { $n }, вероятно, потерян
       *[other] { $gone } из { $n }, вероятно, потеряны
    }
chart-forecast-subtitle = По вероятности остаться клиентом; стоимость за { $months } мес., ставка { $discount } в год
chart-forecast-x = Число
chart-forecast-alive = Вероятность, что клиент ещё с нами
chart-forecast-worth = стоимость { $amount }
chart-forecast-orders = покупок: { $orders }
chart-forecast-ahead = Ожидается за { $months } мес.
chart-forecast-purchases = Покупки
chart-forecast-equity = Капитал клиентов
chart-forecast-gone = Крупнейшие из потерянных
chart-forecast-gone-note = принесли · с нами
chart-forecast-model = BG/NBD: { $count }, с повторной покупкой — { $repeaters }; r { $r }, α { $alpha } { $unit ->
        [day] дн.
        [month] мес.
       *[week] нед.
    }, a { $a }, b { $b }.
chart-forecast-spending = Gamma–Gamma: p { $p }, q { $q }, v { $v }. Модель считает, что сумма и частота не связаны; их корреляция { $correlation }.
chart-forecast-tied = Gamma–Gamma: p { $p }, q { $q }, v { $v }. Здесь сумма и частота связаны (корреляция { $correlation }), что модель исключает: суммы — грубая оценка.
chart-forecast-too-few = Слишком мало повторных покупок с суммой: суммы не показаны.
chart-forecast-no-fit = Модель сумм не сошлась: суммы не показаны.
chart-head-still = Ещё клиент
chart-head-alive = Вероятность
chart-head-expected = Ожидаемые покупки
chart-head-worth = Ожидаемая стоимость
chart-head-repeats = Повторные
forecast-band-1 = Вероятно, потерян
forecast-band-2 = Скорее потерян
forecast-band-3 = Неясно
forecast-band-4 = Скорее с нами
forecast-band-5 = Вероятно, с нами
figure-repeaters = Клиенты с повторной покупкой
figure-log-likelihood = Логарифм правдоподобия
need-repeaters = хотя бы десять клиентов, купивших более чем в один день
need-fit = продажи, к которым подходит модель повторных покупок: здесь она не сошлась, поэтому цифры не показаны
need-fit-inside = продажи, по которым видно, когда клиенты уходят: здесь лучшая подгонка лежит на границе модели (никто никогда не уходит или все одинаковы), поэтому цифры не показаны
family-lifetime-value = Ценность клиента

## ABC × XYZ.

method-abc_xyz = ABC–XYZ
method-abc_xyz-answers = Кто крупный и стабильный, кто крупный и нерегулярный?
method-abc_xyz-help = ABC: сколько приносит каждый, по порядку. XYZ: насколько стабильно — по коэффициенту вариации сумм за периоды (стандартное отклонение ÷ среднее; период без продаж считается нулём, начиная с первого своего). До 0,5 — X, до 1 — Y, выше — Z; менее трёх периодов — без класса. Все границы можно двигать.
finding-abc_xyz =
    { $share } { $ofwhat } — крупные и стабильные (AX); { $irregular ->
        [one] нерегулярных крупных — { $irregular } (AZ)
       *[other] нерегулярных крупных — { $irregular } (AZ)
    }
finding-abc_xyz-short = { $share } { $ofwhat } — крупные и стабильные (AX)
finding-abc_xyz-steady = { $share } { $ofwhat } — крупные и стабильные (AX); нерегулярных крупных нет
finding-abc_xyz-none = Стабильных крупных (AX) нет; нерегулярных крупных (AZ) — { $irregular }
chart-xyz-x = Коэффициент вариации
chart-xyz-y = Класс по сумме, доля
chart-xyz-subtitle =
    { $months ->
        [1] Сумма × стабильность, по месяцам
       *[other] Сумма × стабильность, по кварталам
    }
chart-xyz-steadiness = Стабильность
chart-xyz-median = Медиана
chart-xyz-note = В каждой ячейке: { $who } и их доля { $ofwhat }. AX можно планировать; AZ приносят много, но без предупреждения: договоритесь о заказах заранее.
xyz-x = X стабильные
xyz-y = Y изменчивые
xyz-z = Z нерегулярные
xyz-unclassed = Мало периодов
view-xyz-period = Период
view-xyz-month = Месяц
view-xyz-quarter = Квартал
view-xyz-limits = Границы стабильности
view-xyz-limit-x = Верхняя граница X
view-xyz-limit-y = Верхняя граница Y
family-value-classes = Классы ценности
method-coverage = Охват
method-coverage-answers = Какую часть своих клиентов охватывают менеджеры?
method-coverage-help = Охваченные клиенты ÷ все клиенты каждого менеджера. Охвачен клиент, купивший за последние двенадцать месяцев до отчётной даты; клиенты из таблицы, не купившие ни разу, тоже считаются. Без менеджера берётся наше контактное лицо, филиал, регион или страна. Сумма у полосы — сколько неохваченные клиенты принесли за весь реестр.
finding-coverage = Охват за { $months } мес. — { $coverage }; { $name }: { $lowest }, не охвачено клиентов: { $missed }
finding-coverage-short = Охват { $coverage }; { $name }: { $lowest }
finding-coverage-none = За последние { $months } мес. купили все клиенты
rows-axis-coverage = Клиенты с продажей за период
rows-subtitle-coverage = Доля клиентов с продажей, по полю «{ $who }», начиная с наименьшей
rows-note-coverage = У полосы: охваченная доля и сколько раньше приносили неохваченные клиенты.
rows-coverage = Охват
rows-customers = Клиентов
rows-missed = Не охвачено
rows-missed_value = Сколько они приносили
rows-lowest = Наименьший охват
rows-months = Месяцев
