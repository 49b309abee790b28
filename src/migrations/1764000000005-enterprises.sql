-- The ledger's units.

-- GB 32100-2015: the check digit at 18 (mod 31) and the organisation code's own at 17 (mod 11).
create function app.credit_code_is_valid(code text) returns boolean
language plpgsql immutable parallel safe as $$
declare
  alphabet constant text := '0123456789ABCDEFGHJKLMNPQRTUWXY';
  digits constant text := '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  weights constant int[] := '{1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28}';
  organisation_weights constant int[] := '{3,7,9,10,5,8,4,2}';
  total int := 0;
  check_value int;
begin
  if code !~ '^[0-9A-HJ-NPQRTUWXY]{18}$' then
    return false;
  end if;
  for i in 1..17 loop
    total := total + (strpos(alphabet, substr(code, i, 1)) - 1) * weights[i];
  end loop;
  if substr(alphabet, (31 - total % 31) % 31 + 1, 1) <> substr(code, 18, 1) then
    return false;
  end if;
  total := 0;
  for i in 1..8 loop
    total := total + (strpos(digits, substr(code, i + 8, 1)) - 1) * organisation_weights[i];
  end loop;
  check_value := 11 - total % 11;
  return substr(code, 17, 1) = case check_value when 10 then 'X' when 11 then '0' else check_value::text end;
end $$;
grant execute on function app.credit_code_is_valid(text) to wutong_app;

create table public.enterprise (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  street_id uuid not null,
  kind text not null check (kind in ('non_public_enterprise', 'social_org')),
  legal_name text not null check (length(legal_name) between 1 and 120),
  pinyin_initials text not null default '',
  credit_code text not null check (app.credit_code_is_valid(credit_code)),
  industry text check (length(industry) <= 60),
  status text not null default 'resident' check (status in ('applying', 'resident', 'warned', 'exited')),
  established_on date,
  entered_on date not null,
  left_on date,
  dormant_from date,
  revenue_tier text check (revenue_tier in ('over_100m', 'over_10m')),
  contact_name text check (length(contact_name) <= 60),
  contact_phone text check (length(contact_phone) <= 20),
  remark text check (length(remark) <= 500),
  import_batch_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (park_id, id),
  constraint enterprise_credit_code_once unique (park_id, credit_code),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (district_id, street_id) references public.street (district_id, id),
  constraint enterprise_left_after_entered check (left_on > entered_on),
  check ((status = 'exited') = (left_on is not null))
);
create unique index enterprise_id_idx on public.enterprise (id);
create index enterprise_park_name_idx on public.enterprise (park_id, legal_name collate "zh-x-icu", id);
create index enterprise_street_idx on public.enterprise (district_id, street_id);
create index enterprise_credit_code_idx on public.enterprise (credit_code);
call app.protect_park_table('public.enterprise',
  '((select app.street_id()) is null or street_id = (select app.street_id())) and ((select app.enterprise_ids()) is null or id = any ((select app.enterprise_ids())::uuid[]))',
  '{district_officer,park_officer}');
call app.audit_table('public.enterprise', 'street_id', 'kind', 'legal_name', 'credit_code', 'industry', 'status',
  'established_on', 'entered_on', 'left_on', 'dormant_from', 'revenue_tier', 'remark', 'import_batch_id');

alter table public.venue add foreign key (park_id, enterprise_id) references public.enterprise (park_id, id);
create index venue_enterprise_idx on public.venue (park_id, enterprise_id);

-- What a unit reported of itself at a date: staff, full members (rule 5.9), anchors.
create table public.reported_headcount (
  park_id uuid not null,
  enterprise_id uuid not null,
  as_of date not null,
  staff_count int not null check (staff_count >= 0),
  full_member_count int not null check (full_member_count >= 0),
  anchor_count int check (anchor_count >= 0),
  import_batch_id uuid,
  recorded_at timestamptz not null default now(),
  primary key (park_id, enterprise_id, as_of),
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id)
);
call app.protect_park_table('public.reported_headcount',
  '(select app.is_wide()) or exists (select 1 from public.enterprise e where e.park_id = reported_headcount.park_id and e.id = reported_headcount.enterprise_id)',
  '{district_officer,park_officer}');
call app.audit_table('public.reported_headcount', 'as_of', 'staff_count', 'full_member_count', 'anchor_count', 'import_batch_id');
