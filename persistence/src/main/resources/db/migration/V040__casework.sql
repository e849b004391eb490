-- Case files: a procedure being followed for one person, its history, deadlines, holds, suspensions, hearings, warnings, appeals.
create table case_file (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  school_id bigint not null references school,
  kind varchar(20) not null check (kind in ('STAFF', 'PARENT', 'PUPIL', 'GOVERNOR', 'VOLUNTEER', 'CONTRACTOR', 'EXTERNAL', 'DATA')),
  subject_id bigint references person,
  subject_name varchar(160) not null,
  flags text not null default '',
  severity varchar(15),
  intent varchar(15),
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
  rule_source varchar(120) not null,
  title varchar(160) not null,
  start_event varchar(160) not null,
  starts timestamptz not null,
  due timestamptz not null,
  days integer,
  day_kind varchar(20) check (day_kind in ('WORKING', 'TRUST_WORKING', 'SCHOOL', 'CALENDAR', 'CLEAR', 'CLEAR_WORKING')),
  backwards boolean not null default false,
  of_step boolean not null,
  letter_id bigint,
  reason text not null,
  earlier text not null default '',
  met timestamptz,
  ended timestamptz
);
comment on column case_deadline.reason is 'The sentences that explain the date: days counted, days skipped, rule and its version.';
comment on column case_deadline.letter_id is 'The letter whose service starts it; counted anew when the true day of service is known.';
comment on column case_deadline.earlier is 'What it was before and why it moved, one sentence a line (AT-09).';
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
  decided_by bigint references person,
  alternatives text not null,
  contact varchar(160) not null,
  conditions text
);
create index suspension_case on suspension (case_id);
create table hearing (
  id bigint primary key,
  public_id varchar(22) not null unique,
  case_id bigint not null references case_file,
  kind varchar(12) not null check (kind in ('DISCIPLINARY', 'APPEAL')),
  hardest varchar(20) not null,
  starts timestamp,
  minutes integer check (minutes between 5 and 600),
  place varchar(300),
  invited date,
  earliest date,
  letter_id bigint,
  meeting_id bigint,
  companion_moves integer not null default 0,
  absences integer not null default 0,
  held date,
  in_absence boolean not null default false,
  measure varchar(20),
  decided date
);
comment on column hearing.hardest is 'The hardest measure that the invitation names: no decision goes beyond it (8.4).';
comment on column hearing.starts is 'London time, as people read it on the invitation.';
create index hearing_case on hearing (case_id);
create table hearing_finding (
  id bigint primary key,
  public_id varchar(22) not null unique,
  case_id bigint not null references case_file,
  hearing_id bigint not null references hearing,
  allegation_id bigint not null references allegation,
  finding varchar(12) not null check (finding in ('PROVED', 'NOT_PROVED')),
  reason text not null,
  unique (hearing_id, allegation_id)
);
create table warning (
  id bigint primary key,
  public_id varchar(22) not null unique,
  case_id bigint not null references case_file,
  person_id bigint references person,
  level varchar(20) not null check (level in ('RECORDED_ORAL', 'FIRST_WRITTEN', 'FINAL_WRITTEN')),
  issued date not null,
  live_until date not null,
  retain_until date not null,
  hold_until date,
  taken_back date
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
  against varchar(20) not null,
  outcome varchar(12) check (outcome in ('UPHELD', 'REDUCED', 'OVERTURNED', 'REHEAR', 'INADMISSIBLE', 'WITHDRAWN')),
  measure varchar(20),
  decided date
);
create index appeal_case on appeal (case_id);
