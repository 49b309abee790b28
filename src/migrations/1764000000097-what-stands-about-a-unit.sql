-- Why a unit left belongs to its life, and how far an application is to be told with the days that are left.
-- The functions' owner alone may replace them.
set local role wutong_definer;

-- As before, with the reason of leaving among the columns shown.
create or replace function app.enterprise_trail(p_park uuid, p_enterprise uuid, p_tables text[]) returns table (
  id uuid, at timestamptz, table_name text, row_id uuid, action text, before jsonb, after jsonb,
  by_name text, by_role text, import_file text, import_batch_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  shown constant jsonb := '{
    "enterprise": ["street_id", "kind", "legal_name", "credit_code", "industry", "status", "established_on",
      "entered_on", "left_on", "left_reason", "dormant_from", "revenue_tier", "contact_name", "remark", "what", "reason"],
    "reported_headcount": ["as_of", "staff_count", "full_member_count", "anchor_count"],
    "enterprise_contact": ["name", "post", "what", "reason"],
    "enterprise_premises": ["room", "area_hundredths", "from_on", "until_on"],
    "party_org_enterprise": ["party_org_id", "tie", "is_lead", "joined_on", "left_on"],
    "instructor_assignment": ["from_on", "until_on"],
    "mass_organisation": ["kind", "effective_from", "dissolved_on"]}';
  reader constant text := app.role_code();
begin
  if reader is null or reader <> all ('{district_officer,street_officer,park_officer,branch_secretary,enterprise_rep}')
     or not exists (
       select 1 from public.enterprise e
        where e.park_id = p_park and e.id = p_enterprise
          and (e.district_id = app.whole_district_id() or e.park_id = any (app.single_park_ids()))
          and (app.street_id() is null or e.street_id = app.street_id())
          and (app.enterprise_ids() is null or e.id = any (app.enterprise_ids()))) then
    return;
  end if;
  return query
    with subject as (
      select t.name as table_name, p_enterprise as row_id
        from unnest('{enterprise,reported_headcount}'::text[]) t(name) where t.name = any (p_tables)
      union
      select a.table_name, a.row_id from public.audit_event a
       where coalesce(a.after, a.before) ->> 'enterprise_id' = p_enterprise::text
         and a.action <> 'update' and coalesce(a.after, a.before) ? 'enterprise_id'
         and a.park_id = p_park and a.table_name = any (p_tables) and shown ? a.table_name
    )
    select a.id, a.at, a.table_name, a.row_id, a.action,
           (select jsonb_object_agg(f.key, f.value) from jsonb_each(a.before) f where shown -> a.table_name ? f.key),
           (select jsonb_object_agg(f.key, f.value) from jsonb_each(a.after) f where shown -> a.table_name ? f.key),
           u.display_name, a.role, b.file_name,
           case when b.created_by = app.user_id() or reader = 'district_officer' then b.id end
      from subject s
      join public.audit_event a on a.table_name = s.table_name and a.row_id = s.row_id
      left join public.app_user u on u.id = a.actor_user_id
      left join public.job_run j on j.id = case
        when a.correlation_id ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' then a.correlation_id::uuid end
      left join public.import_batch b on b.id = j.subject_id
     where a.action <> 'reveal' or reader = any ('{district_officer,park_officer,enterprise_rep}')
        or a.actor_user_id = app.user_id()
     order by a.at desc, a.id desc
     limit 5000;
end $$;

-- Besides, the days by which the applicant has to act. Nothing of the unit and nothing of a person.
drop function app.find_receipt(text);
set local role wutong_owner;
create function app.find_receipt(p_number text)
returns table (kind text, row_id uuid, check_code text, state text, started_at timestamptz, promised_on date,
  supplement_due_on date, condition_due_on date, ended_at timestamptz, steps jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select 'admission', r.id, a.check_code, r.state, r.started_at, r.promised_on,
         a.supplement_due_on, a.condition_due_on, r.ended_at,
         (select jsonb_agg(jsonb_build_object('toState', s.to_state, 'at', s.at) order by s.version)
            from public.workflow_step s
           where s.park_id = r.park_id and s.run_id = r.id and s.from_state is distinct from s.to_state)
    from public.workflow_run r join public.admission a on a.park_id = r.park_id and a.run_id = r.id
   where r.number = p_number
  union all
  select 'account', a.id, a.check_code, a.state, a.applied_at, null, null, null, a.decided_at, '[]'::jsonb
    from public.account_application a where a.number = p_number
$$;
call app.guard_function('app.find_receipt(text)', 'wutong_definer', 'wutong_login');
