-- Fifty people of six roles who sign in: those of the sample trust, and more senior leaders, safeguarding leads and advisers beside them.
create temp table wanted (role varchar, category varchar, title varchar, trust_wide boolean, each_place int);

insert into wanted values ('HT', 'TEACHER', 'Headteacher', false, 1), ('COG', 'GOVERNOR', 'Chair of governors', false, 1),
  ('SLT', 'TEACHER', 'Deputy headteacher', false, 4), ('DSL', 'TEACHER', 'Deputy safeguarding lead', false, 2),
  ('HHR', 'CENTRAL_STAFF', 'Deputy head of HR', true, 10), ('DPO', 'CENTRAL_STAFF', 'Deputy data protection officer', true, 4);

create temp table joining as
  with held as (select w.role, s.id as school_id, w.each_place - (select count(*) from post p join account a on a.person_id = p.person_id
      where p.role = w.role and p.school_id is not distinct from s.id and p.starts <= date '2026-11-20' and coalesce(p.ends, date '2999-01-01') > date '2026-11-20') as missing,
      w.category, w.title, coalesce(s.code, 'TRU') as place
    from wanted w left join school s on not w.trust_wide)
  select row_number() over (order by role, place, n)::int as number, held.*, n, nextval('ids') as id, lower(role || n || '.' || place) || '.bench' as user_name
  from held, generate_series(1, greatest(missing, 0)) as n;

insert into person (id, public_id, honorific, given_name, family_name, email, version)
  select id, substr(md5(id || 'person'), 1, 22), 'Ms', 'Mira', 'Bench' || number, user_name || '@hedgerow-trust.example', 1 from joining;

insert into post (id, public_id, person_id, school_id, role, category, title, starts)
  select id + 1, substr(md5(id || 'post'), 1, 22), id, school_id, role, category, title, date '2024-09-01' from joining;

insert into account (id, public_id, person_id, user_name, second_factor_waived, version)
  select id + 2, substr(md5(id || 'account'), 1, 22), id, user_name, true, 1 from joining;

-- Everybody signs in with the password of this start: one hash for all, as the sample trust has it.
insert into credential (account_id, password_hash)
  select j.id + 2, (select c.password_hash from credential c join account a on a.id = c.account_id where a.user_name = 'headteacher.ced') from joining j;
