## Segments.

method-segments = 客户细分
method-segments-answers = 我们有哪几类客户？每一类有何不同？
method-segments-help = 在所选标准上相似的客户构成一个细分。围绕典型客户（PAM）：两家客户的距离是双方都有的各项标准之差的平均值（Gower）：数字和评分按差值除以极差计，文字按是否相同计；每个细分围绕其最典型的客户。围绕均值（k-means）：只用数字和评分，按标准差换算后可比。细分数取平均轮廓系数最高者：轮廓系数表示客户离本细分比离次近细分近多少，从 −1 到 1；低于 0.25 说明没有真正的结构。单元格显示该细分的均值和全体的均值，或最能区分它的文字；颜色越深，与全体相差越大（以标准差计）。标准不足一半的客户不计入，并注明数量。
finding-segments = 共有 { $k } 类{ $who }：其中 { $part } 贡献 { $share }{ $ofwhat }
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
