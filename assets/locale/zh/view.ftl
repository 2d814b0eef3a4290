# Chart, table and inspector.

view-tab-chart = 图表
view-tab-weights = 权重
view-tab-account = 档案
view-measure = 指标
view-by = 比较对象
view-breakdown-column = 拆分依据
view-compare = 对比曲线
view-compare-none = 无第二条曲线
view-compare-year = 一年前
view-compare-missing = 数据中没有可供对比的数值
view-period = 期间
view-period-all = 全部
view-period-span = { $from } – { $until }
view-period-from = 起始月份
view-period-until = 结束月份
view-credit-notes = 红字发票
view-credit-net = 冲抵
view-credit-exclude = 不计入
view-filter = 筛选
view-filter-add = 添加筛选
view-filter-clear = 清除
view-filter-remove = 移除筛选：{ $filter }
view-filter-is = { $column }：{ $what }
view-filter-not = { $column }：除 { $what } 外
view-filter-more = { $words } 等（另 { $n } 项）
view-filter-only = 仅限这些
view-filter-but = 排除这些
view-filter-cancel = 取消
view-range-from = 从
view-range-until = 到
view-classes = 分类界限
view-limit-a = A 类上限
view-limit-b = B 类上限
view-axis-x = 横轴
view-axis-y = 纵轴
view-axis-size = 气泡面积
view-axis-size-equal = 统一大小
view-scale-linear = 线性
view-scale-log = 对数
view-limit = 阈值
view-balanced = 两条阈值线居中
view-weights-of = 权重：{ $axis }
view-weights-sum = 合计 { $sum }
view-weights-reset = 默认权重
view-meaning = 这说明什么？
view-definition = 定义、公式与来源
view-account-none = 请在图表中选择一个点，或在表格中选择一行，以查看其数据。
view-account-several = 已选 { $n } 项。请只选择一项以查看其数据。
view-account-open = 打开档案
view-evidence = 依据
view-evidence-split = { $figures } 数据，{ $opinion } 判断
view-copy-picture = 复制图表
view-copy-table = 复制表格
view-export = 导出
view-explain = 这个数字说明什么？
view-home = 显示全图
view-invert = 反选
view-select-a = 选择 A 类
view-only-selected = 仅显示所选
view-find = 在表格中搜索
view-table-height = 表格高度
view-inspector-width = 侧栏宽度
view-selected = 已选 { $n } 项
view-all-classes = 全部类别
view-and-others = { $name } 等，此处还有 { $n } 个
view-behind =
    { $by ->
        [column] 图表中的列
        [customer] 图表中的客户
        [supplier] 图表中的供应商
        [product] 图表中的产品
       *[value] 图表中的项目
    }
view-top =
    { $by ->
        [customer] 前 { $n } 家客户
        [supplier] 前 { $n } 家供应商
        [product] 前 { $n } 种产品
       *[value] 前 { $n } 项
    }
view-share =
    { $measure ->
        [revenue] { $part } → 收入的 { $whole }
        [margin] { $part } → 毛利的 { $whole }
        [quantity] { $part } → 数量的 { $whole }
        [spend] { $part } → 采购额的 { $whole }
        [cash_flow] { $part } → 现金流的 { $whole }
       *[other] { $part } → { $name } 的 { $whole }
    }
view-classes-value = 按金额
view-classes-count = 按数量
view-classes-computed = 自动计算
view-compare-segments = 按以下细分：{ $name }
view-changed = 发生了哪些变化
view-segments-picture = 图形
view-segments-table = 差异
view-segments-map = 地图
