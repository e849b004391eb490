-- The second lock: what the application role may read and write, decided by PostgreSQL itself (decisions 4, 5, 6).
-- The caller is set once per transaction: app.person ('' = nobody, 'system' = the product itself) and app.today.

create function app.caller() returns bigint language sql stable as
  $$ select case when current_setting('app.person', true) ~ '^[0-9]+$' then current_setting('app.person', true)::bigint end $$;
create function app.is_system() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.person', true) = 'system', false) $$;
create function app.today() returns date language sql stable as
  $$ select coalesce(nullif(current_setting('app.today', true), '')::date, current_date) $$;

-- These three are PL/pgSQL because it keeps their plans: every statement under a policy asks them.
-- People whom the caller stands in for today.
create function app.covered(whom bigint) returns bigint[] language plpgsql stable security definer set search_path = public as $$ begin
  return (select coalesce(array_agg(absent_id), '{}') from absence_cover where deputy_id = whom and app.today() between starts and ends);
end $$;

-- 'school:compartment' pairs that these people read by their posts.
create function app.scopes(whom bigint[]) returns text[] language plpgsql stable security definer set search_path = public as $$ begin
  if whom = '{}' or whom = '{null}' then
    return '{}';
  end if;
  return (select coalesce(array_agg(distinct s.id || ':' || rc.compartment), '{}')
    from post p join role_compartment rc on rc.role = p.role join school s on s.id = p.school_id or p.school_id is null
    where p.person_id = any (whom) and p.starts <= app.today() and (p.ends is null or p.ends >= app.today()));
end $$;

-- Matters in which they have a duty now, at most 1,001: how people find theirs who read nothing by their posts.
create function app.assignments(whom bigint[]) returns bigint[] language plpgsql stable security definer set search_path = public as $$ begin
  return (select coalesce(array_agg(matter_id), '{}') from (select distinct matter_id from assignment where person_id = any (whom) and ends is null limit 1001) few);
end $$;

create function app.my_scopes() returns text[] language sql stable as $$ select app.scopes(array[app.caller()]) $$;
create function app.me() returns bigint[] language sql stable as $$ select array[app.caller()] $$;
create function app.my_covered() returns bigint[] language sql stable as $$ select app.covered(app.caller()) $$;
create function app.cover_scopes() returns text[] language sql stable as $$ select app.scopes(app.covered(app.caller())) $$;

-- Whether one of these people ('{1,2}') is in the list; the first lock asks with it.
create function app.among(people bigint[], whom text) returns boolean language sql stable as $$ select people && whom::bigint[] $$;

alter table matter enable row level security;
alter table matter force row level security;
create policy matter_seen on matter for select using (
  (select app.is_system())
  or (not shut_out && (select app.me())
      and (scope = any ((select app.my_scopes())::text[])
           or assigned && (select app.me())
           or (not shut_out && (select app.my_covered())
               and (assigned && (select app.my_covered()) or scope = any ((select app.cover_scopes())::text[]))))));
create policy matter_written on matter for insert with check (true);
create policy matter_changed on matter for update using (true) with check (true);

-- Everything else of a matter is seen exactly when its matter is. Asked row by row: "exists" would be turned into a hash of all
-- visible matters, which costs more with every matter there is.
do $$
declare t text;
begin
  foreach t in array array['report', 'party', 'allegation', 'evidence', 'case_file', 'letter', 'meeting', 'conflict', 'assignment', 'custody_entry', 'refused_file', 'message_consent', 'take_down', 'take_down_entry', 'rendition', 'concern', 'concern_act', 'message'] loop
    execute format('alter table %I enable row level security', t);
    -- Not forced on these two: the owner's functions above must read them to find out who sees what.
    if t not in ('conflict', 'assignment') then
      execute format('alter table %I force row level security', t);
    end if;
    execute format('create policy %I on %I for select using ((select app.is_system()) or (select true from matter m where m.id = matter_id))', t || '_seen', t);
    execute format('create policy %I on %I for insert with check (true)', t || '_written', t);
    execute format('create policy %I on %I for update using ((select app.is_system()) or (select true from matter m where m.id = matter_id))', t || '_changed', t);
  end loop;
  foreach t in array array['case_track', 'step_taken', 'case_deadline', 'hold', 'suspension', 'hearing', 'hearing_finding', 'warning', 'appeal'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using ((select app.is_system()) or (select true from case_file c where c.id = case_id))', t || '_seen', t);
    execute format('create policy %I on %I for insert with check (true)', t || '_written', t);
    execute format('create policy %I on %I for update using ((select app.is_system()) or (select true from case_file c where c.id = case_id))', t || '_changed', t);
  end loop;
  foreach t in array array['letter_content', 'delivery'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using ((select app.is_system()) or (select true from letter l where l.id = letter_id))', t || '_seen', t);
    execute format('create policy %I on %I for insert with check (true)', t || '_written', t);
    execute format('create policy %I on %I for update using ((select app.is_system()) or (select true from letter l where l.id = letter_id))', t || '_changed', t);
  end loop;
end $$;
alter table invitee enable row level security;
alter table invitee force row level security;
create policy invitee_seen on invitee for select using ((select app.is_system()) or (select true from meeting m where m.id = meeting_id));
create policy invitee_written on invitee for insert with check (true);
create policy invitee_changed on invitee for update using ((select app.is_system()) or (select true from meeting m where m.id = meeting_id));
alter table evidence_content enable row level security;
alter table evidence_content force row level security;
create policy evidence_content_seen on evidence_content for select using ((select app.is_system()) or (select true from evidence e where e.id = evidence_id));
create policy evidence_content_written on evidence_content for insert with check (true);

-- An audit line about a matter is seen only by those who see the matter.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_seen on audit_entry for select using (
  (select app.is_system()) or matter_id is null or (select true from matter m where m.id = matter_id));
create policy audit_entry_written on audit_entry for insert with check (true);

-- Leave given beforehand is read by whoever has it, and at their schools by those who may agree to it or judge what was done.
create function app.leave_schools(whom bigint[]) returns bigint[] language plpgsql stable security definer set search_path = public as $$ begin
  return (select coalesce(array_agg(distinct s.id), '{}')
    from post p join role_right rr on rr.role = p.role and rr.entitlement in ('DECIDE_EXEMPTION', 'TRIAGE_REPORT') join school s on s.id = p.school_id or p.school_id is null
    where p.person_id = any (whom) and p.starts <= app.today() and (p.ends is null or p.ends >= app.today()));
end $$;
create function app.my_leave_schools() returns bigint[] language sql stable as $$ select app.leave_schools(app.me() || app.my_covered()) $$;
alter table exemption enable row level security;
alter table exemption force row level security;
create policy exemption_seen on exemption for select using (
  (select app.is_system()) or person_id = (select app.caller()) or school_id = any ((select app.my_leave_schools())::bigint[]));
create policy exemption_written on exemption for insert with check (person_id = (select app.caller()) or (select app.is_system()));
create policy exemption_changed on exemption for update using (
  (select app.is_system()) or school_id = any ((select app.my_leave_schools())::bigint[]));

-- What the application may do at all. Nothing is deleted but drafts; audit is only ever added to.
grant usage on schema public, app to ${application_role};
grant usage, select on all sequences in schema public to ${application_role};
grant select, insert, update on all tables in schema public to ${application_role};
grant delete on people_import_line, audit_unsealed, clause, policy_heading, policy_table, link_token, rule_value, closure_day, term, absence_cover, policy_value, policy_fact, finding, review_day, approval_plan to ${application_role};
revoke all on credential, search_entry from ${application_role};
revoke update on audit_entry, audit_seal, access_log, step_taken, letter_content, evidence, evidence_content, evidence_piece, custody_entry, refused_file, take_down_entry, rendition, sign_off, policy_body, policy_note, policy_source, step_approval, certificate, board_minutes, unchanged_review, law_change, early_review, review_reminder, channel_use, content_review, web_check, concern_act, message from ${application_role};
grant execute on all functions in schema app to ${application_role};
