import type { OrganisationRuleCode } from './organisation-rules.js';

/** What a finding of the organisation rules says to an officer; `{name}` is a parameter of the finding. */
export const RULE_TEXTS: Readonly<Record<OrganisationRuleCode, { zh: string; en: string }>> = {
  own_branch_due: {
    zh: '有正式党员 {fullMemberCount} 名，已满 3 名，应当单独成立党支部（支部工作条例第四条）',
    en: '{fullMemberCount} full members: with 3 or more a branch must be set up (Branch Regulations, art. 4)',
  },
  branch_below_three: {
    zh: '正式党员 {fullMemberCount} 名，不足 3 名，不得单独成立党支部，应当与其他单位联合组建（第四、五条）',
    en: '{fullMemberCount} full members, fewer than 3: it joins other units in a joint branch instead (arts. 4, 5)',
  },
  joint_too_wide: {
    zh: '覆盖 {unitCount} 家单位；联合党支部覆盖单位一般不超过 {limit} 家（第五条）',
    en: 'Covers {unitCount} units; a joint branch generally covers at most {limit} (art. 5)',
  },
  joint_single_unit: {
    zh: '联合党支部应当由两家以上单位组成，不足两家（{unitCount} 家）的，请补充单位或改为单独党支部',
    en: 'A joint branch has two units or more, this has {unitCount}; add units or make it a branch of its own',
  },
  branch_too_large: {
    zh: '有正式党员 {fullMemberCount} 名；党支部党员一般不超过 50 名（第四条）',
    en: '{fullMemberCount} full members; a branch generally has at most 50 (art. 4)',
  },
  size_needs_decision: {
    zh: '正式党员恰为 50 名，既可设党支部也可设党总支，请报上级党组织研究确定',
    en: 'Exactly 50 full members: a branch and a general branch are both possible; ask the superior organisation to decide',
  },
  general_branch_due: {
    zh: '正式党员 {fullMemberCount} 名，50 至 99 名的可设党总支',
    en: '{fullMemberCount} full members: from 50 to 99 a general branch may be set up',
  },
  party_committee_due: {
    zh: '正式党员 {fullMemberCount} 名，100 名以上的可设基层党委',
    en: '{fullMemberCount} full members: with 100 or more a Party committee may be set up',
  },
  general_branch_needs_approval: {
    zh: '正式党员 {fullMemberCount} 名，不足 50 名设党总支须经上级党组织批准',
    en: '{fullMemberCount} full members: a general branch with fewer than 50 needs the superior’s approval',
  },
  party_committee_needs_approval: {
    zh: '正式党员 {fullMemberCount} 名，不足 100 名设基层党委须经上级党组织批准',
    en: '{fullMemberCount} full members: a Party committee with fewer than 100 needs the superior’s approval',
  },
  committee_due: {
    zh: '正式党员 {fullMemberCount} 名，满 7 名应设支部委员会',
    en: '{fullMemberCount} full members: with 7 or more a branch committee is due',
  },
  committee_not_due: {
    zh: '正式党员 {fullMemberCount} 名，不足 7 名的设书记一名，不设委员会',
    en: '{fullMemberCount} full members: with fewer than 7 there is a secretary and no committee',
  },
  committee_too_small: {
    zh: '支部委员会应由 3 至 5 人组成，现为 {committeeSize} 人',
    en: 'A branch committee must have 3 to 5 people; this has {committeeSize}',
  },
  committee_above_five: {
    zh: '支部委员会现为 {committeeSize} 人，一般为 3 至 5 人',
    en: 'The branch committee has {committeeSize} people; 3 to 5 is usual',
  },
  committee_too_large: {
    zh: '支部委员会现为 {committeeSize} 人，一般不超过 7 人',
    en: 'The branch committee has {committeeSize} people; it generally has at most 7',
  },
  committee_too_many_deputies: {
    zh: '副书记最多设 1 名，现为 {deputyCount} 名',
    en: 'There is at most 1 deputy secretary; this has {deputyCount}',
  },
  term_expired: {
    zh: '任期已于 {endsOn} 届满，请尽快安排换届',
    en: 'The term ended on {endsOn}; arrange the re-election',
  },
  term_due_soon: {
    zh: '任期将于 {endsOn} 届满，请提前六个月部署换届',
    en: 'The term ends on {endsOn}; the re-election is prepared six months ahead',
  },
  term_early: {
    zh: '本届任期到 {endsOn}，提前换届须经上级党组织批准，请填写批准的组织和日期',
    en: 'The present term runs to {endsOn}: an early election needs the superior’s approval; enter by whom and when',
  },
  term_late: {
    zh: '上届任期已于 {endsOn} 届满，延期换届须经上级党组织批准，请填写批准的组织和日期',
    en: 'The term ended on {endsOn}: a late election needs the superior’s approval; enter by whom and when',
  },
  term_shift_too_long: {
    zh: '与任期届满日（{endsOn}）相差一年以上；提前或延期一般不超过一年',
    en: 'More than a year from the end of the term ({endsOn}); a shift is generally at most one year',
  },
  officers_appointed_only: {
    zh: '临时党支部的班子由上级指定，不进行选举，请改为“任命”',
    en: 'A temporary branch’s officers are appointed, not elected; choose “appointed”',
  },
  reply_late: {
    zh: '批复日期为 {repliedOn}；上级党组织一般应在 {lastDay} 前（申请后一个月内）批复',
    en: 'The reply came on {repliedOn}; the superior generally replies within a month, by {lastDay}',
  },
  reply_missing: {
    zh: '{appliedOn} 提出申请，已过 {lastDay}（一个月）仍未登记批复',
    en: 'Applied on {appliedOn}; no reply is recorded, and the month ended on {lastDay}',
  },
  posts_not_approved: {
    zh: '{names}：书记、副书记须报上级党组织批准，尚未登记批准日期',
    en: '{names}: secretary and deputy are approved by the superior; no approval is recorded',
  },
  posts_not_filed: {
    zh: '{names}：支部委员报上级党组织备案，尚未登记备案日期',
    en: '{names}: committee members are filed with the superior; no filing is recorded',
  },
  superior_missing: {
    zh: '园区已有综合党委，尚未登记上级党组织',
    en: 'The park has its comprehensive committee; no superior is recorded',
  },
};
