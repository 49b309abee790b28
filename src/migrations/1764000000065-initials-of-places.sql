-- Organisations, their former names and parks are found by pinyin initials as units are. What stood before has
-- none (null) until the step that follows the migrations fills them in: the database knows no pinyin.
alter table public.party_org add column pinyin_initials text;
alter table public.party_org_former_name add column pinyin_initials text;
alter table public.park add column pinyin_initials text;
grant update (pinyin_initials) on public.party_org, public.party_org_former_name, public.park to wutong_definer;
-- They say nothing of their own: filling them in is no change of what a ledger brought.
update app.import_journal set silent = silent || '{pinyin_initials}' where table_name = 'party_org';

drop index public.party_org_search_idx;
create index party_org_search_idx on public.party_org
  using gin (app.search_pairs(name, coalesce(pinyin_initials, '')));
create index party_org_former_name_search_idx on public.party_org_former_name
  using gin (app.search_pairs(name, coalesce(pinyin_initials, '')));

-- Organisations that the actor sees whose name, or a name they bore before, holds the text by its characters or its
-- initials; at most p_most of either, all when null. An id may come twice.
set local role wutong_definer;
create or replace function app.matching_party_org_ids(p_text text, p_most int) returns setof uuid
language plpgsql stable rows 100 security definer set search_path = pg_catalog, public as $$
declare
  district constant uuid := app.whole_district_id();
  parks constant uuid[] := app.single_park_ids();
  street constant uuid := app.street_id();
  units constant uuid[] := app.enterprise_ids();
  own constant uuid := app.party_org_id();
  needle constant text := app.search_text(p_text);
begin
  return query
    select o.id from public.party_org o
     where app.search_pairs(o.name, coalesce(o.pinyin_initials, '')) @> app.search_pairs(needle, '')
       and (position(needle in app.search_text(o.name)) > 0 or position(needle in o.pinyin_initials) > 0)
       and (o.district_id = district or o.park_id = any (parks))
       and ((street is null and units is null) or o.id = own or exists (
             select 1 from public.party_org_enterprise m
               join public.enterprise e on e.park_id = m.park_id and e.id = m.enterprise_id
              where m.park_id = o.park_id and m.party_org_id = o.id
                and (street is null or e.street_id = street)
                and (units is null or e.id = any (units))))
     limit p_most;
  return query
    select f.party_org_id from public.party_org_former_name f
     where app.search_pairs(f.name, coalesce(f.pinyin_initials, '')) @> app.search_pairs(needle, '')
       and (position(needle in app.search_text(f.name)) > 0 or position(needle in f.pinyin_initials) > 0)
       and (f.district_id = district or f.park_id = any (parks))
       and ((street is null and units is null) or f.party_org_id = own or exists (
             select 1 from public.party_org_enterprise m
               join public.enterprise e on e.park_id = m.park_id and e.id = m.enterprise_id
              where m.park_id = f.park_id and m.party_org_id = f.party_org_id
                and (street is null or e.street_id = street)
                and (units is null or e.id = any (units))))
     limit p_most;
end $$;
set local role wutong_owner;
