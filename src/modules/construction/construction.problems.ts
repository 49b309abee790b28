import { describeConstraints } from '../../platform/problems/database-problems.js';
import { defineProblems } from '../../platform/problems/problem.js';

export const constructionProblems = defineProblems({
  construction_open_already: {
    status: 409,
    path: 'enterpriseId',
    zh: '该单位已有进行中的组织建设项目，请打开那个项目办理',
    en: 'The unit has an open construction project already; go on with that one',
  },
  construction_unit_covered: {
    status: 409,
    path: 'enterpriseId',
    zh: '该单位已由党组织覆盖，不需要立项',
    en: 'An organisation covers the unit already; no project is needed',
  },
  construction_unit_not_resident: {
    status: 422,
    path: 'enterpriseId',
    zh: '该单位不在园区，不能立项；请核对单位的入驻状态',
    en: 'The unit is not resident in the park; check its state before opening a project',
  },
  instructor_followed_already: {
    status: 409,
    zh: '这位指导员在该单位的走访已在跟踪，请打开那份记录',
    en: 'The visits of this instructor at the unit are followed already; open that file',
  },
  instructor_not_at_work: {
    status: 422,
    path: 'instructorName',
    zh: '该单位现在没有这位指导员，请先在企业页选派指导员',
    en: 'This instructor is not at work at the unit; send one on the unit’s page first',
  },
  visit_logged_already: {
    status: 409,
    path: 'visitedOn',
    zh: '这一天的走访已经登记过；内容有误的，请在那条记录上更正',
    en: 'The visit of this day is logged already; correct that entry where it is wrong',
  },
  visit_corrected_already: {
    status: 409,
    path: 'visitId',
    zh: '这条记录已经更正过，请在更正后的那条上修改',
    en: 'This entry was corrected already; correct the one that stands in its place',
  },
});

describeConstraints({
  instructor_dispatch_open_once: () => constructionProblems.instructor_followed_already(),
  instructor_visit_once: () => constructionProblems.visit_logged_already(),
  instructor_visit_corrected_once: () => constructionProblems.visit_corrected_already(),
  construction_project_open_once: () => constructionProblems.construction_open_already(),
});
