-- Printed notices as they were issued: what they say never changes, only that they were revoked. The bytes of the PDF
-- lie in the file store under the row's id; their hash is kept here.
create table public.issued_document (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  run_id uuid not null,
  kind text not null check (length(kind) between 1 and 60),
  title text not null check (length(title) between 1 and 60),
  number text not null unique check (length(number) between 1 and 40),
  issuer text not null check (length(issuer) between 1 and 120),
  -- Canonical JSON, as text: its bytes count.
  content text not null check (content is json object),
  sha256 bytea not null check (length(sha256) = 32),
  verify_code text not null unique check (verify_code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  issued_on date not null,
  issued_at timestamptz not null default now(),
  issued_by uuid not null,
  revoked_at timestamptz,
  revoked_by uuid,
  revoke_reason text check (length(revoke_reason) between 1 and 200),
  primary key (park_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, run_id) references public.workflow_run (park_id, id),
  check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoke_reason is null))
);
create unique index issued_document_id_idx on public.issued_document (id);
create index issued_document_run_idx on public.issued_document (park_id, run_id);
create trigger set_district before insert or update of park_id, district_id on public.issued_document
  for each row execute function app.set_district();
-- A receipt is issued by the act of whoever hands something in, so applicants are writers too; revoking is not theirs.
call app.protect_park_table('public.issued_document', 'app.sees_run(park_id, run_id)',
  '{district_officer,park_officer,street_officer,branch_secretary,enterprise_rep}');
drop policy park_insert on public.issued_document;
create policy park_insert on public.issued_document for insert to wutong_app
  with check ((district_id = (select app.whole_district_id()) or park_id = any ((select app.single_park_ids())::uuid[]))
    and (select app.role_code()) = any ('{district_officer,park_officer,street_officer,branch_secretary,enterprise_rep}'::text[])
    and issued_by = (select app.user_id()) and revoked_at is null and app.sees_run(park_id, run_id));
drop policy park_update on public.issued_document;
create policy park_update on public.issued_document for update to wutong_app
  using ((district_id = (select app.whole_district_id()) or park_id = any ((select app.single_park_ids())::uuid[]))
    and app.sees_run(park_id, run_id)
    and (select app.role_code()) = any ('{district_officer,park_officer,street_officer}'::text[]))
  with check ((district_id = (select app.whole_district_id()) or park_id = any ((select app.single_park_ids())::uuid[]))
    and (select app.role_code()) = any ('{district_officer,park_officer,street_officer}'::text[]));
revoke update on public.issued_document from wutong_app;
grant update (revoked_at, revoked_by, revoke_reason) on public.issued_document to wutong_app;
call app.audit_table('public.issued_document', 'run_id', 'kind', 'number', 'issuer', 'issued_on', 'issued_by',
  'revoked_at', 'revoked_by', 'revoke_reason');

-- What anybody may learn who holds a paper's code: that it was issued, by which organisation, and whether it still
-- holds. Nothing of what it says.
create function app.verify_document(p_code text)
returns table (title text, number text, issuer text, issued_on date, revoked_on date, sha256 text)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select d.title, d.number, d.issuer, d.issued_on, (d.revoked_at at time zone 'Asia/Shanghai')::date, encode(d.sha256, 'hex')
    from public.issued_document d where d.verify_code = p_code
$$;
call app.guard_function('app.verify_document(text)', 'wutong_definer', 'wutong_login');
