-- How people sign in: accounts, single-use links, API tokens. Secrets are stored hashed or encrypted only.
create table account (
  id bigint primary key,
  public_id varchar(22) not null unique,
  person_id bigint not null unique references person,
  user_name varchar(80) not null unique check (user_name = lower(user_name)),
  password_hash varchar(400),
  one_time_secret bytea,
  second_factor_waived boolean not null default false,
  failures integer not null default 0,
  locked_until timestamptz,
  active boolean not null default true,
  version integer not null
);
comment on column account.second_factor_waived is 'True only for the sample people of a demonstration.';
create table link_token (
  id bigint primary key,
  account_id bigint not null references account,
  kind varchar(20) not null check (kind in ('INVITATION', 'PASSWORD_RESET')),
  token_hash char(64) not null unique,
  expires timestamptz not null,
  used timestamptz
);
create table api_token (
  id bigint primary key,
  account_id bigint not null references account,
  token_hash char(64) not null unique,
  expires timestamptz not null,
  revoked timestamptz
);
