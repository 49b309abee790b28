-- Gate 2, construction: from a unit's entry to its Party organisation, or to an instructor and mass organisations
-- where it has no members (docs/rules.md part 16).

-- How long a district gives each step, in working days. Without a row the portal's defaults hold.
create table public.construction_setting (
  district_id uuid primary key references public.district (id),
  -- From a unit's entry to the count of its full members.
  count_days int not null default 20 check (count_days between 1 and 120),
  choose_days int not null default 5 check (choose_days between 1 and 120),
  prepare_days int not null default 20 check (prepare_days between 1 and 120),
  apply_days int not null default 5 check (apply_days between 1 and 120),
  elect_days int not null default 20 check (elect_days between 1 and 120),
  file_days int not null default 10 check (file_days between 1 and 120),
  -- An instructor visits at least once in so many months.
  visit_months int not null default 3 check (visit_months between 1 and 12),
  version int not null default 1,
  updated_at timestamptz not null default now()
);
call app.protect_district_table('public.construction_setting', 'true', '{district_officer}');
call app.audit_table('public.construction_setting', 'district_id', 'count_days', 'choose_days', 'prepare_days', 'apply_days',
  'elect_days', 'file_days', 'visit_months');

-- The papers of one project; where it stands is kept by its run. closed_on is the day it ended, so that a unit has
-- one open project at a time.
create table public.construction_project (
  park_id uuid not null,
  id uuid not null,
  district_id uuid not null,
  enterprise_id uuid not null,
  entered_on date not null,
  count_due_on date,
  counted_on date,
  full_members int check (full_members >= 0),
  members_as_of date,
  members_source text check (members_source in ('register', 'reported')),
  mobile_members int check (mobile_members >= 0),
  proposed_form text check (proposed_form in ('own_branch', 'join_joint', 'new_joint', 'mobile_org', 'outreach')),
  form text check (form in ('own_branch', 'join_joint', 'new_joint', 'mobile_org', 'outreach')),
  -- Why another form was chosen than the rules propose, or a joint branch that is wider than usual.
  form_reason text check (length(form_reason) between 1 and 500),
  join_party_org_id uuid,
  -- The other units with which a new joint branch is to be founded.
  partner_ids uuid[] not null default '{}',
  org_name text check (length(org_name) between 1 and 160),
  -- A mobile-member organisation beside it: one that exists, or the name of one to be founded.
  mobile_party_org_id uuid,
  mobile_name text check (length(mobile_name) between 1 and 160),
  prepared_on date,
  preparation text check (length(preparation) between 1 and 500),
  applied_on date,
  applied_to text check (length(applied_to) between 1 and 160),
  replied_on date,
  reply_number text check (length(reply_number) between 1 and 60),
  elected_on date,
  election_basis text check (election_basis in ('elected', 'appointed')),
  -- Who was elected. Party posts are sensitive (rule 11.1): the trail keeps no name.
  officers jsonb,
  filed_on date,
  party_org_id uuid,
  closed_on date,
  created_at timestamptz not null default now(),
  primary key (park_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  -- The project is written first, so that its run finds the facts that it begins with.
  foreign key (park_id, id) references public.workflow_run (park_id, id) deferrable initially deferred,
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  foreign key (park_id, join_party_org_id) references public.party_org (park_id, id),
  foreign key (park_id, mobile_party_org_id) references public.party_org (park_id, id),
  foreign key (park_id, party_org_id) references public.party_org (park_id, id)
);
create unique index construction_project_id_idx on public.construction_project (id);
create unique index construction_project_open_once on public.construction_project (park_id, enterprise_id)
  where closed_on is null;
create index construction_project_unit_idx on public.construction_project (park_id, enterprise_id);
create index construction_project_join_idx on public.construction_project (park_id, join_party_org_id);
create index construction_project_mobile_idx on public.construction_project (park_id, mobile_party_org_id);
create index construction_project_org_idx on public.construction_project (park_id, party_org_id);
create trigger set_district before insert or update of park_id, district_id on public.construction_project
  for each row execute function app.set_district();
call app.protect_park_table('public.construction_project', '(select app.is_wide()) or app.sees_unit(park_id, enterprise_id)',
  '{district_officer,park_officer,street_officer}');
call app.audit_table('public.construction_project', 'enterprise_id', 'entered_on', 'count_due_on', 'counted_on', 'full_members',
  'members_as_of', 'members_source', 'mobile_members', 'proposed_form', 'form', 'form_reason', 'join_party_org_id', 'partner_ids', 'org_name',
  'mobile_party_org_id', 'mobile_name', 'prepared_on', 'applied_on', 'applied_to', 'replied_on', 'reply_number', 'elected_on',
  'election_basis', 'filed_on', 'party_org_id', 'closed_on');
