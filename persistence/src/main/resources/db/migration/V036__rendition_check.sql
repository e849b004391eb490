-- A redacted copy leaves only after somebody else than its maker has looked at it.
alter table rendition add unique (id, made_by);
create table rendition_check (
  id bigint primary key,
  public_id varchar(22) not null unique,
  rendition_id bigint not null unique,
  made_by bigint not null references person,
  by_id bigint not null references person check (by_id <> made_by),
  at timestamptz not null,
  passed boolean not null,
  note varchar(500),
  foreign key (rendition_id, made_by) references rendition (id, made_by),
  check (passed or note is not null)
);
comment on table rendition_check is 'What a second person found: the copy hides what it must, or why it does not; one word for each copy, only ever added.';
alter table custody_entry drop constraint custody_entry_act_check,
  add constraint custody_entry_act_check check (act in ('RECEIVED', 'VIEWED', 'DOWNLOADED', 'HANDED_OUT', 'SEALED', 'SEAL_BROKEN', 'REDACTED', 'CHECKED'));
