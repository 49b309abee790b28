import type { TimelineEntry, TimelineText } from '../../../platform/timelines/timeline-entry.js';
import { FIELD_LABELS } from './field-labels.js';
import { changedFields, fieldHistory, type HistoryField, type TrailEvent } from './unit-trail.js';

/** The day of a moment, in the place of business. */
type DayOf = (moment: Date) => string;

/** Days on which something happened to the unit itself; whoever wrote the day down last stands for it. */
const DAYS: Partial<Record<HistoryField, { kind: string; title: TimelineText }>> = {
  establishedOn: { kind: 'established', title: { zh: '单位成立', en: 'The unit was established' } },
  enteredOn: { kind: 'entered', title: { zh: '入驻园区', en: 'Entered the park' } },
  leftOn: { kind: 'left', title: { zh: '退出园区', en: 'Left the park' } },
  dormantFrom: { kind: 'dormant', title: { zh: '停止经营', en: 'Stopped operating' } },
};

/** What a unit's status is called. */
const STATUSES: Readonly<Record<string, TimelineText>> = {
  applying: { zh: '申请中', en: 'applying' },
  resident: { zh: '在驻', en: 'resident' },
  warned: { zh: '已预警', en: 'warned' },
  exited: { zh: '已退出', en: 'exited' },
};

const CONTACTS: Partial<Record<TrailEvent['action'], { kind: string; zh: string; en: string }>> = {
  insert: { kind: 'contact_added', zh: '新增联系人', en: 'Contact added' },
  update: { kind: 'contact_changed', zh: '修改联系人', en: 'Contact changed' },
  delete: { kind: 'contact_removed', zh: '移除联系人', en: 'Contact removed' },
};

/** The life of a unit as its own records tell it, from the events of its trail (latest first). */
export function unitLife(events: readonly TrailEvent[], dayOf: DayOf): TimelineEntry[] {
  return [...daysOf(events), ...events.flatMap((event) => entriesOf(event, events, dayOf))];
}

function daysOf(events: readonly TrailEvent[]): TimelineEntry[] {
  const told = new Set<HistoryField>();
  const entries: TimelineEntry[] = [];
  const history = fieldHistory(events);
  const reason = history.find(({ field }) => field === 'leftReason')?.to ?? null;
  const why = reason === null ? null : { zh: `原因：${reason}`, en: `Reason: ${reason}` };
  for (const { event, field, to } of history) {
    const day = DAYS[field];
    if (!day || told.has(field)) {
      continue;
    }
    told.add(field);
    if (to !== null) {
      entries.push(entry(event, to, day.kind, day.title, field === 'leftOn' ? why : null));
    }
  }
  return entries;
}

function entriesOf(
  event: TrailEvent,
  events: readonly TrailEvent[],
  dayOf: DayOf,
): TimelineEntry[] {
  if (event.action === 'reveal') {
    return [reveal(event, dayOf)];
  }
  switch (event.tableName) {
    case 'enterprise':
      return ofUnit(event, dayOf);
    case 'reported_headcount':
      return ofHeadcount(event, dayOf);
    case 'enterprise_contact':
      return ofContact(event, events, dayOf);
    case 'enterprise_premises':
      return ofPremises(event, events, dayOf);
    default:
      return [];
  }
}

function ofUnit(event: TrailEvent, dayOf: DayOf): TimelineEntry[] {
  const on = dayOf(event.at);
  if (event.action === 'insert') {
    return [entry(event, on, 'registered', { zh: '登记入台账', en: 'Entered into the ledger' })];
  }
  const labels = changedFields(event)
    .filter((field) => field !== 'status')
    .map((field) => FIELD_LABELS[field]);
  const status = STATUSES[textOf(event.after?.['status'])];
  const told = [
    ...(labels.length > 0
      ? [
          {
            zh: `修改了${labels.map(({ zh }) => zh).join('、')}`,
            en: `Changed: ${labels.map(({ en }) => en).join(', ')}`,
          },
        ]
      : []),
    ...(status ? [{ zh: `状态改为“${status.zh}”`, en: `Status: ${status.en}` }] : []),
  ];
  return told.length === 0
    ? []
    : [
        entry(event, on, 'changed', {
          zh: told.map(({ zh }) => zh).join('，'),
          en: told.map(({ en }) => en).join('; '),
        }),
      ];
}

function ofHeadcount(event: TrailEvent, dayOf: DayOf): TimelineEntry[] {
  const { before, after } = event;
  if (event.action === 'insert' && typeof after?.['as_of'] === 'string') {
    return [
      entry(
        event,
        after['as_of'],
        'headcount',
        { zh: '上报人数', en: 'Reported its head-count' },
        counts(after),
      ),
    ];
  }
  const now = counts(after ?? {});
  const was = counts(before ?? {});
  if (event.action !== 'update' || !now || !was) {
    return [];
  }
  return [
    entry(
      event,
      dayOf(event.at),
      'headcount_corrected',
      { zh: '更正人数', en: 'Corrected a head-count' },
      { zh: `由${was.zh}改为${now.zh}`, en: `from ${was.en} to ${now.en}` },
    ),
  ];
}

function counts(row: Record<string, unknown>): TimelineText | null {
  const told = [
    { value: row['staff_count'], zh: '从业', unit: '人', en: 'staff' },
    { value: row['full_member_count'], zh: '正式党员', unit: '名', en: 'full members' },
    { value: row['anchor_count'], zh: '主播', unit: '人', en: 'anchors' },
  ].filter(({ value }) => typeof value === 'number');
  return told.length === 0
    ? null
    : {
        zh: told.map(({ zh, value, unit }) => `${zh} ${String(value)} ${unit}`).join('，'),
        en: told.map(({ en, value }) => `${String(value)} ${en}`).join(', '),
      };
}

function ofContact(
  event: TrailEvent,
  events: readonly TrailEvent[],
  dayOf: DayOf,
): TimelineEntry[] {
  const told = CONTACTS[event.action];
  const post = lastKnown('post', event, events);
  const detail = post === '' ? null : { zh: post, en: post };
  return told ? [entry(event, dayOf(event.at), told.kind, told, detail)] : [];
}

function ofPremises(
  event: TrailEvent,
  events: readonly TrailEvent[],
  dayOf: DayOf,
): TimelineEntry[] {
  const room = lastKnown('room', event, events);
  const { after } = event;
  const from = after?.['from_on'];
  const until = after?.['until_on'];
  const entries: TimelineEntry[] = [];
  if (event.action === 'insert' && typeof from === 'string') {
    entries.push(
      entry(event, from, 'premises_from', { zh: `入用 ${room}`, en: `Moved into ${room}` }),
    );
  }
  if (typeof until === 'string') {
    entries.push(
      entry(event, until, 'premises_until', { zh: `退出 ${room}`, en: `Moved out of ${room}` }),
    );
  }
  if (entries.length === 0 && event.action === 'update') {
    entries.push(
      entry(event, dayOf(event.at), 'premises_changed', {
        zh: `更正 ${room} 的用房信息`,
        en: `Corrected the record of ${room}`,
      }),
    );
  }
  return entries;
}

/** What a row was called when the event happened: the event may not speak of it. */
function lastKnown(column: string, event: TrailEvent, events: readonly TrailEvent[]): string {
  const told = [event, ...events.slice(events.indexOf(event) + 1)].find(
    ({ rowId, before, after }) =>
      rowId === event.rowId && typeof (after ?? before)?.[column] === 'string',
  );
  return textOf((told?.after ?? told?.before)?.[column]);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function reveal(event: TrailEvent, dayOf: DayOf): TimelineEntry {
  const reason = textOf(event.after?.['reason']);
  return entry(
    event,
    dayOf(event.at),
    'contact_revealed',
    { zh: '查看了联系电话', en: 'A contact number was opened' },
    { zh: `事由：${reason}`, en: `Reason: ${reason}` },
  );
}

function entry(
  event: TrailEvent,
  on: string,
  kind: string,
  title: TimelineText,
  detail: TimelineText | null = null,
): TimelineEntry {
  const { at, byName, byRole, importFile } = event;
  return {
    on,
    at,
    kind,
    title: { zh: title.zh, en: title.en },
    detail:
      importFile === null
        ? detail
        : {
            zh: [detail?.zh, `来自导入“${importFile}”`].filter(Boolean).join('；'),
            en: [detail?.en, `from the import “${importFile}”`].filter(Boolean).join('; '),
          },
    by: byName === null ? null : { name: byName, role: byRole ?? '' },
    link: null,
  };
}
