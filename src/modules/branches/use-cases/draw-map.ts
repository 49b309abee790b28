import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { localise } from '../../../platform/problems/problem.js';
import { JOINT_BRANCH_UNITS } from '../domain/organisation-rules.js';
import { termState } from '../domain/term-rules.js';
import type {
  MapMarkDto,
  MapOrganisationDto,
  MapUnitDto,
  OrganisationMapDto,
} from '../dto/organisation-map.dto.js';
import { PARTY_ORG_COLUMNS, PARTY_ORG_SOURCE, type PartyOrgRow } from './party-org-rows.js';

interface MapRow extends PartyOrgRow {
  parent_org_id: string | null;
  units: MapUnitDto[];
}

const STANDS = (alias: string): string =>
  `${alias}.effective_from <= app.today() and (${alias}.dissolved_on is null or ${alias}.dissolved_on > app.today())`;

const SQL = `
  select ${PARTY_ORG_COLUMNS},
    (select q.id from party_org q where q.park_id = o.park_id and q.id = o.parent_org_id and ${STANDS('q')}) as parent_org_id,
    coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.legal_name, 'isLead', t.is_lead)
        order by t.is_lead desc, e.legal_name collate "zh-x-icu")
      from party_org_enterprise t join enterprise e on e.park_id = t.park_id and e.id = t.enterprise_id
      where t.park_id = o.park_id and t.party_org_id = o.id
        and t.joined_on <= app.today() and (t.left_on is null or t.left_on > app.today())), '[]') as units
  ${PARTY_ORG_SOURCE}
  where o.park_id = $1 and ${STANDS('o')}
  order by array_position('{park_committee,party_committee,general_branch,branch,joint_branch,mobile_member_org}', o.kind),
    o.name collate "zh-x-icu", o.id`;

const TEXTS = {
  no_secretary: { zh: '没有书记', en: 'no secretary' },
  term_due: { zh: '{due} 任期届满', en: 'term ends {due}' },
  term_overdue: { zh: '任期已于 {due} 届满', en: 'term ended {due}' },
  too_wide: { zh: '覆盖 {units} 家单位，超过 5 家', en: '{units} units, more than 5' },
} as const;

/** A park's organisations as they stand today, with what wants looking after (rules 1.2, 1.9–1.11). */
@Injectable()
export class DrawMap {
  /** @throws not_found */
  async execute(ctx: RequestContext, parkId: string): Promise<OrganisationMapDto> {
    const [park] = await ctx.query<{ name: string; committee: string }>(
      `select p.name, d.committee_name as committee from park p join district d on d.id = p.district_id where p.id = $1`,
      [parkId],
    );
    if (!park) {
      throw platformProblems.not_found();
    }
    const rows = await ctx.query<MapRow>(SQL, [parkId]);
    return {
      parkId,
      parkName: park.name,
      districtCommitteeName: park.committee,
      asOf: ctx.today,
      organisations: rows.map((row) => present(ctx, row)),
    };
  }
}

function present(ctx: RequestContext, row: MapRow): MapOrganisationDto {
  return {
    id: row.id,
    parentOrgId: row.parent_org_id,
    kind: row.kind,
    name: row.name,
    secretaryName: row.secretary_name,
    termDueOn: row.term_due_on,
    fullMemberCount: row.full_member_count,
    units: row.units,
    marks: marksOf(ctx, row),
  };
}

function marksOf(ctx: RequestContext, row: MapRow): MapMarkDto[] {
  const mark = (code: keyof typeof TEXTS, params = {}): MapMarkDto => ({
    code,
    text: localise(TEXTS[code], params, ctx.locale),
  });
  const due = row.term_due_on;
  const state = due === null ? 'running' : termState(due, ctx.today);
  return [
    ...(row.secretary_name === null ? [mark('no_secretary')] : []),
    ...(state === 'overdue' ? [mark('term_overdue', { due })] : []),
    ...(state === 'due' ? [mark('term_due', { due })] : []),
    ...(row.kind === 'joint_branch' && row.units.length > JOINT_BRANCH_UNITS
      ? [mark('too_wide', { units: row.units.length })]
      : []),
  ];
}
