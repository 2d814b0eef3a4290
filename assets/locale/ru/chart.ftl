# Charts: titles that state the finding, axes, legends, notes. In every text $who is “customers”, $ofwho the form after a
# share (“of customers”), $ofwhat the measure after a share (“of revenue”), $what the measure, $side “spend” or “sales”.


## After a share: who, and of what.

chart-of-customers = клиентов
chart-of-suppliers = поставщиков
chart-of-products = продуктов
chart-of-values = значений
chart-of-revenue = выручки
chart-of-margin = маржи
chart-of-quantity = количества
chart-of-spend = объёма закупок
chart-of-cash_flow = денежного потока
chart-of-column = показателя «{ $name }»
chart-quoted = «{ $name }»

## Frame: source, count, filters, names hidden.

chart-source = Источник: { $source }
source-and-more = { $source } и ещё { $n ->
    [one] { $n } файл
    [few] { $n } файла
    [many] { $n } файлов
   *[other] { $n } файла
}
chart-as-of = по состоянию на { $day }
chart-shown = показано: { $shown }
chart-shown-of = показано { $shown }, всего { $count }
chart-left-out = не вошло: { $list }
chart-filter-one-of = { $name }: { $value }
chart-filter-none-of = { $name }: все, кроме { $value }
chart-filter-between = { $name }: { $value }
chart-masked-customer = Клиент { $n }
chart-masked-supplier = Поставщик { $n }
chart-masked-product = Продукт { $n }
chart-masked-value = Значение { $n }
chart-named = Подписано пузырьков: { $named } из { $shown }; остальные видны при увеличении и наведении.

## Heads of the tables behind the charts.

chart-head-rank = Место
chart-head-class = Группа
chart-head-share = Доля
chart-head-cumulative = Накопленная доля
chart-head-value = Значение

## Lorenz curve.

finding-lorenz = На { $top } { $ofwho } приходится { $share } { $ofwhat }; на десять крупнейших — { $ten }
finding-lorenz-short = На { $top } { $ofwho } приходится { $share } { $ofwhat }
finding-lorenz-few =
    { $k ->
        [1] На крупнейшего из { $n } { $ofwho } приходится { $share } { $ofwhat }
        [one] На { $k } крупнейшего из { $n } { $ofwho } приходится { $share } { $ofwhat }
       *[other] На { $k } крупнейших из { $n } { $ofwho } приходится { $share } { $ofwhat }
    }
finding-lorenz-few-short =
    { $k ->
        [1] На крупнейшего из { $n } { $ofwho } приходится { $share } { $ofwhat }
        [one] На { $k } крупнейшего из { $n } { $ofwho } приходится { $share } { $ofwhat }
       *[other] На { $k } крупнейших из { $n } { $ofwho } приходится { $share } { $ofwhat }
    }
finding-lorenz-empty = Сравнивать нечего
finding-lorenz-zero = Сумма всех значений равна нулю: долей нет
finding-lorenz-negative = Итог — { $amount }: доли отрицательной суммы ни о чём не говорят
finding-lorenz-single = Весь итог приходится на одно имя: { $name }
finding-lorenz-equal = Доли { $ofwhat } равны у всех: { $count }
chart-lorenz-subtitle = Накопленная доля { $ofwhat }, начиная с крупнейших
chart-lorenz-description = Кривая концентрации: { $count }; на { $k } сверху приходится { $share } { $ofwhat }; коэффициент Джини { $gini }.
chart-lorenz-y = Доля { $ofwhat }
chart-lorenz-x = Доля { $ofwho }, начиная с крупнейших
chart-lorenz-equality = если бы все были равны
finding-lorenz-measure =
    { $main }; { $other }: { $than ->
        [wider] распределение шире
        [denser] сосредоточено сильнее
        [mixed] распределение иное
       *[alike] распределение такое же
    } ({ $share })
finding-lorenz-year = { $main }; годом ранее — { $share }
chart-lorenz-subtitle-measures = Накопленная доля { $ofwhat } и { $ofother }, каждая в порядке своего показателя
chart-lorenz-subtitle-years = Накопленная доля { $ofwhat }, каждый период в порядке своих значений
chart-compare-now = Этот период
chart-compare-before = Годом ранее
chart-compare-days = годом ранее: { $days }
chart-share-of-total = Доля итога
chart-gini-is = Джини { $gini }
chart-gini-of = Джини, { $name }
chart-top-own = Верхние { $top }
chart-area-between = Площадь между кривыми
chart-compare-description = { $name }: коэффициент Джини { $gini }; площадь между кривыми — { $area }.
chart-gini = Коэффициент Джини
chart-gini-word = Джини
chart-effective-number = Эффективное число
chart-largest = Крупнейший
chart-ten-largest = Десять крупнейших
chart-top-share = Верхние { $top } ({ $k })
chart-half-total = Дают половину итога
chart-how-concentrated = Насколько сосредоточено
chart-largest-list = Крупнейшие
chart-share = доля
chart-reading-head = Крупнейшие: { $k }
chart-reading-body = { $top } → { $share } { $ofwhat }

## ABC classes.

finding-abc = Группа A: { $k } из { $n }, на неё приходится { $share } { $ofwhat }; только на трёх крупнейших — { $three }
finding-abc-short = Группа A: { $k } из { $n }, на неё приходится { $share } { $ofwhat }
finding-abc-none = Значений выше нуля нет: всё в группе C
chart-abc-subtitle = { $what } и накопленная доля, начиная с крупнейших
chart-abc-by-value = группы по сумме ({ $a }, { $b })
chart-abc-by-count = группы по числу ({ $a }, { $b })
chart-abc-computed = группы рассчитаны по кривой
chart-abc-class = { $letter }: { $count }, { $share } { $ofwhat }
chart-abc-description = Диаграмма Парето. { $list }.
chart-abc-y = Накопленная доля
chart-abc-x = По месту, начиная с крупнейших
chart-abc-limit = { $letter } до { $limit }
chart-abc-cut = { $count }: { $share }
chart-abc-tail = { $k } наименьших: { $share }
chart-abc-tail-each = в среднем по { $each }

## Whale curve.

finding-whale = { $k } из { $n } съедают { $lost } того, что приносят остальные: { $amount } из { $earned }
finding-whale-short = { $k } из { $n } съедают { $lost } того, что приносят остальные
finding-whale-no-profit = Выше нуля никого нет ({ $count }): пика не существует
finding-whale-eaten = Потери { $amount } полностью съедают { $earned }, которые приносят остальные
finding-whale-no-loss = Ниже нуля никого нет ({ $count }): ничего не теряется
finding-whale-no-loss-margin = По показателю «{ $what }» ниже нуля никого нет ({ $count }); потери прибыли видны только по марже
chart-whale-subtitle = Накопленным итогом: { $what }, начиная с крупнейших
chart-whale-description = Китовая кривая, { $count }: пик — { $peak } итога после { $rank }; ниже нуля — { $losing }, они отнимают { $amount }.
chart-whale-description-eaten = Китовая кривая, { $count }: первые { $rank } приносят { $earned }; ниже нуля — { $losing }, они отнимают { $amount }.
chart-whale-x = Доля { $ofwho }, начиная с крупнейших
chart-whale-y = Накопленным итогом, % отчётного итога
chart-whale-earn-all = { $all } ({ $allpart }) уже дают 100 %
chart-whale-peak = Пик { $peak }
chart-whale-peak-money = Пик { $earned }
chart-whale-peak-at = место { $rank } из { $n }, { $earned }
chart-whale-erosion = { $losing }: потери { $amount }
chart-whale-lose = Потеря: { $losing }, { $amount }
chart-whale-points = { $points } п. п.
chart-whale-total = Отчётный итог
chart-whale-losses = Крупнейшие потери

## Matrices: titles.

chart-of-potential-short = потенциала
finding-matrix-empty = Ни у кого нет значений по обеим осям
finding-matrix-single = Значения по обеим осям есть только у одного: { $name }
finding-quadrant = Высоко по обеим осям ({ $x } и { $y }): { $hh } из { $n }, { $shh } { $ofvalue }
finding-quadrant-none =
    { $hh ->
        [0] Высоко по обеим осям ({ $x } и { $y }) нет никого: { $count }
       *[other] Высоко по обеим осям ({ $x } и { $y }): { $hh } из { $n }
    }
finding-potential = { $slh } потенциала — { $clh } с отгрузками до { $limit } в месяц
finding-potential-none = Среди отгрузок менее { $limit } в месяц нет нереализованного потенциала от { $ylimit }
finding-kraljic =
    Стратегические: { $chh }, { $shh } { $ofvalue }; { $lh ->
        [0] узких мест нет
       *[other] узкие места: { $lh }, { $slh }
    }
finding-kraljic-short = Стратегические: { $chh }, { $shh } { $ofvalue }
finding-kraljic-one =
    Стратегический только { $name }; { $lh ->
        [0] узких мест нет
       *[other] узкие места: { $lh }, { $slh } { $ofvalue }
    }
finding-kraljic-one-short = Стратегический только { $name }
finding-kraljic-none =
    Стратегических нет ({ $count }); { $lh ->
        [0] узких мест нет
       *[other] узкие места: { $lh }, { $slh } { $ofvalue }
    }
finding-kraljic-counts = { $count }: стратегических — { $hh }, узких мест — { $lh }
finding-supplier_alignment-future = Ценные и согласные со стратегией { $who }: было бы { $future } вместо { $hh }; ценные, но не согласные: { $lh }
finding-supplier_alignment-future-short = Ценные и согласные со стратегией { $who }: было бы { $future } вместо { $hh }
finding-supplier_alignment = Ценные и согласные со стратегией: { $hh } из { $n }; ценные, но не согласные: { $lh }
finding-supplier_alignment-short = Ценные и согласные со стратегией: { $hh } из { $n }
finding-growth_share = Дойные коровы ({ $hl }): { $shl } { $ofvalue }; звёзды ({ $hh }): { $shh }; знаки вопроса ({ $lh }): { $slh }
finding-growth_share-short = Дойные коровы ({ $hl }): { $shl } { $ofvalue }; звёзды ({ $hh }): { $shh }
finding-risk_return = Портфель стоит в углу «{ $cell }»: { $return }, риск { $risk }; в опасном — { $shl } { $ofvalue }
finding-risk_return-short = Портфель стоит в углу «{ $cell }»: { $return }, риск { $risk }

## Matrices: axes, cells, column.

chart-matrix-subtitle = { $y } и { $x }
chart-matrix-cell = { $cell }: { $figures }
chart-matrix-description = { $axes }. { $cells }.
chart-bubble-is = площадь пузырька: { $size }
chart-bubble-area = Площадь пузырька
chart-axis-score = балл
chart-axis-log = лог.
chart-axis-log-reversed = лог., высокие слева
chart-now-then = { $now } → { $then }
chart-outside = вне рамки: { $n }
chart-portfolio = Портфель
chart-portfolio-at = { $return }, риск { $risk }
chart-return = доходность { $value }
chart-return-growth = рост { $value }
chart-largest-in = Крупнейшие: «{ $cell }»
chart-these-together = Эти { $n } вместе
chart-weights = Веса в баллах
chart-largest-change = Крупнейшие ожидаемые изменения
chart-points = баллы
chart-arrow-note = Круг — сейчас. Открытая стрелка — ожидаемое будущее, оценка.
chart-trail-note = След начинается у малого кольца: прошлый период, если бы доля соперника была той же, что сегодня.
chart-cells = Клетки
chart-cash-net = итого { $amount }
chart-look-for = Какого клиента искать дальше
chart-now = сейчас
chart-rests-on = Положение опирается на
chart-rests-on-figures = факты ({ $n })
chart-rests-on-opinion = оценки ({ $n })
chart-thresholds = Пороги: { $x } и { $y }.
chart-unsure = При немного иных весах сменили бы клетку: { $n }.
chart-scaling = Показатели приведены к 0–100; ступени шкал равноудалены.
chart-head-cell = Клетка
chart-head-coverage = Полнота
chart-head-leaves = Меняет клетку

## Bar lists.

finding-bars = { $name } — крупнейший: { $share } { $ofwhat } ({ $count }); на трёх крупнейших — { $three }
finding-bars-short = { $name } — крупнейший: { $share } { $ofwhat } ({ $count })
chart-others = Остальные: { $n }
chart-largest-k =
    { $k ->
        [1] Крупнейший
       *[other] { $k } крупнейших
    }

## Breakdown by a column.

finding-breakdown = { $column }: лидирует { $name } — { $share } { $ofwhat }; на три крупнейших значения приходится { $three }
finding-breakdown-short = { $column }: лидирует { $name } — { $share } { $ofwhat }
breakdown-not-given = не указано
breakdown-change = Изменение к прошлому году

## Activity.

finding-activity = За последние { $months } мес. покупали { $bought } из { $n }; неактивных — { $inactive }, потерянных — { $lost }
finding-activity-short = За последние { $months } мес. покупали { $bought } из { $n }
chart-activity-x = Число
chart-activity-subtitle = По последней покупке, окно { $months } мес.
chart-activity-stopped = Крупнейшие из замолчавших
chart-activity-quiet = Замолчали: { $quiet }, тишина дольше { $cadence } обычных интервалов; они принесли { $amount }.
chart-head-cadence = Свой ритм
chart-cadence-usual = Как обычно
chart-head-last = Последняя покупка
chart-head-silence = Дней тишины
chart-head-gap = Обычный интервал, дней

## Data quality.

finding-quality =
    Качество данных: { $score } из 100; заполнено ячеек: { $filled }; { $invalid ->
        [0] нечитаемых нет
       *[other] нечитаемых: { $invalid }
    }
finding-quality-short = Качество данных: { $score } из 100; заполнено ячеек: { $filled }
chart-quality-subtitle = Заполненные ячейки по столбцам, начиная с самых пустых
chart-quality-x = Доля заполненных ячеек
chart-quality-shown = показано столбцов: { $shown } из { $n }
chart-quality-unreadable = нечитаемых: { $n }
chart-quality-score = Балл
chart-quality-made-of = Из чего складывается балл
chart-quality-duplicates = Возможно, одно и то же
chart-head-column = Столбец
chart-head-table = Таблица
chart-head-meaning = Значение
chart-head-filled = Заполнено
chart-head-unreadable = Нечитаемо
chart-head-distinct = Различных
chart-head-outliers = Выбросы
# At the foot of a matrix, where items of equal values were moved aside.
chart-spread = равные оценки раздвинуты
chart-stacked = число в пузырьке — сколько их в одной точке
finding-lorenz-segments = «{ $first }»: { $main }; «{ $second }»: { $share }
chart-lorenz-subtitle-segments = Накопленная доля { $ofwhat }, каждый сегмент в порядке своих значений
