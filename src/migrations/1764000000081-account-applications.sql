-- A unit asks for an account of its own before anybody knows it; a park officer looks at it and lets it in.

create table public.account_application (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  number text not null unique check (length(number) between 1 and 40),
  legal_name text not null check (length(legal_name) between 1 and 120),
  credit_code text not null check (app.credit_code_is_valid(credit_code)),
  username citext not null check (username ~ '^[A-Za-z0-9_.-]{3,40}$'),
  contact_name text not null check (length(contact_name) between 1 and 60),
  contact_phone text not null,
  check_code text not null,
  state text not null default 'waiting' check (state in ('waiting', 'confirmed', 'refused')),
  applied_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid,
  reason text check (length(reason) between 2 and 500),
  enterprise_id uuid,
  version int not null default 1,
  primary key (park_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, enterprise_id) references public.enterprise (park_id, id),
  check ((state = 'waiting') = (decided_at is null)),
  check (state <> 'refused' or reason is not null),
  check ((state = 'confirmed') = (enterprise_id is not null))
);
create unique index account_application_id_idx on public.account_application (id);
create index account_application_state_idx on public.account_application (park_id, state, applied_at);
create index account_application_enterprise_idx on public.account_application (park_id, enterprise_id);
create trigger set_district before insert or update of park_id, district_id on public.account_application
  for each row execute function app.set_district();
call app.protect_park_table('public.account_application', '(select app.is_wide())', '{park_officer}');
drop policy park_insert on public.account_application;
revoke insert on public.account_application from wutong_app;
grant insert, update on public.account_application to wutong_definer;
call app.seal_column('public.account_application', 'contact_phone', 'id');
call app.seal_column('public.account_application', 'check_code', 'id');
call app.audit_table('public.account_application', 'number', 'legal_name', 'credit_code', 'state', 'decided_by', 'reason', 'enterprise_id');

-- The hash of the password that the applicant chose: read by nobody, gone once the application is decided.
create table public.account_application_secret (
  application_id uuid primary key references public.account_application (id),
  password_hash text not null
);
alter table public.account_application_secret enable row level security;
alter table public.account_application_secret force row level security;
grant select, insert, delete on public.account_application_secret to wutong_definer;
insert into app.table_class values ('account_application_secret', 'person');

-- Parks that take applications from units, with their guides; published, so that anybody may read it.
create function app.open_parks()
returns table (park_id uuid, park_name text, district_name text, promised_days int, guide_conditions text, guide_phone text,
  guide_address text, kinds jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.name, d.name, s.promised_days, s.guide_conditions, s.guide_phone, s.guide_address,
         (select l.kinds from public.admission_material_list l where l.district_id = p.district_id order by l.version desc limit 1)
    from public.admission_settings s
    join public.park p on p.district_id = s.district_id and p.id = s.park_id
    join public.district d on d.id = p.district_id
   where s.takes_applications
   order by d.name collate "zh-x-icu", p.name collate "zh-x-icu", p.id
$$;
call app.guard_function('app.open_parks()', 'wutong_definer', 'wutong_login');

-- Keeps an application and tells the park's officers. Says nothing of whether unit or name are known: null only where the
-- park takes none. At most three wait for one credit code in one park; a further one replaces nothing and is not kept.
create function app.apply_for_account(p_id uuid, p_park uuid, p_legal_name text, p_credit_code text, p_username text,
  p_password_hash text, p_contact_name text, p_contact_phone text, p_check_code text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  given text;
begin
  if not exists (select 1 from public.admission_settings s where s.park_id = p_park and s.takes_applications) then
    return null;
  end if;
  given := app.next_workflow_number('ZH');
  perform pg_advisory_xact_lock(hashtextextended(p_park::text || p_credit_code, 11));
  if (select count(*) from public.account_application a
       where a.park_id = p_park and a.credit_code = p_credit_code and a.state = 'waiting') >= 3 then
    return given;
  end if;
  insert into public.account_application (park_id, id, number, legal_name, credit_code, username, contact_name, contact_phone, check_code)
  values (p_park, p_id, given, p_legal_name, p_credit_code, p_username, p_contact_name, p_contact_phone, p_check_code);
  insert into public.account_application_secret values (p_id, p_password_hash);
  perform app.notify('todo', p_park, null, 'park_officer', 'park', p_park,
    p_legal_name || '申请企业账号，请核实', p_legal_name || ' applies for an account; look at it',
    '/admission/account-applications');
  return given;
end $$;
call app.guard_function('app.apply_for_account(uuid, uuid, text, text, text, text, text, text, text)', 'wutong_definer', 'wutong_login');

-- What stands under a number, for whoever holds its check code, which only the application can open and compare.
-- Nothing of the person or the unit.
create function app.find_receipt(p_number text)
returns table (kind text, row_id uuid, check_code text, state text, started_at timestamptz, promised_on date, ended_at timestamptz, steps jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select 'admission', r.id, a.check_code, r.state, r.started_at, r.promised_on, r.ended_at,
         (select jsonb_agg(jsonb_build_object('toState', s.to_state, 'at', s.at) order by s.version)
            from public.workflow_step s
           where s.park_id = r.park_id and s.run_id = r.id and s.from_state is distinct from s.to_state)
    from public.workflow_run r join public.admission a on a.park_id = r.park_id and a.run_id = r.id
   where r.number = p_number
  union all
  select 'account', a.id, a.check_code, a.state, a.applied_at, null, a.decided_at, '[]'::jsonb
    from public.account_application a where a.number = p_number
$$;
call app.guard_function('app.find_receipt(text)', 'wutong_definer', 'wutong_login');

-- Lets a unit in: its user, with the password it chose, and the one grant that an officer may give, at a unit of his own
-- park that applies there. @raises unique_violation when the name is taken, insufficient_privilege otherwise.
grant insert on public.app_user, public.role_grant to wutong_definer;
create function app.confirm_account_application(p_park uuid, p_id uuid, p_enterprise uuid, p_username text, p_expires_on date) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  asked public.account_application;
  fresh uuid := uuidv7();
begin
  select * into asked from public.account_application a where a.park_id = p_park and a.id = p_id for update;
  if app.role_code() is distinct from 'park_officer' or not coalesce(p_park = any (app.single_park_ids()), false)
     or not found or asked.state <> 'waiting'
     or not exists (select 1 from public.enterprise e where e.park_id = p_park and e.id = p_enterprise
                     and e.credit_code = asked.credit_code and e.status = 'applying') then
    raise exception 'not allowed to confirm this application' using errcode = '42501';
  end if;
  insert into public.app_user (id, username, display_name) values (fresh, p_username, asked.contact_name);
  insert into public.user_password (user_id, password_hash, must_change, expires_on)
  select fresh, s.password_hash, false, p_expires_on from public.account_application_secret s where s.application_id = p_id;
  insert into public.role_grant (user_id, role, place_kind, district_id, park_id, enterprise_id, granted_by)
  values (fresh, 'enterprise_rep', 'enterprise', asked.district_id, p_park, p_enterprise, app.user_id());
  update public.account_application set state = 'confirmed', decided_at = now(), decided_by = app.user_id(),
         enterprise_id = p_enterprise, version = version + 1
   where park_id = p_park and id = p_id;
  delete from public.account_application_secret where application_id = p_id;
  return fresh;
end $$;
call app.guard_function('app.confirm_account_application(uuid, uuid, uuid, text, date)', 'wutong_definer', 'wutong_app');

create function app.refuse_account_application(p_park uuid, p_id uuid, p_reason text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if app.role_code() is distinct from 'park_officer' or not coalesce(p_park = any (app.single_park_ids()), false) then
    raise exception 'not allowed to refuse this application' using errcode = '42501';
  end if;
  update public.account_application set state = 'refused', decided_at = now(), decided_by = app.user_id(), reason = p_reason,
         version = version + 1
   where park_id = p_park and id = p_id and state = 'waiting';
  if not found then
    return false;
  end if;
  delete from public.account_application_secret where application_id = p_id;
  return true;
end $$;
call app.guard_function('app.refuse_account_application(uuid, uuid, text)', 'wutong_definer', 'wutong_app');
