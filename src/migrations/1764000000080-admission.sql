-- Gate 1, admission review (准入评审): what a park asks for, and the dossiers of units that apply. Where a dossier
-- stands is kept by its workflow run; these tables keep what it consists of.

-- The materials a district asks for, in versions; a dossier keeps the version it was begun under.
create table public.admission_material_list (
  district_id uuid not null references public.district (id),
  version int not null check (version >= 1),
  id uuid not null default uuidv7(),
  kinds jsonb not null check (jsonb_typeof(kinds) = 'array' and jsonb_array_length(kinds) between 1 and 60),
  published_by uuid not null,
  published_at timestamptz not null default now(),
  primary key (district_id, version)
);
call app.protect_district_table('public.admission_material_list', '(select app.role_code()) is not null', '{district_officer}');
drop policy district_update on public.admission_material_list;
revoke update on public.admission_material_list from wutong_app;
call app.audit_table('public.admission_material_list', 'version', 'published_by');

-- How a park admits: what it promises, who decides, and its guide (办事指南).
create table public.admission_settings (
  park_id uuid not null primary key,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  promised_days int not null check (promised_days between 1 and 60),
  deciders int not null check (deciders in (1, 2)),
  conditional_days int not null check (conditional_days between 1 and 180),
  supplement_days int not null check (supplement_days between 1 and 60),
  credit_max_age_days int not null check (credit_max_age_days between 1 and 365),
  takes_applications boolean not null,
  guide_conditions text not null check (length(guide_conditions) <= 4000),
  guide_phone text check (length(guide_phone) <= 40),
  guide_address text check (length(guide_address) <= 200),
  version int not null default 1,
  foreign key (district_id, park_id) references public.park (district_id, id)
);
create trigger set_district before insert or update of park_id, district_id on public.admission_settings
  for each row execute function app.set_district();
call app.protect_park_table('public.admission_settings', '(select app.role_code()) is not null', '{district_officer,park_officer}');
call app.audit_table('public.admission_settings', 'promised_days', 'deciders', 'conditional_days', 'supplement_days',
  'credit_max_age_days', 'takes_applications', 'guide_conditions', 'guide_address');

-- A dossier: what a unit says of itself, and what was decided.
create table public.admission (
  park_id uuid not null,
  run_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  enterprise_id uuid not null,
  -- Beside the ledger's, for reviewers, who do not see the ledger.
  credit_code text not null check (app.credit_code_is_valid(credit_code)),
  list_version int not null check (list_version >= 0),
  deciders int not null check (deciders in (1, 2)),
  credit_max_age_days int not null,
  supplement_days int not null,
  by_officer boolean not null,
  -- Counts the savings of the draft, apart from the moves of the run.
  version int not null default 1,
  saved_at timestamptz not null default now(),
  industry text check (length(industry) <= 60),
  established_on date,
  business_scope text check (length(business_scope) <= 1000),
  staff_count int check (staff_count between 0 and 1000000),
  full_member_count int check (full_member_count between 0 and 1000000),
  contact_name text check (length(contact_name) <= 60),
  contact_post text check (length(contact_post) <= 60),
  contact_phone text,
  operates_live boolean,
  platforms text check (length(platforms) <= 300),
  credit_result text check (credit_result in ('none', 'abnormal_operation', 'serious_violation')),
  credit_checked_on date,
  undertaking_signed_on date,
  undertaking_valid_until date,
  checked_at timestamptz,
  supplement_count int not null default 0,
  supplement_due_on date,
  outcome text check (outcome in ('pass', 'conditional', 'reject')),
  condition_text text check (length(condition_text) <= 1000),
  condition_due_on date,
  decided_by uuid,
  decided_at timestamptz,
  confirmed_by uuid,
  confirmed_at timestamptz,
  entered_on date,
  -- Refused, withdrawn or lapsed: the unit may apply again.
  closed_at timestamptz,
  -- Printed on the receipt beside the number: whoever holds both may ask how far it is.
  check_code text not null,
  primary key (park_id, run_id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  -- Written before its run, in the same transaction.
  foreign key (park_id, run_id) references public.workflow_run (park_id, id) deferrable initially deferred,
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  constraint admission_two_persons check (confirmed_by <> decided_by),
  check (deciders = 1 or entered_on is null or confirmed_by is not null),
  check ((outcome = 'conditional') = (condition_due_on is not null) or outcome is null),
  check (undertaking_valid_until >= undertaking_signed_on)
);
create unique index admission_id_idx on public.admission (id);
create index admission_enterprise_idx on public.admission (park_id, enterprise_id);
create unique index admission_one_open on public.admission (park_id, enterprise_id) where closed_at is null;
create trigger set_district before insert or update of park_id, district_id on public.admission
  for each row execute function app.set_district();
call app.protect_park_table('public.admission', 'app.sees_run(park_id, run_id)', '{district_officer,park_officer,enterprise_rep}');
call app.seal_column('public.admission', 'contact_phone', 'run_id');
call app.seal_column('public.admission', 'check_code', 'run_id');
call app.audit_table('public.admission', 'run_id', 'list_version', 'industry', 'established_on', 'staff_count',
  'full_member_count', 'operates_live', 'credit_result', 'credit_checked_on', 'undertaking_signed_on',
  'undertaking_valid_until', 'supplement_count', 'outcome', 'condition_text', 'condition_due_on', 'decided_by', 'confirmed_by', 'entered_on', 'closed_at');

-- The materials of a dossier, with what its district asked for when it was begun.
create table public.admission_material (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  run_id uuid not null,
  position int not null,
  code text not null check (code ~ '^[a-z0-9_]{2,40}$'),
  kind jsonb not null,
  file_id uuid references public.stored_file (id),
  file_name text,
  given_at timestamptz,
  valid_until date,
  -- For a material that may follow: the day it is promised for.
  follows_on date,
  defect text check (length(defect) between 2 and 500),
  primary key (park_id, id),
  unique (park_id, run_id, code),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, run_id) references public.admission (park_id, run_id)
);
create unique index admission_material_id_idx on public.admission_material (id);
create index admission_material_file_idx on public.admission_material (file_id);
create trigger set_district before insert or update of park_id, district_id on public.admission_material
  for each row execute function app.set_district();
call app.protect_park_table('public.admission_material', 'app.sees_run(park_id, run_id)', '{district_officer,park_officer,enterprise_rep}');
call app.audit_table('public.admission_material', 'run_id', 'code', 'file_id', 'valid_until', 'follows_on', 'defect');

-- The natural persons who go before the camera; their birthdays are sealed and their names stay out of the trail.
create table public.admission_anchor (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  run_id uuid not null,
  name text not null check (length(name) between 1 and 60),
  birth_date text not null,
  consent_file_id uuid references public.stored_file (id),
  consent_file_name text,
  primary key (park_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, run_id) references public.admission (park_id, run_id)
);
create unique index admission_anchor_id_idx on public.admission_anchor (id);
create index admission_anchor_run_idx on public.admission_anchor (park_id, run_id);
create index admission_anchor_file_idx on public.admission_anchor (consent_file_id);
create trigger set_district before insert or update of park_id, district_id on public.admission_anchor
  for each row execute function app.set_district();
call app.protect_park_table('public.admission_anchor', 'app.sees_run(park_id, run_id)', '{district_officer,park_officer,enterprise_rep}');
create policy park_delete on public.admission_anchor for delete to wutong_app using (
  (district_id = (select app.whole_district_id()) or park_id = any ((select app.single_park_ids())::uuid[]))
  and app.sees_run(park_id, run_id) and (select app.role_code()) in ('district_officer', 'park_officer', 'enterprise_rep'));
grant delete on public.admission_anchor to wutong_app;
call app.seal_column('public.admission_anchor', 'birth_date', 'id');
call app.audit_table('public.admission_anchor', 'run_id', 'consent_file_id');

-- What reviewers say of a dossier: one opinion each. An outside reviewer sees the others' once he gave his own; the
-- applicant sees none.
create table public.admission_opinion (
  park_id uuid not null,
  run_id uuid not null,
  user_id uuid not null references public.app_user (id),
  id uuid not null default uuidv7(),
  district_id uuid not null,
  role text not null,
  giver_name text not null,
  verdict text not null check (verdict in ('agree', 'agree_with_conditions', 'disagree')),
  text text not null check (length(text) between 2 and 1000),
  given_at timestamptz not null default now(),
  primary key (park_id, run_id, user_id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, run_id) references public.admission (park_id, run_id)
);
create index admission_opinion_user_idx on public.admission_opinion (user_id);
create trigger set_district before insert or update of park_id, district_id on public.admission_opinion
  for each row execute function app.set_district();
-- Looks behind the table's own policy, which asks it.
create function app.gave_admission_opinion(p_park uuid, p_run uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return exists (select 1 from public.admission_opinion o
                  where o.park_id = p_park and o.run_id = p_run and o.user_id = app.user_id());
end $$;
call app.guard_function('app.gave_admission_opinion(uuid, uuid)', 'wutong_definer', 'wutong_app');
call app.protect_park_table('public.admission_opinion',
  '(select app.is_wide()) or user_id = (select app.user_id()) or ((select app.role_code()) = ''outside_reviewer'' and app.takes_part(park_id, run_id) and app.gave_admission_opinion(park_id, run_id))',
  '{district_officer,park_officer,outside_reviewer}');
drop policy park_update on public.admission_opinion;
revoke update on public.admission_opinion from wutong_app;
call app.audit_table('public.admission_opinion', 'run_id', 'user_id', 'role', 'verdict');

-- Outside reviewers of the actor's district, by name, for the officer who invites one.
create function app.outside_reviewers() returns table (user_id uuid, display_name text)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if app.role_code() is null or app.role_code() not in ('district_officer', 'park_officer') then
    raise exception 'not allowed to look for reviewers' using errcode = '42501';
  end if;
  return query
    select distinct u.id, u.display_name from public.role_grant g join public.app_user u on u.id = g.user_id
     where g.role = 'outside_reviewer' and g.revoked_at is null and u.disabled_at is null and g.district_id = app.district_id();
end $$;
call app.guard_function('app.outside_reviewers()', 'wutong_definer', 'wutong_app');

-- Whom an officer asked for an opinion, by the name he chose: people's names lie behind the officer's reach.
create table public.admission_guest (
  park_id uuid not null,
  run_id uuid not null,
  user_id uuid not null references public.app_user (id),
  id uuid not null default uuidv7(),
  district_id uuid not null,
  guest_name text not null check (length(guest_name) between 1 and 60),
  invited_at timestamptz not null default now(),
  primary key (park_id, run_id, user_id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, run_id) references public.admission (park_id, run_id)
);
create index admission_guest_user_idx on public.admission_guest (user_id);
create trigger set_district before insert or update of park_id, district_id on public.admission_guest
  for each row execute function app.set_district();
call app.protect_park_table('public.admission_guest', '(select app.is_wide())', '{park_officer}');
drop policy park_update on public.admission_guest;
revoke update on public.admission_guest from wutong_app;
call app.audit_table('public.admission_guest', 'run_id', 'user_id');
