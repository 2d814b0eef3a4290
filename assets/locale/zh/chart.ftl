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
chart-quoted = “{ $name }”

## Frame: source, count, filters, names hidden.

chart-source = 来源：{ $source }
source-and-more = { $source }及另外 { $n } 个文件
chart-as-of = 截至 { $day }
chart-shown = 显示 { $shown }
chart-shown-of = 共 { $count }，显示其中 { $shown }
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
finding-lorenz-equal = 全部 { $count }的{ $what }占比相同
chart-lorenz-subtitle = { $what }累计占比，从大到小
chart-lorenz-description = { $count }的集中度曲线：前 { $k }占{ $what }的 { $share }；基尼系数 { $gini }。
chart-lorenz-y = { $what }累计占比
chart-lorenz-x = { $who }累计占比，从大到小
chart-lorenz-equality = 绝对平均线
finding-lorenz-measure =
    { $main }；{ $other }{ $than ->
        [wider] 分布更分散
        [denser] 更集中
        [mixed] 分布不同
       *[alike] 集中程度相同
    }（{ $share }）
finding-lorenz-year = { $main }；一年前为 { $share }
chart-lorenz-subtitle-measures = 累计占比{ $ofwhat }与累计占比{ $ofother }，各按自身指标排序
chart-lorenz-subtitle-years = 累计占比{ $ofwhat }，各期按自身数值排序
chart-compare-now = 最近一期
chart-compare-before = 一年前
chart-compare-days = 一年前：{ $days }
chart-share-of-total = 占总额比例
chart-gini-is = 基尼 { $gini }
chart-gini-of = 基尼，{ $name }
chart-top-own = 前 { $top }
chart-area-between = 两曲线间面积
chart-compare-description = { $name }：基尼系数 { $gini }；两曲线间面积为 { $area }。
chart-gini = 基尼系数
chart-gini-word = 基尼
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
finding-whale-no-loss-margin = 按{ $what }，{ $count }均不低于零；利润损失须按毛利查看
chart-whale-subtitle = 累计{ $what }，从大到小
chart-whale-description = { $count }的鲸鱼曲线：前 { $rank } 家达到峰值，为总额的 { $peak }；{ $losing }低于零，减少 { $amount }。
chart-whale-description-eaten = { $count }的鲸鱼曲线：前 { $rank } 家共盈利 { $earned }；{ $losing }低于零，减少 { $amount }。
chart-whale-x = { $who }累计占比，从大到小
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

## Matrices: titles.

chart-of-potential-short = 的潜力
finding-matrix-empty = 没有同时具备两个坐标值的对象
finding-matrix-single = 只有 { $name } 同时具备两个坐标值
finding-quadrant = { $count }中有 { $hh } 家在{ $x }和{ $y }上均处高位：{ $shh } { $ofvalue }
finding-quadrant-none =
    { $hh ->
        [0] { $count }在{ $x }和{ $y }上均未同时处于高位
       *[other] { $count }中有 { $hh } 家在{ $x }和{ $y }上均处高位
    }
finding-potential = { $slh } 的未实现潜力集中在月开票额低于 { $limit } 的 { $clh }
finding-potential-none = 月开票额低于 { $limit } 的客户中，没有未实现潜力达到 { $ylimit } 的
finding-kraljic =
    { $chh }属战略型，占 { $shh } { $ofvalue }；{ $lh ->
        [0] 没有瓶颈型
       *[other] 瓶颈型 { $lh } 家，占 { $slh }
    }
finding-kraljic-short = { $chh }属战略型，占 { $shh } { $ofvalue }
finding-kraljic-one =
    只有 { $name } 属战略型；{ $lh ->
        [0] 没有瓶颈型
       *[other] 瓶颈型 { $lh } 家，占 { $slh } { $ofvalue }
    }
finding-kraljic-one-short = 只有 { $name } 属战略型
finding-kraljic-none =
    { $count }均非战略型；{ $lh ->
        [0] 也没有瓶颈型
       *[other] 瓶颈型 { $lh } 家，占 { $slh } { $ofvalue }
    }
finding-kraljic-counts = { $count }中，战略型 { $hh } 家，瓶颈型 { $lh } 家
finding-supplier_alignment-future = 高价值且契合战略的{ $who }预计从 { $hh } 家变为 { $future } 家；{ $lh } 家价值高但方向不一致
finding-supplier_alignment-future-short = 高价值且契合战略的{ $who }预计从 { $hh } 家变为 { $future } 家
finding-supplier_alignment = { $count }中有 { $hh } 家价值高且契合战略；{ $lh } 家价值高但不契合
finding-supplier_alignment-short = { $count }中有 { $hh } 家价值高且契合战略
finding-growth_share = 现金牛（{ $hl }）占 { $shl } { $ofvalue }，明星（{ $hh }）占 { $shh }；问题（{ $lh }）占 { $slh }
finding-growth_share-short = 现金牛（{ $hl }）占 { $shl } { $ofvalue }，明星（{ $hh }）占 { $shh }
finding-risk_return = 组合位于“{ $cell }”区：{ $return }，风险 { $risk }；{ $shl } { $ofvalue }处于危险区
finding-risk_return-short = 组合位于“{ $cell }”区：{ $return }，风险 { $risk }

## Matrices: axes, cells, column.

chart-matrix-subtitle = { $y }与{ $x }
chart-matrix-cell = { $cell }：{ $figures }
chart-matrix-description = { $axes }。{ $cells }。
chart-bubble-is = 气泡面积：{ $size }
chart-bubble-area = 气泡面积
chart-axis-score = 得分
chart-axis-log = 对数
chart-axis-log-reversed = 对数，左高右低
chart-now-then = { $now } → { $then }
chart-outside = { $n } 个在视图之外
chart-portfolio = 组合
chart-portfolio-at = { $return }，风险 { $risk }
chart-return = 收益 { $value }
chart-return-growth = 增长 { $value }
chart-largest-in = “{ $cell }”中最大的
chart-these-together = 前 { $n } 家合计
chart-weights = 得分权重
chart-largest-change = 预期变化最大
chart-points = 分
chart-arrow-note = 圆：当前。空心箭头：预期未来，属主观评价。
chart-trail-note = 轨迹从小圆环开始：上一期的位置（假定对手份额与今天相同）。
chart-cells = 象限
chart-cash-net = 净额 { $amount }
chart-look-for = 接下来寻找哪类客户
chart-now = 当前
chart-rests-on = 位置依据
chart-rests-on-figures = 实际数据（{ $n }）
chart-rests-on-opinion = 主观评价（{ $n }）
chart-thresholds = 阈值：{ $x } 和 { $y }。
chart-unsure = 权重稍有变化，就有 { $n } 家会换到其他方格。
chart-scaling = 数值换算为 0–100；等级之间间距相等。
chart-head-cell = 方格
chart-head-coverage = 覆盖率
chart-head-leaves = 换格比例

## Bar lists.

finding-bars = { $count }中 { $name } 最大，占 { $share } { $ofwhat }；前三家占 { $three }
finding-bars-short = { $count }中 { $name } 最大，占 { $share } { $ofwhat }
chart-others = 其余 { $n } 项
chart-largest-k = 前 { $k }

## Breakdown by a column.

finding-breakdown = { $column }：{ $name } 居首，占 { $share } { $ofwhat }；前三项占 { $three }
finding-breakdown-short = { $column }：{ $name } 居首，占 { $share } { $ofwhat }
breakdown-not-given = 未填写
breakdown-change = 同比变化

## Activity.

finding-activity = { $count }中有 { $bought } 家在最近 { $months } 个月内购买；非活跃 { $inactive } 家，已流失 { $lost } 家
finding-activity-short = { $count }中有 { $bought } 家在最近 { $months } 个月内购买
chart-activity-x = 数量
chart-activity-subtitle = 按最近一次购买，窗口 { $months } 个月
chart-activity-stopped = 已沉默的最大客户
chart-activity-quiet = 沉默：{ $quiet }，静默时间超过自身通常间隔的 { $cadence } 倍；其贡献为 { $amount }。
chart-head-cadence = 自身节奏
chart-cadence-usual = 正常
chart-head-last = 最近购买
chart-head-silence = 静默天数
chart-head-gap = 通常间隔（天）

## Data quality.

finding-quality =
    数据质量得分 { $score }（满分 100）：{ $filled } 的单元格已填写；{ $invalid ->
        [0] 没有无法识别的
       *[other] { $invalid } 个无法识别
    }
finding-quality-short = 数据质量得分 { $score }（满分 100）：{ $filled } 的单元格已填写
chart-quality-subtitle = 各列填写比例，从最空的开始
chart-quality-x = 已填写单元格占比
chart-quality-shown = 显示 { $n } 列中的 { $shown } 列
chart-quality-unreadable = { $n } 个无法识别
chart-quality-score = 得分
chart-quality-made-of = 得分构成
chart-quality-duplicates = 可能重复
chart-head-column = 列
chart-head-table = 表
chart-head-meaning = 含义
chart-head-filled = 已填写
chart-head-unreadable = 无法识别
chart-head-distinct = 不同值
chart-head-outliers = 异常值
# At the foot of a matrix, where items of equal values were moved aside.
chart-spread = 相同评分已错开显示
chart-stacked = 气泡内的数字为同一位置的个数
finding-lorenz-segments = “{ $first }”：{ $main }；“{ $second }”：{ $share }
chart-lorenz-subtitle-segments = 累计占比{ $ofwhat }，各细分按自身数值排序
