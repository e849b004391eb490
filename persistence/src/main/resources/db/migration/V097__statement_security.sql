-- Who sees statements and the notices of the product: those who see the matter, and whoever holds a link that works, the one row that it is for.

-- What the link of this transaction is for: empty without one, and with one that was used, revoked, is too old or belongs to a closed case.
-- Who asked is left out when they may not know of the matter any more.
create function app.link() returns varchar language sql stable as $$ select nullif(current_setting('app.link', true), '') $$;
create function app.linked_statement(out statement_id bigint, out asker bigint, out reference varchar, out school_name varchar, out waits boolean)
  language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  select s.id, case when m.shut_out && array[s.asked_by] then null else s.asked_by end, m.reference, h.name, exists (select 1 from hold x where x.case_id = c.id and x.ends is null)
    into linked_statement.statement_id, linked_statement.asker, linked_statement.reference, linked_statement.school_name, linked_statement.waits
    from notice_link l join statement s on s.public_id = l.about join case_file c on c.id = s.case_id join matter m on m.id = s.matter_id join school h on h.id = m.school_id
    where l.token_hash = app.link() and l.used is null and l.expires >= app.today() and s.state in ('ASKED', 'BEGUN') and s.due >= app.today() and c.state <> 'CLOSED';
  perform set_config('app.person', coalesce(before, ''), true);
end $$;

do $$
declare
  t text;
  sees text := '(select app.is_system()) or %s = (select l.statement_id from app.linked_statement() l) or (select true from matter m where m.id = matter_id)';
begin
  foreach t in array array['statement', 'statement_act'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using (' || sees || ')', t || '_seen', t, case t when 'statement' then 'id' else 'statement_id' end);
  end loop;
  execute format('create policy statement_written on statement for insert with check ((select app.is_system()) or (select true from matter m where m.id = matter_id))');
  execute format('create policy statement_changed on statement for update using (' || sees || ') with check (true)', 'id');
  execute format('create policy statement_act_written on statement_act for insert with check (' || sees || ')', 'statement_id');
end $$;
revoke update on statement_act from ${application_role};

-- Paper that we print ourselves from typed words is no file that came in: it can be filed while no file is taken (HR-01).
create or replace function app.refuse_files() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before text := current_setting('app.person', true);
  closed boolean;
begin
  perform set_config('app.person', 'system', true);
  closed := exists (select 1 from evidence e join report r on r.matter_id = e.matter_id where e.id = new.evidence_id and r.imagery and e.kind <> 'STATEMENT');
  perform set_config('app.person', coalesce(before, ''), true);
  if closed then
    raise exception 'No file is taken in this matter.';
  end if;
  return new;
end $$;

-- Notices. Anybody's act may tell somebody something, and nobody reads what others are told but those who look after the request that it is
-- about. Not forced: the owner's functions write them.
create function app.queue_notices(people bigint[], addresses text[], notice_kind text, notice_subject text, notice_words text, paths text[], signs text[], at timestamptz)
  returns integer language plpgsql security definer set search_path = public as $$
declare fresh integer;
begin
  insert into notice (id, person_id, address, kind, subject, words, path, once, queued)
    select nextval('ids'), w.person, w.address, notice_kind, notice_subject, notice_words, w.path, w.sign, at
    from unnest(people, addresses, paths, signs) w(person, address, path, sign)
    on conflict (once) do nothing;
  get diagnostics fresh = row_count;
  return fresh;
end $$;
-- What waits and carries one of these signs does not leave; with null nothing that waits does.
create function app.end_notices(signs text[], outcome text, because text) returns void language sql security definer set search_path = public as
  $$ update notice set state = outcome, reply = coalesce(because, reply) where state = 'QUEUED' and (signs is null or once = any (signs)) $$;
-- Links to this do not work any more.
create function app.revoke_links(whose text, at timestamptz) returns void language sql security definer set search_path = public as
  $$ update notice_link set used = at where about = whose and used is null $$;
alter table notice enable row level security;
create policy notice_seen on notice for select using ((select app.is_system())
  or kind = 'N04' and (select true from reading_request q where q.public_id = split_part(once, ':', 3))
  or kind = 'N11' and (select app.caller()) is not null and (select true from statement s where s.public_id = split_part(once, ':', 3)));
create policy notice_changed on notice for update using ((select app.is_system()));
alter table notice_link enable row level security;
create policy notice_link_seen on notice_link for select using ((select app.is_system()) or token_hash = (select app.link()));
create policy notice_link_written on notice_link for insert with check ((select app.is_system()));
create policy notice_link_changed on notice_link for update using ((select app.is_system()) or token_hash = (select app.link()));
revoke insert on notice from ${application_role};
grant execute on all functions in schema app to ${application_role};
