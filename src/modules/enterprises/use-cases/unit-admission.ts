import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { addDays } from '../../../platform/calendar/business-date.js';
import { pinyinInitials } from '../../../platform/text/pinyin-initials.js';
import { readContactPhone, readUnitFacts } from '../domain/registration.js';
import { enterprisesProblems } from '../enterprises.problems.js';
import type { EnterpriseKind, EnterpriseStatus } from '../entities/enterprise.entity.js';
import { ContactPhones } from './contact-phones.js';
import { EditEnterprise } from './edit-enterprise.js';
import { GetEnterprise } from './get-enterprise.js';
import { writeHeadcount } from './record-headcount.js';

/** A unit that asks to be taken in. */
export interface ApplyingUnit {
  legalName: string;
  creditCode: string;
  kind: EnterpriseKind;
  streetId: string;
}

/** What an admission knows of a unit, to be written into the ledger. */
export interface AdmittedFacts {
  /** First day on which it is resident. */
  enteredOn: string;
  industry: string | null;
  establishedOn: string | null;
  contactName: string | null;
  contactPhone: string | null;
  staffCount: number;
  fullMemberCount: number;
  anchorCount: number | null;
}

/** How a unit comes into a park's ledger by admission, and leaves it when the admission lapses. */
@Injectable()
export class UnitAdmission {
  constructor(
    private readonly phones: ContactPhones,
    private readonly edit: EditEnterprise,
    private readonly get: GetEnterprise,
  ) {}

  /**
   * Writes a unit down as applying, or finds the row under which it applies already. Both check digits of the credit
   * code are checked. @throws validation_failed, unit_resident, unit_left_before, not_found, reference_missing
   */
  async register(ctx: WriteContext, parkId: string, input: ApplyingUnit): Promise<string> {
    const read = readUnitFacts(input, ctx.today);
    if (!read.ok) {
      throw fieldProblem(read.errors);
    }
    const { legalName, creditCode, kind, streetId } = read.facts;
    const [known] = await ctx.query<{ id: string; status: EnterpriseStatus; left: boolean }>(
      `select id, status, left_on is not null as left from enterprise where park_id = $1 and credit_code = $2`,
      [parkId, creditCode],
    );
    if (known?.left) {
      throw enterprisesProblems.unit_left_before();
    }
    if (known && known.status !== 'applying') {
      throw enterprisesProblems.unit_resident();
    }
    if (known) {
      return known.id;
    }
    const id = newRowId();
    const inserted = await ctx.query(
      `insert into enterprise (id, park_id, district_id, street_id, kind, legal_name, pinyin_initials, credit_code, status, entered_on)
       select $1, p.id, p.district_id, $3, $4, $5, $6, $7, 'applying', $8 from park p where p.id = $2 returning id`,
      [id, parkId, streetId, kind, legalName, pinyinInitials(legalName), creditCode, ctx.today],
    );
    if (inserted.length === 0) {
      throw platformProblems.not_found();
    }
    return id;
  }

  /** Makes an applying unit resident, with what it told in its dossier. @throws not_found, unit_resident */
  async admit(ctx: WriteContext, parkId: string, id: string, facts: AdmittedFacts): Promise<void> {
    const unit = await this.get.execute(ctx, parkId, id);
    if (unit.status !== 'applying') {
      throw enterprisesProblems.unit_resident();
    }
    await ctx.query(
      `update enterprise set status = 'resident', entered_on = $3, industry = $4, established_on = $5, contact_name = $6,
              contact_phone = $7, version = version + 1, updated_at = now()
        where park_id = $1 and id = $2`,
      [
        parkId,
        id,
        facts.enteredOn,
        facts.industry,
        facts.establishedOn,
        facts.contactName,
        this.phones.seal(id, facts.contactPhone),
      ],
    );
    await writeHeadcount(ctx, parkId, id, {
      asOf: facts.enteredOn,
      staffCount: facts.staffCount,
      fullMemberCount: facts.fullMemberCount,
      anchorCount: facts.anchorCount,
    });
  }

  /**
   * Ends a stay whose admission has lapsed, with what hangs on it; why is kept on the unit. The day of entry is always
   * one of the stay.
   */
  async end(ctx: WriteContext, parkId: string, id: string, reason: string): Promise<void> {
    const unit = await this.get.execute(ctx, parkId, id);
    const leftOn = unit.enteredOn < ctx.today ? ctx.today : addDays(unit.enteredOn, 1);
    await this.edit.execute(ctx, parkId, id, {
      version: unit.version,
      leftOn,
      leftReason: reason,
    });
  }

  /** Reads a contact's number as the ledger keeps it. @throws validation_failed on `contactPhone` */
  readPhone(text: string | null): string | null {
    const read = readContactPhone(text, 'contactPhone');
    if (!read.ok) {
      throw fieldProblem([read.error]);
    }
    return read.number;
  }

  /** A unit's name and standing, for the page about its application. @throws not_found */
  async name(
    ctx: RequestContext,
    parkId: string,
    id: string,
  ): Promise<{
    legalName: string;
    creditCode: string;
    streetId: string;
    status: EnterpriseStatus;
    left: boolean;
  }> {
    const [unit] = await ctx.query<{
      legalName: string;
      creditCode: string;
      streetId: string;
      status: EnterpriseStatus;
      left: boolean;
    }>(
      `select legal_name as "legalName", credit_code as "creditCode", street_id as "streetId", status, left_on is not null as left
         from enterprise where park_id = $1 and id = $2`,
      [parkId, id],
    );
    if (!unit) {
      throw platformProblems.not_found();
    }
    return unit;
  }
}
