import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { type ActionDto, action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import { readContactPhone } from '../domain/registration.js';
import type {
  AddContactDto,
  ContactDto,
  ContactListDto,
  EditContactDto,
} from '../dto/contact.dto.js';
import type { RevealedContactDto } from '../dto/enterprise-commands.dto.js';
import { enterprisesAccess } from '../enterprises.access.js';
import { EnterpriseContactEntity } from '../entities/enterprise-contact.entity.js';
import { ContactPhones } from './contact-phones.js';

interface ContactRow {
  /** Null for the ledger's own. */
  id: string | null;
  name: string | null;
  post: string | null;
  phone: string | null;
  version: number | null;
}

const LABELS = {
  zh: { name: '姓名', post: '职务', phone: '联系电话' },
  en: {},
} as const;

/** Whom one reaches at a unit: the ledger's contact, kept on the unit, and further ones. */
@Injectable()
export class Contacts {
  constructor(private readonly phones: ContactPhones) {}

  /** @throws not_found */
  async list(ctx: RequestContext, parkId: string, unitId: string): Promise<ContactListDto> {
    const rows = await ctx.query<ContactRow>(
      `select null::uuid as id, e.contact_name as name, null as post, e.contact_phone as phone, null::int as version
         from enterprise e where e.park_id = $1 and e.id = $2
        union all
       (select c.id, c.name, c.post, c.phone, c.version from enterprise_contact c
         where c.park_id = $1 and c.enterprise_id = $2 order by c.created_at, c.id)`,
      [parkId, unitId],
    );
    if (rows.length === 0) {
      throw platformProblems.not_found();
    }
    const items = rows
      .filter(({ id, name, phone }) => id !== null || name !== null || phone !== null)
      .map((row) => this.present(ctx, unitId, row));
    return { items, total: items.length, actions: [this.may(ctx, 'add')] };
  }

  /** @throws not_found, validation_failed */
  async add(
    ctx: WriteContext,
    parkId: string,
    unitId: string,
    input: AddContactDto,
  ): Promise<ContactListDto> {
    await this.list(ctx, parkId, unitId);
    const id = newRowId();
    await ctx.manager.insert(EnterpriseContactEntity, {
      id,
      parkId,
      enterpriseId: unitId,
      name: input.name,
      post: input.post ?? null,
      phone: this.sealed(id, input.phone ?? null),
    });
    return this.list(ctx, parkId, unitId);
  }

  /** @throws not_found, validation_failed, version_conflict */
  async edit(
    ctx: WriteContext,
    parkId: string,
    unitId: string,
    id: string,
    input: EditContactDto,
  ): Promise<ContactListDto> {
    const current = await this.one(ctx, parkId, unitId, id);
    const { version, phone, ...fields } = input;
    const result = await ctx.manager.update(
      EnterpriseContactEntity,
      { parkId, id, enterpriseId: unitId, version },
      {
        ...fields,
        ...(phone === undefined ? {} : { phone: this.sealed(id, phone) }),
        version: version + 1,
      },
    );
    if (result.affected === 0) {
      throw versionConflict(current, input, ctx.locale === 'en' ? LABELS.en : LABELS.zh);
    }
    return this.list(ctx, parkId, unitId);
  }

  /** Takes a contact out for good, number and all. @throws not_found, version_conflict */
  async remove(
    ctx: WriteContext,
    parkId: string,
    unitId: string,
    id: string,
    version: number,
  ): Promise<ContactListDto> {
    const current = await this.one(ctx, parkId, unitId, id);
    const gone = await ctx.query(
      'delete from enterprise_contact where park_id = $1 and enterprise_id = $2 and id = $3 and version = $4 returning id',
      [parkId, unitId, id, version],
    );
    if (gone.length === 0) {
      throw versionConflict(current, {}, {});
    }
    return this.list(ctx, parkId, unitId);
  }

  /** Opens a contact's number; who, when and why go to the audit trail in the same transaction (rule 11.3). @throws not_found */
  async reveal(
    ctx: WriteContext,
    parkId: string,
    unitId: string,
    id: string,
    reason: string,
  ): Promise<RevealedContactDto> {
    const row = await this.row(ctx, parkId, unitId, id);
    await ctx.query('select app.audit_reveal($1, $2, $3, $4, $5)', [
      'enterprise_contact',
      parkId,
      id,
      'phone',
      reason,
    ]);
    return { contactPhone: this.phones.open(id, row.phone, 'enterprise_contact') };
  }

  private async one(
    ctx: RequestContext,
    parkId: string,
    unitId: string,
    id: string,
  ): Promise<ContactDto> {
    return this.present(ctx, unitId, await this.row(ctx, parkId, unitId, id));
  }

  private async row(
    ctx: RequestContext,
    parkId: string,
    unitId: string,
    id: string,
  ): Promise<ContactRow> {
    const [row] = await ctx.query<ContactRow>(
      `select id, name, post, phone, version from enterprise_contact
        where park_id = $1 and enterprise_id = $2 and id = $3`,
      [parkId, unitId, id],
    );
    if (!row) {
      throw platformProblems.not_found();
    }
    return row;
  }

  private sealed(id: string, phone: string | null): string | null {
    const read = readContactPhone(phone, 'phone');
    if (!read.ok) {
      throw fieldProblem([read.error]);
    }
    return this.phones.seal(id, read.number, 'enterprise_contact');
  }

  private present(ctx: RequestContext, unitId: string, row: ContactRow): ContactDto {
    const { id, name, post, phone, version } = row;
    const masked =
      id === null
        ? this.phones.masked(unitId, phone)
        : this.phones.masked(id, phone, 'enterprise_contact');
    return {
      id,
      name,
      post,
      phoneMasked: masked,
      version,
      actions: [
        ...(id === null ? [] : [this.may(ctx, 'edit'), this.may(ctx, 'remove')]),
        action(
          'reveal',
          enterprisesAccess.may(ctx.actor.role, 'enterprise.reveal_contact'),
          ctx.locale,
          masked === null
            ? ctx.locale === 'en'
              ? 'No number is recorded'
              : '没有登记联系电话'
            : null,
        ),
      ],
    };
  }

  private may(ctx: RequestContext, name: string): ActionDto {
    return action(name, enterprisesAccess.may(ctx.actor.role, 'enterprise.edit'), ctx.locale);
  }
}
