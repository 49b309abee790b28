-- A district's officer sees every park of his district. Comparing each row's park with a list of
-- hundreds costs more than the query itself, so rows carry their district and the policies ask for
-- it first; who sees single parks is compared with those. See docs/performance.md.

-- The district that the actor sees with all its parks; null for who sees single parks only.
create function app.whole_district_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('wutong.whole_district_id', true), '')::uuid;
-- The single parks that the actor sees; null for who sees a whole district.
create function app.single_park_ids() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('wutong.park_ids', true), '')::uuid[];

-- Every park that the actor sees. For a whole district they are looked up when somebody asks: most
-- policies do not.
create or replace function app.park_ids() returns uuid[] language plpgsql stable parallel safe as $$
begin
  if app.whole_district_id() is null then
    return app.single_park_ids();
  end if;
  return array(select p.id from public.park p where p.district_id = app.whole_district_id());
end $$;

create or replace function app.take_scope(s app.scope, p_correlation text) returns void
language plpgsql as $$
declare
  whole constant boolean := s.place_kind in ('district', 'street');
begin
  perform set_config('wutong.user_id', s.user_id::text, true),
          set_config('wutong.role_grant_id', s.role_grant_id::text, true),
          set_config('wutong.role', s.role, true),
          set_config('wutong.place_kind', s.place_kind, true),
          set_config('wutong.district_id', coalesce(s.district_id::text, ''), true),
          set_config('wutong.whole_district_id', case when whole then s.district_id::text else '' end, true),
          set_config('wutong.park_ids', case when whole then '' else s.park_ids::text end, true),
          set_config('wutong.street_id', coalesce(s.street_id::text, ''), true),
          set_config('wutong.party_org_id', coalesce(s.party_org_id::text, ''), true),
          set_config('wutong.enterprise_ids', coalesce(s.enterprise_ids::text, ''), true),
          set_config('wutong.correlation_id', p_correlation, true),
          set_config('role', 'wutong_app', true);
end $$;
revoke execute on function app.take_scope(app.scope, text) from public;
grant execute on function app.take_scope(app.scope, text) to wutong_login;

-- Where a park table's rows may lie. A row names its district only together with the park that lies
-- there (a foreign key on both), so that the district alone may let it through.
create function app.park_scope(tbl regclass) returns text language sql stable
as $$
  select case when exists (select 1 from pg_attribute a
                            where a.attrelid = tbl and a.attname = 'district_id' and not a.attisdropped)
    then '(district_id = (select app.whole_district_id()) or park_id = any ((select app.single_park_ids())::uuid[]))'
    else 'park_id = any ((select app.park_ids())::uuid[])' end
$$;

create or replace procedure app.protect_park_table(tbl regclass, narrow text, writers text[])
language plpgsql as $$
declare
  scope constant text := app.park_scope(tbl);
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

-- Fills a row's district from its park, so that nobody has to name it.
create function app.set_district() returns trigger language plpgsql as $$
begin
  new.district_id := (select p.district_id from public.park p where p.id = new.park_id);
  return new;
end $$;

-- For readers below the park. Functions, because a subquery in a policy is made ready for each
-- statement and reader, also for those whom it does not concern.
create function app.sees_unit(p_park uuid, p_enterprise uuid) returns boolean
language plpgsql stable as $$
begin
  return exists (select 1 from public.enterprise e where e.park_id = p_park and e.id = p_enterprise);
end $$;
create function app.sees_member_of(p_park uuid, p_party_org uuid) returns boolean
language plpgsql stable as $$
begin
  return exists (select 1 from public.party_org_enterprise m where m.park_id = p_park and m.party_org_id = p_party_org);
end $$;

-- Gives a park table its district and writes its policies anew, which ask for it.
create procedure app.widen_park_table(tbl regclass, narrow text)
language plpgsql as $$
begin
  if not exists (select 1 from pg_attribute a where a.attrelid = tbl and a.attname = 'district_id' and not a.attisdropped) then
    execute format('alter table %s add column district_id uuid not null', tbl);
    execute format('alter table %s add foreign key (district_id, park_id) references public.park (district_id, id)', tbl);
    execute format('create trigger set_district before insert or update of park_id, district_id on %s for each row execute function app.set_district()', tbl);
  end if;
  execute format('drop policy park_select on %s', tbl);
  execute format('drop policy park_insert on %s', tbl);
  execute format('drop policy park_update on %s', tbl);
  delete from app.table_class where table_name = tbl::text;
  call app.protect_park_table(tbl, narrow, '{district_officer,park_officer}');
end $$;

-- "Wide, or …" also tells the planner that a reader may well see most rows; the long form alone makes
-- it expect next to none, and sort where it could walk an index.
call app.widen_park_table('public.enterprise',
  '(select app.is_wide()) or (((select app.street_id()) is null or street_id = (select app.street_id())) and ((select app.enterprise_ids()) is null or id = any ((select app.enterprise_ids())::uuid[])))');
call app.widen_park_table('public.reported_headcount', '(select app.is_wide()) or app.sees_unit(park_id, enterprise_id)');
call app.widen_park_table('public.instructor_assignment', '(select app.is_wide()) or app.sees_unit(park_id, enterprise_id)');
call app.widen_park_table('public.mass_organisation', '(select app.is_wide()) or app.sees_unit(park_id, enterprise_id)');
call app.widen_park_table('public.party_org_enterprise', '(select app.is_wide()) or app.sees_unit(park_id, enterprise_id)');
call app.widen_park_table('public.party_org',
  '(select app.is_wide()) or id = (select app.party_org_id()) or app.sees_member_of(park_id, id)');
