import { describeConstraints } from '../../platform/problems/database-problems.js';
import { defineProblems } from '../../platform/problems/problem.js';

export const workspaceProblems = defineProblems({
  saved_view_name_taken: {
    status: 409,
    path: 'name',
    zh: '这个列表已有同名视图，请换一个名称，或打开那个视图后选“保存到此视图”',
    en: 'This list already has a view of that name; choose another, or open that view and save to it',
  },
  saved_view_limit: {
    status: 409,
    zh: '每个列表最多保存 {limit} 个视图，请先删除不再使用的视图',
    en: 'A list keeps at most {limit} views; delete those no longer used first',
  },
});

describeConstraints({
  saved_view_own_name_idx: () => workspaceProblems.saved_view_name_taken(),
  saved_view_role_name_idx: () => workspaceProblems.saved_view_name_taken(),
});
