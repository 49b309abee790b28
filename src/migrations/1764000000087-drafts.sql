-- What somebody has typed into a form and not sent yet. See docs/adr/drafts.md.

create table public.form_draft (
  id uuid primary key,
  owner_user_id uuid not null,
  role_grant_id uuid not null default app.role_grant_id(),
  -- Which form it is, and which record it is about; '-' where there is none yet.
  form text not null check (form ~ '^[a-z][a-z0-9_.-]{1,59}$'),
  subject text not null check (subject ~ '^[A-Za-z0-9_-]{1,60}$'),
  -- May hold anything that a person types, names and numbers too.
  content text not null check (length(content) <= 400000),
  version int not null default 1 check (version > 0),
  saved_at timestamptz not null default now(),
  constraint form_draft_once unique (owner_user_id, role_grant_id, form, subject)
);
create index form_draft_saved_idx on public.form_draft (saved_at);
call app.protect_person_table('public.form_draft',
  'owner_user_id = (select app.user_id()) and role_grant_id = (select app.role_grant_id())',
  'owner_user_id = (select app.user_id()) and role_grant_id = (select app.role_grant_id())');
create policy person_delete on public.form_draft for delete to wutong_app using (
  owner_user_id = (select app.user_id()) and role_grant_id = (select app.role_grant_id()));
grant delete on public.form_draft to wutong_app, wutong_definer;
call app.seal_column('public.form_draft', 'content', 'id');

-- A person has at most a hundred, under whatever grant.
create function app.bound_drafts() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.owner_user_id::text, 17));
  if (select count(*) from public.form_draft d where d.owner_user_id = new.owner_user_id) >= 100 then
    raise exception 'too many drafts' using errcode = '23514', constraint = 'form_draft_at_most';
  end if;
  return new;
end $$;
alter function app.bound_drafts() owner to wutong_definer;
create trigger bound_drafts before insert on public.form_draft for each row execute function app.bound_drafts();

-- Throws away what was not touched for 30 days.
create function app.forget_drafts() returns int
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  gone int;
begin
  delete from public.form_draft where saved_at < now() - interval '30 days';
  get diagnostics gone = row_count;
  return gone;
end $$;
call app.guard_function('app.forget_drafts()', 'wutong_definer', 'wutong_login');
