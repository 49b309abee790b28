// The pure rules of this room that other rooms' domains may use.
export {
  adviseOrganisation,
  adviseUnit,
  BRANCH_MEMBERS,
  FULL_MEMBERS_FOR_BRANCH,
  JOINT_BRANCH_UNITS,
  type OrganisationRuleCode,
  type PartyOrgKind,
  type RuleFinding,
} from './domain/organisation-rules.js';
export { type Post, POST_BASES, type PostBasis, POSTS } from './domain/posts.js';
export { REMINDER_MONTHS } from './domain/term-rules.js';
export { RULE_TEXTS } from './domain/rule-texts.js';
