/**
 * One row per unit that counts on a day (rule 5.7): resident or warned, and operating, with what covers it.
 * Parameters: $1 the day, $2 kind, $3 park, $4 street (null: any). A unit listed in two parks has two rows;
 * whoever counts distinct enterprises groups by credit code.
 */
export const COVERED_UNITS = `
  select e.id, e.park_id, e.district_id, e.street_id, e.kind, e.legal_name, e.credit_code,
         coalesce(bool_or(m.tie = 'own'), false) as own,
         coalesce(bool_or(m.tie = 'joint'), false) as joint,
         max(m.name) as party_org_name,
         (select min(i.instructor_name) from instructor_assignment i
           where i.park_id = e.park_id and i.enterprise_id = e.id
             and i.from_on <= $1 and (i.until_on is null or i.until_on > $1)) as instructor_name,
         exists (select 1 from mass_organisation g
           where g.park_id = e.park_id and g.enterprise_id = e.id
             and g.effective_from <= $1 and (g.dissolved_on is null or g.dissolved_on > $1)) as has_mass_organisation
    from enterprise e
    left join (
      select t.park_id, t.enterprise_id, t.tie, o.name
        from party_org_enterprise t
        join party_org o on o.park_id = t.park_id and o.id = t.party_org_id
       where t.tie in ('own', 'joint')
         and t.joined_on <= $1 and (t.left_on is null or t.left_on > $1)
         and o.effective_from <= $1 and (o.dissolved_on is null or o.dissolved_on > $1)
    ) m on m.park_id = e.park_id and m.enterprise_id = e.id
   where app.counts_on(e, $1)
     and ($2::text is null or e.kind = $2)
     and ($3::uuid is null or e.park_id = $3)
     and ($4::uuid is null or e.street_id = $4)
   group by e.park_id, e.id`;
