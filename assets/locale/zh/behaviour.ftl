## RFM.

method-rfm = RFM
method-rfm-answers = 谁最近购买、购买频繁且金额高？
method-rfm-help = 最近购买：从最近一次购买到截止日期的天数。频率：不同发票的数量；明细没有发票号时为购买天数。金额：所选指标。三项分别按名次的五分位评 1 至 5 分（5 分最好；相同数值取平均名次），也可使用自定界限。最近购买与频率的得分把客户归入十个细分之一。红字单据（小于零的明细）不算购买。
finding-rfm = { $part } { $ofwho }是重要客户，贡献 { $share } { $ofwhat }；{ $risk } 家老客户有流失风险
finding-rfm-short = { $part } { $ofwho }是重要客户，贡献 { $share } { $ofwhat }
finding-rfm-none = { $count }中没有重要客户：没有人既近期购买又购买频繁
chart-rfm-subtitle = 按最近购买与频率；颜色深浅 = { $what }占比
chart-rfm-recency = 最近购买：距今天数
chart-rfm-frequency-invoices = 频率：订单数
chart-rfm-frequency-days = 频率：购买天数
chart-rfm-days =
    { $n ->
       *[other] { $range } 天
    }
chart-rfm-orders =
    { $n ->
       *[other] { $range } 单
    }
chart-rfm-nobody = 无
chart-rfm-none = 无
chart-rfm-segment = 细分
chart-rfm-silent = 静默天数
chart-rfm-all = 合计
chart-rfm-cells = 每格：{ $who }数及其{ $what }占比。
chart-rfm-quintiles =
    { $empty ->
        [0] 按名次五分位；相同数值取平均名次，因此各档大小不等。
       *[other] 按名次五分位；相同数值取平均名次，因此各档大小不等，其中 { $empty } 档为空。
    }
chart-head-r = R
chart-head-f = F
chart-head-m = M
chart-head-orders = 订单数
rfm-champions = 重要客户
rfm-loyal = 忠诚客户
rfm-potential_loyal = 潜在忠诚
rfm-new = 新客户
rfm-promising = 有潜力
rfm-need_attention = 需要关注
rfm-about_to_sleep = 即将沉睡
rfm-at_risk = 有风险
rfm-cannot_lose = 不可流失
rfm-hibernating = 沉睡
view-rfm-occasion = 什么算一次购买
view-rfm-recency_limits = 最近购买界限（天）
view-rfm-frequency_limits = 频率界限
view-rfm-monetary_limits = 金额界限
view-rfm-quintiles = 五分位
view-rfm-own = 自定界限

## Forecast.

method-btyd = 预测
method-btyd-answers = 谁仍是客户，他们将购买什么？
method-btyd-help = 两个重复购买模型。BG/NBD：每位客户以自己的速率购买，并可能在任何一次购买之后永久离开；速率和离开概率在客户之间的分布按最大似然从销售明细估计，得出客户仍在的概率与预期购买次数。Gamma–Gamma：一次购买的金额，介于客户自身均值与全体均值之间。未来各月的价值 = 预期购买次数 × 预期金额，逐月折现。同一天的购买算一次；首次购买不计；红字单据（小于零的明细）不算购买。模型假设购买方式不变，且金额与频率无关。
finding-btyd =
    { $gone ->
        [0] { $count }很可能都仍在；未来 { $months } 个月预期 { $worth }
       *[other] { $count }中有 { $gone } 家很可能已流失；未来 { $months } 个月预期 { $worth }
    }
finding-btyd-short =
    { $gone ->
        [0] { $count }很可能都仍在
       *[other] { $count }中有 { $gone } 家很可能已流失
    }
chart-forecast-subtitle = 按仍为客户的概率；未来 { $months } 个月的价值，年折现率 { $discount }
chart-forecast-x = 数量
chart-forecast-alive = 仍为客户的概率
chart-forecast-worth = 价值 { $amount }
chart-forecast-orders = { $orders } 次购买
chart-forecast-ahead = 未来 { $months } 个月预期
chart-forecast-purchases = 购买次数
chart-forecast-equity = 客户资产
chart-forecast-gone = 很可能已流失的最大客户
chart-forecast-gone-note = 贡献 · 仍在概率
chart-forecast-model = BG/NBD 基于{ $count }，其中 { $repeaters } 家有重复购买：r { $r }，α { $alpha } { $unit ->
        [day] 天
        [month] 个月
       *[week] 周
    }，a { $a }，b { $b }。
chart-forecast-spending = Gamma–Gamma：p { $p }，q { $q }，v { $v }。模型假设金额与频率无关；两者的相关系数为 { $correlation }。
chart-forecast-tied = Gamma–Gamma：p { $p }，q { $q }，v { $v }。此处金额与频率相关（相关系数 { $correlation }），与模型假设不符：金额仅供参考。
chart-forecast-too-few = 带金额的重复购买太少：不显示金额。
chart-forecast-no-fit = 金额模型未收敛：不显示金额。
chart-head-still = 是否仍为客户
chart-head-alive = 概率
chart-head-expected = 预期购买次数
chart-head-worth = 预期价值
chart-head-repeats = 重复购买
forecast-band-1 = 很可能已流失
forecast-band-2 = 可能已流失
forecast-band-3 = 不明
forecast-band-4 = 可能仍在
forecast-band-5 = 很可能仍在
figure-repeaters = 有重复购买的客户
figure-log-likelihood = 对数似然
need-repeaters = 至少十家在一天以上购买过的客户
need-fit = 能被重复购买模型拟合的销售：在这些数据上未收敛，因此不显示任何数值
need-fit-inside = 能看出客户何时停止购买的销售数据：在这些数据上最优拟合落在模型边界（无人流失，或所有客户完全相同），因此不显示任何数值
family-lifetime-value = 终身价值

## ABC × XYZ.

method-abc_xyz = ABC–XYZ
method-abc_xyz-answers = 谁既大又稳定，谁大而不规律？
method-abc_xyz-help = ABC：按贡献大小排序。XYZ：按各期合计的变异系数衡量稳定性（总体标准差 ÷ 均值；没有销售的期间计为 0，从该户首个期间算起）。不超过 0.5 为 X，不超过 1 为 Y，以上为 Z；不足三个期间不分类。所有界限均可移动。
finding-abc_xyz = { $share } { $ofwhat }既大又稳定（AX）；{ $irregular } 家大户不规律（AZ）
finding-abc_xyz-short = { $share } { $ofwhat }既大又稳定（AX）
finding-abc_xyz-steady = { $share } { $ofwhat }既大又稳定（AX）；没有不规律的大户
finding-abc_xyz-none = 没有既大又稳定的客户（AX）；{ $irregular } 家大户不规律（AZ）
chart-xyz-x = 变异系数
chart-xyz-y = 按价值分类，占比
chart-xyz-subtitle =
    { $months ->
        [1] 贡献 × 稳定性，逐月
       *[other] 贡献 × 稳定性，逐季
    }
chart-xyz-steadiness = 稳定性
chart-xyz-median = 中位数
chart-xyz-note = 每格：{ $who }数及其{ $what }占比。AX 可以计划；AZ 贡献大但不期而至：宜提前约定订单。
xyz-x = X 稳定
xyz-y = Y 波动
xyz-z = Z 不规律
xyz-unclassed = 期间太短
view-xyz-period = 期间
view-xyz-month = 月
view-xyz-quarter = 季
view-xyz-limits = 稳定性界限
view-xyz-limit-x = X 的上限
view-xyz-limit-y = Y 的上限
family-value-classes = 价值分类
method-coverage = 覆盖率
method-coverage-answers = 销售人员覆盖了多少所负责的客户？
method-coverage-help = 各销售人员的已覆盖客户数 ÷ 全部客户数。截止日期前十二个月内有购买即为已覆盖；表中从未购买的客户也计入。没有销售人员时，取我方联系人、分支机构、地区或国家。条形旁的金额为未覆盖客户在全部明细中的贡献。
finding-coverage = { $months } 个月内覆盖率为 { $coverage }；{ $name }为 { $lowest }，{ $missed } 家客户未覆盖
finding-coverage-short = 覆盖率 { $coverage }；{ $name }为 { $lowest }
finding-coverage-none = 最近 { $months } 个月所有客户均有购买
rows-axis-coverage = 期间有购买的客户
rows-subtitle-coverage = 按{ $who }：有购买客户的占比，由低到高
rows-note-coverage = 条形旁：覆盖占比，以及未覆盖客户此前的贡献。
rows-coverage = 覆盖率
rows-customers = 客户数
rows-missed = 未覆盖
rows-missed_value = 其此前贡献
rows-lowest = 最低覆盖率
rows-months = 月数
