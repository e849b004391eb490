-- Imagery mode and quarantine (HR-01, HR-02) as the database keeps them: no file comes in, and none that was there is read by anybody.
create function app.quarantined(evidence bigint) returns boolean language plpgsql stable security definer set search_path = public as $$ begin
  return exists (select 1 from quarantine q where q.evidence_id = evidence);
end $$;

-- Not forced: the owner's functions read it. Nobody but the trigger below writes it.
alter table quarantine enable row level security;
create policy quarantine_seen on quarantine for select using ((select app.is_system()) or (select true from matter m where m.id = matter_id));
revoke insert, update on quarantine from ${application_role};

drop policy evidence_content_seen on evidence_content;
create policy evidence_content_seen on evidence_content for select using (
  not app.quarantined(evidence_id) and ((select app.is_system()) or (select true from evidence e where e.id = evidence_id)));
alter table evidence_piece enable row level security;
alter table evidence_piece force row level security;
create policy evidence_piece_seen on evidence_piece for select using (
  (select true from evidence_content c where c.storage_key = evidence_piece.storage_key)
  or (select true from rendition r where r.storage_key = evidence_piece.storage_key and not app.quarantined(r.evidence_id)));
create policy evidence_piece_written on evidence_piece for insert with check (true);

create function app.close_files() returns trigger language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  insert into quarantine (evidence_id, matter_id, storage_key, since)
    select e.id, e.matter_id, c.storage_key, coalesce(new.imagery_since, new.triaged, new.received) from evidence e join evidence_content c on c.evidence_id = e.id where e.matter_id = new.matter_id
    on conflict do nothing;
  perform set_config('app.person', coalesce(before, ''), true);
  return null;
end $$;
create trigger report_imagery after update of imagery on report for each row when (new.imagery and not old.imagery) execute function app.close_files();

create function app.refuse_files() returns trigger language plpgsql security definer set search_path = public as $$
declare
  before text := current_setting('app.person', true);
  closed boolean;
begin
  perform set_config('app.person', 'system', true);
  closed := exists (select 1 from evidence e join report r on r.matter_id = e.matter_id where e.id = new.evidence_id and r.imagery);
  perform set_config('app.person', coalesce(before, ''), true);
  if closed then
    raise exception 'No file is taken in this matter.';
  end if;
  return new;
end $$;
create trigger evidence_content_refused before insert on evidence_content for each row execute function app.refuse_files();

-- Whoever says so may lose sight of the matter by it, so the product itself moves it to safeguarding.
create function app.begin_imagery(whose bigint, at timestamptz) returns void language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  update report set imagery = true, imagery_since = at, version = version + 1 where matter_id = whose and not imagery;
  update matter set compartment = 'SAFEGUARDING', version = version + 1 where id = whose and compartment <> 'SAFEGUARDING';
  perform set_config('app.person', coalesce(before, ''), true);
end $$;

-- For those who look after the storage: keys and nothing else, and never those of a matter in which they are involved themselves.
create function app.sealed_objects(whom bigint) returns table (storage_key varchar, since timestamptz)
  language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  return query select q.storage_key, q.since from quarantine q join matter m on m.id = q.matter_id
    where not (m.shut_out && array[whom]) order by q.since desc, q.storage_key limit 200;
  perform set_config('app.person', coalesce(before, ''), true);
end $$;
grant execute on all functions in schema app to ${application_role};
