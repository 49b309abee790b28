import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import {
  BeginTerm,
  ChangeMembers,
  CreatePartyOrg,
  OutreachLedger,
} from '../../branches/branches.public.js';
import type { MoveInput } from '../domain/move-input.js';
import { EndDispatches } from './end-dispatches.js';
import { EndProjects } from './end-projects.js';
import { OpenDispatch } from './open-dispatch.js';
import type { ProjectRecord } from './project-record.js';

/** Enters what a project came to in the branches room, in the same transaction. */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly create: CreatePartyOrg,
    private readonly begin: BeginTerm,
    private readonly memberships: ChangeMembers,
    private readonly outreachLedger: OutreachLedger,
    private readonly partners: EndProjects,
    private readonly visits: OpenDispatch,
    private readonly endVisits: EndDispatches,
  ) {}

  /**
   * Founds the organisation that was chosen, or lets the unit join it, from the day of the superior's reply; gives its id.
   * @throws what the branches room refuses
   */
  async execute(ctx: WriteContext, project: ProjectRecord, input: MoveInput): Promise<string> {
    const { parkId, enterpriseId, form } = project;
    const exception = exceptionOf(input);
    const joinedOn = project.repliedOn!;
    if (form === 'mobile_org') {
      return this.mobile(ctx, project, input);
    }
    if (form === 'join_joint') {
      const id = project.joinPartyOrgId!;
      await this.memberships.add(ctx, parkId, id, { enterpriseId, joinedOn, ...exception });
      await this.beside(ctx, project, input);
      await this.endVisits.founded(ctx, parkId, [enterpriseId]);
      return id;
    }
    const partnerIds = form === 'new_joint' ? project.partnerIds : [];
    const founded = await this.create.execute(ctx, parkId, {
      kind: form === 'new_joint' ? 'joint_branch' : 'branch',
      name: project.orgName!,
      ...papersOf(project, input),
      parentOrgId: await parkCommittee(ctx, parkId),
      enterprises: [
        { enterpriseId, ...(form === 'new_joint' ? { isLead: true } : {}) },
        ...partnerIds.map((one) => ({ enterpriseId: one })),
      ],
      ...exception,
    });
    await this.lead(ctx, project, input, founded);
    await this.beside(ctx, project, input);
    await this.partners.end(ctx, parkId, partnerIds, founded.name);
    await this.endVisits.founded(ctx, parkId, [enterpriseId, ...partnerIds]);
    return founded.id;
  }

  /** Sends the instructor and founds the mass organisations (rule 1.15); those at work already stay. */
  async outreach(
    ctx: WriteContext,
    { parkId, enterpriseId }: ProjectRecord,
    { instructorName, instructorFrom, massOrganisations = [] }: MoveInput,
  ): Promise<Record<string, unknown>> {
    const unit = { parkId, enterpriseId };
    await this.outreachLedger.assignInstructors(ctx, null, [
      { ...unit, instructorName: instructorName!, fromOn: instructorFrom! },
    ]);
    await this.visits.execute(ctx, {
      ...unit,
      instructorName: instructorName!,
      fromOn: instructorFrom!,
    });
    await this.outreachLedger.addMassOrganisations(
      ctx,
      null,
      massOrganisations.map((kind) => ({ ...unit, kind, effectiveFrom: instructorFrom! })),
    );
    return { instructorFrom, massOrganisations };
  }

  private async beside(ctx: WriteContext, project: ProjectRecord, input: MoveInput): Promise<void> {
    if (project.mobilePartyOrgId !== null || project.mobileName !== null) {
      await this.mobile(ctx, project, input);
    }
  }

  /** A mobile-member organisation holds the unit for its activities; it covers nobody (rule 1.7). */
  private async mobile(
    ctx: WriteContext,
    project: ProjectRecord,
    input: MoveInput,
  ): Promise<string> {
    const { parkId, enterpriseId, mobilePartyOrgId } = project;
    if (mobilePartyOrgId !== null) {
      await this.memberships.add(ctx, parkId, mobilePartyOrgId, {
        enterpriseId,
        joinedOn: project.repliedOn!,
      });
      return mobilePartyOrgId;
    }
    const founded = await this.create.execute(ctx, parkId, {
      kind: 'mobile_member_org',
      name: project.mobileName!,
      ...papersOf(project, input),
      parentOrgId: await parkCommittee(ctx, parkId),
      enterprises: [{ enterpriseId }],
    });
    if (project.form === 'mobile_org') {
      await this.lead(ctx, project, input, founded);
    }
    return founded.id;
  }

  private async lead(
    ctx: WriteContext,
    { parkId, electedOn, electionBasis, officers, appliedTo }: ProjectRecord,
    input: MoveInput,
    { id, version }: { id: string; version: number },
  ): Promise<void> {
    await this.begin.execute(ctx, parkId, id, {
      version,
      basis: electionBasis!,
      startedOn: electedOn!,
      officers: officers!,
      filedOn: input.filedOn ?? null,
      ...(input.officersApprovedOn
        ? { approvedBy: appliedTo, approvedOn: input.officersApprovedOn }
        : {}),
      ...exceptionOf(input),
    });
  }
}

const papersOf = (project: ProjectRecord, input: MoveInput) => ({
  foundedOn: project.repliedOn,
  appliedOn: project.appliedOn,
  approvedBy: project.appliedTo,
  repliedOn: project.repliedOn,
  replyNumber: project.replyNumber,
  filedOn: input.filedOn ?? null,
});

const exceptionOf = ({
  exceptionBy,
  exceptionOn,
}: MoveInput): { exceptionBy?: string; exceptionOn?: string } =>
  exceptionBy && exceptionOn ? { exceptionBy, exceptionOn } : {};

/** The park's comprehensive committee, under which its organisations stand (rule 1.17). */
async function parkCommittee(ctx: WriteContext, parkId: string): Promise<string | null> {
  const [row] = await ctx.query<{ id: string }>(
    prepared(
      `select id from party_org where park_id = $1 and kind = 'park_committee' and (dissolved_on is null or dissolved_on > $2)`,
    ),
    [parkId, ctx.today],
  );
  return row?.id ?? null;
}
