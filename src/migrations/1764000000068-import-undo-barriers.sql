-- Two more things that stand in the way of undoing an import, beside what came later: rows of it in parks that the
-- grant acted under does not see, which would stay while the batch counts as undone, and names that somebody else
-- bears by now. Looks behind row security like app.import_undo_obstacles, for the same batches.
create function app.import_undo_barriers(p_batch uuid) returns table (
  what text, table_name text, row_id uuid, enterprise_name text, party_org_name text,
  at timestamptz, by_name text, later_file text)
language sql stable security definer set search_path = pg_catalog, public as $$
  with batch as (
    select b.id, b.district_id from public.import_batch b
     where b.id = p_batch and b.district_id = app.district_id()
       and (b.created_by = app.user_id() or app.role_code() = 'district_officer'))
  -- Without a name: who does not see a park is not told what lies there.
  (select 'outside', 'park', null::uuid, null::text, null::text, null::timestamptz, null::text, null::text
     from batch b
    where exists (select 1 from public.import_change c
                   where c.district_id = b.district_id and c.batch_id = b.id
                     and c.park_id <> all (coalesce(app.park_ids(), '{}')::uuid[])))
  union all
  select 'name_taken', 'party_org', other.id, null, other.name, other.updated_at, null, null
    from batch b
    -- What the organisation was called, and whether it stood: of several changes the first tells.
    join lateral (select distinct on (c.row_id) c.park_id, c.row_id, c.before
                    from public.import_change c
                   where c.district_id = b.district_id and c.batch_id = b.id and c.table_name = 'party_org'
                   order by c.row_id, c.id) c on c.before is not null
    join public.party_org mine on mine.park_id = c.park_id and mine.id = c.row_id
    join public.party_org other on other.park_id = c.park_id and other.id <> mine.id and other.dissolved_on is null
     and other.name = coalesce(c.before ->> 'name', mine.name)
   where (case when c.before ? 'dissolved_on' then c.before ->> 'dissolved_on' else mine.dissolved_on::text end) is null
     and not exists (select 1 from public.import_change gone
                      where gone.district_id = b.district_id and gone.batch_id = b.id and gone.table_name = 'party_org'
                        and gone.row_id = other.id and gone.action = 'insert')
$$;

call app.guard_function('app.import_undo_barriers(uuid)', 'wutong_definer', 'wutong_app');
