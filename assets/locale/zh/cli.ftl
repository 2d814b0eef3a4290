# The command line.

## Help.

cli-about = Folioscope：从电子表格到战略会议图表。
cli-usage = 用法
cli-about-window = 打开窗口并载入这些文件。
cli-about-inspect = 显示对文件的识别结果：工作表、表头行、列、提示。
cli-about-analyse = 计算各分析方法：数字与屏幕一致。
cli-about-export = 将图表和表格写入文件，格式由扩展名决定。
cli-about-methods = 列出所有分析方法：回答的问题、所需数据、出处。
cli-about-template = 写出带评级下拉列表的空白模板。
cli-about-sample = 写出示例组合的电子表格。
cli-words = KIND：customers、suppliers、products、ledger、whitespace。WHAT：customer、supplier、product 或某一列。M：revenue、margin、quantity、spend、cash_flow 或某一列。--sample 表示用内置示例组合代替 FILE。
cli-exit-codes = 退出码：0 完成，1 未能完成，2 用法错误。
cli-option-sheet = 要读取的工作表。
cli-option-table = 读取工作表中的第几个表格，从 1 开始。
cli-option-stack = 将列相同的工作表上下合并读取。
cli-option-unpivot = 将按月份或产品排列的列转换为明细行。
cli-option-as = 文件各行所表示的内容。
cli-option-only = 只读取此列，可多次指定。
cli-option-by = 比较的对象。
cli-option-method = 分析方法，可多次给出；省略时为全部。
cli-option-measure = 累加的指标。
cli-option-set = 分析方法或范围的参数。
cli-option-as-of = 截止日期，格式 YYYY-MM-DD。
cli-option-json = 以 JSON 输出。
cli-option-sample = 用示例组合代替文件。
cli-option-to = 要写入的文件或文件夹。
cli-option-view = 图表，以分析方法的 id 表示，可多次给出。
cli-option-format = pdf、svg、png、xlsx、csv 或 json，扩展名未指明时使用。
cli-option-theme = 配色：light、dark 或 print。
cli-option-size = 图片尺寸，如 1280x800。
cli-option-template = 公司的 PowerPoint 模板（.pptx 或 .potx），演示文稿采用其母版、字体和颜色。
cli-option-shape = 幻灯片比例：16:9 或 4:3。
cli-option-story = 由幻灯片组成的故事：customers、suppliers 或 products；项目自带故事时用项目的。
cli-option-mask-names = 用“客户 7”代替名称。
cli-option-language = 语言：en、nl、it、ro、zh 或 ru。

## Wrong usage.

cli-unknown-command = “{ $name }”既不是命令也不是文件。folioscope --help 列出所有命令。
cli-unknown-option = 此处没有选项 { $option }。加上 --help 可查看全部选项。
cli-option-missing = 缺少 { $option }。
cli-value-missing = { $option } 需要一个值。
cli-operand-missing = 参数不足。用法：{ $usage }
cli-operand-extra = “{ $name }”是多余的。
cli-bad-value = “{ $value }”不适用于 { $option }。加上 --help 可查看允许的值。
cli-bad-setting = “{ $key }={ $value }”不适用于 --set：{ $key } 允许的值为 { $takes }。
cli-no-setting = 没有任何方法有“{ $key }”这一设置。folioscope methods --json 列出各方法的设置。
cli-no-column = { $option } 指定的列“{ $column }”在数据中不存在。
cli-twice-meant = 在“{ $file }”中，“{ $first }”与“{ $second }”都被指定为 { $field }；只能有一列具有该含义。
cli-unknown-kind = “{ $value }”不是表格类型。可选 customers、suppliers、products、ledger 和 whitespace。

## What could not be done.

cli-not-writable = 无法写入“{ $file }”。
cli-not-writable-hint = 请检查文件夹是否存在且可写，以及文件是否在别处打开。
cli-no-display = 没有可用的显示器，无法打开窗口。
cli-no-display-hint = 以下命令无需显示器：folioscope inspect、analyse、export、methods、template 和 sample；说明见 folioscope --help。
cli-no-drawing = 无法绘制窗口：此计算机既不支持 OpenGL 2，也不支持 Direct3D 12。
cli-no-drawing-hint = 请安装或更新显卡驱动程序（在 Linux 上为 libegl1 和 libgl1-mesa-dri 软件包）。命令行功能无需窗口即可使用：请参阅 folioscope --help。
