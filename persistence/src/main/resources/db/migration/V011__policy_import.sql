-- What an imported policy says about itself, each piece with the words it was taken from.
create table policy_fact (
  id bigint primary key,
  version_id bigint not null references policy_version,
  position integer not null,
  topic varchar(20) not null check (topic in ('TITLE', 'ORGANISATION', 'BOUND', 'APPROVED_BY', 'APPROVED_ON', 'REVISED', 'NEXT_REVIEW', 'REVIEW_CYCLE',
    'REVISION', 'APPROVAL', 'ROLE', 'CHANNEL', 'RELATED_POLICY', 'LAW')),
  value text not null,
  evidence text not null
);
comment on table policy_fact is 'Confirmed or corrected by the person who imported the text. The register compares ROLE with the posts that are held.';
create index policy_fact_version on policy_fact (version_id, topic, position);
create index policy_migrating on policy (id) where migrating;
