## Segments.

method-segments = 客户细分
method-segments-answers = 我们有哪几类客户？每一类有何不同？
method-segments-help = 在所选标准上相似的客户构成一个细分。围绕典型客户（PAM）：两家客户的距离是双方都有的各项标准之差的平均值（Gower）：数字和评分按差值除以极差计，文字按是否相同计；每个细分围绕其最典型的客户。围绕均值（k-means）：只用数字和评分，按标准差换算后可比。细分数取平均轮廓系数最高者：轮廓系数表示客户离本细分比离次近细分近多少，从 −1 到 1；低于 0.25 说明没有真正的结构。单元格显示该细分的均值和全体的均值，或最能区分它的文字；颜色越深，与全体相差越大（以标准差计）。标准不足一半的客户不计入，并注明数量。
finding-segments = 共有 { $k } 类{ $who }：其中 { $part } 的突出特征是“{ $trait }”（{ $figures }）
finding-segments-short = 共有 { $k } 类{ $who }
finding-segments-weak = 没有清晰的细分：最佳划分（{ $k } 类）仍相互重叠（轮廓系数 { $silhouette }）
finding-segments-weak-short = 没有清晰的细分（轮廓系数 { $silhouette }）
chart-segments-subtitle = 按 { $criteria } 项标准细分；蓝色=高于全体，橙色=低于全体
chart-segment-name = 细分 { $n }
chart-segments-segment = 细分
chart-segments-size = 数量与占比
chart-segments-all = 全体 { $figure }
chart-segments-unknown = 未知
chart-segments-above = 偏高：{ $list }
chart-segments-below = 偏低：{ $list }
chart-segments-average = 与全体相近
chart-segments-count = { $k } 个细分
chart-segments-tried = 其他细分数
chart-segments-silhouette = 轮廓系数
chart-segments-note = 平均轮廓系数 { $silhouette }：从 −1 到 1；高于 0.5 表示细分界限清楚，低于 0.25 表示相互重叠。
chart-segments-sample = 典型客户取自 { $sample } 家的均匀样本，其余客户归入最近者。
axis-silence-days = 距上次购买天数
need-segment-criteria = 至少两项能区分客户的标准，以及八家具备这些标准的客户
view-segments-method = 分组依据
view-segments-pam = 典型客户
view-segments-kmeans = 均值
view-segments-number = 细分数
view-segments-best = 按轮廓系数
view-segments-criteria = 标准
view-segments-taken = 已选 { $criteria } 项

## Lifetime value.

method-lifetime_value = 客户资产
method-lifetime_value-answers = 未来几年我们的客户值多少？
method-lifetime_value-help = 客户每年带来的金额（最近十二个月的毛利；没有毛利时用收入）乘以从今年起预测期内各年 (r ÷ (1 + d))^t 之和：r 为年留存率，d 为折现率。不设期限时该和为 (1 + d) ÷ (1 + d − r)。留存率可自行设定；未设定时取去年客户中再次购买者的占比。客户资产是所有客户之和；曲线从最有价值的客户起显示其分布。采用购买模型（BG/NBD 与 Gamma–Gamma）时，每家客户有各自的预期购买次数和金额，不再共用一个留存率。
finding-lifetime_value = 我们的客户价值 { $equity }；其中 { $top } 的客户占 { $share }
finding-lifetime_value-losses = 我们的客户价值 { $equity }：盈利 { $gains }，亏损 { $losses }
finding-lifetime_value-short = 我们的客户价值 { $equity }
finding-lifetime_value-endless = 没有期限也不折现，价值没有上限：请设定预测期
finding-lifetime_value-none = 未来几年客户的成本高于其贡献
chart-lifetime-subtitle = 一年的{ $measure } × { $factor }：未来 { $years } 年，留存率 { $retention }，折现率 { $discount }
chart-lifetime-subtitle-ever = 一年的{ $measure } × { $factor }：不设期限，留存率 { $retention }，折现率 { $discount }
chart-lifetime-subtitle-btyd = 预期购买次数 × 预期金额，年折现率 { $discount }
chart-lifetime-x = 客户占比（从最有价值的起）
chart-lifetime-y = 占客户资产的份额
chart-lifetime-top = 前 { $top } 的客户
chart-lifetime-share = 占客户资产的 { $share }
chart-lifetime-worth = 价值
chart-lifetime-mean = 平均每家客户
chart-lifetime-factor = 每年 1 的现值
chart-lifetime-by-purchases = 按购买模型
chart-lifetime-largest = 最有价值
chart-lifetime-value = 终身价值
chart-lifetime-yearly = 每年
chart-lifetime-note = 留存率 { $retention } 为实测：去年客户中再次购买者的占比。
chart-lifetime-note-set = 留存率 { $retention } 是您的假设。
chart-lifetime-note-usual = 留存率 { $retention } 为假定值：数据中没有，请自行设定。
chart-lifetime-note-btyd = 每家客户有各自的存活概率和预期购买次数，不假定留存率。
view-lifetime-model = 计算方式
view-lifetime-simple = 留存率
view-lifetime-btyd = 购买
view-lifetime-horizon = 预测年数（0 = 不设期限）

## Retention what-if.

method-retention_what_if = 留存假设分析
method-retention_what_if-answers = 少流失一些客户值多少？
method-retention_what_if-help = 各年折现利润：每年客户数（上年 × 留存率 + 新增）乘以毛利减维系成本，再减新增客户 × 获客成本，逐年除以（1 + 折现率）。每条横条只改变一项假设：留存率按设定的百分点，毛利 10%，折现率 2 个百分点，新增客户与获客成本 20%，维系成本 50%。改变本身的成本未计入；卡片说明最多可投入多少仍然划算。假设取自最近十二个月的数据；带星号的是待替换的估计。经典说法是需用自己的数据检验的假设，并非关于您客户的事实。
finding-retention_what_if = 留存率提高 { $points } 个百分点将增加 { $gain }，是新客户增加 20% 的 { $times } 倍
finding-retention_what_if-short = 留存率提高 { $points } 个百分点将增加 { $gain }
finding-retention_what_if-none = 提高留存率不会带来变化：没有可再留住的客户
chart-retention-subtitle = { $years } 年折现利润，每次改变一项假设，不计其成本 · 期初 { $customers } 家客户
chart-retention-x = { $years } 年折现利润
chart-retention-base = 基准 { $amount }
chart-retention-remain = { $years } 年后仍在的现有客户
chart-retention-length = 平均关系年数：1 ÷（1 − 留存率）
chart-retention-most = 每家客户每年最多可投入，仍然划算（现为 { $today }）
chart-retention-claims = 待检验的经典说法
chart-retention-here = 本数据
chart-retention-claim-lost = 五年流失 45–50%
chart-retention-claim-cost = 获客成本可达维系的 20 倍
chart-retention-claim-gain = +5 个百分点 → 利润 +25–85%
chart-retention-claims-note = 这些是行业说法，并非关于您客户的事实；“本数据”是按您的数据和假设得出的结果。
chart-retention-assumptions = 假设
chart-retention-assumption = 假设
chart-retention-today = 基准
chart-retention-worse = 较差
chart-retention-better = 较好
chart-retention-effect-worse = 较差的影响
chart-retention-effect-better = 较好的影响
chart-retention-note = * 缺少数据时的估计：请设定自己的数值。
chart-retention-profit = 各年利润
chart-retention-raised = 提高留存率后
retention-retention = 年留存率
retention-margin = 每家客户毛利
retention-discount = 折现率
retention-acquisitions = 每年新增客户
retention-retention_cost = 每家维系成本
retention-acquisition_cost = 每家获客成本
retention-origin-data = 来自数据
retention-origin-set = 自设
retention-origin-guess = 估计 *
view-retention-points = 留存率提高的百分点
view-retention-years = 年数
need-retention = 至少追溯十八个月、两年都有客户的销售明细

## Portfolio diagnosis.

method-portfolio_diagnosis = 组合诊断
method-portfolio_diagnosis-answers = 组合处于什么位置，如何走到这里，下一步该找什么样的客户？
method-portfolio_diagnosis-help = 每家客户按风险（最近十二个月月收入的变异：标准差 ÷ 均值）和收益（同期毛利 ÷ 收入）定位。大圆点是整个组合：两者按收入加权的均值；空心点是一年前和两年前的位置。界限可拖动，初始为中位数。低收益低风险：可引入大客户，即使风险较高。高收益高风险：寻找低风险客户，即使采购较少。低收益高风险是危险的：一步一步寻找小而稳的客户。高收益低风险令人羡慕：可自由选择。旁边的列表显示谁的收入 × 风险构成整体风险。一年内不足三个月的客户不计入。
finding-portfolio_diagnosis = { $years } 年间组合从“{ $before }”变为“{ $cell }”：{ $return }，风险 { $risk }
finding-portfolio_diagnosis-short = 组合现处于“{ $cell }”：{ $return }，风险 { $risk }
finding-portfolio_diagnosis-same = 组合仍处于“{ $cell }”：{ $return }，风险 { $risk }；{ $shl }{ $ofvalue }处于危险区
finding-portfolio_diagnosis-same-short = 组合仍处于“{ $cell }”：{ $return }，风险 { $risk }
chart-diagnosis-risks = 风险的主要来源
chart-diagnosis-of-risk = 占整体

## Covariance.

method-covariance = 协方差与贝塔
method-covariance-answers = 哪些收入同步波动？谁的波动牵动整体？
method-covariance-help = 按月或按季的收入，只取完整期间，至少八期。单元格为两者的相关系数：1 表示同步波动，0 表示互不相关，−1 表示反向波动。贡献等于与整体的协方差除以整体方差，合计 100%。贝塔等于贡献除以收入占比：大于 1 表示对整体的扰动超过其规模，小于 0 表示起稳定作用。最稳组合是同期方差最小、各部分不为负的组合；它只反映过去，不作承诺。收入不同步时，整体比各部分更稳。
finding-covariance = { $name }以 { $share } { $ofwhat }造成 { $contribution } 的波动
finding-covariance-short = { $name }造成 { $contribution } 的波动
finding-covariance-none = 整体没有波动
chart-covariance-subtitle = { $periods } { $unit ->
        [quarter] 个季度
       *[month] 个月
    }{ $ofwhat }相关系数；蓝色=同步，橙色=反向
chart-covariance-swings = 波动
chart-covariance-contribution = 贡献
chart-covariance-part = 贡献
chart-covariance-beta = 贝塔
chart-covariance-said = 贡献 { $contribution }，贝塔 { $beta }
chart-covariance-least = 最稳组合
chart-covariance-note = 整体波动为均值的 { $variation }；若全部同步则为 { $instep }。不同步降低了 { $spared }。
view-covariance-between = 比较对象
view-covariance-accounts = 各账户本身
need-eight-periods = 至少八个完整月份或季度、两家以上客户的带日期销售

## Expected value and prospects.

method-expected_value = 期望值
method-expected_value-answers = 潜力中有多少可以期待？
method-expected_value-help = 一年的潜在采购额乘以其花在我们这里的概率。横条的浅色部分可能不会实现。客户风险 = 1 − 概率；整体风险按潜力加权。没有潜力或概率的客户不计入，并注明数量。
finding-expected_value = { $potential } 的潜力中可期待 { $expected }：{ $part }
finding-expected_value-short = 可期待 { $expected }
chart-expected-subtitle = 潜在采购额 × 概率；浅色=可能不会实现
chart-expected-x = 每年
chart-expected-all = 合计
chart-expected-potential = 潜在采购额
chart-expected-expected = 期望值
chart-expected-risk = 风险
chart-expected-current = 最近十二个月
chart-expected-note = 风险 = 1 − 概率，按潜力加权。
need-probability = 每家客户的潜在采购额和概率
method-prospects = 潜在客户
method-prospects-answers = 哪个潜在客户对组合最有益？
method-prospects-help = 潜在客户是指有潜力和概率、但最近十二个月没有购买者。将其以期望收入（潜力 × 概率）和风险（1 − 概率）加入组合：每行显示收入、按收入加权的风险以及集中度（HHI，0–10,000）的变化。蓝色表示改善，红色表示变差。“均衡”按三项名次的平均排序。
finding-prospects = { $name }对组合最有益；全部 { $n } 家潜在客户合计可期待 { $amount }
finding-prospects-short = 全部 { $n } 家潜在客户合计可期待 { $amount }
chart-prospects-subtitle = 各家对组合的影响；蓝色=改善，红色=变差；排序：{ $aim }
chart-prospects-revenue = 年收入
chart-prospects-risk = 组合风险
chart-prospects-concentration = 集中度（HHI）
chart-prospects-points = { $points } 个百分点
chart-prospects-chance = 概率 { $chance }
chart-prospects-now = 目前
chart-prospects-all = 全部加入
chart-prospects-note = 风险 = 1 − 概率，按收入加权；全部加入后将{ $up ->
        [yes] 上升
       *[no] 下降
    } { $riskpoints } 个百分点。
chart-prospects-risk-change = 风险变化（百分点）
chart-prospects-hhi-change = HHI 变化
chart-prospects-score = 平均名次（0–1）
prospects-aim-balance = 均衡
prospects-aim-revenue = 收入
prospects-aim-risk = 风险
prospects-aim-concentration = 集中度
view-prospects-rank = 排序依据
need-prospects = 现有客户，以及带潜在采购额和概率的潜在客户

## Differences and similarities.

method-similarities = 差异与共性
method-similarities-answers = 哪些标准相互关联？客户差异在哪里？
method-similarities-help = 两项标准的交叉表：每个单元格计数两项都有的客户，并显示其占指标的份额；数字按数量大致相等分为四档。蓝色单元格多于两者无关时的预期，橙色少于预期。Cramér V 表示关联程度，从 0 到 1：√(χ² ÷ (n ·（行数与列数中较小者 − 1）))。相关性按名次（Spearman）比较所有数字和评分，从 −1 到 1，只计两项都有的客户。关联不等于因果。
finding-similarities = { $rows }与{ $columns }相关联：“{ $row }”且“{ $column }”有 { $n } 家，随机应为 { $expected } 家
finding-similarities-short = { $rows }与{ $columns }相关联（Cramér V { $v }）
finding-similarities-little = { $rows }与{ $columns }关联很弱（Cramér V { $v }）
finding-similarities-none = 同时具有{ $rows }和{ $columns }的太少
finding-correlation = { $rows }与{ $columns }同升同降最明显（秩相关 { $rho }）
finding-correlation-against = 最强关联：{ $rows }越高，{ $columns }越低（秩相关 { $rho }）
finding-correlation-none = 没有两项指标有足够的共同客户可比较
chart-similarities-subtitle = { $who }数及{ $what }占比；蓝色=多于随机，橙色=少于随机
chart-correlation-subtitle = 秩相关（Spearman）；蓝色=同升同降，橙色=反向
chart-similarities-others = 其他
chart-similarities-tie = 关联程度
chart-similarities-v = Cramér V
chart-similarities-chi = 卡方
chart-similarities-both = 两项都有
chart-similarities-note = Cramér V：0 无关，0.1 弱，0.3 明显，0.5 强，1 完全决定。
chart-similarities-thin = 许多单元格的随机预期少于五家：该数字仅供参考。
chart-correlation-strongest = 最强关联
chart-correlation-note = 从 −1 到 1，只计两项都有的客户。关联不等于因果。
view-similarities-show = 显示
view-similarities-crosstab = 两项标准
view-similarities-correlation = 相关性
view-similarities-rows = 行
view-similarities-columns = 列
need-two-criteria = 两项能区分客户的标准
chart-segments-map-subtitle = 相似度地图：越近越相似；保留了 { $kept } 的差异
chart-segments-map-note = 坐标轴本身没有含义，只看距离。地图由高尔距离经经典多维标度得出（Torgerson 1952、Gower 1966）；保留比例为两种距离相关系数的平方。
