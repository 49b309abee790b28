import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Settings } from '../../http/settings.js';
import { platformProblems } from '../../problems/platform.problems.js';
import { documentProblems } from '../documents.problems.js';
import { readVerifyCode } from '../domain/verify-code.js';
import type { VerifiedDocumentDto } from '../dto/document.dto.js';

const UNKNOWN_CODES = 30;
const LOCK_MINUTES = 15;

interface VerifiedRow {
  title: string;
  number: string;
  issuer: string;
  issued_on: string;
  revoked_on: string | null;
  sha256: string;
}

/** Tells anybody who holds a notice's code whether it is real; guessing codes is stopped per address. */
@Injectable()
export class VerifyDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  /** @throws document_code_unknown, too_many_requests after 30 unknown codes from one address in a quarter of an hour */
  async execute(typed: string, address: string): Promise<VerifiedDocumentDto> {
    // Counted where failed sign-ins are, under a name of its own; the address itself is not kept.
    const bucket = createHmac('sha256', this.settings.jwtSecret)
      .update(`verify-document ${address}`)
      .digest();
    await this.refuseWhileLocked(bucket);
    const code = readVerifyCode(typed);
    const [row] =
      code === null
        ? []
        : await this.unitOfWork.signIn<VerifiedRow>(
            `select title, number, issuer, issued_on::text, revoked_on::text, sha256 from app.verify_document($1)`,
            [code],
          );
    if (!row) {
      await this.unitOfWork.signIn('select app.record_login_failure($1, $2, $3)', [
        bucket,
        UNKNOWN_CODES,
        LOCK_MINUTES,
      ]);
      throw documentProblems.document_code_unknown();
    }
    return {
      title: row.title,
      number: row.number,
      issuer: row.issuer,
      issuedOn: row.issued_on,
      state: row.revoked_on === null ? 'valid' : 'revoked',
      revokedOn: row.revoked_on,
      sha256: row.sha256,
    };
  }

  private async refuseWhileLocked(bucket: Buffer): Promise<void> {
    const [row] = await this.unitOfWork.signIn<{ until: Date | null }>(
      'select app.login_locked_until($1) as until',
      [[bucket]],
    );
    if (row?.until) {
      throw platformProblems.too_many_requests({
        retryAfterSeconds: Math.max(1, Math.ceil((row.until.getTime() - Date.now()) / 1000)),
      });
    }
  }
}
