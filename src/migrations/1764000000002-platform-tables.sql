-- Tables of the platform itself: repeated requests, uploaded files, jobs.

-- One row a request that carried an Idempotency-Key; kept for a day.
create table public.idempotency_key (
  user_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  route text not null,
  request_hash bytea not null,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (user_id, key)
);
create index idempotency_key_created_at_idx on public.idempotency_key (created_at);
call app.protect_person_table('public.idempotency_key',
  'user_id = (select app.user_id())', 'user_id = (select app.user_id())');

-- Takes the key for this transaction, or tells what became of it.
-- outcome: 'new' (go on), 'replay' (answer with the kept response), 'in_flight', 'mismatch'.
create function app.claim_idempotency_key(p_key text, p_route text, p_hash bytea)
returns table (outcome text, response jsonb)
language plpgsql as $$
declare
  known public.idempotency_key;
begin
  if not pg_try_advisory_xact_lock(hashtextextended(app.user_id()::text || p_key, 7)) then
    return query select 'in_flight', null::jsonb;
    return;
  end if;
  select * into known from public.idempotency_key k where k.user_id = app.user_id() and k.key = p_key;
  if found then
    if known.route <> p_route or known.request_hash <> p_hash then
      return query select 'mismatch', null::jsonb;
    else
      return query select 'replay', known.response;
    end if;
    return;
  end if;
  insert into public.idempotency_key (user_id, key, route, request_hash) values (app.user_id(), p_key, p_route, p_hash);
  return query select 'new', null::jsonb;
end $$;
grant execute on function app.claim_idempotency_key(text, text, bytea) to wutong_app;

-- What was uploaded; the bytes lie in the file store under the row's id.
create table public.stored_file (
  id uuid primary key default uuidv7(),
  owner_user_id uuid not null,
  district_id uuid,
  name text not null check (length(name) between 1 and 255),
  content_type text not null,
  size_bytes bigint not null check (size_bytes > 0),
  sha256 bytea not null check (length(sha256) = 32),
  created_at timestamptz not null default now()
);
create index stored_file_owner_idx on public.stored_file (owner_user_id);
call app.protect_person_table('public.stored_file',
  'owner_user_id = (select app.user_id()) or (district_id = (select app.district_id()) and (select app.role_code()) = ''district_officer'')',
  'owner_user_id = (select app.user_id())');
call app.audit_table('public.stored_file', 'owner_user_id', 'name', 'content_type', 'size_bytes');

-- A job somebody asked for: who, and how far it is. pg-boss carries only the id.
create table public.job_run (
  id uuid primary key default uuidv7(),
  queue text not null,
  subject_id uuid not null,
  user_id uuid not null,
  role_grant_id uuid not null,
  locale text not null default 'zh-CN',
  done int not null default 0 check (done >= 0),
  total int not null default 0 check (total >= 0),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  problem_code text,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create index job_run_subject_idx on public.job_run (subject_id);
call app.protect_person_table('public.job_run',
  'user_id = (select app.user_id())', 'user_id = (select app.user_id())');
