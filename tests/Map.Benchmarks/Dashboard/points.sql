-- 100,000 merchants in the middle of the sample city, all of which fit into one window at zoom 14; the same at every run.
select setseed(0.8);

insert into merchant (code, name, category, address, location)
select 'B' || lpad(n::text, 6, '0'), format('商户%s号', n), (array['餐饮', '零售', '维修', '生活服务'])[1 + floor(4 * random())], format('人民路%s号', n % 2000),
       ST_SetSRID(ST_MakePoint(ST_X(middle) + 0.028 * (random() - 0.5), ST_Y(middle) + 0.022 * (random() - 0.5)), 4326)
from (select ST_Centroid(boundary) as middle from grid where level = 'DISTRICT') district cross join generate_series(1, 100000) n order by n;

vacuum analyze merchant;
