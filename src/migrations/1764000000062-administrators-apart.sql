-- Nobody alone takes the account of an administrator over: one resets the password, another one the second factor,
-- and neither may do his part while the other's has left the account open to whoever did it.

create function app.is_administrator(p_user uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public
as $$
  select exists (select 1 from public.role_grant r
                  where r.user_id = p_user and r.place_kind = 'platform' and r.revoked_at is null)
$$;
call app.guard_function('app.is_administrator(uuid)', 'wutong_definer', 'wutong_definer');

-- Only their owner may replace them.
set local role wutong_definer;
-- Sets a password: one's own, which ends one's other sessions, or (system_admin) another's. That of an administrator
-- only while his second factor, which stays, keeps out whoever sets it.
create or replace function app.set_password(p_user uuid, p_hash text, p_must_change boolean, p_expires_on date, p_keep_session uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if p_user is distinct from app.user_id() then
    if app.role_code() is distinct from 'system_admin' then
      raise exception 'not allowed to set this password' using errcode = '42501';
    end if;
    -- Held, so that it is not taken away meanwhile.
    perform 1 from public.second_factor f where f.user_id = p_user and f.confirmed_at is not null for update;
    if not found and app.is_administrator(p_user) then
      raise exception 'an administrator without a second factor'
        using errcode = '23514', constraint = 'administrator_has_second_factor';
    end if;
  end if;
  insert into public.user_password (user_id, password_hash, must_change, expires_on)
  values (p_user, p_hash, p_must_change, p_expires_on)
  on conflict (user_id) do update set password_hash = excluded.password_hash, must_change = excluded.must_change,
    changed_at = now(), expires_on = excluded.expires_on;
  update public.login_session s set ended_at = now(), end_reason = 'password_changed'
   where s.user_id = p_user and s.ended_at is null and s.id is distinct from p_keep_session;
end $$;

-- Takes away the second factor of somebody who lost it: the next sign-in sets up another one. False when he has none.
-- Not an administrator's whose password somebody else has set: that one could set it up in his place.
create or replace function app.reset_second_factor(p_user uuid) returns boolean
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
  if app.is_administrator(p_user)
     and exists (select 1 from public.user_password p where p.user_id = p_user and p.must_change) then
    raise exception 'an administrator whose password somebody else has set'
      using errcode = '23514', constraint = 'administrator_has_own_password';
  end if;
  delete from public.recovery_code where user_id = p_user;
  update public.login_session s set ended_at = now(), end_reason = 'second_factor_reset'
   where s.user_id = p_user and s.ended_at is null;
  return true;
end $$;
set local role wutong_owner;
