-- How a park words its notices where it does not keep to the wording that ships. Issued notices keep their own.
create table public.document_wording (
  park_id uuid not null,
  kind text not null check (length(kind) between 1 and 60),
  id uuid not null default uuidv7(),
  district_id uuid not null,
  -- A paragraph a line, with {parameters} by their Chinese names; null: the wording that ships.
  text text check (length(text) between 10 and 4000),
  -- The organisation that signs; null: the one that the room names.
  issuer text check (length(issuer) between 2 and 60),
  version int not null default 1,
  saved_by uuid not null,
  saved_by_name text not null default app.user_name(),
  saved_at timestamptz not null default now(),
  primary key (park_id, kind),
  foreign key (district_id, park_id) references public.park (district_id, id)
);
create unique index document_wording_id_idx on public.document_wording (id);
create trigger set_district before insert or update of park_id, district_id on public.document_wording
  for each row execute function app.set_district();
-- Read by whoever's act issues a notice, applicants among them.
call app.protect_park_table('public.document_wording', '(select app.role_code()) is not null', '{district_officer,park_officer}');
call app.audit_table('public.document_wording', 'kind', 'text', 'issuer', 'saved_by');
