-- Every data protection case has its row in the register, however it was opened; who sees the matter sees what hangs on it, and nobody else.
create function app.enter_in_register() returns trigger language plpgsql as $$
begin
  insert into data_breach (id, public_id, matter_id, school_id, noticed, version)
    values (nextval('ids'), translate(encode(uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_'), new.matter_id, new.school_id, new.opened, 1);
  return null;
end $$;
create trigger case_file_registered after insert on case_file for each row when (new.kind = 'DATA') execute function app.enter_in_register();

do $$
declare t text;
begin
  foreach t in array array['data_breach', 'data_awareness', 'data_facts', 'data_assessment', 'data_report', 'data_notice'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select using ((select app.is_system()) or (select true from matter m where m.id = matter_id))', t || '_seen', t);
    execute format('create policy %I on %I for insert with check (true)', t || '_written', t);
  end loop;
end $$;
create policy data_breach_changed on data_breach for update using ((select app.is_system()) or (select true from matter m where m.id = matter_id));
revoke update on data_awareness, data_facts, data_assessment, data_report, data_notice from ${application_role};
grant execute on all functions in schema app to ${application_role};
