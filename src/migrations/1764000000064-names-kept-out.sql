-- Names of contact persons stay out of the trail, whose rows can never be taken out again: it tells that a name was
-- given, changed or removed, by whom and when. A column marked with an asterisk is copied as '＊' in place of its value.

set local role wutong_audit;
create or replace function app.audit_row() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  old_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  new_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  whole jsonb := coalesce(new_row, old_row);
  was jsonb := '{}'::jsonb;
  now_is jsonb := '{}'::jsonb;
  arg text;
  col text;
begin
  foreach arg in array tg_argv loop
    col := rtrim(arg, '*');
    if tg_op <> 'UPDATE' or old_row -> col is distinct from new_row -> col then
      if old_row is not null then
        was := was || jsonb_build_object(col, case when arg <> col and old_row ->> col is not null
          then to_jsonb('＊'::text) else old_row -> col end);
      end if;
      if new_row is not null then
        now_is := now_is || jsonb_build_object(col, case when arg <> col and new_row ->> col is not null
          then to_jsonb('＊'::text) else new_row -> col end);
      end if;
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
set local role wutong_owner;

drop trigger audit_row on public.enterprise;
call app.audit_table('public.enterprise', 'street_id', 'kind', 'legal_name', 'credit_code', 'industry', 'status',
  'established_on', 'entered_on', 'left_on', 'dormant_from', 'revenue_tier', 'contact_name*', 'remark', 'import_batch_id');
drop trigger audit_row on public.enterprise_contact;
call app.audit_table('public.enterprise_contact', 'enterprise_id', 'name*', 'post');

-- What the auditor searches by: rows of units, organisations and people whose name, credit code or user name he
-- types, with the rows that hang on them. He may not open the records, so this looks behind and gives ids only.
create function app.audited_row_ids(p_text text) returns setof uuid
language plpgsql stable rows 100 security definer set search_path = pg_catalog, public as $$
declare
  most constant int := 200;
  needle constant text := app.search_text(p_text);
  code constant text := upper(needle);
  units uuid[];
  people uuid[];
begin
  if app.role_code() is distinct from 'auditor' or length(needle) < 2 then
    return;
  end if;
  units := array(select e.id from public.enterprise e
    where app.search_pairs(e.legal_name, e.pinyin_initials) @> app.search_pairs(needle, '')
      and (position(needle in app.search_text(e.legal_name)) > 0 or position(needle in e.pinyin_initials) > 0) limit most);
  if code ~ '^[0-9A-Z]{2,18}$' then
    units := units || array(select e.id from public.enterprise e
      where e.credit_code >= code and e.credit_code < code || '~' limit most);
  end if;
  people := array(select u.id from public.app_user u
    where position(needle in app.search_text(u.username::text)) > 0
       or position(needle in app.search_text(u.display_name)) > 0 limit most);
  return query
    select unnest(units || people)
    union
    (select o.id from public.party_org o
      where app.search_pairs(o.name, '') @> app.search_pairs(needle, '')
        and position(needle in app.search_text(o.name)) > 0 limit most)
    union
    select a.row_id from public.audit_event a
     where (coalesce(a.after, a.before)) ->> 'enterprise_id' = any (units::text[])
       and a.action <> 'update' and (coalesce(a.after, a.before)) ? 'enterprise_id'
    union
    select r.id from public.role_grant r where r.user_id = any (people)
    union
    select v.id from public.account_event v where v.user_id = any (people);
end $$;
call app.guard_function('app.audited_row_ids(text)', 'wutong_definer', 'wutong_app');
