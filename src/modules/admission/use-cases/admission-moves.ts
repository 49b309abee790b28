import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import { addWorkingDays } from '../../../platform/calendar/working-days.js';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { RunFiles } from '../../../platform/workflow/run-files.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { OpenConstruction } from '../../construction/construction.public.js';
import { UnitAdmission } from '../../enterprises/enterprises.public.js';
import { admissionAccess } from '../admission.access.js';
import type { AdmissionAction, AdmissionInput } from '../domain/admission-input.js';
import { ADMISSION } from '../domain/admission-workflow.js';
import type { Dossier, Outcome } from '../domain/dossier.js';
import { admissionGists } from './admission-gists.js';
import { AdmissionNotices } from './admission-notices.js';
import { keepReport } from './condition-report.js';
import { asDossier, type DossierRecord, DossierRecords } from './dossier-records.js';

interface Move {
  action: string;
  input: AdmissionInput;
  reason: string | null;
}
type Details = Record<string, unknown> | undefined;

/** What the moves of a dossier write besides where it stands. */
@Injectable()
export class AdmissionMoves implements OnModuleInit {
  constructor(
    private readonly workflows: Workflows,
    private readonly calendars: Calendars,
    private readonly records: DossierRecords,
    private readonly units: UnitAdmission,
    private readonly construction: OpenConstruction,
    private readonly notices: AdmissionNotices,
    private readonly files: RunFiles,
  ) {}

  onModuleInit(): void {
    this.workflows.bind<Dossier, AdmissionInput>({
      workflow: ADMISSION,
      facts: (ctx, run) => this.facts(ctx, run),
      link: ({ parkId, id }) => `/parks/${parkId}/admissions/${id}`,
      mayOpen: (role) => admissionAccess.may(role, 'admission.read'),
      gists: admissionGists,
      apply: (ctx, run, move) => this.apply(ctx, run, move),
    });
  }

  private async facts(ctx: RequestContext, run: RunRecord): Promise<Dossier> {
    const record = await this.records.read(ctx, { parkId: run.parkId, runId: run.id });
    return asDossier(record, run.promisedOn);
  }

  private async apply(ctx: WriteContext, run: RunRecord, move: Move): Promise<Details> {
    switch (move.action as AdmissionAction) {
      case 'submit':
        await this.notices.receipt(ctx, run);
        return undefined;
      case 'accept':
        await this.notices.acceptance(ctx, run);
        return undefined;
      case 'request_supplement':
        return this.supplement(ctx, run, move.input);
      case 'return_unaccepted':
        await set(ctx, run, 'checked_at = null');
        await this.notices.revoke(ctx, run, ['admission_receipt'], '申请未受理，已退回填报');
        return undefined;
      case 'give_opinion':
        return opinion(ctx, run, move.input);
      case 'decide_pass':
        return this.outcome(ctx, run, 'pass', move.input, 'decided');
      case 'decide_conditionally':
        return this.outcome(ctx, run, 'conditional', move.input, 'decided');
      case 'decide_reject':
        return this.outcome(ctx, run, 'reject', move.input, 'decided');
      case 'propose_pass':
        return this.outcome(ctx, run, 'pass', move.input, 'proposed');
      case 'propose_conditionally':
        return this.outcome(ctx, run, 'conditional', move.input, 'proposed');
      case 'propose_reject':
        return this.outcome(ctx, run, 'reject', move.input, 'proposed');
      case 'confirm_pass':
      case 'confirm_conditionally':
      case 'confirm_reject':
        return this.confirm(ctx, run, move.input);
      case 'send_back':
        await set(
          ctx,
          run,
          `outcome = null, decided_by = null, decided_at = null, condition_text = null, condition_due_on = null`,
        );
        return undefined;
      case 'meet_condition':
        await this.notices.revoke(ctx, run, ['admission_conditional'], '条件已落实，换发决定书');
        await this.notices.decision(ctx, run, 'pass');
        return undefined;
      case 'report_condition':
        return keepReport(ctx, this.files, run, move.input);
      case 'lapse':
      case 'fail_recheck':
        await this.units.end(ctx, run.parkId, run.enterpriseId!, move.reason!);
        await set(ctx, run, 'closed_at = now()');
        await this.notices.revoke(
          ctx,
          run,
          ['admission_pass', 'admission_conditional'],
          `准入失效：${move.reason}`,
        );
        return undefined;
      case 'withdraw':
        await set(ctx, run, 'closed_at = now()');
        return undefined;
      default:
        return undefined;
    }
  }

  /** All defects of one notice, each kept at its material and together in the history (rule 7.1.7). */
  private async supplement(
    ctx: WriteContext,
    run: RunRecord,
    input: AdmissionInput,
  ): Promise<Details> {
    const { supplementDays } = await this.record(ctx, run);
    const dueOn = addWorkingDays(await this.calendars.load(ctx), ctx.today, supplementDays);
    await ctx.query(
      `update admission_material m set defect = d.text
         from jsonb_to_recordset($3::jsonb) as d(code text, text text)
        where m.park_id = $1 and m.run_id = $2 and m.code = d.code`,
      [run.parkId, run.id, JSON.stringify(input.defects)],
    );
    await set(ctx, run, 'supplement_count = supplement_count + 1, supplement_due_on = $3', [dueOn]);
    await this.notices.supplement(ctx, run, { defects: input.defects ?? [], dueOn });
    return { defects: input.defects, dueOn };
  }

  private async outcome(
    ctx: WriteContext,
    run: RunRecord,
    outcome: Outcome,
    input: AdmissionInput,
    how: 'decided' | 'proposed',
  ): Promise<Details> {
    const condition = outcome === 'conditional';
    await set(
      ctx,
      run,
      `outcome = $3, decided_by = app.user_id(), decided_at = now(), condition_text = $4, condition_due_on = $5`,
      [
        outcome,
        condition ? (input.conditionText ?? null) : null,
        condition ? (input.conditionDueOn ?? null) : null,
      ],
    );
    const details = condition
      ? { conditionText: input.conditionText, conditionDueOn: input.conditionDueOn }
      : {};
    return how === 'proposed'
      ? details
      : { ...details, ...(await this.takeIn(ctx, run, outcome, input)) };
  }

  private async confirm(
    ctx: WriteContext,
    run: RunRecord,
    input: AdmissionInput,
  ): Promise<Details> {
    await set(ctx, run, 'confirmed_by = app.user_id(), confirmed_at = now()');
    const { outcome } = await this.record(ctx, run);
    return this.takeIn(ctx, run, outcome!, input);
  }

  /** Makes the unit resident, or closes the dossier when it was refused. */
  private async takeIn(
    ctx: WriteContext,
    run: RunRecord,
    outcome: Outcome,
    input: AdmissionInput,
  ): Promise<Details> {
    if (outcome === 'reject') {
      await set(ctx, run, 'closed_at = now()');
      await this.notices.decision(ctx, run, outcome, input.reason);
      return {};
    }
    const record = await this.record(ctx, run);
    const enteredOn = input.enteredOn ?? ctx.today;
    await this.units.admit(ctx, run.parkId, record.enterpriseId, {
      enteredOn,
      industry: record.industry,
      establishedOn: record.establishedOn,
      contactName: record.contactName,
      contactPhone: record.contactPhone,
      staffCount: record.staffCount ?? 0,
      fullMemberCount: record.fullMemberCount ?? 0,
      anchorCount: record.operatesLive ? record.anchors.length : null,
    });
    await set(ctx, run, 'entered_on = $3', [enteredOn]);
    await this.notices.decision(ctx, run, outcome);
    const projectId = await this.construction.execute(ctx, {
      parkId: run.parkId,
      enterpriseId: record.enterpriseId,
      enteredOn,
    });
    return { enteredOn, projectId };
  }

  private record(ctx: RequestContext, run: RunRecord): Promise<DossierRecord> {
    return this.records.read(ctx, { parkId: run.parkId, runId: run.id });
  }
}

async function opinion(ctx: WriteContext, run: RunRecord, input: AdmissionInput): Promise<Details> {
  await ctx.query(
    `insert into admission_opinion (park_id, run_id, user_id, role, giver_name, verdict, text)
     values ($1, $2, app.user_id(), app.role_code(), (select u.display_name from app_user u where u.id = app.user_id()), $3, $4)`,
    [run.parkId, run.id, input.verdict, input.opinion],
  );
  return undefined;
}

/** Changes a dossier whose run is held. */
async function set(
  ctx: WriteContext,
  run: RunRecord,
  assignments: string,
  values: readonly unknown[] = [],
): Promise<void> {
  await ctx.query(`update admission set ${assignments} where park_id = $1 and run_id = $2`, [
    run.parkId,
    run.id,
    ...values,
  ]);
}
