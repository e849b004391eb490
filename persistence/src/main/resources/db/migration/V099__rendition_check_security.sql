-- The check of a copy is seen by whoever sees the copy.
alter table rendition_check enable row level security;
alter table rendition_check force row level security;
create policy rendition_check_seen on rendition_check for select using ((select app.is_system()) or (select true from rendition r where r.id = rendition_id));
create policy rendition_check_written on rendition_check for insert with check (true);
revoke update on rendition_check from ${application_role};
