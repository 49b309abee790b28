import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import type { IssuedDocumentDto } from '../../../platform/documents/dto/document.dto.js';
import { action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { localise } from '../../../platform/problems/problem.js';
import type { WorkflowRunDto } from '../../../platform/workflow/dto/workflow-run.dto.js';
import { RunFiles } from '../../../platform/workflow/run-files.js';
import type { RunRef } from '../../../platform/workflow/run-record.js';
import { RunViews } from '../../../platform/workflow/run-views.js';
import { roleNameOf } from '../../../platform/workflow/waiting-for.js';
import { maskPhone } from '../../enterprises/enterprises.rules.js';
import { admissionAccess } from '../admission.access.js';
import { ADMISSION, type AdmissionState } from '../domain/admission-workflow.js';
import { anchorAge } from '../domain/anchor-age.js';
import { askedMaterials } from '../domain/dossier.js';
import { mayFill, mayGiveMaterial } from '../domain/filling-in.js';
import { isOffered } from '../domain/offered-actions.js';
import { taskList } from '../domain/task-list.js';
import { TASK_TEXTS } from '../domain/task-texts.js';
import type {
  AdmissionDecisionDto,
  ConditionReportDto,
  DossierAnchorDto,
  DossierDto,
  DossierMaterialDto,
  EarlierFileDto,
  InvitedReviewerDto,
  OpinionDto,
  ReceiptDto,
} from '../dto/dossier.dto.js';
import { AdmissionNotices } from './admission-notices.js';
import { conditionReport } from './condition-report.js';
import {
  asDossier,
  type DossierRecord,
  DossierRecords,
  type MaterialRecord,
} from './dossier-records.js';

interface Extras {
  opinions: Omit<OpinionDto, 'roleName'>[];
  invited: InvitedReviewerDto[];
  earlier: (EarlierFileDto & { code: string })[];
}

interface Found {
  run: WorkflowRunDto;
  record: DossierRecord;
  extras: Extras;
  notices: IssuedDocumentDto[];
  report: ConditionReportDto | null;
}

const EXTRAS = `select
  (select coalesce(jsonb_agg(jsonb_build_object('userId', o.user_id, 'giverName', o.giver_name, 'role', o.role,
      'verdict', o.verdict, 'text', o.text, 'givenAt', o.given_at) order by o.given_at), '[]')
     from admission_opinion o where o.park_id = $1 and o.run_id = $2) as opinions,
  (select coalesce(jsonb_agg(jsonb_build_object('userId', w.user_id, 'name', w.guest_name, 'hasGiven', exists (
      select 1 from admission_opinion o where o.park_id = w.park_id and o.run_id = w.run_id and o.user_id = w.user_id)) order by w.invited_at), '[]')
     from admission_guest w where w.park_id = $1 and w.run_id = $2) as invited,
  (select coalesce(jsonb_agg(jsonb_build_object('code', m.code, 'fileId', m.file_id, 'fileName', m.file_name,
      'validUntil', m.valid_until, 'givenAt', m.given_at) order by m.given_at desc), '[]')
     from admission_material m join admission a on a.park_id = m.park_id and a.run_id = m.run_id
    where m.park_id = $1 and a.enterprise_id = $3 and m.run_id <> $2 and m.file_id is not null) as earlier`;

/** Puts together what the page of a dossier shows. */
@Injectable()
export class GetDossier {
  constructor(
    private readonly records: DossierRecords,
    private readonly views: RunViews,
    private readonly notices: AdmissionNotices,
    private readonly files: RunFiles,
  ) {}

  /** @throws not_found */
  async execute(ctx: RequestContext, ref: RunRef): Promise<DossierDto> {
    const run = await this.views.view(ctx, ref);
    if (run.workflow !== ADMISSION) {
      throw platformProblems.not_found();
    }
    const record = await this.records.read(ctx, ref);
    const [extras] = await ctx.query<Extras>(prepared(EXTRAS), [
      ref.parkId,
      ref.runId,
      record.enterpriseId,
    ]);
    const notices = await this.notices.of(ctx, ref);
    const report = await conditionReport(ctx, this.files, run);
    return this.present(ctx, { run, record, extras: extras!, notices, report });
  }

  /** What the applicant keeps; for whoever fills in the dossier and for the park. @throws not_found */
  async receipt(ctx: RequestContext, ref: RunRef): Promise<ReceiptDto> {
    const run = await this.views.view(ctx, ref);
    const record = await this.records.read(ctx, ref);
    return {
      number: run.number,
      checkCode: record.checkCode,
      legalName: record.legalName,
      parkName: record.parkName,
      startedAt: run.startedAt,
    };
  }

  private async present(
    ctx: RequestContext,
    { run, record, extras, notices, report }: Found,
  ): Promise<DossierDto> {
    const { role } = ctx.actor;
    const dossier = asDossier(record, run.promisedOn);
    const state = run.state as AdmissionState;
    const fills = mayFill(role, record.byOfficer);
    const asked = new Set(askedMaterials(dossier).map(({ id }) => id));
    const isOfficer = role === 'park_officer' || role === 'district_officer';
    return {
      run: { ...run, actions: run.actions.filter(({ name }) => isOffered(name, record.deciders)) },
      parkId: run.parkId,
      parkName: record.parkName,
      enterpriseId: record.enterpriseId,
      version: record.version,
      savedAt: record.savedAt,
      byOfficer: record.byOfficer,
      mayEdit: fills && mayGiveMaterial(state, null),
      listVersion: record.listVersion,
      listIsTemplate: record.listVersion === 0,
      deciders: record.deciders,
      tasks: taskList(dossier, ctx.today).map(({ task, state: taskState, reasons }) => ({
        task,
        label: localise(TASK_TEXTS[task], {}, ctx.locale),
        state: taskState,
        reasons: reasons.map((reason) => localise(reason, reason.params ?? {}, ctx.locale)),
      })),
      unit: {
        legalName: record.legalName,
        creditCode: record.creditCode,
        streetName: record.streetName,
        industry: record.industry,
        establishedOn: record.establishedOn,
        businessScope: record.businessScope,
        staffCount: record.staffCount,
        fullMemberCount: record.fullMemberCount,
      },
      contact: {
        name: record.contactName,
        post: record.contactPost,
        phoneMasked: record.contactPhone === null ? null : maskPhone(record.contactPhone),
      },
      live: {
        operatesLive: record.operatesLive,
        platforms: record.platforms,
        anchors: record.anchors.map((one) => presentAnchor(one, ctx.today, fills || isOfficer)),
      },
      credit: {
        creditResult: record.creditResult,
        creditCheckedOn: record.creditCheckedOn,
        undertakingSignedOn: record.undertakingSignedOn,
        undertakingValidUntil: record.undertakingValidUntil,
        creditMaxAgeDays: record.creditMaxAgeDays,
      },
      isChecked: record.checkedAt !== null,
      materials: record.materials
        .filter(({ id }) => asked.has(id))
        .map((one) => ({
          ...presentMaterial(one, ctx.today),
          mayGive: fills && mayGiveMaterial(state, one),
          earlierFiles: fills ? extras.earlier.filter(({ code }) => code === one.kind.code) : [],
        })),
      opinions: extras.opinions.map((one) => ({ ...one, roleName: roleNameOf(ctx, one.role) })),
      invited: isOfficer ? extras.invited : [],
      supplementCount: record.supplementCount,
      supplementDueOn: record.supplementDueOn,
      decision: decisionOf(record, run, role, report),
      notices,
      actions: [
        action(
          'invite',
          admissionAccess.may(role, 'admission.invite'),
          ctx.locale,
          invitingLate(ctx, state),
        ),
      ],
    };
  }
}

function invitingLate(ctx: RequestContext, state: AdmissionState): string | null {
  if (state === 'in_review') {
    return null;
  }
  return ctx.locale === 'en'
    ? 'Reviewers are invited while the dossier is in review'
    : '评审中才能邀请外部评审人';
}

function presentAnchor(
  one: DossierRecord['anchors'][number],
  today: string,
  showsBirthDate: boolean,
): DossierAnchorDto {
  return {
    id: one.id,
    name: one.name,
    birthDate: showsBirthDate ? one.birthDate : null,
    age: anchorAge(one.birthDate, today),
    consentFileId: one.consentFileId,
    consentFileName: one.consentFileName,
  };
}

function presentMaterial(
  one: MaterialRecord,
  today: string,
): Omit<DossierMaterialDto, 'mayGive' | 'earlierFiles'> {
  return {
    ...one.kind,
    id: one.id,
    fileId: one.fileId,
    fileName: one.fileName,
    givenAt: one.givenAt,
    validUntil: one.validUntil,
    isExpired: one.validUntil !== null && one.validUntil < today,
    followsOn: one.followsOn,
    defect: one.defect,
  };
}

/** What was decided. A proposal is the officers' business until it is confirmed. */
function decisionOf(
  record: DossierRecord,
  run: WorkflowRunDto,
  role: string,
  report: ConditionReportDto | null,
): AdmissionDecisionDto | null {
  const { outcome, decidedAt } = record;
  if (outcome === null || decidedAt === null) {
    return null;
  }
  if (run.state === 'second_decision' && role !== 'park_officer' && role !== 'district_officer') {
    return null;
  }
  const nameOf = (prefixes: readonly string[]): string | null =>
    run.steps.find(({ action: name }) => prefixes.some((prefix) => name.startsWith(prefix)))
      ?.actorName ?? null;
  return {
    outcome,
    conditionText: record.conditionText,
    conditionDueOn: record.conditionDueOn,
    conditionReport: report,
    decidedByName: nameOf(['decide_', 'propose_']),
    decidedAt,
    confirmedByName: record.confirmedBy === null ? null : nameOf(['confirm_']),
    confirmedAt: record.confirmedAt,
    enteredOn: record.enteredOn,
  };
}
