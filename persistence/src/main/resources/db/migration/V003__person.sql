-- People, the posts they hold from-to, who is close to whom, and who stands in for whom.
create table person (
  id bigint primary key,
  public_id varchar(22) not null unique,
  honorific varchar(20),
  given_name varchar(80) not null,
  family_name varchar(80) not null,
  email varchar(254),
  address text,
  telephone varchar(40),
  born date,
  mail_agreed boolean not null default false,
  number varchar(40) unique,
  version integer not null
);
comment on column person.number is 'By which the staff or pupil system knows them; lists that are imported again find them by it.';
create index person_email on person (lower(email));
create index person_name on person (family_name, given_name, id);
create table role (
  code varchar(8) primary key,
  name varchar(80) not null,
  trust_wide boolean not null,
  second_factor boolean not null default false
);
comment on column role.second_factor is 'People in this role must add a one-time-code app.';
create table role_right (role varchar(8) not null references role, entitlement varchar(40) not null, primary key (role, entitlement));
create table role_compartment (role varchar(8) not null references role, compartment varchar(20) not null, primary key (role, compartment));
comment on table role_compartment is 'Which compartments of matters a holder of the role reads at the school of the post without being assigned (domain.md 9.2).';
create table post (
  id bigint primary key,
  public_id varchar(22) not null unique,
  person_id bigint not null references person,
  school_id bigint references school,
  role varchar(8) not null references role,
  category varchar(30) not null,
  title varchar(120) not null,
  starts date not null,
  ends date check (ends >= starts)
);
comment on column post.school_id is 'Null: the post is trust-wide.';
create index post_person on post (person_id);
create index post_school_role on post (school_id, role);
create table relationship (
  id bigint primary key,
  person_id bigint not null references person,
  other_id bigint not null references person check (other_id <> person_id),
  kind varchar(30) not null check (kind in ('PARENT_OF', 'RELATIVE_OF', 'PARTNER_OF', 'CLOSE_FRIEND_OF', 'SEPARATED_FROM')),
  unique (person_id, other_id, kind)
);
create index relationship_other on relationship (other_id);
create table absence_cover (
  id bigint primary key,
  public_id varchar(22) not null unique,
  absent_id bigint not null references person,
  deputy_id bigint not null references person check (deputy_id <> absent_id),
  starts date not null,
  ends date not null check (ends >= starts)
);
create index absence_cover_deputy on absence_cover (deputy_id, starts, ends);
