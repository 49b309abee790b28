import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { dayInChinese } from '../../../platform/documents/domain/day-in-chinese.js';
import type { DocumentData } from '../../../platform/documents/domain/document-kind.js';
import type { IssuedDocumentDto } from '../../../platform/documents/dto/document.dto.js';
import { IssueDocument } from '../../../platform/documents/use-cases/issue-document.js';
import { IssuedDocuments } from '../../../platform/documents/use-cases/issued-documents.js';
import type { RunRecord, RunRef } from '../../../platform/workflow/run-record.js';
import type { Outcome } from '../domain/dossier.js';
import type { AdmissionNotice } from '../domain/notice-kinds.js';
import '../domain/notice-kinds.js';
import {
  contactOf,
  followingMaterials,
  receivedMaterials,
  withoutStop,
} from '../domain/notice-texts.js';
import { AdmissionConfig } from './admission-config.js';
import { asDossier, type DossierRecord, DossierRecords } from './dossier-records.js';

/** Issues the notices of gate 1 within the moves that they tell of, and takes back those that hold no more. */
@Injectable()
export class AdmissionNotices {
  constructor(
    private readonly records: DossierRecords,
    private readonly config: AdmissionConfig,
    private readonly issuing: IssueDocument,
    private readonly issued: IssuedDocuments,
  ) {}

  /** The notices of a dossier, the latest first. */
  of(ctx: RequestContext, ref: RunRef): Promise<IssuedDocumentDto[]> {
    return this.issued.of(ctx, ref);
  }

  /** What was received, and by when it is decided. */
  async receipt(ctx: WriteContext, run: RunRecord): Promise<void> {
    const record = await this.record(ctx, run);
    await this.issue(ctx, run, record, 'admission_receipt', {
      materials: receivedMaterials(asDossier(record, run.promisedOn)),
      promisedDays: run.promisedDays ?? 0,
    });
  }

  async acceptance(ctx: WriteContext, run: RunRecord): Promise<void> {
    const record = await this.record(ctx, run);
    await this.issue(ctx, run, record, 'admission_acceptance', {
      promisedOn: dayInChinese(run.promisedOn ?? ctx.today),
      following: followingMaterials(asDossier(record, run.promisedOn)),
    });
  }

  /** All defects at once, and the day from which the promised time stands still (rule 7.1.7). */
  async supplement(
    ctx: WriteContext,
    run: RunRecord,
    { defects, dueOn }: { defects: readonly { code: string; text: string }[]; dueOn: string },
  ): Promise<void> {
    const record = await this.record(ctx, run);
    const nameOf = (code: string): string =>
      record.materials.find(({ kind }) => kind.code === code)!.kind.name;
    await this.issue(ctx, run, record, 'admission_supplement', {
      defects: defects.map(({ code, text }) => `${nameOf(code)}：${text}`),
      dueOn: dayInChinese(dueOn),
      pausedOn: dayInChinese(ctx.today),
    });
  }

  /** What was decided, as the dossier keeps it. */
  async decision(
    ctx: WriteContext,
    run: RunRecord,
    outcome: Outcome,
    reason: string | null = null,
  ): Promise<void> {
    const record = await this.record(ctx, run);
    const entered = { enteredOn: dayInChinese(record.enteredOn ?? ctx.today) };
    const notices: Record<Outcome, () => [AdmissionNotice, DocumentData]> = {
      pass: () => ['admission_pass', entered],
      conditional: () => [
        'admission_conditional',
        {
          ...entered,
          condition: withoutStop(record.conditionText!),
          conditionDueOn: dayInChinese(record.conditionDueOn!),
        },
      ],
      reject: () => ['admission_rejection', { reason: reason ?? '' }],
    };
    await this.issue(ctx, run, record, ...notices[outcome]());
  }

  /** Takes back what still holds of some kinds; whoever verifies such a paper is told. */
  async revoke(
    ctx: WriteContext,
    run: RunRecord,
    kinds: readonly AdmissionNotice[],
    reason: string,
  ): Promise<void> {
    for (const one of await this.issued.of(ctx, { parkId: run.parkId, runId: run.id })) {
      if (one.revokedAt === null && (kinds as readonly string[]).includes(one.kind)) {
        await this.issued.revoke(ctx, { parkId: run.parkId, id: one.id }, reason.slice(0, 200));
      }
    }
  }

  private async issue(
    ctx: WriteContext,
    run: RunRecord,
    record: DossierRecord,
    kind: AdmissionNotice,
    data: DocumentData,
  ): Promise<void> {
    const reached = await this.config.contact(ctx, run.parkId);
    await this.issuing.execute(ctx, {
      run,
      kind,
      issuer: record.parkName,
      data: {
        unit: record.legalName,
        creditCode: record.creditCode,
        fileNumber: run.number,
        park: record.parkName,
        day: dayInChinese(ctx.today),
        contact: contactOf(reached, record.parkName),
        ...data,
      },
    });
  }

  private record(ctx: RequestContext, run: RunRecord): Promise<DossierRecord> {
    return this.records.read(ctx, { parkId: run.parkId, runId: run.id });
  }
}
