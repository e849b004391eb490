-- Policies, their immutable versions, clauses, sign-offs, and the rule values X01 to X43 and T01 to T19.
create table policy (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint references school,
  title varchar(200) not null,
  follows_id bigint references policy,
  migrating boolean not null default false,
  document_kind varchar(60),
  version integer not null
);
comment on column policy.school_id is 'Null: the trust''s own text, which schools adopt (V-10).';
comment on column policy.follows_id is 'The trust''s policy that this school''s adopts; null for a policy of its own.';
comment on column policy.migrating is 'Imported in bulk and not yet released: no reminders, no notices, no requests.';
comment on column policy.document_kind is 'Row of the register of documents (domain.md 3.1); null when nobody chose one.';
create index policy_school on policy (school_id, title, id);
create unique index policy_follows on policy (follows_id, school_id) where follows_id is not null;
create table policy_version (
  id bigint primary key,
  public_id varchar(22) not null unique,
  policy_id bigint not null references policy,
  number integer not null,
  status varchar(20) not null check (status in ('DRAFT', 'CONSULTATION', 'IN_REVIEW', 'APPROVED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')),
  author_id bigint references person,
  owner_role varchar(120),
  audience text not null default '',
  change_summary text,
  related_policies text not null default '',
  legal_references text not null default '',
  effective_from date,
  effective_to date check (effective_to >= effective_from),
  approved_by varchar(200) not null default '',
  approved_on date,
  approved_precision varchar(10) check (approved_precision in ('DAY', 'MONTH', 'TERM', 'YEAR')),
  next_review date,
  next_review_precision varchar(10) check (next_review_precision in ('DAY', 'MONTH', 'TERM', 'YEAR')),
  review_cycle_months integer check (review_cycle_months between 1 and 120),
  body_hash char(64),
  base_id bigint references policy_version,
  material boolean,
  material_reason text,
  prepared boolean not null default false,
  version integer not null,
  unique (policy_id, number),
  exclude using gist (policy_id with =, daterange(effective_from, effective_to, '[]') with &&)
    where (effective_from is not null and status <> 'WITHDRAWN') deferrable initially deferred
);
comment on column policy_version.base_id is 'Version of the trust''s text that this school''s version adopts.';
comment on column policy_version.prepared is 'Made by the product because the trust''s text changed, and touched by nobody since.';
comment on column policy_version.material is 'Whether people are asked again; null until somebody has said it (V-11).';
-- A policy is never in force twice on one day (V-01), and only one version at a time is on its way.
create unique index policy_version_open on policy_version (policy_id) where status in ('DRAFT', 'CONSULTATION', 'IN_REVIEW', 'APPROVED');
create unique index policy_version_in_force on policy_version (policy_id) where status = 'IN_FORCE';
create index policy_version_review on policy_version (next_review) where status = 'IN_FORCE';
create table policy_heading (
  id bigint primary key,
  version_id bigint not null references policy_version on delete cascade,
  position integer not null,
  level integer not null,
  number text,
  text text not null,
  lineage varchar(22) not null,
  hold varchar(8) not null default 'OPEN' check (hold in ('LOCKED', 'OPEN')),
  origin varchar(8) not null default 'OWN' check (origin in ('OWN', 'TRUST', 'REPLACED', 'ADDED')),
  unique (version_id, position)
);
create table policy_table (
  id bigint primary key,
  version_id bigint not null references policy_version on delete cascade,
  position integer not null,
  cells text not null,
  lineage varchar(22) not null,
  hold varchar(8) not null default 'OPEN' check (hold in ('LOCKED', 'OPEN')),
  origin varchar(8) not null default 'OWN' check (origin in ('OWN', 'TRUST', 'REPLACED', 'ADDED')),
  unique (version_id, position)
);
comment on column policy_table.cells is 'One row a line, a tab between cells.';
create table clause (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version on delete cascade,
  position integer not null,
  depth integer not null default 0,
  number text,
  heading text,
  text text not null,
  strength varchar(12) not null check (strength in ('PROHIBITED', 'REQUIRED', 'ADVISED', 'RIGHT', 'INFORMATION')),
  codes varchar(120) not null default '',
  words tsvector generated always as (to_tsvector('english', text)) stored,
  lineage varchar(22) not null,
  hold varchar(8) not null default 'OPEN' check (hold in ('LOCKED', 'OPEN')),
  origin varchar(8) not null default 'OWN' check (origin in ('OWN', 'TRUST', 'REPLACED', 'ADDED')),
  unique (version_id, position)
);
comment on column clause.lineage is 'The same through all versions and adoptions of one clause, whatever number is printed.';
comment on column clause.hold is 'In a trust''s text: whether schools may put their own in its place.';
comment on column clause.origin is 'In an adopted text: the trust''s words, the school''s instead of them, or the school''s beside them.';
create index clause_words on clause using gin (words);
create table policy_source (
  version_id bigint primary key references policy_version,
  file_name varchar(255) not null,
  text text not null,
  furniture text not null,
  approval_body varchar(80)
);
create table policy_body (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version,
  pdf bytea not null,
  body_hash char(64) not null,
  made timestamptz not null
);
create index policy_body_version on policy_body (version_id, body_hash);
create table policy_note (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version,
  person_id bigint not null references person,
  kind varchar(12) not null check (kind in ('WROTE', 'COMMENT', 'INTEREST', 'SENT_BACK', 'BACKDATED', 'WITHDRAWN')),
  text text not null,
  noted timestamptz not null
);
create index policy_note_version on policy_note (version_id, noted);
create table sign_off (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version,
  person_id bigint not null references person,
  body varchar(80) not null,
  title varchar(120) not null,
  minute_reference varchar(120),
  signed timestamptz not null,
  body_hash char(64) not null,
  signature bytea not null,
  key_id varchar(60) not null,
  unique (version_id, person_id, body_hash, body)
);
create table rule_value (
  id bigint primary key,
  school_id bigint references school,
  key varchar(60) not null,
  rule_id varchar(8) not null,
  value text not null,
  source varchar(120) not null,
  effective_from date not null,
  effective_to date check (effective_to >= effective_from)
);
comment on column rule_value.school_id is 'Null: the trust default.';
create index rule_value_key on rule_value (key, school_id, effective_from);
create table policy_value (
  id bigint primary key,
  version_id bigint not null references policy_version on delete cascade,
  key varchar(60) not null,
  value text not null,
  unique (version_id, key)
);
comment on table policy_value is 'What a school says in the places that the trust''s text leaves open.';
create table merge_conflict (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version on delete cascade,
  kind varchar(8) not null check (kind in ('CHANGED', 'LOCKED', 'DELETED')),
  lineage varchar(22) not null,
  after_lineage varchar(22),
  base_words text,
  trust_words text,
  piece varchar(8) not null check (piece in ('HEADING', 'ITEM', 'TABLE')),
  depth integer not null,
  number text,
  words text not null,
  strength varchar(12),
  codes varchar(120) not null default '',
  open boolean not null,
  decision varchar(4) check (decision in ('TAKE', 'KEEP', 'BOTH')),
  reason text,
  decided_by_id bigint references person,
  decided timestamptz
);
comment on column merge_conflict.words is 'The school''s words, kept for good whatever was decided.';
create index merge_conflict_version on merge_conflict (version_id) where open;
create index merge_conflict_lineage on merge_conflict (lineage);
create index policy_version_base on policy_version (base_id) where base_id is not null;

-- From submission on the text is what was approved (V-11): not even the product changes it. A row may be added in the transaction alone
-- that makes its version, which is how texts from before the product come in.
create function policy_text_guard() returns trigger language plpgsql as $$
declare
  versions bigint[] := array(select distinct unnest(case tg_op when 'INSERT' then array[new.version_id] when 'DELETE' then array[old.version_id] else array[old.version_id, new.version_id] end));
begin
  if exists (select from policy_version v where v.id = any (versions) and v.status <> 'DRAFT'
      and not (tg_op = 'INSERT' and v.xmin::text = (pg_current_xact_id()::xid)::text)) then
    raise exception 'The text of a version that was submitted never changes' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger clause_guard before insert or update or delete on clause for each row execute function policy_text_guard();
create trigger policy_heading_guard before insert or update or delete on policy_heading for each row execute function policy_text_guard();
create trigger policy_table_guard before insert or update or delete on policy_table for each row execute function policy_text_guard();
create trigger policy_value_guard before insert or update or delete on policy_value for each row execute function policy_text_guard();
create function policy_version_guard() returns trigger language plpgsql as $$ begin
  if old.status <> 'DRAFT' and new.status <> 'DRAFT' and (old.policy_id, old.number, old.base_id, old.change_summary, old.audience, old.owner_role, old.related_policies, old.legal_references, old.material, old.material_reason, old.body_hash)
      is distinct from (new.policy_id, new.number, new.base_id, new.change_summary, new.audience, new.owner_role, new.related_policies, new.legal_references, new.material, new.material_reason, new.body_hash) then
    raise exception 'What a version that was submitted says about itself never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger policy_version_guard before update on policy_version for each row execute function policy_version_guard();
