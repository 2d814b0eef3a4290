# 读取表格：标签和提示。

import-kind = 类型
import-rows = 行数
import-sheet = 工作表
import-header-row = 表头行
import-encoding = 编码
import-currency = 币种
import-column = 列
import-meaning = 含义
import-type = 数据类型
import-filled = 已填
import-invalid = 未识别
import-sum = 合计
import-type-text = 文本
import-type-number = 数字
import-type-percent = 百分比
import-type-date = 日期
import-type-scale = 量表
import-type-choices = 多选
finding-import-bad-number = “{ $column }”第 { $row } 行：“{ $value }”不是数字。共 { $count } 个此类单元格按空白处理。
finding-import-bad-date = “{ $column }”第 { $row } 行：“{ $value }”不是日期。共 { $count } 个此类单元格按空白处理。
finding-import-error-cell = “{ $column }”第 { $row } 行：错误值 { $value }。共 { $count } 个错误单元格按空白处理。
finding-import-unknown-word = “{ $column }”第 { $row } 行：“{ $value }”不属于该量表。共 { $count } 个此类单元格按空白处理。
finding-import-total-row = 第 { $row } 行“{ $value }”：合计行，未计入。
finding-import-groups-unfolded = 第 { $row } 行“{ $value }”为分组行：其名称已填入下方各行，{ $count } 个此类行本身不计入。
finding-import-part-row = 第 { $row } 行“{ $value }”：是上一行的组成部分，未计入，以免重复。
finding-import-weights-row = 第 { $row } 行“{ $value }”：各项标准的权重，未计入。
finding-import-ditto = “{ $column }”：{ $count } 个“同上”标记（“{ $value }”，自第 { $row } 行起）按上方的值读取。
finding-import-currency-columns = “{ $column }”由各币种的列（{ $value }）合并而成。各币种分别保留；请为每种货币填写汇率。
finding-import-repeated-header = 第 { $row } 行：重复的表头，未计入。
finding-import-filler-row = 第 { $row } 行：每格都是“{ $value }”，未计入。
finding-import-note-row = 第 { $row } 行“{ $value }”：表下说明，未计入。
finding-import-second-table = 第 { $row } 行起是第二个表（“{ $value }”）。只读取其中一个表，{ $count } 行未计入。
finding-import-mended-row = 第 { $row } 行：文本中的逗号没有加引号，已重新合并。“{ $value }”（共 { $count } 行）
finding-import-long-row = 第 { $row } 行的单元格多于表头，未计入：“{ $value }”。共 { $count } 行；含逗号的文本请加引号。
finding-import-short-row = 第 { $row } 行的单元格少于表头，缺少的按空白处理：“{ $value }”。共 { $count } 行。
finding-import-unclosed-quote = 第 { $row } 行：引号未闭合（“{ $value }”），已作为文本的一部分读取。
finding-import-nul-bytes = 文件含有 NUL 字符，已去除。
finding-import-broken-off = 工作表在第 { $row } 行后中断，之前的内容已读取。请重新获取该文件。
finding-import-long-text = 第 { $row } 行起：{ $count } 处文本超过电子表格单元格的长度上限，已截断。
finding-import-off-grid = { $count } 个单元格超出工作表范围，未计入。
finding-import-stray-cells = 表格旁有 { $count } 个单元格未计入（首个在第 { $row } 行）。
finding-import-no-header = 没有表头行，已按内容识别各列。请核对每列的含义。
finding-import-same-table-elsewhere = 另有 { $count } 个工作表的列相同，未读取：{ $value }。
finding-import-hidden-sheet-read = 只有隐藏工作表“{ $value }”包含表格，已读取该工作表。
finding-import-hidden-sheets = { $count } 个隐藏的工作表未读取：{ $value }。
finding-import-unsure-decimal = “{ $column }”：无法判断点和逗号是千位分隔符还是小数点，已将“{ $value }”作为小数点。
finding-import-unsure-date-order =
    “{ $column }”：没有大于 12 的日，日和月可能颠倒。已按{ $value ->
        [mdy] 月、日、年
       *[dmy] 日、月、年
    }读取。
finding-import-code-is-name = “{ $value }”中的名称有重复，各行按“{ $column }”区分。
finding-import-no-names = 没有名称列，各行编号为 #1、#2……
finding-import-stacked = { $value }：{ $count } 行已追加到列相同的表之后。
finding-import-years-beside = { $value } 是同一张表的往年数据：其中 { $count } 行的数字已并列在当前数据旁。
finding-import-summed-across = 没有一列给出每行的金额：“{ $column }”是以下各列之和：{ $value }。
finding-import-stacked-renamed = { $value } 的列名不同（{ $column }），但内容相接：{ $count } 行已追加到其后。
finding-import-lines-twice = 有 { $count } 行在 { $value } 中已存在，会被重复计算。如果此文件用来取代它，请选择替换而不是追加。
finding-import-linked = { $value }：按“{ $column }”关联，{ $count } 行匹配。
finding-import-unlinked = { $value }：{ $count } 行的“{ $column }”在其中没有对应项，相关内容为空。
finding-import-not-used = { $value } 无法与其他文件关联，未使用。
finding-import-credit-notes = “{ $column }”：{ $count } 笔负数金额（自第 { $row } 行起）视为红字发票，与客户冲抵。
finding-import-lines-without-name = “{ $column }”：{ $count } 行没有名称（自第 { $row } 行起），予以保留，但不参与比较。
finding-import-mixed-currencies = “{ $column }”：同一表中有多种货币（{ $value }）。各币种分开保存，绝不直接相加；请为每种货币填写汇率，否则 { $count } 行不计入。
finding-import-broken-characters = 有 { $count } 个字符无法按此编码读取（首个在第 { $row } 行），文件其余部分照原样读取。
finding-import-mixed-decimals = “{ $column }”：多数数字使用同一种小数点，另有 { $count } 个单元格使用另一种（首个在第 { $row } 行：“{ $value }”），各按自身写法读取。
finding-import-mixed-units = “{ $column }”：同一列中的数字单位不同（{ $value }），未作换算。
finding-import-credit-debit =
    “{ $column }”：金额标有借方或贷方。{ $value ->
        [CR] 贷方计为正数，借方计为负数
       *[DR] 借方计为正数，贷方计为负数
    }（{ $count } 个单元格）。
finding-import-mixed-date-order = “{ $column }”第 { $row } 行：“{ $value }”与该列的日月顺序不符，已按另一种顺序读取。请核对这 { $count } 个日期及其前后的日期。
finding-import-scaled = “{ $column }”：表头注明金额单位为{ $value }，已乘以 { $count }。
import-group = 分组
finding-import-statistics-row = 第 { $row } 行“{ $value }”：合计下方的统计值，已略去。
finding-import-units-row = 第 { $row } 行“{ $value }”：表头下方的单位，已略去。
finding-import-filled-down =
    “{ $column }”只在每组首行填写，已向下填充 { $count } 个空白单元格。
import-period = 期间
finding-import-sheets-stacked = 已将以下工作表上下合并读取：{ $value }。
finding-import-unpivoted =
    已将以下列转换为 { $count } 行明细：{ $value }。
finding-import-torn-decimals = 小数逗号未加引号，与分隔逗号混在一起，金额被拆成两个单元格，现已重新合并（{ $count } 列）。
finding-import-encoded-twice = 文本被重复编码（“é”显示为“Ã©”），已还原。
finding-import-split-column = 各行都在同一列中，以“{ $value }”分隔，已拆分。
finding-import-hidden-rows = { $count } 个隐藏行已作为数据读取：{ $value }。
finding-import-hidden-columns = { $count } 个隐藏列也已读取：{ $value }。
finding-import-hidden-rows-left-out = 已按您的选择略去 { $count } 个隐藏行：{ $value }。
finding-import-hidden-columns-left-out = 已按您的选择略去 { $count } 个隐藏列：{ $value }。
finding-import-balance-row = 第 { $row } 行“{ $value }”：余额行而非明细，未计入。
finding-import-names-remembered = 已沿用类似文件的 { $count } 项名称决定，详见“名称”页。
finding-import-other-currency = “{ $column }”使用另一种货币（{ $value }），单独保留为一列，不与其他金额相抵。
finding-import-sided-amounts =
    “{ $column }”没有正负号，但“{ $value }”注明了每笔金额在账的哪一方。金额较多的一方计为正数，另一方的 { $count } 笔计为负数。
finding-import-side-columns = 借方与贷方各占一列，已合成金额“{ $column }”，其中 { $count } 行为负数。
finding-import-unvalued-formulas =
    从 { $value } 起有未计算的公式，按空白处理。请用电子表格软件打开并保存该文件，然后重新读取。
finding-import-unread-columns = 有 { $count } 列未选取，没有读取：{ $value }。哪些行是数据，只按其余各列判定。
finding-import-no-such-column = 指定了列“{ $value }”，但表中没有该列。
finding-import-turned-table =
    该表横放，每行一个字段。已互换行与列：此处所称第 3 行即工作表的 C 列。
