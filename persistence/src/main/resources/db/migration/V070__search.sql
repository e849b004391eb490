-- What is found by words: reference, and the words of the report. The application role cannot read this table (decisions 6).
create table search_entry (
  matter_id bigint primary key references matter,
  received timestamptz not null,
  words tsvector not null
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_received on search_entry (received desc, matter_id desc);
comment on table search_entry is 'Text operators are not leakproof, so under a policy no index on words would be used: app.search is the only door.';

create function app.note_words() returns trigger language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  insert into search_entry (matter_id, received, words)
    select m.id, new.received, to_tsvector('english', concat_ws(' ', replace(m.reference, '-', ' '), new.what, new.who, new.platform))
      from matter m where m.id = new.matter_id
    on conflict (matter_id) do update set received = excluded.received, words = excluded.words;
  perform set_config('app.person', coalesce(before, ''), true);
  return null;
end $$;
create trigger report_words after insert or update of what, who, platform, received on report for each row execute function app.note_words();

-- Ids of matters with these words that the caller sees, newest first: after or before a place, at most so many. Planned anew for every
-- call: a frequent word is found by walking back in time, any other by the index on words. The planner is asked how frequent, but not which
-- way to go: it takes a word that it does not know for one in two hundred, and would walk through all of a large table for four reports.
-- Whoever sees few matters would walk through all of it as well: their few are looked through one by one.
create function app.search(wanted text, backwards boolean, at timestamptz, id bigint, most integer)
  returns table (matter_id bigint, received timestamptz) language plpgsql security definer set search_path = public as $$
declare
  matching text := format('select matter_id, received from search_entry where words @@ %L::tsquery', websearch_to_tsquery('english', wanted));
  beyond text := case when at is null then '' else format(' and (received, matter_id) %s (%L, %s)', case when backwards then '>' else '<' end, at, id) end;
  direction text := case when backwards then 'asc' else 'desc' end;
  among text := '';
  plan json;
  frequent boolean;
  few bigint[];
begin
  execute 'explain (format json) ' || matching into plan;
  frequent := (plan->0->'Plan'->>'Plan Rows')::float8 > (select reltuples / 100 from pg_class where oid = 'search_entry'::regclass);
  if frequent and not app.is_system() then
    execute format('select array(select m.id from matter m where m.scope = any (%L::text[]) limit 1001)', app.my_scopes() || app.cover_scopes()) into few;
    few := few || app.assignments(app.me() || app.my_covered());
    if cardinality(few) <= 1000 then
      frequent := false;
      among := format(' and matter_id = any (%L::bigint[])', few);
    end if;
  end if;
  return query execute format('with e as %s (%s%s%s) select e.matter_id, e.received from e join matter m on m.id = e.matter_id order by e.received %s, e.matter_id %s limit %s',
    case when frequent then 'not materialized' else 'materialized' end, matching, among, beyond, direction, direction, most);
end $$;
