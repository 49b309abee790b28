-- The working days of a year, from the State Council's yearly notice. A year without a row has no calendar, and
-- nothing that counts working days is computed in it (docs/rules.md 12.3).

create table public.calendar_year (
  year int primary key check (year between 2000 and 2100),
  source text not null check (length(source) between 1 and 200),
  entered_by uuid,
  entered_at timestamptz not null default now()
);
-- Days that are not what their weekday says: holidays, and the make-up days worked for them.
create table public.calendar_day (
  day date primary key,
  year int not null references public.calendar_year (year) on delete cascade,
  kind text not null check (kind in ('off', 'work')),
  name text not null check (length(name) between 1 and 40),
  check (extract(year from day) = year)
);
create index calendar_day_year_idx on public.calendar_day (year);

-- The years whose notices are known; later ones are entered by the system administrator.
insert into public.calendar_year (year, source) values
  (2025, '国务院办公厅关于2025年部分节假日安排的通知'),
  (2026, '国务院办公厅关于2026年部分节假日安排的通知');
insert into public.calendar_day (day, year, kind, name)
select d::date, extract(year from d), 'off', name
  from (values
    ('元旦', '2025-01-01', '2025-01-01'), ('春节', '2025-01-28', '2025-02-04'), ('清明节', '2025-04-04', '2025-04-06'),
    ('劳动节', '2025-05-01', '2025-05-05'), ('端午节', '2025-05-31', '2025-06-02'), ('国庆节、中秋节', '2025-10-01', '2025-10-08'),
    ('元旦', '2026-01-01', '2026-01-03'), ('春节', '2026-02-15', '2026-02-23'), ('清明节', '2026-04-04', '2026-04-06'),
    ('劳动节', '2026-05-01', '2026-05-05'), ('端午节', '2026-06-19', '2026-06-21'), ('中秋节', '2026-09-25', '2026-09-27'),
    ('国庆节', '2026-10-01', '2026-10-07')) as holiday(name, first, last),
    generate_series(first::date, last::date, interval '1 day') d;
insert into public.calendar_day (day, year, kind, name)
select d, extract(year from d), 'work', '调休上班'
  from unnest('{2025-01-26,2025-02-08,2025-04-27,2025-09-28,2025-10-11,
                2026-01-04,2026-02-14,2026-02-28,2026-05-09,2026-09-20,2026-10-10}'::date[]) d;

alter table public.calendar_year enable row level security;
alter table public.calendar_year force row level security;
create policy calendar_select on public.calendar_year for select to wutong_app
  using ((select app.role_code()) is not null);
create policy calendar_insert on public.calendar_year for insert to wutong_app
  with check ((select app.role_code()) = 'system_admin');
create policy calendar_update on public.calendar_year for update to wutong_app
  using ((select app.role_code()) = 'system_admin') with check ((select app.role_code()) = 'system_admin');
grant select, insert, update on public.calendar_year to wutong_app;

alter table public.calendar_day enable row level security;
alter table public.calendar_day force row level security;
create policy calendar_select on public.calendar_day for select to wutong_app
  using ((select app.role_code()) is not null);
create policy calendar_insert on public.calendar_day for insert to wutong_app
  with check ((select app.role_code()) = 'system_admin');
create policy calendar_delete on public.calendar_day for delete to wutong_app
  using ((select app.role_code()) = 'system_admin');
grant select, insert, delete on public.calendar_day to wutong_app;

grant select on public.calendar_year, public.calendar_day to wutong_definer, wutong_backup;
insert into app.table_class values ('calendar_year', 'platform'), ('calendar_day', 'platform');
call app.audit_table('public.calendar_year', 'year', 'source', 'entered_by');
call app.audit_table('public.calendar_day', 'day', 'kind', 'name');
