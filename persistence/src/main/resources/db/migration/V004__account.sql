-- How people sign in: accounts, single-use links, API tokens. Secrets are stored hashed or encrypted only.
create table account (
  id bigint primary key,
  public_id varchar(22) not null unique,
  person_id bigint not null unique references person,
  user_name varchar(80) not null unique check (user_name = lower(user_name)),
  second_factor_waived boolean not null default false,
  active boolean not null default true,
  version integer not null
);
comment on column account.second_factor_waived is 'True only for the sample people of a demonstration.';
create table credential (
  account_id bigint primary key references account,
  password_hash varchar(400),
  one_time_secret bytea,
  failures integer not null default 0,
  locked_until timestamptz
);
comment on table credential is 'The application role has no right on this table: it goes through the functions below, which return only what they must (decisions 4).';
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

create function app.sign_in(who varchar)
  returns table (account_id bigint, person_id bigint, password_hash varchar, one_time_secret bytea, failures integer, locked_until timestamptz)
  language sql stable security definer set search_path = public as
  $$ select a.id, a.person_id, c.password_hash, c.one_time_secret, c.failures, c.locked_until
     from account a join credential c on c.account_id = a.id where a.user_name = lower(who) and a.active $$;
create function app.sign_in_failed(which bigint, locked timestamptz) returns void language sql security definer set search_path = public as
  $$ update credential set failures = failures + 1, locked_until = locked where account_id = which $$;
create function app.sign_in_succeeded(which bigint) returns void language sql security definer set search_path = public as
  $$ update credential set failures = 0, locked_until = null where account_id = which $$;
create function app.set_password(which bigint, hash varchar) returns void language sql security definer set search_path = public as
  $$ insert into credential (account_id, password_hash) values (which, hash)
     on conflict (account_id) do update set password_hash = excluded.password_hash, failures = 0, locked_until = null $$;
create function app.set_one_time_secret(which bigint, secret bytea) returns void language sql security definer set search_path = public as
  $$ insert into credential (account_id, one_time_secret) values (which, secret)
     on conflict (account_id) do update set one_time_secret = excluded.one_time_secret $$;
