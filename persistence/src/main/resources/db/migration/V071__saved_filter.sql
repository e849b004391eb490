-- Filters of lists that people keep for themselves, and the secret addresses of their calendars.
create table saved_filter (
  id bigint primary key,
  public_id varchar(22) not null unique,
  person_id bigint not null references person,
  place varchar(10) not null check (place in ('CASES', 'REPORTS', 'SEARCH')),
  name varchar(80) not null,
  content bytea not null,
  made timestamptz not null,
  unique (person_id, place, name)
);
comment on column saved_filter.content is 'What was chosen or typed, sealed: the words of a search may be a name.';
create table calendar_feed (
  person_id bigint not null references person,
  feed varchar(10) not null check (feed in ('REVIEWS', 'DEADLINES')),
  token_hash char(64) unique,
  made timestamptz not null,
  primary key (person_id, feed)
);
comment on column calendar_feed.token_hash is 'Null: the address was revoked.';
