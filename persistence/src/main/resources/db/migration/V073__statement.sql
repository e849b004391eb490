-- Statements of witnesses and notes of interviews that people sign behind a mailed link, which locks them (D-06, D-07, M1); notices to people without a record.
alter table notice alter column person_id drop not null;
alter table notice add column address varchar(254);
alter table notice add constraint notice_to check (num_nonnulls(person_id, address) = 1);
comment on column notice.address is 'Where it goes when it is for no person on record; null: to the address that the person has when it leaves.';
create index notice_link_about on notice_link (about) where used is null;
alter table evidence drop constraint evidence_kind_check;
alter table evidence add constraint evidence_kind_check
  check (kind in ('FILE', 'EMAIL', 'CALL_LOG', 'SCREEN_PRINT', 'PRIVATE_CHAT', 'SEALED_ITEM', 'STATEMENT'));
create table statement (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  case_id bigint not null references case_file,
  kind varchar(10) not null check (kind in ('STATEMENT', 'NOTES')),
  person_id bigint references person,
  name varchar(160) not null,
  email varchar(254) not null,
  given bytea not null,
  held_on date check ((held_on is not null) = (kind = 'NOTES')),
  asked timestamptz not null,
  asked_by bigint not null references person,
  due date not null,
  mails integer not null check (mails > 0),
  state varchar(10) not null check (state in ('ASKED', 'BEGUN', 'SIGNED', 'WITHDRAWN')),
  words bytea,
  signature varchar(160),
  signed timestamptz,
  evidence_id bigint unique references evidence,
  version integer not null,
  check ((state = 'SIGNED') = (num_nonnulls(signature, signed, evidence_id) = 3 and words is not null)),
  check (state = 'SIGNED' or num_nonnulls(signature, signed, evidence_id) = 0)
);
comment on column statement.given is 'Sealed: what the person is asked to write about, or the notes that they read.';
comment on column statement.words is 'Sealed: the statement, or what is wrong with the notes; a draft until it is signed.';
comment on column statement.due is 'The last day of the link. Whoever leads the case may send a new one.';
create index statement_case on statement (case_id, asked desc, id desc);
create index statement_matter on statement (matter_id);
create index statement_person on statement (person_id);
create table statement_act (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  case_id bigint not null references case_file,
  statement_id bigint not null references statement,
  act varchar(10) not null check (act in ('ASKED', 'REMINDED', 'WITHDRAWN', 'SIGNED')),
  what varchar(250) not null,
  by_id bigint references person,
  at timestamptz not null,
  reason varchar(500)
);
comment on table statement_act is 'What happened to it, for the chronology of the case; only ever added to. Nobody in by_id is somebody without a record.';
create index statement_act_case on statement_act (case_id, at, id);
create index statement_act_statement on statement_act (statement_id, at, id);

-- Whoever writes to the table: what was asked stays as it was asked, and what was signed stays as it was signed.
create function app.lock_statement() returns trigger language plpgsql as $$ begin
  if old.state = 'SIGNED' then
    raise exception 'A signed statement is never changed.';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if (new.id, new.public_id, new.matter_id, new.case_id, new.kind, new.person_id, new.name, new.email, new.given, new.held_on, new.asked, new.asked_by)
      is distinct from (old.id, old.public_id, old.matter_id, old.case_id, old.kind, old.person_id, old.name, old.email, old.given, old.held_on, old.asked, old.asked_by) then
    raise exception 'What somebody was asked is never changed.';
  end if;
  return new;
end $$;
create trigger statement_locked before update or delete on statement for each row execute function app.lock_statement();
