# 产品：九宫格、ADL、生命周期、现金流、由谁购买。

need-attractiveness = 按吸引力与竞争实力评级的产品（或市场增长率与市场份额）
need-maturity = 带生命周期阶段与竞争地位的产品
need-stages = 带生命周期阶段的产品，或两年的销售数据
need-cash-flows = 现金流入与流出，或现金流
need-buyers = 含客户与产品的销售明细

## GE 九宫格。

method-nine_box = GE 九宫格矩阵
method-nine_box-answers = 哪里投资，哪些保持，哪些收获？
method-nine_box-help = 竞争实力（横轴）与市场吸引力（纵轴），均为 0 至 100，按三等分划分；分界可拖动。产品未评级时，吸引力取市场增长率与毛利的加权平均，实力取相对份额、市场份额与竞争地位的加权平均。对角线以上投资，线上保持，线下收获。多个产品位置相同时，在方格中逐一列出。GE 与麦肯锡，约 1971 年。
finding-nine_box = { $ll } 个应投资的产品带来 { $sll } { $ofwhat }；{ $lh } 个应收获的仍带来 { $slh }
finding-nine_box-short = { $ll } 个应投资的产品带来 { $sll } { $ofwhat }
cell-nine-box-invest = 投资
cell-nine-box-hold = 保持
cell-nine-box-harvest = 收获
advice-nine-box-invest = 投资并增长：市场值得，我方能够取胜
advice-nine-box-hold = 守住地位；只投回收快的项目
advice-nine-box-harvest = 提取现金；不再投入，准备退出

## ADL。

method-adl = ADL 矩阵
method-adl-answers = 我方地位与市场成熟度是否相称？
method-adl-help = 行业成熟度（横轴：萌芽期、成长期、成熟期、衰退期）与竞争地位（纵轴：软弱、维持、有利、强势、统治），均取表中评级。地位强者自然发展；地位越弱、市场越老，产品越需证明其存在价值。Arthur D. Little，1974。
finding-adl = { $n0 } 个产品自然发展，带来 { $s0 } { $ofwhat }；{ $n3 } 个应退出（{ $s3 }）
finding-adl-short = { $n0 } 个产品自然发展，带来 { $s0 } { $ofwhat }
zone-adl-natural = 自然发展
zone-adl-selective = 选择性发展
zone-adl-viability = 证明生存能力
zone-adl-withdraw = 退出
zone-advice-adl-natural = 随市场增长，守住领先
zone-advice-adl-selective = 选择细分市场；在划算之处改善地位
zone-advice-adl-viability = 限期扭转，否则放弃
zone-advice-adl-withdraw = 有序终止；不再占用资金

## 现金流平衡。

method-cash_flow = 现金流平衡
method-cash_flow-answers = 哪些产品产生现金，哪些需要现金，是否足够？
method-cash_flow-help = 各产品的现金流入减流出；只填现金流时取其现金流。高增长产品需要现金投入，低增长产品应产生多余现金，组合同时需要两者。结余为产生额减需求额。产生 ÷ 需求低于 100% 时，组合须由外部融资。无现金流的产品不计入并予以计数。
finding-cash_flow = { $generators } 个产品产生 { $generated }，{ $needers } 个需要 { $needed }：结余 { $gap }
finding-cash_flow-short = { $generators } 个产品产生 { $generated }，{ $needers } 个需要 { $needed }
finding-cash_flow-none = 全部 { $generators } 个产品都产生现金：{ $generated }；没有在培育的产品
finding-cash_flow-none-short = 全部 { $generators } 个产品都产生现金：{ $generated }
rows-axis-cash_flow = 净现金流
rows-subtitle-cash_flow = 各产品现金流入减流出

## 生命周期。

method-life_cycle = 阶段
method-life_cycle-answers = 每个产品处于哪个阶段，销售是否相符？
method-life_cycle-help = 横轴：表中所评的生命周期阶段；未评时由销售推出：新产品、年增长超过 10%、下降超过 10%，其余为成熟。纵轴：销售走势，取表中的增长，或明细账最近十二个月与此前十二个月之比。销售下降的成熟产品，实际比所称更老。Levitt，1965。
finding-life_cycle = 成熟与衰退产品带来 { $s2 } 与 { $s3 } { $ofwhat }；培育中的 { $s0 } 与 { $s1 }
finding-life_cycle-short = 成熟产品带来 { $s2 } { $ofwhat }，衰退产品 { $s3 }
axis-sales-trend = 销售
trend-falling = 下降
trend-steady = 平稳
trend-growing = 增长
zone-life-cycle-embryonic = 萌芽期
zone-life-cycle-growth = 成长期
zone-life-cycle-mature = 成熟期
zone-life-cycle-aging = 衰退期
zone-advice-life-cycle-embryonic = 取舍：快速试验，扶持少数，其余停止
zone-advice-life-cycle-growth = 先于市场投资：产能、渠道、份额
zone-advice-life-cycle-mature = 守份额，降成本，在下滑前更新
zone-advice-life-cycle-aging = 提取现金，规划接替产品，定下退出日期

## 由谁购买。

method-product_customers = 按客户
method-product_customers-answers = 哪些产品依赖单一客户？
method-product_customers-help = 各产品的收入，分为最大客户、其后两家与其余。某客户占一半及以上收入，即该产品依赖于它。有效数量表示多少家相等的客户会有同样的集中度。
finding-product_customers = { $groups } 个产品中有 { $dependent } 个依赖单一客户；{ $name }由{ $inner }占 { $top_share }
finding-product_customers-short = { $groups } 个产品中有 { $dependent } 个依赖单一客户
finding-product_customers-none = 没有产品依赖单一客户；最接近的是{ $name }：{ $inner }占 { $top_share }
finding-product_customers-none-short = 没有产品依赖单一客户
rows-axis-product_customers = 收入
rows-subtitle-product_customers = 各产品收入：最大客户、其后两家、其余
rows-note-product_customers = 深色为最大客户，其次为后两家，再次为其余。条形之后：收入、最大客户的份额及其名称。
