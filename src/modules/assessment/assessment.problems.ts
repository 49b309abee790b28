import { describeConstraints } from '../../platform/problems/database-problems.js';
import { defineProblems } from '../../platform/problems/problem.js';

export const assessmentProblems = defineProblems({
  indicator_set_missing: {
    status: 422,
    zh: '本区还没有考核指标，请区党委工作人员先在“考核指标”中确定指标，再开展考核',
    en: 'The district has no indicators yet; a district officer has to save a set of indicators first',
  },
  indicator_set_not_yet: {
    status: 422,
    path: 'from',
    zh: '本区的考核指标自 {day} 起适用，请改选之后的时段，或先发布适用于这段时间的指标',
    en: 'The district’s indicators count from {day} on; choose a later period, or publish some that count for this one',
  },
  indicator_set_moved_on: {
    status: 409,
    zh: '考核指标已有新版本（第 {version} 版），请在最新版本上修改',
    en: 'There is a newer version of the indicators ({version}); make your changes on that',
  },
  assessment_period_overlaps: {
    status: 409,
    path: 'from',
    zh: '本园区这段时间已经开展过同类考核，请在列表中查看，或改选其他时段',
    en: 'This park has been assessed for these days already; look it up or choose another period',
  },
  assessment_period_not_over: {
    status: 422,
    path: 'until',
    zh: '考核时段还没有结束（到 {until}），请在结束后开展',
    en: 'The period runs until {until}; open the assessment after it has ended',
  },
  assessment_period_backwards: {
    status: 422,
    path: 'until',
    zh: '结束日期须晚于开始日期，请核对',
    en: 'The last day must come after the first; check both',
  },
  assessment_nobody: {
    status: 422,
    zh: '这段时间末没有可考核的对象，请核对园区和时段',
    en: 'There was nothing to assess at the end of this period; check park and period',
  },
  scores_incomplete: {
    status: 422,
    path: 'scores',
    zh: '请为全部 {count} 项人工评分指标评分，且不超过各项分值',
    en: 'Score all {count} indicators that are scored by hand, none above its points',
  },
  indicator_unknown: {
    status: 422,
    path: 'indicator',
    zh: '没有这项人工评分指标，请刷新页面后重新选择',
    en: 'There is no such indicator scored by hand; reload the page and choose again',
  },
  evidence_too_late: {
    status: 409,
    zh: '评分已经结束，不能再补充佐证材料',
    en: 'Scoring is over; no more evidence can be given',
  },
  rectification_demand_missing: {
    status: 422,
    path: 'demand',
    zh: '请写明整改要求和责任人',
    en: 'Say what is to be put right and who is responsible',
  },
});

describeConstraints({
  assessment_period_once: () => assessmentProblems.assessment_period_overlaps(),
  indicator_set_version_once: () => assessmentProblems.indicator_set_moved_on({ version: '—' }),
});
