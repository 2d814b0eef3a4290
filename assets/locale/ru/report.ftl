# The written report, and what else leaves as PDF.
export-error-cancelled = Экспорт остановлен.

## Cover and chapters.
report-kind = Отчёт
report-as-of = Данные на
report-compared = Сравнивается
report-data = Данные
report-contents = Содержание
report-summary = Краткие выводы для руководства
report-decided = Что решено
report-decided-none = Решений пока не записано.
report-analyses = Анализ
report-decisions = Решения и ответственные
report-methods = Методы
report-sources = Источники

## Beside a chart.
report-frozen = данные зафиксированы на { $day }
report-reading = Как читать
report-figures = Ключевые показатели
report-all-rows = 
    { $all ->
        [one] Таблица за диаграммой: { $all } строка
        [few] Таблица за диаграммой: { $all } строки
        [many] Таблица за диаграммой: { $all } строк
        *[other] Таблица за диаграммой: { $all } строки
    }
report-first-rows = Первые строки: { $rows } из { $all }
report-first-columns = Первые строки: { $rows } из { $all }, столбцы: { $columns } из { $every }

## Tables of the last chapters.
report-head-account = Контрагент
report-head-decision = Решение
report-head-owner = Ответственный
report-head-due = Срок
report-head-target = Цель на год
report-head-reason = Причина
report-head-figure = Показатель
report-head-meaning = Что означает
report-head-formula = Формула и источник
report-head-value = Значение
report-head-weight = Вес
report-head-total = Контрольная сумма
report-head-file = Файл
report-head-sheet = Лист
report-head-rows = Строк
report-head-from = С
report-head-until = По
report-head-finding = Замечание
report-head-count = Ячеек или строк
report-source = Источник: { $source }
report-meanings = Что означают показатели
report-control = { $table }: столбцы и контрольные суммы
report-findings = Что встретилось при загрузке
report-findings-none = Ничего: каждая строка и каждая ячейка взяты как есть.

## On the command line and in the export dialog.
cli-option-report = С --to ФАЙЛ.pdf: письменный отчёт (A4) вместо слайдов.
cli-option-portrait = С --to ФАЙЛ.pdf: портрет контрагента на одной странице, по имени; «all» — по всем.
report-a4 = Отчёт (A4)
command-export-report = Создать отчёт (A4)
command-export-portraits-customers = Портреты клиентов в PDF
command-export-portraits-suppliers = Листы поставщиков в PDF
report-only-pdf = Отчёт и портрет записываются в PDF: --to ФАЙЛ.pdf.
