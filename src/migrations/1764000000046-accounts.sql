-- Accounts under three administrators: why they were closed or changed, what their grants were, whose sessions run.

alter table public.app_user add column disabled_reason text
  constraint app_user_disabled_reason_length check (length(disabled_reason) between 2 and 200);
alter table public.role_grant
  add column revoked_by uuid,
  add column revoke_reason text constraint role_grant_revoke_reason_length check (length(revoke_reason) between 2 and 200);
create index role_grant_place_idx on public.role_grant (district_id, park_id) where revoked_at is null;

drop trigger audit_row on public.app_user;
call app.audit_table('public.app_user', 'username', 'display_name', 'disabled_at', 'disabled_reason');
drop trigger audit_row on public.role_grant;
call app.audit_table('public.role_grant', 'user_id', 'role', 'place_kind', 'district_id', 'park_id', 'street_id',
  'enterprise_id', 'party_org_id', 'granted_by', 'revoked_at', 'revoked_by', 'revoke_reason');

-- What was done to an account that leaves no readable trace in its own tables; never a secret.
create table public.account_event (
  id uuid primary key default uuidv7(),
  user_id uuid not null references public.app_user (id),
  kind text not null check (kind in ('disabled', 'enabled', 'password_reset', 'sessions_ended', 'second_factor_set_up',
    'second_factor_removed', 'second_factor_reset', 'recovery_codes_renewed', 'recovery_code_used')),
  reason text constraint account_event_reason_length check (length(reason) between 2 and 200),
  by_user_id uuid,
  at timestamptz not null default now(),
  constraint account_event_reason_given
    check (reason is not null or kind not in ('disabled', 'password_reset', 'sessions_ended', 'second_factor_reset'))
);
create index account_event_user_idx on public.account_event (user_id, at);
alter table public.account_event enable row level security;
alter table public.account_event force row level security;
create policy person_select on public.account_event for select to wutong_app
  using (user_id = (select app.user_id()) or (select app.role_code()) in ('system_admin', 'security_admin', 'auditor'));
create policy person_insert on public.account_event for insert to wutong_app
  with check (by_user_id = (select app.user_id())
    and (user_id = (select app.user_id()) or (select app.role_code()) in ('system_admin', 'security_admin')));
grant select, insert on public.account_event to wutong_app;
grant insert on public.account_event to wutong_definer;
grant select on public.account_event to wutong_definer, wutong_backup;
insert into app.table_class values ('account_event', 'person');
call app.audit_table('public.account_event', 'user_id', 'kind', 'reason');

alter table public.login_session drop constraint login_session_end_reason_check;
alter table public.login_session add constraint login_session_end_reason_check check (end_reason in ('signed_out', 'idle',
  'expired', 'token_reuse', 'password_changed', 'disabled', 'ended_elsewhere', 'ended_by_administrator',
  'second_factor_reset')) not valid;
alter table public.login_session validate constraint login_session_end_reason_check;

-- Ends one of one's own sessions, or all but the one to keep. Returns how many.
create function app.end_own_sessions(p_session uuid, p_keep uuid) returns int
language sql volatile security definer set search_path = pg_catalog, public
as $$
  with gone as (
    update public.login_session s set ended_at = now(), end_reason = 'ended_elsewhere'
     where s.user_id = app.user_id() and s.ended_at is null and s.id is distinct from p_keep
       and (p_session is null or s.id = p_session)
    returning 1)
  select count(*)::int from gone
$$;
call app.guard_function('app.end_own_sessions(uuid, uuid)', 'wutong_definer', 'wutong_app');

-- Ends every session of a user at an administrator's wish. Returns how many.
create function app.end_sessions_by_administrator(p_user uuid) returns int
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  n int;
begin
  if app.role_code() is distinct from 'system_admin' then
    raise exception 'not allowed to end these sessions' using errcode = '42501';
  end if;
  update public.login_session s set ended_at = now(), end_reason = 'ended_by_administrator'
   where s.user_id = p_user and s.ended_at is null;
  get diagnostics n = row_count;
  return n;
end $$;
call app.guard_function('app.end_sessions_by_administrator(uuid)', 'wutong_definer', 'wutong_app');

-- The names of the places of role grants, for administrators, who see no place themselves.
create function app.grant_place_names(p_users uuid[])
returns table (role_grant_id uuid, place_name text, district_name text)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select r.id,
         coalesce(case r.place_kind
           when 'district' then d.name
           when 'park' then (select p.name from public.park p where p.id = r.park_id)
           when 'street' then (select s.name from public.street s where s.id = r.street_id)
           when 'enterprise' then (select e.legal_name from public.enterprise e where e.park_id = r.park_id and e.id = r.enterprise_id)
           when 'branch' then (select o.name from public.party_org o where o.park_id = r.park_id and o.id = r.party_org_id)
         end, ''), d.name
    from public.role_grant r left join public.district d on d.id = r.district_id
   where r.user_id = any (p_users) and app.role_code() in ('system_admin', 'security_admin', 'auditor')
$$;
call app.guard_function('app.grant_place_names(uuid[])', 'wutong_definer', 'wutong_app');

-- The places of a kind where a role can be granted, for whoever grants; at most 20, by name.
create function app.find_grant_places(p_kind text, p_district uuid, p_pattern text)
returns table (id uuid, name text, detail text, park_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if app.role_code() is distinct from 'security_admin' then
    raise exception 'not allowed to look for places' using errcode = '42501';
  end if;
  return query
    select f.id, f.name, f.detail, f.park_id from (
      select p.id, p.name, null::text as detail, p.id as park_id from public.park p
       where p_kind = 'park' and p.district_id = p_district
      union all
      select s.id, s.name, null, null from public.street s
       where p_kind = 'street' and s.district_id = p_district
      union all
      select e.id, e.legal_name, p.name || ' · ' || e.credit_code, e.park_id
        from public.enterprise e join public.park p on p.district_id = e.district_id and p.id = e.park_id
       where p_kind = 'enterprise' and e.district_id = p_district
      union all
      select o.id, o.name, p.name, o.park_id
        from public.party_org o join public.park p on p.district_id = o.district_id and p.id = o.park_id
       where p_kind = 'branch' and o.district_id = p_district and (o.dissolved_on is null or o.dissolved_on > app.today())
    ) f
    where p_pattern is null or f.name ilike p_pattern or f.detail ilike p_pattern
    order by f.name collate "zh-x-icu", f.id limit 20;
end $$;
call app.guard_function('app.find_grant_places(text, uuid, text)', 'wutong_definer', 'wutong_app');
