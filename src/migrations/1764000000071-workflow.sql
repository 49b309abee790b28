-- What runs by a workflow's table: where it stands, how it got there, whom it waits for, who was told.

-- One row a file that runs (a dossier, a project, an assessment). The room that owns the file keeps its papers in
-- tables of its own under the same place; where the file stands is kept here only.
create table public.workflow_run (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  workflow text not null check (length(workflow) between 1 and 60),
  number text not null check (length(number) between 1 and 40),
  title text not null check (length(title) between 1 and 160),
  state text not null check (length(state) between 1 and 60),
  version int not null default 1 check (version >= 1),
  street_id uuid,
  enterprise_id uuid,
  party_org_id uuid,
  started_by uuid not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  -- The time promised to whoever applied, in working days; it stands still while the applicant has to act.
  promised_days int check (promised_days between 1 and 250),
  spent_days int not null default 0 check (spent_days >= 0),
  clock_from date,
  promised_on date,
  primary key (park_id, id),
  constraint workflow_run_number_once unique (number),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (district_id, street_id) references public.street (district_id, id),
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  foreign key (park_id, party_org_id) references public.party_org (park_id, id),
  check ((clock_from is null) = (promised_on is null)),
  check (clock_from is null or promised_days is not null)
);
create unique index workflow_run_id_idx on public.workflow_run (id);
create index workflow_run_enterprise_idx on public.workflow_run (park_id, enterprise_id);
create index workflow_run_party_org_idx on public.workflow_run (park_id, party_org_id);
create index workflow_run_street_idx on public.workflow_run (district_id, street_id);
create index workflow_run_board_idx on public.workflow_run (park_id, workflow, state);
create index workflow_run_started_idx on public.workflow_run (started_by, started_at);
create trigger set_district before insert or update of park_id, district_id on public.workflow_run
  for each row execute function app.set_district();

-- Persons asked about one file who would not see it otherwise, such as outside reviewers.
create table public.workflow_participant (
  park_id uuid not null,
  run_id uuid not null,
  user_id uuid not null references public.app_user (id),
  id uuid not null default uuidv7(),
  district_id uuid not null,
  role text not null,
  invited_by uuid not null,
  invited_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (park_id, run_id, user_id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, run_id) references public.workflow_run (park_id, id)
);
create index workflow_participant_user_idx on public.workflow_participant (user_id);
create trigger set_district before insert or update of park_id, district_id on public.workflow_participant
  for each row execute function app.set_district();
call app.protect_park_table('public.workflow_participant',
  '(select app.is_wide()) or user_id = (select app.user_id())', '{district_officer,park_officer}');
call app.audit_table('public.workflow_participant', 'run_id', 'user_id', 'role', 'withdrawn_at');

create function app.takes_part(p_park uuid, p_run uuid) returns boolean
language plpgsql stable as $$
begin
  return exists (select 1 from public.workflow_participant p
                  where p.park_id = p_park and p.run_id = p_run and p.user_id = app.user_id() and p.withdrawn_at is null);
end $$;
call app.protect_park_table('public.workflow_run',
  '(select app.is_wide()) or app.sees_unit(park_id, enterprise_id) or party_org_id = (select app.party_org_id()) or app.takes_part(park_id, id)',
  '{district_officer,park_officer,street_officer,branch_secretary,enterprise_rep,outside_reviewer}');
call app.audit_table('public.workflow_run', 'workflow', 'number', 'title', 'state', 'version', 'promised_days', 'promised_on', 'ended_at');

create function app.sees_run(p_park uuid, p_run uuid) returns boolean
language plpgsql stable as $$
begin
  return exists (select 1 from public.workflow_run r where r.park_id = p_park and r.id = p_run);
end $$;

-- How a file got where it stands: written once, never changed. The key lets a version be reached once.
create table public.workflow_step (
  park_id uuid not null,
  run_id uuid not null,
  version int not null check (version >= 1),
  id uuid not null default uuidv7(),
  district_id uuid not null,
  action text not null check (length(action) between 1 and 60),
  from_state text,
  to_state text not null,
  actor_user_id uuid not null,
  actor_name text not null,
  actor_role text not null,
  at timestamptz not null default now(),
  reason text check (length(reason) <= 1000),
  details jsonb not null default '{}',
  primary key (park_id, run_id, version),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, run_id) references public.workflow_run (park_id, id),
  check ((version = 1) = (from_state is null))
);
create index workflow_step_actor_idx on public.workflow_step (actor_user_id, at);
create trigger set_district before insert or update of park_id, district_id on public.workflow_step
  for each row execute function app.set_district();
call app.protect_park_table('public.workflow_step', 'app.sees_run(park_id, run_id)',
  '{district_officer,park_officer,street_officer,branch_secretary,enterprise_rep,outside_reviewer}');
drop policy park_update on public.workflow_step;
revoke update on public.workflow_step from wutong_app;
call app.audit_table('public.workflow_step', 'run_id', 'version', 'action', 'from_state', 'to_state');

-- A file that moved without its history, or a history without its move, is not committed.
create function app.check_workflow_step() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- Its latest step led to where it stands, and each step began where the one before it ended.
  if not exists (select 1 from public.workflow_run r
                   join public.workflow_step s on s.park_id = r.park_id and s.run_id = r.id and s.version = r.version and s.to_state = r.state
                   left join public.workflow_step b on b.park_id = r.park_id and b.run_id = r.id and b.version = r.version - 1
                  where r.park_id = new.park_id and r.id = coalesce((to_jsonb(new) ->> 'run_id')::uuid, (to_jsonb(new) ->> 'id')::uuid)
                    and s.from_state is not distinct from b.to_state
                    and not exists (select 1 from public.workflow_step n
                                     where n.park_id = r.park_id and n.run_id = r.id and n.version > r.version)) then
    raise exception 'a workflow run and its history differ' using errcode = 'WT501';
  end if;
  return null;
end $$;
create constraint trigger check_workflow_step after insert or update of state, version on public.workflow_run
  deferrable initially deferred for each row execute function app.check_workflow_step();
create constraint trigger check_workflow_step after insert on public.workflow_step
  deferrable initially deferred for each row execute function app.check_workflow_step();
call app.guard_function('app.check_workflow_step()', 'wutong_definer', 'wutong_app');

-- What somebody is waited for. Open until it is done; one that opens later is already written down.
create table public.todo (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  run_id uuid not null,
  task text not null check (length(task) between 1 and 60),
  role text not null,
  place_kind text not null check (place_kind in ('district', 'park', 'street', 'enterprise', 'branch', 'person')),
  street_id uuid,
  enterprise_id uuid,
  party_org_id uuid,
  user_id uuid,
  opened_at timestamptz not null default now(),
  opens_on date not null,
  due_on date,
  closed_at timestamptz,
  closed_by uuid,
  closed_by_action text,
  primary key (park_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, run_id) references public.workflow_run (park_id, id),
  foreign key (district_id, street_id) references public.street (district_id, id),
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  foreign key (park_id, party_org_id) references public.party_org (park_id, id),
  check ((place_kind = 'street') = (street_id is not null)),
  check ((place_kind = 'enterprise') = (enterprise_id is not null)),
  check ((place_kind = 'branch') = (party_org_id is not null)),
  check ((place_kind = 'person') = (user_id is not null)),
  check ((closed_at is null) = (closed_by_action is null))
);
create unique index todo_id_idx on public.todo (id);
create unique index todo_open_once_idx on public.todo (park_id, run_id, task, role, place_kind, user_id)
  nulls not distinct where closed_at is null;
create index todo_run_idx on public.todo (park_id, run_id);
create index todo_open_idx on public.todo (role, park_id, due_on) where closed_at is null;
create index todo_street_idx on public.todo (district_id, street_id);
create index todo_enterprise_idx on public.todo (park_id, enterprise_id);
create index todo_party_org_idx on public.todo (park_id, party_org_id);
create index todo_person_idx on public.todo (user_id) where closed_at is null;
create index todo_closed_idx on public.todo (closed_by, closed_at);
create trigger set_district before insert or update of park_id, district_id on public.todo
  for each row execute function app.set_district();
call app.protect_park_table('public.todo', 'app.sees_run(park_id, run_id)',
  '{district_officer,park_officer,street_officer,branch_secretary,enterprise_rep,outside_reviewer}');
call app.audit_table('public.todo', 'run_id', 'task', 'role', 'place_kind', 'due_on', 'closed_at', 'closed_by', 'closed_by_action');

-- Whether the actor is whom a to-do waits for.
create function app.is_my_todo(t public.todo) returns boolean
language sql stable as $$
  select t.role = app.role_code() and case t.place_kind
    when 'district' then t.district_id = app.district_id()
    when 'park' then t.park_id = any (app.park_ids())
    when 'street' then t.street_id = app.street_id()
    when 'enterprise' then t.enterprise_id = any (app.enterprise_ids())
    when 'branch' then t.party_org_id = app.party_org_id()
    else t.user_id = app.user_id() end
$$;

-- A reminder to whoever keeps others waiting: one a day for each to-do.
create table public.todo_nudge (
  park_id uuid not null,
  todo_id uuid not null,
  nudged_on date not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  nudged_by uuid not null,
  at timestamptz not null default now(),
  primary key (park_id, todo_id, nudged_on),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, todo_id) references public.todo (park_id, id)
);
create trigger set_district before insert or update of park_id, district_id on public.todo_nudge
  for each row execute function app.set_district();
call app.protect_park_table('public.todo_nudge',
  'exists (select 1 from public.todo t where t.park_id = todo_nudge.park_id and t.id = todo_nudge.todo_id)',
  '{district_officer,park_officer,street_officer,branch_secretary,enterprise_rep}');
drop policy park_update on public.todo_nudge;
revoke update on public.todo_nudge from wutong_app;
call app.audit_table('public.todo_nudge', 'todo_id', 'nudged_on', 'nudged_by');

-- What a person was told. `kind`: something to do, something that happened, a copy, a reminder.
create table public.notification (
  id uuid primary key default uuidv7(),
  user_id uuid not null references public.app_user (id),
  role_grant_id uuid not null references public.role_grant (id),
  kind text not null check (kind in ('todo', 'told', 'copied', 'nudged')),
  park_id uuid,
  run_id uuid,
  text_zh text not null check (length(text_zh) between 1 and 400),
  text_en text not null check (length(text_en) between 1 and 400),
  link text not null check (link ~ '^/[^/]'),
  created_at timestamptz not null default now(),
  read_at timestamptz,
  mailed_at timestamptz
);
create index notification_user_idx on public.notification (user_id, id desc);
create index notification_unread_idx on public.notification (user_id) where read_at is null;
create index notification_run_idx on public.notification (park_id, run_id);
create index notification_unmailed_idx on public.notification (created_at) where mailed_at is null and read_at is null;
call app.protect_person_table('public.notification',
  'user_id = (select app.user_id())', 'user_id = (select app.user_id())');
drop policy person_insert on public.notification;
revoke insert, update on public.notification from wutong_app;
grant update (read_at) on public.notification to wutong_app;
grant insert, update on public.notification to wutong_definer;

-- Tells everybody who holds a role at a place now (or the one person named); each under the grant that opens it.
-- Readers that are connected are woken when the transaction commits: only the person's id travels.
create function app.notify(p_kind text, p_park uuid, p_run uuid, p_role text, p_place_kind text, p_place uuid,
  p_zh text, p_en text, p_link text) returns int
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  told int := 0;
  r record;
begin
  for r in
    select distinct on (g.user_id) g.user_id, g.id from public.role_grant g join public.app_user u on u.id = g.user_id
     where g.revoked_at is null and u.disabled_at is null and g.role = p_role
       and case p_place_kind
             when 'district' then g.place_kind = 'district' and g.district_id = p_place
             when 'park' then g.place_kind = 'park' and g.park_id = p_place
             when 'street' then g.place_kind = 'street' and g.street_id = p_place
             when 'enterprise' then g.place_kind = 'enterprise' and g.enterprise_id = p_place
             when 'branch' then g.place_kind = 'branch' and g.party_org_id = p_place
             else g.user_id = p_place end
       -- Nobody is told what he has just done himself.
       and g.user_id is distinct from app.user_id()
     order by g.user_id, g.granted_at desc
  loop
    insert into public.notification (user_id, role_grant_id, kind, park_id, run_id, text_zh, text_en, link)
    values (r.user_id, r.id, p_kind, p_park, p_run, left(p_zh, 400), left(p_en, 400), p_link);
    perform pg_notify('wutong_notification', r.user_id::text);
    told := told + 1;
  end loop;
  return told;
end $$;
call app.guard_function('app.notify(text, uuid, uuid, text, text, uuid, text, text, text)', 'wutong_definer', 'wutong_app');

-- Numbers as people read them: the workflow's letters, the day, a running number of that day.
create table public.workflow_number (
  prefix text not null,
  day date not null,
  last int not null check (last >= 1),
  primary key (prefix, day)
);
alter table public.workflow_number enable row level security;
alter table public.workflow_number force row level security;
grant select, insert, update on public.workflow_number to wutong_definer;
grant select on public.workflow_number to wutong_backup;
insert into app.table_class values ('workflow_number', 'platform');
create function app.next_workflow_number(p_prefix text) returns text
language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into public.workflow_number as n (prefix, day, last) values (p_prefix, app.today(), 1)
  on conflict (prefix, day) do update set last = n.last + 1
  returning prefix || to_char(day, 'YYYYMMDD') || lpad(last::text, 4, '0')
$$;
call app.guard_function('app.next_workflow_number(text)', 'wutong_definer', 'wutong_app');
