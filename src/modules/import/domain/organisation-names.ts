import type { LedgerValues } from './checked-ledger.js';
import type { PartyOrgKind } from '../../branches/branches.rules.js';

/** Name of a unit's own organisation: as written, or made from the unit's where the ledger gives none. */
export function ownOrganisationName(values: LedgerValues): string | null {
  return values.partyOrgName ?? (values.legalName === null ? null : `${values.legalName}党支部`);
}

/** Name of a joint organisation: as the lead unit's row writes it, or made from the lead unit's name. */
export function jointOrganisationName(lead: LedgerValues): string | null {
  return lead.partyOrgName ?? (lead.legalName === null ? null : `${lead.legalName}联合党支部`);
}

/** What kind of organisation a name stands for: a general branch and a committee say so at their end. */
export function organisationKind(name: string, formation: 'own' | 'joint'): PartyOrgKind {
  if (/(党总支|总支部)(委员会)?$/.test(name)) {
    return 'general_branch';
  }
  if (/(党委|委员会)$/.test(name) && !name.endsWith('支部委员会')) {
    return 'party_committee';
  }
  return formation === 'own' ? 'branch' : 'joint_branch';
}
