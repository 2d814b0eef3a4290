# What leaves the program: failures and the sheets of workbooks.
export-error-picture-size = Невозможно создать изображение размером { $width } × { $height } пикселей. Выберите размер не более 16 384 пикселей по каждой стороне.
export-error-too-many-rows = В таблице строк: { $rows }; на листе помещается не более 1 048 575. Экспортируйте её в CSV или сначала отфильтруйте.
export-error-writer = Не удалось создать файл: { $reason }.
export-sheet-data = Данные
export-sheet-about = О диаграмме

## On the command line.
export-format-unknown = Записать файл в формате «.{ $ending }» нельзя.
export-format-unknown-hint = Доступные форматы: { $formats }.
export-one-view = В одном файле { $format } помещается одно представление. Чтобы записать несколько, укажите папку.
export-not-available = Данных недостаточно; не хватает: { $needs }.
export-not-available-hint = Добавьте их в файл или укажите столбец: --set map.СТОЛБЕЦ=ПОЛЕ.
export-list-comma = { ", " }

## Decks: the title, and the names of layouts and shapes.
export-deck-title = Анализ портфеля
export-layout-cover = Обложка
export-layout-section = Раздел
export-layout-list = Заголовок и текст
export-layout-chart = Диаграмма
export-shape-chart = Диаграмма
export-shape-ground = Фон диаграммы
export-shape-notes = Пометки на диаграмме
export-shape-side = Ключевые показатели

## Workbooks of several views.
export-sheet-contents = Содержание
export-sheet-parameters = Параметры
export-sheet-chart = Диаграмма
export-head-view = Вид
export-head-finding = Вывод
export-head-what = Что показано
export-head-source = Источник
export-head-shown = Показано и исключено
export-head-parameter = Параметр
export-head-value = Значение
export-sheet-matrix = Матрица

## The parameters of a view, beside those that the screen names.
parameter-rule = Правило классов
parameter-limit-x = Граница по горизонтальной оси
parameter-limit-y = Граница по вертикальной оси
parameter-months = Месяцы
parameter-part = Доля, которая считается верхней
parameter-cadence = Молчит дольше обычного интервала во столько раз
parameter-quiet-days = Молчит не менее стольких дней
parameter-recency-limits = Границы давности, дни
parameter-frequency-limits = Границы частоты
parameter-monetary-limits = Границы суммы
parameter-base = Доля от
parameter-origins = Откуда взяты допущения
parameter-weight = Вес в «{ $axis }»: { $criterion }
parameter-unit = Единица времени
parameter-unit-day = Дни
parameter-unit-week = Недели
parameter-unit-month = Месяцы
parameter-scaling = Шкалирование критериев
parameter-scaling-z = z-оценки
parameter-scaling-log_z = z-оценки логарифмов
parameter-scaling-log1p_z = z-оценки log(1 + x)
parameter-scaling-none = Нет
parameter-scaling-minmax = Наименьшее 0, наибольшее 100
parameter-scaling-percentile = Процентили
