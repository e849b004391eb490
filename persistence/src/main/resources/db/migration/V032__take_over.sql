-- Running cases and live warnings that come from elsewhere: files that somebody looks at first, and what was taken over of them.
create table take_over (
  id bigint primary key,
  public_id varchar(22) not null unique,
  person_id bigint not null references person,
  made timestamptz not null,
  content bytea,
  rows integer not null,
  faults integer not null,
  taken timestamptz,
  version integer not null,
  check ((content is null) = (taken is not null))
);
comment on column take_over.content is 'The rows as they were sent and what was said to each, sealed: they tell of cases. Null once they were taken over.';
create index take_over_person on take_over (person_id, made);
create index take_over_waiting on take_over (made) where taken is null;
create table take_over_letter (
  id bigint primary key,
  public_id varchar(22) not null unique,
  take_over_id bigint not null references take_over,
  file_name varchar(255) not null,
  length bigint not null,
  sha256 char(64) not null,
  checked varchar(10) not null check (checked in ('CLEAN', 'NOT_ASKED')),
  storage_key varchar(22) not null unique,
  key_id varchar(60) not null,
  wrapped_key bytea not null,
  nonce bytea not null,
  pieces integer not null
);
comment on table take_over_letter is 'Old letters (PDF) on their way in; they become evidence of their case and never a letter that the post room could send.';
create index take_over_letter_of on take_over_letter (take_over_id);
create table take_over_piece (
  storage_key varchar(22) not null,
  place integer not null,
  take_over_id bigint not null references take_over,
  content bytea not null,
  primary key (storage_key, place)
);
comment on table take_over_piece is 'Encrypted bytes of these letters; moved to those of all evidence when they are taken over, deleted when they are not.';
create index take_over_piece_of on take_over_piece (take_over_id);
create table taken_over (
  id bigint primary key,
  public_id varchar(22) not null unique,
  take_over_id bigint not null references take_over,
  matter_id bigint not null unique references matter,
  school_id bigint not null references school,
  old_reference varchar(80) not null,
  subject varchar(160) not null,
  taken timestamptz not null,
  taken_by bigint not null references person
);
comment on column taken_over.old_reference is 'How the earlier system called the case; with the subject it names one case of a school, because one incident may have several subjects.';
comment on column taken_over.subject is 'Public id of the person, else the name in lower case.';
create unique index taken_over_once on taken_over (school_id, lower(old_reference), subject);
create index taken_over_of on taken_over (take_over_id);

insert into role_right (role, entitlement) values ('HHR', 'TAKE_OVER_CASES'), ('HT', 'TAKE_OVER_CASES');
