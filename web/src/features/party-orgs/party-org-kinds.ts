import type { PartyOrg } from '../../api/types.js';

export type PartyOrgKind = PartyOrg['kind'];

export const PARTY_ORG_KINDS = [
  'park_committee',
  'branch',
  'joint_branch',
  'mobile_member_org',
  'temporary_branch',
  'general_branch',
  'party_committee',
] as const satisfies readonly PartyOrgKind[];

/** How the units of an organisation are entered: one of its own, several, or none. */
export function unitsOf(kind: PartyOrgKind | undefined): 'one' | 'several' | 'none' {
  if (kind === 'branch' || kind === 'general_branch' || kind === 'party_committee') return 'one';
  if (kind === 'joint_branch' || kind === 'mobile_member_org' || kind === 'temporary_branch')
    return 'several';
  return 'none';
}

/** The body of the request that covers these units, with the lead unit marked where there is one. */
export function membershipsOf(
  kind: PartyOrgKind,
  units: readonly ({ enterpriseId?: string; joinedOn?: string } | undefined)[],
  leadRow: number | undefined,
): { enterpriseId: string; joinedOn?: string; isLead?: boolean }[] {
  if (unitsOf(kind) === 'none') return [];
  return units.flatMap((unit, index) => {
    if (!unit?.enterpriseId) return [];
    const lead = kind === 'joint_branch' ? index === leadRow : undefined;
    return [
      {
        enterpriseId: unit.enterpriseId,
        joinedOn: unit.joinedOn || undefined,
        ...(lead ? { isLead: true } : {}),
      },
    ];
  });
}
