import type { INestApplicationContext } from '@nestjs/common';
import {
  AssessmentPeriods,
  INDICATOR_TEMPLATES,
  IndicatorSets,
  OpenAssessmentsJob,
} from '../../src/modules/assessment/assessment.public.js';
import { EditEnterprise } from '../../src/modules/enterprises/enterprises.public.js';
import { addDays, type BusinessDate } from '../../src/platform/calendar/business-date.js';
import { quarterEndedBy } from '../demo-dates.js';
import { found, type PlaceIds } from '../load-places.js';
import { AssessmentDesk } from './assessment-desk.js';
import {
  ASSESSED_PARK,
  LATELY_OPENED_PARK,
  LEFT_MEANWHILE,
  PARK_OFFICERS,
} from './assessment-stories.js';
import type { GateActors } from './gate-actors.js';
import { asFarAsDaysGo } from './gate-step.js';

type Subject = 'enterprise' | 'branch';

interface DemoPeriod {
  park: string;
  officer: string;
  subject: Subject;
  /** Natural days since it was opened, and at least since its quarter ended. */
  openedAgo: number;
  endedAgo: number;
}

const PERIODS: readonly DemoPeriod[] = [
  ...(['enterprise', 'branch'] as const).map((subject) => ({
    park: ASSESSED_PARK,
    officer: PARK_OFFICERS[0],
    subject,
    openedAgo: 26,
    endedAgo: 27,
  })),
  {
    park: LATELY_OPENED_PARK,
    officer: 'park_officer_ht',
    subject: 'branch',
    openedAgo: 3,
    endedAgo: 4,
  },
];

/** Units that are gone from the district's books left so many days ago. */
const LEFT_AGO = 20;

/** Gate 3: the district's indicators, and the periods with an assessment of everybody who was there. */
export async function openAssessments(
  app: INestApplicationContext,
  actors: GateActors,
  { place, today }: { place: PlaceIds; today: BusinessDate },
): Promise<void> {
  await saveIndicatorSets(app, actors);
  await letUnitsLeave(app, actors, { parkId: found(place.parks, ASSESSED_PARK), today });
  for (const period of PERIODS) {
    const parkId = found(place.parks, period.park);
    await asFarAsDaysGo(() => openPeriod(app, actors, period, { parkId, today }));
  }
}

/** What was scored, announced, warned and put right in the park that assesses. */
export async function loadAssessments(
  app: INestApplicationContext,
  actors: GateActors,
  place: PlaceIds,
): Promise<void> {
  await new AssessmentDesk(app, actors, found(place.parks, ASSESSED_PARK)).tellAll();
}

/** The district makes the templates its own; for branches, what people see of their work counts for more. */
async function saveIndicatorSets(app: INestApplicationContext, actors: GateActors): Promise<void> {
  const sets = app.get(IndicatorSets, { strict: false });
  const officer = await actors.as('district_officer');
  await officer.write(async (ctx) => {
    for (const subject of ['enterprise', 'branch'] as const) {
      const { items } = await sets.list(ctx, subject);
      if (items.every(({ isTemplate }) => isTemplate)) {
        await sets.save(ctx, {
          subject,
          name: subject === 'enterprise' ? '入驻单位考核指标' : '党支部考核指标',
          basedOn: 0,
          content: subject === 'branch' ? branchIndicators() : INDICATOR_TEMPLATES.enterprise,
        });
      }
    }
  });
}

function branchIndicators(): typeof INDICATOR_TEMPLATES.branch {
  const content = structuredClone(INDICATOR_TEMPLATES.branch);
  for (const indicator of content.headings.flatMap(({ indicators }) => indicators)) {
    if (indicator.code === 'life') {
      indicator.points += 5;
    }
    if (indicator.code === 'headcount' && indicator.source.kind === 'measured') {
      indicator.points -= 5;
      indicator.source.steps = indicator.source.steps.map(({ value, tenths }) => ({
        value,
        tenths: tenths - 50,
      }));
    }
  }
  return content;
}

async function letUnitsLeave(
  app: INestApplicationContext,
  actors: GateActors,
  { parkId, today }: { parkId: string; today: BusinessDate },
): Promise<void> {
  const edit = app.get(EditEnterprise, { strict: false });
  const officer = await actors.as(PARK_OFFICERS[0]);
  await officer.write(async (ctx) => {
    const units = await ctx.query<{ id: string; version: number }>(
      'select id, version from enterprise where park_id = $1 and legal_name = any ($2) and left_on is null',
      [parkId, LEFT_MEANWHILE],
    );
    for (const { id, version } of units) {
      await edit.execute(ctx, parkId, id, { version, leftOn: addDays(today, -LEFT_AGO) });
    }
  });
}

/** Opens a period where it is missing, and all of its assessments that are. */
async function openPeriod(
  app: INestApplicationContext,
  actors: GateActors,
  { officer, subject, openedAgo, endedAgo }: DemoPeriod,
  { parkId, today }: { parkId: string; today: BusinessDate },
): Promise<void> {
  const periods = app.get(AssessmentPeriods, { strict: false });
  const quarter = quarterEndedBy(addDays(today, -endedAgo));
  const actor = await actors.as(officer, openedAgo);
  const known = await actor.read(async (ctx) =>
    (await periods.list(ctx, { parkId })).items.find(
      (one) => one.subject === subject && one.from === quarter.from,
    ),
  );
  const period =
    known ?? (await actor.write((ctx) => periods.open(ctx, parkId, { subject, ...quarter })));
  if (period.assessments < period.expected) {
    const [job] = await actor.read((ctx) =>
      ctx.query<{ id: string }>('select id from job_run where subject_id = $1 limit 1', [
        period.id,
      ]),
    );
    const { unitOfWork } = actor;
    const identity = { runId: job!.id, locale: 'zh-CN' as const };
    // Done here, on the day of the story; the queue finds nothing left to open.
    await app.get(OpenAssessmentsJob, { strict: false }).run({
      runId: job!.id,
      subjectId: period.id,
      read: (work) => unitOfWork.readForJob(identity, work),
      readSnapshot: (work) => unitOfWork.readSnapshotForJob(identity, work),
      write: (work) => unitOfWork.writeForJob(identity, work),
      progress: () => Promise.resolve(),
    });
  }
}
