import { Module } from '@nestjs/common';
import { ConstructionModule } from '../construction/construction.public.js';
import { EnterprisesModule } from '../enterprises/enterprises.public.js';
import { ParksModule } from '../parks/parks.public.js';
import { AccountApplicationsController } from './account-applications.controller.js';
import { AdmissionConfigController } from './admission-config.controller.js';
import { AdmissionController } from './admission.controller.js';
import './admission.audit.js';
import './admission.problems.js';
import { AccountApplications } from './use-cases/account-applications.js';
import { AdmissionConfig } from './use-cases/admission-config.js';
import { AdmissionMeasurements } from './use-cases/admission-measurements.js';
import { AdmissionMoves } from './use-cases/admission-moves.js';
import { AdmissionNotices } from './use-cases/admission-notices.js';
import { DossierRecords } from './use-cases/dossier-records.js';
import { GetDossier } from './use-cases/get-dossier.js';
import { InviteReviewer } from './use-cases/invite-reviewer.js';
import { ListDossiers } from './use-cases/list-dossiers.js';
import { PublicAdmission } from './use-cases/public-admission.js';
import { PublicThrottle } from './use-cases/public-throttle.js';
import { SaveDossier } from './use-cases/save-dossier.js';
import { StartDossier } from './use-cases/start-dossier.js';

/** Gate 1, admission review (准入评审): what a park asks for, the dossiers of units that apply, and their outcome. */
@Module({
  imports: [ParksModule, EnterprisesModule, ConstructionModule],
  controllers: [AdmissionController, AdmissionConfigController, AccountApplicationsController],
  providers: [
    AccountApplications,
    PublicAdmission,
    PublicThrottle,
    AdmissionConfig,
    AdmissionMeasurements,
    AdmissionMoves,
    AdmissionNotices,
    DossierRecords,
    GetDossier,
    InviteReviewer,
    ListDossiers,
    SaveDossier,
    StartDossier,
  ],
})
export class AdmissionModule {}
