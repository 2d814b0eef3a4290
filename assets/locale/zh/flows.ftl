## 收入桥。

method-bridge = 收入桥
method-bridge-answers = 与上期相比，流失、下降、增长和新增了什么？
method-bridge-help = 从上期的数值出发，依次加上不再贡献的客户（流失）、贡献减少的客户（下降）、贡献增加的客户（增长）以及上期没有贡献的客户（新增）的变化，得到本期的数值：各步骤合计完全相符。红字单据超过购买额的客户按没有贡献计。未指定期间时，取年、季、月中销售明细能覆盖两次的最长期间。保留收入：上期客户在本期的贡献（不含增长为毛额，含增长为净额）÷ 其上期收入。
finding-bridge-grown = { $measure }增长 { $share }，主要来自现有{ $who }：{ $before } 家中有 { $grown } 家增加
finding-bridge-new =
    { $measure }增长 { $share }，主要来自 { $new ->
       *[other] { $new } 家新{ $who }
    }
finding-bridge-shrunk = { $measure }下降 { $share }，主要因为 { $before } 家中有 { $shrunk } 家减少
finding-bridge-lost = { $measure }下降 { $share }，主要因为 { $before } 家中流失了 { $lost } 家
finding-bridge-short =
    { $way ->
        [up] { $measure }增长 { $share }
       *[down] { $measure }下降 { $share }
    }
finding-bridge-flat = { $measure }与上期持平
finding-bridge-none = 上期没有收入：{ $amount } 全部为新增
chart-bridge-subtitle = { $now } 对比 { $before }
chart-bridge-uncovered = 数据从上期中途才开始
chart-bridge-unchanged =
    { $n ->
       *[other] { $n } 家持平
    }
chart-bridge-movers = 最大变动
chart-bridge-kept = 上期客户的保留收入
chart-bridge-gross = 不含增长（毛）
chart-bridge-net = 含增长（净）
chart-bridge-step = 变动
chart-bridge-change = 变化
chart-bridge-percent = 变化率
bridge-lost = 流失
bridge-shrunk = 下降
bridge-grown = 增长
bridge-new = 新增
bridge-unchanged = 持平
bridge-year-before = 上年
bridge-against-year = 上年同期
bridge-against-before = 上一期
view-bridge-span = 期间长度
view-bridge-year = 年
view-bridge-quarter = 季
view-bridge-month = 月
view-bridge-against = 对比
view-bridge-columns = 两期的数据
view-bridge-ledger = 销售明细
figure-before = 上期
figure-now = 本期
figure-grr = 毛收入留存率（GRR）
figure-nrr = 净收入留存率（NRR）

## 同期群。

method-cohorts = 同期群
method-cohorts-answers = 新客户数月后还有多少在购买？情况是否在改善？
method-cohorts-help = 客户按首次购买的期间分为同期群，每行跟踪一个同期群。单元格显示该同期群在该期间内有购买的比例（金额小于零的明细不算购买），或其当期贡献（含红字单据）。平均值按客户数加权，不含尚未结束的期间。所选期间之前的购买也用于判断谁是新客户。
finding-cohorts-short = 首次购买 { $n } 个月后，{ $share } 的{ $who }仍在购买
finding-cohorts-better = 首次购买 { $n } 个月后，{ $share } 的{ $who }仍在购买；较新的回购更多
finding-cohorts-worse = 首次购买 { $n } 个月后，{ $share } 的{ $who }仍在购买；较新的回购更少
finding-cohorts-young = 现在判断{ $count }中有多少会回购还为时过早
chart-cohorts-subtitle =
    { $shown ->
        [revenue] 各同期群的贡献，按首次购买期间
       *[active] 各同期群有购买的比例，按首次购买期间
    }
chart-cohorts-x =
    { $months ->
        [1] 首次购买后的月数
        [3] 首次购买后的季度数
       *[12] 首次购买后的年数
    }
chart-cohorts-y = 首次购买
chart-cohorts-row = { $count }，其中 { $share } 在下一期间有购买
chart-cohorts-average = 平均仍在购买
chart-cohorts-after =
    { $n ->
       *[other] { $n } 个月后
    }
chart-cohorts-note =
    { $shown ->
        [revenue] 每格为该同期群在该期间的贡献，含红字单据。
       *[active] 第一列为{ $who }数，其余各列为其中在该期间有购买的比例。
    }
chart-cohorts-partial = 行末的浅色格：该期间尚未结束。
chart-cohorts-periods = 有购买的期间数
view-cohorts-step = 期间
view-cohorts-show = 单元格内容
view-cohorts-active = 购买比例
view-cohorts-revenue = 收入
period-quarter = { $year }年第{ $q }季度

## 经常性收入。

method-recurring = 经常性收入
method-recurring-answers = 有多少收入逐期延续？什么在改变它？
method-recurring-help = 每期收入按各客户相对上期的变化拆分：新增（首次有收入）、重新激活（间隔一期后再有收入）、扩张与收缩（比上期多或少）、流失（不再有收入）。五种变动恰好从上期推到本期。净收入留存率：（上期收入 + 扩张 + 收缩 + 流失）÷ 上期收入；毛留存率不含扩张。新增和重新激活均不计入。客户并非每月购买时，月度数据意义不大，请选择季或年。
finding-recurring =
    { $months ->
        [1] 逐月净留存 { $net } 的收入，不含扩张为 { $gross }
        [3] 逐季净留存 { $net } 的收入，不含扩张为 { $gross }
       *[12] 逐年净留存 { $net } 的收入，不含扩张为 { $gross }
    }
finding-recurring-short =
    { $months ->
        [1] 逐月净留存 { $net } 的收入
        [3] 逐季净留存 { $net } 的收入
       *[12] 逐年净留存 { $net } 的收入
    }
finding-recurring-none = { $period }之前没有可留存的收入
chart-recurring-subtitle =
    { $months ->
        [1] 各月{ $measure }及其变动；标题为一年的中位数
        [3] 各季{ $measure }及其变动；标题为一年的中位数
       *[12] 各年{ $measure }及其变动
    }
chart-recurring-y = 变动
chart-recurring-rates = 留存率
chart-recurring-nrr = NRR
chart-recurring-grr = GRR
chart-recurring-net = 净留存率（NRR）
chart-recurring-gross = 毛留存率（GRR）
chart-recurring-net-year = 相对一年前的 NRR
chart-recurring-gross-year = 相对一年前的 GRR
chart-recurring-row = { $amount }，NRR { $net }，GRR { $gross }
chart-recurring-note = 变动相对于上一期。NRR 含扩张，GRR 不含；新增和重新激活均不计入。
chart-recurring-irregular = 中位客户仅在 { $regular } 的期间购买：较长的期间更能说明经常性。
chart-recurring-partial = 最后一期尚未结束，未列入图中。
recurring-new = 新增
recurring-reactivated = 重新激活
recurring-expansion = 扩张
recurring-contraction = 收缩
recurring-churned = 流失

## 依赖度。

method-dependency = 依赖度
method-dependency-answers = 失去最大的客户后还剩什么？
method-dependency-help = 分别看全部客户和去掉最大 k 家之后的组合：该指标和毛利还剩多少，其余客户的集中程度（基尼系数）如何。假定一次性失去，没有替代，也不节省成本。k 可自行调整。
finding-dependency =
    { $k ->
        [one] 若失去 { $name }，将损失 { $share } 的{ $what }和 { $margin } 的毛利
       *[other] 若失去最大的 { $k } 家，将损失 { $share } 的{ $what }和 { $margin } 的毛利
    }
finding-dependency-short =
    { $k ->
        [one] 若失去 { $name }，将损失 { $share } 的{ $what }
       *[other] 若失去最大的 { $k } 家，将损失 { $share } 的{ $what }
    }
finding-dependency-none = 没有失去任何人：{ $amount } 全部保留
chart-dependency-subtitle = 逐一去掉最大者后的剩余
chart-dependency-x = 失去的最大者数
chart-dependency-y = 剩余
chart-dependency-all = 全部
chart-dependency-left = 剩余
chart-dependency-without =
    { $k ->
       *[other] 去掉最大的 { $k } 家
    }
chart-dependency-named = 失去
chart-dependency-row = 去掉 { $name } 后剩 { $share }
view-dependency-lost = 失去最大的几家
figure-lost = 失去的最大者数
figure-apart = 类别不一致

## XYZ。

method-xyz = XYZ
method-xyz-answers = 谁购买稳定，谁不规律？
method-xyz-help = 各期总额的变异系数：总体标准差 ÷ 均值；自首个期间起，没有销售的期间按 0 计。不超过第一界限为 X（稳定），不超过第二界限为 Y（波动），更高为 Z（不规律）。不足三期不分类。界限可拖动。
finding-xyz = { $share } 的{ $what }来自稳定购买的{ $steady }；{ $irregular }购买不规律
finding-xyz-short = { $share } 的{ $what }来自稳定购买的{ $steady }
finding-xyz-counts = { $steady }购买稳定，{ $irregular }不规律
finding-xyz-none = 无人稳定购买（X）；{ $irregular }购买不规律（Z）
chart-xyz-own-subtitle =
    { $months ->
        [1] 贡献与波动程度，按月
       *[other] 贡献与波动程度，按季
    }
chart-xyz-own-y = { $measure }（对数）
chart-xyz-own-note = 超出右边缘的变异系数画在边缘上；没有正值的不绘出。

## 多指标 ABC。

method-abc_measures = 多指标 ABC
method-abc_measures-answers = 谁收入大而毛利或现金流不大？
method-abc_measures-help = 对同一批客户，按数据中的每个指标（收入、毛利、现金流）用同样的规则和界限各分一次类。各指标类别不一致的列出，相差两类的在前。每个指标有自己的排序和总额。
finding-abc_measures =
    { $fallen ->
        [0] { $count }中有 { $n } 家的类别随指标而变；{ $first } A 类按{ $second }均未下降
       *[other] { $count }中有 { $n } 家的类别随指标而变；{ $first } A 类 { $large } 家中有 { $fallen } 家按{ $second }不是 A 类
    }
finding-abc_measures-short = { $count }中有 { $n } 家的类别随指标而变
finding-abc_measures-same = 所有指标对{ $count }的分类一致
chart-measures-subtitle = 各指标的类别；不一致者
chart-measures-y =
    { $n ->
       *[other] 不一致者，相差最大的在前
    }
chart-measures-classes = 数量，按
chart-measures-moved = 按{ $first }的类别中，另属他类的，按
chart-measures-note = 按{ $first }为 A 而按{ $second }为 C 的，盈利不如表面；反之则是隐藏的宝藏。
chart-measures-shown = 图中显示 { $shown } / { $n } 家；表中为全部。
chart-measures-head = 类别（{ $name }）
chart-measures-distance = 相差类数

## 客户类型。

method-customer_classes = 客户类型
method-customer_classes-answers = 谁是新客户、经常性客户、沉寂客户、复杂客户、最盈利客户、无价值客户？
method-customer_classes-help = 新客户：首次购买在窗口内。沉寂：窗口内没有购买。经常性：窗口内和之前都有购买。最盈利：毛利最大（大于零）的五分之一客户。复杂：合作评为困难，或服务成本与收入之比最高的五分之一。无价值：毛利不大于零且没有战略理由（学习价值高、共同研发）。一个客户可属多类，以图中自上而下的第一类命名。
finding-customer_classes = 最盈利的五分之一贡献 { $share } 的毛利；{ $count }中有 { $idle } 家无价值
finding-customer_classes-short = 最盈利的五分之一贡献 { $share } 的毛利
finding-customer_classes-bought = { $count }中 { $new } 家为新客户，{ $lapsed } 家沉寂
chart-customer-classes-subtitle =
    { $months ->
       *[other] 按 { $months } 个月内的购买、毛利和投入；浅色：已由上方类型命名
    }
chart-customer-classes-idle = 无价值
chart-customer-classes-also = 同时属于
chart-customer-classes-note = 一个客户可属多类；深色部分每家只计一次，归入最上方的类型。
chart-customer-classes-no-margin = 数据中没有毛利：无法判断谁最盈利或无价值。
chart-customer-classes-no-effort = 数据中没有合作评价或服务成本：无法判断谁复杂。
customer-class-without_value = 无价值
customer-class-lapsed = 沉寂
customer-class-new = 新客户
customer-class-most_profitable = 最盈利
customer-class-complex = 复杂
customer-class-recurring = 经常性
view-classes-months = 窗口（月）

## 订货节奏。

method-supply_rhythm = 订货节奏
method-supply_rhythm-answers = 哪些订单已逾期，接下来预计哪些订单？
method-supply_rhythm-help = 对至少有三次订单（有非红字明细的日子）的每个客户与产品，下次订单预计在最后一次加上间隔中位数之时。已逾期：超过半个间隔且超过一周。将到期：在未来天数内，或在宽限期内。已停止：沉默超过四个间隔，不再预计。每次订单的价值取以往订单的平均值。
finding-supply_rhythm = { $overdue } 个订单约 { $amount } 已逾期；{ $days } 天内另有 { $due } 个将到期
finding-supply_rhythm-short = { $overdue } 个订单约 { $amount } 已逾期
finding-supply_rhythm-calm = 没有逾期订单；{ $days } 天内有 { $due } 个将到期
finding-supply_rhythm-none = 没有人足够频繁地订购同一产品，无法得出节奏
chart-rhythm-subtitle =
    { $level ->
        [product] 按客户和产品的下次预计订单
        [category] 按客户和类别的下次预计订单
       *[customer] 按客户的下次预计订单
    }
chart-rhythm-x = 距基准日的天数
chart-rhythm-order = 订单
chart-rhythm-orders = 下次订单
chart-rhythm-count = 数量
chart-rhythm-worth = 价值
chart-rhythm-state = 下次订单
chart-rhythm-next = 预计日期
chart-rhythm-late = 逾期天数
chart-rhythm-note = 实心点为订单，空心点为下次预计订单：最后一次订单加间隔中位数。
chart-rhythm-short =
    { $short ->
       *[other] { $short } 对不足三次订单，没有节奏。
    }
chart-rhythm-shown = 图中显示 { $shown } / { $n } 个紧急项；表中为全部。
rhythm-overdue = 已逾期
rhythm-due = 将到期
rhythm-later = 稍后
rhythm-stopped = 已停止
view-rhythm-level = 节奏按
view-rhythm-ahead = 未来天数
