-- Copies of what a grant shows (exported lists, results of acts upon many rows, files) are seen under that grant
-- only: who lost it, or acts under another, does not reach them any more. And an act upon many rows is taken back
-- by whoever may still do it, under the grant it was done under.
alter table public.stored_file add column role_grant_id uuid;
alter table public.stored_file alter column role_grant_id set default app.role_grant_id();
alter table public.export_run add column role_grant_id uuid;
alter table public.export_run alter column role_grant_id set default app.role_grant_id();
alter table public.bulk_run add column role_grant_id uuid;
alter table public.bulk_run alter column role_grant_id set default app.role_grant_id();

alter policy person_select on public.stored_file using (
  owner_user_id = (select app.user_id()) and role_grant_id is not distinct from (select app.role_grant_id()));
alter policy person_select on public.export_run using (
  user_id = (select app.user_id()) and role_grant_id is not distinct from (select app.role_grant_id()));
alter policy person_update on public.export_run
  using (user_id = (select app.user_id()) and role_grant_id is not distinct from (select app.role_grant_id()));
alter policy person_select on public.bulk_run using (
  user_id = (select app.user_id()) and role_grant_id is not distinct from (select app.role_grant_id()));
alter policy person_update on public.bulk_run
  using (user_id = (select app.user_id()) and role_grant_id is not distinct from (select app.role_grant_id()));

-- Taken back once, unless taking it back broke off: then the rows that are left may be asked for again.
drop index public.bulk_run_undone_once;
create unique index bulk_run_undone_once on public.bulk_run (undoes_run_id) where state <> 'failed';
create index bulk_run_undoes_idx on public.bulk_run (undoes_run_id);
