/** What the rules say of an organisation’s units before an act is saved. */
export const standingEn = {
  exception: {
    label: 'Approved exception',
    told: '{{by}} ({{on}})',
    hint: 'Where the superior approved it, enter by whom and when, then save; otherwise cancel.',
  },
  standing: {
    joinedWide: 'It will cover {{n}} units; generally at most {{limit}}.',
    foundedWide: 'It covers {{n}} units; generally at most {{limit}}.',
    leftSingle:
      'This leaves {{n}} unit; a joint branch has two units or more. Add units first, or make it a branch of its own.',
    belowThree:
      'The unit has {{n}} full members, fewer than 3: it joins other units in a joint branch instead.',
    needsApproval:
      '{{n}} full members in all, fewer than {{limit}}: the superior must approve; enter approver and reply below.',
    tooLarge: '{{n}} full members in all; a branch generally has at most {{limit}}.',
  },
};
