# Decks: templates of a company, tables, and the parts of a deck.
deck-no-story = 数据能支持的图表太少，无法构成此故事：需要{ $needs }。
deck-title-part = { $title }（{ $part }/{ $parts }）
deck-shape-table = 表格
deck-template-no-presentation = 该模板不是 PowerPoint 演示文稿。请选择 .pptx 或 .potx 文件。
deck-template-locked = 该模板受密码保护，或为 PowerPoint 2003 格式。请去除密码后另存为 .potx。
deck-template-strict = 该模板以“Strict Open XML”格式保存。请在 PowerPoint 中另存为普通的 .potx 或 .pptx 文件。
deck-template-too-large = 该模板过大：解压后超过 256 MB。请删除其中的幻灯片和大图片后重新保存。
deck-template-damaged = 该模板已损坏：部分内容缺失或无法读取。请在 PowerPoint 中打开并保存，然后重试。
deck-template-no-layouts = 该模板没有幻灯片版式。请选择带有幻灯片母版的文件。

## The export dialog.
deck-what = 导出内容
deck-what-chart = 本图表
deck-what-story = 整个故事，{ $n } 张幻灯片
deck-shape = 幻灯片
deck-own-design = 自带样式
deck-choose-template = 公司模板…
deck-drop-template = 不用模板
error-export-template-failed = 未能生成“{ $file }”：{ $detail }
error-export-template-failed-hint = 请在导出对话框中选择其他模板，或不用模板。

## Sheets of workbooks beside the views.
deck-head-takeaway = 核心观点
deck-sheet-findings = 导入检查结果
deck-head-kind = 类别
deck-head-target = 目标
