import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ParksModule } from '../parks/parks.public.js';
import { PartyOrgEnterpriseEntity } from './entities/party-org-enterprise.entity.js';
import { ActsController } from './acts.controller.js';
import { PartyOrgFormerNameEntity } from './entities/party-org-former-name.entity.js';
import { PartyOrgPostEntity } from './entities/party-org-post.entity.js';
import { PartyOrgTermEntity } from './entities/party-org-term.entity.js';
import { PartyOrgEntity } from './entities/party-org.entity.js';
import { InstructorsController } from './instructors.controller.js';
import { PartyOrgsController } from './party-orgs.controller.js';
import { MassOrganisationsController } from './mass-organisations.controller.js';
import { PostsController } from './posts.controller.js';
import { CorrectMembership } from './use-cases/correct-membership.js';
import { EndOrganisations } from './use-cases/end-organisations.js';
import { MoveUnit } from './use-cases/move-unit.js';
import { RenamePartyOrg } from './use-cases/rename-party-org.js';
import { MassOrganisations } from './use-cases/mass-organisations.js';
import { DrawMap } from './use-cases/draw-map.js';
import { TellHistory } from './use-cases/tell-history.js';
import { BeginTerm } from './use-cases/begin-term.js';
import { ChangePosts } from './use-cases/change-posts.js';
import { ExtendTerm } from './use-cases/extend-term.js';
import { BranchMeasurements } from './use-cases/branch-measurements.js';
import { BulkPartyOrgs } from './use-cases/bulk-party-orgs.js';
import { ChangeMembers } from './use-cases/change-members.js';
import { CreatePartyOrg } from './use-cases/create-party-org.js';
import { EditPartyOrg } from './use-cases/edit-party-org.js';
import { ExportPartyOrgs } from './use-cases/export-party-orgs.js';
import { GetPartyOrg } from './use-cases/get-party-org.js';
import { ListPartyOrgs } from './use-cases/list-party-orgs.js';
import { Memberships } from './use-cases/memberships.js';
import { OutreachLedger } from './use-cases/outreach-ledger.js';
import { PartyOrgLedger } from './use-cases/party-org-ledger.js';
import { InstructorsSent } from './use-cases/instructors-sent.js';
import { SendInstructor } from './use-cases/send-instructor.js';
import { UnitOrganisationsSource } from './use-cases/unit-organisations-source.js';
import './branches.audit.js';

/** Party organisations and the units they hold. */
@Module({
  imports: [
    ParksModule,
    TypeOrmModule.forFeature([
      PartyOrgEntity,
      PartyOrgEnterpriseEntity,
      PartyOrgPostEntity,
      PartyOrgFormerNameEntity,
      PartyOrgTermEntity,
    ]),
  ],
  controllers: [
    PartyOrgsController,
    PostsController,
    ActsController,
    InstructorsController,
    MassOrganisationsController,
  ],
  providers: [
    ListPartyOrgs,
    GetPartyOrg,
    ExportPartyOrgs,
    BulkPartyOrgs,
    CreatePartyOrg,
    EditPartyOrg,
    ChangeMembers,
    MoveUnit,
    CorrectMembership,
    RenamePartyOrg,
    EndOrganisations,
    TellHistory,
    DrawMap,
    MassOrganisations,
    BeginTerm,
    ExtendTerm,
    ChangePosts,
    Memberships,
    PartyOrgLedger,
    OutreachLedger,
    InstructorsSent,
    SendInstructor,
    UnitOrganisationsSource,
    BranchMeasurements,
  ],
  exports: [
    ChangeMembers,
    CreatePartyOrg,
    RenamePartyOrg,
    EndOrganisations,
    BeginTerm,
    Memberships,
    PartyOrgLedger,
    OutreachLedger,
    InstructorsSent,
  ],
})
export class BranchesModule {}
