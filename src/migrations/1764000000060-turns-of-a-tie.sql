-- A stay of a unit in a general branch or Party committee is kept as one row for each time that it was held alone or
-- jointly. A row that only goes on from the one before it may go when that turn did not come after all: the unit that
-- had left is there again, or this one leaves the park on that very day.
-- A function, because a policy cannot ask its own table.
create function app.goes_on(p_park uuid, p_party_org uuid, p_enterprise uuid, p_joined_on date) returns boolean
language plpgsql stable as $$
begin
  return exists (
    select 1 from public.party_org_enterprise b
     where b.park_id = p_park and b.party_org_id = p_party_org and b.enterprise_id = p_enterprise
       and b.left_on = p_joined_on);
end $$;

drop policy park_delete on public.party_org_enterprise;
create policy park_delete on public.party_org_enterprise for delete to wutong_app using (
  park_id = any ((select app.park_ids())::uuid[])
  and (
    exists (select 1 from public.import_change c join public.import_batch b
                    on b.district_id = c.district_id and b.id = c.batch_id
             where c.row_id = party_org_enterprise.id and c.table_name = 'party_org_enterprise'
               and c.park_id = party_org_enterprise.park_id and c.action = 'insert' and b.state = 'undoing')
    or (
      (select app.role_code()) = any ('{district_officer,park_officer}'::text[])
      and org_kind in ('general_branch', 'party_committee')
      and app.goes_on(park_id, party_org_id, enterprise_id, joined_on))));
