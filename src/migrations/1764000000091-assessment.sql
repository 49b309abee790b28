-- The follow-up assessment (rule 7.3): by which indicators, when, of whom, with what result; and what a warning leads to.

-- A version of an indicator set. What was once saved is what assessments were judged by, so it is never changed.
create table public.indicator_set (
  district_id uuid not null references public.district (id),
  id uuid not null default uuidv7(),
  subject text not null check (subject in ('enterprise', 'branch')),
  name text not null check (length(name) between 1 and 80),
  version int not null check (version >= 1),
  -- Headings with their indicators, levels and what follows from them, as domain/indicator-set.ts reads it.
  content jsonb not null,
  created_by uuid not null,
  created_by_name text not null default app.user_name(),
  created_at timestamptz not null default now(),
  primary key (district_id, id),
  constraint indicator_set_version_once unique (district_id, subject, version)
);
create unique index indicator_set_id_idx on public.indicator_set (id);
call app.protect_district_table('public.indicator_set', 'true = ((select app.role_code()) is not null)', '{district_officer}');
drop policy district_update on public.indicator_set;
revoke update on public.indicator_set from wutong_app;
call app.audit_table('public.indicator_set', 'subject', 'name', 'version', 'created_by');

-- A period of a park in which its units or its branches are assessed, by one version of the indicators.
create table public.assessment_period (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  subject text not null check (subject in ('enterprise', 'branch')),
  name text not null check (length(name) between 1 and 80),
  from_on date not null,
  until_on date not null,
  indicator_set_id uuid not null,
  -- How many assessments it will have; their job may be asked for again while some are missing.
  expected int not null check (expected > 0),
  problem_code text,
  opened_by uuid not null,
  opened_by_name text not null default app.user_name(),
  opened_at timestamptz not null default now(),
  primary key (park_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (district_id, indicator_set_id) references public.indicator_set (district_id, id),
  check (until_on > from_on),
  constraint assessment_period_once exclude using gist
    (park_id with =, subject with =, daterange(from_on, until_on, '[]') with &&)
);
create unique index assessment_period_id_idx on public.assessment_period (id);
create index assessment_period_set_idx on public.assessment_period (district_id, indicator_set_id);
create trigger set_district before insert or update of park_id, district_id on public.assessment_period
  for each row execute function app.set_district();
call app.protect_park_table('public.assessment_period', '(select app.role_code()) is not null', '{district_officer,park_officer}');
call app.audit_table('public.assessment_period', 'subject', 'name', 'from_on', 'until_on', 'indicator_set_id');

-- One assessment; where it stands is its run's. The result is written once, with what it came from.
create table public.assessment (
  park_id uuid not null,
  id uuid not null,
  district_id uuid not null,
  period_id uuid not null,
  enterprise_id uuid,
  party_org_id uuid,
  -- By the code of the indicator: value, of how many, link, tenths of points.
  measured jsonb,
  measured_as_of date,
  result_tenths int check (result_tenths between 0 and 1000),
  level text check (level in ('none', 'notice', 'warning')),
  -- Points by indicator, as they were settled.
  settled jsonb,
  settled_at timestamptz,
  primary key (park_id, id),
  -- Looked at when all is written: a run that begins asks for its paper.
  foreign key (park_id, id) references public.workflow_run (park_id, id) deferrable initially deferred,
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, period_id) references public.assessment_period (park_id, id),
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  foreign key (park_id, party_org_id) references public.party_org (park_id, id),
  check ((enterprise_id is null) <> (party_org_id is null)),
  check ((measured is null) = (measured_as_of is null)),
  check ((result_tenths is null) = (level is null) and (level is null) = (settled_at is null)),
  -- Once for each subject of a period, also when the job that opens them runs again.
  constraint assessment_once unique nulls not distinct (park_id, period_id, enterprise_id, party_org_id)
);
create unique index assessment_id_idx on public.assessment (id);
create index assessment_enterprise_idx on public.assessment (park_id, enterprise_id);
create index assessment_party_org_idx on public.assessment (park_id, party_org_id);
create trigger set_district before insert or update of park_id, district_id on public.assessment
  for each row execute function app.set_district();
call app.protect_park_table('public.assessment', 'app.sees_run(park_id, id)', '{district_officer,park_officer}');
call app.audit_table('public.assessment', 'period_id', 'enterprise_id', 'party_org_id', 'measured_as_of', 'result_tenths', 'level');
create function app.keep_settled() returns trigger language plpgsql as $$
begin
  if old.settled_at is not null then
    raise exception 'the result of an assessment does not change' using errcode = 'WT502';
  end if;
  return new;
end $$;
create trigger keep_settled before update on public.assessment for each row execute function app.keep_settled();

-- Who scored, and as which of the scorers: the place of one is taken once.
create table public.assessment_scorer (
  park_id uuid not null,
  assessment_id uuid not null,
  user_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  nth int not null check (nth between 1 and 3),
  scorer_name text not null default app.user_name(),
  scored_at timestamptz not null default now(),
  primary key (park_id, assessment_id, user_id),
  unique (park_id, assessment_id, nth),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, assessment_id) references public.assessment (park_id, id)
);
create trigger set_district before insert or update of park_id, district_id on public.assessment_scorer
  for each row execute function app.set_district();
call app.protect_park_table('public.assessment_scorer', 'app.sees_run(park_id, assessment_id)', '{district_officer,park_officer}');
drop policy park_update on public.assessment_scorer;
revoke update on public.assessment_scorer from wutong_app;
call app.audit_table('public.assessment_scorer', 'assessment_id', 'user_id', 'nth');

-- Whether the actor may read what others scored: he has scored himself, or nobody is waited for to score any more.
create function app.sees_scores(p_park uuid, p_assessment uuid) returns boolean
language plpgsql stable as $$
begin
  return exists (select 1 from public.assessment_scorer s
                  where s.park_id = p_park and s.assessment_id = p_assessment and s.user_id = app.user_id())
    or exists (select 1 from public.workflow_run r
                where r.park_id = p_park and r.id = p_assessment
                  and r.state not in ('measuring', 'scoring', 'second_scoring', 'third_scoring'));
end $$;

-- What one scorer gave one indicator, in tenths of points, and why. Written once.
create table public.assessment_score (
  park_id uuid not null,
  assessment_id uuid not null,
  user_id uuid not null,
  indicator text not null check (length(indicator) between 1 and 60),
  id uuid not null default uuidv7(),
  district_id uuid not null,
  tenths int not null check (tenths between 0 and 1000),
  note text check (length(note) between 1 and 500),
  primary key (park_id, assessment_id, user_id, indicator),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, assessment_id, user_id) references public.assessment_scorer (park_id, assessment_id, user_id)
);
create trigger set_district before insert or update of park_id, district_id on public.assessment_score
  for each row execute function app.set_district();
call app.protect_park_table('public.assessment_score',
  'app.sees_run(park_id, assessment_id) and (user_id = (select app.user_id()) or app.sees_scores(park_id, assessment_id))',
  '{district_officer,park_officer}');
drop policy park_update on public.assessment_score;
revoke update on public.assessment_score from wutong_app;
drop policy park_insert on public.assessment_score;
create policy park_insert on public.assessment_score for insert to wutong_app
  with check ((district_id = (select app.whole_district_id()) or park_id = any ((select app.single_park_ids())::uuid[]))
    and (select app.role_code()) = any ('{district_officer,park_officer}'::text[]) and user_id = (select app.user_id()));
call app.audit_table('public.assessment_score', 'assessment_id', 'user_id', 'indicator', 'tenths');

-- What a warned unit or branch is to put right, by when, by whom; where it stands is its run's.
create table public.rectification (
  park_id uuid not null,
  id uuid not null,
  district_id uuid not null,
  assessment_id uuid not null,
  demand text not null check (length(demand) between 1 and 1000),
  responsible text not null check (length(responsible) between 1 and 60),
  working_days int not null check (working_days between 1 and 120),
  due_on date not null,
  extended_to date,
  report text check (length(report) between 1 and 2000),
  reported_on date,
  plan_measures text check (length(plan_measures) between 1 and 2000),
  plan_responsible text check (length(plan_responsible) between 1 and 60),
  plan_due_on date,
  primary key (park_id, id),
  -- Looked at when all is written: a run that begins asks for its paper.
  foreign key (park_id, id) references public.workflow_run (park_id, id) deferrable initially deferred,
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, assessment_id) references public.assessment (park_id, id),
  constraint rectification_once unique (park_id, assessment_id),
  check (extended_to > due_on),
  check ((plan_measures is null) = (plan_due_on is null) and (plan_measures is null) = (plan_responsible is null))
);
create unique index rectification_id_idx on public.rectification (id);
create trigger set_district before insert or update of park_id, district_id on public.rectification
  for each row execute function app.set_district();
call app.protect_park_table('public.rectification', 'app.sees_run(park_id, id)',
  '{district_officer,park_officer,branch_secretary,enterprise_rep}');
call app.audit_table('public.rectification', 'assessment_id', 'demand', 'responsible', 'due_on', 'extended_to',
  'reported_on', 'plan_due_on');
