-- Matters (what visibility hangs on), reports, parties, conflicts, assignments, allegations, evidence.
create table matter (
  id bigint primary key,
  public_id varchar(22) not null unique,
  reference varchar(16) not null unique check (reference ~ '^[A-Z]{3}-[0-9]{4}-[0-9BCDFGHJKLMNPQRSTVWXYZ]{6}$'),
  school_id bigint not null references school,
  compartment varchar(20) not null default 'UNSORTED' check (compartment in ('UNSORTED', 'STAFF', 'PARENT', 'PUPIL', 'GOVERNOR', 'OTHER', 'SAFEGUARDING', 'DATA', 'REMOVED')),
  scope varchar(40) generated always as (school_id || ':' || compartment) stored,
  assigned bigint[] not null default '{}',
  shut_out bigint[] not null default '{}',
  version integer not null
);
comment on column matter.assigned is 'People with a duty in it now, from assignment; kept here by a trigger, so that sight costs the same whatever somebody has had in hand.';
comment on column matter.shut_out is 'People in conflict, from conflict; kept by the same trigger.';
create index matter_scope on matter (scope);
create table conflict (
  id bigint primary key,
  matter_id bigint not null references matter,
  person_id bigint not null references person,
  reason varchar(20) not null check (reason in ('SUBJECT', 'VICTIM', 'REPORTER', 'RELATIVE', 'WITNESS', 'RECUSED')),
  unique (matter_id, person_id, reason)
);
create index conflict_person on conflict (person_id, matter_id);
create table assignment (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  person_id bigint not null references person,
  duty varchar(20) not null check (duty in ('RECIPIENT', 'CASE_MANAGER', 'INVESTIGATOR', 'DECISION_MAKER', 'PANEL', 'APPEAL_PANEL', 'NOTE_TAKER', 'HR_ADVISER', 'SAFEGUARDING', 'DATA_PROTECTION', 'CLERK')),
  starts timestamptz not null,
  ends timestamptz,
  unique (matter_id, person_id, duty, starts)
);
create index assignment_person on assignment (person_id, matter_id);
create function app.note_people() returns trigger language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  update matter set
    assigned = (select coalesce(array_agg(distinct a.person_id), '{}') from assignment a where a.matter_id = new.matter_id and a.ends is null),
    shut_out = (select coalesce(array_agg(distinct c.person_id), '{}') from conflict c where c.matter_id = new.matter_id)
  where id = new.matter_id;
  perform set_config('app.person', coalesce(before, ''), true);
  return null;
end $$;
create trigger conflict_noted after insert or update on conflict for each row execute function app.note_people();
create trigger assignment_noted after insert or update on assignment for each row execute function app.note_people();
create table report (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null unique references matter,
  state varchar(20) not null check (state in ('RECEIVED', 'TRIAGED', 'CASE_OPEN', 'CLOSED_NFA', 'CLOSED')),
  received timestamptz not null,
  reporter_id bigint references person,
  reporter_kind varchar(20) not null check (reporter_kind in ('STAFF', 'PARENT', 'PUPIL', 'OTHER', 'ANONYMOUS')),
  reporter_name varchar(160),
  reporter_email varchar(254),
  recorded_by bigint references person,
  whistleblowing boolean not null default false,
  receipt_hash char(64) unique,
  what text not null,
  happened_on date,
  happened_at time,
  platform varchar(80),
  web_address varchar(2000),
  no_address boolean not null default false,
  who text,
  imagery boolean not null default false,
  imagery_since timestamptz,
  child_involved boolean not null default false,
  subject_kind varchar(30),
  intent varchar(15) check (intent in ('DELIBERATE', 'ACCIDENTAL', 'UNDETERMINED')),
  severity varchar(15) check (severity in ('MINOR', 'MODERATE', 'SERIOUS', 'GROSS')),
  flags varchar(800) not null default '',
  triaged timestamptz,
  triaged_by bigint references person,
  policy_version_id bigint references policy_version,
  staff_route text,
  closing varchar(20) check (closing in ('NO_ACTION', 'NOTHING_ALLEGED', 'WRONG_SCHOOL', 'DUPLICATE', 'SPAM', 'NOT_BOUND', 'DATA_ONLY')),
  closing_reason text,
  version integer not null
);
comment on column report.recorded_by is 'The member of staff who typed what somebody else told them; not the reporter.';
comment on column report.whistleblowing is 'Only the recipients may know who told (X39).';
comment on column report.imagery_since is 'When somebody said after the report that an indecent image of a child is suspected; null where the report or triage said so.';
comment on column report.staff_route is 'How the disciplinary route was considered; asked for where intent decides the way (S3-35).';
create index report_received on report (received desc, id desc);
create index report_reporter on report (reporter_id, received desc) where reporter_id is not null;
create index report_state on report (state, received desc, id desc);
create table party (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  person_id bigint references person,
  name varchar(160) not null,
  part varchar(10) not null check (part in ('SUBJECT', 'REPORTER', 'VICTIM', 'WITNESS')),
  category varchar(30)
);
create index party_matter on party (matter_id);
create table allegation (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  clause_id bigint not null references clause,
  code varchar(6) not null,
  text text not null,
  finding varchar(12) check (finding in ('PROVED', 'NOT_PROVED'))
);
create index allegation_matter on allegation (matter_id);
create table evidence (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  kind varchar(20) not null check (kind in ('FILE', 'EMAIL', 'CALL_LOG', 'SCREEN_PRINT', 'PRIVATE_CHAT', 'SEALED_ITEM')),
  description text not null,
  platform varchar(80),
  web_address varchar(2000),
  no_address boolean not null default false,
  posted_at timestamptz,
  undated boolean not null default false,
  captured_at timestamptz,
  captured_by varchar(160),
  device varchar(160),
  file_name varchar(255),
  media_type varchar(120),
  length bigint,
  sha256 char(64),
  checked varchar(10) check (checked in ('CLEAN', 'NOT_ASKED')),
  received timestamptz not null,
  added_by bigint references person
);
comment on column evidence.undated is 'The post shows no date; an answer, like no_address.';
comment on column evidence.checked is 'What the virus scanner said; null where there is no file.';
create index evidence_matter on evidence (matter_id, received, id);
create table evidence_content (
  evidence_id bigint primary key references evidence,
  storage_key varchar(22) not null unique,
  key_id varchar(60) not null,
  wrapped_key bytea not null,
  nonce bytea not null,
  pieces integer not null
);
comment on table evidence_content is 'How the pieces of a file are opened: AES-GCM; the key that wraps the data key is outside the database (decisions 7).';
create table evidence_piece (
  storage_key varchar(22) not null,
  place integer not null,
  content bytea not null,
  primary key (storage_key, place)
);
comment on table evidence_piece is 'Encrypted bytes, a megabyte a row, stored while the file comes in and before anything else of it is known.';

create function app.stage(state varchar) returns varchar language sql immutable as
  $$ select case state when 'RECEIVED' then 'RECEIVED' when 'TRIAGED' then 'BEING_LOOKED_INTO' when 'CASE_OPEN' then 'BEING_LOOKED_INTO' else 'FINISHED' end $$;

-- What a reporter may know of an own report: how far it is and when, no fact about anybody. Row-level security hides the report
-- itself from whoever told, so these read it as the product (decisions 4).
create function app.report_progress(receipt varchar) returns table (stage varchar, received timestamptz, decided timestamptz)
  language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  return query select app.stage(r.state), r.received, r.triaged from report r where r.receipt_hash = receipt;
  perform set_config('app.person', coalesce(before, ''), true);
end $$;
create function app.reports_by(whom bigint) returns table (reference varchar, stage varchar, received timestamptz, decided timestamptz)
  language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  return query select m.reference, app.stage(r.state), r.received, r.triaged from report r join matter m on m.id = r.matter_id
    where r.reporter_id = whom order by r.received desc, r.id desc limit 50;
  perform set_config('app.person', coalesce(before, ''), true);
end $$;
