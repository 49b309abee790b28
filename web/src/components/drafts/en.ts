import type { draftsZh } from './zh-CN.js';

/** Texts of drafts, in English. */
export const draftsEn: typeof draftsZh = {
  saved: 'Draft saved {{time}}',
  restored: 'The draft saved {{time}} is back; go on from here',
  failed: 'The draft was not saved: {{why}}',
  elsewhere:
    'Another window or device saved this draft at {{time}}. Choose which to keep; both are still there.',
  takeOther: 'Use that one',
  keepOwn: 'Keep what is here',
  discard: 'Discard the draft',
  discardTitle: 'Discard this draft?',
  discardWhat: 'What you typed is cleared and cannot be brought back.',
};
