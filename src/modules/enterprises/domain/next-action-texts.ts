import type { NextActionCode } from './next-action.js';

interface NextActionText {
  /** What to do, as a verb. */
  title: { zh: string; en: string };
  /** Why. */
  reason: { zh: string; en: string };
}

/** What a next action says; `{name}` is one of its parameters. */
export const NEXT_ACTION_TEXTS: Readonly<Record<NextActionCode, NextActionText>> = {
  report_headcount: {
    title: { zh: '登记人数', en: 'Report the head-count' },
    reason: {
      zh: '还没有上报过从业人数和正式党员数，无法判断应采取的组建形式',
      en: 'No head-count has been reported, so the form of organisation cannot be told',
    },
  },
  found_branch: {
    title: { zh: '组建党支部', en: 'Found a branch' },
    reason: {
      zh: '有正式党员 {fullMemberCount} 名，已满 3 名，应当单独成立党支部（支部工作条例第四条）',
      en: '{fullMemberCount} full members: with 3 or more a branch must be set up (Branch Regulations, art. 4)',
    },
  },
  join_joint_branch: {
    title: { zh: '加入联合党支部', en: 'Join a joint branch' },
    reason: {
      zh: '有正式党员 {fullMemberCount} 名，不足 3 名，可就近就便加入或组建联合党支部（支部工作条例第五条）',
      en: '{fullMemberCount} full members, fewer than 3: join or set up a joint branch near by (Branch Regulations, art. 5)',
    },
  },
  send_instructor: {
    title: { zh: '选派党建工作指导员', en: 'Send an instructor' },
    reason: {
      zh: '没有正式党员，也没有指导员和群团组织，应选派党建工作指导员，先建工会、共青团或妇联',
      en: 'No full members, no instructor and no mass organisation: send an instructor and build union, youth or women’s bodies',
    },
  },
  renew_headcount: {
    title: { zh: '更新人数', en: 'Renew the head-count' },
    reason: {
      zh: '最近一次上报为 {reportedAsOf}，本季度（{quarterStart} 起）还没有上报',
      en: 'Last reported on {reportedAsOf}; nothing yet for the quarter that began on {quarterStart}',
    },
  },
  complete_contact: {
    title: { zh: '补充联系人', en: 'Add the contact' },
    reason: {
      zh: '没有登记联系人或联系电话，有事时联系不上',
      en: 'The contact or the number is missing, so nobody can be reached',
    },
  },
  complete_record: {
    title: { zh: '补全登记信息', en: 'Complete the record' },
    reason: {
      zh: '没有登记行业或成立日期，请对照营业执照补全',
      en: 'The industry or the founding date is missing; copy them from the licence',
    },
  },
};
