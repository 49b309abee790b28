import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { RevealedContactDto } from '../dto/enterprise-commands.dto.js';
import { ContactPhones } from './contact-phones.js';

/** Opens a contact's number; who, when and why go to the audit trail in the same transaction (rule 11.3). */
@Injectable()
export class RevealContact {
  constructor(private readonly phones: ContactPhones) {}

  /** @throws not_found */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    reason: string,
  ): Promise<RevealedContactDto> {
    const [row] = await ctx.query<{ contact_phone: string | null }>(
      'select contact_phone from enterprise where park_id = $1 and id = $2',
      [parkId, id],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    await ctx.query('select app.audit_reveal($1, $2, $3, $4, $5)', [
      'enterprise',
      parkId,
      id,
      'contact_phone',
      reason,
    ]);
    return { contactPhone: this.phones.open(id, row.contact_phone) };
  }
}
