-- What a list of many thousand units needs: the latest report on the unit itself, and an index for
-- each order a list has, so that a page costs the same wherever it lies.

-- The latest report, as reported_headcount tells it; kept by the trigger below and by nobody else.
alter table public.enterprise
  add column reported_as_of date,
  add column staff_count int,
  add column full_member_count int,
  add column anchor_count int;

grant update on public.enterprise to wutong_definer;
create function app.keep_latest_report() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- The units first, in one order: reports of the same unit that arrive together see each other.
  perform 1 from public.enterprise e
    where (e.park_id, e.id) in (select c.park_id, c.enterprise_id from changed c)
    order by e.park_id, e.id for no key update;
  update public.enterprise e
     set reported_as_of = h.as_of, staff_count = h.staff_count, full_member_count = h.full_member_count,
         anchor_count = h.anchor_count
    from (select distinct c.park_id, c.enterprise_id from changed c) c
    left join lateral (
      select r.as_of, r.staff_count, r.full_member_count, r.anchor_count from public.reported_headcount r
       where r.park_id = c.park_id and r.enterprise_id = c.enterprise_id order by r.as_of desc limit 1) h on true
   where e.park_id = c.park_id and e.id = c.enterprise_id
     and (e.reported_as_of, e.staff_count, e.full_member_count, e.anchor_count)
         is distinct from (h.as_of, h.staff_count, h.full_member_count, h.anchor_count);
  return null;
end $$;
alter function app.keep_latest_report() owner to wutong_definer;
create trigger keep_latest_inserted after insert on public.reported_headcount
  referencing new table as changed for each statement execute function app.keep_latest_report();
create trigger keep_latest_updated after update on public.reported_headcount
  referencing new table as changed for each statement execute function app.keep_latest_report();
create trigger keep_latest_deleted after delete on public.reported_headcount
  referencing old table as changed for each statement execute function app.keep_latest_report();

-- One index for each order, both ways. Unknown numbers come last either way, so they need two each.
-- park_id and street_id ride along: the row policies read them, and a jump to a far page counts its
-- way on the index alone. CASE and not COALESCE, which the planner does not trust below row security.
create index enterprise_by_name_idx on public.enterprise
  (district_id, legal_name collate "zh-x-icu", id) include (park_id, street_id);
create index enterprise_by_code_idx on public.enterprise
  (district_id, credit_code, id) include (park_id, street_id);
create index enterprise_by_entry_idx on public.enterprise
  (district_id, entered_on, id) include (park_id, street_id);
create index enterprise_by_staff_idx on public.enterprise
  (district_id, (case when staff_count is null then 2147483647 else staff_count end), id) include (park_id, street_id, staff_count);
create index enterprise_by_staff_down_idx on public.enterprise
  (district_id, (case when staff_count is null then -1 else staff_count end), id) include (park_id, street_id, staff_count);
create index enterprise_by_members_idx on public.enterprise
  (district_id, (case when full_member_count is null then 2147483647 else full_member_count end), id) include (park_id, street_id, full_member_count);
create index enterprise_by_members_down_idx on public.enterprise
  (district_id, (case when full_member_count is null then -1 else full_member_count end), id) include (park_id, street_id, full_member_count);

create index party_org_by_name_idx on public.party_org
  (district_id, name collate "zh-x-icu", id) include (park_id);
create index party_org_by_day_idx on public.party_org
  (district_id, effective_from, id) include (park_id);
