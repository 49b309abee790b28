import { addDays, type BusinessDate } from '../../../platform/calendar/business-date.js';
import type { MoveReason } from '../../../platform/workflow/workflow-definition.js';
import { anchorAge } from './anchor-age.js';
import { askedMaterials, type Dossier, type DossierMaterial } from './dossier.js';

/** The tasks of an application, in the order in which they are listed; they are done in any order. */
export const TASKS = ['unit', 'contact', 'materials', 'live', 'credit', 'check'] as const;
export type Task = (typeof TASKS)[number];

/** 未开始, 进行中, 已完成, 暂不能开始, 有问题. */
export type TaskState = 'not_started' | 'in_progress' | 'done' | 'cannot_start' | 'faulty';

export interface TaskStatus {
  task: Task;
  state: TaskState;
  /** What is missing or wrong, each said so that it can be mended. */
  reasons: MoveReason[];
}

/** What a part of a dossier lacks, and whether anything of it was entered. */
interface Part {
  begun: boolean;
  missing: MoveReason[];
  faults: MoveReason[];
}

/** The state of each task on a day (rules 7.1.1 to 7.1.6). Answers are checked last: what was checked has to be whole. */
export function taskList(dossier: Dossier, today: BusinessDate): TaskStatus[] {
  const parts: Record<Exclude<Task, 'check'>, Part> = {
    unit: unitPart(dossier),
    contact: contactPart(dossier),
    materials: materialsPart(dossier, today),
    live: livePart(dossier, today),
    credit: creditPart(dossier, today),
  };
  const before = Object.entries(parts).map(([task, part]) => statusOf(task as Task, part));
  const whole = before.every(({ state }) => state === 'done');
  return [
    ...before,
    {
      task: 'check',
      state: whole ? (dossier.isChecked ? 'done' : 'not_started') : 'cannot_start',
      reasons: whole && !dossier.isChecked ? [UNCHECKED] : [],
    },
  ];
}

/** Everything that keeps a dossier from being submitted; empty when it may be. */
export function submissionReasons(dossier: Dossier, today: BusinessDate): MoveReason[] {
  return taskList(dossier, today).flatMap(({ reasons }) => reasons);
}

/** Everything that has ceased to be valid by a day; an outcome cannot rest on it. */
export function expiryReasons(dossier: Dossier, today: BusinessDate): MoveReason[] {
  const { undertakingValidUntil } = dossier;
  return [
    ...askedMaterials(dossier)
      .filter(isGiven)
      .flatMap((material) => expired(material, today)),
    ...(undertakingValidUntil !== null && undertakingValidUntil < today
      ? [
          {
            code: 'undertaking_expired',
            zh: '合规经营承诺书已于 {day} 到期，请重新签署并更新有效期',
            en: 'The undertaking ended on {day}; sign it anew and enter its validity',
            params: { day: undertakingValidUntil },
          },
        ]
      : []),
  ];
}

function statusOf(task: Task, { begun, missing, faults }: Part): TaskStatus {
  const reasons = [...faults, ...missing];
  if (faults.length > 0) {
    return { task, state: 'faulty', reasons };
  }
  if (missing.length === 0) {
    return { task, state: 'done', reasons };
  }
  return { task, state: begun ? 'in_progress' : 'not_started', reasons };
}

const UNCHECKED: MoveReason = {
  code: 'not_checked',
  zh: '请先核对全部填写内容并确认无误',
  en: 'Check all answers and confirm them first',
};

const lacks = (code: string, zh: string, en: string): MoveReason => ({
  code: `missing_${code}`,
  zh: `请填写${zh}`,
  en: `Enter ${en}`,
});

function unitPart({ establishedOn, businessScope, staffCount, fullMemberCount }: Dossier): Part {
  return {
    begun: [establishedOn, businessScope, staffCount, fullMemberCount].some((one) => one !== null),
    missing: [
      ...(establishedOn === null ? [lacks('established_on', '成立日期', 'the founding date')] : []),
      ...(businessScope === null ? [lacks('business_scope', '主营业务', 'the main business')] : []),
      ...(staffCount === null ? [lacks('staff', '从业人数', 'the number of staff')] : []),
      ...(fullMemberCount === null
        ? [lacks('members', '正式党员数，没有的填 0', 'the number of full Party members, or 0')]
        : []),
    ],
    faults:
      staffCount !== null && fullMemberCount !== null && fullMemberCount > staffCount
        ? [
            {
              code: 'more_members_than_staff',
              zh: '正式党员数不能多于从业人数，请核对',
              en: 'There cannot be more Party members than staff; check both',
            },
          ]
        : [],
  };
}

function contactPart({ contactName, hasContactPhone }: Dossier): Part {
  return {
    begun: contactName !== null || hasContactPhone,
    missing: [
      ...(contactName === null ? [lacks('contact_name', '联系人姓名', 'the contact’s name')] : []),
      ...(hasContactPhone ? [] : [lacks('contact_phone', '联系电话', 'the contact’s number')]),
    ],
    faults: [],
  };
}

const isGiven = ({ fileId }: DossierMaterial): boolean => fileId !== null;

function materialsPart(dossier: Dossier, today: BusinessDate): Part {
  const asked = askedMaterials(dossier);
  return {
    begun: asked.some((one) => isGiven(one) || one.followsOn !== null),
    missing: asked.flatMap(missingOf),
    faults: asked.flatMap((one) => [
      ...(isGiven(one) ? expired(one, today) : []),
      ...(one.defect === null
        ? []
        : [
            {
              code: 'material_defect',
              zh: '“{material}”需要补正：{defect}',
              en: '“{material}” has to be corrected: {defect}',
              params: { material: one.kind.name, defect: one.defect },
            },
          ]),
    ]),
  };
}

function missingOf(one: DossierMaterial): MoveReason[] {
  const params = { material: one.kind.name };
  if (!isGiven(one)) {
    if (one.kind.need === 'required') {
      return [
        {
          code: 'material_missing',
          zh: '请上传“{material}”',
          en: 'Upload “{material}”',
          params,
        },
      ];
    }
    return one.kind.need === 'may_follow' && one.followsOn === null
      ? [
          {
            code: 'material_not_promised',
            zh: '请上传“{material}”，或选择容缺后补',
            en: 'Upload “{material}”, or choose to let it follow',
            params,
          },
        ]
      : [];
  }
  return one.kind.hasValidUntil && one.validUntil === null
    ? [
        {
          code: 'validity_missing',
          zh: '请填写“{material}”的有效期截止日；长期有效的填 9999-12-31',
          en: 'Enter the day up to which “{material}” is valid; 9999-12-31 where it has no end',
          params,
        },
      ]
    : [];
}

function expired(one: DossierMaterial, today: BusinessDate): MoveReason[] {
  return one.validUntil !== null && one.validUntil < today
    ? [
        {
          code: 'material_expired',
          zh: '“{material}”已于 {day} 到期，请换发后重新上传',
          en: '“{material}” expired on {day}; have it renewed and upload it again',
          params: { material: one.kind.name, day: one.validUntil },
        },
      ]
    : [];
}

function livePart({ operatesLive, platforms, anchors }: Dossier, today: BusinessDate): Part {
  if (operatesLive !== true) {
    return {
      begun: operatesLive !== null,
      missing:
        operatesLive === null
          ? [
              {
                code: 'missing_live',
                zh: '请选择是否从事直播营销',
                en: 'Say whether the unit sells by live broadcast',
              },
            ]
          : [],
      faults: [],
    };
  }
  return {
    begun: true,
    missing: [
      ...(platforms === null ? [lacks('platforms', '直播平台', 'the platforms')] : []),
      ...(anchors.length === 0
        ? [
            {
              code: 'missing_anchors',
              zh: '请至少登记一名主播',
              en: 'Enter one anchor at least',
            },
          ]
        : []),
    ],
    faults: anchors.flatMap(({ name, birthDate, hasConsent }) => {
      const age = anchorAge(birthDate, today);
      if (age === 'too_young') {
        return [
          {
            code: 'anchor_too_young',
            zh: '主播“{name}”未满 16 周岁，不得从事直播营销，请删除',
            en: 'Anchor “{name}” is under 16 and may not go on air; take the entry out',
            params: { name },
          },
        ];
      }
      return age === 'needs_consent' && !hasConsent
        ? [
            {
              code: 'anchor_needs_consent',
              zh: '主播“{name}”未满 18 周岁，请上传监护人同意书',
              en: 'Anchor “{name}” is under 18; upload the guardian’s consent',
              params: { name },
            },
          ]
        : [];
    }),
  };
}

function creditPart(dossier: Dossier, today: BusinessDate): Part {
  const { creditResult, creditCheckedOn, creditMaxAgeDays } = dossier;
  const { undertakingSignedOn, undertakingValidUntil } = dossier;
  return {
    begun: [creditResult, creditCheckedOn, undertakingSignedOn, undertakingValidUntil].some(
      (one) => one !== null,
    ),
    missing: [
      ...(creditResult === null ? [lacks('credit', '信用公示结果', 'the credit result')] : []),
      ...(creditCheckedOn === null
        ? [lacks('credit_day', '信用公示查询日期', 'the day of the credit query')]
        : []),
      ...(undertakingSignedOn === null
        ? [lacks('undertaking', '合规承诺书签署日期', 'the day the undertaking was signed')]
        : []),
      ...(undertakingValidUntil === null
        ? [lacks('undertaking_end', '合规承诺书有效期', 'the undertaking’s validity')]
        : []),
    ],
    faults: [
      ...(creditCheckedOn !== null && addDays(creditCheckedOn, creditMaxAgeDays) < today
        ? [
            {
              code: 'credit_too_old',
              zh: '信用公示查询结果已超过 {days} 天，请重新查询并更新日期',
              en: 'The credit result is more than {days} days old; query again and enter the new date',
              params: { days: creditMaxAgeDays },
            },
          ]
        : []),
      ...(undertakingValidUntil !== null && undertakingValidUntil < today
        ? expiryReasons({ ...dossier, materials: [] }, today)
        : []),
    ],
  };
}
