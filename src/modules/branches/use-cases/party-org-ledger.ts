import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { pinyinInitials } from '../../../platform/text/pinyin-initials.js';
import { districtOf } from '../../parks/parks.public.js';
import type { PartyOrgKind } from '../domain/organisation-rules.js';

/** An organisation as it is recorded, with the units it covers. */
export interface LedgerOrganisation {
  id: string;
  parkId: string;
  kind: PartyOrgKind;
  name: string;
  secretaryName: string | null;
  members: {
    enterpriseId: string;
    tie: 'own' | 'joint';
    isLead: boolean;
    joinedOn: string;
    leftOn: string | null;
  }[];
}

interface NewOrganisation {
  parkId: string;
  kind: PartyOrgKind;
  name: string;
  secretaryName: string | null;
  /** Business date. */
  effectiveFrom: string;
}

/** Whom a ledger of a business date names as secretary. */
export interface NamedSecretary {
  parkId: string;
  id: string;
  secretaryName: string;
  asOf: string;
}

/** A unit's place in an organisation from a business date on. */
export interface LedgerMembership {
  parkId: string;
  partyOrgId: string;
  orgKind: PartyOrgKind;
  enterpriseId: string;
  tie: 'own' | 'joint';
  isLead: boolean;
  joinedOn: string;
}

/** Reads and writes many organisations at once, a statement or two a call: the caller cuts what it has into pieces. */
@Injectable()
export class PartyOrgLedger {
  /**
   * The organisations of the parks that the actor sees which exist on the day or come later, each with the units
   * whose membership holds on the day or, where none does, is their next.
   */
  organisations(ctx: RequestContext, asOf: string): Promise<LedgerOrganisation[]> {
    return ctx.query<LedgerOrganisation>(
      `select o.id, o.park_id as "parkId", o.kind, o.name, max(h.person_name) as "secretaryName",
              coalesce(jsonb_agg(jsonb_build_object('enterpriseId', m.enterprise_id, 'tie', m.tie,
                'isLead', m.is_lead, 'joinedOn', m.joined_on, 'leftOn', m.left_on))
                filter (where m.enterprise_id is not null), '[]') as members
         from party_org o
         left join party_org_post h on h.park_id = o.park_id and h.party_org_id = o.id and h.post = 'secretary'
          and h.void_reason is null and h.from_on <= $1 and (h.until_on is null or h.until_on > $1)
         left join (
           select distinct on (t.park_id, t.enterprise_id) t.park_id, t.enterprise_id, t.party_org_id, t.tie, t.is_lead,
                  t.joined_on, t.left_on
             from party_org_enterprise t
            where t.tie in ('own', 'joint') and (t.left_on is null or t.left_on > $1)
            order by t.park_id, t.enterprise_id, t.joined_on
         ) m on m.park_id = o.park_id and m.party_org_id = o.id
        where o.dissolved_on is null or o.dissolved_on > $1
        group by o.park_id, o.id`,
      [asOf],
    );
  }

  /** Enters organisations. Returns the new ids in the order given. @throws party_org_name_taken */
  async create(
    ctx: WriteContext,
    importBatchId: string,
    organisations: readonly NewOrganisation[],
  ): Promise<string[]> {
    const rows = await ctx.query<{ id: string; key: string }>(
      `insert into party_org (park_id, district_id, kind, name, pinyin_initials, effective_from, import_batch_id)
       select r."parkId", $2, r.kind, r.name, r.initials, r."effectiveFrom", $3
         from jsonb_to_recordset($1::jsonb) as r("parkId" uuid, kind text, name text, initials text, "effectiveFrom" date)
       returning id, park_id || name as key`,
      [
        JSON.stringify(
          organisations.map((one) => ({ ...one, initials: pinyinInitials(one.name) })),
        ),
        districtOf(ctx),
        importBatchId,
      ],
    );
    const ids = new Map(rows.map(({ id, key }) => [key, id]));
    const created = organisations.map((organisation) => ({
      ...organisation,
      id: ids.get(organisation.parkId + organisation.name)!,
    }));
    await this.nameSecretaries(
      ctx,
      importBatchId,
      created.flatMap(({ parkId, id, secretaryName, effectiveFrom }) =>
        secretaryName === null ? [] : [{ parkId, id, secretaryName, asOf: effectiveFrom }],
      ),
    );
    return created.map(({ id }) => id);
  }

  /**
   * Enters the secretaries that a ledger of a day names. Who was named before gives up the post that day; where the post
   * began that very day, or begins later with the same name, the record is corrected instead (rule 5.8).
   */
  async nameSecretaries(
    ctx: WriteContext,
    importBatchId: string,
    named: readonly NamedSecretary[],
  ): Promise<void> {
    const records = JSON.stringify(named);
    const recordset = `jsonb_to_recordset($1::jsonb) as r("parkId" uuid, id uuid, "secretaryName" text, "asOf" date)`;
    const same = `h.park_id = r."parkId" and h.party_org_id = r.id and h.post = 'secretary' and h.void_reason is null`;
    await ctx.query(
      `update party_org_post h set person_name = r."secretaryName" from ${recordset}
        where ${same} and h.from_on = r."asOf" and h.person_name <> r."secretaryName"`,
      [records],
    );
    await ctx.query(
      `update party_org_post h set until_on = r."asOf" from ${recordset}
        where ${same} and h.from_on < r."asOf" and (h.until_on is null or h.until_on > r."asOf")
          and h.person_name <> r."secretaryName"`,
      [records],
    );
    await ctx.query(
      `update party_org_post h set from_on = r."asOf" from ${recordset}
        where ${same} and h.person_name = r."secretaryName" and h.import_batch_id is not null
          and h.from_on = (select min(n.from_on) from party_org_post n
                where n.park_id = h.park_id and n.party_org_id = h.party_org_id and n.post = 'secretary'
                  and n.void_reason is null and n.from_on > r."asOf")
          and not exists (select 1 from party_org_post n
                where n.park_id = h.park_id and n.party_org_id = h.party_org_id and n.post = 'secretary'
                  and n.void_reason is null and n.from_on <= r."asOf" and (n.until_on is null or n.until_on > r."asOf"))`,
      [records],
    );
    await ctx.query(
      `insert into party_org_post (park_id, party_org_id, post, person_name, from_on, until_on, import_batch_id)
       select r."parkId", r.id, 'secretary', r."secretaryName", r."asOf",
              (select min(h.from_on) from party_org_post h where ${same} and h.from_on > r."asOf"), $2
         from ${recordset}
        where not exists (select 1 from party_org_post h
                where ${same} and h.from_on <= r."asOf" and (h.until_on is null or h.until_on > r."asOf"))`,
      [records, importBatchId],
    );
    // Whoever has an organisation open is told that its secretary changed; those that this ledger brought are new.
    await ctx.query(
      `update party_org o set version = o.version + 1, updated_at = now() from ${recordset}
        where o.park_id = r."parkId" and o.id = r.id and o.import_batch_id is distinct from $2`,
      [records, importBatchId],
    );
  }

  /** Adds units to organisations. @throws enterprise_covered_already, own_org_has_unit, joint_lead_taken */
  async addMembers(
    ctx: WriteContext,
    importBatchId: string,
    members: readonly LedgerMembership[],
  ): Promise<void> {
    await ctx.query(
      `insert into party_org_enterprise (park_id, party_org_id, org_kind, enterprise_id, tie, is_lead, joined_on,
                                         import_batch_id)
       select r."parkId", r."partyOrgId", r."orgKind", r."enterpriseId", r.tie, r."isLead", r."joinedOn", $2
         from jsonb_to_recordset($1::jsonb) as r("parkId" uuid, "partyOrgId" uuid, "orgKind" text, "enterpriseId" uuid,
           tie text, "isLead" boolean, "joinedOn" date)`,
      [JSON.stringify(members), importBatchId],
    );
    // Whoever has an organisation open is told that its units changed; those that this ledger brought are new.
    await ctx.query(
      `update party_org o set version = o.version + 1, updated_at = now()
         from (select distinct r."parkId", r."partyOrgId"
                 from jsonb_to_recordset($1::jsonb) as r("parkId" uuid, "partyOrgId" uuid)) r
        where o.park_id = r."parkId" and o.id = r."partyOrgId" and o.import_batch_id is distinct from $2`,
      [JSON.stringify(members), importBatchId],
    );
  }

  /**
   * Ends the places of units that go to another organisation, the first day they no longer belong being `leftOn`; a
   * branch or joint branch in which nobody is left ends that day too.
   */
  async endMemberships(
    ctx: WriteContext,
    departures: readonly {
      parkId: string;
      partyOrgId: string;
      enterpriseId: string;
      leftOn: string;
    }[],
  ): Promise<void> {
    const records = JSON.stringify(departures);
    const recordset = `jsonb_to_recordset($1::jsonb) as r("parkId" uuid, "partyOrgId" uuid, "enterpriseId" uuid,
      "leftOn" date)`;
    await ctx.query(
      `update party_org_enterprise t set left_on = r."leftOn"
         from ${recordset}
        where t.park_id = r."parkId" and t.party_org_id = r."partyOrgId" and t.enterprise_id = r."enterpriseId"
          and t.tie in ('own', 'joint') and t.left_on is null and t.joined_on < r."leftOn"`,
      [records],
    );
    await ctx.query(
      `update party_org o
          set version = o.version + 1, updated_at = now(),
              dissolved_on = case
                when o.dissolved_on is null and o.kind in ('branch', 'joint_branch') and not exists (
                  select 1 from party_org_enterprise t
                   where t.park_id = o.park_id and t.party_org_id = o.id
                     and (t.left_on is null or t.left_on > r.last_day))
                then r.last_day else o.dissolved_on end
         from (select "parkId", "partyOrgId", max("leftOn") as last_day from ${recordset} group by 1, 2) r
        where o.park_id = r."parkId" and o.id = r."partyOrgId"`,
      [records],
    );
  }

  /**
   * Lets an earlier ledger be the first that named what a later one brought: dates that were only assumed move back
   * to its day (rule 5.8). Dates that a person wrote stay.
   */
  async moveBack(ctx: WriteContext, members: readonly LedgerMembership[]): Promise<void> {
    const records = JSON.stringify(members);
    const recordset = `jsonb_to_recordset($1::jsonb) as r("parkId" uuid, "partyOrgId" uuid, "enterpriseId" uuid,
      "joinedOn" date)`;
    await ctx.query(
      `update party_org o set effective_from = r.first_day, version = o.version + 1, updated_at = now()
         from (select r."parkId", r."partyOrgId", min(r."joinedOn") as first_day from ${recordset} group by 1, 2) r
        where o.park_id = r."parkId" and o.id = r."partyOrgId" and o.effective_from > r.first_day
          and o.founded_on is null and o.import_batch_id is not null`,
      [records],
    );
    await ctx.query(
      `update party_org_enterprise t set joined_on = r."joinedOn"
         from ${recordset}
        where t.park_id = r."parkId" and t.party_org_id = r."partyOrgId" and t.enterprise_id = r."enterpriseId"
          and t.joined_on > r."joinedOn" and t.import_batch_id is not null
          and not exists (
            select 1 from party_org_enterprise earlier
             where earlier.park_id = t.park_id and earlier.enterprise_id = t.enterprise_id
               and earlier.tie in ('own', 'joint') and earlier.joined_on < t.joined_on
               and (earlier.left_on is null or earlier.left_on > r."joinedOn"))`,
      [records],
    );
  }
}
