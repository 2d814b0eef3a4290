# 客户关系矩阵。

relationship-threshold = 阈值：{ $x }。
