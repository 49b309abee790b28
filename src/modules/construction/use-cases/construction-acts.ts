import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { RunFiles } from '../../../platform/workflow/run-files.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import { JOINT_BRANCH_UNITS } from '../../branches/branches.rules.js';
import type { ConstructionFacts } from '../domain/construction-guards.js';
import { inputFaults, type MoveInput } from '../domain/move-input.js';
import { FoundOrganisation } from './found-organisation.js';
import { MemberCounts } from './member-counts.js';
import { type ProjectRecord, readProject } from './project-record.js';
import { readProposal } from './read-proposal.js';

type Input = MoveInput & { fileIds?: string[] };

interface Move {
  action: string;
  input: Input;
  facts: ConstructionFacts;
}

/** What an upload of a move is kept for in the run. */
const PURPOSES: Readonly<Record<string, string>> = {
  prepare: 'preparation',
  apply: 'application',
  approve: 'reply',
  approve_joining: 'reply',
  elect: 'election',
  complete: 'filing',
  complete_mobile: 'filing',
};

/** What the moves of a project write besides its state. */
@Injectable()
export class ConstructionActs {
  constructor(
    private readonly members: MemberCounts,
    private readonly files: RunFiles,
    private readonly found: FoundOrganisation,
  ) {}

  /** Gives what the step keeps of it. @throws validation_failed, and what the branches room refuses */
  async apply(
    ctx: WriteContext,
    run: RunRecord,
    { action, input, facts }: Move,
  ): Promise<Record<string, unknown> | undefined> {
    const project = await readProject(ctx, { parkId: run.parkId, runId: run.id });
    await refuseInput(ctx, project, action, input, facts);
    const purpose = PURPOSES[action];
    if (purpose !== undefined && input.fileIds) {
      await this.files.attach(ctx, run, input.fileIds, purpose);
    }
    switch (action) {
      case 'count':
        return this.count(ctx, project, input);
      case 'choose':
        return choose(ctx, project, input);
      case 'send_outreach':
        await keep(ctx, project, { form: 'outreach', form_reason: input.formReason ?? null });
        return this.found.outreach(ctx, project, input);
      case 'prepare':
        await keep(ctx, project, {
          prepared_on: input.preparedOn,
          preparation: input.preparation,
        });
        return { preparedOn: input.preparedOn };
      case 'apply':
        await keep(ctx, project, { applied_on: input.appliedOn, applied_to: input.appliedTo });
        return { appliedOn: input.appliedOn, appliedTo: input.appliedTo };
      case 'approve':
      case 'approve_joining':
        await keep(ctx, project, {
          replied_on: input.repliedOn,
          reply_number: input.replyNumber,
        });
        return { repliedOn: input.repliedOn, replyNumber: input.replyNumber };
      case 'elect':
        await keep(ctx, project, {
          elected_on: input.electedOn,
          election_basis: input.electionBasis,
          officers: JSON.stringify(input.officers),
        });
        return { electedOn: input.electedOn };
      case 'complete':
      case 'complete_mobile':
        return this.complete(ctx, project, action, input);
      case 'cancel':
        await keep(ctx, project, { closed_on: ctx.today });
        return undefined;
      default:
        return undefined;
    }
  }

  private async count(
    ctx: WriteContext,
    project: ProjectRecord,
    input: Input,
  ): Promise<Record<string, unknown>> {
    const count = (await this.members.of(ctx, project))!;
    const counted = { ...project, ...count, mobileMembers: input.mobileMembers ?? 0 };
    const proposal = (await readProposal(ctx, counted))!;
    await keep(ctx, project, {
      counted_on: input.countedOn,
      full_members: count.fullMembers,
      members_as_of: count.asOf,
      members_source: count.source,
      mobile_members: input.mobileMembers,
      proposed_form: proposal.form,
      form: null,
      form_reason: null,
    });
    return {
      fullMembers: count.fullMembers,
      mobileMembers: input.mobileMembers,
      proposedForm: proposal.form,
      rule: proposal.rule,
    };
  }

  private async complete(
    ctx: WriteContext,
    project: ProjectRecord,
    action: string,
    input: Input,
  ): Promise<Record<string, unknown>> {
    const partyOrgId = await this.found.execute(ctx, project, input);
    await keep(ctx, project, {
      filed_on: input.filedOn,
      party_org_id: partyOrgId,
      ...(input.formReason ? { form_reason: input.formReason } : {}),
      ...(action === 'complete' ? { closed_on: ctx.today } : {}),
    });
    if (action === 'complete_mobile') {
      await this.found.outreach(ctx, project, input);
    }
    return { partyOrgId, filedOn: input.filedOn };
  }
}

async function choose(
  ctx: WriteContext,
  project: ProjectRecord,
  input: Input,
): Promise<Record<string, unknown>> {
  const { form } = input;
  const isJoining = form === 'join_joint';
  const withMobile = form === 'mobile_org' || input.withMobile === true;
  await keep(ctx, project, {
    form,
    form_reason: input.formReason ?? null,
    join_party_org_id: isJoining ? input.joinPartyOrgId : null,
    partner_ids: form === 'new_joint' ? input.partnerIds : [],
    org_name: isJoining || form === 'mobile_org' ? null : (input.orgName ?? null),
    mobile_party_org_id: withMobile ? (input.mobilePartyOrgId ?? null) : null,
    mobile_name: withMobile && !input.mobilePartyOrgId ? (input.mobileName ?? null) : null,
    // What was prepared for another choice is no longer so; the steps keep it.
    prepared_on: null,
    preparation: null,
    applied_on: null,
    applied_to: null,
    replied_on: null,
    reply_number: null,
    elected_on: null,
    election_basis: null,
    officers: null,
  });
  return { form, proposedForm: project.proposedForm };
}

/** @throws validation_failed with everything that is wrong with what a move brings */
async function refuseInput(
  ctx: WriteContext,
  project: ProjectRecord,
  action: string,
  input: Input,
  facts: ConstructionFacts,
): Promise<void> {
  const around = action === 'choose' ? await readProposal(ctx, project) : null;
  const faults: FieldProblem[] = inputFaults(
    action,
    input,
    {
      proposedForm: project.proposedForm,
      joints: new Map(around?.candidates.map((one) => [one.partyOrgId, one.unitCount])),
      mobiles: new Set(around?.mobiles.map(({ partyOrgId }) => partyOrgId)),
      partners: new Set(around?.partners.map(({ enterpriseId }) => enterpriseId)),
      jointLimit: JOINT_BRANCH_UNITS,
      enteredOn: project.enteredOn,
      preparedOn: project.preparedOn,
      appliedOn: project.appliedOn,
      repliedOn: project.repliedOn,
      electedOn: project.electedOn,
    },
    ctx.today,
  );
  if (PURPOSES[action] === 'reply' && !facts.hasReplyFile && !input.fileIds?.length) {
    faults.push({
      path: 'fileIds',
      code: 'reply_file_missing',
      zh: '请上传批复文件',
      en: 'Upload the superior’s reply',
    });
  }
  if (faults.length > 0) {
    throw fieldProblem(faults);
  }
}

/** Writes columns of a project; undefined leaves one as it is. */
async function keep(
  ctx: WriteContext,
  { parkId, id }: ProjectRecord,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.entries(values).filter(([, value]) => value !== undefined);
  await ctx.query(
    `update construction_project set ${columns.map(([name], n) => `${name} = $${n + 3}`).join(', ')}
      where park_id = $1 and id = $2`,
    [parkId, id, ...columns.map(([, value]) => value)],
  );
}
