-- Why a unit left: kept on the unit itself, so that its page can say it, whichever act recorded the leaving.
alter table public.enterprise
  add column left_reason text,
  add constraint enterprise_left_reason_length check (length(left_reason) between 1 and 1000) not valid,
  add constraint enterprise_left_reason_needs_day check (left_reason is null or left_on is not null) not valid;
alter table public.enterprise validate constraint enterprise_left_reason_length;
alter table public.enterprise validate constraint enterprise_left_reason_needs_day;

drop trigger audit_row on public.enterprise;
call app.audit_table('public.enterprise', 'street_id', 'kind', 'legal_name', 'credit_code', 'industry', 'status',
  'established_on', 'entered_on', 'left_on', 'left_reason', 'dormant_from', 'revenue_tier', 'contact_name*', 'remark',
  'import_batch_id');
