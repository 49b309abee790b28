import type { workbenchZh } from './zh-CN.js';

/** Texts of the workbench, in English. */
export const workbenchEn: typeof workbenchZh = {
  title: 'Workbench',
  lead: 'What waits for you, as of {{asOf}}. Each opens its list.',
  list: 'To do',
  severity: { warning: 'To do', info: 'For notice' },
  open: 'See {{n}}: {{title}}',
  emptyTitle: 'Nothing waits for you',
  emptyHint: 'When the ledger changes, what needs doing shows here.',
  emptyImport: 'Import a ledger',
  emptyBrowse: 'See the enterprises',
  items: {
    import_unfinished: {
      title: 'Imports not finished',
      hint: 'Uploaded; columns, check or confirmation still to do.',
    },
    own_branch_due: {
      title: 'Units that must form their own branch',
      hint: 'Three or more full members and no organisation of their own.',
    },
    uncovered: {
      title: 'Units not covered',
      hint: 'No Party organisation: consider a joint branch or an instructor.',
    },
    joint_too_wide: {
      title: 'Joint branches covering too many units',
      hint: 'A joint branch generally covers at most 5 units.',
    },
    term_overdue: {
      title: 'Organisations whose term has run out',
      hint: 'Arrange the re-election, or enter the delay that was approved.',
    },
    term_due: {
      title: 'Organisations whose term ends within six months',
      hint: 'The re-election is prepared six months ahead.',
    },
    no_term: {
      title: 'Organisations without a recorded term',
      hint: 'Enter the election or appointment, so that its end is told in time.',
    },
    org_without_secretary: {
      title: 'Organisations without a secretary',
      hint: 'Enter the secretary.',
    },
    branch_too_large: {
      title: 'Branches with too many members',
      hint: 'A branch generally has at most 50 members; consider a general branch or committee.',
    },
  },
};
