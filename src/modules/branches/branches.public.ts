export { BranchesModule } from './branches.module.js';
export { BeginTerm } from './use-cases/begin-term.js';
export { EndOrganisations } from './use-cases/end-organisations.js';
export { RenamePartyOrg } from './use-cases/rename-party-org.js';
export { ChangeMembers } from './use-cases/change-members.js';
export { CreatePartyOrg } from './use-cases/create-party-org.js';
export { type InstructorFollower, InstructorsSent } from './use-cases/instructors-sent.js';
export { Memberships } from './use-cases/memberships.js';
export { OutreachLedger } from './use-cases/outreach-ledger.js';
export {
  type LedgerMembership,
  type LedgerOrganisation,
  type NamedSecretary,
  PartyOrgLedger,
} from './use-cases/party-org-ledger.js';
export { SendInstructor } from './use-cases/send-instructor.js';
export { OfficerDto } from './dto/post.dto.js';
