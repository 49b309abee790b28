import type { workflowZh } from './zh-CN.js';

export const workflowEn: typeof workflowZh = {
  number: 'No.',
  promised: 'Promised by',
  clockStands: 'waiting for the applicant; the time stands still',
  due: {
    none: 'No due day',
    ample: '{{n}} working days left',
    soon: '{{n}} working days left',
    today: 'Due today',
    overdue: '{{n}} working days overdue',
  },
  moveLead: '“{{label}}” is recorded, and whoever is responsible for the next step is told.',
  reason: 'Reason',
  reasonHint: 'The reason is kept with the step and can be read by those concerned.',
  movedOn: 'The file has moved on; nothing was saved',
  reload: 'Reload',
  noLonger:
    'It now stands at “{{state}}”, where “{{label}}” is not possible. What you typed is still below, to be copied.',
  to: '→ {{state}}',
  because: 'Reason: {{reason}}',
  waitsForNobody: 'Nothing is waited for',
  mine: 'Waits for you',
  nudge: 'Remind',
  nudged: 'Reminded: {{role}}',
  notNudged: 'The reminder was not sent',
  unit: {
    files: 'The three gates',
    waitsFor: 'Waits for: {{roles}}',
    and: ', ',
    act: 'Act on it',
    actOn: 'Act on it: {{workflow}}',
    open: 'Open',
    openOf: 'Open: {{workflow}}',
  },
  notices: {
    title: 'Notices',
    none: 'No notice was issued yet.',
    issued: 'Issued on {{day}} by {{issuer}}',
    revoked: 'Revoked: {{reason}}',
    open: 'View, print',
  },
};
