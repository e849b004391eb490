-- Stepping back says why; a matter that was divided off another one knows it, and whoever sees both is led from one to the other.
alter table conflict add column why text;
alter table conflict add column since timestamptz;
comment on column conflict.why is 'Why somebody stepped back, for those who go on, who never read who it was; null for every other conflict.';
comment on column conflict.since is 'When they stepped back; null for every other conflict.';
alter table matter add column divided_from bigint references matter;
comment on column matter.divided_from is 'The matter that was told together with this one, where a report was divided because it is about several people, schools or roles.';
create index matter_divided on matter (divided_from) where divided_from is not null;
