-- An import as a place to work: what an officer mended in a row, which differences she leaves as they
-- are, and the words that her district uses.

-- mended: field → text that stands instead of the cell's. declined: fields whose recorded value stays.
-- effect and differences are the last check's, as verdict and issues are; fingerprint tells whether the next
-- check found anything else.
alter table public.import_row
  add column version int not null default 1,
  add column mended jsonb not null default '{}'::jsonb,
  add column declined text[] not null default '{}',
  add column effect text,
  add column differences jsonb not null default '[]'::jsonb,
  add column fingerprint text,
  add constraint import_row_effect_known check (effect in ('new', 'changed', 'unchanged')) not valid;
alter table public.import_row validate constraint import_row_effect_known;
create index import_row_effect_idx on public.import_row (district_id, batch_id, effect, row_number);

-- What a district calls things: a header that stands for a field, a word in a cell that stands for a park,
-- a street, a kind of unit, a way of forming or a mass organisation. heard_key is the word without its
-- spelling (width, case, blanks); meaning is a field, an id or a code.
create table public.import_synonym (
  district_id uuid not null references public.district (id),
  id uuid not null default uuidv7(),
  kind text not null check (kind in ('header', 'park', 'street', 'kind', 'formation', 'massOrganisation')),
  heard text not null check (length(heard) between 1 and 160),
  heard_key text not null check (length(heard_key) between 1 and 160),
  meaning text not null check (length(meaning) between 1 and 60),
  learnt_by uuid not null references public.app_user (id),
  learnt_by_name text not null,
  learnt_at timestamptz not null default now(),
  primary key (district_id, id),
  constraint import_synonym_once unique (district_id, kind, heard_key)
);
create unique index import_synonym_id_idx on public.import_synonym (id);
call app.protect_district_table('public.import_synonym', '(select app.role_code()) is not null',
  '{district_officer,park_officer}');
call app.audit_table('public.import_synonym', 'kind', 'heard', 'meaning');

-- A word learnt wrongly is forgotten by whoever taught it, or by the district's officer.
grant delete on public.import_synonym to wutong_app;
create policy district_delete on public.import_synonym for delete to wutong_app using (
  district_id = (select app.district_id())
  and (select app.role_code()) = any ('{district_officer,park_officer}'::text[])
  and (learnt_by = (select app.user_id()) or (select app.role_code()) = 'district_officer'));
