-- One sequence for every table (allocation size 50), and the schema that holds the functions of row-level security.
create sequence ids start with 50 increment by 50;
create schema app;
