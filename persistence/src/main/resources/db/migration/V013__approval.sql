-- Consultation, chains of approval, certificates of sign-off, and meetings of governing bodies (V-07, V-08, V-14, V-15, G-01 to G-11).
create table approval_plan (
  policy_id bigint primary key references policy,
  steps text not null,
  set_by bigint not null references person,
  set_at timestamptz not null
);
comment on column approval_plan.steps is 'One step a line as in the rule approvalChain (X15): BODY, then ALL or a number; one signature without it.';
create table approval_step (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version,
  body_hash char(64) not null,
  position integer not null,
  body varchar(20) not null check (body in ('HEADTEACHER', 'SLT', 'COMMITTEE', 'CHAIR', 'GOVERNING_BODY', 'TRUST_BOARD')),
  name varchar(80) not null,
  needed integer not null check (needed >= 0),
  route varchar(16) check (route in ('RESOLUTION', 'DELEGATED', 'CHAIRS_ACTION')),
  reference varchar(120),
  reason text,
  completed timestamptz,
  decided_on date,
  ratified_on date,
  ratified_reference varchar(120),
  version integer not null,
  unique (version_id, body_hash, position)
);
comment on column approval_step.needed is 'How many signatures; 0: of everybody who may sign.';
comment on column approval_step.body_hash is 'The document that it approves: one that was sent back has steps of its own that count no more.';
create index approval_step_ratify on approval_step (version_id) where route = 'CHAIRS_ACTION' and ratified_on is null;
create table step_approval (
  id bigint primary key,
  public_id varchar(22) not null unique,
  step_id bigint not null references approval_step,
  sign_off_id bigint not null unique references sign_off,
  person_id bigint not null references person,
  route varchar(16) not null check (route in ('RESOLUTION', 'DELEGATED', 'CHAIRS_ACTION')),
  equality text,
  unique (step_id, person_id)
);
create table certificate (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version,
  pdf bytea not null,
  pdf_hash char(64) not null unique,
  body_hash char(64) not null,
  key_id varchar(60) not null,
  issued timestamptz not null,
  unique (version_id, body_hash)
);
create table consultation (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version,
  asked varchar(120) not null,
  note text not null default '',
  opened timestamptz not null,
  opened_by bigint not null references person,
  closes_on date not null,
  closed timestamptz,
  closed_by bigint references person,
  version integer not null
);
comment on column consultation.asked is 'Roles with commas between.';
comment on column consultation.note is 'How unions, parents and pupils are asked (V-15).';
create unique index consultation_open on consultation (version_id) where closed is null;
create table clause_comment (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version,
  consultation_id bigint references consultation,
  person_id bigint not null references person,
  lineage varchar(22),
  place varchar(120) not null,
  text text not null,
  made timestamptz not null,
  answer text,
  answered_by bigint references person,
  answered timestamptz,
  version integer not null
);
comment on column clause_comment.lineage is 'The clause through all versions; null: about the whole text.';
comment on column clause_comment.place is 'As people cite it on that day.';
create index clause_comment_version on clause_comment (version_id, made);
create table board_meeting (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint references school,
  body varchar(20) not null check (body in ('COMMITTEE', 'GOVERNING_BODY', 'TRUST_BOARD')),
  name varchar(80) not null,
  starts timestamp not null,
  place varchar(200) not null,
  status varchar(12) not null check (status in ('PLANNED', 'CALLED', 'DRAFT', 'SIGNED', 'CANCELLED')),
  notice_given date,
  short_notice text,
  in_post integer not null,
  signed_by varchar(120),
  signed_on date,
  version integer not null
);
comment on column board_meeting.school_id is 'Null: the trust board.';
comment on column board_meeting.short_notice is 'Why the chair shortened the seven clear days (G-02).';
comment on column board_meeting.status is 'DRAFT and SIGNED are those of the minutes (V-08).';
create index board_meeting_school on board_meeting (school_id, starts);
create table board_seat (
  id bigint primary key,
  public_id varchar(22) not null unique,
  meeting_id bigint not null references board_meeting,
  person_id bigint not null references person,
  title varchar(120) not null,
  present boolean not null,
  presides boolean not null,
  unique (meeting_id, person_id)
);
create table board_item (
  id bigint primary key,
  public_id varchar(22) not null unique,
  meeting_id bigint not null references board_meeting,
  position integer not null,
  kind varchar(12) not null check (kind in ('POLICY', 'RATIFICATION', 'PANEL', 'OTHER')),
  title varchar(200) not null,
  step_id bigint references approval_step,
  outcome varchar(10) check (outcome in ('APPROVED', 'REJECTED', 'DEFERRED', 'NOTED')),
  votes_for integer,
  votes_against integer,
  abstained integer,
  casting_vote boolean not null default false,
  minute_number varchar(20),
  note text not null default '',
  version integer not null,
  unique (meeting_id, position)
);
create table board_interest (
  id bigint primary key,
  public_id varchar(22) not null unique,
  item_id bigint not null references board_item,
  person_id bigint not null references person,
  interest text not null,
  withdrew boolean not null,
  unique (item_id, person_id)
);
create table board_minutes (
  id bigint primary key,
  public_id varchar(22) not null unique,
  meeting_id bigint not null references board_meeting,
  pdf bytea not null,
  pdf_hash char(64) not null,
  made timestamptz not null
);
create index board_minutes_meeting on board_minutes (meeting_id, made);
