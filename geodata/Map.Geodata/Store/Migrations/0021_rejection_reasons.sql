-- Why a row was rejected, by code and with the values of its sentence, so that every language can say it: [{"code": "NOT_A_NUMBER",
-- "values": {"value": "北"}}]. Rows that were rejected before have their English text alone.
alter table import_rejection add column reasons jsonb not null default '[]' check (jsonb_typeof(reasons) = 'array');
