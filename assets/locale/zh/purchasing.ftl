# 供应商：对方如何看待我方、采购与关系、绩效、标准、支出、行动指南。


## 这些方法所需的数据，接在“需要”之后。

need-account-view = 我方占各供应商销售额的比重（或其营业额）以及我方作为客户的吸引力
need-relationships = 供应商绩效与关系的评级
need-ratings-ahead = 预期的供应风险或利润影响
need-supplier-performance = 质量、交付、价格或服务的评级
need-supplier-criteria = 按价值标准评级的供应商
need-categories = 带品类的供应商，或含产品的采购明细

## 分区网格。

chart-zone = 分区
chart-zones = 分区
chart-zone-advice = 应对措施
chart-zone-more = 另有 { $n } 个
finding-zones = { $n } 个中有 { $inzone } 个位于“{ $zone }”

## 坐标轴。

axis-account-attractiveness = 客户吸引力
axis-purchase-importance = 采购的战略重要性
axis-purchase-difficulty = 采购的管理难度
axis-supplier-relationship = 关系强度
axis-supplier-attractiveness = 供应商吸引力
axis-kraljic = 该采购对我方的意义
axis-supplier-preference = 供应商如何看待我方
axis-olsen-purchases = 采购（第 1 步）
axis-olsen-relationships = 关系（第 2 步）
axis-kraljic-today = 当前方格
axis-kraljic-ahead = 预期方格

## 供应商感知模型。

method-supplier_preference = 供应商感知模型
method-supplier_preference-answers = 供应商如何看待我方？
method-supplier_preference-help = 供应商眼中的我方（Steele 与 Court，1996）。横轴：我方占其销售额的比重，取所填数值，或以我方支出除以其营业额；达到 5% 即为其所重视。纵轴：我方作为客户的吸引力，取评级，或按供应商为我方所做之事（合作、独家条件、资金支持、忠诚度、创意）加权平均，0 至 100，界限为 50。核心：悉心维护。发展：主动争取。盘剥：能涨价就涨价。边缘：不予关注。两条界限均可拖动。
finding-supplier_preference = { $chh }视我方为核心客户（{ $shh } { $ofwhat }）；{ $ll } 家视我方为边缘客户（{ $sll }）
finding-supplier_preference-short = { $chh }视我方为核心客户（{ $shh } { $ofwhat }）
cell-supplier-preference-nuisance = 边缘
cell-supplier-preference-exploitable = 盘剥
cell-supplier-preference-development = 发展
cell-supplier-preference-core = 核心
advice-supplier-preference-nuisance = 服务有限：提升吸引力，或另寻愿意合作的供应商
advice-supplier-preference-exploitable = 可能涨价：寻找替代来源，展示我方的发展前景
advice-supplier-preference-development = 善用对方的意愿：以增长换取更优条件
advice-supplier-preference-core = 维护好感：共享计划，共同创新

## 感知模型与卡拉杰克交叉。

method-preference_kraljic = 感知 × 卡拉杰克
method-preference_kraljic-answers = 哪些供应商我方离不开，对方却不在意我方？
method-preference_kraljic-help = 同时位于两个矩阵中的供应商：该采购对我方的意义（行，Kraljic 1983）与供应商如何看待我方（列，Steele 与 Court 1996）。界限与权重取自两个矩阵。警报：战略型或瓶颈型供应，而对方视我方为盘剥或边缘客户。伙伴：彼此需要。利用：有议价力且对方有意愿。更换：杠杆或常规采购而对方无意愿。简化：常规采购且对方有意愿。点击方格即选中其供应商。
finding-preference_kraljic = { $c1 }为我方所依赖却不重视我方：{ $s1 } { $ofwhat }
finding-preference_kraljic-short = { $c1 }为我方所依赖却不重视我方（{ $s1 } { $ofwhat }）
zone-preference-kraljic-partner = 伙伴
zone-preference-kraljic-alarm = 警报
zone-preference-kraljic-use = 利用
zone-preference-kraljic-switch = 更换
zone-preference-kraljic-simplify = 简化
zone-advice-preference-kraljic-partner = 建立伙伴关系
zone-advice-preference-kraljic-alarm = 降低依赖，提升吸引力
zone-advice-preference-kraljic-use = 趁对方有意愿时谈判
zone-advice-preference-kraljic-switch = 寻找愿意合作的供应商
zone-advice-preference-kraljic-simplify = 合并并自动化
cross-preference-kraljic-core-strategic = 发展伙伴关系：共同规划、成本公开、多年期合同
cross-preference-kraljic-core-bottleneck = 趁我方重要时，书面约定库存与优先权
cross-preference-kraljic-core-leverage = 适度运用议价力；以采购量换取降本计划
cross-preference-kraljic-core-non-critical = 将日常事务交给对方：目录采购、合并发票、代管库存
cross-preference-kraljic-development-strategic = 给予更大份额，成为其核心客户
cross-preference-kraljic-development-bottleneck = 以其他业务的增长换取供应保障
cross-preference-kraljic-development-leverage = 招标：对方会为争取更多业务而报出好价
cross-preference-kraljic-development-non-critical = 把分散的采购集中到该供应商
cross-preference-kraljic-exploitable-strategic = 建立第二来源；向对方高层展示我方前景
cross-preference-kraljic-exploitable-bottleneck = 以合同锁定价格，认证替代品，保留安全库存
cross-preference-kraljic-exploitable-leverage = 公开招标：市场给了我方选择
cross-preference-kraljic-exploitable-non-critical = 择机更换供应商
cross-preference-kraljic-nuisance-strategic = 风险最高：尽快寻找愿意合作的供应商，或立即提升我方分量
cross-preference-kraljic-nuisance-bottleneck = 改设计去除该件，或经重视我方的经销商采购
cross-preference-kraljic-nuisance-leverage = 把采购量转给争取我方的供应商
cross-preference-kraljic-nuisance-non-critical = 并入其他供应商并终止往来

## 卡拉杰克：移动。

method-kraljic_moves = 移动
method-kraljic_moves-answers = 供应商在卡拉杰克矩阵中走向何处？
method-kraljic_moves-help = 每家供应商当前的卡拉杰克方格（行）与预期方格（列）。未来取所评的未来供应风险或未来利润影响，按 0 至 100、0 至 10 或低到高；未评的维持现状。界限与权重取自卡拉杰克矩阵。变好：供应风险降低，或风险不变而影响增大。变差：风险升高，或影响减小。
finding-kraljic_moves = { $c2 }将移至更差的方格（{ $s2 } { $ofwhat }），{ $n0 } 家变好，{ $n1 } 家不变
finding-kraljic_moves-short = { $c2 }将移至更差的方格（{ $s2 } { $ofwhat }）
zone-kraljic-moves-better = 变好
zone-kraljic-moves-stays = 不变
zone-kraljic-moves-worse = 变差
zone-advice-kraljic-moves-better = 保持有效做法：认证替代来源、以标准件代替专用件、集中采购量
zone-advice-kraljic-moves-stays = 沿用该方格的策略
zone-advice-kraljic-moves-worse = 在风险到来前行动：第二来源、更长合同、库存、改设计

## Olsen 与 Ellram。

method-olsen_purchases = 1 采购
method-olsen_purchases-answers = 哪些采购重要，哪些难以管理？
method-olsen_purchases-help = Olsen 与 Ellram（1997）第 1 步。横轴：采购的战略重要性（支出，对成本、质量与销售的影响，对品类的重要性，专业能力，市场洞察，品牌）。纵轴：管理难度（替代供应商、转换成本、交货周期、地域与财务风险、唯一来源）。两者均为 0 至 100 的加权平均，界限为 50。
finding-olsen_purchases = { $hh } 项采购重要且难管：{ $shh } { $ofwhat }；{ $hl } 项重要且易管（{ $shl }）
finding-olsen_purchases-short = { $hh } 项采购重要且难管：{ $shh } { $ofwhat }
cell-olsen-purchases-non-critical = 常规型（非关键）
cell-olsen-purchases-leverage = 杠杆型
cell-olsen-purchases-bottleneck = 瓶颈型
cell-olsen-purchases-strategic = 战略型
advice-olsen-purchases-non-critical = 标准化、合并、订单自动化
advice-olsen-purchases-leverage = 集中采购量，保持多家竞争
advice-olsen-purchases-bottleneck = 标准化并寻找替代品；让供应商参与成本分析
advice-olsen-purchases-strategic = 把供应商视为企业的延伸：共同开发
method-olsen_relationships = 2 关系
method-olsen_relationships-answers = 哪些关系应加强，哪些应减弱？
method-olsen_relationships-help = Olsen 与 Ellram（1997）第 2 步。横轴：关系强度（我方占其销售额比重、忠诚度、独家条件、资金支持、合作意愿、客观性）。纵轴：供应商吸引力（价格、贡献、增长、质量、交付、服务、人才、工具、创意、价值观、战略契合度）。两者均为 0 至 100 的加权平均，按三等分划分；分界可拖动。有吸引力但不够紧密：加强。有吸引力且紧密，或中等且紧密：维持。无吸引力：减少。
finding-olsen_relationships = { $cll }值得更紧密的关系（{ $sll } { $ofwhat }）；{ $lh } 家可减少投入
finding-olsen_relationships-short = { $cll }值得更紧密的关系（{ $sll } { $ofwhat }）
cell-olsen-relationships-strengthen = 加强关系
cell-olsen-relationships-maintain = 维持
cell-olsen-relationships-reduce = 减少投入
advice-olsen-relationships-strengthen = 加强关系：更多业务量、更多沟通、共同项目
advice-olsen-relationships-maintain = 保持关系；把资源移到收效更大之处
advice-olsen-relationships-reduce = 提升其吸引力或绩效，或减少投入；能换则换
method-olsen_actions = 3 行动
method-olsen_actions-answers = 对每家供应商该做什么？
method-olsen_actions-help = Olsen 与 Ellram（1997）第 3 步：第 1 步的采购（行）与第 2 步的关系（列），每一组合对应一项行动。界限与权重取自前两步。点击方格即选中其供应商。
finding-olsen_actions = { $c0 }应加强（{ $s0 } { $ofwhat }），{ $n1 } 家维持，{ $n2 } 家减少投入
finding-olsen_actions-short = { $c0 }应加强（{ $s0 } { $ofwhat }）
zone-olsen-actions-strengthen = 加强关系
zone-olsen-actions-maintain = 维持
zone-olsen-actions-reduce = 减少投入
zone-advice-olsen-actions-strengthen = 加大对关系的投入
zone-advice-olsen-actions-maintain = 维持现有投入
zone-advice-olsen-actions-reduce = 减少投入，或更换供应商
cross-olsen-actions-strengthen-strategic = 首要任务：指定负责人，共同规划，共同开发
cross-olsen-actions-strengthen-bottleneck = 争取优先：提供预测、签更长合同、高层拜访
cross-olsen-actions-strengthen-leverage = 以采购量换取承诺与成本透明
cross-olsen-actions-strengthen-non-critical = 由对方承担日常事务：框架合同与目录
cross-olsen-actions-maintain-strategic = 维护伙伴关系；每季度回顾目标与收益
cross-olsen-actions-maintain-bottleneck = 保障供应；同时开发替代品
cross-olsen-actions-maintain-leverage = 保持竞争；每年谈判
cross-olsen-actions-maintain-non-critical = 保持简单：除下单外不花时间
cross-olsen-actions-reduce-strategic = 制定有期限的改进计划；建立第二来源
cross-olsen-actions-reduce-bottleneck = 修改规格，使他人也能供应
cross-olsen-actions-reduce-leverage = 把采购量转给更有吸引力的供应商
cross-olsen-actions-reduce-non-critical = 终止，或交由经销商处理

## 支出：品类、唯一来源、长尾。

method-category_concentration = 按品类
method-category_concentration-answers = 哪些品类依赖单一供应商？
method-category_concentration-help = 各品类的支出，分为最大供应商、其后两家与其余。品类取采购行所填，否则取供应商行所填；没有品类时按产品。某供应商占一半及以上支出，即该品类依赖于它。有效数量表示多少家相等的供应商会有同样的集中度：1 除以份额平方和。未填品类的支出不计入。
finding-category_concentration =
    { $groups } { $sorted ->
        [product] 种产品
       *[other] 个品类
    }中有 { $dependent } 个依赖单一供应商；{ $name }由{ $inner }占 { $top_share }
finding-category_concentration-short =
    { $groups } { $sorted ->
        [product] 种产品
       *[other] 个品类
    }中有 { $dependent } 个依赖单一供应商
finding-category_concentration-none =
    没有{ $sorted ->
        [product] 产品
       *[other] 品类
    }依赖单一供应商；最接近的是{ $name }：{ $inner }占 { $top_share }
finding-category_concentration-none-short =
    没有{ $sorted ->
        [product] 产品
       *[other] 品类
    }依赖单一供应商
rows-axis-category_concentration = 采购额
rows-subtitle-category_concentration =
    各{ $sorted ->
        [product] 产品
       *[other] 品类
    }采购额：最大供应商、其后两家、其余
rows-note-category_concentration = 深色为最大供应商，其次为后两家，再次为其余。条形之后：采购额、最大供应商的份额及其名称。
method-single_sources = 唯一来源
method-single_sources-answers = 采购中有多少只有一个来源？
method-single_sources-help = 标为唯一来源、没有替代供应商，或在其品类中仅此一家的供应商；给出首个成立的原因。份额为占全部采购额的比重。
finding-single_sources = { $count }中有 { $single } 个为唯一来源，占 { $single_share } { $ofwhat }；最大的是{ $name }
finding-single_sources-short = { $count }中有 { $single } 个为唯一来源：{ $single_share } { $ofwhat }
finding-single_sources-none = { $count }中没有唯一来源
rows-axis-single_sources = 采购额
rows-subtitle-single_sources = 无法立即替代的来源的采购额
rows-note-single_sources = 先在金额大、风险高之处建立第二来源；做不到时，备库存并签更长的合同。
single-sole = 唯一来源
single-none = 无替代供应商
single-category = 品类中仅此一家
method-tail = 长尾
method-tail-answers = 多少家供应商分享多少零散采购？
method-tail-help = 按采购额大小分档，每档为十的一次幂。长尾是按从大到小累计 80% 采购额之后的供应商。长尾的处理成本高于其节省：应合并，转用目录与采购卡，关闭不用的账户。
finding-tail = { $tail } 家供应商（{ $tail_part }）分享最后 { $tail_share } { $ofwhat }：平均每家 { $tail_mean }
finding-tail-short = { $tail } 家供应商（{ $tail_part }）分享最后 { $tail_share } { $ofwhat }
rows-axis-tail = 供应商占比
rows-subtitle-tail = 供应商按采购额分档
rows-note-tail = 条形之后：供应商数、采购额及其份额。

## 列表：表头与关键数字。

rows-facts = 关键数字
rows-all = 全部
rows-hidden = 已隐藏的名称
rows-band = 规模
rows-value = 金额
rows-share = 份额
rows-count = 数量
rows-count_share = 数量占比
rows-mean = 平均
rows-largest = 最大者
rows-top_share = 最大者份额
rows-effective_n = 有效数量
rows-groups = 全部
rows-dependent = 依赖单一（≥ 50%）
rows-alone = 仅有一家
rows-at_stake = 其占总额份额
rows-single = 唯一来源
rows-suppliers = 总数
rows-single_value = 其采购额
rows-single_share = 其份额
rows-why = 原因
rows-category = 品类
rows-alternatives = 替代供应商
rows-head = 前 80% 的供应商
rows-tail = 长尾供应商
rows-tail_part = 其占供应商比例
rows-tail_value = 长尾采购额
rows-tail_share = 其份额
rows-tail_mean = 每家采购额
rows-net = 净现金流
rows-cash_in = 现金流入
rows-cash_out = 现金流出
rows-generators = 产生现金
rows-generated = 产生额
rows-needers = 需要现金
rows-needed = 需求额
rows-gap = 结余
rows-cash_coverage = 产生 ÷ 需求

## 得分。

axis-performance = 绩效
scores-score = 得分
scores-largest = 仅显示最大的 { $n } 家；表中有全部。
scores-largest-change = 变化最大者
scores-change = 变化
scores-steadiness = 权重稍有变化时，{ $name }在 { $first } 的抽样中仍居首位；容易越过 50 分的有 { $unsure } 家。
scores-leaves = 越过 50 的比例
method-performance = 绩效
method-performance-answers = 哪些供应商言出必行？
method-performance-help = 质量、交付、价格、服务水平、满意度与投诉（反向）的加权平均，以表中所有者为限。评级按等距映射到 0 至 100，数值由最小到最大。有值权重不足一半的供应商不计入并予以计数。权重在图旁设置；逐项显示各标准，可见得分由来。
finding-performance = { $name }绩效最佳（满分 100 得 { $best }）；{ $weak } 家低于 50 分，占 { $share } { $ofwhat }
finding-performance-short = { $name }绩效最佳（满分 100 得 { $best }）；{ $weak } 家低于 50 分
finding-performance-none = { $name }绩效最佳（满分 100 得 { $best }）；没有低于 50 分的
scores-subtitle-performance = { $criteria } 项标准的得分，0–100，由高到低
method-supplier_criteria = 标准与权重
method-supplier_criteria-answers = 按我方标准，供应商价值几何？
method-supplier_criteria-help = 供应商价值为各标准的加权平均：忠诚度、客观性、独家供货条件、自主支配资金支持、人才、市场洞察、工具、创意、品牌、价值观、增长、贡献、服务水平、对品类的重要性、品类专业能力与合作意愿，以表中所有者为限。权重在图旁用滑块或按键调整，总和保持 100%，排名随之变化。每一步均可撤销，并随组合保存。
finding-supplier_criteria = 按我方标准{ $name }价值最高（满分 100 得 { $best }）；{ $weak } 家低于 50 分，占 { $share } { $ofwhat }
finding-supplier_criteria-short = 按我方标准{ $name }价值最高（满分 100 得 { $best }）
finding-supplier_criteria-none = 按我方标准{ $name }价值最高（满分 100 得 { $best }）；没有低于 50 分的
scores-subtitle-supplier_criteria = 按 { $criteria } 项标准的价值，0–100，由高到低
method-playbook = 分格行动指南
method-playbook-answers = 对每类供应商如何合作？
method-playbook-help = 对供应商矩阵的每一格，说明要达成什么、对供应商期望什么、双方各做什么、对内对外如何沟通。细分取卡拉杰克矩阵的格，或价值 × 契合度的格；阈值和权重沿用该矩阵的设置。文字是建议稿：在图旁可逐条改写，随组合保存，也可撤销。来源：Kraljic（1983）、van Weele（2018）。
method-supplier_playbook = 一家一页
method-supplier_playbook-answers = 对这家供应商要达成什么，谁做什么？
method-supplier_playbook-help = 每家供应商一页：目标、期望、双方职责、对内与对外沟通，并附其在矩阵中的位置、采购额和已作的决策。优先采用该供应商自己的文字（此处填写的，否则取表中“目标”“期望”“职责”“沟通”各列），其次是所属细分的文字。页面显示选中的供应商，未选时显示最大的一家；PDF 中每家一页。
finding-playbook = “{ $segment }”共 { $count } 家（全部{ $all }），占 { $share } { $ofwhat }；各类各有做法
finding-playbook-short = “{ $segment }”：{ $all }中的 { $count } 家，占 { $share } { $ofwhat }
finding-supplier_playbook = { $name }：“{ $segment }”，占 { $share } { $ofwhat }
finding-supplier_playbook-short = { $name }：“{ $segment }”
playbook-subtitle = 分类行动指南 · { $model }
playbook-page = 供应商行动指南 · { $model }
playbook-part-objectives = 目标
playbook-part-expectations = 期望
playbook-part-our-role = 我方职责
playbook-part-their-role = 供应商职责
playbook-part-inside = 对内沟通
playbook-part-outside = 对供应商沟通
playbook-segment = 细分
playbook-share = 占 { $share } { $ofwhat }
playbook-of-all = 占比
playbook-peers = 同类供应商数
playbook-model = 细分依据
playbook-texts = 该细分的文字
playbook-texts-own = 该供应商的文字
playbook-back = 恢复建议稿
edit-playbook = 修改 { $name } 的行动指南
playbook-strategic-objectives = 锁定多年供应，共享其创新成果：成本、质量和上市时间设共同目标
playbook-strategic-expectations = 成本公开、为我方预留产能、优先使用新技术、持续改进
playbook-strategic-our-role = 由一位高管担任负责人；品类经理带领研发、质量、运营联合团队
playbook-strategic-their-role = 高管对接人一名、有权调配产能的客户经理一名；配备专属研发人员
playbook-strategic-inside = 管理层：每半年评审一次。团队：每月通报项目、风险与降本。对外口径统一
playbook-strategic-outside = 每年一次高层会议，谈战略与预测；每季度业务回顾；团队每周联系
playbook-leverage-objectives = 发挥采购优势：集中采购量、招标和目标价，取得最优总成本
playbook-leverage-expectations = 价格有竞争力、质量稳定、按时交付；每次续约愿意重新报价
playbook-leverage-our-role = 采购员组织招标并比较总成本；使用部门统一规格
playbook-leverage-their-role = 有定价权的客户经理；每季度报告服务与交付情况
playbook-leverage-inside = 使用部门：每次招标前通报采购量与合同条款。管理层：每季度通报降本
playbook-leverage-outside = 每次招标的需求与时间表以书面通知；向中标与落标方反馈；每半年回顾
playbook-bottleneck-objectives = 保障供应、降低依赖：备货、第二货源、替代品、简化规格
playbook-bottleneck-expectations = 缺货提前预警、约定库存或产能；交付优先于价格
playbook-bottleneck-our-role = 采购员维持安全库存并备有预案；研发寻找替代品和标准件
playbook-bottleneck-their-role = 设一名对接人负责订单与缺货；产品或产能变更及时告知
playbook-bottleneck-inside = 计划与生产：每月风险清单及库存天数。研发：替代品进展
playbook-bottleneck-outside = 每月滚动预测，每年走访一次；缺货时的处理办法以书面约定
playbook-non-critical-objectives = 省力：减少供应商和订单数量，用目录采购和自动开票
playbook-non-critical-expectations = 交付完整无误、电子订单、每月一张发票
playbook-non-critical-our-role = 使用部门按目录下单；采购每年检查一次框架合同
playbook-non-critical-their-role = 销售内勤更新目录与价格，自行处理投诉
playbook-non-critical-inside = 使用部门：目录与下单方式。管理层：每年通报采购额与供应商数量
playbook-non-critical-outside = 条件写入框架合同；平时用门户和邮件，出问题时才面谈
playbook-grow-together-objectives = 共同成长：市场、产品、成本的三年共同规划
playbook-grow-together-expectations = 优先获得创意、独家供货条件、人才和对我方项目的投入
playbook-grow-together-our-role = 一位高管负责；对接团队共享计划、数据与首批采购量
playbook-grow-together-their-role = 高管负责；配备专人执行规划；报告进展
playbook-grow-together-inside = 管理层：每半年通报规划进展。各部门：共享什么、与谁共享
playbook-grow-together-outside = 每年一次战略日，每季度回顾规划，共同发布成果
playbook-realign-objectives = 争取供应商认同我方战略，或在价值变成依赖之前培养替代者
playbook-realign-expectations = 就目标、价值观与资金支持作出书面答复；每项差距定出完成日期
playbook-realign-our-role = 品类经理列明差距及其成本；管理层在期限内决定
playbook-realign-their-role = 管理层对差距负责，并指定整改人
playbook-realign-inside = 管理层：每季度通报差距。采购：替代方案与转换成本
playbook-realign-outside = 双方管理层坦诚沟通；每季度跟进；决定前不对外宣布
playbook-develop-objectives = 提升理念一致的供应商的价值：先提能力，再给采购量
playbook-develop-expectations = 制定质量、服务与贡献的提升计划
playbook-develop-our-role = 采购与质量部门给出目标、培训和首个项目
playbook-develop-their-role = 指定计划负责人，投入约定的改进措施
playbook-develop-inside = 使用部门：供应商目前的能力。管理层：每年决定是否升为合作伙伴
playbook-develop-outside = 每半年通报目标与结果；肯定进步；采购量与结果挂钩
playbook-phase-out-objectives = 平稳退出：转移采购量，不断供、不结怨
playbook-phase-out-expectations = 按约供货至结束；移交模具、图纸与数据
playbook-phase-out-our-role = 采购员安排末批订单、切换与库存；法务审核合同
playbook-phase-out-their-role = 指定交接对接人，履行未完成的订单
playbook-phase-out-inside = 使用部门：结束日期与接替者。管理层：切换的成本与风险
playbook-phase-out-outside = 管理层提前通知，书面说明原因与日期；最后致谢
