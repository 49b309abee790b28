-- Uploads that arrive in pieces, so that one that broke goes on where it was. See docs/adr/files.md.

-- What is on its way, and for a day after the last piece what became of it: `file_id` once it was kept.
create table public.upload (
  id uuid primary key default uuidv7(),
  owner_user_id uuid not null,
  role_grant_id uuid not null default app.role_grant_id(),
  name text not null check (length(name) between 1 and 255),
  -- Tells a file that is chosen again from another; what it is made of is the sender's business.
  fingerprint text check (length(fingerprint) between 1 and 300),
  size_bytes bigint not null check (size_bytes > 0),
  received_bytes bigint not null default 0,
  expires_at timestamptz not null default now() + interval '24 hours',
  file_id uuid references public.stored_file (id) on delete cascade,
  check (received_bytes between 0 and size_bytes),
  check (file_id is null or received_bytes = size_bytes)
);
create index upload_owner_idx on public.upload (owner_user_id, expires_at);
create index upload_expiry_idx on public.upload (expires_at);
create index upload_file_idx on public.upload (file_id);
call app.protect_person_table('public.upload',
  'owner_user_id = (select app.user_id()) and role_grant_id = (select app.role_grant_id())',
  'owner_user_id = (select app.user_id()) and role_grant_id = (select app.role_grant_id())');
create policy person_delete on public.upload for delete to wutong_app using (
  owner_user_id = (select app.user_id()) and role_grant_id = (select app.role_grant_id()));
grant delete on public.upload to wutong_app, wutong_definer;

-- The bytes so far. They go when the whole is kept as a file, and with the upload.
create table public.upload_piece (
  upload_id uuid not null references public.upload (id) on delete cascade,
  at_byte bigint not null check (at_byte >= 0),
  content bytea not null check (length(content) between 1 and 1048576),
  primary key (upload_id, at_byte)
);
-- Pictures and PDFs are compressed already.
alter table public.upload_piece alter column content set storage external;
call app.protect_person_table('public.upload_piece',
  'exists (select 1 from public.upload u where u.id = upload_id)',
  'exists (select 1 from public.upload u where u.id = upload_id)');
drop policy person_update on public.upload_piece;
revoke update on public.upload_piece from wutong_app;
create policy person_delete on public.upload_piece for delete to wutong_app using (
  exists (select 1 from public.upload u where u.id = upload_id));
grant delete on public.upload_piece to wutong_app, wutong_definer;

-- A person has at most ten on the way, under whatever grant and however many are begun at once.
create function app.bound_uploads() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.owner_user_id::text, 13));
  if (select count(*) from public.upload u
       where u.owner_user_id = new.owner_user_id and u.file_id is null and u.expires_at > now()) >= 10 then
    raise exception 'too many uploads on the way' using errcode = '23514', constraint = 'upload_open_at_most';
  end if;
  return new;
end $$;
alter function app.bound_uploads() owner to wutong_definer;
create trigger bound_uploads before insert on public.upload for each row execute function app.bound_uploads();

-- Throws away what nobody went on with for a day.
create function app.forget_uploads() returns int
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  gone int;
begin
  delete from public.upload where expires_at < now();
  get diagnostics gone = row_count;
  return gone;
end $$;
call app.guard_function('app.forget_uploads()', 'wutong_definer', 'wutong_login');
