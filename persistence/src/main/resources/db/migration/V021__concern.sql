-- Concerns of parents and what becomes of them; what a reporter and the school write to each other; relationships that staff declare.
create table concern (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null unique references matter,
  school_id bigint not null references school,
  addressed varchar(10) not null check (addressed in ('TEACHER', 'HEAD', 'CHAIR')),
  stage varchar(10) not null check (stage in ('INFORMAL', 'FORMAL', 'PANEL')),
  state varchar(10) not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
  received timestamptz not null,
  parent_name varchar(160),
  parent_email varchar(254),
  child varchar(200),
  teacher varchar(160),
  about varchar(160),
  what text not null,
  wish text,
  receipt_hash char(64) not null unique,
  owner_id bigint not null references person,
  due timestamptz not null,
  due_because text not null,
  further_until timestamptz,
  version integer not null
);
comment on column concern.about is 'Whom it is about, as the parent typed it; null when it is about nobody. Whoever is meant is shut out of the matter.';
comment on column concern.further_until is 'Until when the parent may ask for the next stage; null while an answer is due.';
create index concern_received on concern (received desc, public_id);
create index concern_owner on concern (owner_id, due) where state = 'OPEN';
create table concern_act (
  id bigint primary key,
  matter_id bigint not null references matter,
  concern_id bigint not null references concern,
  at timestamptz not null,
  by_id bigint references person,
  kind varchar(20) not null check (kind in ('RECEIVED', 'PASSED_ON', 'ANSWERED', 'MADE_COMPLAINT', 'PANEL_ASKED', 'PANEL_ARRANGED', 'FOUND', 'STEPPED_BACK')),
  words text
);
comment on column concern_act.by_id is 'Null: the parent.';
create index concern_act_concern on concern_act (concern_id, at);
create table message (
  id bigint primary key,
  public_id varchar(22) not null unique,
  matter_id bigint not null references matter,
  from_school boolean not null,
  written_by bigint references person,
  written timestamptz not null,
  text text not null
);
comment on table message is 'Text alone, both ways. Nothing of the sender is kept but which side wrote; written_by is for the school and never shown to the reporter.';
create index message_matter on message (matter_id, written, id);
create table declaration (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint references school,
  person_id bigint not null references person,
  other_id bigint references person check (other_id <> person_id),
  other_name varchar(160) not null,
  kind varchar(30) not null check (kind in ('PARENT_OF', 'RELATIVE_OF', 'PARTNER_OF', 'CLOSE_FRIEND_OF')),
  need text,
  declared date not null,
  ended date check (ended >= declared),
  version integer not null
);
comment on table declaration is 'What a member of staff said about being close to somebody (S2-38 to 40). Where the other person is known it also makes a row of relationship, which conflicts are worked out from.';
create index declaration_person on declaration (person_id);
create index declaration_other on declaration (other_id);
create index declaration_list on declaration (declared desc, public_id);

-- Whoever has a receipt code sees and moves what belongs to it. The code's hash is set for one transaction, as app.person is.
create function app.receipt() returns varchar language sql stable as $$ select nullif(current_setting('app.receipt', true), '') $$;
create function app.receipted(out matter_id bigint, out shut_out bigint[], out assigned bigint[]) language plpgsql security definer set search_path = public as $$
declare before text := current_setting('app.person', true);
begin
  perform set_config('app.person', 'system', true);
  select m.id, m.shut_out, m.assigned into receipted.matter_id, receipted.shut_out, receipted.assigned from matter m
    where m.id = (select r.matter_id from report r where r.receipt_hash = app.receipt()
      union all select c.matter_id from concern c where c.receipt_hash = app.receipt() limit 1);
  perform set_config('app.person', coalesce(before, ''), true);
end $$;
create policy concern_receipted on concern for select using (receipt_hash = (select app.receipt()));
create policy concern_moved on concern for update using (receipt_hash = (select app.receipt())) with check (receipt_hash = (select app.receipt()));
create policy concern_act_receipted on concern_act for select using (
  exists (select 1 from concern c where c.id = concern_id and c.receipt_hash = (select app.receipt())));
create policy message_receipted on message for select using (matter_id = (select r.matter_id from app.receipted() r));
