-- Visits of the instructor who is sent to a unit without an organisation (docs/rules.md 1.16, 16.10 to 16.12).

-- An instructor at work at a unit; where it stands is its run's. The days are kept so that a list is sorted by them.
create table public.instructor_dispatch (
  park_id uuid not null,
  id uuid not null,
  district_id uuid not null,
  enterprise_id uuid not null,
  instructor_name text not null check (length(instructor_name) between 1 and 60),
  -- Whose to-do the visits are; without an account they are the park's, in a catch-all park the street's.
  account_user_id uuid references public.app_user (id),
  account_role text check (account_role in ('park_officer', 'street_officer')),
  account_name text,
  sent_on date not null,
  first_due_on date not null,
  next_visit_on date not null,
  -- The day it ended, so that one instructor is followed once at a unit.
  ended_on date,
  created_at timestamptz not null default now(),
  primary key (park_id, id),
  -- The dispatch is written first, so that its run finds the facts that it begins with.
  foreign key (park_id, id) references public.workflow_run (park_id, id) deferrable initially deferred,
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  check ((account_user_id is null) = (account_role is null) and (account_user_id is null) = (account_name is null)),
  check (first_due_on > sent_on)
);
create unique index instructor_dispatch_id_idx on public.instructor_dispatch (id);
create unique index instructor_dispatch_open_once on public.instructor_dispatch (park_id, enterprise_id, instructor_name)
  where ended_on is null;
create index instructor_dispatch_unit_idx on public.instructor_dispatch (park_id, enterprise_id);
create index instructor_dispatch_account_idx on public.instructor_dispatch (account_user_id);
create trigger set_district before insert or update of park_id, district_id on public.instructor_dispatch
  for each row execute function app.set_district();
call app.protect_park_table('public.instructor_dispatch', '(select app.is_wide()) or app.sees_run(park_id, id)',
  '{district_officer,park_officer,street_officer}');
call app.audit_table('public.instructor_dispatch', 'enterprise_id', 'account_user_id', 'sent_on', 'next_visit_on', 'ended_on');

-- A visit as it was logged. Never changed: a wrong one is corrected by a new one, once, which may also say that it
-- did not take place.
create table public.instructor_visit (
  park_id uuid not null,
  id uuid not null,
  district_id uuid not null,
  dispatch_id uuid not null,
  visited_on date not null,
  full_members int not null check (full_members between 0 and 100000),
  applicants int not null check (applicants between 0 and 100000),
  found text not null check (length(found) between 1 and 500),
  agreed text check (length(agreed) between 1 and 500),
  -- By when the next one is due: what was agreed, at the latest so many months on as the district says.
  next_due_on date not null,
  corrects_id uuid,
  voids boolean not null default false,
  logged_by uuid not null,
  logged_by_name text not null default app.user_name(),
  logged_by_role text not null default app.role_code(),
  logged_at timestamptz not null default now(),
  primary key (park_id, id),
  unique (park_id, dispatch_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, dispatch_id) references public.instructor_dispatch (park_id, id),
  foreign key (park_id, dispatch_id, corrects_id) references public.instructor_visit (park_id, dispatch_id, id),
  constraint instructor_visit_corrected_once unique (park_id, corrects_id),
  check (next_due_on > visited_on),
  check (not voids or corrects_id is not null)
);
create unique index instructor_visit_id_idx on public.instructor_visit (id);
create unique index instructor_visit_once on public.instructor_visit (park_id, dispatch_id, visited_on)
  where corrects_id is null;
create trigger set_district before insert or update of park_id, district_id on public.instructor_visit
  for each row execute function app.set_district();
call app.protect_park_table('public.instructor_visit', '(select app.is_wide()) or app.sees_run(park_id, dispatch_id)',
  '{district_officer,park_officer,street_officer}');
drop policy park_update on public.instructor_visit;
revoke update on public.instructor_visit from wutong_app;
call app.audit_table('public.instructor_visit', 'dispatch_id', 'visited_on', 'full_members', 'applicants', 'next_due_on',
  'corrects_id', 'voids');

-- What an instructor counted on the spot counts like a report, where it is the later of the two (rule 5.9).
alter table public.construction_project drop constraint construction_project_members_source_check;
alter table public.construction_project add constraint construction_project_members_source_check
  check (members_source in ('register', 'reported', 'visit'));

-- Officers to whom the visits at a unit may be given, by name alone: those of its park, and of its street.
create function app.instructor_accounts(p_park uuid, p_street uuid)
returns table (user_id uuid, display_name text, role text)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if app.role_code() is null or app.role_code() not in ('district_officer', 'park_officer') then
    raise exception 'not allowed to look for instructors' using errcode = '42501';
  end if;
  return query
    select distinct u.id, u.display_name, g.role from public.role_grant g join public.app_user u on u.id = g.user_id
     where g.revoked_at is null and u.disabled_at is null and p_park = any (app.park_ids())
       and g.district_id = app.district_id()
       and (g.role = 'park_officer' and g.park_id = p_park or g.role = 'street_officer' and g.street_id = p_street);
end $$;
call app.guard_function('app.instructor_accounts(uuid, uuid)', 'wutong_definer', 'wutong_app');
