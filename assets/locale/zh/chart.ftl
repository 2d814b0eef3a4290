# Charts: titles that state the finding, axes, legends, notes. In every text $who is “customers”, $ofwho the form after a
# share (“of customers”), $ofwhat the measure after a share (“of revenue”), $what the measure, $side “spend” or “sales”.


## After a share: who, and of what.

chart-of-customers = 的客户
chart-of-suppliers = 的供应商
chart-of-products = 的产品
chart-of-values = 的值
chart-of-revenue = 的收入
chart-of-margin = 的毛利
chart-of-quantity = 的数量
chart-of-spend = 的采购额
chart-of-cash_flow = 的现金流
chart-of-column = 的“{ $name }”
chart-of-potential = 的未实现潜力
chart-quoted = “{ $name }”

## Frame: source, count, filters, names hidden.

chart-source = 来源：{ $source }
chart-as-of = 截至 { $day }
chart-shown = 显示 { $shown }
chart-left-out = 未计入：{ $list }
chart-filter-one-of = { $name }：{ $value }
chart-filter-none-of = { $name }：除 { $value } 外
chart-filter-between = { $name }：{ $value }
chart-masked-customer = 客户 { $n }
chart-masked-supplier = 供应商 { $n }
chart-masked-product = 产品 { $n }
chart-masked-value = 值 { $n }
chart-named = { $shown } 个气泡中标注了 { $named } 个，其余可放大或悬停查看。

## Heads of the tables behind the charts.

chart-head-rank = 排名
chart-head-class = 类别
chart-head-share = 占比
chart-head-cumulative = 累计占比
chart-head-value = 值

## Lorenz curve.

finding-lorenz =
    { $top } { $ofwho }{ $side ->
        [spend] 占
       *[sales] 贡献了
    } { $share } { $ofwhat }，前十大占 { $ten }
finding-lorenz-short =
    { $top } { $ofwho }{ $side ->
        [spend] 占
       *[sales] 贡献了
    } { $share } { $ofwhat }
finding-lorenz-few = { $count }中最大的 { $k } 家占 { $share } { $ofwhat }
finding-lorenz-few-short = { $count }中最大的 { $k } 家占 { $share } { $ofwhat }
finding-lorenz-empty = 没有可比较的对象
finding-lorenz-zero = 所有数值合计为零，无法计算占比
finding-lorenz-negative = 合计为 { $amount }：负数合计的占比没有意义
finding-lorenz-single = 全部总额来自 { $name }
finding-lorenz-equal = 全部 { $count }占相同份额{ $ofwhat }
chart-lorenz-subtitle = 累计占比{ $ofwhat }，从大到小
chart-lorenz-description = { $count }的集中度曲线：前 { $k }占 { $share } { $ofwhat }；基尼系数 { $gini }。
chart-lorenz-y = 占比{ $ofwhat }
chart-lorenz-x = 累计占比{ $ofwho }，从大到小
chart-lorenz-equality = 绝对平均线
chart-gini = 基尼系数
chart-effective-number = 有效数量
chart-largest = 最大一家
chart-ten-largest = 前十大
chart-top-share = 前 { $top }（{ $k } 家）
chart-half-total = 占总额一半的家数
chart-how-concentrated = 集中程度
chart-largest-list = 最大的
chart-share = 占比
chart-reading-head = 前 { $k }
chart-reading-body = { $top } → { $share } { $ofwhat }

## ABC classes.

finding-abc =
    { $count }中有 { $k } 家为 A 类，{ $side ->
        [spend] 占
       *[sales] 贡献了
    } { $share } { $ofwhat }；仅前三家就占 { $three }
finding-abc-short =
    { $count }中有 { $k } 家为 A 类，{ $side ->
        [spend] 占
       *[sales] 贡献了
    } { $share } { $ofwhat }
finding-abc-none = 没有大于零的数值，全部为 C 类
chart-abc-subtitle = { $what }与累计占比，从大到小
chart-abc-by-value = 按金额分类（{ $a }、{ $b }）
chart-abc-by-count = 按数量分类（{ $a }、{ $b }）
chart-abc-computed = 按曲线自动分类
chart-abc-class = { $letter }：{ $count }，{ $share } { $ofwhat }
chart-abc-description = 帕累托图。{ $list }。
chart-abc-y = 累计占比
chart-abc-x = 按排名，从大到小
chart-abc-limit = { $letter } 类至 { $limit }
chart-abc-cut = { $count }：{ $share }
chart-abc-tail = 最小的 { $k } 家：{ $share }
chart-abc-tail-each = 平均每家 { $each }

## Whale curve.

finding-whale = { $count }中有 { $k } 家吞掉了其余贡献的 { $lost }：{ $earned } 中的 { $amount }
finding-whale-short = { $count }中有 { $k } 家吞掉了其余贡献的 { $lost }
finding-whale-no-profit = { $count }均未高于零，曲线没有峰值
finding-whale-eaten = { $amount } 的亏损吞掉了其余贡献的全部 { $earned }
finding-whale-no-loss = { $count }均不低于零，没有损失
chart-whale-subtitle = 累计{ $what }，从大到小
chart-whale-description = { $count }的鲸鱼曲线：前 { $rank } 家达到峰值，为总额的 { $peak }；{ $losing }低于零，减少 { $amount }。
chart-whale-x = 累计占比{ $ofwho }，从大到小
chart-whale-y = 累计，占账面总额的百分比
chart-whale-earn-all = { $all }（{ $allpart }）已达 100%
chart-whale-peak = 峰值 { $peak }
chart-whale-peak-money = 峰值 { $earned }
chart-whale-peak-at = 第 { $rank } 名，共 { $n }，{ $earned }
chart-whale-erosion = { $losing }损失 { $amount }
chart-whale-lose = 侵蚀：{ $losing }损失 { $amount }
chart-whale-points = { $points } 个百分点
chart-whale-total = 账面总额
chart-whale-losses = 最大亏损
