-- The Shandong rule asks for shorter ways where many people are, and leaves open where that is. Business circles and markets are,
-- unless a revision of the users' own says it by people per square kilometre.
insert into standard (code, revision, name_zh, name_en, source, rules) values
  ('OUTDOOR_WORKER_STATION', 2, '山东省户外劳动者驿站', 'Shandong outdoor-worker stations', '山东省户外劳动者驿站建设要求；密集区域暂按商圈、市场认定，可按当地规定修订', '{
    "spacing": {"mostMetres": 1000, "mostMetresInDenseAreas": 500, "denseAreas": {"grids": ["BUSINESS_CIRCLE", "MARKET"]}},
    "site": {"leastFloorAreaM2": 12, "streetFacingGroundFloor": true}}')
on conflict (code, revision) do nothing;
