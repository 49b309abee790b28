-- People, what they may act as, and their sign-ins.

create table public.district (
  id uuid primary key default uuidv7(),
  code text not null unique check (code ~ '^[0-9]{6}$'),
  name text not null check (length(name) between 1 and 60),
  committee_name text not null check (length(committee_name) between 1 and 120),
  created_at timestamptz not null default now()
);
alter table public.district enable row level security;
alter table public.district force row level security;
create policy district_select on public.district for select to wutong_app
  using (id = (select app.district_id()) or (select app.place_kind()) = 'platform');
create policy district_insert on public.district for insert to wutong_app
  with check ((select app.role_code()) = 'system_admin');
create policy district_update on public.district for update to wutong_app
  using ((select app.role_code()) = 'system_admin') with check ((select app.role_code()) = 'system_admin');
grant select, insert, update on public.district to wutong_app;
grant select on public.district to wutong_definer, wutong_backup;
insert into app.table_class values ('district', 'district');
call app.audit_table('public.district', 'code', 'name', 'committee_name');

create table public.app_user (
  id uuid primary key default uuidv7(),
  username citext not null unique check (username ~ '^[A-Za-z0-9_.-]{3,40}$'),
  display_name text not null check (length(display_name) between 1 and 60),
  disabled_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now()
);
call app.protect_person_table('public.app_user',
  'id = (select app.user_id()) or (select app.role_code()) in (''system_admin'', ''security_admin'', ''auditor'')',
  '(select app.role_code()) = ''system_admin''');
call app.audit_table('public.app_user', 'username', 'display_name', 'disabled_at');

-- Kept apart from the user so that no reader of users can read a hash.
create table public.user_password (
  user_id uuid primary key references public.app_user (id),
  password_hash text not null,
  must_change boolean not null,
  changed_at timestamptz not null default now(),
  expires_on date
);
alter table public.user_password enable row level security;
alter table public.user_password force row level security;
grant select, insert, update on public.user_password to wutong_definer;
grant select on public.user_password to wutong_backup;
insert into app.table_class values ('user_password', 'person');

create table public.role_grant (
  id uuid primary key default uuidv7(),
  user_id uuid not null references public.app_user (id),
  role text not null check (role in ('district_officer', 'street_officer', 'park_officer', 'branch_secretary',
    'enterprise_rep', 'outside_reviewer', 'lawyer', 'mentor', 'system_admin', 'security_admin', 'auditor')),
  place_kind text not null check (place_kind in ('platform', 'district', 'park', 'street', 'enterprise', 'branch')),
  district_id uuid references public.district (id),
  park_id uuid,
  street_id uuid,
  enterprise_id uuid,
  party_org_id uuid,
  granted_by uuid,
  granted_at timestamptz not null default now(),
  revoked_at timestamptz,
  check ((place_kind = 'platform') = (district_id is null)),
  check ((place_kind in ('park', 'enterprise', 'branch')) = (park_id is not null)),
  check ((place_kind = 'street') = (street_id is not null)),
  check ((place_kind = 'enterprise') = (enterprise_id is not null)),
  check ((place_kind = 'branch') = (party_org_id is not null)),
  check ((role in ('system_admin', 'security_admin', 'auditor')) = (place_kind = 'platform'))
);
create index role_grant_user_idx on public.role_grant (user_id);
create unique index role_grant_once_idx on public.role_grant
  (user_id, role, place_kind, district_id, park_id, street_id, enterprise_id, party_org_id)
  nulls not distinct where revoked_at is null;
-- Separation of system, security and audit administrators: one person holds one of the three (GB/T 22239).
alter table public.role_grant add constraint role_grant_three_admins exclude using gist
  (user_id with =, role with <>) where (revoked_at is null and role in ('system_admin', 'security_admin', 'auditor'));
call app.protect_person_table('public.role_grant',
  'user_id = (select app.user_id()) or (select app.role_code()) in (''system_admin'', ''security_admin'', ''auditor'')',
  '(select app.role_code()) = ''security_admin''');
call app.audit_table('public.role_grant', 'user_id', 'role', 'place_kind', 'district_id', 'park_id', 'street_id',
  'enterprise_id', 'party_org_id', 'granted_by', 'revoked_at');

create table public.login_session (
  id uuid primary key default uuidv7(),
  user_id uuid not null references public.app_user (id),
  role_grant_id uuid not null references public.role_grant (id),
  started_at timestamptz not null default now(),
  refreshed_at timestamptz not null default now(),
  ended_at timestamptz,
  end_reason text check (end_reason in ('signed_out', 'idle', 'expired', 'token_reuse', 'password_changed', 'disabled')),
  device text
);
create index login_session_user_idx on public.login_session (user_id) where ended_at is null;
alter table public.login_session enable row level security;
alter table public.login_session force row level security;
create policy person_select on public.login_session for select to wutong_app
  using (user_id = (select app.user_id()));
grant select on public.login_session to wutong_app;
grant select, insert, update on public.login_session to wutong_definer;
grant select on public.login_session to wutong_backup;
insert into app.table_class values ('login_session', 'person');
call app.audit_table('public.login_session', 'user_id', 'role_grant_id', 'ended_at', 'end_reason');

create table public.refresh_token (
  id uuid primary key default uuidv7(),
  login_session_id uuid not null references public.login_session (id),
  token_hash bytea not null unique,
  issued_at timestamptz not null default now(),
  used_at timestamptz
);
create index refresh_token_session_idx on public.refresh_token (login_session_id);
alter table public.refresh_token enable row level security;
alter table public.refresh_token force row level security;
grant select, insert, update on public.refresh_token to wutong_definer;
grant select on public.refresh_token to wutong_backup;
insert into app.table_class values ('refresh_token', 'person');

-- Failed sign-ins, counted per bucket (hashes: no name or address is kept).
create table public.login_throttle (
  bucket bytea primary key,
  failures int not null,
  first_failure_at timestamptz not null,
  locked_until timestamptz
);
alter table public.login_throttle enable row level security;
alter table public.login_throttle force row level security;
grant select, insert, update, delete on public.login_throttle to wutong_definer;
insert into app.table_class values ('login_throttle', 'person');
