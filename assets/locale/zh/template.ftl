# Blank workbooks.

template-guide = 填写说明
template-guide-column = 列
template-guide-enter = 填写内容
template-guide-values = 列表选项（由低到高）
template-intro-ledger = 每行填写一条发票行。红字发票以负数金额填写。金额空缺时按数量 × 单价计算。
template-intro-customers = 每行一家客户：已知数据与评价。
template-intro-suppliers = 每行一家供应商：采购情况与评价。
template-intro-products = 每行一种产品或服务及其市场情况。
template-intro-whitespace = 每行一家客户，每列一种产品：可重命名列，并按需增加。
template-blank = 不清楚的留空：空白不会按零处理。
template-columns = 不需要的列可以删除；自行添加的列将作为标准。
template-needed = 必填。{ $rest }
template-enter-text = 文本。
template-enter-number = 数字，不带单位。
template-enter-percent = 百分比。
template-enter-date = 日期。
template-enter-scale = 选择列表中的一项；若有确切数字可直接填写。
template-enter-choices = 一项或多项，用分号分隔。
template-enter-whitespace = 已购填 X（或其收入），可购填金额，不适用填 0，未知留空。
template-not-in-list = 该内容不在列表中。可填数字；其他文字将在打开文件时提示确认。
template-product = 产品 { $n }
