import { Injectable, type OnModuleInit } from '@nestjs/common';
import { prepared } from '../../../platform/database/statements.js';
import { Measurements } from '../../../platform/measurements/measurements.js';

/** What the dossiers of units tell about a unit (rule 7.1.11). */
@Injectable()
export class AdmissionMeasurements implements OnModuleInit {
  constructor(private readonly measurements: Measurements) {}

  onModuleInit(): void {
    this.measurements.register({
      code: 'conditions_open',
      label: {
        zh: '期末未落实的准入条件',
        en: 'Conditions of admission not met at the end of the period',
      },
      unit: { zh: '项', en: 'conditions' },
      kinds: ['enterprise'],
      measure: async (ctx, { parkId, id, until }) => {
        const [row] = await ctx.query<{ value: number; runId: string | null }>(
          prepared(
            `select count(*)::int as value, min(a.run_id::text) as "runId" from admission a
              where a.park_id = $1 and a.enterprise_id = $2 and (
                select s.to_state from workflow_step s
                 where s.park_id = a.park_id and s.run_id = a.run_id and (s.at at time zone 'Asia/Shanghai')::date <= $3
                 order by s.version desc limit 1) = 'admitted_conditionally'`,
          ),
          [parkId, id, until],
        );
        const { value, runId } = row!;
        return {
          value,
          link: runId
            ? `/parks/${parkId}/admissions/${runId}`
            : `/parks/${parkId}/enterprises/${id}?tab=timeline`,
        };
      },
    });
  }
}
