-- Where policies can be read: permanent addresses, the school's website and who keeps it, channels used for a version.
create table public_address (
  school_id bigint not null references school,
  slug varchar(100) not null,
  policy_id bigint not null references policy,
  made timestamptz not null,
  primary key (school_id, slug)
);
comment on table public_address is 'Every address a policy ever had; the youngest is its present one and the others lead there.';
create index public_address_policy on public_address (policy_id, made);
create table website (
  school_id bigint primary key references school,
  address varchar(300),
  embedder varchar(200) check (embedder ~ '^https?://[a-z0-9.-]+(:[0-9]+)?$'),
  review_months integer not null default 12 check (review_months between 1 and 36),
  version integer not null
);
comment on column website.embedder is 'The one site that may show our list in a frame; null: none.';
create table website_keeper (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint not null references school,
  person_id bigint not null references person,
  starts date not null,
  ends date check (ends >= starts)
);
create index website_keeper_school on website_keeper (school_id, starts);
create table content_review (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint not null references school,
  held date not null,
  attendees text not null,
  decisions text not null,
  next_review date not null,
  person_id bigint not null references person,
  noted timestamptz not null
);
create index content_review_school on content_review (school_id, held);
create table channel_use (
  id bigint primary key,
  public_id varchar(22) not null unique,
  version_id bigint not null references policy_version,
  channel varchar(12) not null check (channel in ('WEBSITE', 'PORTAL', 'LETTER', 'NEWSLETTER', 'PROSPECTUS', 'TALK', 'PAPER')),
  used date not null,
  note varchar(400) not null,
  person_id bigint not null references person,
  noted timestamptz not null
);
create index channel_use_version on channel_use (version_id, used);
