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
