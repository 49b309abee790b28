import type { INestApplicationContext } from '@nestjs/common';
import { Arrangements } from '../src/platform/calendar/use-cases/arrangements.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { actAs } from './acting.js';

/** Statutory holidays that fall on the same day each year; what the yearly notice would move is left as it is. */
const FIXED_HOLIDAYS = [
  ['01-01', '元旦'],
  ['05-01', '劳动节'],
  ['05-02', '劳动节'],
  ['10-01', '国庆节'],
  ['10-02', '国庆节'],
  ['10-03', '国庆节'],
] as const;

/**
 * Puts the year that is due and missing in force, so that files of the demo have their days before the published notice
 * is entered. It says of itself that it is no notice.
 */
export async function loadCalendar(app: INestApplicationContext): Promise<void> {
  const arrangements = app.get(Arrangements, { strict: false });
  const unitOfWork = app.get(UnitOfWork, { strict: false });
  const proposed = await actAs(unitOfWork, 'system_admin', (admin) =>
    admin.write(async (ctx) => {
      const { missing } = await arrangements.overview(ctx);
      if (missing === null) return null;
      const open = (await arrangements.ofYear(ctx, missing)).find((one) => one.mayWithdraw);
      return open ?? (await arrangements.propose(ctx, madeUp(missing, ctx.today)));
    }),
  );
  if (proposed === null) return;
  await actAs(unitOfWork, 'security_admin', (admin) =>
    admin.write((ctx) => arrangements.decide(ctx, proposed.id, 'in_force', null)),
  );
}

function madeUp(year: number, today: string): Parameters<Arrangements['propose']>[1] {
  return {
    year,
    source: `演示数据，不是公布的通知：${year}年只有固定日期的法定节假日`,
    noticeNumber: '演示',
    noticeDate: today,
    days: FIXED_HOLIDAYS.map(([day, name]) => ({ day: `${year}-${day}`, kind: 'off', name })),
  };
}
