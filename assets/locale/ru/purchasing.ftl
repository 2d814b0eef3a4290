# Поставщики: как они видят нас, закупки и отношения, результаты, критерии, расходы, план действий.


## Что нужно этим методам, после «Нужно:».

need-account-view = наша доля в продажах каждого поставщика (или его оборот) и привлекательность нас как клиента
need-relationships = оценки результатов поставщиков и отношений с ними
need-ratings-ahead = ожидаемый риск поставки или ожидаемое влияние на прибыль
need-supplier-performance = оценки качества, поставки, цены или сервиса
need-supplier-criteria = оценки поставщиков по критериям ценности
need-categories = поставщики с категорией или журнал закупок с товарами

## Сетки зон.

chart-zone = Зона
chart-zones = Зоны
chart-zone-advice = Что делать
chart-zone-more = + ещё { $n }
finding-zones = { $inzone } из { $n } находятся в зоне «{ $zone }»

## Оси.

axis-account-attractiveness = Привлекательность как клиента
axis-purchase-importance = Стратегическая важность закупки
axis-purchase-difficulty = Сложность управления закупкой
axis-supplier-relationship = Прочность отношений
axis-supplier-attractiveness = Привлекательность поставщика
axis-kraljic = Чем закупка является для нас
axis-supplier-preference = Как поставщик видит нас
axis-olsen-purchases = Закупка (шаг 1)
axis-olsen-relationships = Отношения (шаг 2)
axis-kraljic-today = Клетка сейчас
axis-kraljic-ahead = Ожидаемая клетка

## Взгляд поставщика.

method-supplier_preference = Взгляд поставщика
method-supplier_preference-answers = Как нас видят поставщики?
method-supplier_preference-help = Взгляд поставщика на нас (Steele & Court 1996). По горизонтали: наша доля в его продажах, указанная или как наши расходы, делённые на его оборот; с 5 % он заметил бы потерю. По вертикали: привлекательность нас как клиента, по оценке или как взвешенное среднее того, что поставщик для нас делает (партнёрство, эксклюзивные предложения, финансирование, лояльность, идеи), от 0 до 100 с порогом 50. Основной: его берегут. Для развития: за ним ухаживают. Эксплуатируемый: цены растут, пока можно. Обременительный: без внимания. Оба порога можно перетаскивать.
finding-supplier_preference = Основным клиентом нас считают { $chh } ({ $shh } { $ofwhat }); обременительным — { $ll } ({ $sll })
finding-supplier_preference-short = Основным клиентом нас считают { $chh } ({ $shh } { $ofwhat })
cell-supplier-preference-nuisance = Обременительный
cell-supplier-preference-exploitable = Эксплуатируемый
cell-supplier-preference-development = Для развития
cell-supplier-preference-core = Основной
advice-supplier-preference-nuisance = Сервиса ждать не стоит: стать привлекательнее или найти того, кому мы нужны
advice-supplier-preference-exploitable = Ждать роста цен: искать альтернативы, показать, чем мы можем стать
advice-supplier-preference-development = Использовать расположение: предложить рост в обмен на лучшие условия
advice-supplier-preference-core = Беречь расположение: делиться планами, обновляться вместе

## Взгляд поставщика × Кралич.

method-preference_kraljic = Взгляд × Кралич
method-preference_kraljic-answers = Где нам нужен поставщик, которому не нужны мы?
method-preference_kraljic-help = Все поставщики, стоящие в обеих матрицах: чем закупка является для нас (строки, Kraljic 1983) и как поставщик видит нас (столбцы, Steele & Court 1996). Пороги и веса — из этих двух матриц. Тревога: стратегические поставки или узкие места у того, для кого мы эксплуатируемый или обременительный клиент. Партнёр: мы нужны друг другу. Использовать: сила закупок и расположение. Сменить: рычаг или рутина без расположения. Упростить: рутина с расположением. Щелчок по клетке выделяет её поставщиков.
finding-preference_kraljic = Мы зависим, а нас не ценят: { $c1 }, { $s1 } { $ofwhat }
finding-preference_kraljic-short = Мы зависим, а нас не ценят: { $c1 } ({ $s1 } { $ofwhat })
zone-preference-kraljic-partner = Партнёр
zone-preference-kraljic-alarm = Тревога
zone-preference-kraljic-use = Использовать
zone-preference-kraljic-switch = Сменить
zone-preference-kraljic-simplify = Упростить
zone-advice-preference-kraljic-partner = Строить партнёрство
zone-advice-preference-kraljic-alarm = Снизить зависимость, стать привлекательнее
zone-advice-preference-kraljic-use = Договариваться, пока мы нужны
zone-advice-preference-kraljic-switch = Искать поставщика, которому мы нужны
zone-advice-preference-kraljic-simplify = Объединить и автоматизировать
cross-preference-kraljic-core-strategic = Развивать партнёрство: общие планы, открытые затраты, договоры на несколько лет
cross-preference-kraljic-core-bottleneck = Письменно закрепить запасы и приоритет, пока мы для них важны
cross-preference-kraljic-core-leverage = Применять силу закупок умеренно; объём в обмен на снижение затрат
cross-preference-kraljic-core-non-critical = Передать рутину: каталог, единый счёт, управляемый запас
cross-preference-kraljic-development-strategic = Дать большую часть бизнеса и стать основным клиентом
cross-preference-kraljic-development-bottleneck = Предложить рост в другом в обмен на надёжные поставки
cross-preference-kraljic-development-leverage = Провести тендер: ради роста они дадут хорошую цену
cross-preference-kraljic-development-non-critical = Собрать у них то, что покупается в других местах
cross-preference-kraljic-exploitable-strategic = Создать второй источник; показать их руководству, чем мы можем стать
cross-preference-kraljic-exploitable-bottleneck = Закрепить цены договором, допустить замены, держать страховой запас
cross-preference-kraljic-exploitable-leverage = Объявить тендер: рынок даёт нам выбор
cross-preference-kraljic-exploitable-non-critical = Сменить поставщика при первой возможности
cross-preference-kraljic-nuisance-strategic = Наибольший риск: найти того, кому мы нужны, или сразу прибавить в весе
cross-preference-kraljic-nuisance-bottleneck = Убрать деталь из конструкции или брать у дистрибьютора, для которого мы важны
cross-preference-kraljic-nuisance-leverage = Перенести объём к тем, кто в нас заинтересован
cross-preference-kraljic-nuisance-non-critical = Собрать у другого поставщика и завершить

## Кралич: переходы.

method-kraljic_moves = Переходы
method-kraljic_moves-answers = Куда движутся поставщики в матрице Кралича?
method-kraljic_moves-help = Клетка Кралича каждого поставщика сейчас (строки) и ожидаемая (столбцы). Будущее — оценённые будущий риск поставки или будущее влияние на прибыль, от 0 до 100, от 0 до 10 или от низкого к высокому; что не оценено, остаётся как есть. Пороги и веса — из матрицы Кралича. Лучше: риск меньше или при том же риске влияние больше. Хуже: риск больше или влияние меньше.
finding-kraljic_moves = В худшую клетку переходят { $c2 } ({ $s2 } { $ofwhat }), в лучшую — { $n0 }; остаются { $n1 }
finding-kraljic_moves-short = В худшую клетку переходят { $c2 } ({ $s2 } { $ofwhat })
zone-kraljic-moves-better = Лучше
zone-kraljic-moves-stays = Остаётся
zone-kraljic-moves-worse = Хуже
zone-advice-kraljic-moves-better = Продолжать то, что работает: альтернативы допущены, стандарт вместо спецдеталей, объём собран
zone-advice-kraljic-moves-stays = Держаться стратегии клетки
zone-advice-kraljic-moves-worse = Действовать до наступления риска: второй источник, более долгие договоры, запас, другая конструкция

## Olsen & Ellram.

method-olsen_purchases = 1 Закупки
method-olsen_purchases-answers = Какие закупки важны и какими трудно управлять?
method-olsen_purchases-help = Шаг 1 по Olsen & Ellram (1997). По горизонтали: стратегическая важность закупаемого (расходы, влияние на затраты, качество и продажи, важность для категории, экспертиза, знание рынка, бренды). По вертикали: сложность управления (альтернативы, издержки смены, срок поставки, географический и финансовый риск, единственный источник). Обе — взвешенные средние от 0 до 100 с порогом 50.
finding-olsen_purchases = Важных и сложных закупок: { $hh }, { $shh } { $ofwhat }; важных и простых: { $hl } ({ $shl })
finding-olsen_purchases-short = Важных и сложных закупок: { $hh }, { $shh } { $ofwhat }
cell-olsen-purchases-non-critical = Некритичные
cell-olsen-purchases-leverage = Рычаговые
cell-olsen-purchases-bottleneck = Узкие места
cell-olsen-purchases-strategic = Стратегические
advice-olsen-purchases-non-critical = Стандартизировать, объединить, автоматизировать заказы
advice-olsen-purchases-leverage = Собрать объём, держать несколько поставщиков в конкуренции
advice-olsen-purchases-bottleneck = Стандартизировать и найти замены; привлечь поставщика к анализу затрат
advice-olsen-purchases-strategic = Видеть в поставщике продолжение компании: развиваться вместе
method-olsen_relationships = 2 Отношения
method-olsen_relationships-answers = Какие отношения заслуживают большего, а какие меньшего?
method-olsen_relationships-help = Шаг 2 по Olsen & Ellram (1997). По горизонтали: прочность отношений (наша доля в его продажах, лояльность, эксклюзивные предложения, финансирование, партнёрство, объективность). По вертикали: привлекательность поставщика (цена, вклад, рост, качество, поставка, сервис, таланты, инструменты, идеи, ценности, соответствие). Обе — взвешенные средние от 0 до 100, делённые на трети; границы можно перетаскивать. Привлекателен и недостаточно близок: укрепить. Привлекателен и близок или средний и близок: сохранить. Непривлекателен: сократить.
finding-olsen_relationships = Более тесных отношений заслуживают { $cll } ({ $sll } { $ofwhat }); меньшего — { $lh }
finding-olsen_relationships-short = Более тесных отношений заслуживают { $cll } ({ $sll } { $ofwhat })
cell-olsen-relationships-strengthen = Укрепить
cell-olsen-relationships-maintain = Сохранить
cell-olsen-relationships-reduce = Сократить
advice-olsen-relationships-strengthen = Укрепить отношения: больше объёма, больше встреч, общие проекты
advice-olsen-relationships-maintain = Сохранить отношения; переносить ресурсы туда, где они дают больше
advice-olsen-relationships-reduce = Повысить результаты поставщика или сократить ресурсы; где можно, сменить
method-olsen_actions = 3 Действия
method-olsen_actions-answers = Что делать с каждым поставщиком?
method-olsen_actions-help = Шаг 3 по Olsen & Ellram (1997): закупка шага 1 (строки) и отношения шага 2 (столбцы), с действием для каждой пары. Пороги и веса — из этих двух шагов. Щелчок по клетке выделяет её поставщиков.
finding-olsen_actions = Укрепить: { $c0 } ({ $s0 } { $ofwhat }), сохранить: { $n1 }, сократить: { $n2 }
finding-olsen_actions-short = Укрепить: { $c0 } ({ $s0 } { $ofwhat })
zone-olsen-actions-strengthen = Укрепить
zone-olsen-actions-maintain = Сохранить
zone-olsen-actions-reduce = Сократить
zone-advice-olsen-actions-strengthen = Вложить в отношения больше
zone-advice-olsen-actions-maintain = Сохранить вложения
zone-advice-olsen-actions-reduce = Вложить меньше или сменить поставщика
cross-olsen-actions-strengthen-strategic = Первый приоритет: назначить куратора, планировать и развиваться вместе
cross-olsen-actions-strengthen-bottleneck = Завоевать приоритет: прогнозы, более долгие договоры, визиты руководства
cross-olsen-actions-strengthen-leverage = Дать объём в обмен на обязательства и прозрачность затрат
cross-olsen-actions-strengthen-non-critical = Отдать им рутину: рамочный договор и каталог
cross-olsen-actions-maintain-strategic = Беречь партнёрство; каждый квартал пересматривать цели и выгоды
cross-olsen-actions-maintain-bottleneck = Держать поставки надёжными; параллельно готовить замены
cross-olsen-actions-maintain-leverage = Поддерживать конкуренцию; договариваться каждый год
cross-olsen-actions-maintain-non-critical = Держать просто: никакого времени сверх заказов
cross-olsen-actions-reduce-strategic = План улучшений со сроками; создать второй источник
cross-olsen-actions-reduce-bottleneck = Изменить спецификацию, чтобы могли поставлять и другие
cross-olsen-actions-reduce-leverage = Перенести объём к более привлекательным поставщикам
cross-olsen-actions-reduce-non-critical = Завершить или передать дистрибьютору

## Расходы: категории, единственные источники, хвост.

method-category_concentration = По категориям
method-category_concentration-answers = Какие категории зависят от одного поставщика?
method-category_concentration-help = Расходы каждой категории: крупнейший поставщик, следующие два и остальные. Категория берётся из строки закупки, иначе из строки поставщика; без категорий берутся товары. Категория зависит от одного поставщика, если у него половина расходов или больше. Эффективное число показывает, сколько равных поставщиков дали бы такую же концентрацию: 1, делённая на сумму квадратов долей. Расходы без категории не учитываются.
finding-category_concentration =
    От одного поставщика зависят { $dependent } из { $groups } { $sorted ->
        [product] продуктов
       *[other] категорий
    }; в «{ $name }» это { $inner }: { $top_share }
finding-category_concentration-short =
    От одного поставщика зависят { $dependent } из { $groups } { $sorted ->
        [product] продуктов
       *[other] категорий
    }
finding-category_concentration-none =
    { $sorted ->
        [product] Ни один продукт
       *[other] Ни одна категория
    } не зависит от одного поставщика; ближе всех «{ $name }»: у { $inner } { $top_share }
finding-category_concentration-none-short =
    { $sorted ->
        [product] Ни один продукт
       *[other] Ни одна категория
    } не зависит от одного поставщика
rows-axis-category_concentration = Расходы
rows-subtitle-category_concentration =
    Расходы по { $sorted ->
        [product] продуктам
       *[other] категориям
    }: крупнейший поставщик, следующие два, остальные
rows-note-category_concentration = Тёмное — крупнейший поставщик, затем следующие два и остальные. За полосой: расходы, доля крупнейшего и кто это.
method-single_sources = Единственные источники
method-single_sources-answers = Сколько из закупаемого имеет только один источник?
method-single_sources-help = Поставщики, отмеченные как единственный источник, не имеющие альтернатив или единственные в своей категории; указана первая верная причина. Доля — от всех расходов.
finding-single_sources = Единственных источников { $single } из { $suppliers }: { $single_share } { $ofwhat }; крупнейший — { $name }
finding-single_sources-short = Единственных источников { $single } из { $suppliers }: { $single_share } { $ofwhat }
finding-single_sources-none = Единственных источников нет; всего { $count }
rows-axis-single_sources = Расходы
rows-subtitle-single_sources = Расходы у источников, которые нельзя заменить сразу
rows-note-single_sources = Второй источник создавать прежде всего там, где велики расходы и риск; где это невозможно — запас и более долгие договоры.
single-sole = единственный источник
single-none = нет альтернатив
single-category = один в категории
method-tail = Хвост
method-tail-answers = Сколько поставщиков делят сколь малую часть расходов?
method-tail-help = Поставщики по размеру расходов, ступень на каждую степень десяти. Хвост — те, кто идёт после первых 80 % расходов, от крупнейшего. Хвост обходится дороже, чем экономит: объединять, переводить на каталоги и закупочные карты, закрывать неиспользуемые счета.
finding-tail = Последние { $tail_share } { $ofwhat } делят { $tail } поставщиков ({ $tail_part }): в среднем { $tail_mean }
finding-tail-short = Последние { $tail_share } { $ofwhat } делят { $tail } поставщиков ({ $tail_part })
rows-axis-tail = Доля поставщиков
rows-subtitle-tail = Поставщики по расходам
rows-note-tail = За каждой полосой: поставщики, их расходы и доля.

## Списки: заголовки и ключевые показатели.

rows-facts = Ключевые показатели
rows-all = Все
rows-hidden = скрытое имя
rows-band = Размер
rows-value = Сумма
rows-share = Доля
rows-count = Число
rows-count_share = Доля числа
rows-mean = Среднее
rows-largest = Крупнейший
rows-top_share = Доля крупнейшего
rows-effective_n = Эффективное число
rows-groups = Все
rows-dependent = Зависят от одного (≥ 50 %)
rows-alone = Только с одним
rows-at_stake = Их доля в итоге
rows-single = Единственные источники
rows-suppliers = Всего
rows-single_value = Их расходы
rows-single_share = Их доля
rows-why = Почему
rows-category = Категория
rows-alternatives = Альтернативы
rows-head = Поставщики первых 80 %
rows-tail = Поставщики хвоста
rows-tail_part = Их доля среди поставщиков
rows-tail_value = Расходы хвоста
rows-tail_share = Его доля
rows-tail_mean = Расходы на поставщика
rows-net = Чистый денежный поток
rows-cash_in = Поступления
rows-cash_out = Выплаты
rows-generators = Дают деньги
rows-generated = Дают всего
rows-needers = Требуют денег
rows-needed = Требуют всего
rows-gap = Остаётся
rows-cash_coverage = Дают ÷ требуют

## Баллы.

axis-performance = Результаты
scores-score = Балл
scores-largest = Показаны крупнейшие: { $n }; в таблице — все.
scores-largest-change = Наибольшие изменения
scores-change = Изменение
scores-steadiness = При немного иных весах { $name } остаётся первым в { $first } случаев; легко переходят границу 50: { $unsure }.
scores-leaves = Переходит 50
method-performance = Результаты
method-performance-answers = Какие поставщики выполняют обещанное?
method-performance-help = Взвешенное среднее качества, поставки, цены, уровня сервиса, удовлетворённости и рекламаций (с обратным знаком), насколько они есть в таблице. Оценки переводятся в 0–100 равными шагами, числа — от наименьшего к наибольшему. Поставщики, оценённые менее чем по половине весов, не показаны и сосчитаны. Веса задаются рядом с графиком; каждый критерий показан, чтобы было видно, откуда взялся балл.
finding-performance = Лучшие результаты у { $name } ({ $best } из 100); ниже 50 — { $weak }, на них { $share } { $ofwhat }
finding-performance-short = Лучшие результаты у { $name } ({ $best } из 100); ниже 50 — { $weak }
finding-performance-none = Лучшие результаты у { $name } ({ $best } из 100); ниже 50 никого нет
scores-subtitle-performance = Балл по критериям ({ $criteria }), 0–100, сначала лучшие
method-supplier_criteria = Критерии и веса
method-supplier_criteria-answers = Чего стоит поставщик по нашим критериям?
method-supplier_criteria-help = Ценность поставщика как взвешенное среднее критериев: лояльность, объективность, эксклюзивные предложения, дополнительное финансирование, таланты, знание рынка, инструменты, идеи, бренды, ценности, рост, вклад, уровень сервиса, важность для категории, экспертиза в категории и готовность к партнёрству, насколько они есть в таблице. Веса двигаются рядом с графиком ползунком или клавишами, их сумма остаётся 100 %: порядок меняется по ходу движения. Каждый шаг можно отменить; всё сохраняется вместе с портфелем.
finding-supplier_criteria = По нашим критериям ценнее всех { $name } ({ $best } из 100); ниже 50 — { $weak }, на них { $share } { $ofwhat }
finding-supplier_criteria-short = По нашим критериям ценнее всех { $name } ({ $best } из 100)
finding-supplier_criteria-none = По нашим критериям ценнее всех { $name } ({ $best } из 100); ниже 50 никого нет
scores-subtitle-supplier_criteria = Ценность по критериям ({ $criteria }), 0–100, сначала лучшие
method-playbook = План действий по клеткам
method-playbook-answers = Как мы работаем с каждым сегментом поставщиков?
method-playbook-help = Для каждой клетки матрицы поставщиков: чего достичь, чего ждать от поставщиков, кто что делает с обеих сторон, кого и о чём информировать внутри и снаружи. Сегменты — клетки матрицы Кралича или матрицы ценности и соответствия; границы и веса те же, что там. Тексты — предложения: рядом с диаграммой каждый можно заменить своим, он хранится в портфеле, изменение можно отменить. Источники: Kraljic (1983), van Weele (2018).
method-supplier_playbook = Страница поставщика
method-supplier_playbook-answers = Чего мы хотим от этого поставщика и кто что делает?
method-supplier_playbook-help = Одна страница на поставщика: цели, ожидания, роли обеих сторон, внутренняя и внешняя коммуникация, место в матрице, объём закупок и принятое решение. Сначала берётся собственный текст поставщика (введённый здесь, иначе из столбцов «цели», «ожидания», «роли», «коммуникация»), затем текст сегмента. Показан выбранный поставщик, иначе крупнейший; в PDF — страница на каждого.
finding-playbook = «{ $segment }»: { $count } из { $n }, { $share } { $ofwhat }; у каждого сегмента свой порядок работы
finding-playbook-short = «{ $segment }»: { $count } из { $n }, { $share } { $ofwhat }
finding-supplier_playbook = { $name }: «{ $segment }», { $share } { $ofwhat }
finding-supplier_playbook-short = { $name }: «{ $segment }»
playbook-subtitle = План действий по сегментам · { $model }
playbook-page = План действий по поставщику · { $model }
playbook-part-objectives = Цели
playbook-part-expectations = Ожидания
playbook-part-our-role = Наша роль
playbook-part-their-role = Роль поставщика
playbook-part-inside = Внутренняя коммуникация
playbook-part-outside = Коммуникация с поставщиком
playbook-segment = Сегмент
playbook-share = { $share } { $ofwhat }
playbook-of-all = Доля в общем
playbook-peers = Поставщиков в сегменте
playbook-model = Сегменты по
playbook-texts = Тексты сегмента
playbook-texts-own = Тексты поставщика
playbook-back = Вернуть предложение
edit-playbook = изменение плана действий: { $name }
playbook-strategic-objectives = Обеспечить поставки на годы и участвовать в инновациях поставщика: общие цели по затратам, качеству и срокам вывода на рынок
playbook-strategic-expectations = Открытая калькуляция, резерв мощностей для нас, ранний доступ к новым технологиям, постоянное улучшение
playbook-strategic-our-role = Куратор из правления; категорийный менеджер ведёт команду из разработки, качества и производства
playbook-strategic-their-role = Куратор из руководства и менеджер, решающий о мощностях; выделенные для нас разработчики
playbook-strategic-inside = Правление: обзор раз в полгода. Команда: ежемесячно о проектах, рисках и экономии. Единая позиция перед поставщиком
playbook-strategic-outside = Раз в год встреча руководства о стратегии и прогнозе; квартальный обзор; еженедельный контакт команд
playbook-leverage-objectives = Использовать закупочную силу: лучшие совокупные затраты за счёт объединения объёмов, тендеров и целевых цен
playbook-leverage-expectations = Конкурентная цена, стабильное качество, поставка в срок; готовность участвовать в каждом новом тендере
playbook-leverage-our-role = Закупщик ведёт тендеры и сравнивает совокупные затраты; пользователи согласуют единую спецификацию
playbook-leverage-their-role = Менеджер с правом решать о цене; ежеквартальный отчёт об уровне сервиса и поставках
playbook-leverage-inside = Пользователи: объёмы и условия перед каждым тендером. Руководство: экономия за квартал
playbook-leverage-outside = Потребности и сроки каждого тендера письменно; обратная связь победителям и остальным; обзор раз в полгода
playbook-bottleneck-objectives = Надёжные поставки и меньше зависимости: запас, второй источник, замены, более простые спецификации
playbook-bottleneck-expectations = Раннее предупреждение о дефиците, согласованный запас или мощности; поставка важнее цены
playbook-bottleneck-our-role = Закупщик держит страховой запас и план Б; разработка ищет замены и стандартные детали
playbook-bottleneck-their-role = Одно контактное лицо по заказам и дефициту; вовремя сообщает об изменениях продукта и мощностей
playbook-bottleneck-inside = Планирование и производство: ежемесячный список рисков с запасом в днях. Разработка: ход поиска замен
playbook-bottleneck-outside = Скользящий прогноз ежемесячно, визит раз в год; порядок при дефиците согласован письменно
playbook-non-critical-objectives = Минимум усилий: меньше поставщиков и заказов, каталог и автоматические счета
playbook-non-critical-expectations = Полные и верные поставки, электронные заказы, один счёт в месяц
playbook-non-critical-our-role = Пользователи заказывают по каталогу; закупки раз в год проверяют рамочный договор
playbook-non-critical-their-role = Отдел продаж обновляет каталог и цены и сам закрывает рекламации
playbook-non-critical-inside = Пользователи: каталог и порядок заказа. Руководство: раз в год объём закупок и число поставщиков
playbook-non-critical-outside = Условия в рамочном договоре; достаточно портала и почты, разговор — только при сбоях
playbook-grow-together-objectives = Расти вместе: общий план по рынкам, продуктам и затратам на три года
playbook-grow-together-expectations = Первоочередной доступ к идеям, эксклюзивным предложениям, специалистам и вложениям в наши проекты
playbook-grow-together-our-role = Куратор из правления; команда делится планами, данными и первыми объёмами
playbook-grow-together-their-role = Куратор из руководства; выделенные люди на план; отчёт о ходе выполнения
playbook-grow-together-inside = Правление: ход плана раз в полгода. Все отделы: чем делимся и с кем
playbook-grow-together-outside = День стратегии раз в год, квартальный обзор плана, об успехах сообщаем вместе
playbook-realign-objectives = Привлечь поставщика к нашей стратегии или подготовить замену, пока ценность не стала зависимостью
playbook-realign-expectations = Письменный ответ о целях, ценностях и финансировании; план со сроком по каждому расхождению
playbook-realign-our-role = Категорийный менеджер называет расхождения и их цену; руководство решает к сроку
playbook-realign-their-role = Руководство отвечает за расхождения и называет, кто их устранит
playbook-realign-inside = Руководство: состояние раз в квартал. Закупки: альтернативы и издержки смены
playbook-realign-outside = Открытый разговор руководителей; контроль раз в квартал; до решения ничего не объявлять
playbook-develop-objectives = Поднять ценность поставщика, близкого нам по духу: сначала способности, затем объёмы
playbook-develop-expectations = План развития с мерами по качеству, сервису и вкладу
playbook-develop-our-role = Закупщик и служба качества дают цели, обучение и первый проект
playbook-develop-their-role = Назначает ответственного за план и вкладывается в согласованные меры
playbook-develop-inside = Пользователи: что поставщик умеет сейчас. Руководство: раз в год — станет ли он партнёром
playbook-develop-outside = Цели и итоги раз в полгода; признание успехов; объёмы зависят от результатов
playbook-phase-out-objectives = Завершить спокойно: перевести объёмы без перебоев и без обид
playbook-phase-out-expectations = Поставки по договору до конца; передача оснастки, чертежей и данных
playbook-phase-out-our-role = Закупщик планирует последние заказы, переход и запас; юристы проверяют договоры
playbook-phase-out-their-role = Назначает ответственного за передачу и выполняет открытые обязательства
playbook-phase-out-inside = Пользователи: дата завершения и преемник. Руководство: цена и риск перехода
playbook-phase-out-outside = Своевременное уведомление от руководства, причины и даты письменно; благодарность в конце
