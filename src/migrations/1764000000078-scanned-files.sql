-- When a scanner found nothing in an upload; null where none was set up.
alter table public.stored_file add column scanned_at timestamptz;

-- Uploads that were refused because a virus was found in them: who sent what. Their bytes were never kept.
create table public.infected_upload (
  id uuid primary key default uuidv7(),
  user_id uuid not null,
  role_grant_id uuid not null,
  district_id uuid,
  name text not null check (length(name) between 1 and 255),
  sha256 bytea not null check (length(sha256) = 32),
  virus text not null check (length(virus) between 1 and 200),
  at timestamptz not null default now()
);
create index infected_upload_user_idx on public.infected_upload (user_id, at);
call app.protect_person_table('public.infected_upload',
  'user_id = (select app.user_id())', 'user_id = (select app.user_id())');
drop policy person_update on public.infected_upload;
revoke update on public.infected_upload from wutong_app;
call app.audit_table('public.infected_upload', 'user_id', 'name', 'virus');
