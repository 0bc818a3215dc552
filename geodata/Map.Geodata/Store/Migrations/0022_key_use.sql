-- When a key last opened something, to a minute or so: keys that nobody uses any more are found and revoked.
alter table access.api_key add column last_used_at timestamptz;
