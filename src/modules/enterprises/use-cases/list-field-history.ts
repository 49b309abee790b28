import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { roleName } from '../../identity/identity.public.js';
import { type FieldChange, fieldHistory } from '../domain/unit-trail.js';
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
    from: change.from,
    to: change.to,
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
