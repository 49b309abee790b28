-- The second factor: time-based one-time codes (RFC 6238), recovery codes, and the step between password and session.

-- One row a person: without `confirmed_at` it is being set up; `due` asks for it at the next sign-in.
create table public.second_factor (
  user_id uuid primary key references public.app_user (id),
  secret text,
  confirmed_at timestamptz,
  -- The last time step whose code was used: a code is good once.
  last_step bigint not null default 0,
  due boolean not null default false,
  check (confirmed_at is null or secret is not null)
);
alter table public.second_factor enable row level security;
alter table public.second_factor force row level security;
grant select, insert, update, delete on public.second_factor to wutong_definer;
grant select on public.second_factor to wutong_backup;
insert into app.table_class values ('second_factor', 'person');
call app.seal_column('public.second_factor', 'secret', 'user_id');

create table public.recovery_code (
  user_id uuid not null references public.app_user (id),
  code_hash bytea not null check (length(code_hash) = 32),
  used_at timestamptz,
  primary key (user_id, code_hash)
);
alter table public.recovery_code enable row level security;
alter table public.recovery_code force row level security;
grant select, insert, update, delete on public.recovery_code to wutong_definer;
grant select on public.recovery_code to wutong_backup;
insert into app.table_class values ('recovery_code', 'person');

-- A right password that waits for its code: good once, for minutes, for a few attempts, from one network.
create table public.login_challenge (
  token_hash bytea primary key check (length(token_hash) = 32),
  user_id uuid not null references public.app_user (id),
  network bytea not null,
  sets_up boolean not null,
  attempts int not null default 0,
  created_at timestamptz not null default now(),
  used_at timestamptz
);
create index login_challenge_created_idx on public.login_challenge (created_at);
alter table public.login_challenge enable row level security;
alter table public.login_challenge force row level security;
grant select, insert, update, delete on public.login_challenge to wutong_definer;
insert into app.table_class values ('login_challenge', 'person');

-- What administrators see of the sign-ins of accounts: nothing of devices, nothing secret.
create function app.account_facts(p_users uuid[])
returns table (user_id uuid, last_signed_in_at timestamptz, open_sessions int, must_change boolean, second_factor boolean)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select u.id, (select max(s.started_at) from public.login_session s where s.user_id = u.id),
         (select count(*)::int from public.login_session s where s.user_id = u.id and s.ended_at is null),
         coalesce((select p.must_change from public.user_password p where p.user_id = u.id), false),
         exists (select 1 from public.second_factor f where f.user_id = u.id and f.confirmed_at is not null)
    from public.app_user u
   where u.id = any (p_users) and app.role_code() in ('system_admin', 'security_admin', 'auditor')
$$;
call app.guard_function('app.account_facts(uuid[])', 'wutong_definer', 'wutong_app');

-- Between password and session -------------------------------------------------------------------

create function app.second_factor_state(p_user uuid)
returns table (confirmed boolean, due boolean, roles text[])
language sql stable security definer set search_path = pg_catalog, public
as $$
  select coalesce(f.confirmed_at is not null, false), coalesce(f.due, false),
         array(select distinct r.role from public.role_grant r where r.user_id = p_user and r.revoked_at is null)
    from (select p_user as id) u left join public.second_factor f on f.user_id = u.id
$$;
call app.guard_function('app.second_factor_state(uuid)', 'wutong_definer', 'wutong_login');

-- Keeps a challenge; with a secret it is one to set a second factor up by, which never replaces a confirmed one.
create function app.open_login_challenge(p_user uuid, p_hash bytea, p_network bytea, p_secret text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  delete from public.login_challenge c where c.created_at < now() - interval '1 hour';
  insert into public.login_challenge (token_hash, user_id, network, sets_up)
  values (p_hash, p_user, p_network, p_secret is not null);
  if p_secret is not null then
    insert into public.second_factor as f (user_id, secret) values (p_user, p_secret)
    on conflict (user_id) do update set secret = excluded.secret, last_step = 0 where f.confirmed_at is null;
  end if;
end $$;
call app.guard_function('app.open_login_challenge(uuid, bytea, bytea, text)', 'wutong_definer', 'wutong_login');

-- Takes one attempt at a challenge, before its code is looked at, so that guesses side by side are counted too.
-- No row: there is no such challenge any more.
create function app.attempt_login_challenge(p_hash bytea, p_network bytea, p_minutes int, p_attempts int)
returns table (user_id uuid, username text, sets_up boolean, secret text, last_step bigint, role_grant_id uuid, must_change boolean)
language sql volatile security definer set search_path = pg_catalog, public
as $$
  with taken as (
    update public.login_challenge c set attempts = c.attempts + 1
     where c.token_hash = p_hash and c.network = p_network and c.used_at is null and c.attempts < p_attempts
       and c.created_at > now() - make_interval(mins => p_minutes)
    returning c.user_id, c.sets_up, c.created_at)
  select t.user_id, u.username::text, t.sets_up, f.secret, f.last_step, l.role_grant_id, l.must_change
    from taken t
    join public.app_user u on u.id = t.user_id and u.disabled_at is null
    join public.user_password p on p.user_id = t.user_id and p.changed_at <= t.created_at
    join public.second_factor f on f.user_id = t.user_id and (f.confirmed_at is null) = t.sets_up
    cross join lateral app.find_login(u.username::text) l
   where l.role_grant_id is not null
$$;
call app.guard_function('app.attempt_login_challenge(bytea, bytea, int, int)', 'wutong_definer', 'wutong_login');

-- Opens the session that a challenge stood before. Given is the time step of a right code, or the hash of a recovery
-- code; p_codes are the recovery codes of a second factor that is set up by this. No session: 'gone' when the
-- challenge was used meanwhile, 'spent' when the code was used before.
create function app.pass_login_challenge(p_hash bytea, p_step bigint, p_recovery bytea, p_codes bytea[], p_grant uuid,
  p_device text, p_token_hash bytea) returns table (outcome text, session_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  c public.login_challenge;
begin
  select * into c from public.login_challenge l where l.token_hash = p_hash and l.used_at is null for update;
  if not found then
    return query select 'gone', null::uuid;
    return;
  end if;
  if p_step is not null then
    update public.second_factor f set last_step = p_step, confirmed_at = coalesce(f.confirmed_at, now()), due = false
     where f.user_id = c.user_id and f.last_step < p_step and f.secret is not null and (f.confirmed_at is null) = c.sets_up;
  else
    update public.recovery_code r set used_at = now()
     where r.user_id = c.user_id and r.code_hash = p_recovery and r.used_at is null;
  end if;
  if not found then
    return query select 'spent', null::uuid;
    return;
  end if;
  update public.login_challenge l set used_at = now() where l.token_hash = p_hash;
  if c.sets_up then
    perform app.keep_recovery_codes(c.user_id, p_codes);
  end if;
  if c.sets_up or p_recovery is not null then
    insert into public.account_event (user_id, kind, by_user_id)
    values (c.user_id, case when c.sets_up then 'second_factor_set_up' else 'recovery_code_used' end, c.user_id);
  end if;
  return query select 'opened', app.open_login_session(c.user_id, p_grant, p_device, p_token_hash);
end $$;

create function app.keep_recovery_codes(p_user uuid, p_codes bytea[]) returns void
language sql volatile security definer set search_path = pg_catalog, public
as $$
  delete from public.recovery_code where user_id = p_user;
  insert into public.recovery_code (user_id, code_hash) select p_user, unnest(p_codes)
$$;
call app.guard_function('app.keep_recovery_codes(uuid, bytea[])', 'wutong_definer', 'wutong_definer');
call app.guard_function('app.pass_login_challenge(bytea, bigint, bytea, bytea[], uuid, text, bytea)', 'wutong_definer', 'wutong_login');

-- Signed in ------------------------------------------------------------------------------------

create function app.own_second_factor()
returns table (secret text, confirmed_at timestamptz, last_step bigint, recovery_codes_left int)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select f.secret, f.confirmed_at, f.last_step,
         (select count(*)::int from public.recovery_code r where r.user_id = f.user_id and r.used_at is null)
    from public.second_factor f where f.user_id = app.user_id()
$$;
call app.guard_function('app.own_second_factor()', 'wutong_definer', 'wutong_app');

-- Keeps the secret of a second factor that is being set up; false when there is a confirmed one.
create function app.begin_own_second_factor(p_secret text) returns boolean
language sql volatile security definer set search_path = pg_catalog, public
as $$
  insert into public.second_factor as f (user_id, secret) values (app.user_id(), p_secret)
  on conflict (user_id) do update set secret = excluded.secret, last_step = 0 where f.confirmed_at is null
  returning true
$$;
call app.guard_function('app.begin_own_second_factor(text)', 'wutong_definer', 'wutong_app');

-- Spends the code of a time step: confirms what was being set up, renews the recovery codes, or takes the second
-- factor away. False when the code was used before, or there is nothing of that kind.
create function app.change_own_second_factor(p_change text, p_step bigint, p_codes bytea[]) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.second_factor f set last_step = p_step, due = false,
         confirmed_at = case p_change when 'confirm' then now() else f.confirmed_at end
   where f.user_id = app.user_id() and f.last_step < p_step and f.secret is not null
     and (f.confirmed_at is null) = (p_change = 'confirm');
  if not found then
    return false;
  end if;
  if p_change = 'remove' then
    delete from public.recovery_code where user_id = app.user_id();
    delete from public.second_factor where user_id = app.user_id();
  else
    perform app.keep_recovery_codes(app.user_id(), p_codes);
  end if;
  insert into public.account_event (user_id, kind, by_user_id)
  values (app.user_id(), case p_change when 'confirm' then 'second_factor_set_up' when 'remove' then 'second_factor_removed'
    else 'recovery_codes_renewed' end, app.user_id());
  return true;
end $$;
call app.guard_function('app.change_own_second_factor(text, bigint, bytea[])', 'wutong_definer', 'wutong_app');

-- Takes away the second factor of somebody who lost it: the next sign-in sets up another one. False when he has none.
create function app.reset_second_factor(p_user uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if app.role_code() is distinct from 'security_admin' or p_user = app.user_id() then
    raise exception 'not allowed to reset this second factor' using errcode = '42501';
  end if;
  update public.second_factor f set secret = null, confirmed_at = null, last_step = 0, due = true
   where f.user_id = p_user and f.confirmed_at is not null;
  if not found then
    return false;
  end if;
  delete from public.recovery_code where user_id = p_user;
  update public.login_session s set ended_at = now(), end_reason = 'second_factor_reset'
   where s.user_id = p_user and s.ended_at is null;
  return true;
end $$;
call app.guard_function('app.reset_second_factor(uuid)', 'wutong_definer', 'wutong_app');
