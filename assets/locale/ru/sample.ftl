# The sample portfolio.

sample-name = Портфель-пример

## Countries.

sample-country-be = Бельгия
sample-country-cn = Китай
sample-country-de = Германия
sample-country-dk = Дания
sample-country-es = Испания
sample-country-fi = Финляндия
sample-country-fr = Франция
sample-country-gb = Великобритания
sample-country-it = Италия
sample-country-nl = Нидерланды
sample-country-no = Норвегия
sample-country-pl = Польша
sample-country-ro = Румыния
sample-country-se = Швеция
sample-country-us = США

## Segments of customers.

sample-segment-food = Пищевая промышленность
sample-segment-handling = Подъёмно-транспортная техника
sample-segment-mining = Горная промышленность
sample-segment-pack = Упаковка
sample-segment-paper = Целлюлозно-бумажная промышленность
sample-segment-ship = Судостроение
sample-segment-water = Водоснабжение и водоотведение
sample-segment-wind = Ветроэнергетика

## What customers are.

sample-business-contractor = Подрядчик
sample-business-investor = Инвестор
sample-business-manufacturer = Производитель
sample-business-operator = Оператор
sample-business-public-body = Государственная организация
sample-status-active = Активный
sample-status-inactive = Неактивный
sample-status-prospect = Потенциальный

## Decision criteria.

sample-criterion-price = Цена
sample-criterion-life-cycle = Стоимость жизненного цикла
sample-criterion-ease = Удобство закупки
sample-criterion-trust = Доверие
sample-criterion-quality = Качество поставщика

## Product lines.

sample-line-gears = Редукторы
sample-line-motors = Электродвигатели
sample-line-inverters = Преобразователи частоты
sample-line-servo = Сервотехника
sample-line-couplings = Муфты и тормоза
sample-line-monitoring = Мониторинг
sample-line-spares = Запасные части
sample-line-services = Услуги

## Products and services.

sample-product-helical-gear = Цилиндрический редуктор
sample-product-bevel-gear = Конический редуктор
sample-product-planetary-gear = Планетарный редуктор
sample-product-worm-gear = Червячный редуктор
sample-product-marine-gear = Судовой редуктор
sample-product-standard-motor = Общепромышленный двигатель
sample-product-brake-motor = Двигатель с тормозом
sample-product-ex-motor = Взрывозащищённый двигатель
sample-product-magnet-motor = Двигатель на постоянных магнитах
sample-product-medium-voltage-motor = Двигатель среднего напряжения
sample-product-compact-inverter = Компактный преобразователь
sample-product-cabinet-inverter = Шкафной преобразователь
sample-product-decentral-inverter = Децентрализованный преобразователь
sample-product-regenerative-inverter = Рекуперативный преобразователь
sample-product-soft-starter = Устройство плавного пуска
sample-product-servo-motor = Серводвигатель
sample-product-servo-amplifier = Сервоусилитель
sample-product-linear-axis = Линейная ось
sample-product-motion-controller = Контроллер движения
sample-product-rotary-table = Поворотный стол
sample-product-elastic-coupling = Упругая муфта
sample-product-gear-coupling = Зубчатая муфта
sample-product-disc-coupling = Пластинчатая муфта
sample-product-safety-brake = Предохранительный тормоз
sample-product-torque-limiter = Ограничитель момента
sample-product-vibration-sensor = Датчик вибрации
sample-product-temperature-sensor = Датчик температуры
sample-product-torque-sensor = Датчик момента
sample-product-gateway = Шлюз
sample-product-monitoring-service = Подписка на мониторинг
sample-product-bearing-set = Комплект подшипников
sample-product-seal-set = Комплект уплотнений
sample-product-gear-set = Комплект шестерён
sample-product-fan = Вентилятор охлаждения
sample-product-lubricant = Смазка
sample-product-commissioning = Пусконаладка
sample-product-maintenance = Договор на обслуживание
sample-product-repair = Ремонт
sample-product-retrofit = Модернизация
sample-product-training = Обучение

## Categories of suppliers.

sample-category-bearings = Подшипники
sample-category-castings = Отливки
sample-category-coatings = Покрытия и термообработка
sample-category-electronics = Электроника
sample-category-energy = Энергия и газы
sample-category-facility = Хозяйственные услуги
sample-category-fasteners = Крепёж
sample-category-forgings = Поковки
sample-category-freight = Перевозки
sample-category-it = ИТ
sample-category-machining = Механообработка
sample-category-packaging = Упаковка
sample-category-seals = Уплотнения
sample-category-sensors = Датчики
sample-category-steel = Сталь

## Why something was decided about a customer.
sample-reason-end = Небольшой и убыточный каждый год
sample-reason-growing = Растёт быстрее нас
sample-reason-loss = Продажи ниже себестоимости: поднять цены
sample-reason-shrinking = Заказы падают; появился конкурент
sample-reason-steady = Стабильные заказы, хорошая маржа
sample-reason-wallet = Больше половины покупает у других
