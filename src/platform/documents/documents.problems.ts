import { defineProblems } from '../problems/problem.js';

export const documentProblems = defineProblems({
  document_code_unknown: {
    status: 404,
    zh: '没有查到这个核验码对应的文书。请对照纸面核对 16 位核验码；仍查不到的，请向出具单位核实，不要轻信',
    en: 'No notice has this code. Compare the 16 characters with the paper; if it is still unknown, ask the organisation named on it and do not rely on it',
  },
  document_revoked_already: {
    status: 409,
    zh: '这份文书已经撤销，不需要再次撤销',
    en: 'This notice was revoked already',
  },
});
