-- Notices are read under the grants that still stand: whoever lost a role sees no longer what it was told.

create function app.own_standing_grants() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(r.id), '{}') from public.role_grant r
   where r.user_id = app.user_id() and r.revoked_at is null
$$;
call app.guard_function('app.own_standing_grants()', 'wutong_definer', 'wutong_app');

drop policy person_select on public.notification;
create policy person_select on public.notification for select to wutong_app
  using (user_id = (select app.user_id()) and role_grant_id = any ((select app.own_standing_grants())::uuid[]));
drop policy person_update on public.notification;
create policy person_update on public.notification for update to wutong_app
  using (user_id = (select app.user_id()) and role_grant_id = any ((select app.own_standing_grants())::uuid[]))
  with check (user_id = (select app.user_id()));
create index notification_grant_idx on public.notification (role_grant_id);
