import type { Level } from './score.js';

/** What a result is called. */
export const LEVEL_TEXTS: Readonly<Record<Level, { zh: string; en: string }>> = {
  none: { zh: '合格', en: 'in order' },
  notice: { zh: '提醒', en: 'notice' },
  warning: { zh: '预警', en: 'warning' },
};
