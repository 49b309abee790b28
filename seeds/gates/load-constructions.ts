import type { INestApplicationContext } from '@nestjs/common';
import {
  MoveConstruction,
  OpenConstruction,
} from '../../src/modules/construction/construction.public.js';
import type { BusinessDate } from '../../src/platform/calendar/business-date.js';
import type { WriteContext } from '../../src/platform/database/request-context.js';
import { Uploads } from '../../src/platform/files/uploads.js';
import { found, type PlaceIds } from '../load-places.js';
import { type ConstructionStep, DEMO_PROJECTS, type DemoProject } from './construction-stories.js';
import type { ActingThen, GateActors } from './gate-actors.js';
import { asFarAsDaysGo, each, type Standing, standing } from './gate-step.js';
import { samplePaper } from './sample-papers.js';

/** Gate 2: the projects that admissions opened and those opened by hand, each moved as far as its story goes. */
export async function loadConstructions(
  app: INestApplicationContext,
  actors: GateActors,
  { place, today }: { place: PlaceIds; today: BusinessDate },
): Promise<void> {
  const moves = app.get(MoveConstruction, { strict: false });
  const opening = app.get(OpenConstruction, { strict: false });
  const uploads = app.get(Uploads, { strict: false });

  const tell = async (project: DemoProject): Promise<void> => {
    const parkId = found(place.parks, project.park);
    const begun = await standingOf(await actors.as(project.officer), project, parkId);
    if (!begun && project.openedAgo === undefined) {
      // Its admission stopped short, so there is nothing to move.
      return;
    }
    let id = begun?.id;
    if (id === undefined) {
      const officer = await actors.as(project.officer, project.openedAgo);
      id = await officer.write(async (ctx) =>
        opening.byHand(ctx, { parkId, enterpriseId: await unitNamed(ctx, parkId, project.unit) }),
      );
    }
    for (const step of project.steps.slice(begun?.made ?? 0)) {
      await move(project, { parkId, id }, step);
    }
  };

  const move = async (
    project: DemoProject,
    { parkId, id }: { parkId: string; id: string },
    step: ConstructionStep,
  ): Promise<void> => {
    const actor = await actors.as(step.by, step.ago);
    const paper = step.paper
      ? await uploads.take(actor.call, samplePaper(step.paper, project.unit))
      : null;
    await actor.write(async (ctx) => {
      const [run] = await ctx.query<{ version: number }>(
        'select version from workflow_run where park_id = $1 and id = $2',
        [parkId, id],
      );
      await moves.execute(ctx, parkId, id, {
        action: step.action,
        version: run!.version,
        ...(step.reason === undefined ? {} : { reason: step.reason }),
        ...step.input?.(today),
        ...(paper ? { fileIds: [paper.id] } : {}),
        ...(step.joins === undefined
          ? {}
          : { joinPartyOrgId: await organisationNamed(ctx, parkId, step.joins) }),
      });
    });
  };

  await each(DEMO_PROJECTS, 3, (project) => asFarAsDaysGo(() => tell(project)));
}

function standingOf(
  actor: ActingThen,
  { unit }: DemoProject,
  parkId: string,
): Promise<Standing | null> {
  return actor.read((ctx) =>
    standing(ctx, `r.park_id = $1 and r.workflow = 'construction_project' and r.title = $2`, [
      parkId,
      unit,
    ]),
  );
}

export async function unitNamed(ctx: WriteContext, parkId: string, name: string): Promise<string> {
  const [unit] = await ctx.query<{ id: string }>(
    'select id from enterprise where park_id = $1 and legal_name = $2',
    [parkId, name],
  );
  return unit!.id;
}

async function organisationNamed(ctx: WriteContext, parkId: string, name: string): Promise<string> {
  const [organisation] = await ctx.query<{ id: string }>(
    'select id from party_org where park_id = $1 and name = $2',
    [parkId, name],
  );
  return organisation!.id;
}
