-- Party organisations, whom they cover, and the other ways in which work reaches a unit.

create table public.party_org (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  kind text not null check (kind in ('park_committee', 'branch', 'joint_branch', 'mobile_member_org',
    'temporary_branch', 'general_branch', 'party_committee')),
  name text not null check (length(name) between 1 and 160),
  parent_org_id uuid,
  -- founded_on is the day on the approval, where known; effective_from is the day it counts from:
  -- the founding, or else the as-of date of the ledger that first named it (rule 5.8).
  founded_on date,
  effective_from date not null,
  dissolved_on date,
  secretary_name text check (length(secretary_name) <= 60),
  import_batch_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (park_id, id),
  unique (park_id, id, kind),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, parent_org_id) references public.party_org (park_id, id),
  check (founded_on <= effective_from),
  check (dissolved_on >= effective_from),
  check (parent_org_id <> id)
);
create unique index party_org_id_idx on public.party_org (id);
create unique index party_org_name_once on public.party_org (park_id, name) where dissolved_on is null;
create unique index party_org_one_park_committee on public.party_org (park_id)
  where kind = 'park_committee' and dissolved_on is null;
create index party_org_parent_idx on public.party_org (park_id, parent_org_id);

-- Which units an organisation covers, and from when to when. tie 'own': the unit's own organisation;
-- 'joint': one of several units; 'activity': organisational life only, which covers nobody (rules 1.6, 1.7).
create table public.party_org_enterprise (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  party_org_id uuid not null,
  org_kind text not null,
  enterprise_id uuid not null,
  tie text not null check (tie in ('own', 'joint', 'activity')),
  is_lead boolean not null default false,
  joined_on date not null,
  left_on date,
  import_batch_id uuid,
  created_at timestamptz not null default now(),
  primary key (park_id, id),
  foreign key (park_id, party_org_id, org_kind) references public.party_org (park_id, id, kind),
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  check (left_on > joined_on),
  check (case org_kind
    when 'branch' then tie = 'own'
    when 'joint_branch' then tie = 'joint'
    when 'general_branch' then tie in ('own', 'joint')
    when 'party_committee' then tie in ('own', 'joint')
    else tie = 'activity' end),
  -- A unit is covered by one organisation at a time (rules 1.1, 1.2, 5.4).
  constraint party_org_enterprise_covered_once exclude using gist
    (park_id with =, enterprise_id with =, daterange(joined_on, left_on, '[)') with &&) where (tie in ('own', 'joint')),
  -- A unit's own organisation has one unit at a time.
  constraint party_org_enterprise_own_once exclude using gist
    (park_id with =, party_org_id with =, daterange(joined_on, left_on, '[)') with &&) where (tie = 'own'),
  constraint party_org_enterprise_joined_once exclude using gist
    (park_id with =, party_org_id with =, enterprise_id with =, daterange(joined_on, left_on, '[)') with &&),
  constraint party_org_enterprise_one_lead exclude using gist
    (park_id with =, party_org_id with =, daterange(joined_on, left_on, '[)') with &&) where (is_lead and tie = 'joint')
);
create unique index party_org_enterprise_id_idx on public.party_org_enterprise (id);
create index party_org_enterprise_org_idx on public.party_org_enterprise (park_id, party_org_id);
create index party_org_enterprise_unit_idx on public.party_org_enterprise (park_id, enterprise_id);

call app.protect_park_table('public.party_org_enterprise',
  '(select app.is_wide()) or exists (select 1 from public.enterprise e where e.park_id = party_org_enterprise.park_id and e.id = party_org_enterprise.enterprise_id)',
  '{district_officer,park_officer}');
call app.protect_park_table('public.party_org',
  '(select app.is_wide()) or id = (select app.party_org_id()) or exists (select 1 from public.party_org_enterprise m where m.park_id = party_org.park_id and m.party_org_id = party_org.id)',
  '{district_officer,park_officer}');
call app.audit_table('public.party_org', 'kind', 'name', 'parent_org_id', 'founded_on', 'effective_from', 'dissolved_on', 'import_batch_id');
call app.audit_table('public.party_org_enterprise', 'party_org_id', 'enterprise_id', 'tie', 'is_lead', 'joined_on', 'left_on', 'import_batch_id');

-- A Party-building instructor sent to a unit (rule 1.15); counts as work coverage (rule 5.6).
create table public.instructor_assignment (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  enterprise_id uuid not null,
  instructor_name text not null check (length(instructor_name) between 1 and 60),
  from_on date not null,
  until_on date,
  import_batch_id uuid,
  created_at timestamptz not null default now(),
  primary key (park_id, id),
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  check (until_on > from_on),
  constraint instructor_assignment_once exclude using gist
    (park_id with =, enterprise_id with =, instructor_name with =, daterange(from_on, until_on, '[)') with &&)
);
create unique index instructor_assignment_id_idx on public.instructor_assignment (id);
create index instructor_assignment_unit_idx on public.instructor_assignment (park_id, enterprise_id);
call app.protect_park_table('public.instructor_assignment',
  '(select app.is_wide()) or exists (select 1 from public.enterprise e where e.park_id = instructor_assignment.park_id and e.id = instructor_assignment.enterprise_id)',
  '{district_officer,park_officer}');
call app.audit_table('public.instructor_assignment', 'enterprise_id', 'from_on', 'until_on', 'import_batch_id');

-- Union, youth league or women's federation of a unit (rule 1.15); counts as work coverage (rule 5.6).
create table public.mass_organisation (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  enterprise_id uuid not null,
  kind text not null check (kind in ('union', 'youth_league', 'women_federation')),
  effective_from date not null,
  dissolved_on date,
  import_batch_id uuid,
  created_at timestamptz not null default now(),
  primary key (park_id, id),
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  check (dissolved_on > effective_from),
  constraint mass_organisation_once exclude using gist
    (park_id with =, enterprise_id with =, kind with =, daterange(effective_from, dissolved_on, '[)') with &&)
);
create unique index mass_organisation_id_idx on public.mass_organisation (id);
create index mass_organisation_unit_idx on public.mass_organisation (park_id, enterprise_id);
call app.protect_park_table('public.mass_organisation',
  '(select app.is_wide()) or exists (select 1 from public.enterprise e where e.park_id = mass_organisation.park_id and e.id = mass_organisation.enterprise_id)',
  '{district_officer,park_officer}');
call app.audit_table('public.mass_organisation', 'enterprise_id', 'kind', 'effective_from', 'dissolved_on', 'import_batch_id');
