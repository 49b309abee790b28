import { Module } from '@nestjs/common';
import { BranchesModule } from '../branches/branches.public.js';
import { ConstructionController } from './construction.controller.js';
import { InstructorVisitsController } from './instructor-visits.controller.js';
import { CancelConstruction } from './use-cases/cancel-construction.js';
import { ConstructionActs } from './use-cases/construction-acts.js';
import { ConstructionBinding } from './use-cases/construction-binding.js';
import { ConstructionSettings } from './use-cases/construction-settings.js';
import { EndProjects } from './use-cases/end-projects.js';
import { FoundOrganisation } from './use-cases/found-organisation.js';
import { GetConstruction } from './use-cases/get-construction.js';
import { ListConstructions } from './use-cases/list-constructions.js';
import { ListUnopened } from './use-cases/list-unopened.js';
import { MemberCounts } from './use-cases/member-counts.js';
import { MoveConstruction } from './use-cases/move-construction.js';
import { OpenConstruction } from './use-cases/open-construction.js';
import { UnitConstructions } from './use-cases/unit-constructions.js';
import { CountAfterVisit } from './use-cases/count-after-visit.js';
import { DispatchBinding } from './use-cases/dispatch-binding.js';
import { EndDispatches } from './use-cases/end-dispatches.js';
import { GetDispatch } from './use-cases/get-dispatch.js';
import { InstructorAccounts } from './use-cases/instructor-accounts.js';
import { KeepVisits } from './use-cases/keep-visits.js';
import { ListDispatches } from './use-cases/list-dispatches.js';
import { MoveDispatch } from './use-cases/move-dispatch.js';
import { OpenDispatch } from './use-cases/open-dispatch.js';
import { UnitVisitsSource } from './use-cases/unit-visits-source.js';
import { VisitMeasurements } from './use-cases/visit-measurements.js';
import './construction.audit.js';

/** Gate 2: from a unit's entry to its Party organisation, or to an instructor and mass organisations. */
@Module({
  imports: [BranchesModule],
  controllers: [ConstructionController, InstructorVisitsController],
  providers: [
    CancelConstruction,
    ConstructionActs,
    ConstructionBinding,
    ConstructionSettings,
    EndProjects,
    FoundOrganisation,
    GetConstruction,
    ListConstructions,
    ListUnopened,
    MemberCounts,
    MoveConstruction,
    OpenConstruction,
    UnitConstructions,
    CountAfterVisit,
    DispatchBinding,
    EndDispatches,
    GetDispatch,
    InstructorAccounts,
    KeepVisits,
    ListDispatches,
    MoveDispatch,
    OpenDispatch,
    UnitVisitsSource,
    VisitMeasurements,
  ],
  exports: [OpenConstruction, CancelConstruction, MemberCounts],
})
export class ConstructionModule {}
