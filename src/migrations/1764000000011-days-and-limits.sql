-- Whether a unit counts on a day (rules 5.4, 5.7): resident, not merely applying, and operating. The one
-- place that says so: coverage, workbench, lists and parks all ask it.
create function app.counts_on(e public.enterprise, day date) returns boolean
language sql immutable parallel safe
as $$
  select e.status <> 'applying' and e.entered_on <= day
     and (e.left_on is null or e.left_on > day)
     and (e.dormant_from is null or e.dormant_from > day)
$$;

-- A unit has left from its leaving day on, not from the moment that day is written down: exited follows
-- from left_on, and the status keeps what it was.
alter table public.enterprise drop constraint enterprise_check;

-- No unit has a million people; a slip of the keyboard must not break the sums over it.
alter table public.reported_headcount
  add constraint reported_headcount_plausible check (staff_count <= 1000000 and full_member_count <= 1000000 and anchor_count <= 1000000);

-- Closes a job whose owner may no longer act, and what waits for it, so that nothing waits for ever.
grant update on public.job_run, public.import_batch to wutong_definer;
create function app.abandon_job(p_job uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public
as $$
  update public.job_run set state = 'failed', problem_code = 'job_owner_gone', finished_at = now()
   where id = p_job and state in ('waiting', 'running');
  update public.import_batch set state = 'failed', problem_code = 'job_owner_gone'
   where job_run_id = p_job and state in ('reading', 'checking', 'committing')
$$;
call app.guard_function('app.abandon_job(uuid)', 'wutong_definer', 'wutong_login');
