/** What the rules say of an organisation’s units before an act is saved. */
export const standingZh = {
  exception: {
    label: '经批准的例外',
    told: '{{by}}（{{on}}）',
    hint: '已经上级批准的，填写批准的组织和日期后可以保存；没有批准的请取消。',
  },
  standing: {
    joinedWide: '加入后覆盖 {{n}} 家，一般不超过 {{limit}} 家。',
    foundedWide: '覆盖 {{n}} 家，一般不超过 {{limit}} 家。',
    leftSingle:
      '转出或结束后只剩 {{n}} 家，联合党支部应当由两家以上单位组成，请先补充单位或改为单独党支部。',
    belowThree:
      '该单位有正式党员 {{n}} 名，不足 3 名，不得单独成立党支部，应当与其他单位联合组建。',
    needsApproval:
      '共有正式党员 {{n}} 名，不足 {{limit}} 名，须经上级党组织批准；请在下方填写批准组织和批复日期。',
    tooLarge: '共有正式党员 {{n}} 名，党支部党员一般不超过 {{limit}} 名。',
  },
};
