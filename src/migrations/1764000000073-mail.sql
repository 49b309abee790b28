-- E-mail: where a person wants it, how often, and the outbox that it leaves from (docs/adr/mail.md).

-- One row a person who ever gave an address. Nothing but a code goes to an address that is not confirmed.
create table public.mail_setting (
  user_id uuid primary key references public.app_user (id),
  address text,
  confirmed_at timestamptz,
  -- The code that waits for its confirmation, under a key of the application's.
  code_mac bytea check (length(code_mac) = 32),
  code_expires_at timestamptz,
  code_attempts int not null default 0,
  rhythm text not null default 'daily' check (rhythm in ('at_once', 'daily', 'weekly', 'none')),
  -- The hour in Shanghai from which a digest may go.
  hour int not null default 9 check (hour between 0 and 23),
  locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')),
  last_digest_on date,
  check (confirmed_at is null or address is not null),
  check ((code_mac is null) = (code_expires_at is null)),
  check (confirmed_at is null or code_mac is null)
);
call app.protect_person_table('public.mail_setting',
  'user_id = (select app.user_id())', 'user_id = (select app.user_id())');
drop policy person_insert on public.mail_setting;
revoke insert, update on public.mail_setting from wutong_app;
-- The address itself changes only together with its confirmation, by the functions below.
grant update (rhythm, hour, locale) on public.mail_setting to wutong_app;
grant insert, update on public.mail_setting to wutong_definer;
call app.seal_column('public.mail_setting', 'address', 'user_id');
call app.audit_table('public.mail_setting', 'user_id', 'confirmed_at', 'rhythm', 'hour');

-- The outbox: a mail is here, in the transaction that decides on it, before any server hears of it.
create table public.mail (
  id uuid primary key,
  user_id uuid not null references public.app_user (id),
  kind text not null check (kind in ('code', 'at_once', 'digest')),
  code text,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dropped', 'given_up')),
  attempts int not null default 0,
  created_at timestamptz not null default now(),
  next_at timestamptz not null default now(),
  ended_at timestamptz,
  fault text check (fault in ('unreachable', 'sign_in_refused', 'address_refused', 'mail_refused', 'interrupted',
    'not_written')),
  check ((state = 'waiting') = (ended_at is null)),
  check (code is null or (kind = 'code' and state = 'waiting'))
);
create index mail_waiting_idx on public.mail (next_at) where state = 'waiting';
create index mail_user_idx on public.mail (user_id, created_at desc);
create index mail_ended_idx on public.mail (ended_at);
call app.protect_person_table('public.mail', 'user_id = (select app.user_id())', 'user_id = (select app.user_id())');
drop policy person_insert on public.mail;
drop policy person_update on public.mail;
revoke insert, update on public.mail from wutong_app;
grant insert, update, delete on public.mail to wutong_definer;
call app.seal_column('public.mail', 'code', 'id');

-- Which mail told of a notice.
alter table public.notification add column mail_id uuid references public.mail (id) on delete set null;
create index notification_mail_idx on public.notification (mail_id) where mail_id is not null;

-- One's own address ------------------------------------------------------------------------------

-- Keeps an address with the code that is to confirm it, and the mail that carries the code.
-- 'too_soon' within a minute, 'too_many' after ten codes in a day: nobody's letter-box is filled by us.
create function app.keep_mail_address(p_address text, p_mac bytea, p_minutes int, p_mail uuid, p_code text, p_locale text)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  latest timestamptz;
  sent int;
begin
  insert into public.mail_setting (user_id, locale) values (app.user_id(), p_locale) on conflict (user_id) do nothing;
  perform 1 from public.mail_setting where user_id = app.user_id() for update;
  select max(m.created_at), count(*) into latest, sent from public.mail m
   where m.user_id = app.user_id() and m.kind = 'code' and m.created_at > now() - interval '1 day';
  if latest > now() - interval '1 minute' then
    return 'too_soon';
  elsif sent >= 10 then
    return 'too_many';
  end if;
  update public.mail m set state = 'dropped', ended_at = now(), code = null
   where m.user_id = app.user_id() and m.kind = 'code' and m.state = 'waiting';
  update public.mail_setting s set address = p_address, confirmed_at = null, code_mac = p_mac, code_attempts = 0,
         code_expires_at = now() + make_interval(mins => p_minutes), locale = p_locale
   where s.user_id = app.user_id();
  insert into public.mail (id, user_id, kind, code) values (p_mail, app.user_id(), 'code', p_code);
  return 'kept';
end $$;
call app.guard_function('app.keep_mail_address(text, bytea, int, uuid, text, text)', 'wutong_definer', 'wutong_app');

-- One try at the code; it counts whether it is right or not, so that its transaction is to be committed either way.
create function app.confirm_mail_address(p_mac bytea, p_attempts int) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  s public.mail_setting;
begin
  select * into s from public.mail_setting m where m.user_id = app.user_id() for update;
  if not found or s.code_mac is null then
    return 'none';
  elsif s.code_expires_at < now() or s.code_attempts >= p_attempts then
    return 'expired';
  elsif s.code_mac <> p_mac then
    update public.mail_setting m set code_attempts = m.code_attempts + 1 where m.user_id = app.user_id();
    return 'wrong';
  end if;
  update public.mail_setting m set confirmed_at = now(), code_mac = null, code_expires_at = null
   where m.user_id = app.user_id();
  return 'confirmed';
end $$;
call app.guard_function('app.confirm_mail_address(bytea, int)', 'wutong_definer', 'wutong_app');

create function app.remove_mail_address() returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update public.mail_setting m set address = null, confirmed_at = null, code_mac = null, code_expires_at = null
   where m.user_id = app.user_id();
  update public.mail m set state = 'dropped', ended_at = now(), code = null
   where m.user_id = app.user_id() and m.state = 'waiting';
end $$;
call app.guard_function('app.remove_mail_address()', 'wutong_definer', 'wutong_app');

-- By the link of a mail, which is signed: without a sign-in. False when there is nobody of that kind.
create function app.unsubscribe_mail(p_user uuid) returns boolean
language sql volatile security definer set search_path = pg_catalog, public
as $$
  update public.mail_setting m set rhythm = 'none' where m.user_id = p_user returning true
$$;
call app.guard_function('app.unsubscribe_mail(uuid)', 'wutong_definer', 'wutong_login');

-- The round ----------------------------------------------------------------------------------------

-- Who has something to be mailed of: unread, of a role that still stands, not older than a month.
create function app.mail_candidates()
returns table (user_id uuid, rhythm text, hour int, last_digest_on date, urgent boolean, waiting_since date)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select s.user_id, s.rhythm, s.hour, s.last_digest_on, bool_or(n.kind = 'nudged'),
         (min(n.created_at) at time zone 'Asia/Shanghai')::date
    from public.mail_setting s
    join public.app_user u on u.id = s.user_id and u.disabled_at is null
    join public.notification n on n.user_id = s.user_id and n.mailed_at is null and n.read_at is null
         and n.created_at > now() - interval '30 days'
    join public.role_grant g on g.id = n.role_grant_id and g.revoked_at is null
   where s.confirmed_at is not null and s.rhythm <> 'none'
   group by s.user_id, s.rhythm, s.hour, s.last_digest_on
$$;
call app.guard_function('app.mail_candidates()', 'wutong_definer', 'wutong_login');

-- Puts one mail into the outbox for everything a person has not been mailed of. False: another round did.
create function app.gather_mail(p_user uuid, p_mail uuid, p_kind text, p_today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform 1 from public.mail_setting s
    where s.user_id = p_user and s.confirmed_at is not null and s.rhythm <> 'none' for update skip locked;
  if not found then
    return false;
  end if;
  insert into public.mail (id, user_id, kind) values (p_mail, p_user, p_kind);
  update public.notification n set mailed_at = now(), mail_id = p_mail
   where n.user_id = p_user and n.mailed_at is null and n.read_at is null and n.created_at > now() - interval '30 days'
     and exists (select 1 from public.role_grant g where g.id = n.role_grant_id and g.revoked_at is null);
  if not found then
    delete from public.mail m where m.id = p_mail;
    return false;
  end if;
  if p_kind = 'digest' then
    update public.mail_setting s set last_digest_on = p_today where s.user_id = p_user;
  end if;
  return true;
end $$;
call app.guard_function('app.gather_mail(uuid, uuid, text, date)', 'wutong_definer', 'wutong_login');

-- Takes the mail that is due (or the one named) for some seconds, after which another round may take it again: so a
-- server that dies over it loses nothing. What has nothing left to say, or nowhere to go, is dropped.
create function app.take_mail(p_mail uuid, p_lease_seconds int)
returns table (id uuid, user_id uuid, kind text, code text, attempts int, address text, locale text, notices jsonb,
  todos jsonb, todo_count int)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  m public.mail;
  s public.mail_setting;
begin
  loop
    select * into m from public.mail q
     where q.state = 'waiting' and q.next_at <= now() and (p_mail is null or q.id = p_mail)
     order by q.next_at, q.id for update skip locked limit 1;
    if not found then
      return;
    end if;
    select q.* into s from public.mail_setting q join public.app_user u on u.id = q.user_id and u.disabled_at is null
     where q.user_id = m.user_id;
    notices := (select jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind) order by n.id desc)
                  from public.notification n join public.role_grant g on g.id = n.role_grant_id and g.revoked_at is null
                 where n.mail_id = m.id and n.read_at is null);
    exit when s.address is not null and case m.kind
      when 'code' then s.code_mac is not null and s.code_expires_at > now()
      else s.confirmed_at is not null and s.rhythm <> 'none' and notices is not null end;
    update public.mail q set state = 'dropped', ended_at = now(), code = null where q.id = m.id;
  end loop;
  update public.mail q set attempts = q.attempts + 1, next_at = now() + make_interval(secs => p_lease_seconds)
   where q.id = m.id;
  if m.kind = 'digest' then
    with mine as (
      select distinct t.id, t.run_id, t.due_on, t.opened_at, r.workflow
        from public.role_grant g
        join public.todo t on t.role = g.role and t.closed_at is null and t.opens_on <= app.today() and case t.place_kind
               when 'district' then g.place_kind = 'district' and g.district_id = t.district_id
               when 'park' then g.place_kind = 'park' and g.park_id = t.park_id
               when 'street' then g.place_kind = 'street' and g.street_id = t.street_id
               when 'enterprise' then g.place_kind = 'enterprise' and g.enterprise_id = t.enterprise_id
               when 'branch' then g.place_kind = 'branch' and g.party_org_id = t.party_org_id
               else t.user_id = g.user_id end
        join public.workflow_run r on r.park_id = t.park_id and r.id = t.run_id
       where g.user_id = m.user_id and g.revoked_at is null),
    first as (select * from mine order by mine.due_on nulls last, mine.opened_at, mine.id limit 30)
    select (select count(*) from mine),
           jsonb_agg(jsonb_build_object('workflow', f.workflow, 'dueOn', f.due_on, 'noticeId',
             (select n.id from public.notification n join public.role_grant g on g.id = n.role_grant_id and g.revoked_at is null
               where n.user_id = m.user_id and n.run_id = f.run_id order by n.id desc limit 1))
             order by f.due_on nulls last, f.opened_at, f.id)
      into todo_count, todos from first f;
  end if;
  return query select m.id, m.user_id, m.kind, m.code, m.attempts + 1, s.address, s.locale, coalesce(notices, '[]'),
    coalesce(todos, '[]'), coalesce(todo_count, 0);
end $$;
call app.guard_function('app.take_mail(uuid, int)', 'wutong_definer', 'wutong_login');

-- What became of it. A mail that was dropped meanwhile stays dropped.
create function app.finish_mail(p_mail uuid, p_state text, p_fault text, p_wait_seconds int) returns void
language sql volatile security definer set search_path = pg_catalog, public
as $$
  update public.mail m set state = p_state, fault = p_fault,
         ended_at = case when p_state <> 'waiting' then now() end,
         code = case when p_state = 'waiting' then m.code end,
         next_at = now() + make_interval(secs => p_wait_seconds)
   where m.id = p_mail and m.state = 'waiting'
$$;
call app.guard_function('app.finish_mail(uuid, text, text, int)', 'wutong_definer', 'wutong_login');

create function app.forget_mail() returns void
language sql volatile security definer set search_path = pg_catalog, public
as $$
  delete from public.mail m
   where m.ended_at < now() - case m.state when 'given_up' then interval '90 days' else interval '30 days' end
$$;
call app.guard_function('app.forget_mail()', 'wutong_definer', 'wutong_login');

-- The calendar for what acts on behalf of nobody.
create function app.working_calendar() returns table (years int[], off_days text[], work_days text[])
language sql stable security definer set search_path = pg_catalog, public
as $$
  select coalesce((select array_agg(y.year) from public.calendar_year y), '{}'),
         coalesce((select array_agg(d.day::text) from public.calendar_day d where d.kind = 'off'), '{}'),
         coalesce((select array_agg(d.day::text) from public.calendar_day d where d.kind = 'work'), '{}')
$$;
call app.guard_function('app.working_calendar()', 'wutong_definer', 'wutong_login');

-- What the system administrator sees of it: counts, and nothing of whom or where.
create function app.mail_backlog()
returns table (waiting int, oldest_waiting_at timestamptz, last_sent_at timestamptz, given_up int, faults text[])
language sql stable security definer set search_path = pg_catalog, public
as $$
  select count(*) filter (where m.state = 'waiting')::int, min(m.created_at) filter (where m.state = 'waiting'),
         max(m.ended_at) filter (where m.state = 'sent'), count(*) filter (where m.state = 'given_up')::int,
         coalesce(array_agg(distinct m.fault) filter (where m.state in ('given_up', 'waiting') and m.fault is not null), '{}')
    from public.mail m where app.role_code() = 'system_admin'
$$;
call app.guard_function('app.mail_backlog()', 'wutong_definer', 'wutong_app');

-- Tries again what was given up; how many. A code that was given up is asked for anew by whoever needs it.
create function app.retry_mail() returns int
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  again int;
begin
  if app.role_code() is distinct from 'system_admin' then
    raise exception 'not allowed to send mail again' using errcode = '42501';
  end if;
  update public.mail m set state = 'waiting', ended_at = null, attempts = 0, next_at = now()
   where m.state = 'given_up' and m.kind <> 'code';
  get diagnostics again = row_count;
  update public.mail m set state = 'dropped' where m.state = 'given_up';
  return again;
end $$;
call app.guard_function('app.retry_mail()', 'wutong_definer', 'wutong_app');
