## RFM.

method-rfm = RFM
method-rfm-answers = 谁最近购买、购买频繁且金额高？
method-rfm-help = 最近购买：从最近一次购买到截止日期的天数。频率：不同发票的数量；明细没有发票号时为购买天数。金额：所选指标。三项分别按名次的五分位评 1 至 5 分（5 分最好；相同数值取平均名次），也可使用自定界限。最近购买与频率的得分把客户归入十个细分之一。只有大于零的明细才算购买。
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
view-rfm-quintiles = 五分位
view-rfm-own = 自定界限
