import { defineProblems } from '../../platform/problems/problem.js';

export const searchProblems = defineProblems({
  search_text_too_short: {
    status: 422,
    path: 'q',
    zh: '请至少输入两个字再查找',
    en: 'Type at least two characters to search',
  },
});
