export { AdmissionModule } from './admission.module.js';
export { AccountApplications } from './use-cases/account-applications.js';
export { AdmissionConfig } from './use-cases/admission-config.js';
export { InviteReviewer } from './use-cases/invite-reviewer.js';
export { PublicAdmission } from './use-cases/public-admission.js';
export { SaveDossier } from './use-cases/save-dossier.js';
export { StartDossier } from './use-cases/start-dossier.js';
