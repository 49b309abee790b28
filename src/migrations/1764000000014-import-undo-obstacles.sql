-- What stands in the way of undoing an import: rows of it that somebody changed since, and rows that others
-- put upon what it entered. Looks behind row security, since who changed what is the audit trail's to tell and
-- what hangs on a unit may lie in a table that the asker does not read; it answers for an own batch only, with
-- names that the asker sees on the ledger anyway.

grant select on public.audit_event to wutong_definer;

create function app.import_undo_obstacles(p_batch uuid) returns table (
  what text, table_name text, row_id uuid, enterprise_name text, party_org_name text,
  at timestamptz, by_name text, later_file text)
language plpgsql volatile security definer set search_path = pg_catalog, public set timezone = 'UTC' as $$
declare
  batch public.import_batch;
  j app.import_journal;
  child record;
begin
  select * into batch from public.import_batch b
   where b.id = p_batch and b.district_id = app.district_id()
     and (b.created_by = app.user_id() or app.role_code() = 'district_officer');
  if batch.id is null then
    return;
  end if;
  for j in select * from app.import_journal order by position loop
    return query execute format(
      'select ''edited'', %1$L::text, c.row_id, d.*
         from (select distinct on (n.row_id, n.row_on) n.park_id, n.row_id, n.row_on, n.digest from public.import_change n
                where n.district_id = $2 and n.batch_id = $1 and n.table_name = %1$L
                order by n.row_id, n.row_on, n.id desc) c
         left join public.%1$I x on %2$s
        cross join lateral app.describe_obstacle(%1$L, c.row_id, to_jsonb(x), $1, $3) d
        where x.park_id is null or app.row_digest(to_jsonb(x), $4) <> c.digest',
      j.table_name, app.import_row_join(j)) using batch.id, batch.district_id, batch.committed_at, j.silent;
    -- Every table with a foreign key to this one, also those of rooms that imports know nothing of.
    for child in
      select r.relname, coalesce(k.id_column, case when i.attname is not null then 'id' end) as id_column, k.day_column,
             k.table_name is not null as is_noted,
             (select string_agg(format('y.%I = x.%I', a.attname, b.attname), ' and ')
                from unnest(f.conkey, f.confkey) u(mine, theirs)
                join pg_attribute a on a.attrelid = f.conrelid and a.attnum = u.mine
                join pg_attribute b on b.attrelid = f.confrelid and b.attnum = u.theirs) as on_key
        from pg_constraint f join pg_class r on r.oid = f.conrelid
        left join app.import_journal k on k.table_name = r.relname
        left join pg_attribute i on i.attrelid = r.oid and i.attname = 'id'
       where f.contype = 'f' and f.confrelid = format('public.%I', j.table_name)::regclass
    loop
      return query execute format(
        'select ''added'', %1$L::text, %3$s, d.*
           from public.import_change c join public.%2$I x on %4$s join public.%1$I y on %5$s
          cross join lateral app.describe_obstacle(%1$L, %3$s, to_jsonb(y), $1, $3) d
          where c.district_id = $2 and c.batch_id = $1 and c.table_name = %2$L and c.action = ''insert'' %6$s',
        child.relname, j.table_name,
        case when child.id_column is null then 'null::uuid' else format('y.%I', child.id_column) end,
        app.import_row_join(j), child.on_key,
        case when child.is_noted then format(
          'and not exists (select 1 from public.import_change n where n.batch_id = $1 and n.table_name = %L
             and n.action = ''insert'' and n.row_id = y.%I %s)',
          child.relname, child.id_column,
          case when child.day_column is null then '' else format('and n.row_on = y.%I', child.day_column) end) else '' end)
        using batch.id, batch.district_id, batch.committed_at;
    end loop;
  end loop;
end $$;

-- Says of a row whom it is about and who touched it last since a moment.
create function app.describe_obstacle(p_table text, p_row uuid, p_now jsonb, p_batch uuid, p_since timestamptz) returns table (
  enterprise_name text, party_org_name text, at timestamptz, by_name text, later_file text)
language sql stable set search_path = pg_catalog, public as $$
  select coalesce(case p_table when 'enterprise' then p_now ->> 'legal_name' end,
           (select e.legal_name from public.enterprise e where e.id = (p_now ->> 'enterprise_id')::uuid)),
         coalesce(case p_table when 'party_org' then p_now ->> 'name' end,
           (select o.name from public.party_org o where o.id = coalesce(p_now ->> 'party_org_id', p_now ->> 'parent_org_id')::uuid)),
         coalesce(a.at, (p_now ->> 'updated_at')::timestamptz, (p_now ->> 'recorded_at')::timestamptz),
         u.display_name,
         (select b.file_name from public.import_change n join public.import_batch b on b.district_id = n.district_id and b.id = n.batch_id
           where n.row_id = p_row and n.table_name = p_table and n.batch_id <> p_batch and b.committed_at > p_since
             and (n.row_on is null or n.row_on = (p_now ->> 'as_of')::date)
           order by n.id desc limit 1)
    from (select 1) one
    left join lateral (select e.at, e.actor_user_id from public.audit_event e
                        where e.table_name = p_table and e.row_id = p_row and e.at > p_since order by e.at desc limit 1) a on true
    left join public.app_user u on u.id = a.actor_user_id
$$;

call app.guard_function('app.import_undo_obstacles(uuid)', 'wutong_definer', 'wutong_app');
