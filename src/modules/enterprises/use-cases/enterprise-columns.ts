import type { ExportColumn } from '../../../platform/exports/export-list.js';
import type { Locale } from '../../../platform/problems/problem.js';
import type { Coverage, EnterpriseDue, EnterpriseSummaryDto } from '../dto/enterprise.dto.js';
import type {
  EnterpriseKind,
  EnterpriseStatus,
  RevenueTier,
} from '../entities/enterprise.entity.js';

/** A unit with everything a ledger tells of it, today. */
export interface ExportedEnterprise extends EnterpriseSummaryDto {
  establishedOn: string | null;
  dormantFrom: string | null;
  contactName: string | null;
  contactPhoneMasked: string | null;
  remark: string | null;
  secretaryName: string | null;
  /** Lead unit of the joint branch that covers it: its name, or its credit code where the park has that name twice. */
  leadUnit: string | null;
  /** The instructor assigned last; a ledger has room for one. */
  instructorName: string | null;
  massOrganisations: ('union' | 'youth_league' | 'women_federation')[];
}

type Column = ExportColumn<ExportedEnterprise>;
type Words = Column['label'];
type MassOrganisationKind = ExportedEnterprise['massOrganisations'][number];

// These words and labels are those of the ledgers that are imported: what was exported can be read back, in either
// language of the portal.
export const KINDS: Record<EnterpriseKind, string> = {
  non_public_enterprise: '非公企业',
  social_org: '社会组织',
};
const FORMATIONS: Record<Coverage, string> = { own: '单独组建', joint: '联合组建', none: '未组建' };
const MASS_ORGANISATIONS: Record<MassOrganisationKind, string> = {
  union: '工会',
  youth_league: '共青团',
  women_federation: '妇联',
};

/** The words of the portal's own pages. */
export const STATUS_WORDS: Record<EnterpriseStatus, Words> = {
  applying: { zh: '申请中', en: 'Applying' },
  resident: { zh: '在驻', en: 'Resident' },
  warned: { zh: '已预警', en: 'Warned' },
  exited: { zh: '已退出', en: 'Exited' },
};
export const COVERAGE_WORDS: Record<Coverage, Words> = {
  own: { zh: '单独组建', en: 'Own organisation' },
  joint: { zh: '联合组建', en: 'Joint branch' },
  none: { zh: '未覆盖', en: 'Not covered' },
};
export const REVENUE_TIER_WORDS: Record<RevenueTier, Words> = {
  over_100m: { zh: '过亿元', en: 'Over 100 million yuan' },
  over_10m: { zh: '过千万元', en: 'Over 10 million yuan' },
};
export const DUE_WORDS: Record<EnterpriseDue, Words> = {
  own_branch: { zh: '应单独组建党支部', en: 'Own branch due' },
  headcount: { zh: '本季度未上报', en: 'Not reported this quarter' },
};

function column(
  key: string,
  label: Column['label'],
  value: Column['value'],
  options: { kind?: Column['kind']; onDemand?: boolean } = {},
): Column {
  const { kind = 'text', onDemand = false } = options;
  return { key, label, kind, onDemand, value };
}

/** The columns of the ledger first, under its own labels and in its order; then what only the portal knows. */
export const ENTERPRISE_COLUMNS: readonly Column[] = [
  column('sequence', { zh: '序号', en: 'No.' }, (_unit, { number }) => number, { kind: 'number' }),
  column('legalName', { zh: '单位名称', en: 'Legal name' }, (unit) => unit.legalName),
  column(
    'creditCode',
    { zh: '统一社会信用代码', en: 'Unified social credit code' },
    (unit) => unit.creditCode,
    { kind: 'code' },
  ),
  column('kind', { zh: '单位类别', en: 'Kind of unit' }, (unit) => KINDS[unit.kind]),
  column('park', { zh: '所属园区', en: 'Park' }, (unit) => unit.parkName),
  column('street', { zh: '所属街道', en: 'Street' }, (unit) => unit.streetName),
  column('industry', { zh: '行业', en: 'Industry' }, (unit) => unit.industry),
  column('establishedOn', { zh: '成立日期', en: 'Established on' }, (unit) => unit.establishedOn, {
    kind: 'date',
  }),
  column('enteredOn', { zh: '入驻日期', en: 'Entered the park on' }, (unit) => unit.enteredOn, {
    kind: 'date',
  }),
  column('staffCount', { zh: '从业人数', en: 'Staff' }, (unit) => unit.staffCount, {
    kind: 'number',
  }),
  column(
    'fullMemberCount',
    { zh: '党员数', en: 'Full Party members' },
    (unit) => unit.fullMemberCount,
    { kind: 'number' },
  ),
  column(
    'partyOrgName',
    { zh: '党组织名称', en: 'Party organisation' },
    (unit) => unit.partyOrgName,
  ),
  column(
    'formation',
    { zh: '组建方式', en: 'How it was formed' },
    (unit) => FORMATIONS[unit.coverage],
  ),
  column(
    'leadUnit',
    { zh: '联合党组织牵头单位', en: 'Lead unit of the joint branch' },
    (unit) => unit.leadUnit,
  ),
  column('secretary', { zh: '党组织书记', en: 'Secretary' }, (unit) => unit.secretaryName),
  column(
    'instructor',
    { zh: '党建工作指导员', en: 'Party-building instructor' },
    (unit) => unit.instructorName,
  ),
  column('massOrganisation', { zh: '群团组织', en: 'Mass organisations' }, (unit) =>
    unit.massOrganisations.length === 0
      ? null
      : unit.massOrganisations.map((kind) => MASS_ORGANISATIONS[kind]).join('、'),
  ),
  column('contactName', { zh: '联系人', en: 'Contact' }, (unit) => unit.contactName),
  column('remark', { zh: '备注', en: 'Remark' }, (unit) => unit.remark),

  column('coverage', { zh: '组织覆盖', en: 'Coverage' }, ({ coverage }, { ctx }) =>
    wordOf(COVERAGE_WORDS[coverage], ctx.locale),
  ),
  column('status', { zh: '状态', en: 'Status' }, ({ status }, { ctx }) =>
    wordOf(STATUS_WORDS[status], ctx.locale),
  ),
  column('leftOn', { zh: '退出日期', en: 'Left on' }, (unit) => unit.leftOn, {
    kind: 'date',
  }),
  column('dormantFrom', { zh: '停止经营日期', en: 'Dormant from' }, (unit) => unit.dormantFrom, {
    kind: 'date',
  }),
  column('reportedOn', { zh: '上报日期', en: 'Reported for' }, (unit) => unit.reportedOn, {
    kind: 'date',
  }),
  column('anchorCount', { zh: '主播人数', en: 'Anchors' }, (unit) => unit.anchorCount, {
    kind: 'number',
  }),
  column('revenueTier', { zh: '营收规模', en: 'Revenue' }, ({ revenueTier }, { ctx }) =>
    revenueTier === null ? null : wordOf(REVENUE_TIER_WORDS[revenueTier], ctx.locale),
  ),
  // Not under the ledger's label: a masked number must not be read back as one.
  column(
    'contactPhoneMasked',
    { zh: '脱敏电话', en: 'Masked number' },
    (unit) => unit.contactPhoneMasked,
    { kind: 'code', onDemand: true },
  ),
];

export function wordOf(words: Words, locale: Locale): string {
  return locale === 'en' ? words.en : words.zh;
}
