-- The trust, its schools, their terms and closure days.
create table trust (
  id bigint primary key,
  public_id varchar(22) not null unique,
  name varchar(200) not null,
  address text not null,
  telephone varchar(40) not null,
  mailbox varchar(254) not null,
  version integer not null
);
create table school (
  id bigint primary key,
  public_id varchar(22) not null unique,
  code char(3) not null unique check (code ~ '^[A-Z]{3}$'),
  name varchar(200) not null,
  legal_type varchar(30) not null check (legal_type in ('COMMUNITY', 'VOLUNTARY_CONTROLLED', 'VOLUNTARY_AIDED', 'FOUNDATION', 'ACADEMY')),
  employer varchar(200) not null,
  controller varchar(200) not null,
  address text not null,
  telephone varchar(40) not null,
  mailbox varchar(254) not null,
  colour char(7) not null check (colour ~ '^#[0-9a-f]{6}$'),
  version integer not null
);
create table term (
  id bigint primary key,
  school_id bigint not null references school,
  name varchar(60) not null,
  starts date not null,
  ends date not null check (ends >= starts)
);
create index term_school on term (school_id, starts);
create table closure_day (
  id bigint primary key,
  school_id bigint not null references school,
  day date not null,
  reason varchar(200) not null,
  unique (school_id, day)
);
