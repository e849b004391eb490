-- Letter templates as versioned rows; letters as immutable PDF; one delivery per attempt and address (decisions 10).
create table letter_template (
  id bigint primary key,
  public_id varchar(22) not null unique,
  letter varchar(4) not null,
  variant varchar(4) not null default '',
  number integer not null,
  title varchar(200) not null,
  source text not null,
  second_reader boolean not null,
  effective_from date not null,
  approved_by bigint references person,
  unique (letter, variant, number)
);
create table letter (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  school_id bigint not null references school,
  template_id bigint not null references letter_template,
  state varchar(12) not null check (state in ('DRAFT', 'REVIEWED', 'QUEUED', 'CLAIMED', 'SENT', 'UNCERTAIN', 'FAILED', 'HELD', 'WITHDRAWN')),
  recipient_id bigint references person,
  recipient_name varchar(160) not null,
  recipient_kind varchar(20) not null,
  email varchar(254),
  address text,
  service varchar(15) not null check (service in ('EMAIL', 'FIRST_CLASS', 'SECOND_CLASS', 'SIGNED_FOR', 'BY_HAND', 'PORTAL')),
  fields text not null,
  written timestamptz not null,
  author_id bigint references person,
  reviewer_id bigint references person,
  reviewed timestamptz,
  review_note varchar(1000),
  queued timestamptz,
  next_attempt timestamptz,
  claimed_until timestamptz,
  claimed_by varchar(60),
  attempts integer not null default 0,
  sent timestamptz,
  deemed_served date,
  deemed_reason text,
  meeting_id bigint,
  version integer not null
);
create index letter_matter on letter (matter_id, written);
create index letter_list on letter (written desc, id desc);
create index letter_school on letter (school_id, written desc, id desc);
create index letter_queue on letter (next_attempt, id) where state in ('QUEUED', 'HELD');
create index letter_claimed on letter (claimed_until) where state = 'CLAIMED';
create table letter_content (
  letter_id bigint primary key references letter,
  pdf bytea not null,
  sha256 char(64) not null
);
create table delivery (
  id bigint primary key,
  public_id varchar(22) not null unique,
  letter_id bigint not null references letter,
  attempt integer not null,
  message_id varchar(200) not null unique,
  address varchar(254) not null,
  outcome varchar(12) not null check (outcome in ('UNDER_WAY', 'HANDED_OVER', 'TRY_LATER', 'REFUSED', 'UNCERTAIN')),
  reply text,
  at timestamptz not null,
  unique (letter_id, attempt)
);
