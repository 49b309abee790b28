import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { cleanText } from '../../../platform/text/clean-text.js';
import { adviseBasis } from '../domain/term-rules.js';
import type { PartyOrgDto } from '../dto/party-org.dto.js';
import type { CorrectPostDto, LeavePostDto, TakePostDto, VoidPostDto } from '../dto/post.dto.js';
import { PartyOrgPostEntity } from '../entities/party-org-post.entity.js';
import { actDayFault, emptyText } from './act-days.js';
import { paperDays } from './begin-term.js';
import { GetPartyOrg } from './get-party-org.js';
import {
  adviseCommitteeOf,
  blocksOf,
  fullMembersOn,
  type HeldPost,
  isHeld,
  postsOf,
} from './held-posts.js';
import { type LockedOrganisation, lockOrganisation } from './organisation-lock.js';

/** People take posts and leave them within a term; what was recorded wrongly is corrected or declared void. */
@Injectable()
export class ChangePosts {
  constructor(private readonly get: GetPartyOrg) {}

  /**
   * Somebody takes a post, also on a day to come. A new secretary ends the one before on that day.
   * @throws not_found, organisation_changed, secretary_taken, post_held_already, validation_failed
   */
  async take(
    ctx: WriteContext,
    parkId: string,
    id: string,
    input: TakePostDto,
  ): Promise<PartyOrgDto> {
    const { version, ...post } = input;
    const organisation = await lockOrganisation(ctx, parkId, id, version);
    const personName = cleanText(post.personName);
    const held = await postsOf(ctx, parkId, id);
    const others = held.filter(
      (one) => isHeld(one, post.fromOn) && !(post.post === 'secretary' && one.post === 'secretary'),
    );
    const members = await fullMembersOn(ctx, parkId, id, post.fromOn);
    const committee = adviseCommitteeOf(organisation.kind, members, [
      ...others,
      { post: post.post, personName },
    ]).filter(({ code }) => code !== 'committee_due' && code !== 'committee_too_small');
    refuse([
      emptyText('personName', personName),
      actDayFault('fromOn', post.fromOn, organisation, null),
      ...paperDays(post, ctx.today),
      ...blocksOf('basis', adviseBasis(organisation.kind, post.basis), {}),
      ...blocksOf('post', committee, post),
    ]);
    const later = held.find((one) => one.post === 'secretary' && one.fromOn > post.fromOn);
    if (post.post === 'secretary') {
      await ctx.query(
        `update party_org_post set until_on = $3 where park_id = $1 and party_org_id = $2 and post = 'secretary'
            and void_reason is null and from_on < $3 and (until_on is null or until_on > $3)`,
        [parkId, id, post.fromOn],
      );
    }
    await ctx.manager.insert(PartyOrgPostEntity, {
      ...post,
      personName,
      parkId,
      partyOrgId: id,
      untilOn: (post.post === 'secretary' ? later?.fromOn : undefined) ?? organisation.dissolvedOn,
    });
    return this.get.execute(ctx, parkId, id);
  }

  /** Corrects what is recorded of a post. @throws not_found, organisation_changed, secretary_taken, validation_failed */
  async correct(
    ctx: WriteContext,
    parkId: string,
    id: string,
    postId: string,
    input: CorrectPostDto,
  ): Promise<PartyOrgDto> {
    const { version, ...changes } = input;
    const organisation = await lockOrganisation(ctx, parkId, id, version);
    const before = await onePost(ctx, parkId, id, postId);
    const after = {
      ...changes,
      ...(changes.personName === undefined ? {} : { personName: cleanText(changes.personName) }),
    };
    const { fromOn, untilOn } = { ...before, ...definedOnly(after) };
    refuse([
      after.personName === undefined ? null : emptyText('personName', after.personName),
      actDayFault('fromOn', fromOn, organisation, null),
      ...untilFaults(fromOn, untilOn, organisation),
      ...paperDays(changes, ctx.today),
    ]);
    await ctx.manager.update(PartyOrgPostEntity, { parkId, id: postId }, after);
    return this.get.execute(ctx, parkId, id);
  }

  /** Somebody gives up a post. @throws not_found, organisation_changed, validation_failed */
  async leave(
    ctx: WriteContext,
    parkId: string,
    id: string,
    postId: string,
    { version, untilOn }: LeavePostDto,
  ): Promise<PartyOrgDto> {
    return this.correct(ctx, parkId, id, postId, { version, untilOn });
  }

  /** Declares a post void that was entered by mistake. @throws not_found, organisation_changed */
  async declareVoid(
    ctx: WriteContext,
    parkId: string,
    id: string,
    postId: string,
    { version, reason }: VoidPostDto,
  ): Promise<PartyOrgDto> {
    await lockOrganisation(ctx, parkId, id, version);
    await onePost(ctx, parkId, id, postId);
    const voidReason = cleanText(reason);
    refuse([emptyText('reason', voidReason)]);
    await ctx.manager.update(PartyOrgPostEntity, { parkId, id: postId }, { voidReason });
    return this.get.execute(ctx, parkId, id);
  }
}

async function onePost(
  ctx: WriteContext,
  parkId: string,
  id: string,
  postId: string,
): Promise<HeldPost> {
  const post = (await postsOf(ctx, parkId, id)).find((one) => one.id === postId);
  if (!post) {
    throw platformProblems.not_found();
  }
  return post;
}

function untilFaults(
  fromOn: string,
  untilOn: string | null,
  { dissolvedOn }: LockedOrganisation,
): FieldProblem[] {
  if (untilOn !== null && untilOn <= fromOn) {
    return [
      {
        path: 'untilOn',
        code: 'until_before_from',
        zh: '离任日期须晚于任职日期（{fromOn}），请修改',
        en: 'The post ends after it began ({fromOn}); choose a later day',
        params: { fromOn },
      },
    ];
  }
  if (dissolvedOn !== null && (untilOn === null || untilOn > dissolvedOn)) {
    return [
      {
        path: 'untilOn',
        code: 'until_after_dissolved',
        zh: '该党组织于 {dissolvedOn} 撤销，离任日期不能晚于当日，请修改',
        en: 'The organisation is dissolved on {dissolvedOn}; the post ends by then',
        params: { dissolvedOn },
      },
    ];
  }
  return [];
}

function definedOnly<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}

function refuse(faults: readonly (FieldProblem | null)[]): void {
  const found = faults.filter((fault) => fault !== null);
  if (found.length > 0) {
    throw fieldProblem(found);
  }
}
