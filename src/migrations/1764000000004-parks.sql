-- Districts' streets and parks, and the parks' places.

create table public.street (
  district_id uuid not null references public.district (id),
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 60),
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (district_id, id),
  unique (district_id, name)
);
create unique index street_id_idx on public.street (id);
call app.protect_district_table('public.street', '(select app.role_code()) is not null', '{district_officer}');
call app.audit_table('public.street', 'name');

-- A catch-all park holds the units of one street that lie in no park (rule 5.7).
create table public.park (
  district_id uuid not null references public.district (id),
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 80),
  kind text not null default 'park' check (kind in ('park', 'catch_all')),
  street_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (district_id, id),
  unique (district_id, name),
  foreign key (district_id, street_id) references public.street (district_id, id),
  check (kind = 'park' or street_id is not null)
);
create unique index park_id_idx on public.park (id);
create unique index park_catch_all_idx on public.park (district_id, street_id) where kind = 'catch_all';
call app.protect_district_table('public.park',
  '(select app.place_kind()) in (''district'', ''street'') or id = any ((select app.park_ids())::uuid[])', '{district_officer}');
call app.audit_table('public.park', 'name', 'kind', 'street_id');

create table public.venue (
  park_id uuid not null references public.park (id),
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 80),
  kind text not null check (kind in ('live_demo_area', 'meeting_hall', 'reception_room', 'micro_site')),
  capacity int check (capacity > 0),
  location text check (length(location) <= 200),
  enterprise_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (park_id, id),
  unique (park_id, name)
);
create unique index venue_id_idx on public.venue (id);
call app.protect_park_table('public.venue', '(select app.role_code()) is not null', '{district_officer,park_officer}');
call app.audit_table('public.venue', 'name', 'kind', 'capacity', 'location', 'enterprise_id');
