## RFM.

method-rfm = RFM
method-rfm-answers = Кто покупал недавно, часто и на большие суммы?
method-rfm-help = Давность: дни от последней покупки до отчётной даты. Частота: разные счета, а если их нет в строках продаж — дни покупок. Сумма: выбранный показатель. Каждая оценивается от 1 до 5 по квинтилям рангов (5 — лучшая; равные значения делят средний ранг) или по вашим границам. Оценки давности и частоты относят клиента к одному из десяти сегментов. Покупками считаются только строки выше нуля.
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
view-rfm-quintiles = Квинтили
view-rfm-own = Свои границы
