-- What people may change in the rules and be exempt from: changes of rule values with who and why, and agreements made beforehand (X33).
create table rule_change (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint references school,
  rule_id varchar(8) not null,
  key varchar(60) not null,
  said text,
  before text not null,
  effective_from date not null,
  why varchar(500) not null,
  state varchar(10) not null check (state in ('PROPOSED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
  proposed_by bigint not null references person,
  proposed timestamptz not null,
  decided_by bigint references person check (decided_by <> proposed_by),
  decided timestamptz,
  note varchar(500),
  withdrawn_by bigint references person,
  withdrawn timestamptz,
  version integer not null,
  check ((state in ('AGREED', 'REFUSED')) <= (decided_by is not null)),
  check ((state = 'WITHDRAWN') = (withdrawn_by is not null))
);
comment on table rule_change is 'Every change of a rule by people, agreed or not, for good; what holds is in rule_value.';
comment on column rule_change.school_id is 'Null: the trust default.';
comment on column rule_change.said is 'Null: the school gives up its own value, the trust default holds.';
create index rule_change_key on rule_change (key, school_id, proposed);
create index rule_change_open on rule_change (school_id) where state = 'PROPOSED';
create table exemption (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint not null references school,
  person_id bigint not null references person,
  kind varchar(24) not null check (kind in ('PERSONAL_CHANNEL', 'CONTACT_DETAILS', 'SCHOOL_EMAIL_ACCOUNT', 'DEVICE_ACCESS')),
  towards varchar(12) check (towards in ('COLLEAGUES', 'PARENTS', 'OTHERS')),
  purpose varchar(500) not null,
  starts date not null,
  ends date not null check (ends >= starts),
  state varchar(10) not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'REVOKED')),
  requested timestamptz not null,
  decided_by bigint references person check (decided_by <> person_id),
  decided timestamptz,
  decided_on date,
  note varchar(500),
  revoked_by bigint references person,
  revoked timestamptz,
  revoked_on date,
  revoked_why varchar(500),
  version integer not null,
  check ((state = 'REQUESTED') = (decided_by is null)),
  check ((state = 'REVOKED') = (revoked_by is not null))
);
comment on column exemption.towards is 'Who is reached or gets the details. Pupils are no choice: nobody can agree to that (S1-22, S1-25).';
create index exemption_person on exemption (person_id, kind);
create index exemption_school on exemption (school_id, starts);
