/** Where a batch stands: read → map → check → commit; the three in `RUNNING_STATES` are a job's. */
export const BATCH_STATES = [
  'reading',
  'mapping',
  'checking',
  'checked',
  'committing',
  'committed',
  'failed',
  'discarded',
  'undone',
] as const;

export type BatchState = (typeof BATCH_STATES)[number];

export const RUNNING_STATES = [
  'reading',
  'checking',
  'committing',
] as const satisfies readonly BatchState[];
export type RunningState = (typeof RUNNING_STATES)[number];

/** States in which nothing is left to do. */
export const CLOSED_STATES = [
  'committed',
  'discarded',
  'undone',
] as const satisfies readonly BatchState[];

/** `check` checks again under the same mapping, as when a missing park was entered meanwhile. */
export const BATCH_ACTIONS = ['map', 'check', 'mend', 'commit', 'discard', 'undo'] as const;
export type BatchAction = (typeof BATCH_ACTIONS)[number];

/** What decides which actions a batch allows. */
export interface BatchFacts {
  state: BatchState;
  /** Whether a sheet was read: a batch that failed before that has nothing to map. */
  hasColumns: boolean;
  /** Whether the kept mapping can be checked as it stands. */
  mappingIsComplete: boolean;
  /** Rows found ready by the last check. */
  readyRows: number;
  /** Whether the actor started the batch. */
  isOwn: boolean;
  /** Whether the actor may also discard or undo what others in the district started. */
  mayEndOthers: boolean;
}

/** Why an action is refused, and how that is said. `not_own` and `nothing_ready` are no matter of the state. */
export const REFUSAL_TEXTS = {
  not_own: {
    zh: '只有发起这次导入的人可以操作',
    en: 'Only the person who started this import may do that',
  },
  still_reading: { zh: '正在读取工作簿，请稍候', en: 'The workbook is being read' },
  still_checking: { zh: '正在检查，请稍候', en: 'The rows are being checked' },
  being_committed: { zh: '正在写入，请稍候', en: 'The rows are being written' },
  is_committed: { zh: '这一批已经导入', en: 'This batch has been imported' },
  is_undone: { zh: '这一批已经撤销', en: 'This batch was undone' },
  not_committed: { zh: '这一批还没有导入', en: 'This batch has not been imported' },
  is_discarded: { zh: '这一批已经作废', en: 'This batch was discarded' },
  unreadable: {
    zh: '工作簿没有读出内容，请重新上传',
    en: 'Nothing could be read from the workbook; upload it again',
  },
  mapping_incomplete: {
    zh: '还有必填的列没有对应，请先对应各列',
    en: 'A required column is not mapped yet',
  },
  not_checked: { zh: '请先对应各列并检查', en: 'Map the columns and check the rows first' },
  nothing_ready: { zh: '没有可以导入的行', en: 'No row is ready to be imported' },
} as const;

export type BatchRefusal = keyof typeof REFUSAL_TEXTS;

/** Why the actor may not do this with the batch now; null when he may. */
export function refusalOf(action: BatchAction, facts: BatchFacts): BatchRefusal | null {
  const ends = action === 'discard' || action === 'undo';
  if (!facts.isOwn && !(ends && facts.mayEndOthers)) {
    return 'not_own';
  }
  return refusalByState(action, facts);
}

function refusalByState(action: BatchAction, facts: BatchFacts): BatchRefusal | null {
  switch (facts.state) {
    case 'committed':
      return action === 'undo' ? null : 'is_committed';
    case 'undone':
      return 'is_undone';
    case 'discarded':
      return 'is_discarded';
    case 'committing':
      return 'being_committed';
    case 'reading':
      return action === 'discard' ? null : 'still_reading';
    case 'checking':
      return action === 'discard' ? null : 'still_checking';
    case 'mapping':
    case 'failed':
      return action === 'commit' || action === 'mend' ? 'not_checked' : refusalToMap(action, facts);
    case 'checked':
      return action === 'commit' && facts.readyRows === 0
        ? 'nothing_ready'
        : refusalToMap(action, facts);
  }
}

function refusalToMap(action: BatchAction, facts: BatchFacts): BatchRefusal | null {
  if (action === 'undo') {
    return 'not_committed';
  }
  if ((action === 'map' || action === 'check') && !facts.hasColumns) {
    return 'unreadable';
  }
  return action === 'check' && !facts.mappingIsComplete ? 'mapping_incomplete' : null;
}
