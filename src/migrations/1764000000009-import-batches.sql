-- What a batch remembers beside its rows, and how the rows of a discarded one go.

-- Whether the workbook counts its days from 1904, and the parameters of the problem that stopped the batch.
alter table public.import_batch add column date1904 boolean not null default false;
alter table public.import_batch add column problem_params jsonb not null default '{}'::jsonb;

-- Rows hold names and telephone numbers: once the batch is discarded there is no reason to keep them.
grant delete on public.import_row to wutong_app;
create policy district_delete on public.import_row for delete to wutong_app using (
  district_id = (select app.district_id())
  and (select app.role_code()) = any ('{district_officer,park_officer}'::text[])
  and exists (select 1 from public.import_batch b
               where b.district_id = import_row.district_id and b.id = import_row.batch_id and b.state = 'discarded'));

-- A first import fills empty tables: until statistics are taken the planner believes them empty and
-- every page over them is slow. Taken inside the import's transaction, they become true with it.
grant maintain on public.enterprise, public.reported_headcount, public.party_org, public.party_org_enterprise,
  public.instructor_assignment, public.mass_organisation to wutong_definer;
create function app.refresh_ledger_statistics() returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  analyze public.enterprise, public.reported_headcount, public.party_org, public.party_org_enterprise,
    public.instructor_assignment, public.mass_organisation;
end $$;
call app.guard_function('app.refresh_ledger_statistics()', 'wutong_definer', 'wutong_app');
