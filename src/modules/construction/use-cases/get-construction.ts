import { Injectable } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { localise } from '../../../platform/problems/problem.js';
import type { WorkflowRunDto } from '../../../platform/workflow/dto/workflow-run.dto.js';
import { RunFiles } from '../../../platform/workflow/run-files.js';
import { RunViews } from '../../../platform/workflow/run-views.js';
import { daysLeft } from '../../../platform/workflow/waiting-for.js';
import { OTHER_WAYS } from '../domain/construction-workflow.js';
import { FORM_TEXTS, PROPOSAL_TEXTS } from '../domain/proposal-texts.js';
import type { ConstructionDto, FormProposalDto, NamedUnitDto } from '../dto/construction.dto.js';
import { ConstructionBinding } from './construction-binding.js';
import { MemberCounts } from './member-counts.js';
import { presentSteps } from './present-steps.js';
import { type ProjectRecord, readProject } from './project-record.js';
import { readProposal } from './read-proposal.js';

/** Places from which only some of a park's organisations and units are seen: no choice can be made there. */
const NARROW_PLACES: readonly string[] = ['enterprise', 'street', 'branch'];

/** One project: where it stands, what the rules propose, its steps and papers. */
@Injectable()
export class GetConstruction {
  constructor(
    private readonly views: RunViews,
    private readonly files: RunFiles,
    private readonly calendars: Calendars,
    private readonly members: MemberCounts,
    private readonly binding: ConstructionBinding,
  ) {}

  /** @throws not_found */
  async execute(ctx: RequestContext, parkId: string, id: string): Promise<ConstructionDto> {
    const ref = { parkId, runId: id };
    const project = await readProject(ctx, ref);
    const run = await this.views.view(ctx, ref);
    const dueOn = await this.binding.dueOn(ctx, project);
    const calendar = await this.calendars.load(ctx);
    const { form } = project;
    return {
      id,
      parkId,
      parkName: project.parkName,
      streetName: project.streetName,
      enterpriseId: project.enterpriseId,
      legalName: project.legalName,
      run: { ...run, actions: fitting(run, project) },
      enteredOn: project.enteredOn,
      countDueOn: project.countDueOn,
      membersKnown: await this.members.of(ctx, project),
      counted:
        project.fullMembers === null
          ? null
          : {
              fullMembers: project.fullMembers,
              asOf: project.membersAsOf!,
              source: project.membersSource!,
            },
      mobileMembers: project.mobileMembers,
      proposal: await proposalOf(ctx, project),
      form,
      formLabel: form && localise(FORM_TEXTS[form], {}, ctx.locale),
      formReason: project.formReason,
      joining:
        project.joinPartyOrgId === null
          ? null
          : { partyOrgId: project.joinPartyOrgId, name: project.joinName ?? '' },
      partners: await unitsOf(ctx, parkId, project.partnerIds),
      orgName: project.orgName,
      mobileName: project.mobileName,
      preparedOn: project.preparedOn,
      preparation: project.preparation,
      appliedOn: project.appliedOn,
      appliedTo: project.appliedTo,
      repliedOn: project.repliedOn,
      replyNumber: project.replyNumber,
      electedOn: project.electedOn,
      officers: project.officers ?? [],
      filedOn: project.filedOn,
      organisation:
        project.partyOrgId === null
          ? null
          : { partyOrgId: project.partyOrgId, name: project.partyOrgName ?? '' },
      steps: presentSteps(
        ctx,
        project,
        { dueOn, workingDaysLeft: daysLeft(calendar, ctx.today, dueOn) },
        await this.files.of(ctx, ref),
      ),
    };
  }
}

/** The moves offered, without those of another form; what the rules propose comes first. */
function fitting(
  run: WorkflowRunDto,
  { form, proposedForm }: Pick<ProjectRecord, 'form' | 'proposedForm'>,
): WorkflowRunDto['actions'] {
  const offered = run.actions.filter(({ name }) => {
    const forms = OTHER_WAYS[name];
    return forms === undefined || (form !== null && forms.includes(form));
  });
  const isFirst = ({ name }: { name: string }): boolean =>
    name === 'send_outreach' && proposedForm === 'outreach';
  return [...offered.filter(isFirst), ...offered.filter((one) => !isFirst(one))];
}

async function proposalOf(
  ctx: RequestContext,
  project: ProjectRecord,
): Promise<FormProposalDto | null> {
  const isNarrow = NARROW_PLACES.includes(ctx.actor.placeKind);
  const proposal = isNarrow || project.closedOn ? null : await readProposal(ctx, project);
  if (proposal === null) {
    return null;
  }
  const { fullMembers, mobileMembers } = project;
  return {
    ...proposal,
    formLabel: localise(FORM_TEXTS[proposal.form], {}, ctx.locale),
    reason: localise(PROPOSAL_TEXTS[proposal.reason], { fullMembers, mobileMembers }, ctx.locale),
  };
}

async function unitsOf(
  ctx: RequestContext,
  parkId: string,
  ids: readonly string[],
): Promise<NamedUnitDto[]> {
  return ids.length === 0
    ? []
    : ctx.query<NamedUnitDto>(
        prepared(
          `select id as "enterpriseId", legal_name as "legalName" from enterprise
            where park_id = $1 and id = any($2::uuid[]) order by legal_name, id`,
        ),
        [parkId, ids],
      );
}
