-- Short texts that must not lie readable in the database (PIPL; GB/T 39786): sealed by the application with
-- AES-256-GCM under the operator's keys, bound to table, column and row. See docs/adr/sealed-texts.md.

-- The sealed columns, for sealing them anew under another key.
create table app.sealed_column (
  table_name text not null,
  column_name text not null,
  key_column text not null,
  primary key (table_name, column_name)
);

-- Lists a column as sealed and refuses a readable value in it: `key.` and at least 28 bytes in base64url.
create procedure app.seal_column(tbl regclass, col text, key_col text)
language plpgsql as $$
begin
  execute format('alter table %s add constraint %I check (%I ~ ''^[A-Za-z0-9]{1,16}\.[A-Za-z0-9_-]{38,}$'') not valid',
    tbl, replace(tbl::text, 'public.', '') || '_' || col || '_sealed', col);
  insert into app.sealed_column values (replace(tbl::text, 'public.', ''), col, key_col);
end $$;

alter table public.enterprise drop constraint enterprise_contact_phone_check;
call app.seal_column('public.enterprise', 'contact_phone', 'id');
