-- Who sees who has acknowledged what: oneself, those who look after it at the school, whoever holds the link; and the facts of a case for its readers.
create function app.ack_schools(wanted text) returns bigint[] language plpgsql stable security definer set search_path = public as $$ begin
  return (select coalesce(array_agg(distinct s.id), '{}') from post o join role_right rr on rr.role = o.role join school s on s.id = o.school_id or o.school_id is null
    where rr.entitlement = wanted and o.person_id = any (array[app.caller()] || app.covered(app.caller()))
      and o.starts <= app.today() and (o.ends is null or o.ends >= app.today()));
end $$;
create function app.ack_trust(wanted text) returns boolean language plpgsql stable security definer set search_path = public as $$ begin
  return exists (select 1 from post o join role_right rr on rr.role = o.role
    where o.school_id is null and rr.entitlement = wanted and o.person_id = any (array[app.caller()] || app.covered(app.caller()))
      and o.starts <= app.today() and (o.ends is null or o.ends >= app.today()));
end $$;
-- The request that the link of this transaction is for; null without one that still works.
create function app.linked() returns bigint language plpgsql stable security definer set search_path = public as $$ begin
  return (select q.id from notice_link l join reading_request q on q.public_id = l.about
    where l.token_hash = current_setting('app.link', true) and l.used is null and l.expires >= app.today());
end $$;

-- Not forced: the owner's functions read them.
alter table reading_request enable row level security;
create policy reading_request_seen on reading_request for select using (
  (select app.is_system()) or person_id = (select app.caller()) or school_id = any ((select app.ack_schools('VIEW_ACKNOWLEDGEMENTS'))::bigint[])
  or school_id is null and (select app.ack_trust('VIEW_ACKNOWLEDGEMENTS')) or id = (select app.linked()));
create policy reading_request_written on reading_request for insert with check (state in ('OPEN', 'PAUSED', 'DONE'));
create policy reading_request_changed on reading_request for update using (
  (select app.is_system()) or person_id = (select app.caller()) or school_id = any ((select app.ack_schools('RUN_CAMPAIGN'))::bigint[])
  or school_id is null and (select app.ack_trust('RUN_CAMPAIGN')) or id = (select app.linked())) with check (true);
alter table acknowledgement enable row level security;
create policy acknowledgement_seen on acknowledgement for select using (
  (select app.is_system()) or person_id = (select app.caller()) or school_id = any ((select app.ack_schools('VIEW_ACKNOWLEDGEMENTS'))::bigint[])
  or school_id is null and (select app.ack_trust('VIEW_ACKNOWLEDGEMENTS')) or request_id = (select app.linked()));
create policy acknowledgement_written on acknowledgement for insert with check (answered is null);
create policy acknowledgement_changed on acknowledgement for update using (
  (select app.is_system()) or person_id = (select app.caller()) or school_id = any ((select app.ack_schools('RUN_CAMPAIGN'))::bigint[])
  or school_id is null and (select app.ack_trust('RUN_CAMPAIGN')) or request_id = (select app.linked())) with check (true);
alter table acknowledgement_total enable row level security;
create policy acknowledgement_total_seen on acknowledgement_total for select using (
  (select app.is_system()) or school_id = any ((select app.ack_schools('VIEW_ACKNOWLEDGEMENTS'))::bigint[]) or school_id is null and (select app.ack_trust('VIEW_ACKNOWLEDGEMENTS')));
revoke insert, update on acknowledgement_total from ${application_role};

-- What the subjects of a matter's cases were asked about the policies that its allegations cite: seen by whoever sees the case and by nobody else.
create function app.told_in(matter bigint) returns table (policy_id bigint, version_id bigint, number integer, material boolean, state varchar, asked date,
    delivered timestamptz, opened timestamptz, answered timestamptz, method varchar, signed_on date, request_state varchar)
  language sql stable security definer set search_path = public as $$
  select v.policy_id, v.id, v.number, v.material, a.state, q.asked, q.delivered, a.opened, a.answered, a.method, a.signed_on, q.state
  from (select distinct c.subject_id from case_file c where c.matter_id = $1 and c.subject_id is not null) who
  cross join (select distinct v.policy_id from allegation g join clause k on k.id = g.clause_id join policy_version v on v.id = k.version_id where g.matter_id = $1) about
  join policy_version v on v.policy_id = about.policy_id
  left join (acknowledgement a join reading_request q on q.id = a.request_id) on a.version_id = v.id and a.person_id = who.subject_id
  where v.effective_from is not null order by v.policy_id, v.number, a.answered nulls last $$;
grant execute on all functions in schema app to ${application_role};
