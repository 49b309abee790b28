import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { districtOf } from '../../parks/parks.public.js';
import { pinyinInitials } from '../../../platform/text/pinyin-initials.js';
import type { EnterpriseKind } from '../entities/enterprise.entity.js';
import { ContactPhones } from './contact-phones.js';

/** What a ledger tells of a unit. Dates are business dates. */
export interface LedgerUnitFacts {
  parkId: string;
  creditCode: string;
  legalName: string;
  kind: EnterpriseKind;
  streetId: string;
  industry: string | null;
  establishedOn: string | null;
  enteredOn: string;
  contactName: string | null;
  contactPhone: string | null;
  remark: string | null;
}

/** A unit as it is recorded. */
export interface LedgerUnit extends LedgerUnitFacts {
  id: string;
  version: number;
  leftOn: string | null;
  /** The head-count reported for exactly the day that was asked about. */
  headcount: { staffCount: number; fullMemberCount: number } | null;
}

interface LedgerHeadcount {
  parkId: string;
  enterpriseId: string;
  asOf: string;
  staffCount: number;
  fullMemberCount: number;
}

const UNIT_RECORD = `jsonb_to_recordset($1::jsonb) as r("parkId" uuid, id uuid, "streetId" uuid, kind text,
  "legalName" text, "pinyinInitials" text, "creditCode" text, industry text, "establishedOn" date, "enteredOn" date,
  "contactName" text, "contactPhone" text, remark text, version int)`;

/** Reads and writes many units at once, one statement a call: the caller cuts what it has into pieces. */
@Injectable()
export class EnterpriseLedger {
  constructor(private readonly phones: ContactPhones) {}

  /** Every unit of the parks that the actor sees, also those that have left. */
  async units(ctx: RequestContext, asOf: string): Promise<LedgerUnit[]> {
    const units = await ctx.query<LedgerUnit>(
      `select e.id, e.version, e.park_id as "parkId", e.credit_code as "creditCode", e.legal_name as "legalName", e.kind,
              e.street_id as "streetId", e.industry, e.established_on as "establishedOn", e.entered_on as "enteredOn",
              e.left_on as "leftOn", e.contact_name as "contactName", e.contact_phone as "contactPhone", e.remark,
              case when h.as_of is not null then jsonb_build_object(
                'staffCount', h.staff_count, 'fullMemberCount', h.full_member_count) end as headcount
         from enterprise e
         left join reported_headcount h on h.park_id = e.park_id and h.enterprise_id = e.id and h.as_of = $1`,
      [asOf],
    );
    return units.map((unit) => ({
      ...unit,
      contactPhone: this.phones.open(unit.id, unit.contactPhone),
    }));
  }

  /**
   * Enters units, resident from their entry date. Returns the new ids in the order given.
   * @throws credit_code_taken, reference_missing (street)
   */
  async create(
    ctx: WriteContext,
    importBatchId: string,
    units: readonly LedgerUnitFacts[],
  ): Promise<string[]> {
    const fresh = units.map((unit) => ({ ...unit, id: newRowId() }));
    await ctx.query(
      `insert into enterprise (park_id, id, district_id, street_id, kind, legal_name, pinyin_initials, credit_code, industry,
                               established_on, entered_on, contact_name, contact_phone, remark, import_batch_id)
       select r."parkId", r.id, $2, r."streetId", r.kind, r."legalName", r."pinyinInitials", r."creditCode", r.industry,
              r."establishedOn", r."enteredOn", r."contactName", r."contactPhone", r.remark, $3
         from ${UNIT_RECORD}`,
      [JSON.stringify(fresh.map((unit) => this.asKept(unit))), districtOf(ctx), importBatchId],
    );
    return fresh.map(({ id }) => id);
  }

  /**
   * Sets what a ledger tells of recorded units as they were read; their credit codes stay. Gives how many it set: one
   * that somebody edited since is left alone.
   * @throws left_before_entered
   */
  async update(
    ctx: WriteContext,
    units: readonly (LedgerUnitFacts & { id: string; version: number })[],
  ): Promise<number> {
    const set = await ctx.query(
      `update enterprise e
          set street_id = r."streetId", kind = r.kind, legal_name = r."legalName", pinyin_initials = r."pinyinInitials",
              industry = r.industry, established_on = r."establishedOn", entered_on = r."enteredOn",
              contact_name = r."contactName", contact_phone = r."contactPhone", remark = r.remark,
              version = e.version + 1, updated_at = now()
         from ${UNIT_RECORD}
        where e.park_id = r."parkId" and e.id = r.id and e.version = r.version
       returning e.id`,
      [JSON.stringify(units.map((unit) => this.asKept(unit)))],
    );
    return set.length;
  }

  /** Keeps what units reported; a second report for the same date corrects the first and leaves its anchors. */
  async recordHeadcounts(
    ctx: WriteContext,
    importBatchId: string,
    reports: readonly LedgerHeadcount[],
  ): Promise<void> {
    await ctx.query(
      `insert into reported_headcount (park_id, enterprise_id, as_of, staff_count, full_member_count, import_batch_id)
       select r."parkId", r."enterpriseId", r."asOf", r."staffCount", r."fullMemberCount", $2
         from jsonb_to_recordset($1::jsonb) as r("parkId" uuid, "enterpriseId" uuid, "asOf" date, "staffCount" int,
           "fullMemberCount" int)
       on conflict (park_id, enterprise_id, as_of) do update set staff_count = excluded.staff_count,
         full_member_count = excluded.full_member_count, import_batch_id = excluded.import_batch_id, recorded_at = now()`,
      [JSON.stringify(reports), importBatchId],
    );
  }

  /** A unit with what is derived from it, its contact's number sealed. */
  private asKept<Unit extends LedgerUnitFacts & { id: string }>(
    unit: Unit,
  ): Unit & { pinyinInitials: string } {
    return {
      ...unit,
      pinyinInitials: pinyinInitials(unit.legalName),
      contactPhone: this.phones.seal(unit.id, unit.contactPhone),
    };
  }
}
