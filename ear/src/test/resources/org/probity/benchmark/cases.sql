-- COUNT cases with their reports, people, dates, letters and three history entries each, spread over six years, five schools, six kinds.
create function pg_temp.reference(code text, year int, n bigint) returns text language sql immutable as
  $$ select code || '-' || year || '-' || string_agg(substr('0123456789BCDFGHJKLMNPQRSTVWXYZ',
       ((n * 22801763489 + 7919) % 729000000 / (array[1, 30, 900, 27000, 810000, 24300000])[i] % 30)::int + 1, 1), '' order by i) from generate_series(1, 6) as i $$;

create function pg_temp.mark(n bigint, what text) returns text language sql immutable as $$ select substr(md5(n || what), 1, 22) $$;

create function pg_temp.pick(words text[], n bigint, salt text) returns text language sql immutable as
  $$ select words[1 + abs(hashtext(n || salt)) % cardinality(words)] $$;

create temp table place as select row_number() over (order by code)::int - 1 as number, id as school_id, code,
  (select p.person_id from post p where p.school_id = s.id and p.role = 'HT' order by p.id limit 1) as head from school s;

create temp table kind (share int4range, compartment varchar, kind varchar, procedure varchar, category varchar);

insert into kind values (int4range(0, 38), 'STAFF', 'STAFF', 'staff-conduct', 'TEACHER'), (int4range(38, 60), 'PARENT', 'PARENT', 'parent', 'PARENT_CARER'),
  (int4range(60, 82), 'PUPIL', 'PUPIL', 'pupil', 'PUPIL'), (int4range(82, 89), 'SAFEGUARDING', 'PUPIL', 'pupil', 'PUPIL'),
  (int4range(89, 93), 'GOVERNOR', 'GOVERNOR', 'governor', 'GOVERNOR'), (int4range(93, 97), 'DATA', 'DATA', 'data-breach', 'UNKNOWN'),
  (int4range(97, 100), 'OTHER', 'EXTERNAL', 'external', 'OTHER_EXTERNAL');

create temp table path as select p.code, v.id as version_id, s.id as step_id, row_number() over (partition by v.id order by s.position)::int as number,
  count(*) over (partition by v.id)::int as steps, s.title,
  (select t.outcome from transition t where t.step_id = s.id order by t.position limit 1) as outcome
  from procedure p join procedure_version v on v.procedure_id = p.id and v.status = 'PUBLISHED' join step s on s.version_id = v.id;

create temp table rule as select distinct on (p.school_id) p.school_id, v.id as version_id,
  (select array_agg(c.id order by c.position) from clause c where c.version_id = v.id and c.strength in ('PROHIBITED', 'REQUIRED')) as clauses
  from policy_version v join policy p on p.id = v.policy_id where v.status = 'IN_FORCE' order by p.school_id, v.id;

create temp table made as
  select n, START + n * 20 as id, p.*, k.compartment, k.kind, k.category, w.version_id, w.steps,
    timestamptz '2026-11-19 16:00Z' - (COUNT - n) * (interval '6 years' / COUNT) as opened,
    case when n > COUNT * 0.9 and n % 2 = 1 then 'RECEIVED' when n > COUNT * 0.9 and n % 3 > 0 or n % 40 = 0 then 'OPEN' when n % 60 = 7 then 'ON_HOLD' else 'CLOSED' end as state,
    1 + (abs(hashtext(n || 'step')) % w.steps) as at_step,
    pg_temp.pick(array['Asha','Bram','Celia','Dov','Edda','Femi','Greta','Hugo','Ines','Jonah','Kezia','Lorcan','Maud','Nils','Odile','Piran'], n, 'given') || ' '
      || pg_temp.pick(array['Abbot','Brook','Carver','Dale','Ember','Finch','Garner','Heath','Ivory','Jessop','Kestrel','Lark','Marsh','Nettle','Oakes','Perrin'], n, 'family') as subject
  from generate_series(1, COUNT) as n
  join place p on p.number = abs(hashtext(n || 'place')) % 5
  join kind k on k.share @> abs(hashtext(n || 'kind')) % 100
  join path w on w.code = case when k.procedure = 'parent' and p.code <> 'BEE' then 'parent-' || lower(p.code) else k.procedure end and w.number = 1;

create index on made (n);

analyze made;

-- What triggers keep for single acts is written in bulk here, as they would.
alter table report disable trigger user;

alter table assignment disable trigger user;

alter table conflict disable trigger user;

alter table made add witness bigint;

update made set witness = (select person_id from post p where p.school_id = made.school_id and p.role = 'ST' order by p.id offset n % 2 limit 1) where n % 50 = 3;

insert into matter (id, public_id, reference, school_id, compartment, assigned, shut_out, version)
  select id, pg_temp.mark(id, 'm'), pg_temp.reference(code, extract(year from opened)::int, n), school_id, case when state = 'RECEIVED' then 'UNSORTED' else compartment end,
    case when compartment in ('STAFF', 'PARENT', 'PUPIL', 'OTHER') or state = 'RECEIVED' then array[head] else '{}' end,
    case when witness is null then '{}' else array[witness] end, 1 from made;

insert into report (id, public_id, matter_id, state, received, reporter_kind, reporter_name, reporter_email, what, happened_on, platform, web_address, who, subject_kind,
    intent, severity, flags, triaged, policy_version_id, version)
  select id + 1, pg_temp.mark(id, 'r'), id, case state when 'RECEIVED' then state when 'CLOSED' then 'CLOSED' else 'CASE_OPEN' end, opened,
    pg_temp.pick(array['STAFF','PARENT','PARENT','OTHER'], n, 'teller'), 'Somebody ' || n, 'teller' || n || '@mail.example',
    'On the ' || pg_temp.pick(array['class group','parents'' chat','school forum','football page','village noticeboard','staff group'], n, 'where') || ' somebody '
      || pg_temp.pick(array['mocked','threatened','named','filmed','insulted','impersonated','blamed','photographed'], n, 'did') || ' a '
      || pg_temp.pick(array['pupil','teacher','parent','governor','caretaker','lunchtime supervisor'], n, 'whom') || ' after the '
      || pg_temp.pick(array['sports day','nativity play','swimming gala','residential trip','bake sale','parents'' evening','science fair','assembly'], n, 'when')
      || '. The post was shared ' || n % 97 || ' times and showed the ' || pg_temp.pick(array['playground','classroom','minibus','gate','hall','library','kitchen','pond'], n, 'place')
      || '. It used the word ' || translate(substr(md5('word' || n / 4), 1, 8), '0123456789', 'ghijklmnop') || '.',
    (opened - interval '2 days')::date, pg_temp.pick(array['a messaging group','a photo service','a video service','a social network'], n, 'platform'),
    'https://posts.example/' || n, subject, case when state <> 'RECEIVED' then category end,
    case when state <> 'RECEIVED' then pg_temp.pick(array['DELIBERATE','ACCIDENTAL','UNDETERMINED'], n, 'intent') end,
    case when state <> 'RECEIVED' then pg_temp.pick(array['MINOR','MODERATE','MODERATE','SERIOUS'], n, 'severity') end, '',
    case when state <> 'RECEIVED' then opened + interval '1 day' end, rule.version_id, 1
  from made join rule on rule.school_id = made.school_id;

insert into party (id, public_id, matter_id, name, part, category)
  select id + 2, pg_temp.mark(id, 'p'), id, subject, 'SUBJECT', category from made
  union all select id + 3, pg_temp.mark(id, 'q'), id, 'Somebody ' || n, 'REPORTER', null from made;

insert into allegation (id, public_id, matter_id, clause_id, code, text)
  select id + 4, pg_temp.mark(id, 'a'), id, rule.clauses[1 + n % cardinality(rule.clauses)], 'CC-99', 'What the report says was posted on ' || (opened - interval '2 days')::date
  from made join rule on rule.school_id = made.school_id where state <> 'RECEIVED';

insert into assignment (id, public_id, matter_id, person_id, duty, starts)
  select id + 5, pg_temp.mark(id, 's'), id, head, 'RECIPIENT', opened from made where compartment in ('STAFF', 'PARENT', 'PUPIL', 'OTHER') or state = 'RECEIVED'
  union all select id + 6, pg_temp.mark(id, 't'), id, head, 'CASE_MANAGER', opened + interval '1 day' from made where state <> 'RECEIVED' and compartment in ('STAFF', 'PARENT', 'PUPIL');

insert into conflict (id, matter_id, person_id, reason)
  select id + 7, id, witness, 'WITNESS' from made where witness is not null;

insert into search_entry (matter_id, received, words)
  select m.id, r.received, to_tsvector('english', concat_ws(' ', replace(m.reference, '-', ' '), r.what, r.who, r.platform)) from report r join matter m on m.id = r.matter_id where m.id >= START;

alter table report enable trigger user;

alter table assignment enable trigger user;

alter table conflict enable trigger user;

insert into case_file (id, public_id, matter_id, school_id, kind, subject_name, severity, intent, procedure_version_id, step_id, entered, due_on, state, opened, closed, version)
  select id + 8, pg_temp.mark(id, 'c'), id, school_id, kind, subject, 'MODERATE', 'UNDETERMINED', made.version_id, path.step_id, opened + interval '5 days',
    case when state = 'OPEN' then (opened + interval '9 days')::date end, state, opened + interval '1 day', case when state = 'CLOSED' then opened + interval '40 days' end, 1
  from made join path on path.version_id = made.version_id and path.number = at_step where state <> 'RECEIVED';

insert into step_taken (id, public_id, case_id, step_id, outcome, by_id, at, note)
  select id + 9 + i, pg_temp.mark(id + i, 'h'), id + 8, path.step_id, coalesce(path.outcome, 'NO_CASE'), head, opened + i * interval '2 days', 'Done as the procedure says'
  from made, generate_series(0, 2) as i, path where path.version_id = made.version_id and path.number = least(i + 1, made.steps) and state <> 'RECEIVED';

insert into case_deadline (id, public_id, case_id, rule, rule_source, title, start_event, starts, due, days, day_kind, of_step, reason, met)
  select id + 12, pg_temp.mark(id, 'd'), id + 8, 'T06', 'the school''s policy', path.title, 'the step was entered', opened + interval '5 days', opened + interval '9 days', 4, 'WORKING', true,
    'Counted in working days from the day after the step was entered.' || chr(10) || 'Rule T06 as the school has it.', case when state = 'CLOSED' then opened + interval '8 days' end
  from made join path on path.version_id = made.version_id and path.number = at_step where state <> 'RECEIVED';

insert into letter (id, public_id, matter_id, school_id, template_id, state, recipient_name, recipient_kind, email, service, fields, written, queued, sent, deemed_served, attempts, version)
  select made.id + 14, pg_temp.mark(made.id, 'l'), made.id, school_id, t.id, 'SENT', 'Somebody ' || n, 'REPORTER', 'teller' || n || '@mail.example', 'EMAIL',
    '{"reportDate": "a day", "reportReference": "a reference", "nextContactBy": "a day"}', opened, opened, opened, opened::date, 1, 1
  from made, letter_template t where t.letter = 'L38' and t.variant = 'A' and t.number = 1;

insert into delivery (id, public_id, letter_id, attempt, message_id, address, outcome, reply, at)
  select id + 15, pg_temp.mark(id, 'y'), id + 14, 1, pg_temp.mark(id, 'l') || '.1@hedgerow-trust.example', 'teller' || n || '@mail.example', 'HANDED_OVER', '250 taken', opened from made;
