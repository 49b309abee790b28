import type { gatesZh } from './zh-CN.js';

/** Texts of the gate board, in English. */
export const gatesEn: typeof gatesZh = {
  title: 'Gate board',
  titleOf: 'Gate board · {{park}}',
  lead: 'How many files stand at each step; a figure opens its list.',
  asOf: 'As of {{day}}',
  onlyStreet: 'Only units of {{street}} are counted',
  park: 'Park',
  open: 'Gate board',
  steps: 'Steps of {{gate}}',
  waiting: '{{n}} waiting',
  overdue: '{{n}} overdue',
  overdueOf: '{{gate}} {{step}} overdue',
  countOf: '{{gate}} {{step}}',
  someOverdue: '{{n}} of them overdue',
  ended: 'Ended this year',
  emptyTitle: 'No park to look at',
  emptyHint: 'Your role has no park yet; ask the system administrator.',
};
