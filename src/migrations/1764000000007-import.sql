-- A ledger being imported: the batch, and its rows as read and as understood.

create table public.import_batch (
  district_id uuid not null references public.district (id),
  id uuid not null default uuidv7(),
  file_id uuid not null references public.stored_file (id),
  file_name text not null,
  as_of date not null,
  sheet_name text,
  header_row int,
  state text not null default 'reading' check (state in
    ('reading', 'mapping', 'checking', 'checked', 'committing', 'committed', 'failed', 'discarded')),
  problem_code text,
  columns jsonb not null default '[]'::jsonb,
  mapping jsonb not null default '{}'::jsonb,
  counts jsonb,
  job_run_id uuid references public.job_run (id),
  created_by uuid not null references public.app_user (id),
  created_at timestamptz not null default now(),
  committed_at timestamptz,
  primary key (district_id, id)
);
create unique index import_batch_id_idx on public.import_batch (id);
call app.protect_district_table('public.import_batch',
  'created_by = (select app.user_id()) or (select app.role_code()) = ''district_officer''', '{district_officer,park_officer}');
call app.audit_table('public.import_batch', 'file_id', 'as_of', 'state', 'counts');

create table public.import_row (
  district_id uuid not null,
  batch_id uuid not null,
  row_number int not null,
  cells jsonb not null,
  verdict text check (verdict in ('ready', 'held_back')),
  has_warning boolean not null default false,
  parsed jsonb,
  issues jsonb not null default '[]'::jsonb,
  primary key (district_id, batch_id, row_number),
  foreign key (district_id, batch_id) references public.import_batch (district_id, id)
);
create index import_row_verdict_idx on public.import_row (district_id, batch_id, verdict, row_number);
call app.protect_district_table('public.import_row',
  'exists (select 1 from public.import_batch b where b.district_id = import_row.district_id and b.id = import_row.batch_id)',
  '{district_officer,park_officer}');

alter table public.enterprise add foreign key (district_id, import_batch_id) references public.import_batch (district_id, id);
create index enterprise_import_batch_idx on public.enterprise (district_id, import_batch_id);
create index party_org_import_batch_idx on public.party_org (district_id, import_batch_id);
alter table public.party_org add foreign key (district_id, import_batch_id) references public.import_batch (district_id, id);
