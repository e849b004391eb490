-- Lists of people on their way in: what each line would do, until somebody says so or gives it up; then the lines are deleted.
create table people_import (
  id bigint primary key,
  public_id varchar(22) not null unique,
  person_id bigint not null references person,
  file_name varchar(255) not null,
  made timestamptz not null,
  state varchar(10) not null check (state in ('PREVIEWED', 'APPLIED', 'GIVEN_UP')),
  schools text not null,
  version integer not null
);
comment on column people_import.schools is 'Codes of the schools that the list names, one a line: posts there that it does not name are proposed to end.';
create index people_import_person on people_import (person_id, made);
create table people_import_line (
  id bigint primary key,
  import_id bigint not null references people_import,
  line integer not null,
  cells text not null,
  verdict varchar(10) not null check (verdict in ('NEW', 'CHANGED', 'SAME', 'WRONG')),
  words text not null,
  unique (import_id, line)
);
comment on column people_import_line.cells is 'As they stood in the file, one field a line in the order of the columns that are known.';
create index people_import_line_verdict on people_import_line (import_id, verdict, line);
create table people_import_kept (
  import_id bigint not null references people_import,
  post_id bigint not null references post,
  primary key (import_id, post_id)
);
comment on table people_import_kept is 'Posts that the list names.';
