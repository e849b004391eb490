-- Safeguarding: the register of low-level concerns and its pattern reviews, the sealed part of a case, what is left of an allegation that was taken out.
create table low_level_concern (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint not null references school,
  person_id bigint not null references person,
  circle varchar(20) not null check (circle in ('CONCERN', 'CONCERN_DSL', 'CONCERN_HEAD', 'CONCERN_ACADEMY_HEAD', 'CONCERN_TRUST', 'CONCERN_CEO')),
  scope varchar(40) generated always as (school_id || ':' || circle) stored,
  shut_out bigint[] not null default '{}',
  happened_on date not null,
  noted timestamptz not null,
  what text not null,
  context text not null,
  action text not null,
  source varchar(10) not null check (source in ('COLLEAGUE', 'PARENT', 'PUPIL', 'SELF', 'OTHER')),
  told_by varchar(160),
  noted_by bigint not null references person
);
comment on table low_level_concern is 'Below the harm threshold (A-03, A-17). Only ever added to; the person concerned never sees it.';
comment on column low_level_concern.circle is 'Who looks after it, a compartment of role_compartment (domain.md 9.3).';
comment on column low_level_concern.told_by is 'Null: whoever told asked not to be named.';
create index low_level_concern_list on low_level_concern (happened_on desc, id desc);
create index low_level_concern_person on low_level_concern (person_id, happened_on);
create table concern_pattern (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint not null references school,
  person_id bigint not null references person,
  circle varchar(20) not null,
  scope varchar(40) generated always as (school_id || ':' || circle) stored,
  shut_out bigint[] not null default '{}',
  opened timestamptz not null,
  due_on date not null,
  closed timestamptz,
  version integer not null
);
comment on table concern_pattern is 'A review that is due because concerns about one person add up (A-18). Holds no fact: the head of HR sees it as a flag.';
create unique index concern_pattern_open on concern_pattern (person_id, school_id) where closed is null;
create index concern_pattern_due on concern_pattern (due_on, id) where closed is null;
create table concern_review (
  id bigint primary key,
  public_id varchar(22) not null unique,
  pattern_id bigint not null unique references concern_pattern,
  outcome varchar(20) not null check (outcome in ('BELOW_THRESHOLD', 'THRESHOLD_MET')),
  reasons text not null,
  by_id bigint not null references person,
  at timestamptz not null
);
create table sealed_entry (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  reference varchar(16) not null,
  school_id bigint not null references school,
  kind varchar(10) not null check (kind in ('THRESHOLD', 'LADO', 'STRATEGY', 'RELEASE')),
  happened timestamptz not null,
  limbs varchar(120) not null default '',
  met boolean,
  with_whom varchar(300),
  what text not null,
  next_step text,
  why text,
  by_id bigint not null references person,
  at timestamptz not null
);
comment on table sealed_entry is 'The sealed part of a case: threshold with reasons, talks with the LADO, strategy meetings, what HR was told and why (A-02, A-05, A-06). Only ever added to.';
create index sealed_entry_matter on sealed_entry (matter_id, happened, id);
create index sealed_entry_released on sealed_entry (at desc, id desc) where kind = 'RELEASE';
create table removed_allegation (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null unique references matter,
  reference varchar(16) not null,
  school_id bigint not null references school,
  person_id bigint references person,
  circle varchar(20) not null check (circle in ('RECORD', 'RECORD_DSL')),
  scope varchar(40) generated always as (school_id || ':' || circle) stored,
  shut_out bigint[] not null default '{}',
  outcome varchar(20) not null check (outcome in ('MALICIOUS', 'FALSE')),
  decided_on date not null,
  by_id bigint not null references person
);
comment on table removed_allegation is 'That there was an allegation and how it ended, nothing else: the case itself is out of the personnel view (A-10).';
create index removed_allegation_list on removed_allegation (decided_on desc, id desc);

-- Whom a row is about, and whoever is close to them, never reads it.
create function app.note_close_people() returns trigger language plpgsql as $$
begin
  new.shut_out := array(select new.person_id where new.person_id is not null
    union select other_id from relationship where person_id = new.person_id union select person_id from relationship where other_id = new.person_id);
  return new;
end $$;
create trigger low_level_concern_close before insert on low_level_concern for each row execute function app.note_close_people();
create trigger concern_pattern_close before insert on concern_pattern for each row execute function app.note_close_people();
create trigger removed_allegation_close before insert on removed_allegation for each row execute function app.note_close_people();

-- How many concerns about somebody there are since a day, at all schools; 0 while a review is due at this one. Whoever notes one may not see the others.
create function app.concerns_adding_up(whom bigint, here bigint, since date) returns integer language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
declare found integer := 0;
begin
  perform pg_advisory_xact_lock(4711002, (whom % 2147483647)::integer);
  perform set_config('app.person', 'system', true);
  if not exists (select 1 from concern_pattern where person_id = whom and school_id = here and closed is null) then
    select count(*) into found from low_level_concern where person_id = whom and happened_on >= since;
  end if;
  perform set_config('app.person', coalesce(before, ''), true);
  return found;
end $$;
-- How many are kept at other schools: a number for the review, no fact.
create function app.concerns_elsewhere(whom bigint, here bigint, since date) returns integer language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
declare found integer;
begin
  perform set_config('app.person', 'system', true);
  select count(*) into found from low_level_concern where person_id = whom and school_id <> here and happened_on >= since;
  perform set_config('app.person', coalesce(before, ''), true);
  return found;
end $$;
-- Whether a matter has a sealed part: the flag for those who see the matter and not what is sealed.
create function app.is_sealed(matter bigint) returns boolean language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
declare found boolean;
begin
  perform set_config('app.person', 'system', true);
  found := exists (select 1 from sealed_entry e where e.matter_id = matter);
  perform set_config('app.person', coalesce(before, ''), true);
  return found;
end $$;
-- Takes a matter out of the personnel view (A-10): only the safeguarding lead in it keeps it. What follows in this transaction is the
-- product's own, because whoever decided it sees the matter no more.
create function app.take_out(taken bigint, since timestamptz) returns boolean language plpgsql security definer set search_path = public as $$
begin
  perform set_config('app.person', 'system', true);
  update assignment set ends = since where matter_id = taken and ends is null and duty <> 'SAFEGUARDING';
  update matter set compartment = 'REMOVED', version = version + 1 where id = taken;
  return true;
end $$;
