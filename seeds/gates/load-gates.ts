import type { INestApplicationContext } from '@nestjs/common';
import type { PlaceIds } from '../load-places.js';
import { GateActors } from './gate-actors.js';
import { all } from './gate-step.js';
import { loadAccountsAskedFor, loadAdmissionSettings } from './load-accounts-asked-for.js';
import { loadAdmissions, registerApplicants } from './load-admissions.js';
import { loadAssessments, openAssessments } from './load-assessments.js';
import { loadConstructions } from './load-constructions.js';
import { loadDispatches } from './load-dispatches.js';

/** Writes down the units whose representatives apply; gives their ids by name. */
export async function loadApplicants(
  app: INestApplicationContext,
  place: PlaceIds,
): Promise<ReadonlyMap<string, string>> {
  return withActors(app, (actors) => registerApplicants(app, actors, place));
}

/**
 * Leads files to every step of the three gates, by the people who move such files: what a killed load left is gone on
 * with where it stopped.
 */
export async function loadGates(app: INestApplicationContext, place: PlaceIds): Promise<void> {
  await withActors(app, async (actors) => {
    const officer = await actors.as('district_officer');
    const today = await officer.read((ctx) => Promise.resolve(ctx.today));
    await loadAdmissionSettings(app, actors, place);
    await loadAccountsAskedFor(app, actors, place);
    // Before anybody is admitted: who is assessed does not depend on which of the two comes first.
    await openAssessments(app, actors, { place, today });
    await all([
      loadAdmissions(app, actors, { place, today })
        .then(() => loadDispatches(app, actors, { place, today }))
        .then(() => loadConstructions(app, actors, { place, today })),
      loadAssessments(app, actors, place),
    ]);
  });
}

async function withActors<T>(
  app: INestApplicationContext,
  work: (actors: GateActors) => Promise<T>,
): Promise<T> {
  const actors = new GateActors(app);
  try {
    return await work(actors);
  } finally {
    await actors.end();
  }
}
