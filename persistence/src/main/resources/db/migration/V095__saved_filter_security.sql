-- A filter that somebody keeps is theirs alone.
alter table saved_filter enable row level security;
alter table saved_filter force row level security;
create policy saved_filter_seen on saved_filter for select using ((select app.is_system()) or person_id = (select app.caller()));
create policy saved_filter_written on saved_filter for insert with check (person_id = (select app.caller()));
create policy saved_filter_taken_away on saved_filter for delete using ((select app.is_system()) or person_id = (select app.caller()));
revoke update on saved_filter from ${application_role};
grant delete on saved_filter to ${application_role};
