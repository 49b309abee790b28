-- Whom else one reaches at a unit, and which rooms it occupies from when to when.

-- The ledger's contact stays on the unit, where an import writes it; these are the further ones.
create table public.enterprise_contact (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  enterprise_id uuid not null,
  name text not null check (length(name) between 1 and 60),
  post text check (length(post) between 1 and 60),
  phone text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (park_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id)
);
create unique index enterprise_contact_id_idx on public.enterprise_contact (id);
create index enterprise_contact_unit_idx on public.enterprise_contact (park_id, enterprise_id);
create trigger set_district before insert or update of park_id, district_id on public.enterprise_contact
  for each row execute function app.set_district();
call app.seal_column('public.enterprise_contact', 'phone', 'id');
call app.protect_park_table('public.enterprise_contact',
  '(select app.is_wide()) or app.sees_unit(park_id, enterprise_id)', '{district_officer,park_officer}');
call app.audit_table('public.enterprise_contact', 'enterprise_id', 'name', 'post');

-- Who is no contact any more is taken out, number and all: there is no reason to keep it.
grant delete on public.enterprise_contact to wutong_app;
create policy park_delete on public.enterprise_contact for delete to wutong_app using (
  (district_id = (select app.whole_district_id()) or park_id = any ((select app.single_park_ids())::uuid[]))
  and (select app.role_code()) = any ('{district_officer,park_officer}'::text[]));

-- Rooms and areas of a park. until_on is the first day on which the unit no longer has the room;
-- area_hundredths is in hundredths of a square metre.
create table public.enterprise_premises (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  enterprise_id uuid not null,
  room text not null check (length(room) between 1 and 40),
  area_hundredths int check (area_hundredths between 1 and 1000000000),
  from_on date not null,
  until_on date,
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (park_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  constraint enterprise_premises_until_after_from check (until_on > from_on),
  -- One room has one unit at a time, however its label is spelt (width, case, blanks).
  constraint enterprise_premises_room_once exclude using gist
    (park_id with =, (upper(replace(normalize(room, NFKC), ' ', ''))) with =, daterange(from_on, until_on, '[)') with &&)
);
create unique index enterprise_premises_id_idx on public.enterprise_premises (id);
create index enterprise_premises_unit_idx on public.enterprise_premises (park_id, enterprise_id);
create trigger set_district before insert or update of park_id, district_id on public.enterprise_premises
  for each row execute function app.set_district();
call app.protect_park_table('public.enterprise_premises',
  '(select app.is_wide()) or app.sees_unit(park_id, enterprise_id)', '{district_officer,park_officer}');
call app.audit_table('public.enterprise_premises', 'enterprise_id', 'room', 'area_hundredths', 'from_on', 'until_on');
