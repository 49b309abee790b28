import { Injectable } from '@nestjs/common';
import { addDays } from '../../../platform/calendar/business-date.js';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { FieldSecrets } from '../../../platform/secrets/field-secrets.js';
import { UnitAdmission } from '../../enterprises/enterprises.public.js';
import { maskPhone } from '../../enterprises/enterprises.rules.js';
import { PASSWORD_POLICY } from '../../identity/identity.public.js';
import { admissionAccess } from '../admission.access.js';
import { admissionProblems } from '../admission.problems.js';
import type {
  AccountApplicationDto,
  AccountApplicationPageDto,
  AccountApplicationQueryDto,
  ApplicantPhoneDto,
  ConfirmAccountDto,
} from '../dto/account-application.dto.js';

type Row = Omit<AccountApplicationDto, 'actions' | 'contactPhoneMasked'> & {
  contactPhone: string;
  total: number;
};

const COLUMNS = `select a.id, a.park_id as "parkId", a.number, a.legal_name as "legalName", a.credit_code as "creditCode",
  a.username, a.contact_name as "contactName", a.contact_phone as "contactPhone", a.state, a.applied_at as "appliedAt",
  a.decided_at as "decidedAt", a.reason, a.enterprise_id as "enterpriseId", count(*) over ()::int as total
  from account_application a`;

/** Applications for accounts, as the park's officers decide on them. */
@Injectable()
export class AccountApplications {
  constructor(
    private readonly secrets: FieldSecrets,
    private readonly units: UnitAdmission,
  ) {}

  async list(
    ctx: RequestContext,
    { state, page, pageSize }: AccountApplicationQueryDto,
  ): Promise<AccountApplicationPageDto> {
    const rows = await ctx.query<Row>(
      prepared(
        `${COLUMNS} where $1::text is null or a.state = $1 order by a.state <> 'waiting', a.applied_at desc, a.id limit $2 offset $3`,
      ),
      [state ?? null, pageSize, (page - 1) * pageSize],
    );
    return {
      items: rows.map((row) => this.present(ctx, row)),
      total: rows[0]?.total ?? 0,
      page,
      pageSize,
    };
  }

  /**
   * Lets a unit in: writes it down as applying where it is not known yet, and opens its account with the password it
   * chose. @throws not_found, application_decided, username_taken, unit_resident, validation_failed
   */
  async confirm(
    ctx: WriteContext,
    parkId: string,
    id: string,
    input: ConfirmAccountDto,
  ): Promise<AccountApplicationDto> {
    const asked = await this.waiting(ctx, parkId, id);
    const enterpriseId = await this.units.register(ctx, parkId, {
      legalName: asked.legalName,
      creditCode: asked.creditCode,
      kind: input.kind,
      streetId: input.streetId,
    });
    await ctx.query('select app.confirm_account_application($1, $2, $3, $4, $5)', [
      parkId,
      id,
      enterpriseId,
      input.username ?? asked.username,
      addDays(ctx.today, PASSWORD_POLICY.maxAgeDays),
    ]);
    return this.one(ctx, parkId, id);
  }

  /** @throws not_found, application_decided */
  async refuse(
    ctx: WriteContext,
    parkId: string,
    id: string,
    reason: string,
  ): Promise<AccountApplicationDto> {
    await this.waiting(ctx, parkId, id);
    await ctx.query('select app.refuse_account_application($1, $2, $3)', [parkId, id, reason]);
    return this.one(ctx, parkId, id);
  }

  /** Opens the applicant's number, to call it; who, when and why go to the audit trail (rule 11.3). @throws not_found */
  async openApplicantPhone(
    ctx: WriteContext,
    parkId: string,
    id: string,
    reason: string,
  ): Promise<ApplicantPhoneDto> {
    const row = await this.row(ctx, parkId, id);
    await ctx.query('select app.audit_reveal($1, $2, $3, $4, $5)', [
      'account_application',
      parkId,
      id,
      'contact_phone',
      reason,
    ]);
    return { contactPhone: this.openPhone(id, row.contactPhone) };
  }

  /** Holds an application that nobody has decided yet. */
  private async waiting(
    ctx: WriteContext,
    parkId: string,
    id: string,
  ): Promise<AccountApplicationDto> {
    await ctx.query('select 1 from account_application where park_id = $1 and id = $2 for update', [
      parkId,
      id,
    ]);
    const asked = await this.one(ctx, parkId, id);
    if (asked.state !== 'waiting') {
      throw admissionProblems.application_decided();
    }
    return asked;
  }

  private async one(
    ctx: RequestContext,
    parkId: string,
    id: string,
  ): Promise<AccountApplicationDto> {
    return this.present(ctx, await this.row(ctx, parkId, id));
  }

  private async row(ctx: RequestContext, parkId: string, id: string): Promise<Row> {
    const [row] = await ctx.query<Row>(prepared(`${COLUMNS} where a.park_id = $1 and a.id = $2`), [
      parkId,
      id,
    ]);
    if (!row) {
      throw platformProblems.not_found();
    }
    return row;
  }

  private present(
    ctx: RequestContext,
    { total: _total, contactPhone, ...row }: Row,
  ): AccountApplicationDto {
    const may = admissionAccess.may(ctx.actor.role, 'admission.accounts');
    const against =
      row.state === 'waiting'
        ? null
        : ctx.locale === 'en'
          ? 'It was decided already'
          : '这份申请已经办结';
    return {
      ...row,
      contactPhoneMasked: maskPhone(this.openPhone(row.id, contactPhone)),
      actions: [
        ...['confirm', 'refuse'].map((name) => action(name, may, ctx.locale, against)),
        action('open_phone', may, ctx.locale),
      ],
    };
  }

  private openPhone(id: string, sealed: string): string {
    return this.secrets.open(sealed, {
      table: 'account_application',
      column: 'contact_phone',
      rowId: id,
    });
  }
}
