import { enterprisesZh } from '../features/enterprises/zh-CN.js';
import { searchZh } from '../features/search/zh-CN.js';
import { workspaceZh } from '../features/workspace/zh-CN.js';
import type { TEXT_PIECES } from './text-pieces.js';
import { zhCNStart } from './zh-CN-start.js';

/** The Chinese texts that any page may show; each feature brings its own. */
export const zhCN = {
  ...zhCNStart,
  enterprises: enterprisesZh,
  search: searchZh,
  workspace: workspaceZh,
};

/** Every text of the screen: these, and those that come with a page. */
export type Texts = typeof zhCN & {
  [Piece in keyof typeof TEXT_PIECES]: Awaited<ReturnType<(typeof TEXT_PIECES)[Piece]>>;
};
