import { FULL_MEMBERS_FOR_BRANCH, JOINT_BRANCH_UNITS } from '../../branches/branches.rules.js';

/** The ways in which the Party's work reaches a unit (rules 1.1, 1.2, 1.7, 1.15). */
export const CONSTRUCTION_FORMS = [
  'own_branch',
  'join_joint',
  'new_joint',
  'mobile_org',
  'outreach',
] as const;
export type ConstructionForm = (typeof CONSTRUCTION_FORMS)[number];

/** A joint branch of the same park, as it stands today. */
export interface JointBranch {
  partyOrgId: string;
  name: string;
  unitCount: number;
  /** One of its units lies in the unit's street. */
  isSameStreet: boolean;
  /** One of its units is of the unit's trade. */
  isSameTrade: boolean;
}

export interface JointCandidate extends JointBranch {
  /** Units it may still take in before it is wider than usual (rule 1.2). */
  roomLeft: number;
}

/** An uncovered unit of the park with one or two full members. */
export interface PossiblePartner {
  enterpriseId: string;
  legalName: string;
  fullMemberCount: number;
  isSameStreet: boolean;
  isSameTrade: boolean;
}

export type ProposalReason =
  | 'own_branch_due'
  | 'joint_has_room'
  | 'joint_only_full'
  | 'joint_to_found'
  | 'joint_no_partner'
  | 'mobile_only'
  | 'nobody';

/** What the rules propose for a unit, and why. */
export interface FormProposal {
  form: ConstructionForm;
  /** Number of the rule in docs/rules.md. */
  rule: '1.1' | '1.2' | '1.7' | '1.15';
  reason: ProposalReason;
  /** A mobile-member organisation is set up beside it (rule 1.7). */
  withMobile: boolean;
  /** Joint branches that may take it in, the best first; those that are full come last. */
  candidates: JointCandidate[];
  /** Units with which a new joint branch could be founded, the best first. */
  partners: PossiblePartner[];
}

/**
 * Proposes a form: three full members and more make a branch of the unit's own (rule 1.1; probationary members do not
 * count), one or two join a joint branch of the park that has room, or found one with other uncovered units (1.2), nobody
 * is sent an instructor and builds mass organisations (1.15). Members who have been away from their own organisation for
 * six months or more get a mobile-member organisation beside it (1.7). Pure.
 */
export function proposeForm(unit: {
  fullMembers: number;
  mobileMembers: number;
  joints: readonly JointBranch[];
  partners: readonly PossiblePartner[];
}): FormProposal {
  const { fullMembers, mobileMembers } = unit;
  const candidates = rankJoints(unit.joints);
  const partners = rankPartners(unit.partners);
  const proposal = (
    form: ConstructionForm,
    rule: FormProposal['rule'],
    reason: ProposalReason,
  ): FormProposal => ({
    form,
    rule,
    reason,
    withMobile: mobileMembers > 0 && form !== 'mobile_org',
    candidates,
    partners,
  });
  if (fullMembers >= FULL_MEMBERS_FOR_BRANCH) {
    return proposal('own_branch', '1.1', 'own_branch_due');
  }
  if (fullMembers === 0) {
    return mobileMembers > 0
      ? proposal('mobile_org', '1.7', 'mobile_only')
      : proposal('outreach', '1.15', 'nobody');
  }
  if (candidates.some(({ roomLeft }) => roomLeft > 0)) {
    return proposal('join_joint', '1.2', 'joint_has_room');
  }
  if (partners.length > 0) {
    return proposal('new_joint', '1.2', 'joint_to_found');
  }
  return candidates.length > 0
    ? proposal('join_joint', '1.2', 'joint_only_full')
    : proposal('new_joint', '1.2', 'joint_no_partner');
}

/** Those with room first, then by nearness, then by trade, then those with the fewest units (rule 1.2). */
function rankJoints(joints: readonly JointBranch[]): JointCandidate[] {
  return joints
    .map((joint) => ({ ...joint, roomLeft: Math.max(0, JOINT_BRANCH_UNITS - joint.unitCount) }))
    .sort(
      (a, b) =>
        Number(b.roomLeft > 0) - Number(a.roomLeft > 0) ||
        byNearness(a, b) ||
        a.unitCount - b.unitCount ||
        a.name.localeCompare(b.name, 'zh'),
    );
}

function rankPartners(partners: readonly PossiblePartner[]): PossiblePartner[] {
  return [...partners].sort(
    (a, b) =>
      byNearness(a, b) ||
      b.fullMemberCount - a.fullMemberCount ||
      a.legalName.localeCompare(b.legalName, 'zh'),
  );
}

type Near = Pick<JointBranch, 'isSameStreet' | 'isSameTrade'>;

const byNearness = (a: Near, b: Near): number =>
  Number(b.isSameStreet) - Number(a.isSameStreet) || Number(b.isSameTrade) - Number(a.isSameTrade);
