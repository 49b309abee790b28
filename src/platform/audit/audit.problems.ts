import { defineProblems } from '../problems/problem.js';

export const auditProblems = defineProblems({
  verification_running: {
    status: 409,
    zh: '核验正在进行，请等待结果',
    en: 'A check is under way; wait for its result',
  },
});
