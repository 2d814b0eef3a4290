review-page = Файлы и сопоставление столбцов
review-format = { $format } · { $n ->
    [one] { $n } лист
    [few] { $n } листа
    [many] { $n } листов
   *[other] { $n } листа
}
review-use = { $n ->
    [one] Взять { $n } строку
    [few] Взять эти { $n } строки
    [many] Взять эти { $n } строк
   *[other] Взять эти { $n } строки
}
review-cancel = Отмена
review-joins = Добавить к открытому портфелю
review-replaces = Как новый портфель
review-understood = Что распознано
review-kind = Вид таблицы
review-sheet = Лист
review-header-row = Строка заголовков
review-no-header = Без заголовков
review-whole-file = Весь файл
review-rows = Строки
review-figures = Числа
review-currency = Валюта
review-no-currency = Не указана
review-column = Столбец в файле
review-means = Значение
review-type = Тип и формат
review-dmy = д-м-г
review-mdy = м-д-г
review-ymd = г-м-д
review-fields = Известное значение
review-unread = { $n ->
    [one] Не прочитана { $n } ячейка
    [few] Не прочитаны { $n } ячейки
    [many] Не прочитано { $n } ячеек
   *[other] Не прочитано { $n } ячейки
}
review-different = { $n ->
    [one] { $n } разное значение
    [few] { $n } разных значения
    [many] { $n } разных значений
   *[other] { $n } разного значения
}
review-filled = заполнено { $n }
review-blank = Пусто
review-totals = Контрольные суммы
review-credit-notes = из них { $n ->
    [one] { $n } возврат
    [few] { $n } возврата
    [many] { $n } возвратов
   *[other] { $n } возврата
}
review-raw = Файл как он есть
review-raw-first = первые строки
review-findings = Замечания
review-to-look = { $n } к просмотру
review-done = { $n } учтено
review-copy-findings = Копировать замечания
review-place-row = строка { $row }
review-place-file = файл
files-none = Файлов пока нет
files-none-text = Откройте таблицу с продажами, клиентами, поставщиками или продуктами; ничего чистить заранее не нужно.
files-open = Открыть таблицу
files-sample = Посмотреть на примере
files-add = Добавить файл
files-sheet = лист «{ $name }»
files-column = Столбец в файле
files-means = Значение
files-type = Тип
files-filled = Заполнено
files-unread = Не прочитано
files-sum = Сумма
files-again = Прочитать заново и изменить
files-findings = { $n ->
    [one] { $n } замечание
    [few] { $n } замечания
    [many] { $n } замечаний
   *[other] { $n } замечания
}
review-total-left-out = в том числе не учтено: итоги, повторы, примечания
review-total-in-file = всё, что есть в файле
rates-head = Валюты
rates-base = Всё считается в валюте
rates-is-base = базовая валюта
rates-unstated = не указана
rates-none = нет курса
rates-by-year = Курс по годам
rates-field = Сколько стоит 1 { $currency } в { $base }
rates-complete = У каждой суммы есть курс. Итоги выше — в своей валюте.
rates-left-out =
    { $n ->
        [one] { $n } строка без курса не входит ни в один показатель.
        [few] { $n } строки без курса не входят ни в один показатель.
        [many] { $n } строк без курса не входят ни в один показатель.
       *[other] { $n } строки без курса не входят ни в один показатель.
    }
