-- The audit trail, sealed: every row gets a place in the hash chain of its district, the ends of the chains
-- are signed and kept outside. See docs/adr/audit-chain.md.

-- Looking at the trail and taking a copy of data away are acts too.
alter table public.audit_event drop constraint audit_event_action_check;
alter table public.audit_event add constraint audit_event_action_check
  check (action in ('insert', 'update', 'delete', 'reveal', 'read', 'export'));

-- Append only, for the owner too. `always`: also where ordinary triggers are switched off for a session.
create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;

create procedure app.make_append_only(tbl regclass)
language plpgsql as $$
begin
  execute format('create trigger append_only before update or delete or truncate on %s for each statement execute function app.refuse_change()', tbl);
  execute format('alter table %s enable always trigger append_only', tbl);
end $$;
call app.make_append_only('public.audit_event');

-- Puts a table of the audit trail under its policies: read by the auditor, written by no application role.
create procedure app.protect_audit_table(tbl regclass)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy audit_select on %s for select to wutong_app using ((select app.role_code()) = ''auditor'')', tbl);
  execute format('grant select on %s to wutong_app, wutong_definer, wutong_backup', tbl);
  insert into app.table_class values (replace(tbl::text, 'public.', ''), 'platform');
end $$;

-- The rows that wait for their seal, each put here by the transaction that writes it. A high-water mark of
-- times or ids would pass over the rows of a transaction that began early and commits late; this cannot.
create table public.audit_unsealed (event_id uuid primary key);
call app.protect_audit_table('public.audit_unsealed');
create policy audit_append on public.audit_unsealed for insert to wutong_audit with check (event_id is not null);
grant insert on public.audit_unsealed to wutong_audit;
grant delete on public.audit_unsealed to wutong_definer;
grant select on public.audit_event to wutong_definer;

create function app.await_seal() returns trigger language plpgsql as $$
begin
  insert into public.audit_unsealed (event_id) values (new.id);
  return null;
end $$;
create trigger await_seal after insert on public.audit_event for each row execute function app.await_seal();

-- One seal a row: its place in the chain, the hash of the row, the hash of the chain up to here.
create table public.audit_seal (
  chain text not null,
  sequence bigint not null check (sequence > 0),
  event_id uuid not null,
  format int not null,
  row_hash bytea not null check (length(row_hash) = 32),
  chain_hash bytea not null check (length(chain_hash) = 32),
  sealed_at timestamptz not null,
  -- Two sealers can never both continue a chain: the second finds the place taken.
  primary key (chain, sequence)
);
create unique index audit_seal_event_idx on public.audit_seal (event_id);
call app.protect_audit_table('public.audit_seal');
call app.make_append_only('public.audit_seal');
grant insert on public.audit_seal to wutong_definer;

-- Where each chain ends, and up to where its end has been signed.
create table public.audit_chain (
  chain text primary key,
  sequence bigint not null,
  chain_hash bytea not null,
  sealed_at timestamptz not null,
  signed_sequence bigint not null default 0
);
call app.protect_audit_table('public.audit_chain');
grant insert, update on public.audit_chain to wutong_definer;

-- The signed heads, as they are to stand in the file outside: kept here until they do, and after.
create table public.audit_head (
  number bigint primary key check (number > 0),
  written_at timestamptz not null default clock_timestamp(),
  line text not null
);
call app.protect_audit_table('public.audit_head');
call app.make_append_only('public.audit_head');
grant insert on public.audit_head to wutong_definer;

-- One field of what is hashed: `-` for null, else its length in bytes, a colon and its text, so that no two
-- different rows have the same form.
create function app.audit_field(value text) returns text language sql immutable parallel safe
  return case when value is null then '-' else octet_length(value)::text || ':' || value end;

create function app.audit_moment(value timestamptz) returns text language sql stable parallel safe
  return to_char(value at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- The hash of a row, format 1: every column in the order of the table. src/platform/audit/domain/row-hash.ts
-- says the same for whoever checks; a test holds them together, and the columns to both.
create function app.audit_row_hash(e public.audit_event) returns bytea language sql stable parallel safe
  return sha256(convert_to('wutong.audit.row.1 '
    || app.audit_field(e.id::text) || app.audit_field(app.audit_moment(e.at))
    || app.audit_field(e.actor_user_id::text) || app.audit_field(e.role_grant_id::text) || app.audit_field(e.role)
    || app.audit_field(e.correlation_id) || app.audit_field(e.district_id::text) || app.audit_field(e.park_id::text)
    || app.audit_field(e.table_name) || app.audit_field(e.row_id::text) || app.audit_field(e.action)
    || app.audit_field(e.before::text) || app.audit_field(e.after::text), 'UTF8'));

-- The hash of a chain up to a seal, format 1, from the hash before it (of the first one: 32 zero bytes).
create function app.audit_chain_hash(previous bytea, chain text, sequence bigint, event_id uuid, row_hash bytea, sealed_at timestamptz)
returns bytea language sql stable parallel safe
  return sha256(convert_to('wutong.audit.seal.1 '
    || app.audit_field(encode(previous, 'hex')) || app.audit_field(chain) || app.audit_field(sequence::text)
    || app.audit_field(event_id::text) || app.audit_field(encode(row_hash, 'hex'))
    || app.audit_field(app.audit_moment(sealed_at)), 'UTF8'));
grant execute on function app.audit_field(text), app.audit_moment(timestamptz), app.audit_row_hash(public.audit_event),
  app.audit_chain_hash(bytea, text, bigint, uuid, bytea, timestamptz) to wutong_definer;

-- Seals up to p_limit waiting rows, oldest first; returns how many. A waiting row that is gone keeps its
-- place in the queue, so that whoever checks finds what is missing.
create function app.seal_audit(p_limit int) returns int
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  due record;
  place public.audit_chain;
  moment timestamptz;
  done uuid[] := '{}';
begin
  perform pg_advisory_xact_lock(724002);
  moment := clock_timestamp();
  for due in
    select e.id, e.chain, e.row_hash
      from (select a.id, coalesce(a.district_id::text, 'platform') as chain, app.audit_row_hash(a) as row_hash
              from public.audit_unsealed u join public.audit_event a on a.id = u.event_id
             order by u.event_id limit p_limit) e
     order by e.chain, e.id
  loop
    if place.chain is distinct from due.chain then
      perform app.keep_chain(place);
      select c.* into place from public.audit_chain c where c.chain = due.chain;
      if not found then
        place := row(due.chain, 0, decode(repeat('00', 32), 'hex'), moment, 0);
      end if;
    end if;
    place.sequence := place.sequence + 1;
    place.chain_hash := app.audit_chain_hash(place.chain_hash, place.chain, place.sequence, due.id, due.row_hash, moment);
    place.sealed_at := moment;
    insert into public.audit_seal (chain, sequence, event_id, format, row_hash, chain_hash, sealed_at)
    values (place.chain, place.sequence, due.id, 1, due.row_hash, place.chain_hash, moment);
    done := done || due.id;
  end loop;
  perform app.keep_chain(place);
  delete from public.audit_unsealed where event_id = any (done);
  return cardinality(done);
end $$;

create function app.keep_chain(place public.audit_chain) returns void
language sql volatile
begin atomic
  insert into public.audit_chain as c select place.chain, place.sequence, place.chain_hash, place.sealed_at, 0 where place.chain is not null
  on conflict (chain) do update
    set sequence = excluded.sequence, chain_hash = excluded.chain_hash, sealed_at = excluded.sealed_at;
end;
grant execute on function app.keep_chain(public.audit_chain) to wutong_definer;
call app.guard_function('app.seal_audit(int)', 'wutong_definer', 'wutong_login');

-- Keeps a signed head. p_chains: for each chain it signs, up to which sequence.
create function app.keep_audit_head(p_number bigint, p_line text, p_chains jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(724002);
  if p_number <> coalesce((select max(number) from public.audit_head), 0) + 1 then
    raise exception 'head % is not the next one', p_number using errcode = '40001';
  end if;
  insert into public.audit_head (number, line) values (p_number, p_line);
  update public.audit_chain c set signed_sequence = (p_chains ->> c.chain)::bigint where p_chains ? c.chain;
end $$;
call app.guard_function('app.keep_audit_head(bigint, text, jsonb)', 'wutong_definer', 'wutong_login');

-- Enters with the auditor's scope and nobody's name: for the process that signs heads or checks the chain.
create function app.enter_audit_reader() returns void language plpgsql as $$
declare
  s app.scope;
begin
  s.role := 'auditor';
  s.place_kind := 'platform';
  s.park_ids := '{}';
  s.enterprise_ids := '{}';
  perform app.take_scope(s, 'audit');
end $$;
revoke execute on function app.enter_audit_reader() from public;
grant execute on function app.enter_audit_reader() to wutong_login;
