-- Audit: entries are only ever added; a sealer chains and signs them afterwards (decisions 9). Reads go to a batched log.
create table audit_entry (
  id bigint primary key,
  at timestamptz not null,
  person_id bigint,
  role varchar(60),
  act varchar(120) not null,
  entitlement varchar(40) not null,
  outcome varchar(10) not null check (outcome in ('DONE', 'REFUSED')),
  subject varchar(60),
  matter_id bigint,
  amount integer
);
comment on column audit_entry.subject is 'Public id or reference of what was acted on; never a name or a fact.';
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_matter on audit_entry (matter_id) where matter_id is not null;
create table audit_seal (
  number bigint primary key,
  entry_id bigint not null unique references audit_entry,
  hash bytea not null,
  signature bytea not null,
  key_id varchar(60) not null
);
create table audit_unsealed (entry_id bigint primary key);
comment on table audit_unsealed is 'What the sealer has still to chain; filled by a trigger so that nothing can be forgotten.';
create function app.note_unsealed() returns trigger language plpgsql security definer set search_path = public as
  $$ begin insert into audit_unsealed values (new.id); return null; end $$;
create trigger audit_entry_unsealed after insert on audit_entry for each row execute function app.note_unsealed();
create table access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  person_id bigint,
  act varchar(120) not null,
  subject varchar(60)
);
create index access_log_at on access_log (at desc);
