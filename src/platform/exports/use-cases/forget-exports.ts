import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { FileStore } from '../../files/file-store.js';

/** Removes files that nobody fetched in their time; who exported what stays. */
@Injectable()
export class ForgetExports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  async execute(): Promise<void> {
    const files = await this.unitOfWork.signIn<{ file_id: string }>(
      'select file_id from app.expired_export_files()',
      [],
    );
    for (const { file_id: id } of files) {
      // The bytes first: a crash in between leaves a row that is found again, never bytes without a row.
      await this.store.remove(id);
      await this.unitOfWork.signIn('select app.forget_export_file($1)', [id]);
    }
  }
}
