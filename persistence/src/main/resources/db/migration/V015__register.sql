-- The register of what is wrong with policies, reminders of their review, early reviews, and reviews that change nothing.
create table finding (
  id bigint primary key,
  school_id bigint references school,
  version_id bigint references policy_version,
  version_name varchar(22),
  title varchar(200) not null,
  kind varchar(24) not null,
  severity smallint not null check (severity between 0 and 2),
  clause_number text,
  clause_lineage varchar(22),
  other_number text,
  other_lineage varchar(22),
  words text not null,
  mend text not null,
  path varchar(300) not null,
  since date not null,
  due date,
  place varchar(40) generated always as (severity::text || lpad((since - date '1900-01-01')::text, 6, '0') || lpad(id::text, 19, '0')) stored
);
comment on table finding is 'Derived from policies, rules and posts: made anew when these change and every night, so that the register pages in SQL.';
comment on column finding.version_id is 'Null: about the rule values of the school.';
comment on column finding.place is 'Place in the register: what is urgent first, then what has been so for longest.';
create index finding_school on finding (school_id, place);
create index finding_place on finding (place);
create index finding_version on finding (version_id, place);
create table finding_day (
  school bigint primary key,
  looked date not null
);
comment on table finding_day is 'For which day the register of a school was made; school 0 is the trust.';
create table review_day (
  version_id bigint primary key references policy_version,
  due date not null
);
comment on table review_day is 'The day that governs for each version in force (V-04), made together with its findings.';
create table review_reminder (
  version_id bigint not null references policy_version,
  due date not null,
  stage integer not null,
  primary key (version_id, due, stage)
);
comment on column review_reminder.stage is 'Days before the review for which people were told: 120, 90, 60, 30, 7, 0; negative: weeks after it.';
create table law_change (
  id bigint primary key,
  public_id varchar(22) not null unique,
  title varchar(200) not null,
  happened date not null,
  what text not null,
  person_id bigint not null references person,
  noted timestamptz not null
);
create table early_review (
  id bigint primary key,
  public_id varchar(22) not null unique,
  change_id bigint not null references law_change,
  version_id bigint not null references policy_version,
  places varchar(300) not null,
  opened timestamptz not null,
  unique (change_id, version_id)
);
create index early_review_version on early_review (version_id);
-- Reviewed, no change: a sign-off of its own over the bytes that stay in force.
alter table policy_version add column reviewed_on date;
create table unchanged_review (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version,
  person_id bigint not null references person,
  body varchar(80) not null,
  title varchar(120) not null,
  minute_reference varchar(120),
  summary varchar(300) not null,
  next_review date not null,
  next_review_precision varchar(10) not null check (next_review_precision in ('DAY', 'MONTH', 'TERM', 'YEAR')),
  text_hash char(64) not null,
  signed timestamptz not null,
  signature bytea not null,
  key_id varchar(60) not null
);
comment on column unchanged_review.text_hash is 'SHA-256 of the approved PDF; of the words of the text where there is none.';
create index unchanged_review_version on unchanged_review (version_id, signed);
-- Whether what stands on a website is what was approved.
create table web_check (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version,
  person_id bigint not null references person,
  checked timestamptz not null,
  way varchar(8) not null check (way in ('FILE', 'TEXT')),
  name varchar(200) not null,
  copy_hash char(64) not null,
  same boolean not null,
  difference varchar(400) not null
);
create index web_check_version on web_check (version_id, checked);
