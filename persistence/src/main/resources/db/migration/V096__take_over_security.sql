-- A file with cases from elsewhere is seen by whoever sent it alone; what was taken over, by whoever sees the case.
alter table take_over enable row level security;
alter table take_over force row level security;
create policy take_over_seen on take_over for select using ((select app.is_system()) or person_id = (select app.caller()));
create policy take_over_written on take_over for insert with check (person_id = (select app.caller()));
create policy take_over_changed on take_over for update using ((select app.is_system()) or person_id = (select app.caller()));
create policy take_over_taken_away on take_over for delete using (taken is null and ((select app.is_system()) or person_id = (select app.caller())));
do $$
declare t text;
begin
  foreach t in array array['take_over_letter', 'take_over_piece'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using ((select true from take_over o where o.id = take_over_id))', t || '_seen', t);
    execute format('create policy %I on %I for insert with check ((select true from take_over o where o.id = take_over_id))', t || '_written', t);
    execute format('create policy %I on %I for delete using ((select true from take_over o where o.id = take_over_id))', t || '_taken_away', t);
  end loop;
end $$;
alter table taken_over enable row level security;
alter table taken_over force row level security;
create policy taken_over_seen on taken_over for select using ((select app.is_system()) or (select true from matter m where m.id = matter_id));
create policy taken_over_written on taken_over for insert with check (taken_by = (select app.caller()));

-- Whether this case of this subject is here already, also where the caller may not see it: asked only by whoever could take it over.
create function app.is_taken_over(school bigint, reference varchar, whom varchar) returns boolean
  language plpgsql security definer set search_path = public as $$
declare
  before text := current_setting('app.person', true);
  known boolean;
begin
  perform set_config('app.person', 'system', true);
  known := exists (select 1 from taken_over t where t.school_id = school and lower(t.old_reference) = lower(reference) and t.subject = whom);
  perform set_config('app.person', coalesce(before, ''), true);
  return known;
end $$;
grant execute on all functions in schema app to ${application_role};
revoke update on take_over_letter, take_over_piece, taken_over from ${application_role};
grant delete on take_over, take_over_letter, take_over_piece to ${application_role};
