# Чтение таблиц: подписи и замечания.

import-kind = Вид
import-rows = Строк
import-sheet = Лист
import-header-row = Строка заголовков
import-encoding = Кодировка
import-currency = Валюта
import-column = Столбец
import-meaning = Значение
import-type = Тип данных
import-filled = Заполнено
import-invalid = Не прочитано
import-sum = Сумма
import-type-text = текст
import-type-number = число
import-type-percent = процент
import-type-date = дата
import-type-scale = шкала
import-type-choices = несколько вариантов
finding-import-bad-number =
    «{ $column }», строка { $row }: «{ $value }» — не число. { $count ->
        [one] Оставлена пустой { $count } ячейка.
        [few] Оставлены пустыми { $count } ячейки.
        [many] Оставлено пустыми { $count } ячеек.
       *[other] Оставлены пустыми { $count } ячейки.
    }
finding-import-bad-date =
    «{ $column }», строка { $row }: «{ $value }» — не дата. { $count ->
        [one] Оставлена пустой { $count } ячейка.
        [few] Оставлены пустыми { $count } ячейки.
        [many] Оставлено пустыми { $count } ячеек.
       *[other] Оставлены пустыми { $count } ячейки.
    }
finding-import-error-cell =
    «{ $column }», строка { $row }: ошибка { $value }. { $count ->
        [one] Оставлена пустой { $count } ячейка с ошибкой.
        [few] Оставлены пустыми { $count } ячейки с ошибками.
        [many] Оставлено пустыми { $count } ячеек с ошибками.
       *[other] Оставлены пустыми { $count } ячейки с ошибками.
    }
finding-import-unknown-word =
    «{ $column }», строка { $row }: «{ $value }» нет в этой шкале. { $count ->
        [one] Оставлена пустой { $count } ячейка.
        [few] Оставлены пустыми { $count } ячейки.
        [many] Оставлено пустыми { $count } ячеек.
       *[other] Оставлены пустыми { $count } ячейки.
    }
finding-import-total-row = Строка { $row }, «{ $value }»: строка итогов, не вошла.
finding-import-groups-unfolded =
    Строка { $row }, «{ $value }»: строка группы. Её название перенесено на строки ниже; { $count ->
        [one] { $count } такая строка сама не учитывается.
        [few] { $count } такие строки сами не учитываются.
        [many] { $count } таких строк сами не учитываются.
       *[other] { $count } такой строки сами не учитываются.
    }
finding-import-part-row = Строка { $row }, «{ $value }»: часть строки выше, не вошла, чтобы не считать её дважды.
finding-import-weights-row = Строка { $row }, «{ $value }»: веса критериев, не вошла.
finding-import-ditto =
    «{ $column }»: { $count ->
        [one] { $count } знак «то же» («{ $value }», со строки { $row }) прочитан
        [few] { $count } знака «то же» («{ $value }», со строки { $row }) прочитаны
       *[other] { $count } знаков «то же» («{ $value }», со строки { $row }) прочитаны
    } как значение выше.
finding-import-currency-columns = «{ $column }» собран из столбцов по валютам ({ $value }). Валюты не смешиваются; укажите курс для каждой.
finding-import-repeated-header = Строка { $row }: повтор заголовка, не вошла.
finding-import-filler-row = Строка { $row }: «{ $value }» в каждой ячейке, не вошла.
finding-import-note-row = Строка { $row }, «{ $value }»: примечание под таблицей, не вошла.
finding-import-second-table =
    В строке { $row } начинается вторая таблица («{ $value }»). Прочитана только одна; { $count ->
        [one] не вошла { $count } строка.
        [few] не вошли { $count } строки.
        [many] не вошло { $count } строк.
       *[other] не вошли { $count } строки.
    }
finding-import-mended-row =
    Строка { $row }: запятая внутри текста не взята в кавычки; текст собран снова. { $count ->
        [one] «{ $value }», всего { $count } строка
        [few] «{ $value }», всего { $count } строки
        [many] «{ $value }», всего { $count } строк
       *[other] «{ $value }», всего { $count } строки
    }
finding-import-long-row =
    В строке { $row } больше ячеек, чем в заголовке; она не вошла: «{ $value }». { $count ->
        [one] Таких строк: { $count }. Возьмите тексты с запятой в кавычки.
        [few] Таких строк: { $count }. Возьмите тексты с запятой в кавычки.
        [many] Таких строк: { $count }. Возьмите тексты с запятой в кавычки.
       *[other] Таких строк: { $count }. Возьмите тексты с запятой в кавычки.
    }
finding-import-short-row =
    В строке { $row } меньше ячеек, чем в заголовке; недостающие пусты: «{ $value }». { $count ->
        [one] { $count } такая строка.
        [few] { $count } такие строки.
        [many] { $count } таких строк.
       *[other] { $count } такие строки.
    }
finding-import-unclosed-quote = Строка { $row }: кавычка открыта и не закрыта («{ $value }»). Она прочитана как часть текста.
finding-import-nul-bytes = В файле есть символы NUL; они удалены.
finding-import-broken-off = Лист обрывается после строки { $row }; прочитано то, что до неё. Запросите файл ещё раз.
finding-import-long-text =
    { $count ->
        [one] Строка { $row } и далее: { $count } текст длиннее, чем вмещает ячейка электронной таблицы; обрезан.
        [few] Строка { $row } и далее: { $count } текста длиннее, чем вмещает ячейка электронной таблицы; обрезаны.
        [many] Строка { $row } и далее: { $count } текстов длиннее, чем вмещает ячейка электронной таблицы; обрезаны.
       *[other] Строка { $row } и далее: { $count } текста длиннее, чем вмещает ячейка электронной таблицы; обрезаны.
    }
finding-import-off-grid =
    { $count ->
        [one] { $count } ячейка вне листа, не вошла.
        [few] { $count } ячейки вне листа, не вошли.
        [many] { $count } ячеек вне листа, не вошли.
       *[other] { $count } ячейки вне листа, не вошли.
    }
finding-import-stray-cells =
    { $count ->
        [one] Не вошла { $count } ячейка рядом с таблицей
        [few] Не вошли { $count } ячейки рядом с таблицей
        [many] Не вошло { $count } ячеек рядом с таблицей
       *[other] Не вошли { $count } ячейки рядом с таблицей
    } (первая в строке { $row }).
finding-import-no-header = Строки заголовков нет; столбцы определены по содержимому. Проверьте, что означает каждый.
finding-import-same-table-elsewhere =
    { $count ->
        [one] Ещё { $count } лист с такими же столбцами не прочитан
        [few] Ещё { $count } листа с такими же столбцами не прочитаны
        [many] Ещё { $count } листов с такими же столбцами не прочитаны
       *[other] Ещё { $count } листа с такими же столбцами не прочитаны
    }: { $value }.
finding-import-hidden-sheet-read = Таблица есть только на скрытом листе «{ $value }»; прочитан он.
finding-import-hidden-sheets =
    { $count ->
        [one] Не прочитан { $count } скрытый лист
        [few] Не прочитаны { $count } скрытых листа
        [many] Не прочитано { $count } скрытых листов
       *[other] Не прочитаны { $count } скрытых листа
    }: { $value }.
finding-import-unsure-decimal = «{ $column }»: неясно, отделяют ли точка и запятая тысячи или дробную часть. Десятичным знаком принят «{ $value }».
finding-import-unsure-date-order =
    «{ $column }»: нет дней больше 12, поэтому день и месяц могли поменяться местами. Прочитано как { $value ->
        [mdy] месяц, день, год
       *[dmy] день, месяц, год
    }.
finding-import-code-is-name = Названия в «{ $value }» повторяются; строки различаются по «{ $column }».
finding-import-no-names = Столбца с названиями нет; строки пронумерованы: #1, #2, …
finding-import-stacked =
    { $value }: { $count ->
        [one] { $count } строка добавлена
        [few] { $count } строки добавлены
        [many] { $count } строк добавлено
       *[other] { $count } строки добавлены
    } к строкам с такими же столбцами.
finding-import-years-beside =
    { $value } содержит более ранний год той же таблицы: его показатели стоят рядом с нынешними для { $count ->
        [one] { $count } строки
       *[other] { $count } строк
    }.
finding-import-summed-across = Ни один столбец не содержит сумму по строке: «{ $column }» — это сумма столбцов { $value }.
finding-import-stacked-renamed =
    { $value } продолжает данные под другими заголовками ({ $column }): { $count ->
        [one] добавлена { $count } строка
        [few] добавлены { $count } строки
        [many] добавлено { $count } строк
       *[other] добавлены { $count } строки
    }.
finding-import-lines-twice =
    { $count ->
        [one] { $count } строка есть
        [few] { $count } строки есть
        [many] { $count } строк есть
       *[other] { $count } строки есть
    } и в { $value }: сумма учтётся дважды. Если этот файл заменяет его, выберите замену вместо добавления.
finding-import-linked =
    { $value }: связано по «{ $column }», { $count ->
        [one] найдена { $count } строка.
        [few] найдены { $count } строки.
        [many] найдено { $count } строк.
       *[other] найдены { $count } строки.
    }
finding-import-unlinked =
    { $value }: { $count ->
        [one] { $count } строка не нашла
        [few] { $count } строки не нашли
        [many] { $count } строк не нашли
       *[other] { $count } строки не нашли
    } там соответствия по «{ $column }»; данные оттуда остаются пустыми.
finding-import-not-used = { $value } не удалось связать с другими файлами; он не используется.
finding-import-credit-notes =
    «{ $column }»: { $count ->
        [one] { $count } отрицательная сумма (строка { $row }) — возврат, он зачтён
        [few] { $count } отрицательные суммы (со строки { $row }) — возвраты, они зачтены
        [many] { $count } отрицательных сумм (со строки { $row }) — возвраты, они зачтены
       *[other] { $count } отрицательной суммы (со строки { $row }) — возвраты, они зачтены
    } клиенту.
finding-import-lines-without-name =
    «{ $column }»: { $count ->
        [one] { $count } строка без имени (строка { $row }) сохранена, но не участвует
        [few] { $count } строки без имени (со строки { $row }) сохранены, но не участвуют
        [many] { $count } строк без имени (со строки { $row }) сохранены, но не участвуют
       *[other] { $count } строки без имени (со строки { $row }) сохранены, но не участвуют
    } в сравнении.
finding-import-mixed-currencies =
    «{ $column }»: в одной таблице несколько валют ({ $value }). Они учитываются раздельно и никогда не складываются; укажите курс для каждой, иначе { $count ->
        [one] { $count } строка не войдёт
        [few] { $count } строки не войдут
        [many] { $count } строк не войдут
       *[other] { $count } строки не войдут
    } в расчёты.
finding-import-broken-characters =
    { $count ->
        [one] { $count } символ не читается
        [few] { $count } символа не читаются
        [many] { $count } символов не читаются
       *[other] { $count } символа не читаются
    } в этой кодировке (первый — в строке { $row }); остальная часть файла прочитана как есть.
finding-import-mixed-decimals =
    «{ $column }»: в большинстве чисел один десятичный знак, { $count ->
        [one] в { $count } ячейке — другой
        [few] в { $count } ячейках — другой
        [many] в { $count } ячейках — другой
       *[other] в { $count } ячейках — другой
    } (впервые в строке { $row }: «{ $value }»). Каждое число прочитано по собственному знаку.
finding-import-mixed-units = «{ $column }»: в одном столбце числа в разных единицах ({ $value }); они не пересчитаны.
finding-import-credit-debit =
    «{ $column }»: суммы отмечены как кредит или дебет. { $value ->
        [CR] Кредит считается со знаком плюс, дебет — со знаком минус
       *[DR] Дебет считается со знаком плюс, кредит — со знаком минус
    } ({ $count ->
        [one] { $count } ячейка
        [few] { $count } ячейки
        [many] { $count } ячеек
       *[other] { $count } ячейки
    }).
finding-import-mixed-date-order =
    «{ $column }», строка { $row }: «{ $value }» не соответствует порядку дня и месяца в столбце и прочитано наоборот. { $count ->
        [1] Проверьте эту дату.
        [one] Проверьте эту { $count } дату и соседние.
        [few] Проверьте эти { $count } даты и соседние.
        [many] Проверьте эти { $count } дат и соседние.
       *[other] Проверьте эти { $count } даты и соседние.
    }
finding-import-scaled = «{ $column }»: по заголовку суммы указаны в единицах «{ $value }». Они умножены на { $count }.
import-group = Группа
finding-import-statistics-row = Строка { $row }, «{ $value }»: статистика под итогом, пропущена.
finding-import-units-row = Строка { $row }, «{ $value }»: единицы измерения под заголовком, пропущена.
finding-import-filled-down =
    «{ $column }» указано только в первой строке каждой группы; { $count ->
        [one] заполнена { $count } пустая ячейка
        [few] заполнены { $count } пустые ячейки
       *[other] заполнено { $count } пустых ячеек
    } ниже.
import-period = Период
finding-import-sheets-stacked = Листы прочитаны один под другим: { $value }.
finding-import-unpivoted =
    Столбцы превращены в { $count ->
        [one] { $count } строку
        [few] { $count } строки
       *[other] { $count } строк
    }: { $value }.
finding-import-torn-decimals =
    Десятичные запятые не были в кавычках, и суммы занимали по две ячейки; они соединены ({ $count ->
        [one] { $count } столбец
        [few] { $count } столбца
        [many] { $count } столбцов
       *[other] { $count } столбца
    }).
finding-import-encoded-twice = Текст был закодирован дважды («Ã©» вместо «é»); это исправлено.
finding-import-split-column = Строки стоят в одном столбце, разделённые знаком «{ $value }»; они разобраны.
finding-import-hidden-rows =
    { $count ->
        [one] { $count } скрытая строка прочитана как данные
        [few] { $count } скрытые строки прочитаны как данные
       *[other] { $count } скрытых строк прочитано как данные
    }: { $value }.
finding-import-hidden-columns =
    { $count ->
        [one] Прочитан и { $count } скрытый столбец
        [few] Прочитаны и { $count } скрытых столбца
       *[other] Прочитано и { $count } скрытых столбцов
    }: { $value }.
finding-import-hidden-rows-left-out =
    { $count ->
        [one] { $count } скрытая строка не взята, как вы решили
        [few] { $count } скрытые строки не взяты, как вы решили
       *[other] { $count } скрытых строк не взято, как вы решили
    }: { $value }.
finding-import-hidden-columns-left-out =
    { $count ->
        [one] { $count } скрытый столбец не взят, как вы решили
        [few] { $count } скрытых столбца не взяты, как вы решили
       *[other] { $count } скрытых столбцов не взято, как вы решили
    }: { $value }.
finding-import-balance-row = Строка { $row }, «{ $value }»: остаток, а не операция; не вошла.
finding-import-names-remembered =
    { $count ->
        [one] Взято { $count } решение о названиях
        [few] Взято { $count } решения о названиях
       *[other] Взято { $count } решений о названиях
    } из похожего файла; см. страницу «Названия».
finding-import-other-currency = «{ $column }» — в другой валюте ({ $value }); столбец оставлен отдельно и не сопоставляется с другими суммами.
finding-import-sided-amounts =
    В столбце «{ $column }» нет знаков, но «{ $value }» указывает, на какой стороне счёта стоит каждая сумма. Сторона с большей суммой считается положительной; { $count ->
        [one] { $count } сумма другой стороны считается отрицательной.
        [few] { $count } суммы другой стороны считаются отрицательными.
        [many] { $count } сумм другой стороны считаются отрицательными.
       *[other] { $count } суммы другой стороны считаются отрицательными.
    }
finding-import-side-columns =
    Дебет и кредит стоят в отдельных столбцах. Из них получена сумма «{ $column }»; { $count ->
        [one] { $count } строка отрицательная.
        [few] { $count } строки отрицательные.
        [many] { $count } строк отрицательные.
       *[other] { $count } строки отрицательные.
    }
finding-import-unvalued-formulas =
    Начиная с { $value } есть формулы, которые никто не вычислил; ячейки пусты. Откройте файл в программе электронных таблиц, сохраните его и загрузите снова.
finding-import-unread-columns =
    { $count ->
        [one] Не запрошен и не прочитан { $count } столбец
        [few] Не запрошены и не прочитаны { $count } столбца
       *[other] Не запрошены и не прочитаны { $count } столбцов
    }: { $value }. Какие строки являются данными, определено только по остальным столбцам.
finding-import-no-such-column = Запрошен столбец «{ $value }», но в таблице его нет.
finding-import-turned-table =
    Таблица лежит на боку: в каждой строке одно поле. Строки и столбцы поменяны местами: то, что здесь названо строкой 3, — столбец C листа.
