import { describeConstraints } from '../../platform/problems/database-problems.js';
import { defineProblems } from '../../platform/problems/problem.js';
import { fieldProblem } from '../../platform/problems/validation.js';

export const branchesProblems = defineProblems({
  party_org_name_taken: {
    status: 409,
    path: 'name',
    zh: '本园区已有同名的党组织，请核对后换一个名称',
    en: 'This park already has a Party organisation of that name; choose another',
  },
  park_committee_exists: {
    status: 409,
    path: 'kind',
    zh: '本园区已有综合党委，一个园区只设一个',
    en: 'This park already has its comprehensive Party committee; a park has one',
  },
  enterprise_covered_already: {
    status: 409,
    path: 'enterprises',
    zh: '该单位在这段时间已由另一个党组织覆盖，请先结束原来的隶属关系',
    en: 'Another organisation covers this unit in that period; end that membership first',
  },
  own_org_has_unit: {
    status: 409,
    path: 'enterprises',
    zh: '单独组建的党组织只属于一家单位；几家单位联合组建请选择“联合党支部”',
    en: 'A unit’s own organisation has one unit; for several choose a joint branch',
  },
  enterprise_member_already: {
    status: 409,
    zh: '该单位在这段时间已在本组织中',
    en: 'This unit belongs to the organisation in that period already',
  },
  joint_lead_taken: {
    status: 409,
    zh: '该联合党支部在这段时间已有牵头单位',
    en: 'This joint branch has a lead unit in that period already',
  },
  instructor_sent_already: {
    status: 409,
    path: 'instructorName',
    zh: '这名指导员在这段时间已选派到该单位，请核对姓名和日期',
    en: 'This instructor is at the unit in that period already; check name and day',
  },
  organisation_changed: {
    status: 409,
    zh: '该党组织刚刚有了变化，页面已更新，请核对后再提交',
    en: 'The organisation has just changed; the page is up to date now, check it and send again',
  },
  mass_organisation_exists: {
    status: 409,
    path: 'effectiveFrom',
    zh: '该单位在这段时间已有这类群团组织，请核对日期',
    en: 'The unit has such an organisation in that period already; check the day',
  },
  renamed_that_day: {
    status: 409,
    path: 'renamedOn',
    zh: '该党组织当天已更过名，请核对日期',
    en: 'The organisation was renamed that day already; check the day',
  },
  secretary_taken: {
    status: 409,
    path: 'fromOn',
    zh: '这段时间已有书记，同一时间只有一名书记，请核对日期或先更正原来的任职',
    en: 'There is a secretary in that period already; check the days or correct that post first',
  },
  post_held_already: {
    status: 409,
    path: 'personName',
    zh: '此人在这段时间已担任这一职务，请核对',
    en: 'This person holds that post in that period already; check it',
  },
  term_running_already: {
    status: 409,
    path: 'startedOn',
    zh: '这段时间已登记了一届任期，请核对日期',
    en: 'A term is recorded for that period already; check the day',
  },
  enterprises_in_other_park: {
    status: 422,
    path: 'enterprises',
    zh: '联合组建的单位须在同一园区，请重新选择',
    en: 'The units of one organisation must lie in one park; choose again',
  },
  org_kind_takes_no_units: {
    status: 422,
    path: 'enterprises',
    zh: '园区综合党委不直接覆盖单位，请把单位加入其下的党支部',
    en: 'A park committee covers no unit itself; add the unit to one of its branches',
  },
  own_org_needs_unit: {
    status: 422,
    path: 'enterprises',
    zh: '请选择这个党支部所属的一家单位',
    en: 'Choose the one unit that this branch belongs to',
  },
  joint_needs_units: {
    status: 422,
    path: 'enterprises',
    zh: '联合党支部至少由两家单位组成，请再选择单位',
    en: 'A joint branch has at least two units; choose more',
  },
});

describeConstraints({
  instructor_assignment_once: () => branchesProblems.instructor_sent_already(),
  instructor_assignment_check: () =>
    fieldProblem([
      {
        path: 'untilOn',
        code: 'until_before_from',
        zh: '结束日期须晚于选派日期',
        en: 'The last day must be after the first',
      },
    ]),
  party_org_name_once: () => branchesProblems.party_org_name_taken(),
  party_org_one_park_committee: () => branchesProblems.park_committee_exists(),
  party_org_enterprise_covered_once: () => branchesProblems.enterprise_covered_already(),
  party_org_enterprise_own_once: () => branchesProblems.own_org_has_unit(),
  party_org_enterprise_joined_once: () => branchesProblems.enterprise_member_already(),
  party_org_enterprise_one_lead: () => branchesProblems.joint_lead_taken(),
  mass_organisation_check: () =>
    fieldProblem([
      {
        path: 'dissolvedOn',
        code: 'dissolved_before_founded',
        zh: '撤销日期须晚于成立日期',
        en: 'It is dissolved after it was founded; choose a later day',
      },
    ]),
  mass_organisation_once: () => branchesProblems.mass_organisation_exists(),
  party_org_former_name_once_a_day: () => branchesProblems.renamed_that_day(),
  party_org_post_one_secretary: () => branchesProblems.secretary_taken(),
  party_org_post_once_a_person: () => branchesProblems.post_held_already(),
  party_org_term_one_at_a_time: () => branchesProblems.term_running_already(),
  party_org_enterprise_park_id_enterprise_id_fkey: () =>
    branchesProblems.enterprises_in_other_park(),
});
