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
});

describeConstraints({
  construction_project_open_once: () => constructionProblems.construction_open_already(),
});
