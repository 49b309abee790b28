-- Arrangements of a year's holidays: entered from the published notice by one administrator, put in force by another.
-- What was in force stays readable; `calendar_year` and `calendar_day` hold what counts now.

create table public.calendar_arrangement (
  id uuid primary key default uuidv7(),
  year int not null check (year between 2000 and 2100),
  version int not null check (version >= 1),
  source text not null check (length(source) between 1 and 200),
  notice_number text check (length(notice_number) between 1 and 60),
  notice_date date,
  -- [{"day", "kind": "off" | "work", "name"}], in the order of days.
  days jsonb not null check (jsonb_typeof(days) = 'array' and jsonb_array_length(days) between 1 and 120),
  -- What it was compared with when it was entered, and where they differ; null: nothing was at hand.
  reference text check (length(reference) between 1 and 80),
  differences jsonb not null default '[]' check (jsonb_typeof(differences) = 'array'),
  -- Why it is right although it differs, or why it corrects the one before.
  note text check (length(note) between 1 and 500),
  state text not null default 'proposed' check (state in ('proposed', 'in_force', 'replaced', 'refused', 'withdrawn')),
  entered_by uuid references public.app_user (id),
  entered_at timestamptz not null default now(),
  decided_by uuid references public.app_user (id),
  decided_at timestamptz,
  decision_note text check (length(decision_note) between 1 and 500),
  unique (year, version),
  -- Four eyes. The years that the program brought were entered and decided by nobody.
  constraint calendar_arrangement_four_eyes check (decided_by is null or state = 'withdrawn' or decided_by <> entered_by),
  check ((entered_by is null) = (decided_by is null) or state = 'proposed'),
  check (jsonb_array_length(differences) = 0 or note is not null),
  check (state <> 'refused' or decision_note is not null)
);
create unique index calendar_arrangement_proposed_idx on public.calendar_arrangement (year) where state = 'proposed';
create unique index calendar_arrangement_in_force_idx on public.calendar_arrangement (year) where state = 'in_force';
-- What the program brought becomes the first version; nobody is entered while this runs, so the policies show nothing.
alter table public.calendar_year no force row level security;
alter table public.calendar_day no force row level security;
insert into public.calendar_arrangement (year, version, source, days, state, entered_at)
select y.year, 1, y.source,
       (select jsonb_agg(jsonb_build_object('day', d.day, 'kind', d.kind, 'name', d.name) order by d.day)
          from public.calendar_day d where d.year = y.year),
       'in_force', y.entered_at
  from public.calendar_year y;
alter table public.calendar_year force row level security;
alter table public.calendar_day force row level security;

alter table public.calendar_arrangement enable row level security;
alter table public.calendar_arrangement force row level security;
create policy calendar_select on public.calendar_arrangement for select to wutong_app
  using ((select app.role_code()) in ('system_admin', 'security_admin', 'auditor'));
grant select on public.calendar_arrangement to wutong_app, wutong_backup;
grant select, insert, update on public.calendar_arrangement to wutong_definer;
insert into app.table_class values ('calendar_arrangement', 'platform');
call app.audit_table('public.calendar_arrangement', 'year', 'version', 'source', 'notice_number', 'notice_date', 'note',
  'state', 'entered_by', 'decided_by', 'decision_note');

-- The days in force change only with an arrangement.
drop policy calendar_insert on public.calendar_year;
drop policy calendar_update on public.calendar_year;
drop policy calendar_insert on public.calendar_day;
drop policy calendar_delete on public.calendar_day;
revoke insert, update on public.calendar_year from wutong_app;
revoke insert, delete on public.calendar_day from wutong_app;
grant insert, update on public.calendar_year to wutong_definer;
grant insert, delete on public.calendar_day to wutong_definer;

-- Proposes an arrangement; 'open' when one of that year waits already.
create function app.propose_calendar(p_id uuid, p_year int, p_source text, p_number text, p_date date, p_days jsonb,
  p_reference text, p_differences jsonb, p_note text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if app.role_code() is distinct from 'system_admin' then
    raise exception 'not allowed to enter a calendar' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(724005, p_year);
  if exists (select 1 from public.calendar_arrangement a where a.year = p_year and a.state = 'proposed') then
    return 'open';
  end if;
  insert into public.calendar_arrangement (id, year, version, source, notice_number, notice_date, days, reference,
    differences, note, entered_by)
  select p_id, p_year, coalesce(max(a.version), 0) + 1, p_source, p_number, p_date, p_days, p_reference, p_differences,
         p_note, app.user_id()
    from public.calendar_arrangement a where a.year = p_year;
  return 'proposed';
end $$;
call app.guard_function('app.propose_calendar(uuid, int, text, text, date, jsonb, text, jsonb, text)', 'wutong_definer', 'wutong_app');

-- Decides on a proposal: 'in_force', 'refused', 'withdrawn'; or 'missing', 'decided' (meanwhile), 'own', 'not_own'.
create function app.decide_calendar(p_id uuid, p_decision text, p_note text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  a public.calendar_arrangement;
begin
  if app.role_code() is null or app.role_code() not in ('system_admin', 'security_admin') then
    raise exception 'not allowed to decide on a calendar' using errcode = '42501';
  end if;
  select * into a from public.calendar_arrangement c where c.id = p_id for update;
  if not found then
    return 'missing';
  elsif a.state <> 'proposed' then
    return 'decided';
  elsif p_decision = 'withdrawn' and a.entered_by <> app.user_id() then
    return 'not_own';
  elsif p_decision <> 'withdrawn' and a.entered_by = app.user_id() then
    return 'own';
  end if;
  if p_decision = 'in_force' then
    update public.calendar_arrangement c set state = 'replaced' where c.year = a.year and c.state = 'in_force';
    insert into public.calendar_year (year, source, entered_by, entered_at)
    values (a.year, a.source, a.entered_by, a.entered_at)
    on conflict (year) do update set source = excluded.source, entered_by = excluded.entered_by, entered_at = excluded.entered_at;
    delete from public.calendar_day d where d.year = a.year;
    insert into public.calendar_day (day, year, kind, name)
    select d.day, a.year, d.kind, d.name from jsonb_to_recordset(a.days) as d(day date, kind text, name text);
  end if;
  update public.calendar_arrangement c set state = p_decision, decided_by = app.user_id(), decided_at = now(),
         decision_note = p_note
   where c.id = p_id;
  return p_decision;
end $$;
call app.guard_function('app.decide_calendar(uuid, text, text)', 'wutong_definer', 'wutong_app');

-- Days that moved with a correction: numbers of files and days, nothing of what is in them.
create table public.calendar_shift (
  id uuid primary key default uuidv7(),
  arrangement_id uuid not null references public.calendar_arrangement (id),
  park_name text not null,
  number text not null,
  workflow text not null,
  -- Null: the day promised to whoever applied; else the to-do whose day it is.
  task text,
  was date not null,
  becomes date not null check (becomes <> was),
  at timestamptz not null default now()
);
create index calendar_shift_arrangement_idx on public.calendar_shift (arrangement_id, id);
alter table public.calendar_shift enable row level security;
alter table public.calendar_shift force row level security;
create policy calendar_select on public.calendar_shift for select to wutong_app
  using ((select app.role_code()) in ('system_admin', 'security_admin', 'auditor'));
grant select on public.calendar_shift to wutong_app, wutong_backup;
grant select, insert on public.calendar_shift to wutong_definer;
grant update on public.workflow_run, public.todo to wutong_definer;
insert into app.table_class values ('calendar_shift', 'platform');

-- Open files with a day on or after `p_from`, or whose promise stands still and may come to one; for administrators,
-- who see of them only number, kind and days.
create function app.open_deadlines(p_from date)
returns table (run_id uuid, park_name text, number text, workflow text, state text, promised_days int, spent_days int,
  clock_from date, promised_on date, todo_id uuid, task text, opens_on date, due_on date)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select r.id, p.name, r.number, r.workflow, r.state, r.promised_days, r.spent_days, r.clock_from, r.promised_on,
         t.id, t.task, t.opens_on, t.due_on
    from public.workflow_run r
    join public.park p on p.district_id = r.district_id and p.id = r.park_id
    left join public.todo t on t.park_id = r.park_id and t.run_id = r.id and t.closed_at is null and t.due_on >= p_from
   where app.role_code() in ('system_admin', 'security_admin', 'auditor')
     and (t.id is not null or r.promised_on >= p_from
          or (r.ended_at is null and r.clock_from is null and r.promised_days is not null
              and app.today() + greatest(1, r.promised_days - r.spent_days) * 7 / 5 + 20 >= p_from))
   order by r.number, t.due_on, t.id
   limit 5000
$$;
call app.guard_function('app.open_deadlines(date)', 'wutong_definer', 'wutong_app');

-- Moves one day because of a correction, unless it was moved or the file went on meanwhile. For the job that follows it.
create function app.shift_deadline(p_arrangement uuid, p_run uuid, p_todo uuid, p_was date, p_becomes date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  moved boolean;
begin
  if app.role_code() is null or app.role_code() not in ('system_admin', 'security_admin')
     or not exists (select 1 from public.calendar_arrangement a where a.id = p_arrangement and a.state = 'in_force') then
    raise exception 'not allowed to move this day' using errcode = '42501';
  end if;
  if p_todo is null then
    update public.workflow_run r set promised_on = p_becomes where r.id = p_run and r.promised_on = p_was;
  else
    update public.todo t set due_on = p_becomes where t.id = p_todo and t.due_on = p_was and t.closed_at is null;
  end if;
  moved := found;
  if moved then
    insert into public.calendar_shift (arrangement_id, park_name, number, workflow, task, was, becomes)
    select p_arrangement, p.name, r.number, r.workflow, (select t.task from public.todo t where t.id = p_todo), p_was, p_becomes
      from public.workflow_run r join public.park p on p.district_id = r.district_id and p.id = r.park_id
     where r.id = p_run;
  end if;
  return moved;
end $$;
call app.guard_function('app.shift_deadline(uuid, uuid, uuid, date, date)', 'wutong_definer', 'wutong_app');

-- Whether the job that follows an arrangement is still at work; it is somebody else's, and he may watch it.
create function app.calendar_job_runs(p_arrangement uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public
as $$
  select app.role_code() in ('system_admin', 'security_admin', 'auditor') and exists (
    select 1 from public.job_run j
     where j.queue = 'platform.calendar-changed' and j.subject_id = p_arrangement and j.state in ('waiting', 'running'))
$$;
call app.guard_function('app.calendar_job_runs(uuid)', 'wutong_definer', 'wutong_app');
