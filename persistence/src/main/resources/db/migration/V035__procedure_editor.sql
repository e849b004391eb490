-- The procedure editor: a limit in hours on the clock, and drafts of procedures that do not exist yet.
alter table step
  add column period_hours integer,
  add check (period_hours is null or (period_days is null and day_kind is null));
comment on column step.period_hours is 'Hours that really pass, in place of days; the 72 hours of a data breach (rule ICO) are not written here.';
alter table step_limit
  add column period_hours integer,
  add check (period_hours is null or (period_days is null and day_kind is null));
comment on column step_limit.period_hours is 'As in step.';
alter table procedure_draft
  alter column procedure_id drop not null,
  alter column base_id drop not null,
  add check ((base_id is not null) <= (procedure_id is not null)),
  add check (((base_id is null) and state <> 'PUBLISHED') <= (procedure_id is null));
comment on column procedure_draft.base_id is 'Null: a procedure that does not exist before it is published.';
comment on column procedure_draft.procedure_id is 'Null until a new procedure is published.';
