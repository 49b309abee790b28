import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { roleName } from '../../identity/identity.public.js';
import { type FieldChange, fieldHistory, NOT_KEPT } from '../domain/unit-trail.js';
import type {
  FieldChangeDto,
  FieldHistoryPageDto,
  FieldHistoryQueryDto,
} from '../dto/unit-life.dto.js';
import { enterprisesAccess } from '../enterprises.access.js';
import { requireUnit } from './list-unit-timeline.js';
import { readUnitTrail } from './unit-trail.js';

const REFUSED = {
  registered: { zh: '这是登记时的内容', en: 'This is what it was registered with' },
  not_editable: {
    zh: '状态随业务办理变化，不能直接修改',
    en: 'The status follows from what is done to the unit',
  },
  not_kept: {
    zh: '为保护个人信息，姓名不在修改记录中留存，无法恢复；需要时请直接修改联系人',
    en: 'Names of people are not kept in the history, so it cannot be put back; edit the contact instead',
  },
  same_value: { zh: '现在就是这个值', en: 'This is its present value' },
} as const;

/** Who changed which field of a unit, when, from what to what. */
@Injectable()
export class ListFieldHistory {
  /** @throws not_found */
  async execute(
    ctx: RequestContext,
    parkId: string,
    id: string,
    { field, page, pageSize }: FieldHistoryQueryDto,
  ): Promise<FieldHistoryPageDto> {
    await requireUnit(ctx, parkId, id);
    const events = await readUnitTrail(ctx, { parkId, id }, ['enterprise']);
    const changes = fieldHistory(events).filter(
      (one) => field === undefined || one.field === field,
    );
    const start = (page - 1) * pageSize;
    return {
      items: changes.slice(start, start + pageSize).map((change) => present(ctx, change)),
      total: changes.length,
      page,
      pageSize,
    };
  }
}

function shown(ctx: RequestContext, value: string | null): string | null {
  return value === NOT_KEPT ? (ctx.locale === 'en' ? '(name not kept)' : '（姓名不留存）') : value;
}

function present(ctx: RequestContext, change: FieldChange): FieldChangeDto {
  const { event, revertRefused } = change;
  const against = revertRefused && REFUSED[revertRefused][ctx.locale === 'en' ? 'en' : 'zh'];
  return {
    id: `${event.id}:${change.field}`,
    at: event.at.toISOString(),
    by:
      event.byName === null
        ? null
        : { name: event.byName, roleName: roleName(event.byRole ?? '', ctx.locale) },
    field: change.field,
    from: shown(ctx, change.from),
    to: shown(ctx, change.to),
    importFile: event.importFile,
    actions: [
      action(
        'revert',
        enterprisesAccess.may(ctx.actor.role, 'enterprise.edit'),
        ctx.locale,
        against,
      ),
    ],
  };
}
