-- Meetings and one invitation per person; the calendar object names no one but the organiser and that person (LT-06).
create table meeting (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  school_id bigint not null references school,
  kind varchar(30) not null,
  starts timestamp not null,
  zone varchar(40) not null,
  minutes integer not null check (minutes between 5 and 600),
  place varchar(300) not null,
  organiser varchar(254) not null,
  state varchar(10) not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  version integer not null
);
create index meeting_starts on meeting (starts, id);
create index meeting_matter on meeting (matter_id);
create table invitee (
  id bigint primary key,
  public_id varchar(22) not null unique,
  meeting_id bigint not null references meeting,
  person_id bigint references person,
  name varchar(160) not null,
  email varchar(254),
  part varchar(20) not null,
  uid varchar(120) not null unique,
  sequence integer not null default 0,
  reply varchar(12) not null default 'WAITING' check (reply in ('WAITING', 'ACCEPTED', 'DECLINED', 'OTHER_TIME')),
  attended boolean
);
create index invitee_meeting on invitee (meeting_id);
create index invitee_person on invitee (person_id);
alter table letter add foreign key (meeting_id) references meeting;
