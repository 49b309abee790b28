import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { PartyOrgKind } from '../domain/organisation-rules.js';

/** What a change of an organisation's units goes by. */
export interface LockedOrganisation {
  kind: PartyOrgKind;
  effectiveFrom: string;
  dissolvedOn: string | null;
}

/**
 * Holds the organisation until the transaction ends and raises its version, so that whoever edits it meanwhile is told
 * that its units changed. @throws not_found
 */
export async function lockOrganisation(
  ctx: WriteContext,
  parkId: string,
  id: string,
): Promise<LockedOrganisation> {
  const [row] = await ctx.query<LockedOrganisation>(
    `update party_org set version = version + 1, updated_at = $3 where park_id = $1 and id = $2
     returning kind, effective_from as "effectiveFrom", dissolved_on as "dissolvedOn"`,
    [parkId, id, ctx.now],
  );
  if (!row) {
    throw platformProblems.not_found();
  }
  return row;
}
