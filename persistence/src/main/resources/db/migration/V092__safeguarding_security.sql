-- Who sees what safeguarding keeps: its circle by post, never whom it is about or whoever is close to them; HR a flag and what was released to it.
do $$
declare t text;
declare circle text := 'not shut_out && (select app.me()) and (scope = any ((select app.my_scopes())::text[]) or not shut_out && (select app.my_covered()) and scope = any ((select app.cover_scopes())::text[]))';
declare flag text := '';
begin
  foreach t in array array['low_level_concern', 'concern_pattern', 'removed_allegation'] loop
    flag := case when t = 'concern_pattern' then ' or not shut_out && (select app.me()) and circle in (''CONCERN'', ''CONCERN_DSL'', ''CONCERN_HEAD'', ''CONCERN_ACADEMY_HEAD'') and school_id || '':CONCERN_FLAG'' = any ((select app.my_scopes())::text[])' else '' end;
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using ((select app.is_system()) or %s%s)', t || '_seen', t, circle, flag);
    execute format('create policy %I on %I for insert with check (true)', t || '_written', t);
  end loop;
  execute format('create policy concern_pattern_changed on concern_pattern for update using ((select app.is_system()) or %s) with check (true)', circle);
end $$;
alter table concern_review enable row level security;
alter table concern_review force row level security;
create policy concern_review_seen on concern_review for select using ((select app.is_system()) or exists (
  select 1 from concern_pattern p where p.id = pattern_id and (p.scope = any ((select app.my_scopes())::text[]) or p.scope = any ((select app.cover_scopes())::text[]))));
create policy concern_review_written on concern_review for insert with check (true);

-- The head and the safeguarding lead by their posts, and whoever was told of the matter or leads it; HR never (9.2).
create function app.vault_open(matter bigint, school bigint) returns boolean language plpgsql stable security definer set search_path = public as $$
declare mine bigint[] := array[app.caller()] || app.covered(app.caller());
begin
  return school || ':VAULT' = any (app.scopes(mine)) or exists (
    select 1 from assignment a where a.matter_id = matter and a.ends is null and a.person_id = any (mine) and a.duty in ('RECIPIENT', 'CASE_MANAGER', 'SAFEGUARDING')
      and not exists (select 1 from post o where o.person_id = a.person_id and o.role in ('HR', 'HHR') and o.starts <= app.today() and (o.ends is null or o.ends >= app.today())));
end $$;
create function app.in_conflict(matter bigint) returns boolean language plpgsql stable security definer set search_path = public as $$ begin
  return exists (select 1 from conflict c where c.matter_id = matter and c.person_id = app.caller());
end $$;
alter table sealed_entry enable row level security;
alter table sealed_entry force row level security;
create policy sealed_entry_seen on sealed_entry for select using ((select app.is_system())
  or (select app.vault_open(m.id, m.school_id) from matter m where m.id = matter_id)
  or kind = 'RELEASE' and school_id || ':RELEASED' = any ((select app.my_scopes())::text[]) and not app.in_conflict(matter_id));
create policy sealed_entry_written on sealed_entry for insert with check (true);

-- That a concern was noted is known to nobody who reads the audit.
drop policy audit_entry_seen on audit_entry;
create policy audit_entry_seen on audit_entry for select using (
  (select app.is_system()) or (entitlement <> 'RECORD_CONCERN' or outcome = 'REFUSED') and (matter_id is null or (select true from matter m where m.id = matter_id)));

revoke update on low_level_concern, concern_review, sealed_entry, removed_allegation from ${application_role};
grant execute on all functions in schema app to ${application_role};
