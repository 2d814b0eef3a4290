# Decisions: board, growth plan, what became of it, practice audit.

family-decisions = Решения

choice-grow = Развивать
choice-keep = Сохранять
choice-fix = Улучшать
choice-end = Завершать
choice-plan = Планировать
choice-sell = Продавать
choice-stop = Прекратить
choice-none = Без решения

exemption-learning = Обучение
exemption-research = НИОКР
exemption-reference = Рекомендация

edit-decide = { $name }: { $choice }
edit-decide-many = решить о { $count } позициях
edit-undecide = отменить решение о { $name }
edit-decision-note = изменить план для { $name }
edit-goal = изменить цель плана роста
edit-practice = ответить на «{ $question }»

# Methods
need-decisions = решение о клиенте (принимается на доске)
method-board = Доска
method-board-answers = Где находится каждый клиент и что с ним делать?
method-board-help = Каждая карточка — клиент: класс по сумме, сколько он принёс за последние двенадцать месяцев, изменение к двенадцати предыдущим, кто им занимается и что решено. Столбцы — типы отношений или решения «развивать», «сохранять», «улучшать» и «завершать». Карточка, перетащенная в другой столбец, меняет критерий в данных или решение; все другие диаграммы следуют за ней, отмена возвращает назад. В больших портфелях видны только классы A и B и клиенты, о которых что-то решено. Для продуктов колонки — планировать, продавать и прекратить, и каждая карточка предлагает выбор: «вопросы», клетки для инвестиций и зарождающиеся продукты планируются; «собаки», клетки для сбора урожая и стареющие продукты снимаются; остальные продаются. Решает большинство, при равенстве — продавать; указанное в листе важнее.
method-growth_plan = План роста
method-growth_plan-answers = Что выиграть, с кем, кто и к какому сроку?
method-growth_plan-help = Клиенты, которых решено развивать, и клиенты с целью. Синяя часть полосы — цель на год, оранжевая — что остаётся открытым сверх неё. Клиенты без решения, у которых открыто больше всего, предлагаются. Сумма целей сравнивается с общей целью. Выберите клиента и задайте ответственного, срок и цель рядом с диаграммой.
method-follow_up = Что получилось
method-follow_up-answers = Что стало с принятыми решениями?
method-follow_up-help = Пустая точка — сколько клиент приносил в год на момент решения, закрашенная — сколько приносит сейчас. «Развивать» удалось от +5 %, «сохранять» — пока потеряно меньше 5 %, «улучшать» — от +5 % или если клиент ушёл с низшего типа отношений, «завершать» — если осталась половина или меньше. Решение выбрано, когда принято; внедрено, когда есть ответственный и срок; измерено, когда есть более новые цифры; проверено, когда срок наступил.
method-practice_audit = Аудит практики
method-practice_audit-answers = Какие из обычных ошибок мы делаем?
method-practice_audit-help = Ошибки, которые большинство компаний делает с портфелем клиентов; каждая превращена в практику. Где могут ответить данные, отвечают они: практика соблюдается от 80 %. На остальные вопросы отвечаете вы; ответы сохраняются вместе с портфелем.
finding-board = { $total }: решение есть о { $decided }, ещё нет о { $undecided }
finding-board-all = Решение есть обо всех: { $total }
finding-board-none = Решений ещё нет: { $total }
finding-board-risk = «{ $first }»: { $counted }, { $share } { $ofwhat }; без решения { $open }
finding-board-risk-short = «{ $first }»: { $counted }, { $share } { $ofwhat }
board-subtitle = Все { $who } · данные за год
board-subtitle-large = Классы A и B и те, о ком решено · данные за год
board-more = ещё { $n }
board-due = до { $day }
board-move = Переместить в
board-columns = Столбцы
board-classes = Клиенты
board-classes-ab = Классы A и B
board-classes-all = Все
edit-move = переместить { $name } в «{ $value }»
decision-head = Решение
decision-change = Изменение за год
decision-owner = Ответственный
decision-due = Срок
decision-target = Выиграть за год
decision-reason = Причина
decision-exemption = Стратегическое исключение
exemption-none = Нет
decision-pick = Выберите одного клиента: здесь задаётся, что с ним делать, кто отвечает и к какому сроку.
decision-value = { $amount } в год
decision-made = Решено { $day }
finding-growth_plan = 
    { $planned } предстоит выиграть: { $count ->
        [one] { $count } клиент
        [few] { $count } клиента
       *[other] { $count } клиентов
    }
finding-growth_plan-goal = Запланировано { $planned } из { $goal }: { $share } цели
finding-growth_plan-empty = Пока ничего не запланировано; { $open } открыто у { $proposed } предложенных клиентов
finding-growth_plan-none = Ничего не запланировано, потенциал неизвестен
plan-subtitle = Цели на год и ещё открытый потенциал
plan-none-note = Выберите клиента и задайте ему цель в разделе «Решение» или добавьте столбец с потенциалом каждого: незанятая часть будет предложена здесь.
plan-axis = Выиграть и открыто за год
plan-proposed = предложено
plan-no-target = цели ещё нет
plan-sums = План
plan-planned = Сумма целей
plan-goal = Цель плана
plan-open = Открыто у этих клиентов
plan-owners = Цели по ответственным
plan-note = Синее: цель. Оранжевое: открыто сверх неё. Без ответственного: { $owners }; без срока: { $dates }.
finding-follow_up = { $intended } из { $moved } — как решено, { $against } — наоборот
finding-follow_up-open = 
    { $n ->
        [one] Принято { $n } решение
        [few] Принято { $n } решения
       *[other] Принято { $n } решений
    }; что получилось, покажет следующий импорт
follow_up-subtitle = Сумма за год при решении (пусто) и сейчас (закрашено)
follow_up-axis = Сумма за год
follow_up-courses = Куда пришли
follow_up-stages = На каком шаге
follow_up-note = Развивать: от +5 %; сохранять: до −5 %; улучшать: от +5 % или лучшие отношения; завершать: половина или меньше.
course-intended = Как задумано
course-unmoved = Без изменений
course-against = Наоборот
course-open = Нет новых данных
stage-selected = Выбрано
stage-implemented = Внедрено
stage-measured = Измерено
stage-verified = Проверено
finding-practice_audit = Соблюдается { $yes } из { $all } практик, { $no } — нет
finding-practice_audit-asked = Соблюдается { $yes } из { $all } практик, { $no } — нет; ждут ответа: { $asked }
practice-subtitle = Обычные ошибки управления портфелем в виде практик
practice-shown = проверено практик: { $all }
practice-yes = Да
practice-no = Нет
practice-ask = Данные не скажут; ответьте
practice-said = Ваш ответ
practice-method = Есть ли чёткий метод управления портфелем?
practice-method-why = Без метода с каждым клиентом работают как придётся.
practice-method-found = Клиентов класса A с решением: { $of } из { $all } ({ $share })
practice-analysis = Анализируется ли портфель регулярно и по цифрам?
practice-analysis-why = Обычная ошибка: нет системного анализа.
practice-focus = Смотрят ли руководители дальше новых продуктов и услуг?
practice-focus-why = Обычная ошибка: новые продукты вытесняют остальные показатели.
practice-view = Видят ли продавцы свой портфель наглядно?
practice-view-why = Обычная ошибка: CRM даёт списки, а не картину портфеля.
practice-marketing = Следуют ли продажи и маркетинг одной стратегии?
practice-marketing-why = Обычная ошибка: две стратегии не совпадают.
practice-data = Полны ли сведения о клиентах?
practice-data-why = Сегмент, продавец, тип отношений, прибыльность, потенциальные закупки, риск.
practice-data-found = Заполнено в шести столбцах, на которых стоят решения: { $of } из { $all } ({ $share })
practice-discipline = Исполняется ли решённое дисциплинированно?
practice-discipline-why = Решение без ответственного и срока — пожелание.
practice-discipline-found = Решений с ответственным и сроком: { $of } из { $all } ({ $share })
practice-coverage = Охвачен ли весь портфель, а не только немногие?
practice-coverage-why = Обычная ошибка: говорят лишь с немногими, без критерия.
practice-coverage-found = Клиентов с выручкой за последние двенадцать месяцев: { $of } из { $all } ({ $share })
practice-value = Убыточных клиентов улучшают, завершают или держат с причиной?
practice-value-why = Отношения не должны стоить прибыли, а прибыль — отношений.
practice-value-found = Клиентов без маржи с планом или исключением: { $of } из { $all } ({ $share })
practice-growth = Есть ли план роста и исполняется ли он?
practice-growth-why = Потенциал, который никто не планирует, остаётся открытым.
practice-growth-found = Клиентов класса A с открытым потенциалом и целью: { $of } из { $all } ({ $share })
practice-churn = Есть ли план против потери клиентов?
practice-churn-why = Кто под угрозой, о том надо решить до потери.
practice-churn-found = Клиентов с низшим типом отношений и решением: { $of } из { $all } ({ $share })
board-proposed = Предложение: { $choice }
decision-proposal = Предложение
decision-proposal-why = Почему
proposal-sheet = Лист
proposal-take = Принять
proposal-take-all = Принять предложения ({ $n })
proposal-votes = { $choice }: согласны { $for } из { $of } методов
finding-board-stop = Из { $all } продуктов { $stop } стоит снять с продажи: { $stopped } { $ofwhat }; без решения — { $undecided }
finding-board-stop-short = Из { $all } продуктов { $stop } стоит снять с продажи: { $stopped } { $ofwhat }
