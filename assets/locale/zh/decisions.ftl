# Decisions: board, growth plan, what became of it, practice audit.

family-decisions = 决策

choice-grow = 拓展
choice-keep = 维持
choice-fix = 改善
choice-end = 终止
choice-plan = 规划
choice-sell = 销售
choice-stop = 停售
choice-none = 未决定

exemption-learning = 学习
exemption-research = 研发
exemption-reference = 标杆

edit-decide = 将{ $name }定为{ $choice }
edit-decide-many = 对 { $count } 个客户作出决策
edit-undecide = 撤回对{ $name }的决策
edit-decision-note = 修改{ $name }的计划
edit-goal = 修改增长计划的目标
edit-practice = 回答“{ $question }”
