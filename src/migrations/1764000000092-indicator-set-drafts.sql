-- A version of the indicators counts for periods that begin on a day or later; until then the version before it does.
-- Without a day it counts for every period that is opened from now on (rule 7.3.1).
alter table public.indicator_set add column applies_from date;
drop trigger audit_row on public.indicator_set;
call app.audit_table('public.indicator_set', 'subject', 'name', 'version', 'applies_from', 'created_by');

-- The next version while it is being written, one for each district and subject, kept as it was typed: nothing about
-- it has to hold together yet. Without content there is none.
create table public.indicator_set_draft (
  district_id uuid not null references public.district (id),
  subject text not null check (subject in ('enterprise', 'branch')),
  id uuid not null default uuidv7(),
  name text not null check (length(name) <= 80),
  applies_from date,
  based_on int not null check (based_on >= 0),
  content jsonb check (length(content::text) <= 200000),
  version int not null default 1 check (version >= 1),
  updated_by_name text not null default app.user_name(),
  updated_at timestamptz not null default now(),
  primary key (district_id, subject)
);
create unique index indicator_set_draft_id_idx on public.indicator_set_draft (id);
call app.protect_district_table('public.indicator_set_draft', '(select app.role_code()) = ''district_officer''', '{district_officer}');
call app.audit_table('public.indicator_set_draft', 'subject', 'name', 'applies_from', 'based_on');
