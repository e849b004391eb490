-- Who is asked to read and acknowledge what (domain.md 3.4, 8.6): campaigns, one request per person, one row per person and text.
-- A public id for rows that are written by the set: 122 random bits, 22 characters.
create function app.public_id() returns varchar language sql volatile as
  $$ select translate(rtrim(encode(uuid_send(gen_random_uuid()), 'base64'), '='), '+/', '-_') $$;
create table outside_document (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint references school,
  lineage varchar(22) not null,
  title varchar(200) not null,
  edition varchar(80) not null,
  address varchar(500) not null,
  holds_from date not null,
  replaced_on date check (replaced_on >= holds_from),
  unique (lineage, edition)
);
comment on table outside_document is 'A document that is not ours and that people here must have read, one row per edition.';
create unique index outside_document_newest on outside_document (lineage) where replaced_on is null;
create table campaign (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint references school,
  kind varchar(10) not null check (kind in ('ASKED', 'VERSION', 'INDUCTION', 'RENEWAL')),
  title varchar(200) not null,
  statement varchar(500) not null,
  schools varchar(1000) not null,
  categories varchar(400) not null,
  roles varchar(200) not null,
  due_days integer check (due_days between 1 and 365),
  renews_on date,
  origin_id bigint references campaign,
  created_by bigint references person,
  created timestamptz not null,
  begins date not null,
  closed date,
  people integer not null default 0,
  version integer not null,
  unique (origin_id, begins)
);
comment on column campaign.school_id is 'Null: asked by the trust, at every school or at those in the list.';
comment on column campaign.schools is 'Codes with commas between; empty for all. The same for kinds of person and roles; one of these two is never empty.';
comment on column campaign.due_days is 'Null: what the reminder rule says.';
create index campaign_list on campaign (begins desc, id desc);
create index campaign_renewal on campaign (renews_on) where renews_on is not null and closed is null;
create table campaign_text (
  id bigint primary key,
  public_id varchar(22) not null unique,
  campaign_id bigint not null references campaign,
  position integer not null,
  version_id bigint references policy_version,
  policy_id bigint references policy,
  document_id bigint references outside_document check (num_nonnulls(version_id, document_id) = 1),
  school_id bigint references school,
  text_hash char(64) not null,
  ended date,
  unique (campaign_id, version_id),
  unique (campaign_id, document_id)
);
comment on column campaign_text.school_id is 'Whose text it is; null for the trust''s, which everybody in the audience is asked for.';
comment on column campaign_text.ended is 'From then on nobody is asked for it: another version or edition took its place.';
create index campaign_text_version on campaign_text (version_id) where ended is null;
create index campaign_text_policy on campaign_text (policy_id);
create table campaign_question (
  id bigint primary key,
  public_id varchar(22) not null unique,
  text_id bigint not null references campaign_text,
  position integer not null,
  clause_id bigint references clause,
  question varchar(400) not null,
  choices text not null,
  correct integer not null check (correct >= 0),
  unique (text_id, position)
);
comment on column campaign_question.choices is 'One a line; correct counts them from nought.';
create table reading_request (
  id bigint primary key,
  public_id varchar(22) not null unique,
  campaign_id bigint not null references campaign,
  person_id bigint not null references person,
  school_id bigint references school,
  asked date not null,
  due date not null,
  remind_on date,
  reminders integer not null default 0,
  escalate_on date,
  escalated date,
  delivered timestamptz,
  state varchar(6) not null default 'OPEN' check (state in ('OPEN', 'PAUSED', 'DONE', 'VOID')),
  paused date,
  reason varchar(500),
  needs_computer boolean not null default false,
  by_link boolean not null,
  unique nulls not distinct (campaign_id, person_id, school_id)
);
comment on table reading_request is 'What one person is asked at one school in one campaign: one mail, one date, one row of reminders for all its texts.';
comment on column reading_request.escalate_on is 'Null: nobody is told, as with parents.';
comment on column reading_request.by_link is 'The person has no account: the mail carries a link that works once.';
create index reading_request_school on reading_request (school_id, due, id) where state = 'OPEN';
create index reading_request_campaign on reading_request (campaign_id, due, id) where state = 'OPEN';
create index reading_request_due on reading_request (due, id) where state = 'OPEN';
create index reading_request_remind on reading_request (remind_on) where state = 'OPEN';
create index reading_request_escalate on reading_request (escalate_on) where state = 'OPEN' and escalated is null;
create index reading_request_away on reading_request (campaign_id, due, id) where state = 'PAUSED';
create index reading_request_person on reading_request (person_id, state);
create index reading_request_computer on reading_request (school_id) where needs_computer and state = 'OPEN';
create table acknowledgement (
  id bigint primary key,
  public_id varchar(22) not null unique,
  request_id bigint not null references reading_request,
  text_id bigint not null references campaign_text,
  person_id bigint not null,
  school_id bigint,
  policy_id bigint,
  version_id bigint,
  document_id bigint,
  text_hash char(64) not null,
  state varchar(20) not null default 'REQUESTED' check (state in ('REQUESTED', 'OPENED', 'ACKNOWLEDGED', 'DECLINED', 'RECORDED_NOTIFIED', 'VOID')),
  opened timestamptz,
  answered timestamptz,
  method varchar(14) check (method in ('PAGE', 'LINK', 'PAPER', 'SIGN_IN_BOOK')),
  statement varchar(500),
  comment varchar(2000),
  recorded_by bigint references person,
  witness_id bigint references person check (witness_id not in (person_id, recorded_by)),
  signed_on date,
  unique (request_id, text_id),
  check ((state in ('ACKNOWLEDGED', 'DECLINED')) = (answered is not null and method is not null)),
  check ((method in ('PAPER', 'SIGN_IN_BOOK')) = (recorded_by is not null and witness_id is not null and signed_on is not null) or method is null)
);
comment on table acknowledgement is 'Person, school, policy, version and document repeat what request and text refer to: checked there, once, and not for each of a million rows.';
comment on column acknowledgement.text_hash is 'SHA-256 of what was to be read: the document of the version, or title, edition and address from outside.';
-- Nobody is asked for the same text twice at once.
create unique index acknowledgement_open_version on acknowledgement (person_id, version_id) where state in ('REQUESTED', 'OPENED') and version_id is not null;
create unique index acknowledgement_open_document on acknowledgement (person_id, document_id) where state in ('REQUESTED', 'OPENED') and document_id is not null;
create index acknowledgement_person on acknowledgement (person_id, policy_id);
create index acknowledgement_open_text on acknowledgement (text_id, request_id) where state in ('REQUESTED', 'OPENED');
create table acknowledgement_total (
  id bigint generated always as identity primary key,
  text_id bigint not null references campaign_text,
  school_id bigint references school,
  asked integer not null,
  open integer not null,
  acknowledged integer not null,
  declined integer not null,
  notified integer not null,
  unique nulls not distinct (text_id, school_id)
);
comment on table acknowledgement_total is 'Kept by triggers; what is void is not counted.';
create function app.count_acknowledgements() returns trigger language plpgsql security definer set search_path = public as $$ begin
  if tg_op = 'INSERT' then
    insert into acknowledgement_total as t (text_id, school_id, asked, open, acknowledged, declined, notified)
      select text_id, school_id, count(*), count(*), 0, 0, 0 from now_there group by text_id, school_id order by text_id, school_id
      on conflict (text_id, school_id) do update set asked = t.asked + excluded.asked, open = t.open + excluded.open;
  else
    update acknowledgement_total t set asked = t.asked + d.asked, open = t.open + d.open, acknowledged = t.acknowledged + d.acknowledged,
        declined = t.declined + d.declined, notified = t.notified + d.notified
      from (select text_id, school_id, sum(sign * (state <> 'VOID')::int) asked, sum(sign * (state in ('REQUESTED', 'OPENED'))::int) open,
          sum(sign * (state = 'ACKNOWLEDGED')::int) acknowledged, sum(sign * (state = 'DECLINED')::int) declined,
          sum(sign * (state = 'RECORDED_NOTIFIED')::int) notified
        from (select text_id, school_id, state, 1 sign from now_there union all select text_id, school_id, state, -1 from was_there) both_sides
        group by text_id, school_id order by text_id, school_id) d
      where t.text_id = d.text_id and t.school_id is not distinct from d.school_id
        and (d.asked, d.open, d.acknowledged, d.declined, d.notified) <> (0, 0, 0, 0, 0);
  end if;
  return null;
end $$;
create trigger acknowledgement_asked after insert on acknowledgement referencing new table as now_there
  for each statement execute function app.count_acknowledgements();
create trigger acknowledgement_answered after update on acknowledgement referencing old table as was_there new table as now_there
  for each statement execute function app.count_acknowledgements();
create table reminder_rule (
  id bigint primary key,
  public_id varchar(22) not null unique,
  school_id bigint references school,
  policy_id bigint references policy,
  person_id bigint references person check (num_nonnulls(school_id, policy_id, person_id) <= 1),
  due_days integer not null check (due_days between 1 and 365),
  first_days integer not null check (first_days between 1 and 365),
  every_days integer not null check (every_days between 1 and 365),
  escalate_days integer not null check (escalate_days between 1 and 365),
  set_by bigint references person,
  unique nulls not distinct (school_id, policy_id, person_id)
);
comment on table reminder_rule is 'Trust (all three null), school, policy, person: the one nearest to the person counts.';
insert into reminder_rule (id, public_id, due_days, first_days, every_days, escalate_days)
  values (nextval('ids'), app.public_id(), 14, 7, 7, 28);
create table long_absence (
  id bigint primary key,
  public_id varchar(22) not null unique,
  person_id bigint not null references person,
  starts date not null,
  ends date check (ends >= starts),
  set_by bigint references person
);
comment on table long_absence is 'From-to, without a reason: nobody is chased while away. Cover for it is absence_cover, which needs a deputy.';
create index long_absence_person on long_absence (person_id, starts);
create table notice_link (
  id bigint primary key,
  notice_id bigint not null references notice,
  token_hash char(64) not null unique,
  about varchar(22) not null,
  expires date not null,
  used timestamptz
);
comment on table notice_link is 'A link that was mailed to somebody without an account: made when the mail leaves, used up by an answer, never by opening.';
create table version_entered (
  version_id bigint primary key references policy_version,
  entered date not null,
  done date
);
comment on table version_entered is 'Versions that came into force, written in that act; the next run asks for them, once.';
create index version_entered_waiting on version_entered (version_id) where done is null;
