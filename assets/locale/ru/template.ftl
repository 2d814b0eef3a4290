# Blank workbooks.

template-guide = Пояснения
template-guide-column = Столбец
template-guide-enter = Что указать
template-guide-values = Слова списка, от низкого к высокому
template-intro-ledger = Одна строка — одна строка документа. Возвраты — строки с отрицательной суммой. Если суммы нет, берётся количество × цена за единицу.
template-intro-customers = Одна строка — один клиент: известные цифры и оценки.
template-intro-suppliers = Одна строка — один поставщик: объём закупок и оценки.
template-intro-products = Одна строка — один продукт или услуга и рынок.
template-intro-whitespace = Строка — клиент, столбец — продукт: переименуйте столбцы и добавьте нужные.
template-blank = Чего никто не знает, оставьте пустым: пустая ячейка никогда не читается как ноль.
template-columns = Ненужные столбцы можно удалить; свои столбцы станут критериями.
template-needed = Обязательно. { $rest }
template-enter-text = Текст.
template-enter-number = Число без единицы измерения.
template-enter-percent = Процент.
template-enter-date = Дата.
template-enter-scale = Слово из списка или число, если оно известно.
template-enter-choices = Одно или несколько, через точку с запятой.
template-enter-whitespace = X (или выручка) — куплено, сумма — могли бы купить, 0 — не подходит, пусто — неизвестно.
template-not-in-list = Этого слова нет в списке. Число подойдёт; о другом слове программа спросит при открытии.
template-product = Продукт { $n }
