# The written report, and what else leaves as PDF.
export-error-cancelled = 导出已停止。

## Cover and chapters.
report-kind = 报告
report-as-of = 数据截至
report-compared = 比较对象
report-data = 数据来源
report-contents = 目录
report-summary = 管理摘要
report-decided = 已作出的决策
report-decided-none = 尚未记录任何决策。
report-analyses = 分析
report-decisions = 决策与负责人
report-methods = 方法
report-sources = 数据来源明细

## Beside a chart.
report-frozen = 数据保留于 { $day }
report-reading = 如何阅读
report-figures = 关键数字
report-all-rows = 
    { $all ->
        *[other] 图表背后的数据：共 { $all } 行
    }
report-first-rows = 前 { $rows } 行，共 { $all } 行
report-first-columns = 前 { $rows } 行（共 { $all } 行），{ $columns } 列（共 { $every } 列）

## Tables of the last chapters.
report-head-account = 客户 / 供应商
report-head-decision = 决策
report-head-owner = 负责人
report-head-due = 截止期限
report-head-target = 年度目标
report-head-reason = 原因
report-head-figure = 指标
report-head-meaning = 含义
report-head-formula = 公式与出处
report-head-value = 数值
report-head-weight = 权重
report-head-total = 控制总数
report-head-file = 文件
report-head-sheet = 工作表
report-head-rows = 行数
report-head-from = 起始
report-head-until = 截止
report-head-finding = 发现的问题
report-head-count = 单元格或行
report-source = 出处：{ $source }
report-meanings = 指标说明
report-control = { $table }：各列与控制总数
report-findings = 导入时发现的问题
report-findings-none = 无：所有行和单元格均按原样读取。

## On the command line and in the export dialog.
cli-option-report = 与 --to 文件.pdf 一起使用：生成书面报告（A4），而非幻灯片。
cli-option-portrait = 与 --to 文件.pdf 一起使用：按名称生成某一客户或供应商的单页概况；“all” 表示全部。
report-a4 = 报告（A4）
command-export-report = 生成报告（A4）
command-export-portraits-customers = 客户单页概况（PDF）
command-export-portraits-suppliers = 供应商单页概况（PDF）
report-only-pdf = 报告和概况只能保存为 PDF：--to 文件.pdf。
