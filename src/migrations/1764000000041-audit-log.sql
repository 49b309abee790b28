-- Reading the audit trail: newest first by key, by row, table, person and request, each from an index.
drop index public.audit_event_at_idx;
drop index public.audit_event_row_idx;
create index audit_event_at_idx on public.audit_event (at, id);
create index audit_event_row_idx on public.audit_event (row_id, at, id);
create index audit_event_table_idx on public.audit_event (table_name, at, id);
create index audit_event_actor_idx on public.audit_event (actor_user_id, at, id);
create index audit_event_correlation_idx on public.audit_event (correlation_id, at, id) where correlation_id is not null;
-- The rare acts that an auditor looks for among very many changes.
create index audit_event_access_idx on public.audit_event (action, at, id) where action in ('reveal', 'read', 'export', 'delete');

-- Records that somebody looked at records or took a copy of them away: p_what says which and how chosen.
create function app.audit_access(p_action text, p_table text, p_what jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if p_action not in ('read', 'export') then
    raise exception 'not an access: %', p_action using errcode = '22023';
  end if;
  insert into public.audit_event
    (actor_user_id, role_grant_id, role, correlation_id, district_id, table_name, action, after)
  values
    (app.user_id(), app.role_grant_id(), app.role_code(), app.correlation_id(), app.district_id(), p_table, p_action, p_what);
end $$;
call app.guard_function('app.audit_access(text, text, jsonb)', 'wutong_audit', 'wutong_app');

-- Each check of the chain that somebody asked for, and what it found.
create table public.audit_verification (
  id uuid primary key default uuidv7(),
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  job_run_id uuid,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  holds boolean,
  problem_code text,
  finished_at timestamptz,
  report jsonb,
  check ((state = 'done') = (holds is not null))
);
create index audit_verification_asked_at_idx on public.audit_verification (asked_at);
-- A second click while one is under way asks for nothing new.
create unique index audit_verification_one_at_a_time on public.audit_verification (state) where state = 'waiting';
call app.protect_audit_table('public.audit_verification');
create policy audit_insert on public.audit_verification for insert to wutong_app
  with check ((select app.role_code()) = 'auditor' and asked_by = (select app.user_id()));
create policy audit_update on public.audit_verification for update to wutong_app
  using ((select app.role_code()) = 'auditor') with check ((select app.role_code()) = 'auditor');
grant insert, update on public.audit_verification to wutong_app;
call app.audit_table('public.audit_verification', 'asked_by', 'state', 'holds', 'problem_code');
