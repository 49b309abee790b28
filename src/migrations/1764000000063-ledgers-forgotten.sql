-- Contact numbers are sealed with their unit; the ledger that brought them keeps none once they are written.

-- When nothing was left to do with the batch; older ones tell it by other columns.
alter table public.import_batch add column closed_at timestamptz;
-- The workbook goes some time after that; the batch stays.
-- squawk-ignore ban-drop-not-null
alter table public.import_batch alter column file_id drop not null;
-- squawk-ignore require-concurrent-index-creation
create index import_batch_file_idx on public.import_batch (file_id);

grant update, delete on public.import_row to wutong_definer;

create function app.batch_closed_at(b public.import_batch) returns timestamptz
language sql stable
as $$
  select case when b.state in ('committed', 'discarded', 'undone')
              then coalesce(b.closed_at, b.undone_at, b.committed_at, b.created_at) end
$$;

-- Workbooks all of whose batches were closed that long ago, some at a time: their bytes are removed first, then
-- `forget_ledger_file` is told.
create function app.expired_ledger_files(p_days int) returns table (file_id uuid)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select b.file_id from public.import_batch b where b.file_id is not null
   group by b.file_id
  having bool_and(coalesce(app.batch_closed_at(b) < now() - make_interval(days => p_days), false))
   order by b.file_id limit 100
$$;
call app.guard_function('app.expired_ledger_files(int)', 'wutong_definer', 'wutong_login');

-- With the workbook go the rows that were held back, which nobody mends any more, and the numbers in rows that were
-- written before numbers were taken out of them at once.
create function app.forget_ledger_file(p_file uuid, p_days int) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select 1 from public.import_batch b where b.file_id = p_file)
     or exists (select 1 from public.import_batch b where b.file_id = p_file
                 and app.batch_closed_at(b) >= now() - make_interval(days => p_days) is not false) then
    return;
  end if;
  delete from public.import_row r using public.import_batch b
   where b.file_id = p_file and r.district_id = b.district_id and r.batch_id = b.id and r.verdict = 'held_back';
  update public.import_row r set mended = r.mended - 'contactPhone', cells = case when r.cells ? (b.mapping->>'contactPhone')
    then r.cells || jsonb_build_object(b.mapping->>'contactPhone', '{"text": "***", "kind": "text", "value": "***"}'::jsonb)
    else r.cells end
    from public.import_batch b
   where b.file_id = p_file and r.district_id = b.district_id and r.batch_id = b.id and b.mapping ? 'contactPhone'
     and r.verdict = 'ready'
     and (r.mended ? 'contactPhone' or r.cells->(b.mapping->>'contactPhone')->>'text' <> '***');
  update public.import_batch set file_id = null where file_id = p_file;
  delete from public.stored_file where id = p_file;
end $$;
call app.guard_function('app.forget_ledger_file(uuid, int)', 'wutong_definer', 'wutong_login');
