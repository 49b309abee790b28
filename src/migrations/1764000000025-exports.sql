-- Lists written into files: who exported which list, under which filter, with which columns, how many rows.

create table public.export_run (
  id uuid primary key default uuidv7(),
  user_id uuid not null references public.app_user (id),
  list text not null check (list ~ '^[a-z_]{1,40}$'),
  format text not null check (format in ('xlsx', 'csv')),
  columns text[] not null check (cardinality(columns) between 1 and 100),
  -- The filters and the order, as the list itself takes them.
  query jsonb not null,
  state text not null default 'working' check (state in ('working', 'ready', 'failed', 'expired')),
  row_count int not null check (row_count >= 0),
  problem_code text,
  file_id uuid references public.stored_file (id),
  job_run_id uuid references public.job_run (id),
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  -- When the file goes; the row stays.
  expires_at timestamptz,
  check ((state = 'ready') = (file_id is not null))
);
create index export_run_user_idx on public.export_run (user_id, created_at);
create index export_run_expiry_idx on public.export_run (expires_at) where state = 'ready';
create index export_run_job_idx on public.export_run (job_run_id);
create index export_run_file_idx on public.export_run (file_id);
call app.protect_person_table('public.export_run',
  'user_id = (select app.user_id())', 'user_id = (select app.user_id())');
call app.audit_table('public.export_run', 'list', 'format', 'columns', 'query', 'state', 'row_count');

-- What waits for a job whose owner may no longer act ends with it.
grant update on public.export_run to wutong_definer;
create function app.end_exports_of_job() returns trigger
language plpgsql as $$
begin
  update public.export_run set state = 'failed', problem_code = new.problem_code, finished_at = now()
   where job_run_id = new.id and state = 'working';
  return null;
end $$;
create trigger end_exports after update of state on public.job_run for each row
  when (new.state = 'failed' and new.problem_code = 'job_owner_gone')
  execute function app.end_exports_of_job();

-- Files past their day, some at a time: their bytes are removed first, then `forget_export_file` is told.
create function app.expired_export_files() returns table (file_id uuid)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select r.file_id from public.export_run r
   where r.state = 'ready' and r.expires_at < now() order by r.expires_at limit 500
$$;
call app.guard_function('app.expired_export_files()', 'wutong_definer', 'wutong_login');

grant delete on public.stored_file to wutong_definer;
create function app.forget_export_file(p_file uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.export_run set state = 'expired', file_id = null
   where file_id = p_file and state = 'ready' and expires_at < now();
  if found then
    delete from public.stored_file where id = p_file;
  end if;
end $$;
call app.guard_function('app.forget_export_file(uuid)', 'wutong_definer', 'wutong_login');
