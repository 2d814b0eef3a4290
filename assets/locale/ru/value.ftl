## Segments.

method-segments = Сегменты
method-segments-answers = Какие типы клиентов у нас есть и чем отличается каждый?
method-segments-help = Клиенты, похожие по выбранным критериям, образуют сегмент. Вокруг типичных клиентов (PAM): расстояние между двумя клиентами — среднее по критериям, которые есть у обоих (Гауэр): числа и оценки — по разности, делённой на размах, слова — по совпадению. Каждый сегмент собран вокруг самого типичного клиента. Вокруг средних (k-средние): только числа и оценки, приведённые к стандартному отклонению. Число сегментов — то, у которого средний силуэт наибольший: насколько клиент ближе к своему сегменту, чем к следующему, от −1 до 1; ниже 0,25 настоящей структуры нет. Ячейка показывает среднее сегмента рядом со средним по всем или слово, которое отличает его сильнее всего; чем темнее, тем дальше от общего, в стандартных отклонениях. Клиенты, у которых меньше половины критериев, не вошли и посчитаны.
finding-segments = Типов { $ofwho }: { $k }; { $part } из них приносят { $share } { $ofwhat }
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
