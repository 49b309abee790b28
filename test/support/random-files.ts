import fc from 'fast-check';
import type { AdmissionInput } from '../../src/modules/admission/domain/admission-input.js';
import type { Dossier, DossierMaterial } from '../../src/modules/admission/domain/dossier.js';
import type { AssessmentFacts } from '../../src/modules/assessment/domain/assessment.workflow.js';
import type {
  RectificationFacts,
  RectificationInput,
} from '../../src/modules/assessment/domain/rectification-facts.js';
import type { DispatchFacts } from '../../src/modules/construction/domain/instructor-dispatch.workflow.js';
import type { ConstructionFacts } from '../../src/modules/construction/domain/construction-guards.js';
import type { RandomFile } from './workflow-walk.js';

/** Mostly `usual`, so that a file gets somewhere; now and then one of the others. */
const mostly = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const LICENCE: DossierMaterial = {
  id: 'm1',
  kind: {
    code: 'business_licence',
    name: '营业执照',
    need: 'required',
    followDays: null,
    liveOnly: false,
    hasValidUntil: true,
    formats: ['pdf'],
    maxMegabytes: 10,
    hint: '',
    templateFileId: null,
    sampleFileId: null,
  },
  fileId: 'f1',
  validUntil: '2030-01-01',
  followsOn: null,
  defect: null,
};

const material = fc
  .record({
    fileId: mostly<string | null>('f1', null),
    validUntil: mostly<string | null>('2030-01-01', null, '2026-11-23', '2026-11-24'),
    defect: mostly<string | null>(null, '盖章不清'),
  })
  .map((change): DossierMaterial => ({ ...LICENCE, ...change }));

const dossier: fc.Arbitrary<Dossier> = fc.record({
  legalName: fc.constant('济南新云电子商务有限公司'),
  businessScope: mostly<string | null>('电子商务', null),
  establishedOn: mostly<string | null>('2020-01-01', null),
  staffCount: mostly<number | null>(12, null, 0),
  fullMemberCount: mostly<number | null>(2, null, 99),
  contactName: mostly<string | null>('联系人', null),
  hasContactPhone: mostly(true, false),
  operatesLive: mostly<boolean | null>(true, false, null),
  platforms: mostly<string | null>('某平台', null),
  creditResult: mostly<Dossier['creditResult']>(
    'none',
    'abnormal_operation',
    'serious_violation',
    null,
  ),
  creditCheckedOn: mostly<string | null>('2026-11-20', null, '2020-01-01'),
  creditMaxAgeDays: fc.constant(30),
  undertakingSignedOn: mostly<string | null>('2026-11-01', null),
  undertakingValidUntil: mostly<string | null>('2028-11-01', null, '2026-11-23'),
  isChecked: mostly(true, false),
  materials: fc.array(material, { minLength: 1, maxLength: 2 }),
  anchors: fc.array(
    fc.record({
      name: fc.constant('主播甲'),
      birthDate: mostly('2000-01-01', '2010-11-24', '2009-01-01'),
      hasConsent: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  byOfficer: fc.boolean(),
  deciders: fc.constantFrom(1, 2),
  supplementCount: mostly(0, 1),
  supplementDueOn: fc.constantFrom(null, '2026-12-01'),
  outcome: fc.constantFrom<Dossier['outcome']>(null, 'pass', 'conditional', 'reject'),
  conditionDueOn: fc.constantFrom(null, '2026-11-20', '2026-12-20'),
  decidedBy: fc.constantFrom(null, 'somebody', 'another'),
  promisedOn: fc.constantFrom(null, '2026-12-05'),
});

const admissionInput: fc.Arbitrary<AdmissionInput> = fc.record({
  reason: fc.constantFrom(null, '材料不全'),
  defects: mostly<AdmissionInput['defects']>(
    [{ code: 'business_licence', text: '盖章不清' }],
    [],
    undefined,
    [{ code: 'of_no_list', text: '?' }],
  ),
  conditionText: mostly<string | undefined>('一个月内补齐质检报告', undefined, ''),
  conditionDueOn: mostly<string | undefined>('2026-12-24', undefined, '2026-11-24'),
  conditionReport: mostly<string | undefined>('质检报告已补齐', undefined, ''),
  enteredOn: mostly<string | undefined>('2026-11-24', undefined, '2026-11-25'),
  verdict: fc.constantFrom('agree', 'agree_with_conditions', 'disagree'),
  opinion: mostly<string | undefined>('同意', undefined),
});

const construction: fc.Arbitrary<ConstructionFacts> = fc.record({
  unitLeftOn: mostly<string | null>(null, '2026-11-24', '2026-11-25'),
  isCatchAll: fc.boolean(),
  stepDueOn: fc.constantFrom(null, '2026-12-01'),
  membersKnown: mostly<number | null>(3, null, 0),
  form: fc.constantFrom<ConstructionFacts['form']>(
    null,
    'own_branch',
    'join_joint',
    'new_joint',
    'mobile_org',
    'outreach',
  ),
  isCovered: mostly(false, true),
  joining: mostly<ConstructionFacts['joining']>(
    { unitCount: 4, isOpen: true },
    null,
    { unitCount: 5, isOpen: true },
    { unitCount: 1, isOpen: false },
  ),
  hasReason: fc.boolean(),
  hasReplyFile: mostly(true, false),
});

const dispatch: fc.Arbitrary<DispatchFacts> = fc.record({
  isCatchAll: fc.boolean(),
  accountRole: fc.constantFrom<DispatchFacts['accountRole']>(
    null,
    'park_officer',
    'street_officer',
  ),
  nextVisitOn: fc.constantFrom('2026-11-20', '2026-11-24', '2027-02-24'),
  shownOn: fc.constantFrom('2026-11-24', '2027-02-10'),
  isCovered: fc.boolean(),
  needsProject: fc.boolean(),
});

const assessment: fc.Arbitrary<AssessmentFacts> = fc.record({
  scorers: fc.constantFrom<string[]>(
    [],
    ['another'],
    ['somebody'],
    ['another', 'a third'],
    ['a', 'b', 'c'],
  ),
  level: fc.constantFrom<AssessmentFacts['level']>(null, 'none', 'notice', 'warning'),
  goneOn: fc.constantFrom(null, null, null, '2026-11-20'),
});

const rectification: fc.Arbitrary<RectificationFacts> = fc.record({
  subject: fc.constantFrom('enterprise', 'branch'),
  dueOn: fc.constantFrom('2026-11-20', '2026-11-24', '2026-12-20'),
  extendedTo: fc.constantFrom(null, '2026-11-22', '2026-12-24'),
  planDueOn: fc.constantFrom(null, '2026-11-20', '2026-12-24'),
  recheckDays: fc.constant(5),
  goneOn: fc.constantFrom(null, null, null, '2026-11-20'),
});

const rectificationInput: fc.Arbitrary<RectificationInput> = fc.record({
  report: mostly<string | undefined>('已整改', undefined),
  fileIds: fc.constant([]),
  workingDays: mostly<number | undefined>(5, undefined),
  measures: mostly<string | undefined>('换届、补选书记', undefined),
  responsible: mostly<string | undefined>('负责人', undefined),
});

/** Random facts and inputs for each workflow, by its name. */
export const RANDOM_FILES: Readonly<Record<string, RandomFile>> = {
  assessment: { facts: assessment },
  rectification: { facts: rectification, input: rectificationInput },
  construction_project: { facts: construction },
  instructor_dispatch: { facts: dispatch },
  admission_review: { facts: dossier, input: admissionInput },
};
