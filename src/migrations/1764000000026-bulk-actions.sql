-- One act upon many rows of a list: what was asked for, and what became of each row.

create table public.bulk_run (
  id uuid primary key default uuidv7(),
  user_id uuid not null references public.app_user (id),
  list text not null check (list ~ '^[a-z_]{1,40}$'),
  action text not null check (action ~ '^[a-z_]{1,40}$'),
  parameters jsonb not null,
  -- The filters that chose the rows; null where they were chosen one by one.
  query jsonb,
  row_count int not null check (row_count > 0),
  state text not null default 'working' check (state in ('working', 'done', 'failed')),
  problem_code text,
  -- The run whose changes this one takes back.
  undoes_run_id uuid references public.bulk_run (id),
  job_run_id uuid references public.job_run (id),
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create index bulk_run_user_idx on public.bulk_run (user_id, created_at);
create index bulk_run_job_idx on public.bulk_run (job_run_id);
-- A run is taken back once.
create unique index bulk_run_undone_once on public.bulk_run (undoes_run_id);
call app.protect_person_table('public.bulk_run',
  'user_id = (select app.user_id())', 'user_id = (select app.user_id())');
call app.audit_table('public.bulk_run', 'list', 'action', 'parameters', 'query', 'row_count', 'state', 'undoes_run_id');

create table public.bulk_row (
  run_id uuid not null references public.bulk_run (id),
  number int not null,
  park_id uuid not null,
  row_id uuid not null,
  name text not null,
  -- As the row was when the run was asked for; a row that changed since is refused.
  version int not null,
  outcome text not null default 'waiting' check (outcome in ('waiting', 'done', 'refused')),
  code text,
  message text,
  -- What the row was before, to take the change back, and its version afterwards.
  before jsonb,
  version_after int,
  primary key (run_id, number),
  unique (run_id, row_id),
  check ((outcome = 'refused') = (code is not null)),
  check ((outcome = 'done') = (version_after is not null))
);
create index bulk_row_outcome_idx on public.bulk_row (run_id, outcome, number);
call app.protect_person_table('public.bulk_row',
  'exists (select 1 from public.bulk_run r where r.id = bulk_row.run_id)',
  'exists (select 1 from public.bulk_run r where r.id = bulk_row.run_id)');

-- What waits for a job whose owner may no longer act ends with it.
grant update on public.bulk_run to wutong_definer;
create function app.end_bulk_runs_of_job() returns trigger
language plpgsql as $$
begin
  update public.bulk_run set state = 'failed', problem_code = new.problem_code, finished_at = now()
   where job_run_id = new.id and state = 'working';
  return null;
end $$;
create trigger end_bulk_runs after update of state on public.job_run for each row
  when (new.state = 'failed' and new.problem_code = 'job_owner_gone')
  execute function app.end_bulk_runs_of_job();
