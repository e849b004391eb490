-- A letter that reached the wrong person is the cause of a data breach (DP-08).
alter table data_breach add column letter_id bigint references letter;
comment on column data_breach.letter_id is 'Whoever reads the breach sees the letter only if they may see its own matter.';
create index data_breach_letter on data_breach (letter_id) where letter_id is not null;
