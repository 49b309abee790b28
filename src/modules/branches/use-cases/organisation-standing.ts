import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import {
  adviseOrganisation,
  type PartyOrgKind,
  type RuleFinding,
} from '../domain/organisation-rules.js';
import type { ExceptionDto } from '../dto/post.dto.js';
import { PartyOrgEntity } from '../entities/party-org.entity.js';
import { blocksOf } from './held-posts.js';

/** A unit of an organisation with its full members as last reported; null where none reported. */
export interface StandingUnit {
  enterpriseId: string;
  fullMemberCount: number | null;
}

/** The units that an organisation holds on a day. */
export function unitsHeldOn(
  ctx: RequestContext,
  parkId: string,
  id: string,
  day: string,
): Promise<StandingUnit[]> {
  return ctx.query<StandingUnit>(
    `select distinct t.enterprise_id as "enterpriseId", e.full_member_count as "fullMemberCount"
       from party_org_enterprise t join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
      where t.park_id = $1 and t.party_org_id = $2 and t.joined_on <= $3 and (t.left_on is null or t.left_on > $3)`,
    [parkId, id, day],
  );
}

/** Units with their full members, whether an organisation holds them or not. */
export function standingUnits(
  ctx: RequestContext,
  parkId: string,
  enterpriseIds: readonly string[],
): Promise<StandingUnit[]> {
  return ctx.query<StandingUnit>(
    `select id as "enterpriseId", full_member_count as "fullMemberCount" from enterprise
      where park_id = $1 and id = any($2::uuid[])`,
    [parkId, enterpriseIds],
  );
}

/** An act that leaves an organisation with the units `after` instead of `before`; null when it is founded. */
export interface StandingChange {
  kind: PartyOrgKind;
  before: readonly StandingUnit[] | null;
  after: readonly StandingUnit[];
}

/** Blocks of rules 1.1 and 1.2 that an act brings about, as faults of a field; none where an exception was approved. */
export function standingFaults(
  path: string,
  change: StandingChange,
  exception: ExceptionDto,
): FieldProblem[] {
  return blocksOf(path, broughtAbout(change), exception).map((fault) => ({
    ...fault,
    zh: `${fault.zh}；已经上级批准的，请填写批准例外的组织和日期`,
    en: `${fault.en}; where the superior approved it, enter who approved the exception and when`,
  }));
}

/** The exception that an act is allowed by; empty where it needs none. */
export function exceptionFor(
  change: StandingChange,
  { exceptionBy, exceptionOn }: ExceptionDto,
): { exceptionBy?: string; exceptionOn?: string } {
  const isNeeded = broughtAbout(change).some(({ severity }) => severity === 'block');
  return isNeeded && exceptionBy && exceptionOn ? { exceptionBy, exceptionOn } : {};
}

/** Notes who approved that an organisation stands as an act leaves it. */
export async function recordException(
  ctx: WriteContext,
  parkId: string,
  id: string,
  change: StandingChange,
  exception: ExceptionDto,
): Promise<void> {
  const needed = exceptionFor(change, exception);
  if (needed.exceptionBy !== undefined) {
    await ctx.manager.update(PartyOrgEntity, { parkId, id }, needed);
  }
}

function broughtAbout({ kind, before, after }: StandingChange): RuleFinding[] {
  const known = new Set(before === null ? [] : adviceOn(kind, before).map(({ code }) => code));
  return adviceOn(kind, after).filter(({ code }) => !known.has(code));
}

function adviceOn(kind: PartyOrgKind, units: readonly StandingUnit[]): RuleFinding[] {
  const reported = units.flatMap(({ fullMemberCount }) => fullMemberCount ?? []);
  return adviseOrganisation({
    kind,
    unitCount: units.length,
    fullMemberCount: reported.length === 0 ? null : reported.reduce((sum, one) => sum + one, 0),
    isApproved: false,
  });
}
