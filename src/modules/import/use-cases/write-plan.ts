import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import {
  type LedgerMembership,
  type NamedSecretary,
  OutreachLedger,
  PartyOrgLedger,
} from '../../branches/branches.public.js';
import { EnterpriseLedger } from '../../enterprises/enterprises.public.js';
import type { CommitPlan, PlannedOrganisation, PlannedUnit } from '../domain/commit-plan.js';
import { importProblems } from '../import.problems.js';
import { inChunks } from './in-chunks.js';

type Written = (rows: number) => Promise<void>;

/** Where the units of a plan lie once they are written, by their row. */
type UnitPlaces = Map<number, { parkId: string; enterpriseId: string }>;

/** Rows that writing a plan touches, for the progress bar. */
export function rowsToWrite(plan: CommitPlan): number {
  return (
    plan.units.length +
    plan.headcounts.length +
    plan.departures.length +
    plan.organisations.reduce((sum, { members }) => sum + 1 + members.length, 0) +
    plan.instructors.length +
    plan.massOrganisations.length
  );
}

/** Writes a plan in the caller's transaction, a few statements for every few hundred rows. */
@Injectable()
export class WritePlan {
  constructor(
    private readonly enterprises: EnterpriseLedger,
    private readonly partyOrgs: PartyOrgLedger,
    private readonly outreach: OutreachLedger,
  ) {}

  async execute(
    ctx: WriteContext,
    batchId: string,
    plan: CommitPlan,
    written: Written,
  ): Promise<void> {
    // From here on every row of the ledger that is entered or changed is noted, so that it can be taken back.
    await ctx.query(`select set_config('wutong.import_batch_id', $1, true)`, [batchId]);
    const places = await this.writeUnits(ctx, batchId, plan.units, written);
    await inChunks(plan.headcounts, async (chunk) => {
      await this.enterprises.recordHeadcounts(
        ctx,
        batchId,
        chunk.map((report) => ({ ...placeOf(places, report), ...report })),
      );
      await written(chunk.length);
    });
    await inChunks(plan.departures, async (chunk) => {
      await this.partyOrgs.endMemberships(ctx, chunk);
      await written(chunk.length);
    });
    await this.writeOrganisations(ctx, batchId, plan.organisations, places, written);
    await inChunks(plan.instructors, async (chunk) => {
      await this.outreach.assignInstructors(
        ctx,
        batchId,
        chunk.map((one) => ({ ...placeOf(places, one), ...one })),
      );
      await written(chunk.length);
    });
    await inChunks(plan.massOrganisations, async (chunk) => {
      await this.outreach.addMassOrganisations(
        ctx,
        batchId,
        chunk.map((one) => ({ ...placeOf(places, one), ...one })),
      );
      await written(chunk.length);
    });
  }

  private async writeUnits(
    ctx: WriteContext,
    batchId: string,
    units: readonly PlannedUnit[],
    written: Written,
  ): Promise<UnitPlaces> {
    const places: UnitPlaces = new Map();
    const fresh: PlannedUnit[] = [];
    const changed: (PlannedUnit & { id: string; version: number })[] = [];
    for (const unit of units) {
      if (unit.existingId === null) {
        fresh.push(unit);
        continue;
      }
      places.set(unit.rowNumber, { parkId: unit.parkId, enterpriseId: unit.existingId });
      if (unit.action === 'update') {
        changed.push({ ...unit, id: unit.existingId, version: unit.existingVersion ?? 0 });
      }
    }
    await inChunks(fresh, async (chunk) => {
      const ids = await this.enterprises.create(ctx, batchId, chunk);
      chunk.forEach(({ rowNumber, parkId }, index) =>
        places.set(rowNumber, { parkId, enterpriseId: ids[index]! }),
      );
      await written(chunk.length);
    });
    await inChunks(changed, async (chunk) => {
      const set = await this.enterprises.update(ctx, chunk);
      if (set < chunk.length) {
        throw importProblems.import_records_changed();
      }
      await written(chunk.length);
    });
    return places;
  }

  private async writeOrganisations(
    ctx: WriteContext,
    batchId: string,
    organisations: readonly PlannedOrganisation[],
    places: UnitPlaces,
    written: Written,
  ): Promise<void> {
    const members: LedgerMembership[] = [];
    const recorded: LedgerMembership[] = [];
    const collect = (organisation: PlannedOrganisation, partyOrgId: string): void => {
      for (const member of organisation.members) {
        (member.exists ? recorded : members).push({
          ...placeOf(places, member),
          partyOrgId,
          orgKind: organisation.kind,
          tie: member.tie,
          isLead: member.isLead,
          joinedOn: member.joinedOn,
        });
      }
    };
    await inChunks(
      organisations.filter(({ existingId }) => existingId === null),
      async (chunk) => {
        const ids = await this.partyOrgs.create(ctx, batchId, chunk);
        chunk.forEach((organisation, index) => collect(organisation, ids[index]!));
        await written(chunk.length);
      },
    );
    const renamed: NamedSecretary[] = [];
    for (const organisation of organisations) {
      const { existingId, parkId, secretaryName, secretaryChanged, effectiveFrom } = organisation;
      if (existingId !== null) {
        collect(organisation, existingId);
        if (secretaryChanged && secretaryName !== null) {
          renamed.push({ parkId, id: existingId, secretaryName, asOf: effectiveFrom });
        }
      }
    }
    await inChunks(renamed, (chunk) => this.partyOrgs.nameSecretaries(ctx, batchId, chunk));
    await inChunks(recorded, (chunk) => this.partyOrgs.moveBack(ctx, chunk));
    await inChunks(members, async (chunk) => {
      await this.partyOrgs.addMembers(ctx, batchId, chunk);
      await written(chunk.length);
    });
  }
}

function placeOf(
  places: UnitPlaces,
  { rowNumber }: { rowNumber: number },
): { parkId: string; enterpriseId: string } {
  const place = places.get(rowNumber);
  if (!place) {
    throw new Error(`row ${rowNumber} of the plan names no unit of the plan`);
  }
  return place;
}
