-- Counts for people who read no case (R03, G-11): over everything at these schools but what the reader must not know of. Never a row,
-- never a name, each school apart; small counts are hidden before anybody sees them.
create function app.breach_counts(whom bigint, schools text, since timestamptz, until timestamptz)
  returns table (school text, dimension text, entry text, matters bigint)
  language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  return query
    with told as materialized (
      select m.id, cast(s.code as text) as code, r.flags from report r join matter m on m.id = r.matter_id join school s on s.id = m.school_id
      where r.received >= since and r.received < until and r.triaged is not null and not m.shut_out && array[whom]
        and (schools = '*' or s.code = any (string_to_array(schools, ','))))
    select t.code, 'CODE', cast(a.code as text), count(distinct a.matter_id) from allegation a join told t on t.id = a.matter_id group by t.code, a.code
    union all select t.code, 'KIND', cast(c.kind as text), count(*) from case_file c join told t on t.id = c.matter_id group by t.code, c.kind
    union all select t.code, 'DATA', 'DATA_LOSS', count(*) from told t where position('PERSONAL_DATA' in t.flags) > 0 group by t.code
    union all select t.code, 'STAFF', cast(c.kind as text), count(distinct c.matter_id) from case_file c join told t on t.id = c.matter_id
      where c.kind in ('PARENT', 'EXTERNAL', 'PUPIL') and exists (select 1 from party v where v.matter_id = c.matter_id and v.part = 'VICTIM'
        and v.category in ('TEACHER', 'SUPPORT_STAFF', 'CENTRAL_STAFF', 'TRAINEE', 'APPRENTICE', 'SUPPLY')) group by t.code, c.kind;
  perform set_config('app.person', coalesce(before, ''), true);
end $$;

-- Whom discipline meets, by kind of post (R12): the capacity in which the subject acted.
create function app.discipline_counts(whom bigint, schools text, since timestamptz, until timestamptz)
  returns table (school text, dimension text, entry text, matters bigint)
  language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  return query
    with told as materialized (
      select c.id, cast(s.code as text) as code, coalesce((select cast(p.category as text) from party p
          where p.matter_id = c.matter_id and p.part = 'SUBJECT' and p.category is not null order by p.id limit 1), 'UNKNOWN') as post
      from case_file c join matter m on m.id = c.matter_id join school s on s.id = c.school_id
      where c.kind = 'STAFF' and c.opened >= since and c.opened < until and not m.shut_out && array[whom]
        and (schools = '*' or s.code = any (string_to_array(schools, ','))))
    select t.code, 'CASE', t.post, count(*) from told t group by t.code, t.post
    union all select t.code, 'SUSPENDED', t.post, count(*) from told t where exists (select 1 from suspension p where p.case_id = t.id) group by t.code, t.post
    union all select t.code, 'MEASURE', t.post || ':' || h.measure, count(distinct t.id) from told t join hearing h on h.case_id = t.id
      where h.kind = 'DISCIPLINARY' and h.measure is not null group by t.code, t.post, h.measure
    union all select t.code, 'APPEAL', t.post, count(*) from told t where exists (select 1 from appeal a where a.case_id = t.id) group by t.code, t.post;
  perform set_config('app.person', coalesce(before, ''), true);
end $$;

-- What may not be kept longer (R14): due by the first of the two instants, or by the second; and what is held back.
create function app.retention_counts(whom bigint, schools text, since timestamptz, until timestamptz)
  returns table (school text, dimension text, entry text, matters bigint)
  language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  return query
    with told as materialized (
      select m.id, cast(s.code as text) as code from matter m join school s on s.id = m.school_id
      where not m.shut_out && array[whom] and (schools = '*' or s.code = any (string_to_array(schools, ',')))),
    kept as materialized (
      select t.code, 'WARNING' as record, w.retain_until as last, w.hold_until >= cast(since as date) as held
        from warning w join case_file c on c.id = w.case_id join told t on t.id = c.matter_id where w.taken_back is null
      union all select t.code, cast(c.kind as text), case c.kind when 'PARENT' then make_date(cast(extract(year from c.closed + interval '4 months') as integer) + 3, 8, 31)
          else cast(c.closed + interval '6 years' as date) end, null
        from case_file c join told t on t.id = c.matter_id where c.state = 'CLOSED' and c.kind in ('STAFF', 'PARENT', 'DATA')
      union all select t.code, 'REPORT', cast(r.triaged + interval '12 months' as date), null
        from report r join told t on t.id = r.matter_id where r.state = 'CLOSED_NFA' and r.reporter_kind = 'ANONYMOUS')
    select k.code, 'DUE', k.record, count(*) from kept k where k.last < cast(since as date) and k.held is not true group by k.code, k.record
    union all select k.code, 'SOON', k.record, count(*) from kept k where k.last >= cast(since as date) and k.last < cast(until as date) and k.held is not true group by k.code, k.record
    union all select k.code, 'HELD', 'LEGAL', count(*) from kept k where k.held group by k.code
    union all select t.code, 'HELD', cast(h.kind as text), count(*) from hold h join case_file c on c.id = h.case_id join told t on t.id = c.matter_id
      where h.ends is null and h.kind in ('POLICE', 'LADO') group by t.code, h.kind
    union all select t.code, 'HELD', 'APPEAL', count(*) from appeal a join case_file c on c.id = a.case_id join told t on t.id = c.matter_id
      where a.outcome is null group by t.code;
  perform set_config('app.person', coalesce(before, ''), true);
end $$;
