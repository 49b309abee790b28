import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FileStore } from '../../../platform/files/file-store.js';

/** How long the workbook of an import outlasts it, for questions about what was in it. */
const KEPT_DAYS = 30;

/** Removes the workbooks of imports that were closed long ago, and with them the rows that were held back. */
@Injectable()
export class ForgetLedgers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  async execute(): Promise<void> {
    const files = await this.unitOfWork.signIn<{ file_id: string }>(
      'select file_id from app.expired_ledger_files($1)',
      [KEPT_DAYS],
    );
    for (const { file_id: id } of files) {
      // The bytes first: a crash in between leaves a row that is found again, never bytes without a row.
      await this.store.remove(id);
      await this.unitOfWork.signIn('select app.forget_ledger_file($1, $2)', [id, KEPT_DAYS]);
    }
  }
}
