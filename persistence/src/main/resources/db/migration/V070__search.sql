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
-- call, because a rare word is found by the index on words and a frequent one by walking back in time.
create function app.search(wanted text, backwards boolean, at timestamptz, id bigint, most integer)
  returns table (matter_id bigint, received timestamptz) language plpgsql stable security definer set search_path = public as $$
declare sought tsquery := websearch_to_tsquery('english', wanted);
begin
  return query execute format('select e.matter_id, e.received from search_entry e join matter m on m.id = e.matter_id where e.words @@ %L::tsquery %s order by e.received %s, e.matter_id %s limit %s',
    sought, case when at is null then '' else format('and (e.received, e.matter_id) %s (%L, %s)', case when backwards then '>' else '<' end, at, id) end,
    case when backwards then 'asc' else 'desc' end, case when backwards then 'asc' else 'desc' end, most);
end $$;
