-- Uploads that a district shows to everybody in it, such as blank forms and samples. What was shown stays.
create table public.shared_file (
  district_id uuid not null references public.district (id),
  file_id uuid not null references public.stored_file (id),
  id uuid not null default uuidv7(),
  purpose text not null check (length(purpose) between 1 and 60),
  shared_by uuid not null,
  shared_at timestamptz not null default now(),
  primary key (district_id, file_id)
);
create index shared_file_file_idx on public.shared_file (file_id);
call app.protect_district_table('public.shared_file', '(select app.role_code()) is not null', '{district_officer}');
drop policy district_update on public.shared_file;
revoke update on public.shared_file from wutong_app;
call app.audit_table('public.shared_file', 'file_id', 'purpose', 'shared_by');

-- Whether the actor may show a file to his district: his own upload, and none that is thrown away when its time is over.
create function app.may_share_file(p_file uuid) returns boolean
language plpgsql stable as $$
begin
  return exists (select 1 from public.stored_file f
                  where f.id = p_file and f.owner_user_id = app.user_id()
                    and f.role_grant_id is not distinct from app.role_grant_id())
    and not exists (select 1 from public.export_run r where r.file_id = p_file)
    and not exists (select 1 from public.import_batch b where b.file_id = p_file);
end $$;
drop policy district_insert on public.shared_file;
create policy district_insert on public.shared_file for insert to wutong_app
  with check (district_id = (select app.district_id()) and (select app.role_code()) = 'district_officer'
    and shared_by = (select app.user_id()) and app.may_share_file(file_id));

create function app.is_shared_file(p_file uuid) returns boolean
language plpgsql stable as $$
begin
  return exists (select 1 from public.shared_file s where s.file_id = p_file);
end $$;
alter policy person_select on public.stored_file using (
  (owner_user_id = (select app.user_id()) and role_grant_id is not distinct from (select app.role_grant_id()))
  or app.sees_run_file(id) or app.is_shared_file(id));
