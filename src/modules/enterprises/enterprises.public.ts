export { EnterprisesModule } from './enterprises.module.js';
export { CreateEnterprise } from './use-cases/create-enterprise.js';
export {
  EnterpriseLedger,
  type LedgerUnit,
  type LedgerUnitFacts,
} from './use-cases/enterprise-ledger.js';
export { EditEnterprise } from './use-cases/edit-enterprise.js';
export { RecordHeadcount } from './use-cases/record-headcount.js';
