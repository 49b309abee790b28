-- A request's transaction in as few steps as it takes. See docs/adr/unit-of-work.md.

-- A district's parks are not listed any more: policies ask for the district (see district-scope).
-- The function's owner alone may replace it.
set local role wutong_definer;
create or replace function app.scope_of(p_grant uuid, p_user uuid) returns app.scope
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
  s.park_ids := case when g.park_id is null then '{}'::uuid[] else array[g.park_id] end;
  if g.role in ('lawyer', 'mentor', 'outside_reviewer') then
    s.enterprise_ids := '{}';
  elsif g.place_kind = 'enterprise' then
    s.enterprise_ids := array[g.enterprise_id];
  elsif g.place_kind = 'branch' then
    s.enterprise_ids := array(
      select m.enterprise_id from public.party_org_enterprise m
       where m.park_id = g.park_id and m.party_org_id = g.party_org_id
         and m.joined_on <= app.today() and (m.left_on is null or m.left_on > app.today()));
  end if;
  return s;
end $$;
set local role wutong_owner;

-- What a grant lets its holder do never changes: it is revoked, and another one granted. So a process may
-- remember it, as long as each request asks whether the grant still stands.
revoke update on public.role_grant from wutong_app;
grant update (revoked_at, revoked_by, revoke_reason) on public.role_grant to wutong_app;

-- As app.enter, for one statement that reads: the transaction is the flush that carries both.
create function app.enter_read(p_session uuid, p_grant uuid, p_may_change_password boolean, p_correlation text)
returns void language plpgsql as $$
begin
  perform app.take_scope(app.resolve_session(p_session, p_grant, p_may_change_password), p_correlation);
  perform set_config('transaction_read_only', 'on', true);
end $$;
create function app.enter_job_read(p_job uuid, p_correlation text) returns void language plpgsql as $$
begin
  perform app.take_scope(app.resolve_job(p_job), p_correlation);
  perform set_config('transaction_read_only', 'on', true);
end $$;
revoke execute on function app.enter_read(uuid, uuid, boolean, text), app.enter_job_read(uuid, text) from public;
grant execute on function app.enter_read(uuid, uuid, boolean, text), app.enter_job_read(uuid, text) to wutong_login;

-- Takes the key for this transaction by a lock, or tells what became of it. The row itself is written once,
-- with the answer, when the work is done. outcome: 'new' (go on), 'replay' (answer with the kept response),
-- 'in_flight', 'mismatch'.
create or replace function app.claim_idempotency_key(p_key text, p_route text, p_hash bytea)
returns table (outcome text, response jsonb)
language plpgsql as $$
declare
  known public.idempotency_key;
begin
  if not pg_try_advisory_xact_lock(hashtextextended(app.user_id()::text || p_key, 7)) then
    return query select 'in_flight', null::jsonb;
    return;
  end if;
  select * into known from public.idempotency_key k where k.user_id = app.user_id() and k.key = p_key;
  if not found then
    return query select 'new', null::jsonb;
  elsif known.route <> p_route or known.request_hash <> p_hash then
    return query select 'mismatch', null::jsonb;
  else
    return query select 'replay', known.response;
  end if;
end $$;
