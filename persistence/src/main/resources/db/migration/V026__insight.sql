-- Counts for people who read no case (R03, G-11): over everything at these schools but what the reader must not know of. Never a row,
-- never a name; small counts are hidden before anybody sees them.
create function app.breach_counts(whom bigint, schools text, since timestamptz, until timestamptz)
  returns table (dimension text, entry text, matters bigint)
  language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  return query
    with told as materialized (
      select m.id, r.flags from report r join matter m on m.id = r.matter_id join school s on s.id = m.school_id
      where r.received >= since and r.received < until and r.triaged is not null and not m.shut_out && array[whom]
        and (schools = '*' or s.code = any (string_to_array(schools, ','))))
    select 'CODE', cast(a.code as text), count(distinct a.matter_id) from allegation a join told t on t.id = a.matter_id group by a.code
    union all select 'KIND', cast(c.kind as text), count(*) from case_file c join told t on t.id = c.matter_id group by c.kind
    union all select 'DATA', 'DATA_LOSS', count(*) from told t where position('PERSONAL_DATA' in t.flags) > 0
    union all select 'STAFF', cast(c.kind as text), count(distinct c.matter_id) from case_file c join told t on t.id = c.matter_id
      where c.kind in ('PARENT', 'EXTERNAL', 'PUPIL') and exists (select 1 from party v where v.matter_id = c.matter_id and v.part = 'VICTIM'
        and v.category in ('TEACHER', 'SUPPORT_STAFF', 'CENTRAL_STAFF', 'TRAINEE', 'APPRENTICE', 'SUPPLY')) group by c.kind;
  perform set_config('app.person', coalesce(before, ''), true);
end $$;
