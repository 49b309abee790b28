import type { INestApplicationContext } from '@nestjs/common';
import {
  BeginTerm,
  CreatePartyOrg,
  EndOrganisations,
  OutreachLedger,
  RenamePartyOrg,
} from '../src/modules/branches/branches.public.js';
import {
  CreateEnterprise,
  EditEnterprise,
  RecordHeadcount,
} from '../src/modules/enterprises/enterprises.public.js';
import { Venues } from '../src/modules/parks/parks.public.js';
import type { WriteContext } from '../src/platform/database/request-context.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { actAs } from './acting.js';
import {
  DATA_AS_OF,
  type DemoEnterprise,
  type DemoLedger,
  type DemoPartyOrg,
} from './demo-data.js';
import { type MoveDate, moveDates } from './demo-dates.js';
import { found, type PlaceIds } from './load-places.js';

/** Where a park's units and organisations are in the database, by the names of the data files. */
export interface LedgerIds {
  enterprises: ReadonlyMap<string, string>;
  partyOrgs: ReadonlyMap<string, string>;
}

/** Enters what is missing of a park's ledger, as its keeper and in one transaction. */
export async function loadLedger(
  app: INestApplicationContext,
  ledger: DemoLedger,
  place: PlaceIds,
): Promise<LedgerIds> {
  return actAs(app.get(UnitOfWork, { strict: false }), ledger.keeper, (keeper) =>
    keeper.write(async (ctx) => {
      const entry = new LedgerEntry(app, ctx, place, found(place.parks, ledger.park));
      const enterprises = await entry.enterprises(ledger.enterprises);
      const partyOrgs = await entry.partyOrgs(ledger.partyOrgs, enterprises);
      await entry.venues(ledger.venues, enterprises);
      return { enterprises, partyOrgs };
    }),
  );
}

/** The entry of one park's ledger within one transaction. */
class LedgerEntry {
  private readonly move: MoveDate;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly ctx: WriteContext,
    private readonly place: PlaceIds,
    private readonly parkId: string,
  ) {
    this.move = moveDates(DATA_AS_OF, ctx.today);
  }

  async enterprises(units: DemoLedger['enterprises']): Promise<ReadonlyMap<string, string>> {
    const rows = await this.ctx.query<{ code: string; id: string }>(
      'select credit_code as code, id from enterprise where park_id = $1',
      [this.parkId],
    );
    const known = new Map(rows.map(({ code, id }) => [code, id]));
    const ids = new Map<string, string>();
    for (const unit of units) {
      ids.set(unit.name, known.get(unit.code) ?? (await this.enterEnterprise(unit)));
    }
    return ids;
  }

  async partyOrgs(
    organisations: DemoLedger['partyOrgs'],
    enterprises: ReadonlyMap<string, string>,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.ctx.query<{ name: string; id: string }>(
      'select name, id from party_org where park_id = $1',
      [this.parkId],
    );
    const ids = new Map(rows.map(({ name, id }) => [name, id]));
    for (const organisation of organisations) {
      if (!ids.has(organisation.name)) {
        ids.set(organisation.name, await this.enterPartyOrg(organisation, enterprises, ids));
      }
    }
    return ids;
  }

  async venues(
    venues: DemoLedger['venues'],
    enterprises: ReadonlyMap<string, string>,
  ): Promise<void> {
    const useCase = this.app.get(Venues, { strict: false });
    const known = new Set(
      (await useCase.list(this.ctx, this.parkId)).items.map(({ name }) => name),
    );
    for (const { unit, ...venue } of venues) {
      if (!known.has(venue.name)) {
        const enterpriseId = unit === undefined ? null : found(enterprises, unit);
        await useCase.create(this.ctx, this.parkId, { ...venue, enterpriseId });
      }
    }
  }

  private async enterEnterprise(unit: DemoEnterprise): Promise<string> {
    const { id, version } = await this.app
      .get(CreateEnterprise, { strict: false })
      .execute(this.ctx, this.parkId, {
        legalName: unit.name,
        creditCode: unit.code,
        kind: unit.kind ?? 'non_public_enterprise',
        streetId: found(this.place.streets, unit.street),
        industry: unit.industry,
        establishedOn: this.move(unit.establishedOn),
        enteredOn: this.move(unit.enteredOn),
        revenueTier: unit.revenueTier ?? null,
        contactName: unit.contact,
        contactPhone: unit.phone,
        remark: unit.remark ?? null,
      });
    const reports = this.app.get(RecordHeadcount, { strict: false });
    for (const { asOf, staff, members, anchors } of unit.reports) {
      await reports.execute(this.ctx, this.parkId, id, {
        asOf: this.move(asOf),
        staffCount: staff,
        fullMemberCount: members,
        anchorCount: anchors ?? null,
      });
    }
    if (unit.leftOn !== undefined || unit.dormantFrom !== undefined) {
      await this.app.get(EditEnterprise, { strict: false }).execute(this.ctx, this.parkId, id, {
        version,
        ...(unit.leftOn === undefined ? {} : { leftOn: this.move(unit.leftOn) }),
        ...(unit.dormantFrom === undefined ? {} : { dormantFrom: this.move(unit.dormantFrom) }),
      });
    }
    await this.enterOutreach(unit, id);
    return id;
  }

  private async enterOutreach(
    { instructor, massOrganisations }: DemoEnterprise,
    enterpriseId: string,
  ): Promise<void> {
    const outreach = this.app.get(OutreachLedger, { strict: false });
    const unit = { parkId: this.parkId, enterpriseId };
    if (instructor) {
      const { name, from } = instructor;
      await outreach.assignInstructors(this.ctx, null, [
        { ...unit, instructorName: name, fromOn: this.move(from) },
      ]);
    }
    if (massOrganisations) {
      await outreach.addMassOrganisations(
        this.ctx,
        null,
        massOrganisations.map(({ kind, from }) => ({
          ...unit,
          kind,
          effectiveFrom: this.move(from),
        })),
      );
    }
  }

  private async enterPartyOrg(
    organisation: DemoPartyOrg,
    enterprises: ReadonlyMap<string, string>,
    partyOrgs: ReadonlyMap<string, string>,
  ): Promise<string> {
    const { kind, name, foundedOn, secretary, parent, units, joinedOn, term, exception } =
      organisation;
    const { id, version } = await this.app
      .get(CreatePartyOrg, { strict: false })
      .execute(this.ctx, this.parkId, {
        kind,
        name: organisation.renamed?.former ?? name,
        foundedOn: this.move(foundedOn),
        secretaryName: term ? null : (secretary ?? null),
        parentOrgId: parent === undefined ? null : found(partyOrgs, parent),
        ...(exception
          ? { exceptionBy: exception.approvedBy, exceptionOn: this.move(exception.on) }
          : {}),
        enterprises: units.map((unit, index) => ({
          enterpriseId: found(enterprises, unit),
          isLead: kind === 'joint_branch' && index === 0,
          ...(joinedOn?.[unit] === undefined ? {} : { joinedOn: this.move(joinedOn[unit]) }),
        })),
      });
    await this.enterLife(organisation, { id, version }, partyOrgs);
    return id;
  }

  /** What happened to an organisation since its founding. */
  private async enterLife(
    { term, renamed, merged, name }: DemoPartyOrg,
    { id, version }: { id: string; version: number },
    partyOrgs: ReadonlyMap<string, string>,
  ): Promise<void> {
    if (term) {
      const day = this.move(term.startedOn);
      await this.app.get(BeginTerm, { strict: false }).execute(this.ctx, this.parkId, id, {
        version,
        basis: 'elected',
        startedOn: day,
        approvedBy: term.approvedBy,
        approvedOn: day,
        filedOn: day,
        officers: term.officers.map(({ post, name: personName }) => ({ post, personName })),
      });
    }
    if (renamed) {
      await this.app
        .get(RenamePartyOrg, { strict: false })
        .execute(this.ctx, this.parkId, id, { version, name, renamedOn: this.move(renamed.on) });
    }
    if (merged) {
      const day = this.move(merged.on);
      await this.app.get(EndOrganisations, { strict: false }).merge(this.ctx, this.parkId, {
        sources: [{ id, version }],
        intoPartyOrgId: found(partyOrgs, merged.into),
        mergedOn: day,
        reason: merged.reason,
        approvedBy: merged.approvedBy,
        approvedOn: day,
      });
    }
  }
}
