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
finding-nine_box = { $ll } 个应投资的产品带来{ $sll }{ $ofwhat }；{ $lh } 个应收获的仍带来 { $slh }
finding-nine_box-short = { $ll } 个应投资的产品带来{ $sll }{ $ofwhat }
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
finding-adl = { $n0 } 个产品自然发展，带来{ $s0 }{ $ofwhat }；{ $n3 } 个应退出（{ $s3 }）
finding-adl-short = { $n0 } 个产品自然发展，带来{ $s0 }{ $ofwhat }
zone-adl-natural = 自然发展
zone-adl-selective = 选择性发展
zone-adl-viability = 证明生存能力
zone-adl-withdraw = 退出
zone-advice-adl-natural = 随市场增长，守住领先
zone-advice-adl-selective = 选择细分市场；在划算之处改善地位
zone-advice-adl-viability = 限期扭转，否则放弃
zone-advice-adl-withdraw = 有序终止；不再占用资金
