import { Module, type OnModuleInit } from '@nestjs/common';
import { defineRecurringQueue } from '../../platform/jobs/job-queue.js';
import { JobWorker } from '../../platform/jobs/job-worker.js';
import { BranchesModule } from '../branches/branches.public.js';
import { EnterprisesModule } from '../enterprises/enterprises.public.js';
import { ParksModule } from '../parks/parks.public.js';
import { ImportSynonymsController } from './import-synonyms.controller.js';
import { ImportWorkplaceController } from './import-workplace.controller.js';
import { ImportsController } from './imports.controller.js';
import { CheckRowsJob } from './use-cases/check-rows-job.js';
import { CommitImport } from './use-cases/commit-import.js';
import { CommitRowsJob } from './use-cases/commit-rows-job.js';
import { DecideDifferences } from './use-cases/decide-differences.js';
import { DiscardImport } from './use-cases/discard-import.js';
import { DownloadRejects } from './use-cases/download-rejects.js';
import { ExamineBatch } from './use-cases/examine-batch.js';
import { ForgetLedgers } from './use-cases/forget-ledgers.js';
import { ExportImports } from './use-cases/export-imports.js';
import { GetImport } from './use-cases/get-import.js';
import { GuessColumns } from './use-cases/guess-columns.js';
import { CHECK_QUEUE, COMMIT_QUEUE, READ_QUEUE } from './use-cases/import-queues.js';
import { LedgerRecords } from './use-cases/ledger-records.js';
import { ListImportRows } from './use-cases/list-import-rows.js';
import { ListImports } from './use-cases/list-imports.js';
import { MapColumns } from './use-cases/map-columns.js';
import { MendRow } from './use-cases/mend-row.js';
import { ReadWorkbookJob } from './use-cases/read-workbook-job.js';
import { RecheckImport } from './use-cases/recheck-import.js';
import { StartImport } from './use-cases/start-import.js';
import { Synonyms } from './use-cases/synonyms.js';
import { UndoImport } from './use-cases/undo-import.js';
import { UnitImportsSource } from './use-cases/unit-imports-source.js';
import { WritePlan } from './use-cases/write-plan.js';
import './import.audit.js';

const USE_CASES = [
  StartImport,
  ListImports,
  GetImport,
  ListImportRows,
  GuessColumns,
  MapColumns,
  RecheckImport,
  MendRow,
  DecideDifferences,
  DownloadRejects,
  CommitImport,
  DiscardImport,
  UndoImport,
];
const FORGETTING = defineRecurringQueue('import.ledger-forgetting');
const HOURLY = '29 * * * *';
const JOBS = [ReadWorkbookJob, CheckRowsJob, CommitRowsJob];

/** Ledgers as Excel workbooks, on their way into the records. */
@Module({
  imports: [ParksModule, EnterprisesModule, BranchesModule],
  controllers: [ImportsController, ImportWorkplaceController, ImportSynonymsController],
  providers: [
    ...USE_CASES,
    ...JOBS,
    ExamineBatch,
    LedgerRecords,
    Synonyms,
    WritePlan,
    UnitImportsSource,
    ExportImports,
    ForgetLedgers,
  ],
})
export class ImportModule implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly reading: ReadWorkbookJob,
    private readonly checking: CheckRowsJob,
    private readonly committing: CommitRowsJob,
    private readonly forgetting: ForgetLedgers,
  ) {}

  onModuleInit(): void {
    this.worker.register(READ_QUEUE, this.reading);
    this.worker.register(CHECK_QUEUE, this.checking);
    this.worker.register(COMMIT_QUEUE, this.committing);
    this.worker.every(FORGETTING, HOURLY, () => this.forgetting.execute());
  }
}
