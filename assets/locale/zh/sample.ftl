# The sample portfolio.

sample-name = 示例组合

## Countries.

sample-country-be = 比利时
sample-country-cn = 中国
sample-country-de = 德国
sample-country-dk = 丹麦
sample-country-es = 西班牙
sample-country-fi = 芬兰
sample-country-fr = 法国
sample-country-gb = 英国
sample-country-it = 意大利
sample-country-nl = 荷兰
sample-country-no = 挪威
sample-country-pl = 波兰
sample-country-ro = 罗马尼亚
sample-country-se = 瑞典
sample-country-us = 美国

## Segments of customers.

sample-segment-food = 食品饮料
sample-segment-handling = 物料搬运
sample-segment-mining = 矿业
sample-segment-pack = 包装
sample-segment-paper = 造纸
sample-segment-ship = 造船
sample-segment-water = 水务
sample-segment-wind = 风电

## What customers are.

sample-business-contractor = 承包商
sample-business-investor = 投资方
sample-business-manufacturer = 制造商
sample-business-operator = 运营商
sample-business-public-body = 公共机构
sample-status-active = 活跃
sample-status-inactive = 非活跃
sample-status-prospect = 潜在

## Decision criteria.

sample-criterion-price = 采购价格
sample-criterion-life-cycle = 全生命周期成本
sample-criterion-ease = 采购便利性
sample-criterion-trust = 信任
sample-criterion-quality = 供应商质量

## Product lines.

sample-line-gears = 减速机
sample-line-motors = 电动机
sample-line-inverters = 变频器
sample-line-servo = 伺服系统
sample-line-couplings = 联轴器与制动器
sample-line-monitoring = 状态监测
sample-line-spares = 备件
sample-line-services = 服务

## Products and services.

sample-product-helical-gear = 斜齿轮减速机
sample-product-bevel-gear = 锥齿轮减速机
sample-product-planetary-gear = 行星减速机
sample-product-worm-gear = 蜗轮减速机
sample-product-marine-gear = 船用齿轮箱
sample-product-standard-motor = 标准电机
sample-product-brake-motor = 制动电机
sample-product-ex-motor = 防爆电机
sample-product-magnet-motor = 永磁电机
sample-product-medium-voltage-motor = 中压电机
sample-product-compact-inverter = 紧凑型变频器
sample-product-cabinet-inverter = 柜式变频器
sample-product-decentral-inverter = 分布式变频器
sample-product-regenerative-inverter = 回馈型变频器
sample-product-soft-starter = 软启动器
sample-product-servo-motor = 伺服电机
sample-product-servo-amplifier = 伺服驱动器
sample-product-linear-axis = 直线轴
sample-product-motion-controller = 运动控制器
sample-product-rotary-table = 回转台
sample-product-elastic-coupling = 弹性联轴器
sample-product-gear-coupling = 齿式联轴器
sample-product-disc-coupling = 膜片联轴器
sample-product-safety-brake = 安全制动器
sample-product-torque-limiter = 扭矩限制器
sample-product-vibration-sensor = 振动传感器
sample-product-temperature-sensor = 温度传感器
sample-product-torque-sensor = 扭矩传感器
sample-product-gateway = 网关
sample-product-monitoring-service = 监测订阅
sample-product-bearing-set = 轴承组件
sample-product-seal-set = 密封组件
sample-product-gear-set = 齿轮组件
sample-product-fan = 冷却风扇
sample-product-lubricant = 润滑油
sample-product-commissioning = 调试
sample-product-maintenance = 维护合同
sample-product-repair = 维修
sample-product-retrofit = 改造
sample-product-training = 培训

## Categories of suppliers.

sample-category-bearings = 轴承
sample-category-castings = 铸件
sample-category-coatings = 涂层与热处理
sample-category-electronics = 电子元件
sample-category-energy = 能源与气体
sample-category-facility = 后勤服务
sample-category-fasteners = 紧固件
sample-category-forgings = 锻件
sample-category-freight = 运输
sample-category-it = 信息技术
sample-category-machining = 机加工
sample-category-packaging = 包装材料
sample-category-seals = 密封件
sample-category-sensors = 传感器
sample-category-steel = 钢材

## Why something was decided about a customer.
sample-reason-end = 规模小，连年亏损
sample-reason-growing = 增速高于我们
sample-reason-loss = 低于成本销售：须提价
sample-reason-shrinking = 订单下滑，竞争对手已进入
sample-reason-steady = 订单稳定，毛利良好
sample-reason-wallet = 半数以上采购来自他处
