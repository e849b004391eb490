-- Personal data breaches (Art. 33(5) UK GDPR): one row for each data protection case, and what was found and done, only ever added to.
create table data_breach (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null unique references matter,
  school_id bigint not null references school,
  noticed timestamptz not null,
  aware_at timestamptz,
  duty varchar(30) check (duty in ('NOBODY', 'COMMISSIONER', 'COMMISSIONER_AND_PEOPLE')),
  told timestamptz,
  people_settled timestamptz,
  none_since timestamptz,
  none_reason text,
  rang smallint not null default 0 check (rang in (0, 24, 48, 60, 70, 72)),
  version integer not null
);
comment on table data_breach is 'Every data protection case has one, made with it by a trigger: also where nobody was told (DP-06).';
comment on column data_breach.noticed is 'When the officer was told; not yet when the school became aware (DP-03).';
comment on column data_breach.aware_at is 'When the school was reasonably certain: the 72 elapsed hours run from here. The latest of data_awareness.';
comment on column data_breach.rang is 'The last of the alarms at 24, 48, 60, 70 and 72 hours that was raised.';
create index data_breach_list on data_breach (noticed desc, id desc);
create index data_breach_running on data_breach (aware_at) where aware_at is not null and told is null and none_since is null;
create table data_awareness (
  id bigint primary key,
  public_id varchar(22) not null unique,
  breach_id bigint not null references data_breach,
  matter_id bigint not null references matter,
  aware_at timestamptz not null,
  who varchar(200) not null,
  how text not null,
  note text,
  by_id bigint not null references person,
  at timestamptz not null
);
comment on column data_awareness.note is 'Why certainty came only after it was noticed, or why the time is put right.';
create index data_awareness_breach on data_awareness (breach_id, id);
create table data_facts (
  id bigint primary key,
  public_id varchar(22) not null unique,
  breach_id bigint not null references data_breach,
  matter_id bigint not null references matter,
  nature text,
  people_kinds text,
  people_count varchar(200),
  data_kinds text,
  record_count varchar(200),
  consequences text,
  measures text,
  planned text,
  still_open text,
  by_id bigint not null references person,
  at timestamptz not null
);
comment on table data_facts is 'What is known at a time; the newest row counts, the earlier ones stay (information in phases, Art. 33(4)).';
create index data_facts_breach on data_facts (breach_id, id);
create table data_assessment (
  id bigint primary key,
  public_id varchar(22) not null unique,
  breach_id bigint not null references data_breach,
  matter_id bigint not null references matter,
  likelihood varchar(12) not null check (likelihood in ('UNLIKELY', 'POSSIBLE', 'LIKELY', 'CERTAIN')),
  weight varchar(12) not null check (weight in ('NEGLIGIBLE', 'LIMITED', 'SIGNIFICANT', 'SEVERE')),
  computed varchar(30) not null check (computed in ('NOBODY', 'COMMISSIONER', 'COMMISSIONER_AND_PEOPLE')),
  decided varchar(30) not null check (decided in ('NOBODY', 'COMMISSIONER', 'COMMISSIONER_AND_PEOPLE')),
  reasons text not null,
  by_id bigint not null references person,
  at timestamptz not null
);
create index data_assessment_breach on data_assessment (breach_id, id);
create table data_report (
  id bigint primary key,
  public_id varchar(22) not null unique,
  breach_id bigint not null references data_breach,
  matter_id bigint not null references matter,
  part integer not null check (part >= 1),
  told timestamptz not null,
  reference varchar(80) not null,
  way varchar(12) not null check (way in ('ONLINE', 'TELEPHONE', 'EMAIL', 'POST')),
  what text not null,
  follows text,
  late_reason text,
  by_id bigint not null references person,
  at timestamptz not null,
  unique (breach_id, part)
);
comment on table data_report is 'What the Information Commissioner was told: part 1 is the notice itself, the others are what followed.';
create table data_notice (
  id bigint primary key,
  public_id varchar(22) not null unique,
  breach_id bigint not null references data_breach,
  matter_id bigint not null references matter,
  told timestamptz,
  people integer check (people >= 1),
  way varchar(300),
  words text,
  letters integer not null default 0,
  spared varchar(20) check (spared in ('UNREADABLE', 'RISK_GONE', 'DISPROPORTIONATE')),
  reasons text,
  by_id bigint not null references person,
  at timestamptz not null,
  check (told is null and spared is not null and reasons is not null or told is not null and spared is null and people is not null)
);
comment on table data_notice is 'That people were told, how many and what; or why the law lets them go untold (Art. 34(3)).';
create index data_notice_breach on data_notice (breach_id, id);
