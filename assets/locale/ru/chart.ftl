# Charts: titles that state the finding, axes, legends, notes. In every text $who is “customers”, $ofwho the form after a
# share (“of customers”), $ofwhat the measure after a share (“of revenue”), $what the measure, $side “spend” or “sales”.


## After a share: who, and of what.

chart-of-customers = клиентов
chart-of-suppliers = поставщиков
chart-of-products = продуктов
chart-of-values = значений
chart-of-revenue = выручки
chart-of-margin = маржи
chart-of-quantity = количества
chart-of-spend = объёма закупок
chart-of-cash_flow = денежного потока
chart-of-column = показателя «{ $name }»
chart-of-potential = нереализованного потенциала
chart-quoted = «{ $name }»

## Frame: source, count, filters, names hidden.

chart-source = Источник: { $source }
chart-as-of = по состоянию на { $day }
chart-shown = показано: { $shown }
chart-left-out = не вошло: { $list }
chart-filter-one-of = { $name }: { $value }
chart-filter-none-of = { $name }: все, кроме { $value }
chart-filter-between = { $name }: { $value }
chart-masked-customer = Клиент { $n }
chart-masked-supplier = Поставщик { $n }
chart-masked-product = Продукт { $n }
chart-masked-value = Значение { $n }
chart-named = Подписано пузырьков: { $named } из { $shown }; остальные видны при увеличении и наведении.

## Heads of the tables behind the charts.

chart-head-rank = Место
chart-head-class = Группа
chart-head-share = Доля
chart-head-cumulative = Накопленная доля
chart-head-value = Значение

## Lorenz curve.

finding-lorenz = На { $top } { $ofwho } приходится { $share } { $ofwhat }; на десять крупнейших — { $ten }
finding-lorenz-short = На { $top } { $ofwho } приходится { $share } { $ofwhat }
finding-lorenz-few =
    { $k ->
        [one] На крупнейшего из { $n } { $ofwho } приходится { $share } { $ofwhat }
       *[other] На { $k } крупнейших из { $n } { $ofwho } приходится { $share } { $ofwhat }
    }
finding-lorenz-few-short =
    { $k ->
        [one] На крупнейшего из { $n } { $ofwho } приходится { $share } { $ofwhat }
       *[other] На { $k } крупнейших из { $n } { $ofwho } приходится { $share } { $ofwhat }
    }
finding-lorenz-empty = Сравнивать нечего
finding-lorenz-zero = Сумма всех значений равна нулю: долей нет
finding-lorenz-negative = Итог — { $amount }: доли отрицательной суммы ни о чём не говорят
finding-lorenz-single = Весь итог приходится на одно имя: { $name }
finding-lorenz-equal = Доли { $ofwhat } равны у всех: { $count }
chart-lorenz-subtitle = Накопленная доля { $ofwhat }, начиная с крупнейших
chart-lorenz-description = Кривая концентрации: { $count }; на { $k } сверху приходится { $share } { $ofwhat }; коэффициент Джини { $gini }.
chart-lorenz-y = Доля { $ofwhat }
chart-lorenz-x = Доля { $ofwho }, начиная с крупнейших
chart-lorenz-equality = если бы все были равны
chart-gini = Коэффициент Джини
chart-effective-number = Эффективное число
chart-largest = Крупнейший
chart-ten-largest = Десять крупнейших
chart-top-share = Верхние { $top } ({ $k })
chart-half-total = Дают половину итога
chart-how-concentrated = Насколько сосредоточено
chart-largest-list = Крупнейшие
chart-share = доля
chart-reading-head = Крупнейшие: { $k }
chart-reading-body = { $top } → { $share } { $ofwhat }
