-- Who approved that an organisation stands as rules 1.1 and 1.2 would refuse it: a branch of fewer than three full
-- members, a joint branch that one unit is left in.
alter table public.party_org
  add column exception_by text,
  add column exception_on date,
  add constraint party_org_exception_by_length check (length(exception_by) between 1 and 160) not valid;
alter table public.party_org validate constraint party_org_exception_by_length;
drop trigger audit_row on public.party_org;
call app.audit_table('public.party_org', 'kind', 'name', 'parent_org_id', 'founded_on', 'effective_from',
  'dissolved_on', 'import_batch_id', 'applied_on', 'approved_by', 'replied_on', 'reply_number', 'filed_on',
  'dissolution_reason', 'dissolution_by', 'dissolution_on', 'successor_org_id', 'exception_by', 'exception_on');
