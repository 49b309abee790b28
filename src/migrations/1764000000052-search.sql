-- Finding by any two or more characters. Row security keeps the planner from the index of an operator
-- that might tell of hidden rows (@> is one), so these functions look behind it, repeat the scope, and
-- return ids only; whoever asks reads the rows themselves under their policies.

-- A text as it is compared: lower case, full-width letters, digits and brackets as half-width ones.
create function app.search_text(text) returns text language sql immutable parallel safe strict
  return translate(lower($1),
    '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～　',
    '!"#$%&''()*+,-./0123456789:;<=>?@[\]^_`abcdefghijklmnopqrstuvwxyz{|}~ ');

-- Pairs of neighbouring characters, of a name and of its pinyin initials: what holds a text holds its pairs.
-- Pairs rather than the triples of pg_trgm, which find no two characters and take twice the room.
create function app.search_pairs(name text, initials text) returns text[]
language plpgsql immutable parallel safe as $$
declare
  pairs text[] := '{}';
  word text;
begin
  foreach word in array array[app.search_text(name), initials] loop
    for i in 1 .. length(word) - 1 loop
      pairs := pairs || substr(word, i, 2);
    end loop;
  end loop;
  return pairs;
end $$;

create index enterprise_search_idx on public.enterprise using gin (app.search_pairs(legal_name, pinyin_initials));
create index party_org_search_idx on public.party_org using gin (app.search_pairs(name, ''));

-- Units that the actor sees and whose name or pinyin initials hold the text (two characters or more),
-- then those whose credit code begins with it; at most p_most of either, all when null. Two queries
-- and not one with OR, which would work out the pairs of every row it finds once more.
create function app.matching_enterprise_ids(p_text text, p_most int) returns setof uuid
language plpgsql stable rows 100 security definer set search_path = pg_catalog, public as $$
declare
  district constant uuid := app.whole_district_id();
  parks constant uuid[] := app.single_park_ids();
  street constant uuid := app.street_id();
  units constant uuid[] := app.enterprise_ids();
  needle constant text := app.search_text(p_text);
  code constant text := upper(needle);
begin
  return query
    select e.id from public.enterprise e
     where app.search_pairs(e.legal_name, e.pinyin_initials) @> app.search_pairs(needle, '')
       and (position(needle in app.search_text(e.legal_name)) > 0 or position(needle in e.pinyin_initials) > 0)
       and (e.district_id = district or e.park_id = any (parks))
       and (street is null or e.street_id = street)
       and (units is null or e.id = any (units))
     limit p_most;
  if code ~ '^[0-9A-Z]{2,18}$' then
    return query
      select e.id from public.enterprise e
       where e.credit_code >= code and e.credit_code < code || '~'
         and (e.district_id = district or e.park_id = any (parks))
         and (street is null or e.street_id = street)
         and (units is null or e.id = any (units))
       limit p_most;
  end if;
end $$;
call app.guard_function('app.matching_enterprise_ids(text, int)', 'wutong_definer', 'wutong_app');

-- Organisations that the actor sees and whose name holds the text; as above.
create function app.matching_party_org_ids(p_text text, p_most int) returns setof uuid
language plpgsql stable rows 100 security definer set search_path = pg_catalog, public as $$
declare
  district constant uuid := app.whole_district_id();
  parks constant uuid[] := app.single_park_ids();
  street constant uuid := app.street_id();
  units constant uuid[] := app.enterprise_ids();
  own constant uuid := app.party_org_id();
  needle constant text := app.search_text(p_text);
begin
  return query
    select o.id from public.party_org o
     where app.search_pairs(o.name, '') @> app.search_pairs(needle, '')
       and position(needle in app.search_text(o.name)) > 0
       and (o.district_id = district or o.park_id = any (parks))
       and ((street is null and units is null) or o.id = own or exists (
             select 1 from public.party_org_enterprise m
               join public.enterprise e on e.park_id = m.park_id and e.id = m.enterprise_id
              where m.park_id = o.park_id and m.party_org_id = o.id
                and (street is null or e.street_id = street)
                and (units is null or e.id = any (units))))
     limit p_most;
end $$;
call app.guard_function('app.matching_party_org_ids(text, int)', 'wutong_definer', 'wutong_app');
