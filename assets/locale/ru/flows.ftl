## Мост выручки.

method-bridge = Мост выручки
method-bridge-answers = Что потеряно, снизилось, выросло и появилось по сравнению с прошлым периодом?
method-bridge-help = Показатель прошлого периода, затем изменения по клиентам, которые больше ничего не приносят (потерянные), приносят меньше (снизившиеся), больше (выросшие) или прежде ничего не приносили (новые), затем показатель этого периода: шаги сходятся точно. Клиент, у которого возвраты больше покупок, считается ничего не принёсшим. Если период не выбран, берётся самый длинный из года, квартала и месяца, который есть в реестре дважды. Удержанная выручка: что ещё приносят клиенты прошлого периода без роста (валовая) и с ростом (чистая), ÷ их выручка тогда.
finding-bridge-grown = { $measure }: +{ $share }, в основном за счёт прежних: больше принесли { $grown } из { $before }
finding-bridge-new =
    { $measure }: +{ $share }, в основном за счёт новых: { $new ->
        [one] { $new } новое имя
        [few] { $new } новых имени
       *[other] { $new } новых имён
    }
finding-bridge-shrunk = { $measure }: −{ $share }, в основном потому, что меньше принесли { $shrunk } из { $before }
finding-bridge-lost = { $measure }: −{ $share }, в основном из-за потерянных: { $lost } из { $before }
finding-bridge-short =
    { $way ->
        [up] { $measure }: +{ $share }
       *[down] { $measure }: −{ $share }
    }
finding-bridge-flat = { $measure }: как в прошлом периоде
finding-bridge-none = В прошлом периоде выручки не было: { $amount } — всё новое
chart-bridge-subtitle = { $now } против { $before }
chart-bridge-uncovered = данные начинаются лишь в первом периоде
chart-bridge-unchanged =
    { $n ->
        [one] { $n } без изменений
        [few] { $n } без изменений
       *[other] { $n } без изменений
    }
chart-bridge-movers = Крупнейшие изменения
chart-bridge-kept = Выручка, удержанная с прошлого периода
chart-bridge-gross = без роста (валовая)
chart-bridge-net = с ростом (чистая)
chart-bridge-step = Движение
chart-bridge-change = Изменение
chart-bridge-percent = Изменение, %
bridge-lost = потерянные
bridge-shrunk = снизившиеся
bridge-grown = выросшие
bridge-new = новые
bridge-unchanged = без изменений
bridge-year-before = Год назад
bridge-against-year = Год назад
bridge-against-before = Период до
view-bridge-span = Длина периода
view-bridge-year = Год
view-bridge-quarter = Квартал
view-bridge-month = Месяц
view-bridge-against = Сравнить с
view-bridge-columns = Цифры двух периодов
view-bridge-ledger = Реестр продаж
figure-before = Прошлый период
figure-now = Этот период
figure-grr = Валовое удержание выручки (GRR)
figure-nrr = Чистое удержание выручки (NRR)

## Когорты.

method-cohorts = Когорты
method-cohorts-answers = Сколько новых клиентов покупают спустя месяцы и становится ли лучше?
method-cohorts-help = Клиенты делятся на когорты по периоду первой покупки; каждая строка следит за одной когортой. Ячейка показывает долю когорты, купившую в этом периоде (строка меньше нуля — не покупка), или что когорта тогда принесла, с учётом возвратов. Среднее взвешено по числу клиентов и не учитывает незавершённые периоды. Покупки до выбранного периода учитываются, чтобы понять, кто в нём новый.
finding-cohorts-short =
    { $n ->
        [one] Через { $n } месяц после первой покупки покупают { $share } { $ofwho }
        [few] Через { $n } месяца после первой покупки покупают { $share } { $ofwho }
       *[other] Через { $n } месяцев после первой покупки покупают { $share } { $ofwho }
    }
finding-cohorts-better =
    { $n ->
        [one] Через { $n } месяц после первой покупки покупают { $share } { $ofwho }; новые возвращаются чаще
        [few] Через { $n } месяца после первой покупки покупают { $share } { $ofwho }; новые возвращаются чаще
       *[other] Через { $n } месяцев после первой покупки покупают { $share } { $ofwho }; новые возвращаются чаще
    }
finding-cohorts-worse =
    { $n ->
        [one] Через { $n } месяц после первой покупки покупают { $share } { $ofwho }; новые возвращаются реже
        [few] Через { $n } месяца после первой покупки покупают { $share } { $ofwho }; новые возвращаются реже
       *[other] Через { $n } месяцев после первой покупки покупают { $share } { $ofwho }; новые возвращаются реже
    }
finding-cohorts-young = Пока рано говорить, сколько вернётся: { $count }
chart-cohorts-subtitle =
    { $shown ->
        [revenue] Что принесла каждая когорта, по периоду первой покупки
       *[active] Доля когорты, которая покупала, по периоду первой покупки
    }
chart-cohorts-x =
    { $months ->
        [1] Месяцев после первой покупки
        [3] Кварталов после первой покупки
       *[12] Лет после первой покупки
    }
chart-cohorts-y = Первая покупка
chart-cohorts-row = { $count }, из них в следующем периоде купили { $share }
chart-cohorts-average = Покупают в среднем
chart-cohorts-after =
    { $n ->
        [one] через { $n } месяц
        [few] через { $n } месяца
       *[other] через { $n } месяцев
    }
chart-cohorts-note =
    { $shown ->
        [revenue] В каждой ячейке: что когорта принесла в этом периоде, с учётом возвратов.
       *[active] В первом столбце — число { $ofwho }, в остальных — доля купивших в этом периоде.
    }
chart-cohorts-partial = Бледные ячейки в конце строк: период ещё не завершён.
chart-cohorts-periods = Периоды с покупкой
view-cohorts-step = Период
view-cohorts-show = В каждой ячейке
view-cohorts-active = Доля купивших
view-cohorts-revenue = Выручка
period-quarter = { $q } кв. { $year }

## Регулярная выручка.

method-recurring = Регулярная выручка
method-recurring-answers = Сколько выручки повторяется от периода к периоду и что её меняет?
method-recurring-help = Выручка каждого периода по тому, что сделал каждый клиент после предыдущего: новая (первая выручка), возвращённая (снова выручка после перерыва), расширение и сокращение (больше или меньше прежнего), отток (больше ничего). Пять движений точно ведут от одного периода к следующему. Чистое удержание (NRR): (прежняя выручка + расширение + сокращение + отток) ÷ прежняя выручка; валовое (GRR) — то же без расширения. Новое и вернувшееся не входит ни туда, ни туда. Если клиенты покупают не каждый месяц, помесячные цифры мало говорят: выберите кварталы или годы.
finding-recurring =
    { $months ->
        [1] От месяца к месяцу удерживается { $net } выручки, без расширения { $gross }
        [3] От квартала к кварталу удерживается { $net } выручки, без расширения { $gross }
       *[12] От года к году удерживается { $net } выручки, без расширения { $gross }
    }
finding-recurring-short =
    { $months ->
        [1] От месяца к месяцу удерживается { $net } выручки
        [3] От квартала к кварталу удерживается { $net } выручки
       *[12] От года к году удерживается { $net } выручки
    }
finding-recurring-none = До периода { $period } не было выручки, которую можно удержать
chart-recurring-subtitle =
    { $months ->
        [1] { $measure } по месяцам и её движение; в заголовке — медиана за год
        [3] { $measure } по кварталам и её движение; в заголовке — медиана за год
       *[12] { $measure } по годам и её движение
    }
chart-recurring-y = Движение
chart-recurring-rates = Удержание
chart-recurring-nrr = NRR
chart-recurring-grr = GRR
chart-recurring-net = Чистое удержание (NRR)
chart-recurring-gross = Валовое удержание (GRR)
chart-recurring-net-year = NRR к прошлому году
chart-recurring-gross-year = GRR к прошлому году
chart-recurring-row = { $amount }, NRR { $net }, GRR { $gross }
chart-recurring-note = Движение относительно прошлого периода. NRR учитывает расширение, GRR — нет; новое и вернувшееся не входит ни туда, ни туда.
chart-recurring-irregular = Медианный клиент покупает в { $regular } периодов: более длинные периоды лучше показывают, что повторяется.
chart-recurring-partial = Последний период ещё не завершён и на графике не показан.
recurring-new = новая
recurring-reactivated = вернувшаяся
recurring-expansion = расширение
recurring-contraction = сокращение
recurring-churned = отток

## Зависимость.

method-dependency = Зависимость
method-dependency-answers = Что осталось бы без крупнейших клиентов?
method-dependency-help = Портфель рассматривается со всеми и без k крупнейших: что остаётся от показателя и от маржи и насколько сосредоточен остаток (Джини). Это одна потеря сразу, без замены и без сэкономленных затрат. k выбираете вы.
finding-dependency =
    { $k ->
        [1] Потеря { $name } отняла бы { $share } { $ofwhat } и { $margin } маржи
       *[other] Потеря { $k } крупнейших отняла бы { $share } { $ofwhat } и { $margin } маржи
    }
finding-dependency-short =
    { $k ->
        [1] Потеря { $name } отняла бы { $share } { $ofwhat }
       *[other] Потеря { $k } крупнейших отняла бы { $share } { $ofwhat }
    }
finding-dependency-none = Никто не потерян: остаётся всё, { $amount }
chart-dependency-subtitle = Что осталось бы без крупнейших, одного за другим
chart-dependency-x = Потеряно крупнейших
chart-dependency-y = Остаётся
chart-dependency-all = Все
chart-dependency-left = Остаётся
chart-dependency-without =
    { $k ->
        [1] Без крупнейшего
       *[other] Без { $k } первых
    }
chart-dependency-named = Потеряны
chart-dependency-row = без { $name } остаётся { $share }
view-dependency-lost = Сколько крупнейших потеряно
figure-lost = Потеряно крупнейших
figure-apart = В разных классах

## XYZ.

method-xyz = XYZ
method-xyz-answers = Кто покупает равномерно, а кто нерегулярно?
method-xyz-help = Коэффициент вариации сумм по периодам: стандартное отклонение совокупности ÷ среднее; период без продаж считается нулём, начиная с первого у клиента. До первой границы X (стабильно), до второй Y (колеблется), выше Z (нерегулярно). При менее чем трёх периодах класс не присваивается. Границы можно перетаскивать.
finding-xyz = { $share } { $ofwhat } поступает стабильно: { $steady }; нерегулярно: { $irregular }
finding-xyz-short = { $share } { $ofwhat } поступает стабильно: { $steady }
finding-xyz-counts = Покупают стабильно: { $steady }, нерегулярно: { $irregular }
finding-xyz-none = Стабильно (X) не покупает никто; нерегулярно (Z): { $irregular }
chart-xyz-own-subtitle =
    { $months ->
        [1] Сколько приносят и насколько неравномерно, по месяцам
       *[other] Сколько приносят и насколько неравномерно, по кварталам
    }
chart-xyz-own-y = { $measure } (лог.)
chart-xyz-own-note = Вариация за правым краем стоит на краю; то, что не больше нуля, не показано.

## ABC по нескольким показателям.

method-abc_measures = ABC по нескольким показателям
method-abc_measures-answers = Кто велик по выручке, но не по марже или денежному потоку?
method-abc_measures-help = Одни и те же клиенты классифицируются по каждому показателю, который есть в данных: выручка, маржа, денежный поток, по одному правилу и с одними границами. Те, чьи классы расходятся, перечислены; сначала те, что расходятся на два класса. У каждого показателя свой порядок и свой итог.
finding-abc_measures =
    { $fallen ->
        [0] Класс меняется с показателем у { $n } ({ $count }); ни один A ({ $first }) не падает ({ $second })
       *[other] Класс меняется с показателем у { $n } ({ $count }); из { $large } A ({ $first }) { $fallen } не A ({ $second })
    }
finding-abc_measures-short = Класс меняется с показателем у { $n } ({ $count })
finding-abc_measures-same = По всем показателям классы одни и те же: { $count }
chart-measures-subtitle = Класс по каждому показателю; где он расходится
chart-measures-y =
    { $n ->
        [one] Где расходится
        [few] Где расходится, сначала сильнее
       *[other] Где расходится, сначала сильнее
    }
chart-measures-classes = Сколько по
chart-measures-moved = Из класса ({ $first }) в другой по
chart-measures-note = A ({ $first }) и C ({ $second }) — приносит меньше, чем кажется; наоборот — скрытое сокровище.
chart-measures-shown = На графике { $shown } из { $n }; в таблице все.
chart-measures-head = Класс ({ $name })
chart-measures-distance = Классов между

## Типы клиентов.

method-customer_classes = Типы клиентов
method-customer_classes-answers = Кто новый, постоянный, ушедший, сложный, самый прибыльный, без ценности?
method-customer_classes-help = Новые: первая покупка в пределах окна. Ушедшие: в окне покупок нет. Постоянные: покупали в окне и до него. Самые прибыльные: пятая часть клиентов с наибольшей маржей, больше нуля. Сложные: сотрудничество оценено как трудное либо пятая часть самых дорогих в обслуживании относительно выручки. Без ценности: маржа не больше нуля и нет стратегической причины (высокая обучающая ценность, общие исследования). Клиент может быть нескольких типов; название даёт первый сверху на графике.
finding-customer_classes =
    { $idle ->
        [one] Самая прибыльная пятая часть даёт { $share } маржи; без ценности { $idle } ({ $count })
        [few] Самая прибыльная пятая часть даёт { $share } маржи; без ценности { $idle } ({ $count })
       *[other] Самая прибыльная пятая часть даёт { $share } маржи; без ценности { $idle } ({ $count })
    }
finding-customer_classes-short = Самая прибыльная пятая часть даёт { $share } маржи
finding-customer_classes-bought = { $count }: новых { $new }, ушедших { $lapsed }
chart-customer-classes-subtitle =
    { $months ->
        [one] По покупкам за { $months } месяц, марже и усилиям; бледное — уже названы выше
        [few] По покупкам за { $months } месяца, марже и усилиям; бледное — уже названы выше
       *[other] По покупкам за { $months } месяцев, марже и усилиям; бледное — уже названы выше
    }
chart-customer-classes-idle = Без ценности
chart-customer-classes-also = Также
chart-customer-classes-note = Клиент может быть нескольких типов; полный цвет считает каждого один раз, по первому типу сверху.
chart-customer-classes-no-margin = В данных нет маржи: нельзя назвать самых прибыльных и клиентов без ценности.
chart-customer-classes-no-effort = В данных нет сотрудничества и затрат на обслуживание: нельзя назвать сложных.
customer-class-without_value = без ценности
customer-class-lapsed = ушедшие
customer-class-new = новые
customer-class-most_profitable = самые прибыльные
customer-class-complex = сложные
customer-class-recurring = постоянные
view-classes-months = Окно, месяцев

## Ритм заказов.

method-supply_rhythm = Ритм заказов
method-supply_rhythm-answers = Какие заказы просрочены, какие ожидаются?
method-supply_rhythm-help = Для каждого клиента и товара хотя бы с тремя заказами (дни со строкой, которая не возврат) следующий заказ ожидается через медианный интервал после последнего. Просрочен: больше чем на половину интервала и больше чем на неделю. Ожидается: в ближайшие дни или с опозданием в пределах этой отсрочки. Прекращён: молчание дольше четырёх интервалов, заказ больше не ожидается. Стоимость — среднее прежних заказов.
finding-supply_rhythm =
    { $overdue ->
        [one] Просрочен { $overdue } заказ примерно на { $amount }; ещё { $due } ожидается за { $days } дн.
        [few] Просрочено { $overdue } заказа примерно на { $amount }; ещё { $due } ожидается за { $days } дн.
       *[other] Просрочено { $overdue } заказов примерно на { $amount }; ещё { $due } ожидается за { $days } дн.
    }
finding-supply_rhythm-short =
    { $overdue ->
        [one] Просрочен { $overdue } заказ примерно на { $amount }
        [few] Просрочено { $overdue } заказа примерно на { $amount }
       *[other] Просрочено { $overdue } заказов примерно на { $amount }
    }
finding-supply_rhythm-calm =
    { $due ->
        [one] Просроченных заказов нет; за { $days } дн. ожидается { $due }
        [few] Просроченных заказов нет; за { $days } дн. ожидается { $due }
       *[other] Просроченных заказов нет; за { $days } дн. ожидается { $due }
    }
finding-supply_rhythm-none = Никто не заказывал одно и то же достаточно часто, чтобы был ритм
chart-rhythm-subtitle =
    { $level ->
        [product] Следующий ожидаемый заказ по клиенту и товару
        [category] Следующий ожидаемый заказ по клиенту и категории
       *[customer] Следующий ожидаемый заказ по клиенту
    }
chart-rhythm-x = Дней от даты отчёта
chart-rhythm-order = Заказ
chart-rhythm-orders = Следующие заказы
chart-rhythm-count = Число
chart-rhythm-worth = Стоимость
chart-rhythm-state = Следующий заказ
chart-rhythm-next = Ожидается
chart-rhythm-late = Дней просрочки
chart-rhythm-note = Закрашенные точки — заказы, пустая — следующий ожидаемый: последний заказ плюс медианный интервал.
chart-rhythm-short =
    { $short ->
        [one] У { $short } пары меньше трёх заказов и нет ритма.
        [few] У { $short } пар меньше трёх заказов и нет ритма.
       *[other] У { $short } пар меньше трёх заказов и нет ритма.
    }
chart-rhythm-shown = На графике { $shown } из { $n } срочных; в таблице все.
rhythm-overdue = просроченные
rhythm-due = ожидаются
rhythm-later = позже
rhythm-stopped = прекращены
view-rhythm-level = Ритм по
view-rhythm-ahead = Дней вперёд
