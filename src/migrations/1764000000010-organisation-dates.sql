-- A park has one comprehensive committee on each day: one that is to be dissolved still stands until then.
drop index public.party_org_one_park_committee;
alter table public.party_org add constraint party_org_one_park_committee exclude using gist
  (park_id with =, daterange(effective_from, dissolved_on, '[)') with &&) where (kind = 'park_committee');
