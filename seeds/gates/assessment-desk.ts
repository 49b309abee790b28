import type { INestApplicationContext } from '@nestjs/common';
import { ScoreAssessment } from '../../src/modules/assessment/assessment.public.js';
import { EditEnterprise } from '../../src/modules/enterprises/enterprises.public.js';
import type { WriteContext } from '../../src/platform/database/request-context.js';
import { Workflows } from '../../src/platform/workflow/workflows.js';
import { type AssessmentStep, PARK_OFFICERS, storyOf } from './assessment-stories.js';
import type { GateActors } from './gate-actors.js';
import { asFarAsDaysGo, each, STANDING, type Standing } from './gate-step.js';

interface Assessment extends Standing {
  name: string;
  enterpriseId: string | null;
  /** What people score, and for how many points. */
  scored: { code: string; points: number }[];
  /** Moves made in the rectification that it led to. */
  ticketMade: number;
}

const ASSESSMENTS = `
  select ${STANDING}, coalesce(e.legal_name, o.name) as name, a.enterprise_id as "enterpriseId",
    (select jsonb_agg(jsonb_build_object('code', i -> 'code', 'points', i -> 'points'))
       from jsonb_array_elements(s.content -> 'headings') h, jsonb_array_elements(h -> 'indicators') i
      where i -> 'source' ->> 'kind' = 'evidence') as scored,
    (select count(*)::int from rectification t join workflow_step w on w.park_id = t.park_id and w.run_id = t.id
      where t.park_id = a.park_id and t.assessment_id = a.id and w.action <> 'start') as "ticketMade"
    from assessment a
    join workflow_run r on r.park_id = a.park_id and r.id = a.id
    join assessment_period p on p.park_id = a.park_id and p.id = a.period_id
    join indicator_set s on s.district_id = p.district_id and s.id = p.indicator_set_id
    left join enterprise e on e.park_id = a.park_id and e.id = a.enterprise_id
    left join party_org o on o.park_id = a.park_id and o.id = a.party_org_id
   where a.park_id = $1 order by name`;

/** Scores, warns and re-checks what a park assesses, as its people did. */
export class AssessmentDesk {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly actors: GateActors,
    private readonly parkId: string,
  ) {}

  async tellAll(): Promise<void> {
    const officer = await this.actors.as(PARK_OFFICERS[0]);
    const assessments = await officer.read((ctx) =>
      ctx.query<Assessment>(ASSESSMENTS, [this.parkId]),
    );
    const stories = assessments.map((assessment, nth) => ({
      assessment,
      steps: storyOf(assessment.name, nth).slice(assessment.made + assessment.ticketMade),
    }));
    await each(stories, 3, ({ assessment, steps }) =>
      asFarAsDaysGo(async () => {
        for (const step of steps) {
          await this.take(assessment, step);
        }
      }),
    );
  }

  private async take(assessment: Assessment, step: AssessmentStep): Promise<void> {
    const actor = await this.actors.as(step.by, step.ago);
    await actor.write(async (ctx) => {
      if (step.share !== undefined) {
        await this.score(ctx, assessment, step.share);
        return;
      }
      if (step.unitLeaves) {
        await this.leave(ctx, assessment.enterpriseId!);
      }
      const workflow = step.of ?? 'assessment';
      const [run] = await ctx.query<{ id: string; version: number }>(
        step.of === 'rectification'
          ? `select r.id, r.version from rectification t join workflow_run r on r.park_id = t.park_id and r.id = t.id
              where t.park_id = $1 and t.assessment_id = $2`
          : 'select id, version from workflow_run where park_id = $1 and id = $2',
        [this.parkId, assessment.id],
      );
      await this.app.get(Workflows, { strict: false }).move(
        ctx,
        workflow,
        { parkId: this.parkId, runId: run!.id },
        {
          action: step.action,
          version: run!.version,
          reason: step.reason ?? null,
          input: step.input?.(ctx.today) ?? {},
        },
      );
    });
  }

  private score(ctx: WriteContext, { id, scored }: Assessment, share: number): Promise<void> {
    return this.app.get(ScoreAssessment, { strict: false }).execute(ctx, this.parkId, id, {
      scores: scored.map(({ code, points }) => ({
        indicator: code,
        tenths: Math.floor((points * 10 * share) / 100),
      })),
    });
  }

  private async leave(ctx: WriteContext, enterpriseId: string): Promise<void> {
    const [unit] = await ctx.query<{ version: number }>(
      'select version from enterprise where park_id = $1 and id = $2',
      [this.parkId, enterpriseId],
    );
    await this.app.get(EditEnterprise, { strict: false }).execute(ctx, this.parkId, enterpriseId, {
      version: unit!.version,
      leftOn: ctx.today,
    });
  }
}
