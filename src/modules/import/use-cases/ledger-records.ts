import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { OutreachLedger, PartyOrgLedger } from '../../branches/branches.public.js';
import { EnterpriseLedger } from '../../enterprises/enterprises.public.js';
import { Parks, Streets } from '../../parks/parks.public.js';
import type { ExistingLedger } from '../domain/checked-ledger.js';
import { type Vocabulary, vocabularyOf } from '../domain/learnt-words.js';
import { Synonyms } from './synonyms.js';

/** Gathers what a ledger is checked against: the places and records that the actor sees, on the ledger's day. */
@Injectable()
export class LedgerRecords {
  constructor(
    private readonly parks: Parks,
    private readonly streets: Streets,
    private readonly enterprises: EnterpriseLedger,
    private readonly partyOrgs: PartyOrgLedger,
    private readonly outreach: OutreachLedger,
    private readonly synonyms: Synonyms,
  ) {}

  /** The places the actor sees and the words of her district for them and for the rest. */
  async vocabulary(ctx: RequestContext): Promise<Vocabulary> {
    const parks = (await this.parks.list(ctx)).items.map(({ id, name }) => ({ id, name }));
    const streets = (await this.streets.list(ctx)).items.map(({ id, name }) => ({ id, name }));
    return vocabularyOf(await this.synonyms.words(ctx), parks, streets);
  }

  async load(
    ctx: RequestContext,
    asOf: string,
  ): Promise<{ vocabulary: Vocabulary; existing: ExistingLedger }> {
    const vocabulary = await this.vocabulary(ctx);
    const units = await this.enterprises.units(ctx, asOf);
    const organisations = await this.partyOrgs.organisations(ctx, asOf);
    const outreach = new Map(
      (await this.outreach.units(ctx, asOf)).map((unit) => [unit.enterpriseId, unit]),
    );
    return {
      vocabulary,
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
