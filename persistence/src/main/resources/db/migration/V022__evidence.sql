-- Chain of custody, files that were refused, quarantine, permission to look at private messages, the take-down ledger.
create table custody_entry (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  evidence_id bigint not null references evidence,
  act varchar(20) not null check (act in ('RECEIVED', 'VIEWED', 'DOWNLOADED', 'HANDED_OUT', 'SEALED', 'SEAL_BROKEN', 'REDACTED')),
  by_id bigint references person,
  at timestamptz not null,
  reason varchar(500),
  to_whom varchar(160)
);
comment on table custody_entry is 'Through whose hands an item went and why; only ever added to. Nobody in by_id is somebody without an account.';
create index custody_entry_evidence on custody_entry (evidence_id, at, id);
create index custody_entry_person on custody_entry (by_id);
create table refused_file (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint references matter,
  by_id bigint references person,
  at timestamptz not null,
  file_name varchar(255) not null,
  sha256 char(64) not null,
  finding varchar(200) not null
);
comment on table refused_file is 'Files that the virus scanner found infected; nothing of them is kept. Without a matter: they came with a report that was refused too.';
create index refused_file_matter on refused_file (matter_id, at);
create table rendition (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  evidence_id bigint not null references evidence,
  purpose varchar(20) not null check (purpose in ('SUBJECT_COPY', 'PANEL_COPY', 'SAR_COPY', 'REPORTER_SUMMARY')),
  why varchar(20) not null check (why in ('THIRD_PARTY', 'SAFEGUARDING', 'PRIVILEGE', 'PUPIL_IDENTITY', 'MALICIOUS_REMOVED')),
  boxes integer not null check (boxes > 0),
  made timestamptz not null,
  made_by bigint references person,
  length bigint not null,
  sha256 char(64) not null,
  storage_key varchar(22) not null unique,
  key_id varchar(60) not null,
  wrapped_key bytea not null,
  nonce bytea not null,
  pieces integer not null
);
comment on table rendition is 'A copy of a picture with parts blacked out in the picture itself; the original beside it stays as it is.';
create index rendition_evidence on rendition (evidence_id, made);
create table quarantine (
  evidence_id bigint primary key references evidence,
  matter_id bigint not null references matter,
  storage_key varchar(22) not null unique,
  since timestamptz not null
);
comment on table quarantine is 'Files that were there when an indecent image of a child was suspected (HR-02): never deleted, and no application role reads them any more.';
create index quarantine_since on quarantine (since desc);
create table message_consent (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  given_by varchar(160) not null,
  chat varchar(160) not null,
  extent varchar(500) not null,
  given_on date not null,
  form varchar(15) not null check (form in ('LETTER', 'MAIL', 'SIGNED_NOTE')),
  recorded timestamptz not null,
  recorded_by bigint references person,
  withdrawn timestamptz,
  version integer not null
);
comment on table message_consent is 'The parent''s permission to look at private messages (S4-24); mandatory before evidence of that kind is taken or opened.';
create index message_consent_matter on message_consent (matter_id);
create table take_down (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  platform varchar(80) not null,
  web_address varchar(2000),
  rule varchar(300) not null,
  state varchar(15) not null check (state in ('NOT_REPORTED', 'REPORTED', 'REFUSED', 'APPEALED', 'ESCALATED', 'REMOVED', 'REAPPEARED')),
  opened timestamptz not null,
  opened_by bigint references person,
  reply_due timestamptz,
  look_at timestamptz,
  version integer not null
);
comment on column take_down.reply_due is 'Forty-eight hours that really pass after the report or the appeal; null when no answer is awaited.';
create index take_down_matter on take_down (matter_id, opened);
create table take_down_entry (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  take_down_id bigint not null references take_down,
  act varchar(15) not null check (act in ('REPORTED', 'REPLIED', 'REFUSED', 'APPEALED', 'HELPLINE', 'STILL_THERE', 'GONE', 'BACK')),
  at timestamptz not null,
  noted timestamptz not null,
  by_id bigint references person,
  platform_reference varchar(120),
  note varchar(500)
);
create index take_down_entry_of on take_down_entry (take_down_id, at, id);
