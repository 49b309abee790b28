-- How each person likes the portal, and the views of lists that are kept under a name.

-- One row a person, made with the first choice; `lists` holds columns and default view per list.
create table public.user_preference (
  user_id uuid primary key references public.app_user (id),
  theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
  density text not null default 'comfortable' check (density in ('comfortable', 'compact')),
  type_size text not null default 'normal' check (type_size in ('normal', 'large')),
  single_keys boolean not null default true,
  lists jsonb not null default '{}'::jsonb check (jsonb_typeof(lists) = 'object' and length(lists::text) <= 100000),
  version int not null default 1
);
call app.protect_person_table('public.user_preference',
  'user_id = (select app.user_id())', 'user_id = (select app.user_id())');

-- A view is its maker's own, or belongs to everyone who acts under one role for one place: the district, or
-- one park of it. Deleting sets a date, so that it can be taken back.
create table public.saved_view (
  id uuid primary key default uuidv7(),
  owner_user_id uuid not null references public.app_user (id),
  audience text not null check (audience in ('mine', 'role')),
  role text,
  district_id uuid references public.district (id),
  park_id uuid,
  list text not null check (length(list) between 1 and 40),
  name text not null check (length(name) between 1 and 40),
  filters jsonb not null default '{}'::jsonb check (jsonb_typeof(filters) = 'object' and length(filters::text) <= 10000),
  sort text check (length(sort) between 1 and 60),
  columns jsonb check (jsonb_typeof(columns) = 'array' and length(columns::text) <= 10000),
  deleted_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  foreign key (district_id, park_id) references public.park (district_id, id),
  constraint saved_view_audience check (case audience
    when 'mine' then role is null and district_id is null and park_id is null
    else role is not null and district_id is not null end)
);
create unique index saved_view_own_name_idx on public.saved_view (owner_user_id, list, name)
  where audience = 'mine' and deleted_at is null;
create unique index saved_view_role_name_idx on public.saved_view (district_id, role, park_id, list, name)
  nulls not distinct where audience = 'role' and deleted_at is null;

-- Whether the one who acts holds the role for just the place that a shared view belongs to.
create function app.acts_for(p_role text, p_district uuid, p_park uuid) returns boolean language sql stable parallel safe
  return app.role_code() = p_role and app.district_id() = p_district
     and case app.place_kind()
           when 'district' then p_park is null
           when 'park' then p_park = any (app.park_ids())
           else false end;
grant execute on function app.acts_for(text, uuid, uuid) to wutong_app;

-- Sharing is for those who keep the ledger; what is shared is then changed by any of them.
call app.protect_person_table('public.saved_view',
  'case audience when ''mine'' then owner_user_id = (select app.user_id())
     else app.acts_for(role, district_id, park_id) end',
  'case audience when ''mine'' then owner_user_id = (select app.user_id())
     else (select app.role_code()) in (''district_officer'', ''park_officer'') and app.acts_for(role, district_id, park_id) end');
call app.audit_table('public.saved_view', 'audience', 'role', 'park_id', 'list', 'name', 'deleted_at');
