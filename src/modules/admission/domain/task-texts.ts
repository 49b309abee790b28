import type { Words } from '../../../platform/workflow/workflow-definition.js';
import type { Task } from './task-list.js';

export const TASK_TEXTS: Readonly<Record<Task, Words>> = {
  unit: { zh: '单位情况', en: 'The unit' },
  contact: { zh: '联系人', en: 'Contact' },
  materials: { zh: '申请材料', en: 'Materials' },
  live: { zh: '直播与主播', en: 'Live commerce' },
  credit: { zh: '信用与承诺', en: 'Credit and undertaking' },
  check: { zh: '核对并确认', en: 'Check answers' },
};
