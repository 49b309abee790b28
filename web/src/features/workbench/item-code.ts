import { workbenchZh } from './zh-CN.js';

/** The things to do that the workbench knows by name. */
export type ItemCode = keyof typeof workbenchZh.items;

/** True for a code that has a title of its own. */
export function isItemCode(code: string): code is ItemCode {
  return code in workbenchZh.items;
}
