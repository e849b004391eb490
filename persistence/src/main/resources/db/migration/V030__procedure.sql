-- Procedures are rows: steps, transitions, letters and deciders; a published version never changes.
create table procedure (
  id bigint primary key,
  code varchar(40) not null unique,
  title varchar(160) not null,
  subject_kind varchar(20) not null,
  parallel boolean not null default false,
  school_id bigint references school
);
comment on column procedure.school_id is 'Null: the trust''s procedure; else this school follows this one instead.';
create table procedure_version (
  id bigint primary key,
  public_id varchar(22) not null unique,
  procedure_id bigint not null references procedure,
  number integer not null,
  status varchar(10) not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  published timestamptz,
  version integer not null,
  unique (procedure_id, number)
);
create table step (
  id bigint primary key,
  version_id bigint not null references procedure_version,
  position integer not null,
  code varchar(40) not null,
  title varchar(160) not null,
  kind varchar(30) not null,
  period varchar(8),
  period_days integer,
  day_kind varchar(20) check (day_kind in ('WORKING', 'TRUST_WORKING', 'SCHOOL', 'CALENDAR')),
  unique (version_id, code),
  unique (version_id, position)
);
comment on column step.period is 'Rule key (T01 to T19) whose value counts, or null when period_days says it.';
create table transition (
  id bigint primary key,
  step_id bigint not null references step,
  position integer not null,
  outcome varchar(40) not null,
  label varchar(160) not null,
  next_step_id bigint references step,
  guard varchar(40),
  unique (step_id, outcome)
);
comment on column transition.next_step_id is 'Null: the procedure ends.';
create table step_letter (
  id bigint primary key,
  step_id bigint not null references step,
  outcome varchar(40) not null,
  letter varchar(4) not null,
  variant varchar(4) not null default '',
  recipient varchar(20) not null,
  unique (step_id, outcome, letter, variant, recipient)
);
create table step_decider (
  id bigint primary key,
  step_id bigint not null references step,
  role varchar(20) not null,
  position integer not null,
  unique (step_id, role)
);
