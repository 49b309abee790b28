import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { branchesProblems } from '../branches.problems.js';
import type { PartyOrgKind } from '../domain/organisation-rules.js';

/** What a change of an organisation goes by. */
export interface LockedOrganisation {
  kind: PartyOrgKind;
  name: string;
  effectiveFrom: string;
  /** Day of the approval; null where only a ledger named it. */
  foundedOn: string | null;
  dissolvedOn: string | null;
}

/**
 * Holds the organisation until the transaction ends and raises its version, so that whoever edits it meanwhile is told
 * that its units changed. With `version`, refuses when it changed since.
 * @throws not_found, organisation_changed
 */
export async function lockOrganisation(
  ctx: WriteContext,
  parkId: string,
  id: string,
  version?: number,
): Promise<LockedOrganisation> {
  const [row] = await ctx.query<LockedOrganisation & { version: number }>(
    `update party_org set version = version + 1, updated_at = $3 where park_id = $1 and id = $2
     returning kind, name, effective_from as "effectiveFrom", founded_on as "foundedOn", dissolved_on as "dissolvedOn", version`,
    [parkId, id, ctx.now],
  );
  if (!row) {
    throw platformProblems.not_found();
  }
  if (version !== undefined && row.version !== version + 1) {
    throw branchesProblems.organisation_changed();
  }
  return row;
}
