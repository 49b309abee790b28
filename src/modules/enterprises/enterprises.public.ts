export { EnterprisesModule } from './enterprises.module.js';
export { CreateEnterpriseDto } from './dto/enterprise-commands.dto.js';
export { CreateEnterprise } from './use-cases/create-enterprise.js';
export {
  EnterpriseLedger,
  type LedgerUnit,
  type LedgerUnitFacts,
} from './use-cases/enterprise-ledger.js';
export { EditEnterprise } from './use-cases/edit-enterprise.js';
export { RecordHeadcount } from './use-cases/record-headcount.js';
export { ENTERPRISE_KINDS, type EnterpriseKind } from './entities/enterprise.entity.js';
export {
  type AdmittedFacts,
  type ApplyingUnit,
  UnitAdmission,
} from './use-cases/unit-admission.js';
export { type EnterpriseExited, type ExitFollower, UnitExits } from './use-cases/unit-exits.js';
export { type UnitRef, UnitStanding } from './use-cases/unit-standing.js';
