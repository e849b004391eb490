-- Case files: a procedure being followed for one person, its history, deadlines, holds, suspensions, warnings, appeals.
create table case_file (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  school_id bigint not null references school,
  kind varchar(20) not null check (kind in ('STAFF', 'PARENT', 'PUPIL', 'GOVERNOR', 'VOLUNTEER', 'CONTRACTOR', 'EXTERNAL', 'DATA')),
  procedure_version_id bigint not null references procedure_version,
  step_id bigint not null references step,
  entered timestamptz not null,
  due_on date,
  state varchar(10) not null check (state in ('OPEN', 'ON_HOLD', 'CLOSED')),
  opened timestamptz not null,
  closed timestamptz,
  version integer not null,
  unique (matter_id, kind)
);
create index case_file_list on case_file (opened desc, id desc);
create index case_file_school on case_file (school_id, opened desc, id desc);
create index case_file_due on case_file (due_on, id) where state <> 'CLOSED';
create table case_track (
  id bigint primary key,
  public_id varchar(22) not null unique,
  case_id bigint not null references case_file,
  procedure_version_id bigint not null references procedure_version,
  step_id bigint not null references step,
  started timestamptz not null,
  ended timestamptz,
  version integer not null
);
comment on table case_track is 'What runs beside the main line: suspension, hold, messaging permission, one parallel measure (decisions 14).';
create index case_track_case on case_track (case_id);
create table step_taken (
  id bigint primary key,
  public_id varchar(22) not null unique,
  case_id bigint not null references case_file,
  track_id bigint references case_track,
  step_id bigint not null references step,
  outcome varchar(40) not null,
  by_id bigint references person,
  at timestamptz not null,
  note text,
  reason text,
  due_on date
);
create index step_taken_case on step_taken (case_id, at, id);
create table case_deadline (
  id bigint primary key,
  public_id varchar(22) not null unique,
  case_id bigint not null references case_file,
  track_id bigint references case_track,
  rule varchar(20) not null,
  title varchar(160) not null,
  start_event varchar(160) not null,
  starts timestamptz not null,
  due timestamptz not null,
  reason text not null,
  met timestamptz,
  ended timestamptz
);
comment on column case_deadline.reason is 'The sentences that explain the date: days counted, days skipped, rule and its version.';
create index case_deadline_case on case_deadline (case_id);
create index case_deadline_due on case_deadline (due) where met is null and ended is null;
create table hold (
  id bigint primary key,
  public_id varchar(22) not null unique,
  case_id bigint not null references case_file,
  kind varchar(10) not null check (kind in ('POLICE', 'LADO', 'SICK', 'GRIEVANCE')),
  starts date not null,
  ends date check (ends >= starts),
  reason text not null,
  clearance text
);
create index hold_case on hold (case_id);
create table suspension (
  id bigint primary key,
  public_id varchar(22) not null unique,
  case_id bigint not null references case_file,
  starts date not null,
  review_on date not null,
  ended date,
  alternatives text not null,
  contact varchar(160) not null,
  conditions text
);
create index suspension_case on suspension (case_id);
create table warning (
  id bigint primary key,
  public_id varchar(22) not null unique,
  case_id bigint not null references case_file,
  person_id bigint references person,
  level varchar(20) not null check (level in ('RECORDED_ORAL', 'FIRST_WRITTEN', 'FINAL_WRITTEN')),
  issued date not null,
  live_until date not null,
  retain_until date not null,
  hold_until date
);
create index warning_case on warning (case_id);
create index warning_person on warning (person_id, live_until);
create table appeal (
  id bigint primary key,
  public_id varchar(22) not null unique,
  case_id bigint not null references case_file,
  received date not null,
  last_day date not null,
  grounds text not null,
  late_reason text,
  outcome varchar(12) check (outcome in ('UPHELD', 'REDUCED', 'OVERTURNED', 'REHEAR', 'INADMISSIBLE')),
  decided date
);
create index appeal_case on appeal (case_id);
