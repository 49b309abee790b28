import type {
  ExistingOrganisation,
  ExistingUnit,
} from '../../src/modules/import/domain/checked-ledger.js';
import { CODES } from './ledger-rows.js';

/** The unit that the row of this number in ledgerOf writes, as the portal holds it. */
export const recorded = (index: number, overrides: Partial<ExistingUnit> = {}): ExistingUnit => ({
  id: `u${index}`,
  version: 1,
  parkId: 'p1',
  creditCode: CODES[index - 1] ?? '',
  legalName: `第${index}号有限公司`,
  kind: 'non_public_enterprise',
  streetId: 's1',
  industry: null,
  establishedOn: '2019-03-05',
  enteredOn: '2020-01-01',
  leftOn: null,
  contactName: '张三',
  contactPhone: '13812341234',
  remark: null,
  headcount: null,
  instructors: [],
  massOrganisations: [],
  ...overrides,
});

/** A sole branch of unit u1. */
export const branch = (overrides: Partial<ExistingOrganisation> = {}): ExistingOrganisation => ({
  id: 'o1',
  parkId: 'p1',
  kind: 'branch',
  name: '甲党支部',
  secretaryName: '李四',
  members: [
    { enterpriseId: 'u1', tie: 'own', isLead: false, joinedOn: '2024-12-31', leftOn: null },
  ],
  ...overrides,
});
/** A joint branch of units, the first of them leading. */
export const jointBranch = (...ids: string[]): ExistingOrganisation =>
  branch({
    kind: 'joint_branch',
    name: '甲联合党支部',
    members: ids.map((enterpriseId, index) => ({
      enterpriseId,
      tie: 'joint',
      isLead: index === 0,
      joinedOn: '2024-12-31',
      leftOn: null,
    })),
  });
