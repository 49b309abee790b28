import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { cleanText } from '../../../platform/text/clean-text.js';
import { needsApproval } from '../domain/posts.js';
import { adviseBasis, adviseElectionDay, termDueOn } from '../domain/term-rules.js';
import type { PartyOrgDto } from '../dto/party-org.dto.js';
import type { BeginTermDto } from '../dto/post.dto.js';
import { PartyOrgPostEntity } from '../entities/party-org-post.entity.js';
import { PartyOrgTermEntity } from '../entities/party-org-term.entity.js';
import { actDayFault, emptyText, inFuture } from './act-days.js';
import { GetPartyOrg } from './get-party-org.js';
import {
  adviseCommitteeOf,
  blocksOf,
  fullMembersOn,
  type HeldPost,
  postsOf,
} from './held-posts.js';
import { lockOrganisation } from './organisation-lock.js';

interface PresentTerm {
  id: string;
  startedOn: string;
  dueOn: string;
}

/**
 * Records an election or appointment of all leaders: the posts and the term before end that day, the new ones begin
 * (rules 1.6, 1.9–1.11, 1.14). A temporary branch has officers and no term.
 */
@Injectable()
export class BeginTerm {
  constructor(private readonly get: GetPartyOrg) {}

  /** @throws not_found, organisation_changed, validation_failed (days, officers, and every rule that stops it) */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    input: BeginTermDto,
  ): Promise<PartyOrgDto> {
    const organisation = await lockOrganisation(ctx, parkId, id, input.version);
    const { kind } = organisation;
    const { startedOn, basis } = input;
    const officers = input.officers.map(({ post, personName }) => ({
      post,
      personName: cleanText(personName),
    }));
    const term = await presentTerm(ctx, parkId, id);
    const held = await postsOf(ctx, parkId, id);
    const findings = [
      ...adviseBasis(kind, basis),
      ...(term ? adviseElectionDay(term.dueOn, startedOn) : []),
    ];
    const members = await fullMembersOn(ctx, parkId, id, startedOn);
    const faults = [
      actDayFault('startedOn', startedOn, organisation, ctx.today),
      ...daysAgainst(startedOn, term, held),
      ...paperDays(input, ctx.today),
      ...officerFaults(officers),
      ...blocksOf('startedOn', findings, input),
      ...blocksOf('officers', adviseCommitteeOf(kind, members, officers), input),
    ].filter((fault) => fault !== null);
    if (faults.length > 0) {
      throw fieldProblem(faults);
    }
    await ctx.query(
      `update party_org_post set until_on = $3 where park_id = $1 and party_org_id = $2 and void_reason is null
          and from_on < $3 and (until_on is null or until_on > $3)`,
      [parkId, id, startedOn],
    );
    await ctx.query(
      `update party_org_term set ended_on = $3 where park_id = $1 and party_org_id = $2 and ended_on is null`,
      [parkId, id, startedOn],
    );
    const dueOn = termDueOn(kind, startedOn);
    if (dueOn !== null) {
      await ctx.manager.insert(PartyOrgTermEntity, {
        parkId,
        partyOrgId: id,
        basis,
        startedOn,
        dueOn,
        exceptionBy: input.exceptionBy ?? null,
        exceptionOn: input.exceptionOn ?? null,
      });
    }
    await ctx.manager.insert(
      PartyOrgPostEntity,
      officers.map(({ post, personName }) => ({
        parkId,
        partyOrgId: id,
        post,
        personName,
        basis,
        fromOn: startedOn,
        approvedBy: needsApproval(post) ? (input.approvedBy ?? null) : null,
        approvedOn: needsApproval(post) ? (input.approvedOn ?? null) : null,
        filedOn: needsApproval(post) ? null : (input.filedOn ?? null),
      })),
    );
    return this.get.execute(ctx, parkId, id);
  }
}

async function presentTerm(
  ctx: WriteContext,
  parkId: string,
  id: string,
): Promise<PresentTerm | undefined> {
  const [term] = await ctx.query<PresentTerm>(
    `select id, started_on as "startedOn", coalesce(extended_to, due_on) as "dueOn" from party_org_term
      where park_id = $1 and party_org_id = $2 and ended_on is null`,
    [parkId, id],
  );
  return term;
}

function daysAgainst(
  startedOn: string,
  term: PresentTerm | undefined,
  held: readonly HeldPost[],
): FieldProblem[] {
  const faults: FieldProblem[] = [];
  if (term && startedOn <= term.startedOn) {
    faults.push({
      path: 'startedOn',
      code: 'term_before_present',
      zh: '本届自 {start} 开始，新一届须晚于当日，请核对日期',
      en: 'The present term began on {start}; a new one begins later, check the day',
      params: { start: term.startedOn },
    });
  }
  const late = held.find(({ fromOn }) => fromOn >= startedOn);
  if (late) {
    faults.push({
      path: 'startedOn',
      code: 'post_begins_later',
      zh: '“{person}”的任职自 {fromOn} 开始，换届日期须晚于当日；如登记有误，请先更正或作废该任职',
      en: '{person} holds a post from {fromOn}: the term begins later, or correct that post first',
      params: { person: late.personName, fromOn: late.fromOn },
    });
  }
  return faults;
}

/** Days of papers that lie in the future. */
export function paperDays(
  papers: Partial<
    Record<'approvedOn' | 'filedOn' | 'exceptionOn' | 'extensionOn', string | null | undefined>
  >,
  today: string,
): FieldProblem[] {
  return (['approvedOn', 'filedOn', 'exceptionOn', 'extensionOn'] as const).flatMap((path) => {
    const day = papers[path];
    return day ? (inFuture(path, day, today) ?? []) : [];
  });
}

function officerFaults(officers: readonly { post: string; personName: string }[]): FieldProblem[] {
  const faults: FieldProblem[] = officers.flatMap(
    ({ personName }, index) => emptyText(`officers.${index}.personName`, personName) ?? [],
  );
  const secretaries = officers.filter(({ post }) => post === 'secretary').length;
  if (secretaries !== 1) {
    faults.push({
      path: 'officers',
      code: 'one_secretary',
      zh: '须有且只有一名书记，请核对班子成员',
      en: 'There is exactly one secretary; check the officers',
    });
  }
  const seen = new Set<string>();
  for (const [index, { post, personName }] of officers.entries()) {
    if (seen.has(post + personName)) {
      faults.push({
        path: `officers.${index}.personName`,
        code: 'officer_twice',
        zh: '该职务已填写过这个人，请删除重复的一行',
        en: 'This person is named for this post already; remove one row',
      });
    }
    seen.add(post + personName);
  }
  return faults;
}
