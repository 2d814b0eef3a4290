# 客户关系矩阵：名称、问题、单元格、标题。

## Names, questions and help.

method-fiocca = 管理难度 × 战略重要性
method-fiocca-answers = 哪些关键客户最费力，哪些客户关系太弱？
method-fiocca-help = 第一步，全部客户：管理难度（合作难易度取反、服务需求、投诉）与战略重要性（收入、潜在采购额、研发合作、学习机会），两项得分均为 0 至 100，阈值 50。第二步，面向第一步中的关键客户：关系强度（关系类型、我方采购占比、忠诚度、合作难易度）与客户业务吸引力（经营前景、开票额变化、追加销售潜力、盈利能力），按三分之一划为九格。有吸引力但关系弱：加强；两者都低：退出；其余：保持。数字按名次计分。
method-shapiro = 净价 × 服务成本
method-shapiro-answers = 谁为所享服务付了钱？
method-shapiro-help = 纵轴：净价，即客户实付金额除以相同产品和数量按全体均价的金额；100% 为平均。没有价格时用 1 − 折扣，再没有则用毛利率。横轴：服务成本占当年收入的比例，或评级。两条阈值都在按收入加权的平均值处。虚线上扣除服务成本后的价格与两阈值交点相同：位于其上的客户留下的高于平均。红字发票没有价格，不计入。
method-turnbull_zolkiewski = 关系价值
method-turnbull_zolkiewski-answers = 哪些高成本客户因关系价值而值得？
method-turnbull_zolkiewski-help = 两轴与净价 × 服务成本相同；颜色深浅为第三轴——关系价值：关系类型、我方采购占比、研发合作、学习机会、忠诚度与追加销售潜力（数据中有的）的平均得分，按三分之一分档。最高档的名称加粗。付得少、花费多的客户，若关系有价值仍可能值得保留；否则便没有理由。具备的标准不足一半者没有颜色。
method-life_cycle_classes = 生命周期分类
method-life_cycle_classes-answers = 谁是昨日、今日和明日的客户？
method-life_cycle_classes-help = 横轴：关系年限，自销售明细中首次购买起算；两年以内为新关系。明细起始较晚时，老关系会显得年轻。纵轴：客户今日的分量，由近十二个月销售、我方采购占比、盈利能力和占用资源（研发合作、服务需求）评分，数字按名次计分。最高三分之一：今日特殊客户；中间：今日常规客户；最低：新的为明日客户，老的为昨日客户。
method-six_pack = 六分类模型
method-six_pack-answers = 该发展谁、绑定谁、改善谁、放手谁？
method-six_pack-help = 横轴三列：不盈利的客户（毛利减服务成本不大于零）、盈利但增长潜力小的、盈利且增长潜力大的（追加销售潜力、经营前景和开票额变化的平均得分不低于 50）；列内越靠右潜力越大。纵轴：关系承诺，由关系类型、我方采购占比、忠诚度和研发合作评分，阈值 50。不盈利客户的增长要等盈利后才有意义，因此共六类。类别按三个维度命名，未采用论文原名。
method-satisfaction_value = 满意度 × 价值
method-satisfaction_value-answers = 贡献最大的客户中谁不满意？
method-satisfaction_value-help = 横轴：关系指标合成 0 至 100 的得分：客户满意度、忠诚度与取反后的投诉，各按最小到最大缩放；权重可调。纵轴：所选指标，阈值为中位数。指标不足一半者列入数据不足。又大又不满意的客户，正是下一次流失的来源。
method-margin_turnover = 毛利 × 收入
method-margin_turnover-answers = 哪些大客户赚得太少，哪些小客户赚得好？
method-margin_turnover-help = 横轴：收入，阈值为按价值 ABC 分析中 C 类与 B 类的分界（默认 80% 与 95%）。纵轴：毛利率，阈值为零和整个组合的毛利率。共九格：A、B、C 类客户各分亏损、低于组合、高于组合。气泡面积为毛利额；同一虚线上毛利额相同。没有正收入的客户没有毛利率，不计入。
method-value_stability = 价值 × 稳定性
method-value_stability-answers = 哪些大客户每月都可依靠？
method-value_stability-help = 四组。横轴：客户各期合计的变异系数（标准差 ÷ 平均值；从首期起，没有销售的期间计为 0）；不超过 0.5 为稳定。纵轴：指标；按价值属于 A 类（起点低于累计 80%）者为大。两条阈值均可拖动。不足三期的客户不计入，但有统计。

## What they need.

need-net-price = 服务成本，以及价格、折扣或毛利
need-difficulty = 客户难度与重要性的评级
need-relationship-age = 带日期的销售明细
need-commitment = 利润，以及关系承诺与增长潜力的评级
need-relationship = 关系评级，如关系类型、忠诚度或研发合作
need-satisfaction = 满意度、投诉或忠诚度

## Axes.

axis-net-price = 净价，平均 = 100%
axis-cost-to-serve-ratio = 服务成本，占收入 %
axis-relationship-value = 关系价值
axis-difficulty = 管理难度
axis-importance = 战略重要性
axis-tie-strength = 关系强度
axis-business-attractiveness = 客户业务吸引力
axis-relationship-age = 首次购买至今年数
axis-sales-year = 近 12 个月销售
axis-weight-today = 今日分量
axis-commitment = 关系承诺
axis-profit-and-growth = 利润与增长潜力
axis-no-profit = 不盈利
axis-profit-no-growth = 盈利，增长小
axis-profit-growth = 盈利且增长
axis-relationship-indicators = 满意度、忠诚度、投诉

## Cells and what to do there.

cell-shapiro-bargain-basement = 低价型
advice-shapiro-bargain-basement = 保持简单：不提供无人付费的服务
cell-shapiro-aggressive = 苛求型
advice-shapiro-aggressive = 给服务定价，或减少服务
cell-shapiro-passive = 被动型
advice-shapiro-passive = 保护：付得多、要求少
cell-shapiro-carriage-trade = 高端型
advice-shapiro-carriage-trade = 他们为服务付费：让服务物有所值
cell-turnbull-zolkiewski-bargain-basement = 低价型
advice-turnbull-zolkiewski-bargain-basement = 保持简单：不提供无人付费的服务
cell-turnbull-zolkiewski-aggressive = 苛求型
advice-turnbull-zolkiewski-aggressive = 保留关系有价值的客户，对其余客户收取服务费
cell-turnbull-zolkiewski-passive = 被动型
advice-turnbull-zolkiewski-passive = 保护：付得多、要求少
cell-turnbull-zolkiewski-carriage-trade = 高端型
advice-turnbull-zolkiewski-carriage-trade = 他们为服务付费：让服务物有所值
cell-fiocca-non-key-easy = 一般·易
advice-fiocca-non-key-easy = 低成本服务
cell-fiocca-non-key-difficult = 一般·难
advice-fiocca-non-key-difficult = 简化、为投入定价或放手
cell-fiocca-key-easy = 关键·易
advice-fiocca-key-easy = 抢在竞争对手之前投入关系
cell-fiocca-key-difficult = 关键·难
advice-fiocca-key-difficult = 派最好的人；消除困难所在
cell-fiocca-withdraw = 退出
advice-fiocca-withdraw = 把精力转到别处
cell-fiocca-hold = 保持
advice-fiocca-hold = 维持现状，投入适度
cell-fiocca-improve = 加强
advice-fiocca-improve = 有吸引力但关系弱：建立关系
cell-life-cycle-classes-tomorrow = 明日客户
advice-life-cycle-classes-tomorrow = 选择少数并投入
cell-life-cycle-classes-yesterday = 昨日客户
advice-life-cycle-classes-yesterday = 低成本，或放手
cell-life-cycle-classes-regular = 今日常规客户
advice-life-cycle-classes-regular = 做好日常；关注其份额
cell-life-cycle-classes-special = 今日特殊客户
advice-life-cycle-classes-special = 共同发展；重点保护
cell-six-pack-unprofitable-loose = 不盈利·松散
advice-six-pack-unprofitable-loose = 提价或放手
cell-six-pack-profitable-loose = 盈利·松散
advice-six-pack-profitable-loose = 收获利润，少投入
cell-six-pack-growing-loose = 增长·松散
advice-six-pack-growing-loose = 先赢得其承诺
cell-six-pack-unprofitable-committed = 不盈利·忠诚
advice-six-pack-unprofitable-committed = 共同改善：价格、服务、产品组合
cell-six-pack-profitable-committed = 盈利·忠诚
advice-six-pack-profitable-committed = 留住：保护并服务好
cell-six-pack-growing-committed = 增长·忠诚
advice-six-pack-growing-committed = 共同成长：优先投入
cell-satisfaction-value-unhappy-small = 不满意·小
advice-satisfaction-value-unhappy-small = 找出共同原因，一次解决
cell-satisfaction-value-happy-small = 满意·小
advice-satisfaction-value-happy-small = 提出更多：他们愿意听
cell-satisfaction-value-unhappy-large = 不满意·大
advice-satisfaction-value-unhappy-large = 本月拜访；在流失前补救
cell-satisfaction-value-happy-large = 满意·大
advice-satisfaction-value-happy-large = 保持；请其作为参考客户
cell-margin-turnover-c-loss = C · 亏损
advice-margin-turnover-c-loss = 设最低订单、按价目表或终止
cell-margin-turnover-b-loss = B · 亏损
advice-margin-turnover-b-loss = 改善或终止
cell-margin-turnover-a-loss = A · 亏损
advice-margin-turnover-a-loss = 立即重谈：最大的亏损
cell-margin-turnover-c-low = C · 低于平均
advice-margin-turnover-c-low = 自动化处理
cell-margin-turnover-b-low = B · 低于平均
advice-margin-turnover-b-low = 标准条款，减少例外
cell-margin-turnover-a-low = A · 低于平均
advice-margin-turnover-a-low = 逐项改善价格、产品组合与服务成本
cell-margin-turnover-c-high = C · 高于平均
advice-margin-turnover-c-high = 寻找更多同类
cell-margin-turnover-b-high = B · 高于平均
advice-margin-turnover-b-high = 发展：值得投入
cell-margin-turnover-a-high = A · 高于平均
advice-margin-turnover-a-high = 保护：支撑业务
cell-value-stability-steady-small = 稳定小客户
advice-value-stability-steady-small = 自动化：订单自来
cell-value-stability-unsteady-small = 波动小客户
advice-value-stability-unsteady-small = 按需服务，不备库存
cell-value-stability-steady-large = 稳定大客户
advice-value-stability-steady-large = 签框架合同；绝不断货
cell-value-stability-unsteady-large = 波动大客户
advice-value-stability-unsteady-large = 索取预测；约定分批交货

## Titles.

finding-fiocca = 关键且难的 { $f } 家，占 { $sf } { $ofvalue }；关键且易的 { $c2 } 家，占 { $s2 }
finding-fiocca-short = 关键且难的 { $f } 家，占 { $sf } { $ofvalue }
finding-fiocca-counts = { $count }中，关键且难的 { $c3 } 家，关键且易的 { $c2 } 家
finding-fiocca-relationships = 有吸引力但关系弱：{ $count }中 { $f } 家，占 { $sf } { $ofvalue }
finding-fiocca-relationships-counts = 有吸引力但关系弱：{ $count }中 { $f } 家
finding-shapiro = 价低且服务成本高：{ $count }中 { $f } 家，占 { $sf } { $ofvalue }；{ $s2 } 付得多、要求少
finding-shapiro-short = 价低且服务成本高：{ $count }中 { $f } 家，占 { $sf } { $ofvalue }
finding-turnbull_zolkiewski = 价低且服务成本高：{ $count }中 { $f } 家，其中 { $prized } 家关系价值高
finding-life_cycle_classes = 今日特殊客户 { $f } 家，贡献 { $sf } { $ofvalue }；明日客户 { $c0 } 家，昨日客户 { $c1 } 家
finding-life_cycle_classes-short = 今日特殊客户 { $f } 家，贡献 { $sf } { $ofvalue }
finding-life_cycle_classes-counts = { $count }中：今日特殊 { $c3 } 家，明日 { $c0 } 家，昨日 { $c1 } 家
finding-six_pack = 盈利且增长但松散：{ $count }中 { $f } 家，占 { $sf } { $ofvalue }；忠诚的 { $c5 } 家，占 { $s5 }
finding-six_pack-short = 盈利且增长但松散：{ $count }中 { $f } 家，占 { $sf } { $ofvalue }
finding-six_pack-counts = { $count }中盈利且增长的：忠诚 { $c5 } 家，松散 { $c2 } 家
finding-satisfaction_value = 不满意的大客户 { $f } 家，占 { $sf } { $ofvalue }
finding-satisfaction_value-none = { $count }中没有不满意的大客户
finding-satisfaction_value-counts = { $count }中，不满意的大客户 { $f } 家
finding-margin_turnover = A 类客户中，{ $c8 } 家高于平均毛利率，{ $c5 } 家低于{ $c2 ->
    [0] {""}
   *[other] ，{ $c2 } 家亏损
}
finding-value_stability = 稳定大客户 { $f } 家，占 { $sf } { $ofvalue }；波动大客户 { $c3 } 家，占 { $s3 }
finding-value_stability-short = 稳定大客户 { $f } 家，占 { $sf } { $ofvalue }
finding-value_stability-none = 没有稳定的大客户：波动大客户 { $c3 } 家，占 { $s3 } { $ofvalue }

## Lines, shades, controls.

isoline-shapiro = 扣除服务后的平均
isoline-turnbull_zolkiewski = 扣除服务后的平均
isoline-margin_turnover = 毛利 { $level }
isoline-potential = 钱包份额 { $level }
tone-high = 高（{ $n }），名称加粗
tone-medium = 中（{ $n }）
tone-low = 低（{ $n }）
tone-none = 未评级（{ $n }）
tone-made-of = 以下项目的平均得分：{ $list }。
relationship-threshold = 阈值：{ $x }。
fiocca-step = 步骤
fiocca-step-accounts = 1 · 客户
fiocca-step-relationships = 2 · 关系
risk-path-note = 空心点：各年的组合，按当年十二个月计算。大点：整个期间。
trail = 轨迹
trail-none = 无
trail-earlier = 较早期间
trail-year = 一年前
trail-note-year = 近十二个月；轨迹从小圆环处开始，即此前十二个月。
trail-note-ratings = 轨迹从小圆环出发，即较早年份评级所在的位置。
trail-need = 若要查看各自以前的位置：请加入往年的评分，可用带年份的列（“供应风险 2024”），也可用该年份的工作表。
potential-blue-white = “蓝色”，有潜力尚未实现（{ $bluecell }）：{ $blue } 家，{ $bluemoney }。“白色”，已有收入且仍可增长（{ $whitecell }）：{ $white } 家，{ $whitemoney }。
what-if = 假设
what-if-clear = 全部清除
what-if-row = { $name } → { $to }
what-if-note = 假设：手动移动 { $n } 个
what-if-title = 假设：{ $title }
edit-what-if = 假设 { $name } 处于别处
method-relationship_indicators = 关系指标
method-relationship_indicators-answers = 客户满意度和忠诚度如何，谁在投诉？
method-relationship_indicators-help = 满意度、忠诚度与投诉（反向）的加权平均，以表中所有者为限，0 至 100。评级按等距映射，数值由最小到最大。有值权重不足一半的客户不计入并予以计数。权重在图旁设置；逐项显示各指标，可见得分由来。
finding-relationship_indicators = { $weak } 家客户低于 50 分，占 { $share } { $ofwhat }；{ $name }最佳（{ $best } 分）
finding-relationship_indicators-short = { $weak } 家客户低于 50 分；{ $name }最佳（{ $best } 分）
finding-relationship_indicators-none = 没有客户低于 50 分；{ $name }最佳（{ $best } 分）
scores-subtitle-relationship_indicators = { $criteria } 项指标的得分，0–100，由高到低
