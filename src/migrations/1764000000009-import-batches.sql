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
