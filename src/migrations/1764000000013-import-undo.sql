-- Taking a committed import back. While one is being written, each row that it enters or changes in a
-- ledger table is noted with what it was before; undoing walks these notes. See docs/adr/import-undo.md.

alter table public.import_batch
  add column undone_at timestamptz,
  add column undone_by uuid,
  add column undone_by_name text,
  add column undo_reason text,
  add constraint import_batch_undone_by_fkey foreign key (undone_by) references public.app_user (id) not valid,
  add constraint import_batch_undo_reason_length check (length(undo_reason) between 1 and 200) not valid;
alter table public.import_batch validate constraint import_batch_undone_by_fkey;
alter table public.import_batch validate constraint import_batch_undo_reason_length;
alter table public.import_batch drop constraint import_batch_state_check;
-- 'undoing' lasts only as long as the transaction that undoes, which ends in 'undone' or in nothing.
alter table public.import_batch add constraint import_batch_state_known check (state in
  ('reading', 'mapping', 'checking', 'checked', 'committing', 'committed', 'failed', 'discarded', 'undoing', 'undone')) not valid;
alter table public.import_batch validate constraint import_batch_state_known;

-- One row that a batch entered or changed. before: the changed columns as they were; digest: of the row as
-- the batch left it, so that a later change shows. Rows are in the order in which they were written.
create table public.import_change (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  batch_id uuid not null,
  table_name text not null,
  row_id uuid not null,
  -- The day of a head-count, which has no id of its own.
  row_on date,
  action text not null check (action in ('insert', 'update')),
  before jsonb,
  digest text not null,
  primary key (park_id, id),
  foreign key (district_id, batch_id) references public.import_batch (district_id, id),
  check ((action = 'insert') = (before is null))
);
create index import_change_batch_idx on public.import_change (district_id, batch_id, table_name, id);
create index import_change_row_idx on public.import_change (row_id, table_name);
call app.protect_park_table('public.import_change', '(select app.is_wide())', '{district_officer,park_officer}');
revoke update on public.import_change from wutong_app;
-- What a row was before holds names and telephone numbers: it goes with the undoing.
grant delete on public.import_change to wutong_app;
create policy park_delete on public.import_change for delete to wutong_app using (
  park_id = any ((select app.park_ids())::uuid[])
  and exists (select 1 from public.import_batch b
               where b.district_id = import_change.district_id and b.id = import_change.batch_id and b.state = 'undoing'));

drop policy district_delete on public.import_row;
create policy district_delete on public.import_row for delete to wutong_app using (
  district_id = (select app.district_id())
  and (select app.role_code()) = any ('{district_officer,park_officer}'::text[])
  and exists (select 1 from public.import_batch b
               where b.district_id = import_row.district_id and b.id = import_row.batch_id
                 and b.state in ('discarded', 'undoing')));

-- Tables that imports write to. Rows of a higher position may point to rows of a lower one. Columns of `silent`
-- say nothing of their own: that a row was touched, or what another table tells.
create table app.import_journal (
  table_name text primary key,
  position int not null unique,
  id_column text not null,
  day_column text,
  silent text[] not null
);
grant select on app.import_journal to wutong_app, wutong_definer;

-- What a row says, in short. An empty column counts as none, so that one which a later migration adds
-- changes nothing.
create function app.row_digest(r jsonb, silent text[]) returns text
language sql immutable parallel safe as $$
  select encode(sha256(convert_to(jsonb_strip_nulls(r - silent)::text, 'UTF8')), 'base64')
$$;

-- Notes a row of a batch.
create function app.note_import_change() returns trigger
language plpgsql set search_path = pg_catalog, public set timezone = 'UTC' as $$
declare
  new_row constant jsonb := to_jsonb(new);
  j app.import_journal;
  was jsonb;
begin
  select * into j from app.import_journal where table_name = tg_table_name;
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(o.key, o.value) into was
      from jsonb_each(to_jsonb(old) - j.silent) o where o.value is distinct from new_row -> o.key;
    if was is null then
      return null;
    end if;
  end if;
  insert into public.import_change (park_id, district_id, batch_id, table_name, row_id, row_on, action, before, digest)
  values (new.park_id, app.district_id(), current_setting('wutong.import_batch_id')::uuid, j.table_name,
    (new_row ->> j.id_column)::uuid, (new_row ->> j.day_column)::date, lower(tg_op), was, app.row_digest(new_row, j.silent));
  return null;
end $$;

-- Has imports into a park table noted, and lets what a batch entered be deleted while that batch is being
-- undone: outside of that moment the application can delete nothing.
create procedure app.note_imports(tbl regclass, pos int, id_col text, day_col text, variadic silent text[])
language plpgsql as $$
begin
  insert into app.import_journal values (tbl::text, pos, id_col, day_col, silent);
  execute format(
    'create trigger import_change after insert or update on %s for each row
       when (coalesce(current_setting(''wutong.import_batch_id'', true), '''') <> '''')
       execute function app.note_import_change()', tbl);
  execute format('grant delete on %s to wutong_app', tbl);
  execute format(
    'create policy park_delete on %1$s for delete to wutong_app using (
       park_id = any ((select app.park_ids())::uuid[])
       and exists (select 1 from public.import_change c join public.import_batch b
                     on b.district_id = c.district_id and b.id = c.batch_id
                    where c.row_id = %1$s.%2$I and c.table_name = %1$L and c.park_id = %1$s.park_id
                      and c.action = ''insert'' and b.state = ''undoing'' %3$s))',
    tbl, id_col, case when day_col is null then '' else format('and c.row_on = %s.%I', tbl, day_col) end);
end $$;

-- A unit's latest report is kept on it by a trigger of its own.
call app.note_imports('public.enterprise', 1, 'id', null,
  'version', 'updated_at', 'reported_as_of', 'staff_count', 'full_member_count', 'anchor_count');
call app.note_imports('public.reported_headcount', 2, 'enterprise_id', 'as_of', 'version', 'updated_at');
call app.note_imports('public.party_org', 3, 'id', null, 'version', 'updated_at');
call app.note_imports('public.party_org_enterprise', 4, 'id', null, 'version', 'updated_at');
call app.note_imports('public.instructor_assignment', 5, 'id', null, 'version', 'updated_at');
call app.note_imports('public.mass_organisation', 6, 'id', null, 'version', 'updated_at');

-- How a row of a journal table is found again from its note.
create function app.import_row_join(j app.import_journal) returns text
language sql immutable as $$
  select format('x.park_id = c.park_id and x.%I = c.row_id', j.id_column)
    || case when j.day_column is null then '' else format(' and x.%I = c.row_on', j.day_column) end
$$;

-- Holds every row that a batch wrote until the transaction ends, in one order for all who do so: an edit or a row
-- that would point to one of them waits.
create function app.lock_import_rows(p_batch uuid) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare
  j app.import_journal;
begin
  for j in select * from app.import_journal order by position loop
    execute format(
      'select 1 from public.%I x join (select distinct park_id, row_id, row_on from public.import_change
                where district_id = app.district_id() and batch_id = $1 and table_name = %L) c on %s
        order by x.park_id, c.row_id, c.row_on for update of x', j.table_name, j.table_name, app.import_row_join(j))
      using p_batch;
  end loop;
end $$;
grant execute on function app.lock_import_rows(uuid) to wutong_app;

-- Deletes what a batch entered, then gives back what it changed; of several changes to one row the first counts.
-- A version is never given back: it only rises, so that nobody's stale copy becomes current again.
create function app.take_import_back(p_batch uuid) returns void
language plpgsql set search_path = pg_catalog, public as $$
declare
  j app.import_journal;
  cols text;
  rises text;
  statement text;
  note record;
begin
  for j in select * from app.import_journal order by position desc loop
    execute format(
      'delete from public.%I x using public.import_change c
        where c.district_id = app.district_id() and c.batch_id = $1 and c.table_name = %L and c.action = ''insert'' and %s',
      j.table_name, j.table_name, app.import_row_join(j)) using p_batch;
  end loop;
  for j in select * from app.import_journal order by position loop
    select string_agg(quote_ident(attname), ', ') filter (where attname <> all (j.silent)),
           coalesce(string_agg(case attname when 'version' then ', version = x.version + 1' else ', updated_at = now()' end, '')
             filter (where attname in ('version', 'updated_at')), '')
      into cols, rises
      from pg_attribute
     where attrelid = format('public.%I', j.table_name)::regclass and attnum > 0 and not attisdropped
       and attgenerated = '' and attname not in ('park_id', j.id_column, coalesce(j.day_column, ''));
    statement := format(
      'update public.%I x set (%s) = (select %s from jsonb_populate_record(x, c.before))%s
         from (select $1::uuid as park_id, $2::uuid as row_id, $3::date as row_on, $4::jsonb as before) c where %s',
      j.table_name, cols, cols, rises, app.import_row_join(j));
    -- One row after another, the last written first: in between, periods of one unit may not overlap.
    for note in
      select c.park_id, c.row_id, c.row_on, c.before from public.import_change c
       where c.district_id = app.district_id() and c.batch_id = p_batch and c.table_name = j.table_name and c.action = 'update'
         and not exists (select 1 from public.import_change i where i.row_id = c.row_id and i.table_name = c.table_name
                            and i.batch_id = c.batch_id and i.row_on is not distinct from c.row_on and i.action = 'insert')
       order by c.id desc
    loop
      execute statement using note.park_id, note.row_id, note.row_on, note.before;
    end loop;
  end loop;
  delete from public.import_change where district_id = app.district_id() and batch_id = p_batch;
end $$;
grant execute on function app.take_import_back(uuid) to wutong_app;
