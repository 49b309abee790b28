-- Who is asking: the request context that every policy reads, and the policy templates of the
-- four classes of table (park, district, person, platform). See docs/adr/row-security.md.

create schema if not exists app;
grant usage on schema app to wutong_login, wutong_app, wutong_audit;
grant usage, create on schema app to wutong_definer, wutong_audit;
revoke create on schema public from public;
grant usage on schema public to wutong_app, wutong_definer, wutong_audit, wutong_backup;

-- Each table belongs to exactly one class; the catalogue test refuses a table that is not listed.
create table app.table_class (
  table_name text primary key,
  class text not null check (class in ('park', 'district', 'person', 'platform'))
);

create function app.user_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('wutong.user_id', true), '')::uuid;
create function app.role_code() returns text language sql stable parallel safe
  return nullif(current_setting('wutong.role', true), '');
create function app.role_grant_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('wutong.role_grant_id', true), '')::uuid;
create function app.district_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('wutong.district_id', true), '')::uuid;
create function app.park_ids() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('wutong.park_ids', true), '')::uuid[];
create function app.street_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('wutong.street_id', true), '')::uuid;
create function app.enterprise_ids() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('wutong.enterprise_ids', true), '')::uuid[];
create function app.party_org_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('wutong.party_org_id', true), '')::uuid;
create function app.place_kind() returns text language sql stable parallel safe
  return nullif(current_setting('wutong.place_kind', true), '');
create function app.correlation_id() returns text language sql stable parallel safe
  return nullif(current_setting('wutong.correlation_id', true), '');

-- Sees every row of its parks, not only those of a street, an enterprise or a branch.
create function app.is_wide() returns boolean language sql stable parallel safe
  return nullif(current_setting('wutong.role', true), '') is not null
     and nullif(current_setting('wutong.street_id', true), '') is null
     and nullif(current_setting('wutong.enterprise_ids', true), '') is null;

-- The business date: a day begins at midnight in Shanghai.
create function app.today() returns date language sql stable parallel safe
  return (now() at time zone 'Asia/Shanghai')::date;

-- Closes a function that looks behind row security: a fixed owner, and nobody may call it but `callers`.
create procedure app.guard_function(fn regprocedure, fn_owner text, variadic callers text[])
language plpgsql as $$
declare
  caller text;
begin
  -- The rights are set first: once the owner has changed, this role may no longer set them.
  execute format('revoke execute on function %s from public', fn);
  foreach caller in array callers loop
    execute format('grant execute on function %s to %I', fn, caller);
  end loop;
  execute format('alter function %s owner to %I', fn, fn_owner);
end $$;

-- Puts a park table under its policies. `narrow` limits readers below the park (street,
-- enterprise, branch); `writers` are the roles that may insert and update.
create procedure app.protect_park_table(tbl regclass, narrow text, writers text[])
language plpgsql as $$
declare
  scope constant text := 'park_id = any ((select app.park_ids())::uuid[])';
  writer constant text := format('(select app.role_code()) = any (%L::text[])', writers);
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy park_select on %s for select to wutong_app using (%s and (%s))', tbl, scope, narrow);
  execute format('create policy park_insert on %s for insert to wutong_app with check (%s and %s)', tbl, scope, writer);
  execute format('create policy park_update on %s for update to wutong_app using (%s and (%s) and %s) with check (%s and %s)', tbl, scope, narrow, writer, scope, writer);
  execute format('grant select, insert, update on %s to wutong_app', tbl);
  execute format('grant select on %s to wutong_definer, wutong_backup', tbl);
  insert into app.table_class values (tbl::text, 'park');
end $$;

-- Puts a district table under its policies; `readable` narrows its readers inside the district.
create procedure app.protect_district_table(tbl regclass, readable text, writers text[])
language plpgsql as $$
declare
  scope constant text := 'district_id = (select app.district_id())';
  writer constant text := format('(select app.role_code()) = any (%L::text[])', writers);
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy district_select on %s for select to wutong_app using (%s and (%s))', tbl, scope, readable);
  execute format('create policy district_insert on %s for insert to wutong_app with check (%s and %s)', tbl, scope, writer);
  execute format('create policy district_update on %s for update to wutong_app using (%s and (%s) and %s) with check (%s and %s)', tbl, scope, readable, writer, scope, writer);
  execute format('grant select, insert, update on %s to wutong_app', tbl);
  execute format('grant select on %s to wutong_definer, wutong_backup', tbl);
  insert into app.table_class values (tbl::text, 'district');
end $$;

-- Puts a person table under its policies: `own` names the rows a person sees and writes.
create procedure app.protect_person_table(tbl regclass, readable text, writable text)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy person_select on %s for select to wutong_app using (%s)', tbl, readable);
  execute format('create policy person_insert on %s for insert to wutong_app with check (%s)', tbl, writable);
  execute format('create policy person_update on %s for update to wutong_app using (%s) with check (%s)', tbl, writable, writable);
  execute format('grant select, insert, update on %s to wutong_app', tbl);
  execute format('grant select on %s to wutong_definer, wutong_backup', tbl);
  insert into app.table_class values (tbl::text, 'person');
end $$;

-- The audit trail: appended by trigger only, for the columns that a table's trigger names.
create table public.audit_event (
  id uuid primary key default uuidv7(),
  at timestamptz not null default clock_timestamp(),
  actor_user_id uuid,
  role_grant_id uuid,
  role text,
  correlation_id text,
  district_id uuid,
  park_id uuid,
  table_name text not null,
  row_id uuid,
  action text not null check (action in ('insert', 'update', 'delete', 'reveal')),
  before jsonb,
  after jsonb
);
create index audit_event_row_idx on public.audit_event (table_name, row_id);
create index audit_event_at_idx on public.audit_event (at);
alter table public.audit_event enable row level security;
alter table public.audit_event force row level security;
create policy audit_select on public.audit_event for select to wutong_app
  using ((select app.role_code()) = 'auditor');
create policy audit_append on public.audit_event for insert to wutong_audit
  with check (table_name is not null);
grant select on public.audit_event to wutong_app;
grant insert on public.audit_event to wutong_audit;
grant select on public.audit_event to wutong_backup;
insert into app.table_class values ('audit_event', 'platform');

-- Trigger arguments are the allow-list of audited columns: what is not named is never copied.
create function app.audit_row() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  old_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  new_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  whole jsonb := coalesce(new_row, old_row);
  was jsonb := '{}'::jsonb;
  now_is jsonb := '{}'::jsonb;
  col text;
begin
  foreach col in array tg_argv loop
    if tg_op <> 'UPDATE' or old_row -> col is distinct from new_row -> col then
      if old_row is not null then was := was || jsonb_build_object(col, old_row -> col); end if;
      if new_row is not null then now_is := now_is || jsonb_build_object(col, new_row -> col); end if;
    end if;
  end loop;
  if tg_op = 'UPDATE' and now_is = '{}'::jsonb then
    return null;
  end if;
  insert into public.audit_event
    (actor_user_id, role_grant_id, role, correlation_id, district_id, park_id, table_name, row_id, action, before, after)
  values
    (app.user_id(), app.role_grant_id(), app.role_code(), app.correlation_id(),
     coalesce((whole ->> 'district_id')::uuid, app.district_id()), (whole ->> 'park_id')::uuid,
     tg_table_name, coalesce(whole ->> 'id', whole ->> 'enterprise_id')::uuid, lower(tg_op),
     nullif(was, '{}'::jsonb), nullif(now_is, '{}'::jsonb));
  return null;
end $$;
alter function app.audit_row() owner to wutong_audit;

-- Records that a masked value was opened, and why; the value itself is never copied.
create function app.audit_reveal(p_table text, p_park uuid, p_row uuid, p_what text, p_reason text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.audit_event
    (actor_user_id, role_grant_id, role, correlation_id, district_id, park_id, table_name, row_id, action, after)
  values
    (app.user_id(), app.role_grant_id(), app.role_code(), app.correlation_id(), app.district_id(),
     p_park, p_table, p_row, 'reveal', jsonb_build_object('what', p_what, 'reason', p_reason));
end $$;
call app.guard_function('app.audit_reveal(text, uuid, uuid, text, text)', 'wutong_audit', 'wutong_app');

create procedure app.audit_table(tbl regclass, variadic columns text[])
language plpgsql as $$
begin
  execute format(
    'create trigger audit_row after insert or update or delete on %s for each row execute function app.audit_row(%s)',
    tbl, (select string_agg(quote_literal(c), ', ') from unnest(columns) c));
end $$;
