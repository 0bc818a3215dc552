-- What the store knows from the start: the services that stations offer and the standards they are held to. Users extend
-- both; what they have made under one of these names already is theirs and stays.

insert into service (code, name_zh, name_en, "group") values
  ('REST',               '休息',           'Rest',                  'CARE'),
  ('DRINKING_WATER',     '饮用水',         'Drinking water',        'CARE'),
  ('AIR_CONDITIONING',   '空调纳凉取暖',   'Air conditioning',      'CARE'),
  ('TOILET',             '卫生间',         'Toilet',                'CARE'),
  ('RAIN_GEAR',          '雨具借用',       'Rain gear',             'CARE'),
  ('HAIRCUT',            '理发',           'Haircut',               'CARE'),
  ('HOT_MEAL',           '热餐',           'Hot meal',              'MEALS'),
  ('MICROWAVE',          '微波炉热饭',     'Microwave',             'MEALS'),
  ('ELDER_MEAL',         '老年助餐',       'Meals for the elderly', 'MEALS'),
  ('PHONE_CHARGING',     '手机充电',       'Phone charging',        'CHARGING'),
  ('EBIKE_CHARGING',     '电动自行车充电', 'E-bike charging',       'CHARGING'),
  ('FIRST_AID',          '急救药箱',       'First aid',             'HEALTH'),
  ('MEDICAL',            '医疗义诊',       'Medical care',          'HEALTH'),
  ('READING',            '读书看报',       'Reading',               'LEARNING'),
  ('TRAINING',           '技能培训',       'Training',              'LEARNING'),
  ('CHILD_CARE',         '托管',           'Child care',            'FAMILY'),
  ('LEGAL_AID',          '法律援助',       'Legal aid',             'ADVICE'),
  ('GOVERNMENT_SERVICE', '政务服务',       'Government services',   'ADVICE'),
  ('POINTS_REDEMPTION',  '积分兑换',       'Points redemption',     'POINTS')
on conflict (code) do nothing;

-- Metres are walked, speeds are in km/h, areas in m²; coveredBy is the number of stations that must reach every point.
insert into standard (code, revision, name_zh, name_en, source, rules) values
  ('LIFE_CIRCLE', 1, '城市居住区生活圈', 'Residential life circles', 'GB 50180-2018 城市居住区规划设计标准', '{
    "circles": [
      {"minutes": 5,  "metres": {"least": 300, "most": 300},  "residents": {"least": 5000,  "most": 12000}},
      {"minutes": 10, "metres": {"least": 500, "most": 500},  "residents": {"least": 15000, "most": 25000}},
      {"minutes": 15, "metres": {"least": 800, "most": 1000}, "residents": {"least": 50000, "most": 100000}}
    ]}'),
  ('WALKING_SPEED', 1, '步行速度', 'Walking speed', 'GB 50180-2018：十五分钟步行 1000 米；老年人与对比速度为常用取值', '{
    "speeds": [
      {"key": "STANDARD",   "mode": "WALK", "kilometresPerHour": 4.0, "isDefault": true},
      {"key": "ELDERLY",    "mode": "WALK", "kilometresPerHour": 3.2},
      {"key": "COMPARISON", "mode": "WALK", "kilometresPerHour": 5.0}
    ]}'),
  ('EBIKE_SPEED', 1, '电动自行车速度', 'E-bike speed', '道路交通安全法第五十八条（非机动车道限速）；GB 17761 电动自行车安全技术规范（最高设计车速）', '{
    "speeds": [
      {"key": "LEGAL",  "mode": "EBIKE", "kilometresPerHour": 15, "isDefault": true},
      {"key": "DESIGN", "mode": "EBIKE", "kilometresPerHour": 25}
    ]}'),
  ('OUTDOOR_WORKER_STATION', 1, '山东省户外劳动者驿站', 'Shandong outdoor-worker stations', '山东省户外劳动者驿站建设要求', '{
    "spacing": {"mostMetres": 1000, "mostMetresInDenseAreas": 500},
    "site": {"leastFloorAreaM2": 12, "streetFacingGroundFloor": true}}'),
  ('DOUBLE_FIFTEEN', 1, '双15服务圈', 'Double fifteen', '十五分钟服务圈交叉覆盖重点区域（双15）', '{
    "circles": [{"minutes": 15, "metres": {"least": 800, "most": 1000}}],
    "coveredBy": 2}'),
  ('ORGANIZATION_SIZE', 1, '组织设置人数', 'Size of organizations', '中国共产党章程（正式党员三人以上成立支部）；党总支、党委为常用门槛，可按当地规定修订', '{
    "leastMembers": {"BRANCH": 3, "GENERAL_BRANCH": 50, "COMMITTEE": 100}}')
on conflict (code, revision) do nothing;
