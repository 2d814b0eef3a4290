# Words that every part of the program shares.

## Who is compared: alone, several, and counted.

entity-customer = 客户
entity-customers = 客户
entity-supplier = 供应商
entity-suppliers = 供应商
entity-product = 产品
entity-products = 产品
entity-value = 取值
entity-values = 取值
count-customers = { $n } 家客户
count-suppliers = { $n } 家供应商
count-products = { $n } 种产品
count-values = { $n } 个取值
count-lines = { $n } 行明细
count-rows = { $n } 行
count-columns = { $n } 列
count-cells = { $n } 个单元格
count-files = { $n } 个文件
count-findings = { $n } 条提示
count-days = { $n } 天
count-months = { $n } 个月

## Measures.

measure-revenue = 收入
measure-margin = 毛利
measure-quantity = 数量
measure-spend = 采购额
measure-cash_flow = 现金流

## Groups of the rail and the families of methods below them.

group-data = 数据
group-customers = 客户
group-suppliers = 供应商
group-products = 产品
family-quality = 数据质量
family-concentration = 集中度
family-potential = 潜力
family-behaviour = 购买行为
family-relationship = 客户关系
family-risk = 风险
family-spend = 采购支出
family-kraljic = 卡拉杰克
family-alignment = 价值与契合度
family-product-concentration = 集中度
family-growth-share = 增长与份额
family-segments = 客户细分
family-preferencing = 供应商感知模型
family-olsen-ellram = Olsen–Ellram
family-performance = 绩效
family-criteria = 标准与权重
family-playbook = 行动指南
family-cash-flow = 现金流平衡
family-nine-box = GE 九宫格矩阵
family-life-cycle = 生命周期

## Kinds of table.

kind-ledger = 销售明细
kind-customers = 客户
kind-suppliers = 供应商
kind-products = 产品
kind-whitespace = 空白机会

## Classes.

class-name = { $class } 类

## Meanings of a column.

field-date = 日期
field-invoice = 发票
field-customer = 客户
field-supplier = 供应商
field-product = 产品
field-customer_id = 客户编号
field-supplier_id = 供应商编号
field-product_id = 产品编号
field-category = 品类
field-quantity = 数量
field-unit_price = 单价
field-discount = 折扣
field-amount = 不含税金额
field-cost = 成本
field-margin = 毛利
field-currency = 币种
field-business = 客户业务类型
field-contact = 联系人
field-our_contact = 我方联系人
field-country = 国家
field-region = 地区
field-city = 城市
field-segment = 细分
field-sales_person = 销售人员
field-branch = 分支机构
field-relationship_type = 关系类型
field-service_needs = 服务需求
field-decision_criteria = 决策标准
field-share_of_purchases = 我方采购占比
field-profitability = 盈利能力
field-upsell_potential = 追加销售潜力
field-cooperation = 合作难易度
field-outlook = 经营前景
field-rd_cooperation = 研发合作
field-learning = 学习机会
field-billing = 开票金额
field-billing_part = 其中开票金额
field-billing_change = 开票金额同比变化
field-projection = 未来12个月预测
field-cost_to_serve = 服务成本
field-cash_flow = 现金流
field-satisfaction = 客户满意度
field-complaints = 投诉
field-loyalty = 忠诚度
field-potential_spend = 潜在采购额
field-probability = 概率
field-risk = 风险
field-status = 状态
field-certification = 产品认证
field-recurring_revenue = 经常性收入
field-spend = 采购额
field-supplier_turnover = 供应商营业收入
field-our_share_of_sales = 我方占其销售额比重
field-value_today = 当前价值
field-value_future = 未来价值
field-alignment = 战略契合度
field-objectivity = 客观性
field-exclusive_offers = 独家供货条件
field-discretionary_funding = 自主支配资金支持
field-talent = 人才
field-insight = 市场洞察
field-tools = 工具
field-ideas = 创意
field-brands = 品牌
field-values = 价值观
field-growth = 增长率
field-contribution = 贡献
field-service_level = 服务水平
field-importance_to_category = 对品类的重要性
field-category_expertise = 品类专业能力
field-partnership = 合作意愿
field-supply_risk = 供应风险
field-profit_impact = 利润影响
field-supply_risk_future = 未来供应风险
field-profit_impact_future = 未来利润影响
field-alternatives = 替代供应商数量
field-switching_cost = 转换成本
field-lead_time = 交货周期
field-geographic_risk = 地域风险
field-financial_risk = 财务风险
field-sole_source = 独家供应
field-effect_on_cost = 对成本的影响
field-effect_on_quality = 对质量的影响
field-effect_on_sales = 对销售的影响
field-quality = 质量
field-delivery = 交付
field-price = 价格
field-objectives = 目标
field-expectations = 期望
field-roles = 职责
field-communication = 沟通
field-line = 产品线
field-revenue = 收入
field-previous_revenue = 上年收入
field-market_growth = 市场增长率
field-market_share = 我方市场份额
field-rival_share = 最大竞争对手份额
field-relative_share = 相对市场份额
field-cash_in = 现金流入
field-cash_out = 现金流出
field-life_cycle = 生命周期阶段
field-competitive_position = 竞争地位
field-attractiveness = 吸引力
field-strength = 竞争实力
field-decision = 决策

## Words of the scales, low to high; each scale agrees with its own criterion.

scale-relationship_type-at-risk = 有风险
scale-relationship_type-occasional = 偶尔
scale-relationship_type-recurring = 经常性
scale-relationship_type-partnership = 合作伙伴
scale-service_needs-basic = 基础
scale-service_needs-specialised = 专业
scale-service_needs-total = 全面
scale-share_of_purchases-small = 小
scale-share_of_purchases-medium = 中
scale-share_of_purchases-large = 大
scale-profitability-low = 低
scale-profitability-medium = 中
scale-profitability-high = 高
scale-upsell_potential-none = 无
scale-upsell_potential-low = 低
scale-upsell_potential-moderate = 中等
scale-upsell_potential-high = 高
scale-cooperation-challenging = 困难
scale-cooperation-average = 一般
scale-cooperation-easy = 容易
scale-outlook-failing = 恶化
scale-outlook-stable = 稳定
scale-outlook-growing = 增长
scale-rd_cooperation-none = 无
scale-rd_cooperation-emerging = 起步
scale-rd_cooperation-ongoing = 持续
scale-learning-low = 少
scale-learning-medium = 中
scale-learning-high = 多
scale-risk-low = 低
scale-risk-medium = 中
scale-risk-high = 高
scale-certification-none = 无
scale-certification-in-progress = 认证中
scale-certification-approved = 已认证
scale-certification-expired = 已过期
scale-value_today-low = 低
scale-value_today-medium = 中
scale-value_today-high = 高
scale-value_future-low = 低
scale-value_future-medium = 中
scale-value_future-high = 高
scale-alignment-low = 低
scale-alignment-medium = 中
scale-alignment-high = 高
scale-objectivity-low = 低
scale-objectivity-medium = 中
scale-objectivity-high = 高
scale-exclusive_offers-low = 少
scale-exclusive_offers-medium = 中
scale-exclusive_offers-high = 多
scale-discretionary_funding-low = 少
scale-discretionary_funding-medium = 中
scale-discretionary_funding-high = 多
scale-talent-low = 低
scale-talent-medium = 中
scale-talent-high = 高
scale-insight-low = 低
scale-insight-medium = 中
scale-insight-high = 高
scale-tools-low = 低
scale-tools-medium = 中
scale-tools-high = 高
scale-ideas-low = 低
scale-ideas-medium = 中
scale-ideas-high = 高
scale-brands-low = 低
scale-brands-medium = 中
scale-brands-high = 高
scale-values-low = 低
scale-values-medium = 中
scale-values-high = 高
scale-contribution-low = 低
scale-contribution-medium = 中
scale-contribution-high = 高
scale-service_level-low = 低
scale-service_level-medium = 中
scale-service_level-high = 高
scale-importance_to_category-low = 低
scale-importance_to_category-medium = 中
scale-importance_to_category-high = 高
scale-category_expertise-low = 低
scale-category_expertise-medium = 中
scale-category_expertise-high = 高
scale-partnership-low = 低
scale-partnership-medium = 中
scale-partnership-high = 高
scale-supply_risk-low = 低
scale-supply_risk-medium = 中
scale-supply_risk-high = 高
scale-profit_impact-low = 低
scale-profit_impact-medium = 中
scale-profit_impact-high = 高
scale-supply_risk_future-low = 低
scale-supply_risk_future-medium = 中
scale-supply_risk_future-high = 高
scale-profit_impact_future-low = 低
scale-profit_impact_future-medium = 中
scale-profit_impact_future-high = 高
scale-switching_cost-low = 低
scale-switching_cost-medium = 中
scale-switching_cost-high = 高
scale-geographic_risk-low = 低
scale-geographic_risk-medium = 中
scale-geographic_risk-high = 高
scale-financial_risk-low = 低
scale-financial_risk-medium = 中
scale-financial_risk-high = 高
scale-sole_source-no = 否
scale-sole_source-yes = 是
scale-effect_on_cost-low = 低
scale-effect_on_cost-medium = 中
scale-effect_on_cost-high = 高
scale-effect_on_quality-low = 低
scale-effect_on_quality-medium = 中
scale-effect_on_quality-high = 高
scale-effect_on_sales-low = 低
scale-effect_on_sales-medium = 中
scale-effect_on_sales-high = 高
scale-quality-low = 差
scale-quality-medium = 中
scale-quality-high = 好
scale-delivery-low = 差
scale-delivery-medium = 中
scale-delivery-high = 好
scale-price-low = 不利
scale-price-medium = 一般
scale-price-high = 有利
scale-life_cycle-embryonic = 萌芽期
scale-life_cycle-growth = 成长期
scale-life_cycle-mature = 成熟期
scale-life_cycle-aging = 衰退期
scale-competitive_position-weak = 软弱
scale-competitive_position-tenable = 维持
scale-competitive_position-favourable = 有利
scale-competitive_position-strong = 强势
scale-competitive_position-dominant = 统治
scale-attractiveness-low = 低
scale-attractiveness-medium = 中
scale-attractiveness-high = 高
scale-strength-low = 低
scale-strength-medium = 中
scale-strength-high = 高
scale-decision-stop = 停售
scale-decision-sell = 销售
scale-decision-plan = 规划

## Why rows or entities did not take part, for footers.

reason-missing_value = { $n } 条缺失值
reason-no_name = { $n } 行无名称
reason-filtered = { $n } 条在筛选与期间之外
reason-credit_note = { $n } 张红字发票
reason-not_enough_data = { $n } 个数据不足（覆盖率低于 50%）
reason-not_positive = { $n } 个为零或负值（对数坐标）
reason-too_few_periods = { $n } 个期间数不足

## A file that gave nothing: what happened, and what to do. $file is its name.

error-not-found = 未找到“{ $file }”。
error-not-found-hint = 请检查文件名和文件夹。
error-not-readable = 无法读取“{ $file }”。
error-not-readable-hint = 请在其他程序中关闭该文件，或检查访问权限。
error-empty = “{ $file }”是空文件。
error-empty-hint = 请从来源程序重新导出。
error-unsupported-format =
    “{ $file }”{ $detail ->
        [pdf] 是 PDF 文档，不是表格。
        [picture] 是图片，不是表格。
        [archive] 是压缩包，不是表格。
        [document] 是文字文档或演示文稿，不是表格。
        [program] 是程序，不是表格。
        [database] 是数据库，不是表格。
        [webpage] 是没有表格的网页。
        [data] 所含数据不是表格形式。
       *[other] 不是可以在此打开的表格。
    }
error-unsupported-format-hint =
    { $detail ->
        [pdf] 请索取生成它的原始表格。
        [picture] 请索取生成它的原始表格。
        [archive] 请先解压，再打开其中的表格。
        [document] 请将其中的表复制到表格文件中，再打开该文件。
        [database] 请将数据行另存为 .xlsx 或 .csv 后再打开。
        [data] 请将数据行另存为 .xlsx 或 .csv 后再打开。
        [webpage] 可能导出失败或需要登录：请重新导出，最好导出为 .xlsx 或 .csv。
       *[other] 请另存为 .xlsx、.xlsm、.xlsb、.xls、.ods、.csv 或 .txt。
    }
error-password-protected = “{ $file }”有密码保护。
error-password-protected-hint = 请用 Excel 打开，另存一份不带密码的副本，再在此打开副本。
error-damaged = “{ $file }”已损坏，无法读取。
error-damaged-hint = 请用 Excel 打开并重新保存，或重新导出。
error-too-large = “{ $file }”过大，无法读取。
error-too-large-hint = 请导出较短的期间，或另存为 .csv。
error-no-table = 在“{ $file }”中未找到表格。
error-no-table-hint = 表格需要表头行和其下的数据行，可参考空白模板。
error-no-amounts = 在“{ $file }”中未找到金额列。
error-no-amounts-hint = 请指定金额所在的列，或添加一列。
error-newer-version = “{ $file }”由较新版本的 Folioscope 保存。
error-newer-version-hint = 请更新 Folioscope 后再打开。
error-disk-full = 磁盘空间不足，无法写入“{ $file }”。
error-disk-full-hint = 请释放空间或选择其他文件夹。
error-cancelled = 已停止读取“{ $file }”。
error-cancelled-hint = 未作任何更改。
error-no-reader = 无法启动 Folioscope 的电子表格读取组件，“{ $file }”未打开。
error-no-reader-hint = 请重新启动 Folioscope；如仍无效，请重新安装，或将工作表另存为 .csv。

## Months: in a date, short.
month-in-date-1 = 1月
month-in-date-2 = 2月
month-in-date-3 = 3月
month-in-date-4 = 4月
month-in-date-5 = 5月
month-in-date-6 = 6月
month-in-date-7 = 7月
month-in-date-8 = 8月
month-in-date-9 = 9月
month-in-date-10 = 10月
month-in-date-11 = 11月
month-in-date-12 = 12月
month-short-1 = 1月
month-short-2 = 2月
month-short-3 = 3月
month-short-4 = 4月
month-short-5 = 5月
month-short-6 = 6月
month-short-7 = 7月
month-short-8 = 8月
month-short-9 = 9月
month-short-10 = 10月
month-short-11 = 11月
month-short-12 = 12月
reason-no_rate = { $n } 条的币种没有汇率
