## Segments.

method-segments = Сегменты
method-segments-answers = Какие типы клиентов у нас есть и чем отличается каждый?
method-segments-help = Клиенты, похожие по выбранным критериям, образуют сегмент. Вокруг типичных клиентов (PAM): расстояние между двумя клиентами — среднее по критериям, которые есть у обоих (Гауэр): числа и оценки — по разности, делённой на размах, слова — по совпадению. Каждый сегмент собран вокруг самого типичного клиента. Вокруг средних (k-средние): только числа и оценки, приведённые к стандартному отклонению. Число сегментов — то, у которого средний силуэт наибольший: насколько клиент ближе к своему сегменту, чем к следующему, от −1 до 1; ниже 0,25 настоящей структуры нет. Ячейка показывает среднее сегмента рядом со средним по всем или слово, которое отличает его сильнее всего; чем темнее, тем дальше от общего, в стандартных отклонениях. Клиенты, у которых меньше половины критериев, не вошли и посчитаны.
finding-segments = Типов { $ofwho }: { $k }; { $part } выделяются по «{ $trait }» ({ $figures })
finding-segments-short = Типов { $ofwho }: { $k }
finding-segments-weak = Чётких сегментов нет: даже лучшее деление на { $k } перекрывается (силуэт { $silhouette })
finding-segments-weak-short = Чётких сегментов нет (силуэт { $silhouette })
chart-segments-subtitle = Сегменты по критериям ({ $criteria }); синий = выше общего, оранжевый = ниже
chart-segment-name = Сегмент { $n }
chart-segments-segment = Сегмент
chart-segments-size = Число и доля
chart-segments-all = все { $figure }
chart-segments-unknown = неизвестно
chart-segments-above = выше: { $list }
chart-segments-below = ниже: { $list }
chart-segments-average = как все
chart-segments-count =
    { $k ->
        [one] { $k } сегмент
        [few] { $k } сегмента
       *[other] { $k } сегментов
    }
chart-segments-tried = Другое число сегментов
chart-segments-silhouette = Силуэт
chart-segments-note = Средний силуэт { $silhouette }: от −1 до 1; выше 0,5 сегменты хорошо разделены, ниже 0,25 перекрываются.
chart-segments-sample = Типичные клиенты взяты из равномерной выборки ({ $sample }); остальные отнесены к ближайшему.
axis-silence-days = Дней после последней покупки
need-segment-criteria = хотя бы два критерия, по которым клиенты различаются, и восемь клиентов, у которых они есть
view-segments-method = Группировка вокруг
view-segments-pam = Типичных
view-segments-kmeans = Средних
view-segments-number = Число сегментов
view-segments-best = По силуэту
view-segments-criteria = Критерии
view-segments-taken = выбрано: { $criteria }

## Lifetime value.

method-lifetime_value = Клиентский капитал
method-lifetime_value-answers = Сколько стоят наши клиенты в ближайшие годы?
method-lifetime_value-help = То, что клиент приносит за год (маржа за последние двенадцать месяцев; выручка, если маржи нет), умноженное на сумму (r ÷ (1 + d))^t по годам горизонта начиная с этого года: r — уровень удержания за год, d — ставка дисконтирования. Без конца сумма равна (1 + d) ÷ (1 + d − r). Удержание можно задать; до этого берётся доля прошлогодних клиентов, купивших снова. Клиентский капитал — сумма по всем клиентам; кривая показывает, как он распределён, начиная с самых ценных. В модели покупок (BG/NBD и Gamma–Gamma) у каждого клиента свои ожидаемые покупки и суммы вместо единого удержания.
finding-lifetime_value = Наши клиенты стоят { $equity }; на { $top } из них приходится { $share }
finding-lifetime_value-losses = Наши клиенты стоят { $equity }: прибыль { $gains }, убытки { $losses }
finding-lifetime_value-short = Наши клиенты стоят { $equity }
finding-lifetime_value-endless = Без конца и без дисконтирования стоимость не ограничена: задайте горизонт
finding-lifetime_value-none = В ближайшие годы клиенты обойдутся дороже, чем принесут
chart-lifetime-subtitle = { $measure } за год × { $factor }: горизонт { $years } лет, удержание { $retention }, дисконт { $discount }
chart-lifetime-subtitle-ever = { $measure } за год × { $factor }: без конца, удержание { $retention }, дисконт { $discount }
chart-lifetime-subtitle-btyd = Ожидаемые покупки × их ожидаемая сумма, дисконт { $discount } в год
chart-lifetime-x = Доля клиентов, начиная с самых ценных
chart-lifetime-y = Доля клиентского капитала
chart-lifetime-top = Первые { $top } клиентов
chart-lifetime-share = { $share } клиентского капитала
chart-lifetime-worth = Сколько они стоят
chart-lifetime-mean = В среднем на клиента
chart-lifetime-factor = Приведённая стоимость 1 в год
chart-lifetime-by-purchases = По модели покупок
chart-lifetime-largest = Самые ценные
chart-lifetime-value = Пожизненная ценность
chart-lifetime-yearly = За год
chart-lifetime-note = Удержание { $retention } измерено: доля прошлогодних клиентов, купивших снова.
chart-lifetime-note-set = Удержание { $retention } — ваше допущение.
chart-lifetime-note-usual = Удержание { $retention } принято условно: данные о нём не говорят. Задайте своё.
chart-lifetime-note-btyd = У каждого клиента своя вероятность остаться и свои ожидаемые покупки; удержание не предполагается.
view-lifetime-model = Как считается
view-lifetime-simple = Удержание
view-lifetime-btyd = Покупки
view-lifetime-horizon = Лет вперёд (0 = без конца)

## Retention what-if.

method-retention_what_if = Сценарии удержания
method-retention_what_if-answers = Сколько стоило бы терять меньше клиентов?
method-retention_what_if-help = Дисконтированная прибыль по годам: клиенты каждого года (прошлогодние × удержание + новые), умноженные на маржу за вычетом затрат на удержание, минус новые клиенты × затраты на привлечение, делённые на (1 + дисконт) за каждый год. Полосы меняют по одному допущению: удержание — на заданные пункты, маржу — на 10 %, дисконт — на 2 пункта, новых клиентов и затраты на привлечение — на 20 %, затраты на удержание — на 50 %. Цена самого изменения не учтена; карточка говорит, сколько можно потратить, пока это окупается. Допущения взяты из последних двенадцати месяцев, где данные есть; со звёздочкой — предположения, которые надо заменить. Известные утверждения — допущения для проверки на ваших цифрах, а не факты о ваших клиентах.
finding-retention_what_if = Ещё { $points } п. п. удержания дали бы { $gain } — в { $times } раза больше, чем +20 % новых клиентов
finding-retention_what_if-short = Ещё { $points } п. п. удержания дали бы { $gain }
finding-retention_what_if-none = Рост удержания ничего не изменил бы: удерживать больше некого
chart-retention-subtitle = Дисконтированная прибыль за { $years } лет, меняется одно допущение, без его цены · клиентов в начале: { $customers }
chart-retention-x = Прибыль за { $years } лет, дисконтированная
chart-retention-base = База { $amount }
chart-retention-remain = нынешних клиентов останется через { $years } лет
chart-retention-length = лет в среднем длятся отношения: 1 ÷ (1 − удержание)
chart-retention-most = можно тратить на клиента в год, пока окупается (сейчас { $today })
chart-retention-claims = Известные утверждения для проверки
chart-retention-here = у нас
chart-retention-claim-lost = 45–50 % потеряно за пять лет
chart-retention-claim-cost = Привлечь до 20× дороже, чем удержать
chart-retention-claim-gain = +5 п. п. → прибыль +25–85 %
chart-retention-claims-note = Это расхожие утверждения, а не факты о ваших клиентах; «у нас» — то, что дают ваши цифры и допущения.
chart-retention-assumptions = Допущения
chart-retention-assumption = Допущение
chart-retention-today = База
chart-retention-worse = Хуже
chart-retention-better = Лучше
chart-retention-effect-worse = Эффект «хуже»
chart-retention-effect-better = Эффект «лучше»
chart-retention-note = * предположение за неимением данных: задайте своё значение.
chart-retention-profit = Прибыль за годы
chart-retention-raised = С добавленными пунктами
retention-retention = Удержание за год
retention-margin = Маржа на клиента
retention-discount = Ставка дисконтирования
retention-acquisitions = Новых клиентов в год
retention-retention_cost = Затраты на удержание
retention-acquisition_cost = Затраты на привлечение
retention-origin-data = из данных
retention-origin-set = задано
retention-origin-guess = предположение *
view-retention-points = Прирост удержания, п. п.
view-retention-years = Годы
need-retention = строки продаж хотя бы за восемнадцать месяцев с клиентами в обоих годах

## Portfolio diagnosis.

method-portfolio_diagnosis = Диагностика портфеля
method-portfolio_diagnosis-answers = Где стоит портфель, как он туда пришёл и какого клиента искать дальше?
method-portfolio_diagnosis-help = Каждый клиент — по риску (вариация месячной выручки за последние двенадцать месяцев: стандартное отклонение ÷ среднее) и доходности (маржа ÷ выручка за те же месяцы). Большая точка — портфель: среднее обоих, взвешенное по выручке; пустые точки — то же год и два года назад. Границы можно перетаскивать; сначала они стоят на медианах. Низкий доход и низкий риск: можно брать крупных клиентов, даже с большим риском. Высокий доход и высокий риск: искать клиентов с низким риском, даже если их расходы невелики. Низкий доход и высокий риск — опасность: небольшие и надёжные, шаг за шагом. Высокий доход и низкий риск — завидное положение: свободный выбор. Список рядом показывает, чья выручка × риск создаёт риск целого. Клиенты, у которых меньше трёх месяцев в году, не вошли.
finding-portfolio_diagnosis = За { $years } года портфель сместился из «{ $before }» в «{ $cell }»: { $return } при риске { $risk }
finding-portfolio_diagnosis-short = Портфель сейчас — «{ $cell }»: { $return } при риске { $risk }
finding-portfolio_diagnosis-same = Портфель остаётся в «{ $cell }»: { $return } при риске { $risk }; в опасной зоне { $shl } { $ofvalue }
finding-portfolio_diagnosis-same-short = Портфель остаётся в «{ $cell }»: { $return } при риске { $risk }
chart-diagnosis-risks = Наибольшие части риска
chart-diagnosis-of-risk = от целого

## Covariance.

method-covariance = Ковариация и бета
method-covariance-answers = Чьи выручки колеблются вместе и чьи колебания качают целое?
method-covariance-help = Выручка по месяцам или кварталам, только целые периоды, не меньше восьми. Ячейка — корреляция двух: 1 — колеблются в такт, 0 — независимо, −1 — навстречу. Вклад — ковариация с целым, делённая на дисперсию целого; все вклады дают 100 %. Бета — вклад, делённый на долю в выручке: выше 1 качает целое сильнее своего размера, ниже 0 — успокаивает. Самый ровный состав — с наименьшей дисперсией за те же периоды, без частей ниже нуля; он смотрит назад и ничего не обещает. Где выручки колеблются не в такт, целое ровнее своих частей.
finding-covariance = { $name } даёт { $contribution } колебаний при { $share } { $ofwhat }
finding-covariance-short = { $name } даёт { $contribution } колебаний
finding-covariance-none = Целое совсем не колеблется
chart-covariance-subtitle = Корреляция { $ofwhat } за периоды ({ $periods }, { $unit ->
        [quarter] кварталы
       *[month] месяцы
    }); синий = в такт, оранжевый = навстречу
chart-covariance-swings = Колебания
chart-covariance-contribution = Вклад
chart-covariance-part = Вклад
chart-covariance-beta = Бета
chart-covariance-said = вклад { $contribution }, бета { $beta }
chart-covariance-least = Самый ровный состав
chart-covariance-note = Целое колеблется на { $variation } от среднего; если бы все шли в такт, было бы { $instep }. Несовпадение колебаний снимает { $spared }.
view-covariance-between = Между
view-covariance-accounts = Самими клиентами
need-eight-periods = продажи с датами хотя бы за восемь целых месяцев или кварталов, двух клиентов и больше

## Expected value and prospects.

method-expected_value = Ожидаемая сумма
method-expected_value-answers = Какой части потенциала можно ожидать?
method-expected_value-help = Потенциальные закупки за год, умноженные на вероятность, что они достанутся нам. Бледная часть полосы может не прийти. Риск клиента — 1 − вероятность; риск целого взвешен по потенциалу. Клиенты без потенциала или вероятности не вошли и посчитаны.
finding-expected_value = Из { $potential } потенциала можно ожидать { $expected }: { $part }
finding-expected_value-short = Можно ожидать { $expected }
chart-expected-subtitle = Потенциальные закупки × вероятность; бледное может не прийти
chart-expected-x = В год
chart-expected-all = Всего
chart-expected-potential = Потенциальные закупки
chart-expected-expected = Можно ожидать
chart-expected-risk = Риск
chart-expected-current = Последние двенадцать месяцев
chart-expected-note = Риск — 1 − вероятность, взвешенный по потенциалу.
need-probability = потенциальные закупки и вероятность по клиентам
method-prospects = Потенциальные клиенты
method-prospects-answers = Какой потенциальный клиент принёс бы портфелю больше пользы?
method-prospects-help = Потенциальный клиент — тот, у кого есть потенциал и вероятность и кто за последние двенадцать месяцев ничего не купил. Он добавляется к портфелю с ожидаемой выручкой (потенциал × вероятность) и риском 1 − вероятность: строка показывает, как меняются выручка, взвешенный по выручке риск и концентрация (HHI, 0–10 000). Синее — лучше, красное — хуже. «Сбалансированно» — по среднему трёх мест.
finding-prospects = Больше всего пользы портфелю принёс бы { $name }; все потенциальные клиенты ({ $n }) обещают { $amount }
finding-prospects-short = Все потенциальные клиенты ({ $n }) обещают { $amount }
chart-prospects-subtitle = Что изменил бы каждый; синее — лучше, красное — хуже; порядок: { $aim }
chart-prospects-revenue = Выручка за год
chart-prospects-risk = Риск портфеля
chart-prospects-concentration = Концентрация (HHI)
chart-prospects-points = { $points } п. п.
chart-prospects-chance = при { $chance }
chart-prospects-now = Сейчас
chart-prospects-all = Со всеми
chart-prospects-note = Риск — 1 − вероятность, взвешенный по выручке; со всеми он { $up ->
        [yes] вырос бы
       *[no] снизился бы
    } на { $riskpoints } п. п.
chart-prospects-risk-change = Изменение риска, п. п.
chart-prospects-hhi-change = Изменение HHI
chart-prospects-score = Среднее место (0–1)
prospects-aim-balance = сбалансированно
prospects-aim-revenue = выручка
prospects-aim-risk = риск
prospects-aim-concentration = концентрация
view-prospects-rank = Порядок
need-prospects = клиенты и потенциальные клиенты с потенциалом закупок и вероятностью

## Differences and similarities.

method-similarities = Различия и сходства
method-similarities-answers = Какие критерии связаны и в чём клиенты различаются?
method-similarities-help = Два критерия в таблице сопряжённости: ячейка считает клиентов, у которых есть оба, и показывает их долю в показателе; числа делятся на четыре полосы примерно равной численности. В синих ячейках больше, чем было бы без связи, в оранжевых — меньше. V Крамера говорит, насколько тесна связь, от 0 до 1: √(χ² ÷ (n · (меньшее из чисел строк и столбцов − 1))). Корреляция сравнивает все показатели и оценки по рангам (Спирмен), от −1 до 1, у клиентов, где есть оба. Связь не доказывает причину.
finding-similarities = { $rows } и { $columns } связаны: «{ $row }» и «{ $column }» — { $n }, случайно было бы { $expected }
finding-similarities-short = { $rows } и { $columns } связаны (V Крамера { $v })
finding-similarities-little = { $rows } и { $columns } почти не связаны (V Крамера { $v })
finding-similarities-none = Слишком мало тех, у кого есть и { $rows }, и { $columns }
finding-correlation = { $rows } и { $columns } растут вместе теснее всех (ранговая корреляция { $rho })
finding-correlation-against = Самая тесная связь: чем выше { $rows }, тем ниже { $columns } (ранговая корреляция { $rho })
finding-correlation-none = Нет двух показателей с достаточным числом общих клиентов
chart-similarities-subtitle = { $who } и их доля { $ofwhat }; синий = больше случайного, оранжевый = меньше
chart-correlation-subtitle = Ранговая корреляция (Спирмен); синий = растут вместе, оранжевый = навстречу
chart-similarities-others = Прочие
chart-similarities-tie = Насколько тесна связь
chart-similarities-v = V Крамера
chart-similarities-chi = Хи-квадрат
chart-similarities-both = С обоими
chart-similarities-note = V Крамера: 0 — связи нет, 0,1 — слабая, 0,3 — заметная, 0,5 — сильная, 1 — одно следует из другого.
chart-similarities-thin = Во многих ячейках случайно было бы меньше пяти: считайте цифру грубой.
chart-correlation-strongest = Самые тесные связи
chart-correlation-note = От −1 до 1, у клиентов, где есть оба. Связь не доказывает причину.
view-similarities-show = Показать
view-similarities-crosstab = Два критерия
view-similarities-correlation = Корреляция
view-similarities-rows = Строки
view-similarities-columns = Столбцы
need-two-criteria = два критерия, по которым клиенты различаются
chart-segments-map-subtitle = Карта сходства: кто рядом, тот похож; сохранено { $kept } различий
chart-segments-map-note = Оси сами по себе смысла не имеют: важны только расстояния. Карта построена классическим шкалированием расстояний Гауэра (Torgerson 1952, Gower 1966); сохранённая доля — квадрат корреляции двух видов расстояний.
