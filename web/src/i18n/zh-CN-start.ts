import { componentsZh } from '../components/zh-CN.js';
import { authZh } from '../features/auth/zh-CN.js';
import { shellZh } from '../features/shell/zh-CN.js';

/** The Chinese texts of the first page and of the frame; the rest comes with the pages. */
export const zhCNStart = {
  ...componentsZh,
  auth: authZh,
  shell: shellZh,
};
