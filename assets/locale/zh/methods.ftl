# 方法：名称、回答的问题、数字的含义；所需数据、方格、坐标轴、状态。


## 名称、问题与说明。

method-quality = 数据质量
method-quality-answers = 这些数据有多可信？
method-quality-help = 逐列统计：填写了多少单元格、能读取多少、有多少不同的值、哪些数字是异常值。与中位数的距离超过 3.5 倍标准化绝对中位差（÷ 0.6745）的为异常值。仅在公司形式、标点、变音符号或大小写上不同的名称会作为可能的重复列出，不会自动合并。得分中，已填写占 40%，可读取占 30%，名称唯一占 20%，数字合理占 10%。
method-lorenz = 洛伦兹曲线
method-lorenz-answers = 最大的几家占总额的多少？
method-lorenz-help = 按所选指标从大到小排列，曲线显示前 10%、20%、50% 占总额的比例。曲线离直线越远，对少数几家的依赖越大。基尼系数是两者之间的面积，从 0（完全相等）到 1（一家独占）。有效数量表示多少家规模相同的客户会有同样的集中度，等于 1 除以占比平方和（HHI）。没有名称或金额的行未计入，并注明数量。
method-abc = ABC 分析
method-abc-answers = 谁构成前 80%，谁是长尾？
method-abc-help = 按所选指标从大到小排列。按金额：在大于零的数值合计中，累计占比不到 80% 时开始的为 A 类，不到 95% 的为 B 类，其余为 C 类，两条界线都可以拖动。按数量：前 20% 为 A 类，其后 30% 为 B 类。自动计算的界线由曲线形状得出。数值相同的归入较好的一类，零和负数一律为 C 类。
method-whale = 鲸鱼曲线
method-whale-answers = 利润由谁带来，又被谁消耗？
method-whale-help = 从最盈利的开始累计利润，以报告总额的百分比表示。曲线先升到盈利客户带来的利润，在不赚不亏处保持平直，在亏损处下降。峰值减去 100% 就是利润侵蚀。数据中有毛利时显示利润，只有收入时显示红字发票冲减的部分。
method-breakdown = 按地区
method-breakdown-answers = 哪些国家、地区、细分或销售人员各带来多少？
method-breakdown-help = 按所选列的取值汇总指标：国家、地区、细分、销售人员或其他文字列。明细表的列按行拆分，客户（供应商、产品）表的列按对象拆分。没有取值的列为“未填写”，因此各部分之和等于总额。明细足够久远时，变化把最近十二个月与此前十二个月相比；较短的期间与上一年的同样日期相比。
method-activity = 活跃度
method-activity-answers = 谁还在购买，谁沉默了，谁已流失？
method-activity-help = 活跃：最近一次购买在截止日期前的窗口（12 个月）内；非活跃：在一到两个窗口之间；已流失：更早。新客户：首次购买在窗口内；重新激活：中断时间超过一个窗口之后在窗口内又有购买。沉默与日历无关：沉默时间超过自身购买间隔中位数的三倍，且至少 30 天。红字单据（小于零的行）不算购买。只在一天购买过的客户尚无自身节奏。
method-potential = 潜力 × 开票额
method-potential-answers = 未实现的潜力在哪里？
method-potential-help = 横轴：最近十二个月平均每月的开票金额。纵轴：每月尚未开票的潜力，即填写的潜在采购额减去开票金额，不低于零。没有填写潜力时，取空白机会表中待开发格的合计。方格中的占比是占未实现潜力的比例。没有潜力数据的未计入，并注明数量。
method-quadrant = 自定义矩阵
method-quadrant-answers = 谁两项都高，谁只高一项？
method-quadrant-help = 任选两个指标或标准相互对照，每个轴有一个阈值：中位数、平均值、目标值或手动设定的值。正好在阈值上的算作高。评级标准按等距换算为 0 到 100；得分是有值的标准的加权平均。有值的权重不到一半时，列入“数据不足”，不放进图中。“不确定”表示换一组权重，超过 20% 的抽样会落到别的方格。
method-risk_return = 风险与收益
method-risk_return-answers = 组合承担的风险是否得到了回报？
method-risk_return-help = 横轴：客户的风险，取月收入的波动（标准差 ÷ 平均值）、1 − 概率，或直接评级。纵轴：收益，取毛利占收入的比例、评定的盈利能力，或收入增长。大点是整个组合：两者按收入加权的平均值。它所在的方格说明接下来应寻找哪类客户。不足三个期间的客户没有波动值，未计入。
method-kraljic = 卡拉杰克矩阵
method-kraljic-answers = 哪类采购需要哪种策略？
method-kraljic-help = 利润影响与供应风险，各为 0 到 100 的得分，阈值为 50。得分是各标准的加权平均：数字从最小到最大换算，评级按等距换算。供应商若直接评定了供应风险或利润影响，则采用该评定。实心气泡依据实际数据，空心气泡依据主观评价。有值的权重不到一半的供应商只列出，不放进图中。
method-supplier_alignment = 价值与契合度
method-supplier_alignment-answers = 值得与哪些供应商共同发展？
method-supplier_alignment-help = 横轴：供应商与我方战略的契合程度。纵轴：对我方的价值，直接评定，或取价值标准的平均，0 到 100，阈值为 50。箭头从当前价值指向未来价值。各格数量分别按当前和箭头末端统计。任一轴没有评定的供应商未计入，并注明数量。
method-growth_share = 增长与份额
method-growth_share-answers = 哪些产品产生现金，哪些需要现金？
method-growth_share-help = 横轴：相对市场份额，即我方份额除以最大竞争对手的份额，对数刻度，以 1 为界。纵轴：市场增长率，以自身各市场的增长率或固定的 10% 为界。气泡面积为收入。小圆点是上期位置：上期收入与当时市场相比，并假定竞争对手的份额不变。没有份额或市场增长率的产品未计入，并注明数量。

## 方法所需的数据。

need-amounts = 可以合计的金额
need-dated-sales = 带日期的销售明细
need-margin = 毛利，或金额旁的成本
need-text-column = 一个可用于拆分的文字列，例如国家或细分
need-two-measures = 两个指标或标准
need-potential = 每个客户的潜在采购额，或空白机会表
need-supplier-ratings = 评定了供应风险和利润影响的供应商
need-supplier-values = 评定了价值和契合度的供应商
need-market-shares = 有市场份额、最大竞争对手份额和市场增长率的产品
need-risk = 每个客户的风险和收益
need-periods = 至少三个期间的销售
need-any-table = 一张数据表
need-customer-list = 客户清单，或列有客户的销售明细
need-supplier-list = 供应商清单，或列有供应商的采购明细
need-product-list = 产品清单，或列有产品的明细

## 方格与行动建议。

cell-quadrant-low-low = 双低
cell-quadrant-high-low = 仅{ $x }高
cell-quadrant-low-high = 仅{ $y }高
cell-quadrant-high-high = 双高
advice-quadrant-low-low = 控制投入
advice-quadrant-high-low = 查明另一项为何偏低
advice-quadrant-low-high = 查明另一项为何偏低
advice-quadrant-high-high = 加以保护并总结经验
cell-potential-serve-lean = 精简服务
cell-potential-defend = 守住
cell-potential-develop = 拓展
cell-potential-extend = 延伸
advice-potential-serve-lean = 保持较低的服务成本
advice-potential-defend = 可增不多，可失不少：稳住关系
advice-potential-develop = 今天小，明天大：逐家制定增长计划
advice-potential-extend = 扩大优质客户的采购范围
cell-kraljic-non-critical = 常规型
cell-kraljic-leverage = 杠杆型
cell-kraljic-bottleneck = 瓶颈型
cell-kraljic-strategic = 战略型
advice-kraljic-non-critical = 简化并自动化
advice-kraljic-leverage = 发挥采购力量
advice-kraljic-bottleneck = 保障供应，寻找替代
advice-kraljic-strategic = 建立合作伙伴关系
cell-supplier-alignment-phase-out = 逐步退出
cell-supplier-alignment-develop = 择优培养
cell-supplier-alignment-realign = 调整或替换
cell-supplier-alignment-grow-together = 共同成长
advice-supplier-alignment-phase-out = 并入其他供应商或终止
advice-supplier-alignment-develop = 帮助其提升价值
advice-supplier-alignment-realign = 约定目标，或另寻来源
advice-supplier-alignment-grow-together = 共同规划，共担风险、共享收益
cell-growth-share-dogs = 瘦狗
cell-growth-share-cash-cows = 现金牛
cell-growth-share-question-marks = 问题
cell-growth-share-stars = 明星
advice-growth-share-dogs = 只保留能自给的
advice-growth-share-cash-cows = 守住份额，收取现金
advice-growth-share-question-marks = 选少数投入，其余放弃
advice-growth-share-stars = 投入以保持领先
cell-risk-return-cautious = 谨慎
cell-risk-return-dangerous = 危险
cell-risk-return-enviable = 理想
cell-risk-return-bold = 进取
advice-risk-return-cautious = 低收益低风险：寻找大客户，若能提高收益可多承担风险
advice-risk-return-dangerous = 低收益高风险：寻找小而稳的客户，改善或终止最大的风险
advice-risk-return-enviable = 高收益低风险：选择自由，拒绝会稀释收益的客户
advice-risk-return-bold = 高收益高风险：寻找低风险客户，即使采购额较小

## 计算得出的坐标轴。

axis-score = 各项标准的综合得分
axis-purchase-days = 购买天数
axis-monthly-billing = 每月开票金额
axis-unrealised-potential = 每月未实现潜力
axis-supplier-value = 供应商价值
axis-variation = 收入波动
axis-improbability = 风险（1 − 概率）
axis-margin-ratio = 毛利率
axis-revenue-growth = 收入增长
axis-relative-share = 相对市场份额

## 活跃度、阈值、规则、质量。

activity-new = 新客户
activity-reactivated = 重新激活
activity-active = 活跃
activity-inactive = 非活跃
activity-lost = 已流失
activity-quiet = 沉默
snap-median = 中位数
snap-mean = 平均值
snap-target = 目标值
snap-zero = 零
snap-balanced = 居中
quality-filled = 已填写的单元格
quality-valid = 可读取的单元格
quality-unique = 唯一的名称
quality-plausible = 合理的数字
reason-no_sale = { $n } 家在期间内没有销售

## `analyse` 输出的数字名称。

figure-needs = 需要：{ $needs }
figure-limit = 阈值：{ $name }
figure-total = 合计
figure-gini = 基尼系数
figure-gini-corrected = 基尼系数（校正）
figure-gini-with-losses = 基尼系数（含亏损）
figure-hhi = 赫芬达尔指数（0–10,000）
figure-effective-n = 有效数量
figure-theil = 泰尔指数
figure-largest = 最大的 { $n } 家
figure-top = 前 { $p }
figure-peak = 利润峰值占总额
figure-erosion = 利润侵蚀占总额
figure-losing = 低于零
figure-earn-all = 已赚得全部总额的家数
figure-current = 每月开票金额
figure-open = 每月未实现潜力
figure-penetration = 渗透率
figure-score = 得分（0–100）
figure-duplicates = 可能的重复
quality-next = 下一步
quality-nothing = 无需处理：所有单元格均已读取，也没有相近的名称。
quality-see-findings = 查看 { $n } 条提示
quality-see-findings-why = 未按原样采用
quality-see-names = 核对 { $n } 组名称
quality-see-names-why = 可能是同一账户
quality-see-mapping = 为 { $n } 列指定含义
quality-see-mapping-why = 目前作为自定义标准
quality-see-outliers = 核对 { $n } 个异常数值
quality-see-rates = 填写汇率
quality-see-rates-why = 无汇率的行不计入
