import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { OutreachLedger, PartyOrgLedger } from '../../branches/branches.public.js';
import { EnterpriseLedger } from '../../enterprises/enterprises.public.js';
import { Parks, Streets } from '../../parks/parks.public.js';
import type { ExistingLedger, NamedPlace } from '../domain/checked-ledger.js';

/** Gathers what a ledger is checked against: the places and records that the actor sees, on the ledger's day. */
@Injectable()
export class LedgerRecords {
  constructor(
    private readonly parks: Parks,
    private readonly streets: Streets,
    private readonly enterprises: EnterpriseLedger,
    private readonly partyOrgs: PartyOrgLedger,
    private readonly outreach: OutreachLedger,
  ) {}

  async load(
    ctx: RequestContext,
    asOf: string,
  ): Promise<{ parks: NamedPlace[]; streets: NamedPlace[]; existing: ExistingLedger }> {
    const parks = await this.parks.list(ctx);
    const streets = await this.streets.list(ctx);
    const units = await this.enterprises.units(ctx, asOf);
    const organisations = await this.partyOrgs.organisations(ctx, asOf);
    const outreach = new Map(
      (await this.outreach.units(ctx, asOf)).map((unit) => [unit.enterpriseId, unit]),
    );
    return {
      parks: parks.items.map(({ id, name }) => ({ id, name })),
      streets: streets.items.map(({ id, name }) => ({ id, name })),
      existing: {
        organisations,
        units: units.map((unit) => ({
          ...unit,
          instructors: outreach.get(unit.id)?.instructors ?? [],
          massOrganisations: outreach.get(unit.id)?.massOrganisations ?? [],
        })),
      },
    };
  }
}
