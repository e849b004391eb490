-- Short mails of the product itself (domain.md 7.3): neutral words and one link. Each leaves at most once.
create table notice (
  id bigint primary key,
  person_id bigint not null references person,
  kind varchar(4) not null check (kind ~ '^N[0-9]{2}$'),
  subject varchar(150) not null,
  words text not null,
  path varchar(300) not null,
  once varchar(160) not null unique,
  queued timestamptz not null,
  state varchar(12) not null default 'QUEUED' check (state in ('QUEUED', 'CLAIMED', 'OFFERED', 'HANDED_OVER', 'REFUSED', 'UNCERTAIN', 'VOID')),
  node varchar(120),
  tries integer not null default 0,
  next_try timestamptz,
  reply text
);
comment on column notice.once is 'What makes it the same notice: kind, object and occasion. A second one of the same is not written.';
create index notice_waiting on notice (next_try, id) where state in ('QUEUED', 'CLAIMED', 'OFFERED');
create index notice_person on notice (person_id, queued);
