# What leaves the program: failures and the sheets of workbooks.
export-error-picture-size = 无法生成 { $width } × { $height } 像素的图片。请选择每边不超过 16,384 像素的尺寸。
export-error-too-many-rows = 该表有 { $rows } 行，而一个工作表最多容纳 1,048,575 行。请导出为 CSV，或先进行筛选。
export-error-writer = 无法生成文件：{ $reason }。
export-sheet-data = 数据
export-sheet-about = 图表说明

## On the command line.
export-format-unknown = 无法写入“.{ $ending }”格式。
export-format-unknown-hint = 可用格式：{ $formats }。
export-one-view = 单个 { $format } 文件只能包含一个视图。如需写入多个，请指定文件夹。
export-not-available = 数据不足：需要{ $needs }。
export-not-available-hint = 请在文件中补充，或用 --set map.列名=字段 指定该列。
export-list-comma = 、

## Decks: the title, and the names of layouts and shapes.
export-deck-title = 组合分析
export-layout-cover = 封面
export-layout-section = 章节
export-layout-list = 标题与文本
export-layout-chart = 图表
export-shape-chart = 图表
export-shape-ground = 图表底层
export-shape-notes = 图表注释
export-shape-side = 关键数据

## Workbooks of several views.
export-sheet-contents = 目录
export-sheet-parameters = 参数
export-sheet-chart = 图表
export-head-view = 视图
export-head-finding = 结论
export-head-what = 内容
export-head-source = 来源
export-head-shown = 显示与未计入
export-head-parameter = 参数
export-head-value = 数值
export-sheet-matrix = 矩阵

## The parameters of a view, beside those that the screen names.
parameter-rule = 分类规则
parameter-limit-x = 横轴界限
parameter-limit-y = 纵轴界限
parameter-months = 月数
parameter-part = 视为前列的比例
parameter-cadence = 沉默判定：平常间隔的倍数
parameter-quiet-days = 沉默判定：至少天数
parameter-recency-limits = 最近购买的界限（天）
parameter-frequency-limits = 频率的界限
parameter-monetary-limits = 金额的界限
parameter-base = 份额基数
parameter-origins = 假设的来源
parameter-weight = “{ $axis }”中的权重：{ $criterion }
parameter-unit = 时间单位
parameter-unit-day = 天
parameter-unit-week = 周
parameter-unit-month = 月
parameter-scaling = 标准的标度方式
parameter-scaling-z = z 分数
parameter-scaling-log_z = 对数的 z 分数
parameter-scaling-log1p_z = log(1 + x) 的 z 分数
parameter-scaling-none = 无
parameter-scaling-minmax = 最低为 0，最高为 100
parameter-scaling-percentile = 百分位
