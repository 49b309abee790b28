-- How an organisation was founded, who holds its posts and for how long. The number lies after the district
-- scope's, whose policies these tables take from the start.

-- The founding's paper trail (rule 1.8): the unit applies, the superior replies, the reply is filed higher up.
-- Null means that nobody told. founded_on and effective_from keep their meaning.
alter table public.party_org
  add column applied_on date,
  add column approved_by text,
  add column replied_on date,
  add column reply_number text,
  add column filed_on date,
  add constraint party_org_approved_by_length check (length(approved_by) between 1 and 160) not valid,
  add constraint party_org_reply_number_length check (length(reply_number) between 1 and 60) not valid,
  add constraint party_org_reply_after_application check (replied_on >= applied_on) not valid,
  add constraint party_org_filed_after_reply check (filed_on >= replied_on) not valid;
alter table public.party_org validate constraint party_org_approved_by_length;
alter table public.party_org validate constraint party_org_reply_number_length;
alter table public.party_org validate constraint party_org_reply_after_application;
alter table public.party_org validate constraint party_org_filed_after_reply;

-- The name of who acts, for rows that say by whom they were recorded.
create function app.user_name() returns text language sql stable
  return (select u.display_name from public.app_user u where u.id = app.user_id());

-- A term of an organisation's leaders (rules 1.10, 1.11). due_on is the first day after it, figured from the
-- kind when the term begins; an approved delay moves it by at most a year. ended_on is the day the next term
-- began, or the organisation's last.
create table public.party_org_term (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  party_org_id uuid not null,
  basis text not null check (basis in ('elected', 'appointed')),
  started_on date not null,
  due_on date not null,
  extended_to date,
  extension_by text check (length(extension_by) between 1 and 160),
  extension_on date,
  -- Who approved what the rules would refuse: an early or late election, a committee of another size.
  exception_by text check (length(exception_by) between 1 and 160),
  exception_on date,
  ended_on date,
  recorded_by_name text default app.user_name(),
  created_at timestamptz not null default now(),
  primary key (park_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, party_org_id) references public.party_org (park_id, id),
  check (due_on > started_on),
  check (ended_on > started_on),
  check ((extended_to is null) = (extension_by is null) and (extended_to is null) = (extension_on is null)),
  constraint party_org_term_extension_limit check (extended_to > due_on and extended_to <= due_on + interval '1 year'),
  constraint party_org_term_one_at_a_time exclude using gist
    (park_id with =, party_org_id with =, daterange(started_on, ended_on, '[)') with &&)
);
create unique index party_org_term_id_idx on public.party_org_term (id);
create index party_org_term_org_idx on public.party_org_term (park_id, party_org_id);
create index party_org_term_due_idx on public.party_org_term (district_id, coalesce(extended_to, due_on))
  where ended_on is null;
create trigger set_district before insert or update of park_id, district_id on public.party_org_term
  for each row execute function app.set_district();
call app.protect_park_table('public.party_org_term',
  '(select app.is_wide()) or party_org_id = (select app.party_org_id()) or app.sees_member_of(park_id, party_org_id)',
  '{district_officer,park_officer}');
call app.audit_table('public.party_org_term', 'party_org_id', 'basis', 'started_on', 'due_on', 'extended_to',
  'extension_by', 'extension_on', 'exception_by', 'exception_on', 'ended_on');

-- Who holds a post, from the first day until the day it is no longer held. basis is null where only a ledger
-- named the person: it tells neither how nor since when, so the post counts from the ledger's day (rule 5.8).
-- Who holds a Party post is a Party member, which is sensitive (rule 11.1): the trail keeps no name.
create table public.party_org_post (
  park_id uuid not null,
  id uuid not null default uuidv7(),
  district_id uuid not null,
  party_org_id uuid not null,
  post text not null check (post in ('secretary', 'deputy_secretary', 'organisation_officer', 'publicity_officer',
    'discipline_officer', 'committee_member')),
  person_name text not null check (length(person_name) between 1 and 60),
  basis text check (basis in ('elected', 'appointed')),
  from_on date not null,
  until_on date,
  -- Secretary and deputy are approved by the superior, the other members are filed with it (rule 1.14).
  approved_by text check (length(approved_by) between 1 and 160),
  approved_on date,
  filed_on date,
  -- Who approved what the rules would refuse (1.9).
  exception_by text check (length(exception_by) between 1 and 160),
  exception_on date,
  -- Entered by mistake: it never held. The row stays, with why.
  void_reason text check (length(void_reason) between 1 and 200),
  import_batch_id uuid,
  recorded_by_name text default app.user_name(),
  created_at timestamptz not null default now(),
  primary key (park_id, id),
  foreign key (district_id, park_id) references public.park (district_id, id),
  foreign key (park_id, party_org_id) references public.party_org (park_id, id),
  constraint party_org_post_days check (until_on > from_on),
  constraint party_org_post_one_secretary exclude using gist
    (park_id with =, party_org_id with =, daterange(from_on, until_on, '[)') with &&)
    where (post = 'secretary' and void_reason is null),
  -- A deputy may also be organisation officer; nobody holds the same post twice at a time.
  constraint party_org_post_once_a_person exclude using gist
    (park_id with =, party_org_id with =, post with =, person_name with =, daterange(from_on, until_on, '[)') with &&)
    where (void_reason is null)
);
create unique index party_org_post_id_idx on public.party_org_post (id);
create index party_org_post_org_idx on public.party_org_post (park_id, party_org_id);
create trigger set_district before insert or update of park_id, district_id on public.party_org_post
  for each row execute function app.set_district();
call app.protect_park_table('public.party_org_post',
  '(select app.is_wide()) or party_org_id = (select app.party_org_id()) or app.sees_member_of(park_id, party_org_id)',
  '{district_officer,park_officer}');
call app.audit_table('public.party_org_post', 'party_org_id', 'post', 'basis', 'from_on', 'until_on', 'approved_by',
  'approved_on', 'filed_on', 'exception_by', 'exception_on', 'void_reason', 'import_batch_id');
-- A ledger names secretaries; taking it back takes them back too.
call app.note_imports('public.party_org_post', 7, 'id', null, 'version', 'updated_at');

-- The posts are the one place that says who leads; `o.secretary_name` asks them for today.
-- Its value lives on in the posts; nothing else reads the column.
-- squawk-ignore ban-drop-column
alter table public.party_org drop column secretary_name;
create function public.secretary_name(o public.party_org) returns text language sql stable
  return (select p.person_name from public.party_org_post p
           where p.park_id = o.park_id and p.party_org_id = o.id and p.post = 'secretary' and p.void_reason is null
             and p.from_on <= app.today() and (p.until_on is null or p.until_on > app.today()));
