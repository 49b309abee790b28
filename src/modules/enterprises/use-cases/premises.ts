import { Injectable } from '@nestjs/common';
import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { FieldProblem } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { versionConflict } from '../../../platform/problems/version-conflict.js';
import { toHalfWidth } from '../../../platform/text/clean-text.js';
import type {
  AddPremisesDto,
  EditPremisesDto,
  PremisesDto,
  PremisesListDto,
  UnitVenueDto,
} from '../dto/premises.dto.js';
import { enterprisesAccess } from '../enterprises.access.js';
import { EnterprisePremisesEntity } from '../entities/enterprise-premises.entity.js';
import { requireUnit } from './list-unit-timeline.js';

type PremisesRow = Omit<PremisesDto, 'actions'>;

const COLUMNS = `select id, room, area_hundredths as "areaHundredths", from_on as "fromOn", until_on as "untilOn", version
  from enterprise_premises`;

const LABELS = {
  zh: { room: '房间', areaHundredths: '面积', fromOn: '入用日期', untilOn: '退出日期' },
  en: {},
} as const;

/** Which rooms of the park a unit occupies, from when to when; one room has one unit at a time (rule 15.3). */
@Injectable()
export class Premises {
  /** @throws not_found */
  async list(ctx: RequestContext, parkId: string, unitId: string): Promise<PremisesListDto> {
    await requireUnit(ctx, parkId, unitId);
    const rows = await ctx.query<PremisesRow>(
      `${COLUMNS} where park_id = $1 and enterprise_id = $2
        order by until_on is not null and until_on <= app.today(), from_on desc, room, id`,
      [parkId, unitId],
    );
    const venues = await ctx.query<UnitVenueDto>(
      `select id, name, kind, location from venue where park_id = $1 and enterprise_id = $2
        order by name collate "zh-x-icu", id`,
      [parkId, unitId],
    );
    return {
      items: rows.map((row) => present(ctx, row)),
      total: rows.length,
      venues,
      actions: [
        action('add', enterprisesAccess.may(ctx.actor.role, 'enterprise.edit'), ctx.locale),
      ],
    };
  }

  /** @throws not_found, validation_failed, room_occupied */
  async add(
    ctx: WriteContext,
    parkId: string,
    unitId: string,
    input: AddPremisesDto,
  ): Promise<PremisesListDto> {
    const leftOn = await holdLeavingDay(ctx, parkId, unitId);
    refuseAfterLeaving(input, leftOn);
    await ctx.manager.insert(EnterprisePremisesEntity, {
      parkId,
      enterpriseId: unitId,
      room: toHalfWidth(input.room),
      areaHundredths: input.areaHundredths ?? null,
      fromOn: input.fromOn,
      untilOn: input.untilOn ?? leftOn,
    });
    return this.list(ctx, parkId, unitId);
  }

  /** @throws not_found, validation_failed, room_occupied, version_conflict */
  async edit(
    ctx: WriteContext,
    parkId: string,
    unitId: string,
    id: string,
    input: EditPremisesDto,
  ): Promise<PremisesListDto> {
    const { version, room, ...fields } = input;
    const leftOn = await holdLeavingDay(ctx, parkId, unitId);
    refuseAfterLeaving(fields, leftOn);
    const result = await ctx.manager.update(
      EnterprisePremisesEntity,
      { parkId, id, enterpriseId: unitId, version },
      {
        ...fields,
        ...(room === undefined ? {} : { room: toHalfWidth(room) }),
        ...(fields.untilOn === null ? { untilOn: leftOn } : {}),
        version: version + 1,
      },
    );
    if (result.affected === 0) {
      const [row] = await ctx.query<PremisesRow>(
        `${COLUMNS} where park_id = $1 and enterprise_id = $2 and id = $3`,
        [parkId, unitId, id],
      );
      if (!row) {
        throw platformProblems.not_found();
      }
      throw versionConflict(row, input, ctx.locale === 'en' ? LABELS.en : LABELS.zh);
    }
    return this.list(ctx, parkId, unitId);
  }

  /**
   * Lets a unit's rooms follow its leaving the park: those it still has end on `leftOn`, and those that ended with the
   * leaving recorded before move with it; null when it stays.
   * @throws validation_failed (leftOn) when it moves into a room on that day or later, room_occupied
   */
  async endWhenLeft(
    ctx: WriteContext,
    parkId: string,
    unitId: string,
    leftOn: string | null,
    previousLeftOn: string | null,
  ): Promise<void> {
    const [late] = await ctx.query<{ room: string; fromOn: string }>(
      `${COLUMNS} where park_id = $1 and enterprise_id = $2 and from_on >= $3::date order by from_on, room limit 1`,
      [parkId, unitId, leftOn],
    );
    if (late) {
      throw fieldProblem([
        {
          path: 'leftOn',
          code: 'left_before_premises',
          zh: '该单位于 {fromOn} 入用“{room}”，退出园区的日期须晚于当日，请先更正用房记录',
          en: 'The unit moves into “{room}” on {fromOn}; it must leave the park later than that, correct the rooms first',
          params: { room: late.room, fromOn: late.fromOn },
        },
      ]);
    }
    await ctx.query(
      `update enterprise_premises set until_on = $3::date, version = version + 1
        where park_id = $1 and enterprise_id = $2
          and (until_on = $4::date or ($3::date is not null and (until_on is null or until_on > $3::date)))`,
      [parkId, unitId, leftOn, previousLeftOn],
    );
  }
}

/** The day the unit left the park, held until the transaction ends; null while it stays. @throws not_found */
async function holdLeavingDay(
  ctx: WriteContext,
  parkId: string,
  unitId: string,
): Promise<string | null> {
  const [unit] = await ctx.query<{ leftOn: string | null }>(
    `select left_on as "leftOn" from enterprise where park_id = $1 and id = $2 for share`,
    [parkId, unitId],
  );
  if (!unit) {
    throw platformProblems.not_found();
  }
  return unit.leftOn;
}

/** A unit that has left has no room: none begins then, and those it had end by that day. */
function refuseAfterLeaving(
  days: { fromOn?: string; untilOn?: string | null },
  leftOn: string | null,
): void {
  const faults: FieldProblem[] = [];
  if (leftOn !== null && days.fromOn !== undefined && days.fromOn >= leftOn) {
    faults.push({
      path: 'fromOn',
      code: 'after_left',
      zh: '该单位于 {leftOn} 退出园区，入用日期须早于当日，请修改日期或选择其他单位',
      en: 'The unit left the park on {leftOn}; choose an earlier day or another unit',
      params: { leftOn },
    });
  }
  if (leftOn !== null && days.untilOn && days.untilOn > leftOn) {
    faults.push({
      path: 'untilOn',
      code: 'until_after_left',
      zh: '该单位于 {leftOn} 退出园区，退出日期不能晚于当日，请改为当日或之前',
      en: 'The unit left the park on {leftOn}; the room ends that day or earlier',
      params: { leftOn },
    });
  }
  if (faults.length > 0) {
    throw fieldProblem(faults);
  }
}

function present(ctx: RequestContext, row: PremisesRow): PremisesDto {
  return {
    ...row,
    actions: [action('edit', enterprisesAccess.may(ctx.actor.role, 'enterprise.edit'), ctx.locale)],
  };
}
