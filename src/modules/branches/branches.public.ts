export { BranchesModule } from './branches.module.js';
export { CreatePartyOrg } from './use-cases/create-party-org.js';
