-- Entering a context, and the few functions that look behind row security (all owned by
-- wutong_definer, with a fixed search_path; the catalogue test holds the list).

create type app.scope as (
  user_id uuid, role_grant_id uuid, role text, place_kind text, district_id uuid, park_id uuid,
  street_id uuid, party_org_id uuid, park_ids uuid[], enterprise_ids uuid[]
);

-- What a role grant lets its holder see today; null when the grant or its holder is gone.
create function app.scope_of(p_grant uuid, p_user uuid) returns app.scope
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  g public.role_grant;
  s app.scope;
begin
  select r.* into g from public.role_grant r join public.app_user u on u.id = r.user_id
   where r.id = p_grant and r.user_id = p_user and r.revoked_at is null and u.disabled_at is null;
  if not found then
    return null;
  end if;
  s.user_id := g.user_id;
  s.role_grant_id := g.id;
  s.role := g.role;
  s.place_kind := g.place_kind;
  s.district_id := g.district_id;
  s.park_id := g.park_id;
  s.street_id := g.street_id;
  s.party_org_id := g.party_org_id;
  s.park_ids := case
    when g.park_id is not null then array[g.park_id]
    when g.district_id is not null then array(select p.id from public.park p where p.district_id = g.district_id)
    else '{}'::uuid[] end;
  s.enterprise_ids := case
    when g.role in ('lawyer', 'mentor', 'outside_reviewer') then '{}'::uuid[]
    when g.place_kind = 'enterprise' then array[g.enterprise_id]
    when g.place_kind = 'branch' then array(
      select m.enterprise_id from public.party_org_enterprise m
       where m.park_id = g.park_id and m.party_org_id = g.party_org_id
         and m.joined_on <= app.today() and (m.left_on is null or m.left_on > app.today()))
    else null end;
  return s;
end $$;
call app.guard_function('app.scope_of(uuid, uuid)', 'wutong_definer', 'wutong_definer');

-- The scope of a living sign-in, or an error: WT401 it has ended, WT402 it acts under another role
-- grant by now, WT403 the password must be changed first.
create function app.resolve_session(p_session uuid, p_grant uuid, p_may_change_password boolean) returns app.scope
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  s app.scope;
  acting uuid;
  owner_id uuid;
  must boolean;
begin
  select l.role_grant_id, l.user_id, p.must_change or coalesce(p.expires_on < app.today(), false)
    into acting, owner_id, must
    from public.login_session l join public.user_password p on p.user_id = l.user_id
   where l.id = p_session and l.ended_at is null;
  if not found then
    raise exception 'login session has ended' using errcode = 'WT401';
  end if;
  if acting <> p_grant then
    raise exception 'acting under another role grant' using errcode = 'WT402';
  end if;
  s := app.scope_of(acting, owner_id);
  if s is null or s.user_id is null then
    raise exception 'user or role grant is gone' using errcode = 'WT401';
  end if;
  if must and not p_may_change_password then
    raise exception 'password must be changed' using errcode = 'WT403';
  end if;
  return s;
end $$;
call app.guard_function('app.resolve_session(uuid, uuid, boolean)', 'wutong_definer', 'wutong_login');

create function app.resolve_job(p_job uuid) returns app.scope
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  s app.scope;
begin
  s := (select app.scope_of(j.role_grant_id, j.user_id) from public.job_run j where j.id = p_job);
  if s is null or s.user_id is null then
    raise exception 'who asked for the job may no longer' using errcode = 'WT401';
  end if;
  return s;
end $$;
call app.guard_function('app.resolve_job(uuid)', 'wutong_definer', 'wutong_login');

-- Puts a scope into the settings that policies read, until the transaction ends, and drops to wutong_app.
create function app.take_scope(s app.scope, p_correlation text) returns void
language plpgsql as $$
begin
  perform set_config('wutong.user_id', s.user_id::text, true),
          set_config('wutong.role_grant_id', s.role_grant_id::text, true),
          set_config('wutong.role', s.role, true),
          set_config('wutong.place_kind', s.place_kind, true),
          set_config('wutong.district_id', coalesce(s.district_id::text, ''), true),
          set_config('wutong.park_ids', s.park_ids::text, true),
          set_config('wutong.street_id', coalesce(s.street_id::text, ''), true),
          set_config('wutong.party_org_id', coalesce(s.party_org_id::text, ''), true),
          set_config('wutong.enterprise_ids', coalesce(s.enterprise_ids::text, ''), true),
          set_config('wutong.correlation_id', p_correlation, true),
          set_config('role', 'wutong_app', true);
end $$;

create function app.enter(p_session uuid, p_grant uuid, p_may_change_password boolean, p_correlation text)
returns app.scope language plpgsql as $$
declare
  s app.scope := app.resolve_session(p_session, p_grant, p_may_change_password);
begin
  perform app.take_scope(s, p_correlation);
  return s;
end $$;

create function app.enter_job(p_job uuid, p_correlation text) returns app.scope language plpgsql as $$
declare
  s app.scope := app.resolve_job(p_job);
begin
  perform app.take_scope(s, p_correlation);
  return s;
end $$;

revoke execute on function app.take_scope(app.scope, text), app.enter(uuid, uuid, boolean, text), app.enter_job(uuid, text) from public;
grant execute on function app.take_scope(app.scope, text), app.enter(uuid, uuid, boolean, text), app.enter_job(uuid, text) to wutong_login;

-- Sign-in --------------------------------------------------------------------------------------

-- When the buckets allow no attempt now, the moment they will; null otherwise.
create function app.login_locked_until(p_buckets bytea[]) returns timestamptz
language sql stable security definer set search_path = pg_catalog, public
as $$ select max(locked_until) from public.login_throttle where bucket = any (p_buckets) and locked_until > now() $$;
call app.guard_function('app.login_locked_until(bytea[])', 'wutong_definer', 'wutong_login');

-- Counts one failure in a bucket; at the limit the bucket is locked for p_minutes and starts afresh.
create function app.record_login_failure(p_bucket bytea, p_limit int, p_minutes int) returns timestamptz
language sql volatile security definer set search_path = pg_catalog, public
as $$
  insert into public.login_throttle as t (bucket, failures, first_failure_at, locked_until)
  values (p_bucket, 1, now(), case when p_limit <= 1 then now() + make_interval(mins => p_minutes) end)
  on conflict (bucket) do update set
    failures = case when t.first_failure_at < now() - make_interval(mins => p_minutes) or t.locked_until <= now()
                    then 1 else t.failures + 1 end,
    first_failure_at = case when t.first_failure_at < now() - make_interval(mins => p_minutes) or t.locked_until <= now()
                    then now() else t.first_failure_at end,
    locked_until = case when t.locked_until > now() then t.locked_until
                    when t.first_failure_at >= now() - make_interval(mins => p_minutes) and t.locked_until is null
                     and t.failures + 1 >= p_limit then now() + make_interval(mins => p_minutes) end
  returning locked_until
$$;
call app.guard_function('app.record_login_failure(bytea, int, int)', 'wutong_definer', 'wutong_login');

create function app.clear_login_failures(p_buckets bytea[]) returns void
language sql volatile security definer set search_path = pg_catalog, public
as $$ delete from public.login_throttle where bucket = any (p_buckets) $$;
call app.guard_function('app.clear_login_failures(bytea[])', 'wutong_definer', 'wutong_login');

create function app.find_login(p_username text)
returns table (user_id uuid, password_hash text, disabled boolean, role_grant_id uuid, must_change boolean)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select u.id, p.password_hash, u.disabled_at is not null,
         (select r.id from public.role_grant r where r.user_id = u.id and r.revoked_at is null
           order by (r.id = (select l.role_grant_id from public.login_session l where l.user_id = u.id
                              order by l.started_at desc limit 1)) desc nulls last, r.granted_at limit 1),
         p.must_change or coalesce(p.expires_on < app.today(), false)
    from public.app_user u join public.user_password p on p.user_id = u.id
   where u.username = p_username::public.citext
$$;
call app.guard_function('app.find_login(text)', 'wutong_definer', 'wutong_login');

create function app.open_login_session(p_user uuid, p_grant uuid, p_device text, p_token_hash bytea) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  session_id uuid;
begin
  if app.scope_of(p_grant, p_user) is null then
    raise exception 'user or role grant is gone' using errcode = 'WT401';
  end if;
  insert into public.login_session (user_id, role_grant_id, device) values (p_user, p_grant, left(p_device, 200))
  returning id into session_id;
  insert into public.refresh_token (login_session_id, token_hash) values (session_id, p_token_hash);
  return session_id;
end $$;
call app.guard_function('app.open_login_session(uuid, uuid, text, bytea)', 'wutong_definer', 'wutong_login');

-- Exchanges a refresh token for the next one. A token that was used before ends its whole session,
-- except that two tabs may race: the loser within 10 seconds is told 'raced' and nothing is issued.
-- outcome: 'rotated' | 'raced' | 'reused' | 'idle' | 'expired' | 'gone'.
create function app.rotate_refresh_token(p_hash bytea, p_next_hash bytea, p_idle_minutes int, p_life_hours int)
returns table (outcome text, session_id uuid, user_id uuid, role_grant_id uuid, must_change boolean)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  t public.refresh_token;
  l public.login_session;
  why text;
begin
  select * into t from public.refresh_token r where r.token_hash = p_hash;
  if not found then
    return query select 'gone', null::uuid, null::uuid, null::uuid, null::boolean;
    return;
  end if;
  select * into l from public.login_session s where s.id = t.login_session_id for update;
  select * into t from public.refresh_token r where r.token_hash = p_hash;
  if l.ended_at is not null then
    return query select 'gone', null::uuid, null::uuid, null::uuid, null::boolean;
    return;
  end if;
  why := case
    when t.used_at > now() - interval '10 seconds' then 'raced'
    when t.used_at is not null then 'reused'
    when l.started_at < now() - make_interval(hours => p_life_hours) then 'expired'
    when l.refreshed_at < now() - make_interval(mins => p_idle_minutes) then 'idle'
    when app.scope_of(l.role_grant_id, l.user_id) is null then 'gone'
    else 'rotated' end;
  if why in ('reused', 'expired', 'idle') then
    update public.login_session s set ended_at = now(), end_reason = case why when 'reused' then 'token_reuse' else why end
     where s.id = l.id;
  elsif why = 'rotated' then
    update public.refresh_token r set used_at = now() where r.id = t.id;
    insert into public.refresh_token (login_session_id, token_hash) values (l.id, p_next_hash);
    update public.login_session s set refreshed_at = now() where s.id = l.id;
  end if;
  return query select why, l.id, l.user_id, l.role_grant_id,
    (select p.must_change or coalesce(p.expires_on < app.today(), false) from public.user_password p where p.user_id = l.user_id);
end $$;
call app.guard_function('app.rotate_refresh_token(bytea, bytea, int, int)', 'wutong_definer', 'wutong_login');

create function app.end_login_session(p_hash bytea) returns void
language sql volatile security definer set search_path = pg_catalog, public
as $$
  update public.login_session s set ended_at = now(), end_reason = 'signed_out'
   where s.ended_at is null and s.id = (select r.login_session_id from public.refresh_token r where r.token_hash = p_hash)
$$;
call app.guard_function('app.end_login_session(bytea)', 'wutong_definer', 'wutong_login');


-- Signed in ------------------------------------------------------------------------------------

create function app.own_password_hash() returns text
language sql stable security definer set search_path = pg_catalog, public
as $$ select password_hash from public.user_password where user_id = app.user_id() $$;
call app.guard_function('app.own_password_hash()', 'wutong_definer', 'wutong_app');

create function app.own_password_is_due() returns boolean
language sql stable security definer set search_path = pg_catalog, public
as $$ select must_change or coalesce(expires_on < app.today(), false) from public.user_password where user_id = app.user_id() $$;
call app.guard_function('app.own_password_is_due()', 'wutong_definer', 'wutong_app');

-- Sets a password: one's own, which ends one's other sessions, or (system_admin) another's first one.
create function app.set_password(p_user uuid, p_hash text, p_must_change boolean, p_expires_on date, p_keep_session uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if p_user is distinct from app.user_id() and app.role_code() is distinct from 'system_admin' then
    raise exception 'not allowed to set this password' using errcode = '42501';
  end if;
  insert into public.user_password (user_id, password_hash, must_change, expires_on)
  values (p_user, p_hash, p_must_change, p_expires_on)
  on conflict (user_id) do update set password_hash = excluded.password_hash, must_change = excluded.must_change,
    changed_at = now(), expires_on = excluded.expires_on;
  update public.login_session s set ended_at = now(), end_reason = 'password_changed'
   where s.user_id = p_user and s.ended_at is null and s.id is distinct from p_keep_session;
end $$;
call app.guard_function('app.set_password(uuid, text, boolean, date, uuid)', 'wutong_definer', 'wutong_app');

-- The acting role grant of one's own session.
create function app.switch_role_grant(p_session uuid, p_grant uuid) returns boolean
language sql volatile security definer set search_path = pg_catalog, public
as $$
  update public.login_session s set role_grant_id = p_grant
   where s.id = p_session and s.user_id = app.user_id() and s.ended_at is null
     and exists (select 1 from public.role_grant r where r.id = p_grant and r.user_id = app.user_id() and r.revoked_at is null)
  returning true
$$;
call app.guard_function('app.switch_role_grant(uuid, uuid)', 'wutong_definer', 'wutong_app');

-- Ends every session of a user who was disabled.
create function app.end_sessions_of(p_user uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if app.role_code() is distinct from 'system_admin' then
    raise exception 'not allowed to end these sessions' using errcode = '42501';
  end if;
  update public.login_session s set ended_at = now(), end_reason = 'disabled' where s.user_id = p_user and s.ended_at is null;
end $$;
call app.guard_function('app.end_sessions_of(uuid)', 'wutong_definer', 'wutong_app');

-- The names of the places of one's role grants (a grant may point outside the acting scope).
create function app.own_role_grants()
returns table (id uuid, role text, place_kind text, district_id uuid, district_name text, park_id uuid, street_id uuid, place_name text)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select r.id, r.role, r.place_kind, r.district_id, d.name, r.park_id, r.street_id,
         coalesce(case r.place_kind
           when 'district' then d.name
           when 'park' then (select p.name from public.park p where p.id = r.park_id)
           when 'street' then (select s.name from public.street s where s.id = r.street_id)
           when 'enterprise' then (select e.legal_name from public.enterprise e where e.park_id = r.park_id and e.id = r.enterprise_id)
           when 'branch' then (select o.name from public.party_org o where o.park_id = r.park_id and o.id = r.party_org_id)
         end, '')
    from public.role_grant r left join public.district d on d.id = r.district_id
   where r.user_id = app.user_id() and r.revoked_at is null
   order by r.granted_at, r.id
$$;
call app.guard_function('app.own_role_grants()', 'wutong_definer', 'wutong_app');


-- The migration owner loads the first administrators and the demo's places; see admin:create.
grant usage on schema app to wutong_backup;

alter table public.role_grant
  add foreign key (district_id, park_id) references public.park (district_id, id),
  add foreign key (district_id, street_id) references public.street (district_id, id),
  add foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  add foreign key (park_id, party_org_id) references public.party_org (park_id, id);

-- Housekeeping: what has served its time. Audit and sign-ins stay (logs are kept for six months and more, rule 11.4).
grant delete on public.idempotency_key, public.refresh_token to wutong_definer;
create function app.forget_expired() returns void
language sql volatile security definer set search_path = pg_catalog, public
as $$
  delete from public.idempotency_key where created_at < now() - interval '1 day';
  delete from public.login_throttle where first_failure_at < now() - interval '1 day' and (locked_until is null or locked_until < now());
  delete from public.refresh_token r using public.login_session s
   where s.id = r.login_session_id and s.ended_at < now() - interval '1 day'
$$;
call app.guard_function('app.forget_expired()', 'wutong_definer', 'wutong_login');
