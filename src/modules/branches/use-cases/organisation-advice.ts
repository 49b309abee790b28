import type { RequestContext } from '../../../platform/database/request-context.js';
import { localise } from '../../../platform/problems/problem.js';
import { adviseOrganisation, type RuleFinding } from '../domain/organisation-rules.js';
import { holdsOn } from '../domain/posts.js';
import { RULE_TEXTS } from '../domain/rule-texts.js';
import { adviseApproval, adviseReply, adviseSuperior, adviseTerm } from '../domain/term-rules.js';
import type { PartyOrgDto, RuleFindingDto } from '../dto/party-org.dto.js';
import { adviseCommitteeOf } from './held-posts.js';

/** Places from which only some of an organisation's units are seen: its size cannot be judged there. */
const NARROW_PLACES: readonly string[] = ['enterprise', 'street', 'branch'];

/** What an organisation's page is judged by. */
export type Judged = Pick<
  PartyOrgDto,
  | 'kind'
  | 'fullMemberCount'
  | 'enterpriseCount'
  | 'termDueOn'
  | 'posts'
  | 'appliedOn'
  | 'repliedOn'
  | 'approvedBy'
  | 'exceptionBy'
  | 'exceptionOn'
  | 'terms'
  | 'parentOrgId'
> & { parkHasCommittee: boolean };

/** What the rules of part 1 say of an organisation today; nothing to readers who see only a part of it. */
export function adviceFor(ctx: RequestContext, organisation: Judged): RuleFindingDto[] {
  if (NARROW_PLACES.includes(ctx.actor.placeKind)) {
    return [];
  }
  const { kind, fullMemberCount, termDueOn } = organisation;
  const { today } = ctx;
  const posts = organisation.posts.filter(
    ({ voidReason, fromOn, untilOn }) =>
      voidReason === null && holdsOn({ from: fromOn, until: untilOn }, today),
  );
  const size = adviseOrganisation({
    kind,
    fullMemberCount,
    unitCount: organisation.enterpriseCount,
    isApproved: Boolean(organisation.approvedBy && organisation.repliedOn),
  });
  const term = organisation.terms.find(({ startedOn, endedOn }) =>
    holdsOn({ from: startedOn, until: endedOn }, today),
  );
  const findings: RuleFinding[] = [
    ...(isExcepted(organisation) ? size.filter(({ severity }) => severity === 'warn') : size),
    ...(termDueOn === null ? [] : adviseTerm({ kind, dueOn: termDueOn, today })),
    // Who only a ledger named tells nothing of a committee.
    ...(posts.some(({ basis }) => basis !== null) && ![...posts, term].some(isExcepted)
      ? adviseCommitteeOf(kind, fullMemberCount, posts)
      : []),
    ...adviseApproval(posts),
    ...adviseReply({ ...organisation, today }),
    ...adviseSuperior({
      kind,
      hasSuperior: organisation.parentOrgId !== null,
      parkHasCommittee: organisation.parkHasCommittee,
    }),
  ];
  return findings.map(({ code, rule, severity, params }) => ({
    code,
    rule,
    severity,
    message: localise(RULE_TEXTS[code], params, ctx.locale),
  }));
}

/** Whether somebody approved what the rules would refuse: then they say no more of it. */
function isExcepted(
  one: { exceptionBy: string | null; exceptionOn: string | null } | undefined,
): boolean {
  return Boolean(one?.exceptionBy && one.exceptionOn);
}
