-- Procedures are rows: steps, transitions, letters, further dates and deciders; a published version never changes.
create table procedure (
  id bigint primary key,
  code varchar(40) not null unique,
  title varchar(160) not null,
  subject_kind varchar(20) not null,
  parallel boolean not null default false
);
comment on table procedure is 'Which one a school follows is a rule value: procedure.STAFF, procedure.PARENT and so on.';
create table procedure_version (
  id bigint primary key,
  public_id varchar(22) not null unique,
  procedure_id bigint not null references procedure,
  number integer not null,
  status varchar(10) not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  source_hash char(64) not null,
  published timestamptz,
  effective date,
  own boolean not null default false,
  version integer not null,
  unique (procedure_id, number)
);
comment on column procedure_version.effective is 'First day on which a new case follows it, null: from the beginning; of several published ones the latest that has begun counts.';
comment on column procedure_version.own is 'Made in the editor by people of this trust; a file of the product never takes its place.';
create index procedure_version_published on procedure_version (procedure_id, effective) where status = 'PUBLISHED';
create table step (
  id bigint primary key,
  version_id bigint not null references procedure_version,
  position integer not null,
  code varchar(40) not null,
  title varchar(160) not null,
  kind varchar(30) not null,
  period varchar(8),
  period_title varchar(160),
  period_days integer,
  day_kind varchar(20) check (day_kind in ('WORKING', 'TRUST_WORKING', 'SCHOOL', 'CALENDAR', 'CLEAR', 'CLEAR_WORKING')),
  counted_from varchar(10) check (counted_from in ('ENTERED', 'SERVICE', 'MEETING', 'STEP', 'RECEIVED', 'CONDUCT')),
  from_step varchar(40),
  unique (version_id, code),
  unique (version_id, position)
);
comment on column step.period is 'Rule key (T01 to T19) whose value counts unless period_days says otherwise; else the id that the days come from.';
create table transition (
  id bigint primary key,
  step_id bigint not null references step,
  position integer not null,
  outcome varchar(40) not null,
  label varchar(160) not null,
  next_step_id bigint references step,
  stays boolean not null default false,
  guards varchar(200) not null default '',
  meeting varchar(4) check (meeting ~ '^M[0-9]+$'),
  reason_needed boolean not null default false,
  unique (step_id, outcome)
);
comment on column transition.next_step_id is 'Null: the procedure ends.';
comment on column transition.stays is 'Put on record; the step and its dates go on.';
create table step_letter (
  id bigint primary key,
  step_id bigint not null references step,
  outcome varchar(40) not null,
  letter varchar(4) not null,
  variant varchar(4) not null default '',
  recipient varchar(20) not null,
  signatory varchar(8),
  unique (step_id, outcome, letter, variant, recipient)
);
create table step_limit (
  id bigint primary key,
  step_id bigint not null references step,
  outcome varchar(40) not null,
  title varchar(160) not null,
  period varchar(8) not null,
  period_days integer,
  day_kind varchar(20) check (day_kind in ('WORKING', 'TRUST_WORKING', 'SCHOOL', 'CALENDAR', 'CLEAR', 'CLEAR_WORKING')),
  counted_from varchar(10) not null check (counted_from in ('ENTERED', 'SERVICE', 'MEETING', 'STEP', 'RECEIVED', 'CONDUCT')),
  from_step varchar(40)
);
create index step_limit_step on step_limit (step_id);
create table step_decider (
  id bigint primary key,
  step_id bigint not null references step,
  role varchar(20) not null,
  position integer not null,
  unique (step_id, role)
);
create table track_offer (
  id bigint primary key,
  version_id bigint not null references procedure_version,
  position integer not null,
  procedure_code varchar(40) not null,
  guards varchar(200) not null default '',
  unique (version_id, procedure_code)
);
