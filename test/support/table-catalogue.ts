import type pg from 'pg';

/** Functions that look behind row security: the whole list, each with its owner. */
const DEFINER_FUNCTIONS: Readonly<Record<string, string>> = {
  audit_row: 'wutong_audit',
  audit_reveal: 'wutong_audit',
  audit_access: 'wutong_audit',
  seal_audit: 'wutong_definer',
  keep_audit_head: 'wutong_definer',
  scope_of: 'wutong_definer',
  resolve_session: 'wutong_definer',
  resolve_job: 'wutong_definer',
  login_locked_until: 'wutong_definer',
  record_login_failure: 'wutong_definer',
  clear_login_failures: 'wutong_definer',
  find_login: 'wutong_definer',
  open_login_session: 'wutong_definer',
  rotate_refresh_token: 'wutong_definer',
  end_login_session: 'wutong_definer',
  is_administrator: 'wutong_definer',
  own_password_hash: 'wutong_definer',
  own_password_is_due: 'wutong_definer',
  set_password: 'wutong_definer',
  switch_role_grant: 'wutong_definer',
  end_sessions_of: 'wutong_definer',
  own_role_grants: 'wutong_definer',
  forget_expired: 'wutong_definer',
  abandon_job: 'wutong_definer',
  refresh_ledger_statistics: 'wutong_definer',
  keep_latest_report: 'wutong_definer',
  matching_enterprise_ids: 'wutong_definer',
  matching_party_org_ids: 'wutong_definer',
  end_own_sessions: 'wutong_definer',
  end_sessions_by_administrator: 'wutong_definer',
  account_facts: 'wutong_definer',
  grant_place_names: 'wutong_definer',
  find_grant_places: 'wutong_definer',
  second_factor_state: 'wutong_definer',
  open_login_challenge: 'wutong_definer',
  attempt_login_challenge: 'wutong_definer',
  pass_login_challenge: 'wutong_definer',
  keep_recovery_codes: 'wutong_definer',
  own_second_factor: 'wutong_definer',
  begin_own_second_factor: 'wutong_definer',
  change_own_second_factor: 'wutong_definer',
  reset_second_factor: 'wutong_definer',
  import_undo_obstacles: 'wutong_definer',
  import_undo_barriers: 'wutong_definer',
  enterprise_trail: 'wutong_definer',
  expired_export_files: 'wutong_definer',
  forget_export_file: 'wutong_definer',
  expired_ledger_files: 'wutong_definer',
  forget_ledger_file: 'wutong_definer',
  bound_uploads: 'wutong_definer',
  bound_drafts: 'wutong_definer',
  forget_drafts: 'wutong_definer',
  forget_uploads: 'wutong_definer',
  audited_row_ids: 'wutong_definer',
  check_workflow_step: 'wutong_definer',
  notify: 'wutong_definer',
  gave_admission_opinion: 'wutong_definer',
  outside_reviewers: 'wutong_definer',
  instructor_accounts: 'wutong_definer',
  open_parks: 'wutong_definer',
  apply_for_account: 'wutong_definer',
  find_receipt: 'wutong_definer',
  confirm_account_application: 'wutong_definer',
  refuse_account_application: 'wutong_definer',
  next_workflow_number: 'wutong_definer',
  own_standing_grants: 'wutong_definer',
  verify_document: 'wutong_definer',
  keep_mail_address: 'wutong_definer',
  confirm_mail_address: 'wutong_definer',
  remove_mail_address: 'wutong_definer',
  unsubscribe_mail: 'wutong_definer',
  mail_candidates: 'wutong_definer',
  gather_mail: 'wutong_definer',
  take_mail: 'wutong_definer',
  finish_mail: 'wutong_definer',
  forget_mail: 'wutong_definer',
  working_calendar: 'wutong_definer',
  mail_backlog: 'wutong_definer',
  retry_mail: 'wutong_definer',
  propose_calendar: 'wutong_definer',
  decide_calendar: 'wutong_definer',
  open_deadlines: 'wutong_definer',
  shift_deadline: 'wutong_definer',
  calendar_job_runs: 'wutong_definer',
};

const BOOKKEEPING = 'applied_migration';

/** One question to the catalogue; each row of the answer is a fault. */
interface Rule {
  name: string;
  sql: string;
  params?: unknown[];
}

const TABLES = `
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, k.class
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    left join app.table_class k on k.table_name = c.relname
   where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> '${BOOKKEEPING}'`;

const RULES: Rule[] = [
  {
    name: 'table in no class',
    sql: `select relname as what from (${TABLES}) t where class is null`,
  },
  {
    name: 'class of no table',
    sql: `select table_name as what from app.table_class where table_name not in (select relname from (${TABLES}) t)`,
  },
  {
    name: 'row security not enabled and forced',
    sql: `select relname as what from (${TABLES}) t where not (relrowsecurity and relforcerowsecurity)`,
  },
  {
    name: 'granted command without exactly one policy',
    sql: `select t.relname || ' ' || p.cmd as what
            from (${TABLES}) t
            cross join (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) p(cmd, code)
           where (has_table_privilege('wutong_app', t.oid, p.cmd) or (p.cmd <> 'delete' and has_any_column_privilege('wutong_app', t.oid, p.cmd)))
             and (select count(*) from pg_policy y where y.polrelid = t.oid and y.polcmd = p.code::"char"
                   and 'wutong_app'::regrole = any (y.polroles)) <> 1`,
  },
  {
    name: 'policy that is true, for everyone, for all commands, or says nothing',
    sql: `select t.relname || ' ' || y.polname as what from pg_policy y join (${TABLES}) t on t.oid = y.polrelid
           where y.polcmd = '*' or 0 = any (y.polroles)
              or coalesce(pg_get_expr(y.polqual, y.polrelid), 'x') = 'true'
              or coalesce(pg_get_expr(y.polwithcheck, y.polrelid), 'x') = 'true'
              or (y.polqual is null and y.polwithcheck is null)
              or (y.polcmd = 'a' and y.polwithcheck is null)`,
  },
  {
    name: 'park table whose policies do not begin with the park',
    sql: `select t.relname || ' ' || y.polname as what from pg_policy y join (${TABLES}) t on t.oid = y.polrelid
           where t.class = 'park'
             and coalesce(pg_get_expr(y.polqual, y.polrelid), pg_get_expr(y.polwithcheck, y.polrelid))
                 !~ ('^\\(+(park_id = ANY \\(\\( SELECT app\\.park_ids\\(\\) |district_id = \\( SELECT app\\.whole_district_id\\(\\) AS whole_district_id\\)\\) '
                     || 'OR \\(park_id = ANY \\(\\( SELECT app\\.single_park_ids\\(\\) AS single_park_ids\\)::uuid\\[\\]\\)\\)\\) AND )')`,
  },
  {
    name: 'park table opened by a district that no key ties to the park',
    sql: `select distinct t.relname as what from pg_policy y join (${TABLES}) t on t.oid = y.polrelid
           where t.class = 'park'
             and coalesce(pg_get_expr(y.polqual, y.polrelid), pg_get_expr(y.polwithcheck, y.polrelid)) like '%whole_district_id%'
             and not exists (
               select 1 from pg_constraint f
                where f.conrelid = t.oid and f.contype = 'f' and f.confrelid = 'public.park'::regclass
                  and (select array_agg(a.attname::text order by a.attname) from pg_attribute a
                        where a.attrelid = t.oid and a.attnum = any (f.conkey)) = '{district_id,park_id}')`,
  },
  {
    name: 'park table whose primary key does not begin with park_id',
    sql: `select t.relname as what from (${TABLES}) t
           where t.class = 'park' and not exists (
             select 1 from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
              where i.indrelid = t.oid and i.indisprimary and a.attname = 'park_id')`,
  },
  {
    name: 'foreign key between park tables without park_id',
    sql: `select t.relname || ' ' || f.conname as what
            from pg_constraint f join (${TABLES}) t on t.oid = f.conrelid join (${TABLES}) r on r.oid = f.confrelid
           where f.contype = 'f' and t.class = 'park' and r.class = 'park'
             and not exists (select 1 from pg_attribute a where a.attrelid = f.conrelid and a.attnum = f.conkey[1] and a.attname = 'park_id')`,
  },
  {
    name: 'foreign key without an index that begins with it',
    sql: `select t.relname || ' ' || f.conname as what
            from pg_constraint f join (${TABLES}) t on t.oid = f.conrelid
           where f.contype = 'f' and t.class = 'park' and array_length(f.conkey, 1) > 1 and f.confrelid <> 'public.park'::regclass
             and not exists (select 1 from pg_index i where i.indrelid = f.conrelid
               and (i.indkey::int2[])[0:1] @> f.conkey[1:2] and i.indnkeyatts >= 2)`,
  },
  {
    name: 'role with more than it may have',
    sql: `select rolname || ' ' || why as what from (
            select rolname, case
              when rolsuper then 'superuser'
              when rolcreaterole then 'creates roles'
              when rolcreatedb then 'creates databases'
              when rolbypassrls and rolname not in ('wutong_definer', 'wutong_backup') then 'bypasses row security'
              when rolcanlogin and rolname not in ('wutong_login', 'wutong_jobs') then 'may log in'
              when rolname = 'wutong_login' and rolinherit then 'inherits' end as why
            from pg_roles where rolname like 'wutong\\_%' and rolname not in ('wutong_bootstrap')) r where why is not null`,
  },
  {
    name: 'login role is a member of something else than wutong_app',
    sql: `select r.rolname as what from pg_auth_members m join pg_roles r on r.oid = m.roleid
           where m.member = 'wutong_login'::regrole and (r.rolname <> 'wutong_app' or m.inherit_option)`,
  },
  {
    name: 'application owns or may truncate, or the login role may read',
    sql: `select t.relname as what from (${TABLES}) t join pg_class c on c.oid = t.oid
           where c.relowner in ('wutong_app'::regrole, 'wutong_login'::regrole)
              or has_table_privilege('wutong_app', t.oid, 'truncate')
              or has_table_privilege('wutong_login', t.oid, 'select, insert, update, delete, truncate')`,
  },
  {
    name: 'application may change the audit trail or read secrets',
    sql: `select what from (values
            ('audit_event', 'insert'), ('audit_event', 'update'), ('audit_event', 'delete'),
            ('audit_unsealed', 'insert'), ('audit_unsealed', 'delete'), ('audit_seal', 'insert'), ('audit_seal', 'update'),
            ('audit_chain', 'insert'), ('audit_chain', 'update'), ('audit_head', 'insert'), ('audit_head', 'update'),
            ('user_password', 'select'), ('refresh_token', 'select'), ('login_throttle', 'select'),
            ('second_factor', 'select'), ('recovery_code', 'select'), ('login_challenge', 'select')) v(what, privilege)
           where has_table_privilege('wutong_app', 'public.' || what, privilege)`,
  },
  {
    name: 'view, materialized view or foreign table',
    sql: `select c.relname as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname in ('public', 'app') and c.relkind in ('v', 'm', 'f')
             and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
             and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
  },
  {
    name: 'function behind row security that is not on the list',
    sql: `select p.proname || ' (' || o.rolname || ')' as what
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles o on o.oid = p.proowner
           where n.nspname in ('public', 'app') and p.prosecdef
             and coalesce($1::jsonb ->> p.proname, '') <> o.rolname`,
    params: [JSON.stringify(DEFINER_FUNCTIONS)],
  },
  {
    name: 'function behind row security that anyone may call, or without a fixed search path',
    sql: `select p.proname as what from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname in ('public', 'app') and p.prosecdef and p.prorettype <> 'trigger'::regtype
             and (has_function_privilege('public', p.oid, 'execute')
                  or not coalesce(p.proconfig::text like '%search_path=pg_catalog%', false))`,
  },
];

/** Everything in the database's catalogue that breaks a rule, as `rule: what`. */
export async function catalogueFaults(superuser: pg.Pool | pg.Client): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, sql, params } of RULES) {
    const { rows } = await superuser.query<{ what: string }>(sql, params);
    faults.push(...rows.map(({ what }) => `${name}: ${what}`));
  }
  return faults;
}

/** How many tables each class has; falling numbers mean that a table slipped out of sight. */
export async function classSizes(superuser: pg.Pool | pg.Client): Promise<Record<string, number>> {
  const { rows } = await superuser.query<{ class: string; n: number }>(
    'select class, count(*)::int as n from app.table_class group by class',
  );
  return Object.fromEntries(rows.map(({ class: name, n }) => [name, n]));
}
