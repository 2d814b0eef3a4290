# The story: slides, templates, decisions and owners.

## The part of the rail and its pages.
group-story = 汇报
story-page-slides = 幻灯片
story-page-templates = 模板
story-page-decisions = 决策与负责人
command-pin = 加入汇报
command-go-story = 汇报

## Names of what nobody has named yet.
story-untitled = 组合分析汇报
story-agenda = 议程
story-section = 章节
story-text = 文字
story-decisions = 决策与负责人
story-no-answer = “{ $method }”在此没有数据。
story-no-decisions = 尚未作出任何决策。
story-head-account = 对象
story-decisions-more = 另有 { $n } 项
story-decisions-title = { $n } 项决策，{ $owners } 位负责人
story-decisions-title-no-owner = { $n } 项决策，尚无负责人

## Empty pages.
story-empty = 汇报就是您在会上展示的内容
story-empty-text = 打开一张图表并按 Ctrl+D：它会成为一页幻灯片，标题就是图表的结论。数字随数据更新，直到您将其锁定。
story-empty-chart = 选择图表

## Edits as undo names them.
edit-slide-pin = 加入“{ $method }”
edit-slide-add = 添加幻灯片
edit-slide-remove = 删除幻灯片“{ $slide }”
edit-slide-duplicate = 复制幻灯片“{ $slide }”
edit-slide-move = 移动幻灯片“{ $slide }”
edit-slide-title = 修改“{ $slide }”的标题
edit-slide-takeaway = 修改“{ $slide }”的核心观点
edit-slide-notes = 修改“{ $slide }”的备注
edit-slide-text = 修改“{ $slide }”的文字
edit-slide-freeze = 锁定“{ $slide }”的数据
edit-slide-unfreeze = 让“{ $slide }”随数据更新
edit-slide-shown = 更改“{ $slide }”显示的内容
edit-slide-update = 按图表页面更新“{ $slide }”
edit-slide-open-page = 采用“{ $slide }”的设置
edit-remark-add = 在“{ $slide }”上添加标注
edit-remark = 修改“{ $slide }”上的标注
edit-remark-remove = 删除“{ $slide }”上的标注
edit-story-name = 重命名汇报
edit-story-subtitle = 修改副标题
edit-story-mask = 隐藏名称
edit-story-unmask = 显示名称
edit-story-shape = 更改幻灯片比例
edit-story-company = 更改公司模板

## Notices and failures.
notice-pinned = 已加入汇报，第 { $number } 页
notice-pinned-open = 打开
notice-story-full = 一份汇报最多 500 页幻灯片。
notice-frozen-full = 汇报已保存 60 份锁定数据。请先让另一页恢复实时更新，再锁定本页。
story-company-files = PowerPoint 模板和演示文稿
story-path-company = 打开公司模板
error-company-too-large = “{ $file }”过大，不能用作幻灯片模板。
error-company-too-large-hint = 请在 PowerPoint 中删除幻灯片后另存为模板（.potx），不超过 64 MB。
error-company-no-deck = “{ $file }”不是 PowerPoint 模板。
error-company-no-deck-hint = 请选择 .pptx 或 .potx 文件；旧版 .ppt 或 .pot 可在 PowerPoint 中另存为此格式。

## The page of slides.
story-add = 幻灯片
story-add-section = 章节
story-add-text = 文字
story-add-agenda = 议程
story-add-decisions = 决策与负责人
story-add-cover = 封面
story-add-chart = 图表：打开后加入汇报
story-count-slides = { $slides } 页
story-count-charts = { $live } 页实时，{ $frozen } 页已锁定
story-export = 导出汇报
story-export-pptx = PowerPoint，图表可编辑
story-export-pdf = PDF，每页一张
story-export-xlsx = Excel，每张图表一个工作表
story-company = 公司模板…
story-company-choose = 选择模板…
story-company-remove = 使用 Folioscope 自带样式
story-company-text = 选择 .pptx 或 .potx，导出的 PowerPoint 将采用其母版、字体和颜色。
story-tab-slide = 本页
story-tab-story = 汇报
story-title = 标题
story-title-again = 重新采用结论作标题
story-title-own = 恢复默认标题
story-takeaway = 核心观点，显示在标题下方
story-takeaway-hint = 希望与会者记住的一句话
story-notes = 演讲者备注
story-notes-hint = 仅供您本人查看
story-subtitle = 汇报副标题
story-subtitle-hint = 汇报对象与日期
story-lines = 正文，每行一点
story-lines-hint = 每行为一个要点
story-figures = 数据
story-live = 实时
story-frozen = 已锁定
story-live-text = 随数据更新。锁定后将保留当前数字和今天的日期。
story-frozen-text = 保留 { $day } 的数字，不随数据变化。
story-shown = 页面内容
story-shown-limits = 分类界限与阈值
story-shown-reading = 曲线读数
story-shown-comparison = 对比
story-shown-figures = 关键数字
story-shown-source = 来源说明
story-names = 名称
story-mask = 隐藏名称
story-mask-text = 每页和导出文件中显示为“客户 7”
story-decisions-about = 决策对象
story-remarks = 图表标注
story-remark = 图表标注
story-remark-hint = 标注内容
story-remark-remove = 删除标注
story-remark-arrow = 箭头
story-remark-bracket = 括号
story-remark-text = 文字
story-remark-arrow-how = 单击箭头要指向的位置，或从文字处拖向目标。
story-remark-bracket-how = 从一端拖到另一端，或单击一个对象。
story-remark-text-how = 单击放置文字的位置。
story-remark-missing = { $n } 条标注所指内容已不在图中，不显示在幻灯片上。
story-open-page = 打开图表
story-update = 采用图表当前设置
story-duplicate = 复制本页
story-remove = 删除本页
story-name = 汇报标题
story-shape = 幻灯片比例

## Templates: stories made from the data.
story-template-customers = 客户组合分析
story-template-customers-text = 收入从何而来，各客户价值几何，发展趋势如何，还有多少潜力可挖。
story-template-customers-concentration = 收入从何而来
story-template-customers-value = 客户价值
story-template-customers-development = 发展变化
story-template-customers-potential = 尚可争取的潜力
story-template-suppliers = 供应商细分
story-template-suppliers-text = 采购资金流向，哪些供应商属于战略型或瓶颈型，关系如何，绩效怎样。
story-template-suppliers-spend = 采购资金流向
story-template-suppliers-segmentation = 战略、杠杆与瓶颈
story-template-suppliers-relationships = 合作关系
story-template-suppliers-performance = 供应商绩效
story-template-products = 产品组合
story-template-products-text = 哪些产品带来收入，增长与现金来自何处，产品线处于什么阶段。
story-template-products-revenue = 带来收入的产品
story-template-products-portfolio = 增长、份额与现金
story-template-products-life = 产品线所处阶段
story-template-as-of = 数据截至 { $day }
story-template-make = 生成汇报
story-template-count = { $slides } 页，{ $charts } 张图表
story-template-spare = 上方图表缺少数据时，由此图替补。
story-template-replaces = 应用模板会替换现有的 { $slides } 页；撤销即可恢复。
notice-template-needs = 数据不足以生成此汇报，卡片上说明了所缺内容。
edit-story-fill = 生成“{ $template }”

## Decisions and owners.
story-no-decisions-text = 请在看板上对每个对象作出决策。决策及其负责人、期限会列在此处，并作为汇报的结尾。
story-decisions-board = 打开看板
story-decisions-accounts = 打开档案
story-decisions-slide = 放入幻灯片
story-decision-remove = 撤回决策
story-count-decisions = { $n } 项决策
story-empty-template = 根据数据生成

## Commands by name.
command-go-templates = 汇报模板
command-go-decisions = 决策与负责人
