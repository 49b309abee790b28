import type { RequestContext } from '../../../platform/database/request-context.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { committeeOf, holdsOn, type Post } from '../domain/posts.js';
import {
  adviseCommittee,
  type PartyOrgKind,
  type RuleFinding,
} from '../domain/organisation-rules.js';
import { RULE_TEXTS } from '../domain/rule-texts.js';

export interface HeldPost {
  id: string;
  post: Post;
  personName: string;
  fromOn: string;
  untilOn: string | null;
}

/** The posts of an organisation, past, present and planned, in the order in which they began. */
export function postsOf(ctx: RequestContext, parkId: string, id: string): Promise<HeldPost[]> {
  return ctx.query<HeldPost>(
    `select id, post, person_name as "personName", from_on as "fromOn", until_on as "untilOn"
       from party_org_post where park_id = $1 and party_org_id = $2 and void_reason is null
      order by from_on, id`,
    [parkId, id],
  );
}

export const isHeld = ({ fromOn, untilOn }: HeldPost, day: string): boolean =>
  holdsOn({ from: fromOn, until: untilOn }, day);

/** Full members of the units that an organisation holds on a day, as last reported; null where none reported. */
export async function fullMembersOn(
  ctx: RequestContext,
  parkId: string,
  id: string,
  day: string,
): Promise<number | null> {
  const [row] = await ctx.query<{ members: number | null }>(
    `select sum(e.full_member_count)::int as members
       from party_org_enterprise t join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
      where t.park_id = $1 and t.party_org_id = $2 and t.joined_on <= $3 and (t.left_on is null or t.left_on > $3)`,
    [parkId, id, day],
  );
  return row?.members ?? null;
}

/** Rule 1.9 for the posts of a branch or joint branch; other kinds are not sized by it. */
export function adviseCommitteeOf(
  kind: PartyOrgKind,
  fullMemberCount: number | null,
  posts: readonly { post: Post; personName: string }[],
): RuleFinding[] {
  if (fullMemberCount === null || (kind !== 'branch' && kind !== 'joint_branch')) {
    return [];
  }
  return adviseCommittee({ fullMemberCount, ...committeeOf(posts) });
}

/** The findings that stop an act, as faults of a field; none where an exception was approved. */
export function blocksOf(
  path: string,
  findings: readonly RuleFinding[],
  exception: { exceptionBy?: string | null; exceptionOn?: string | null },
): FieldProblem[] {
  if (exception.exceptionBy && exception.exceptionOn) {
    return [];
  }
  return findings
    .filter(({ severity }) => severity === 'block')
    .map(({ code, params }) => ({ path, code, ...RULE_TEXTS[code], params }));
}
