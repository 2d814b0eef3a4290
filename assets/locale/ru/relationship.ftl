# Матрицы отношений с клиентами: названия, вопросы, клетки, заголовки.

## Names, questions and help.

method-fiocca = Сложность × важность
method-fiocca-answers = Какие ключевые клиенты требуют больше всего сил и где отношения слишком слабы?
method-fiocca-help = Шаг 1, все клиенты: сложность работы с клиентом (лёгкость сотрудничества наоборот, потребность в обслуживании, рекламации) и стратегическая важность (выручка, потенциал закупок, сотрудничество в НИОКР, обучение) — две оценки от 0 до 100 с порогом 50. Шаг 2, для ключевых клиентов шага 1: прочность отношений (тип, наша доля в закупках, лояльность, лёгкость сотрудничества) и привлекательность бизнеса клиента (перспективы, изменение отгрузок, доппродажи, прибыльность), девять клеток по третям. Привлекателен, но связан слабо — укреплять; мало того и другого — уходить; остальные — удерживать. Цифры оцениваются по рангу.
method-shapiro = Чистая цена × затраты на обслуживание
method-shapiro-answers = Кто платит за обслуживание, которое получает?
method-shapiro-help = Вверх: чистая цена — сколько клиент заплатил, делённое на стоимость тех же продуктов и количеств по средней для всех цене; 100 % — среднее. Без цен берётся 1 − скидка, без них — маржинальность. Вправо: затраты на обслуживание как доля выручки за год или как оценены. Оба порога — средние, взвешенные по выручке. На пунктирной линии цена за вычетом обслуживания та же, что на пересечении порогов: выше неё клиент оставляет больше среднего. У возвратов цены нет, они не учитываются.
method-turnbull_zolkiewski = Ценность отношений
method-turnbull_zolkiewski-answers = Какие дорогие клиенты стоят того ради отношений?
method-turnbull_zolkiewski-help = Те же две оси, что у чистой цены × затрат на обслуживание; оттенок — ценность отношений как третья ось: средняя оценка типа отношений, нашей доли в закупках, сотрудничества в НИОКР, обучения, лояльности и доппродаж, насколько они есть в данных, по третям. Названия верхней трети выделены жирным. Клиента, который мало платит и дорого обходится, может быть смысл удерживать ради ценных отношений; без них причин не остаётся. Если есть меньше половины критериев, оттенка нет.
method-life_cycle_classes = Классы жизненного цикла
method-life_cycle_classes-answers = Кто наши вчерашние, сегодняшние и завтрашние клиенты?
method-life_cycle_classes-help = Вправо: возраст отношений, лет с первой покупки в реестре продаж; до двух лет они новые. Если реестр начинается поздно, старые отношения выглядят моложе. Вверх: вес клиента сегодня — оценка продаж за двенадцать месяцев, нашей доли в его закупках, прибыльности и требуемых ресурсов (НИОКР, потребность в обслуживании); цифры оцениваются по рангу. Верхняя треть — сегодняшние особые клиенты, средняя — постоянные, нижняя — завтрашние, если новые, и вчерашние, если старые.
method-six_pack = Шесть типов (six pack)
method-six_pack-answers = Кого растить, привязывать, исправлять или отпускать?
method-six_pack-help = Вправо три столбца: клиенты без прибыли (маржа минус затраты на обслуживание не выше нуля), прибыльные с малым потенциалом роста и прибыльные с большим (средняя оценка доппродаж, перспектив и изменения отгрузок не ниже 50); внутри столбца потенциал растёт вправо. Вверх: приверженность — оценка типа отношений, нашей доли в закупках, лояльности и НИОКР, порог 50. Рост убыточного клиента важен, лишь когда он начнёт приносить прибыль, поэтому типов шесть. Названия взяты по осям, а не из статьи.
method-satisfaction_value = Удовлетворённость × ценность
method-satisfaction_value-answers = Кто из самых крупных клиентов недоволен?
method-satisfaction_value-help = Вправо: показатели отношений одной оценкой от 0 до 100 — удовлетворённость, лояльность и рекламации наоборот, каждый от наименьшего значения к наибольшему; веса можно менять. Вверх: выбранный показатель, порог — медиана. Если есть меньше половины показателей, клиент попадает в «недостаточно данных». Крупный и недовольный — отсюда следующая потеря.
method-margin_turnover = Маржа × выручка
method-margin_turnover-answers = Какие крупные клиенты дают мало, а какие мелкие — хорошо?
method-margin_turnover-help = Вправо: выручка, пороги там, где кончаются группы C и B анализа ABC по стоимости (80 % и 95 %, если не задано иное). Вверх: маржа как доля выручки, пороги — ноль и маржинальность всего портфеля. Девять клеток: клиенты групп A, B и C, которые теряют деньги, дают меньше или больше портфеля. Площадь пузырька — маржа в деньгах; на пунктирной линии она одинакова. У клиентов без выручки выше нуля маржинальности нет, они не вошли.
method-value_stability = Ценность × устойчивость
method-value_stability-answers = На каких крупных клиентов можно рассчитывать каждый месяц?
method-value_stability-help = Четыре группы. Вправо: коэффициент вариации сумм клиента по периодам (стандартное отклонение ÷ среднее; период без продаж — 0, начиная с первого); до 0,5 — постоянный. Вверх: показатель; крупный — тот, кто входит в группу A по стоимости, то есть начинается ниже 80 % накопленного итога. Оба порога можно двигать. Клиенты с менее чем тремя периодами не вошли и посчитаны.

## What they need.

need-net-price = затраты на обслуживание и цены, скидки или маржа
need-difficulty = оценки сложности и важности клиентов
need-relationship-age = реестр продаж с датами
need-commitment = прибыль и оценки приверженности и потенциала роста
need-relationship = оценки отношений: тип, лояльность или сотрудничество в НИОКР
need-satisfaction = удовлетворённость, рекламации или лояльность

## Axes.

axis-net-price = Чистая цена, среднее = 100 %
axis-cost-to-serve-ratio = Затраты на обслуживание, % выручки
axis-relationship-value = Ценность отношений
axis-difficulty = Сложность
axis-importance = Стратегическая важность
axis-tie-strength = Прочность отношений
axis-business-attractiveness = Привлекательность бизнеса клиента
axis-relationship-age = Лет с первой покупки
axis-sales-year = Продажи за 12 месяцев
axis-weight-today = Вес сегодня
axis-commitment = Приверженность
axis-profit-and-growth = Прибыль и потенциал роста
axis-no-profit = Без прибыли
axis-profit-no-growth = Прибыль, рост мал
axis-profit-growth = Прибыль и рост
axis-relationship-indicators = Удовлетворённость, лояльность, рекламации

## Cells and what to do there.

cell-shapiro-bargain-basement = Чувствительные к цене
advice-shapiro-bargain-basement = Просто и дёшево: никаких неоплаченных услуг
cell-shapiro-aggressive = Агрессивные
advice-shapiro-aggressive = Брать плату за обслуживание или сокращать его
cell-shapiro-passive = Пассивные
advice-shapiro-passive = Беречь: платят хорошо, просят мало
cell-shapiro-carriage-trade = Премиальные
advice-shapiro-carriage-trade = Платят за сервис: он должен стоить цены
cell-turnbull-zolkiewski-bargain-basement = Чувствительные к цене
advice-turnbull-zolkiewski-bargain-basement = Просто и дёшево: никаких неоплаченных услуг
cell-turnbull-zolkiewski-aggressive = Агрессивные
advice-turnbull-zolkiewski-aggressive = Удерживать тех, с кем отношения ценны, остальным — платное обслуживание
cell-turnbull-zolkiewski-passive = Пассивные
advice-turnbull-zolkiewski-passive = Беречь: платят хорошо, просят мало
cell-turnbull-zolkiewski-carriage-trade = Премиальные
advice-turnbull-zolkiewski-carriage-trade = Платят за сервис: он должен стоить цены
cell-fiocca-non-key-easy = Обычные простые
advice-fiocca-non-key-easy = Обслуживать с малыми затратами
cell-fiocca-non-key-difficult = Обычные сложные
advice-fiocca-non-key-difficult = Упростить, брать плату за усилия или отпустить
cell-fiocca-key-easy = Ключевые простые
advice-fiocca-key-easy = Вкладываться в отношения раньше конкурента
cell-fiocca-key-difficult = Ключевые сложные
advice-fiocca-key-difficult = Лучшие люди; убирать то, что мешает
cell-fiocca-withdraw = Уходить
advice-fiocca-withdraw = Направить силы в другое место
cell-fiocca-hold = Удерживать
advice-fiocca-hold = Держать позицию, не больше нужного
cell-fiocca-improve = Укреплять
advice-fiocca-improve = Привлекательны, но связь слаба: строить её
cell-life-cycle-classes-tomorrow = Завтрашние клиенты
advice-life-cycle-classes-tomorrow = Выбрать немногих и вкладываться
cell-life-cycle-classes-yesterday = Вчерашние клиенты
advice-life-cycle-classes-yesterday = Малые затраты или отпустить
cell-life-cycle-classes-regular = Сегодняшние постоянные клиенты
advice-life-cycle-classes-regular = Хорошая рутина; следить за долей
cell-life-cycle-classes-special = Сегодняшние особые клиенты
advice-life-cycle-classes-special = Развивать вместе; беречь
cell-six-pack-unprofitable-loose = Убыточные, не привязаны
advice-six-pack-unprofitable-loose = Поднять цены или отпустить
cell-six-pack-profitable-loose = Прибыльные, не привязаны
advice-six-pack-profitable-loose = Брать прибыль, мало вкладывать
cell-six-pack-growing-loose = Растущие, не привязаны
advice-six-pack-growing-loose = Сначала завоевать приверженность
cell-six-pack-unprofitable-committed = Убыточные, приверженные
advice-six-pack-unprofitable-committed = Исправлять вместе: цена, сервис, ассортимент
cell-six-pack-profitable-committed = Прибыльные, приверженные
advice-six-pack-profitable-committed = Удерживать: беречь и хорошо обслуживать
cell-six-pack-growing-committed = Растущие, приверженные
advice-six-pack-growing-committed = Расти вместе: вкладывать сначала сюда
cell-satisfaction-value-unhappy-small = Недовольные, мелкие
advice-satisfaction-value-unhappy-small = Найти общую причину и устранить её раз
cell-satisfaction-value-happy-small = Довольные, мелкие
advice-satisfaction-value-happy-small = Предлагать больше: услышат
cell-satisfaction-value-unhappy-large = Недовольные, крупные
advice-satisfaction-value-unhappy-large = Посетить в этом месяце; исправить, пока не ушли
cell-satisfaction-value-happy-large = Довольные, крупные
advice-satisfaction-value-happy-large = Так держать; просить о рекомендации
cell-margin-turnover-c-loss = C · убыток
advice-margin-turnover-c-loss = Минимальный заказ, прайс-лист или прекратить
cell-margin-turnover-b-loss = B · убыток
advice-margin-turnover-b-loss = Исправить или прекратить
cell-margin-turnover-a-loss = A · убыток
advice-margin-turnover-a-loss = Пересмотреть условия сейчас: крупнейшие убытки
cell-margin-turnover-c-low = C · ниже среднего
advice-margin-turnover-c-low = Автоматизировать
cell-margin-turnover-b-low = B · ниже среднего
advice-margin-turnover-b-low = Стандартные условия, меньше исключений
cell-margin-turnover-a-low = A · ниже среднего
advice-margin-turnover-a-low = Цена, ассортимент и затраты — шаг за шагом
cell-margin-turnover-c-high = C · выше среднего
advice-margin-turnover-c-high = Искать похожих
cell-margin-turnover-b-high = B · выше среднего
advice-margin-turnover-b-high = Растить: окупается
cell-margin-turnover-a-high = A · выше среднего
advice-margin-turnover-a-high = Беречь: на них держится бизнес
cell-value-stability-steady-small = Постоянные мелкие
advice-value-stability-steady-small = Автоматизировать: заказы идут сами
cell-value-stability-unsteady-small = Неустойчивые мелкие
advice-value-stability-unsteady-small = Обслуживать по запросу, без запаса
cell-value-stability-steady-large = Постоянные крупные
advice-value-stability-steady-large = Рамочные договоры; без перебоев
cell-value-stability-unsteady-large = Неустойчивые крупные
advice-value-stability-unsteady-large = Просить прогнозы; договариваться о графике

## Titles.

finding-fiocca = Ключевые сложные: { $f } из { $n }, { $sf } { $ofvalue }; ключевые простые: { $c2 }, { $s2 }
finding-fiocca-short = Ключевые сложные: { $f } из { $n }, { $sf } { $ofvalue }
finding-fiocca-counts = { $count }: ключевых сложных — { $c3 }, ключевых простых — { $c2 }
finding-fiocca-relationships = Привлекательны, но слабо связаны с нами: { $f } из { $n }, { $sf } { $ofvalue }
finding-fiocca-relationships-counts = Привлекательны, но слабо связаны с нами: { $f } из { $n }
finding-shapiro = Низкая цена и дорогое обслуживание: { $f } из { $n }, { $sf } { $ofvalue }; хорошо платят и мало просят: { $s2 }
finding-shapiro-short = Низкая цена, дорогое обслуживание: { $f } из { $n }, { $sf } { $ofvalue }
finding-turnbull_zolkiewski = Низкая цена, дорогое обслуживание: { $f } из { $n }; из них с ценными отношениями: { $prized }
finding-life_cycle_classes = Сегодняшние особые клиенты: { $f } из { $n }, { $sf } { $ofvalue }; завтрашние: { $c0 }, вчерашние: { $c1 }
finding-life_cycle_classes-short = Сегодняшние особые клиенты: { $f } из { $n }, { $sf } { $ofvalue }
finding-life_cycle_classes-counts = { $count }: особых сегодня — { $c3 }, завтрашних — { $c0 }, вчерашних — { $c1 }
finding-six_pack = Прибыльные, растут, но не привязаны: { $f } из { $n }, { $sf } { $ofvalue }; приверженные: { $c5 }, { $s5 }
finding-six_pack-short = Прибыльные, растут, но не привязаны: { $f } из { $n }, { $sf } { $ofvalue }
finding-six_pack-counts = Прибыльные и растущие: приверженных — { $c5 }, не привязанных — { $c2 } из { $n }
finding-satisfaction_value = Крупные и недовольные: { $f } из { $n }, { $sf } { $ofvalue }
finding-satisfaction_value-none = Крупных недовольных клиентов нет ({ $count })
finding-satisfaction_value-counts = { $count }: крупных недовольных — { $f }
finding-margin_turnover = Клиенты группы A: выше средней маржи — { $c8 }, ниже — { $c5 }{ $c2 ->
    [0] {""}
   *[other] , в убытке — { $c2 }
}
finding-value_stability = Постоянные крупные: { $f } из { $n }, { $sf } { $ofvalue }; неустойчивые крупные: { $c3 }, { $s3 }
finding-value_stability-short = Постоянные крупные: { $f } из { $n }, { $sf } { $ofvalue }
finding-value_stability-none = Постоянных крупных нет: неустойчивых крупных — { $c3 }, { $s3 } { $ofvalue }

## Lines, shades, controls.

isoline-shapiro = среднее за вычетом обслуживания
isoline-turnbull_zolkiewski = среднее за вычетом обслуживания
isoline-margin_turnover = маржа { $level }
isoline-potential = доля в закупках { $level }
tone-high = Высокая ({ $n }), жирным
tone-medium = Средняя ({ $n })
tone-low = Низкая ({ $n })
tone-none = Без оценки ({ $n })
tone-made-of = Средняя оценка: { $list }.
relationship-threshold = Порог: { $x }.
fiocca-step = Шаг
fiocca-step-accounts = 1 · Клиенты
fiocca-step-relationships = 2 · Отношения
risk-path-note = Пустые точки: портфель за каждый год, по его двенадцати месяцам. Крупная точка — весь период.
trail = След
trail-none = Нет
trail-earlier = Прежний период
trail-year = Годом ранее
trail-note-year = Последние двенадцать месяцев; след начинается от кольца — двенадцать месяцев до того.
trail-note-ratings = След начинается у маленького кольца — там, куда его ставят оценки более раннего года.
trail-need = Чтобы увидеть, где каждый стоял раньше, добавьте оценки более раннего года: столбцами с годом («Риск поставки 2024») или листом за тот год.
potential-blue-white = «Синие», потенциал ещё не реализован ({ $bluecell }): { $blue }, { $bluemoney }. «Белые», уже приносят и могут расти ({ $whitecell }): { $white }, { $whitemoney }.
what-if = Что, если
what-if-clear = Убрать все
what-if-row = { $name } → { $to }
what-if-note = «что, если»: вручную перемещено { $n }
what-if-title = Что, если: { $title }
edit-what-if = что, если { $name } будет в другом месте
method-relationship_indicators = Показатели
method-relationship_indicators-answers = Насколько клиенты довольны и лояльны и кто жалуется?
method-relationship_indicators-help = Взвешенное среднее удовлетворённости, лояльности и рекламаций (с обратным знаком), насколько они есть в таблице, от 0 до 100. Оценки ложатся на шкалу равными шагами, числа — от наименьшего к наибольшему. Клиенты, оценённые менее чем по половине весов, не показаны и сосчитаны. Веса задаются рядом с графиком; каждый показатель виден.
finding-relationship_indicators = Ниже 50 баллов — { $weak }, на них { $share } { $ofwhat }; лучше всех { $name } ({ $best } из 100)
finding-relationship_indicators-short = Ниже 50 баллов — { $weak }; лучше всех { $name } ({ $best } из 100)
finding-relationship_indicators-none = Ниже 50 баллов никого; лучше всех { $name } ({ $best } из 100)
scores-subtitle-relationship_indicators = Балл по показателям ({ $criteria }), 0–100, сначала лучшие
