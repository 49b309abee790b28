-- Which uploads were put into a file that runs. Whoever sees the run reads them; nobody takes them out again.
create table public.run_file (
  park_id uuid not null,
  run_id uuid not null,
  file_id uuid not null references public.stored_file (id),
  id uuid not null default uuidv7(),
  district_id uuid not null,
  purpose text not null check (length(purpose) between 1 and 60),
  added_by uuid not null,
  added_at timestamptz not null default now(),
  primary key (park_id, run_id, file_id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, run_id) references public.workflow_run (park_id, id)
);
create index run_file_file_idx on public.run_file (file_id);
create trigger set_district before insert or update of park_id, district_id on public.run_file
  for each row execute function app.set_district();
call app.protect_park_table('public.run_file', 'app.sees_run(park_id, run_id)',
  '{district_officer,park_officer,street_officer,branch_secretary,enterprise_rep,outside_reviewer}');
drop policy park_update on public.run_file;
revoke update on public.run_file from wutong_app;
call app.audit_table('public.run_file', 'run_id', 'file_id', 'purpose', 'added_by');

-- Whether the actor may put a file into a run that he sees: his own, or one that he sees in another run of the same
-- enterprise (given once, used again). Anything else would carry a file to readers whom its owner never gave it to.
create function app.may_put_file(p_park uuid, p_run uuid, p_file uuid) returns boolean
language plpgsql stable as $$
begin
  return app.sees_run(p_park, p_run) and (
    exists (select 1 from public.stored_file f
             where f.id = p_file and f.owner_user_id = app.user_id()
               and f.role_grant_id is not distinct from app.role_grant_id())
    or exists (select 1 from public.run_file g
                 join public.workflow_run was on was.park_id = g.park_id and was.id = g.run_id
                 join public.workflow_run r on r.park_id = p_park and r.id = p_run
                where g.file_id = p_file and g.park_id = p_park and was.enterprise_id = r.enterprise_id));
end $$;
drop policy park_insert on public.run_file;
create policy park_insert on public.run_file for insert to wutong_app
  with check ((district_id = (select app.whole_district_id()) or park_id = any ((select app.single_park_ids())::uuid[]))
    and (select app.role_code()) = any ('{district_officer,park_officer,street_officer,branch_secretary,enterprise_rep,outside_reviewer}'::text[])
    and added_by = (select app.user_id()) and app.may_put_file(park_id, run_id, file_id));

create function app.sees_run_file(p_file uuid) returns boolean
language plpgsql stable as $$
begin
  return exists (select 1 from public.run_file f where f.file_id = p_file);
end $$;
alter policy person_select on public.stored_file using (
  (owner_user_id = (select app.user_id()) and role_grant_id is not distinct from (select app.role_grant_id()))
  or app.sees_run_file(id));

-- What was put into a run stays, also when it was a workbook or an exported list whose own time is over.
-- The functions' owner alone may replace them.
set local role wutong_definer;
create or replace function app.expired_export_files() returns table (file_id uuid)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select r.file_id from public.export_run r
   where r.state = 'ready' and r.expires_at < now()
     and not exists (select 1 from public.run_file f where f.file_id = r.file_id)
   order by r.expires_at limit 500
$$;
create or replace function app.forget_export_file(p_file uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.export_run set state = 'expired', file_id = null
   where file_id = p_file and state = 'ready' and expires_at < now()
     and not exists (select 1 from public.run_file f where f.file_id = p_file);
  if found then
    delete from public.stored_file where id = p_file;
  end if;
end $$;
create or replace function app.expired_ledger_files(p_days int) returns table (file_id uuid)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select b.file_id from public.import_batch b where b.file_id is not null
     and not exists (select 1 from public.run_file f where f.file_id = b.file_id)
   group by b.file_id
  having bool_and(coalesce(app.batch_closed_at(b) < now() - make_interval(days => p_days), false))
   order by b.file_id limit 100
$$;
set local role wutong_owner;
