import type { workbenchZh } from './zh-CN.js';

/** Texts of the workbench, in English. */
export const workbenchEn: typeof workbenchZh = {
  title: 'Workbench',
  lead: 'What waits for you, and what you did, started or were copied on.',
  boxes: {
    todo: 'To do',
    done: 'Done',
    started: 'Started',
    copied: 'Copies',
    withCount: '{{box}} {{n}}',
  },
  overdue: '{{n}} of them overdue',
  columns: {
    matter: 'Matter',
    state: 'Stands at',
    park: 'Park',
    due: 'Due',
    did: 'Did',
    at: { todo: 'Received', done: 'Done at', started: 'Started', copied: 'Copied' },
    waiting: 'Waits for',
  },
  apply: 'Apply for admission',
  empty: {
    todo: {
      title: 'Nothing waits for you',
      hint: 'What you are to do is listed here, and the bell at the top tells you.',
    },
    done: { title: 'Nothing done yet', hint: 'Each step you take is listed here.' },
    started: {
      title: 'Nothing started yet',
      hint: 'What you start is listed here, with whom it waits for; you can remind them.',
    },
    copied: { title: 'No copies', hint: 'Results copied to you are listed here.' },
  },
  ledger: 'From the ledger',
  ledgerLead: 'As of {{asOf}}. Each opens its list.',
  list: 'From the ledger',
  severity: { warning: 'To do', info: 'For notice' },
  open: 'See {{n}}: {{title}}',
  emptyTitle: 'Nothing from the ledger',
  emptyHint: 'When the ledger changes, units and organisations to look at show here.',
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
