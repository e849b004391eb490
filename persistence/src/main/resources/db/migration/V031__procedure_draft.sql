-- Procedures that people work on: the text of one, who wrote it, and the second person who lets it become a version.
create table procedure_draft (
  id bigint primary key,
  public_id varchar(22) not null unique,
  procedure_id bigint not null references procedure,
  base_id bigint not null references procedure_version,
  text text not null check (length(text) <= 200000),
  state varchar(10) not null check (state in ('OPEN', 'WAITING', 'PUBLISHED', 'GIVEN_UP')),
  changed timestamptz not null,
  changed_by bigint not null references person,
  effective date,
  why varchar(500),
  asked_by bigint references person,
  asked timestamptz,
  decided_by bigint references person check (decided_by <> asked_by),
  decided timestamptz,
  note varchar(500),
  result_id bigint references procedure_version,
  version integer not null,
  check ((state = 'PUBLISHED') = (result_id is not null)),
  check ((state in ('WAITING', 'PUBLISHED')) <= (asked_by is not null and effective is not null))
);
comment on column procedure_draft.text is 'YAML, as it is exported and taken in.';
create unique index procedure_draft_in_hand on procedure_draft (procedure_id) where state in ('OPEN', 'WAITING');
create table procedure_draft_author (
  draft_id bigint not null references procedure_draft,
  person_id bigint not null references person,
  primary key (draft_id, person_id)
);
comment on table procedure_draft_author is 'Everybody who changed it: none of them can be the second person.';
