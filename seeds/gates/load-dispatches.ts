import type { INestApplicationContext } from '@nestjs/common';
import { SendInstructor } from '../../src/modules/branches/branches.public.js';
import { MoveDispatch, OpenDispatch } from '../../src/modules/construction/construction.public.js';
import type { BusinessDate } from '../../src/platform/calendar/business-date.js';
import type { WriteContext } from '../../src/platform/database/request-context.js';
import { found, type PlaceIds } from '../load-places.js';
import { DEMO_DISPATCHES, type DemoDispatch, type DispatchStep } from './dispatch-stories.js';
import type { GateActors } from './gate-actors.js';
import { asFarAsDaysGo, daysBefore, standing } from './gate-step.js';
import { unitNamed } from './load-constructions.js';

/** Instructors' visits (gate 2), before the projects move on: founding an organisation ends them. */
export async function loadDispatches(
  app: INestApplicationContext,
  actors: GateActors,
  { place, today }: { place: PlaceIds; today: BusinessDate },
): Promise<void> {
  const sending = app.get(SendInstructor, { strict: false });
  const opening = app.get(OpenDispatch, { strict: false });
  const moves = app.get(MoveDispatch, { strict: false });

  const begin = async (ctx: WriteContext, parkId: string, one: DemoDispatch): Promise<string> => {
    const enterpriseId = await unitNamed(ctx, parkId, one.unit);
    if (one.sent) {
      const { instructorName, ago } = one.sent;
      await sending.execute(ctx, parkId, enterpriseId, {
        instructorName,
        fromOn: daysBefore(today, ago),
      });
      return opening.byHand(ctx, parkId, { enterpriseId, instructorName });
    }
    const [named] = await ctx.query<{ name: string }>(
      `select instructor_name as name from instructor_assignment
        where park_id = $1 and enterprise_id = $2 and until_on is null`,
      [parkId, enterpriseId],
    );
    return opening.byHand(ctx, parkId, { enterpriseId, instructorName: named!.name });
  };

  const move = async (ref: { parkId: string; id: string }, step: DispatchStep): Promise<void> => {
    const actor = await actors.as(step.by, step.ago);
    const account = step.account === undefined ? null : await actors.as(step.account);
    await actor.write(async (ctx) => {
      const [run] = await ctx.query<{ version: number }>(
        'select version from workflow_run where park_id = $1 and id = $2',
        [ref.parkId, ref.id],
      );
      await moves.execute(ctx, ref.parkId, ref.id, {
        action: step.action,
        version: run!.version,
        ...(step.reason === undefined ? {} : { reason: step.reason }),
        ...step.input?.(today),
        ...(account === null ? {} : { accountUserId: account.call.caller.userId }),
      });
    });
  };

  const tell = async (one: DemoDispatch): Promise<void> => {
    const parkId = found(place.parks, one.park);
    const officer = await actors.as(one.officer, one.followedAgo);
    const begun = await officer.read((ctx) =>
      standing(ctx, `r.park_id = $1 and r.workflow = 'instructor_dispatch' and r.title = $2`, [
        parkId,
        one.unit,
      ]),
    );
    const id = begun?.id ?? (await officer.write((ctx) => begin(ctx, parkId, one)));
    for (const step of one.steps.slice(begun?.made ?? 0)) {
      await move({ parkId, id }, step);
    }
  };

  for (const one of DEMO_DISPATCHES) {
    await asFarAsDaysGo(() => tell(one));
  }
}
