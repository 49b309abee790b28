import { accountZh } from '../features/account/zh-CN.js';
import { auditZh } from '../features/audit/zh-CN.js';
import { coverageZh } from '../features/coverage/zh-CN.js';
import { districtsZh } from '../features/districts/zh-CN.js';
import { enterprisesZh } from '../features/enterprises/zh-CN.js';
import { exportsZh } from '../features/exports/zh-CN.js';
import { importsZh } from '../features/imports/zh-CN.js';
import { parksZh } from '../features/parks/zh-CN.js';
import { partyOrgsZh } from '../features/party-orgs/zh-CN.js';
import { usersZh } from '../features/users/zh-CN.js';
import { searchZh } from '../features/search/zh-CN.js';
import { workbenchZh } from '../features/workbench/zh-CN.js';
import { workspaceZh } from '../features/workspace/zh-CN.js';
import { zhCNStart } from './zh-CN-start.js';

/** Every text of the screen in Chinese; each feature brings its own. */
export const zhCN = {
  ...zhCNStart,
  account: accountZh,
  audit: auditZh,
  coverage: coverageZh,
  districts: districtsZh,
  enterprises: enterprisesZh,
  exports: exportsZh,
  imports: importsZh,
  parks: parksZh,
  partyOrgs: partyOrgsZh,
  users: usersZh,
  search: searchZh,
  workbench: workbenchZh,
  workspace: workspaceZh,
};
