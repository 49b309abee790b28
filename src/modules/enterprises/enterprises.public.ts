export { EnterprisesModule } from './enterprises.module.js';
export { CreateEnterprise } from './use-cases/create-enterprise.js';
export { RecordHeadcount } from './use-cases/record-headcount.js';
