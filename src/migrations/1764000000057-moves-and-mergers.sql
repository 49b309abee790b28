-- How an organisation ends and what it was called before.

-- reason and approval of its end; the successor that it was merged into, which lies in the same park.
alter table public.party_org
  add column dissolution_reason text,
  add column dissolution_by text,
  add column dissolution_on date,
  add column successor_org_id uuid,
  add constraint party_org_dissolution_reason_length check (length(dissolution_reason) between 1 and 200) not valid,
  add constraint party_org_dissolution_by_length check (length(dissolution_by) between 1 and 160) not valid,
  add constraint party_org_not_its_own_successor check (successor_org_id <> id) not valid,
  add constraint party_org_merged_is_dissolved check (successor_org_id is null or dissolved_on is not null) not valid,
  add constraint party_org_successor_fkey foreign key (park_id, successor_org_id)
    references public.party_org (park_id, id) not valid;
alter table public.party_org validate constraint party_org_dissolution_reason_length;
alter table public.party_org validate constraint party_org_dissolution_by_length;
alter table public.party_org validate constraint party_org_not_its_own_successor;
alter table public.party_org validate constraint party_org_merged_is_dissolved;
alter table public.party_org validate constraint party_org_successor_fkey;
-- squawk-ignore require-concurrent-index-creation
create index party_org_successor_idx on public.party_org (park_id, successor_org_id);
drop trigger audit_row on public.party_org;
call app.audit_table('public.party_org', 'kind', 'name', 'parent_org_id', 'founded_on', 'effective_from',
  'dissolved_on', 'import_batch_id', 'applied_on', 'approved_by', 'replied_on', 'reply_number', 'filed_on',
  'dissolution_reason', 'dissolution_by', 'dissolution_on', 'successor_org_id');

-- A name that an organisation bore until the day before `until_on`; since when follows from the name before it.
create table public.party_org_former_name (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  party_org_id uuid not null,
  name text not null check (length(name) between 1 and 160),
  until_on date not null,
  recorded_by_name text default app.user_name(),
  created_at timestamptz not null default now(),
  primary key (park_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, party_org_id) references public.party_org (park_id, id),
  constraint party_org_former_name_once_a_day unique (park_id, party_org_id, until_on)
);
create unique index party_org_former_name_id_idx on public.party_org_former_name (id);
create trigger set_district before insert or update of park_id, district_id on public.party_org_former_name
  for each row execute function app.set_district();
call app.protect_park_table('public.party_org_former_name',
  '(select app.is_wide()) or party_org_id = (select app.party_org_id()) or app.sees_member_of(park_id, party_org_id)',
  '{district_officer,park_officer}');
call app.audit_table('public.party_org_former_name', 'party_org_id', 'name', 'until_on');
