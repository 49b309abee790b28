import { Module } from '@nestjs/common';
import { AccessModule } from './platform/access/access.module.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { BulkActionsModule } from './platform/bulk-actions/bulk-actions.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { DocumentsModule } from './platform/documents/documents.module.js';
import { DraftsModule } from './platform/drafts/drafts.module.js';
import { ExportsModule } from './platform/exports/exports.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { HealthModule } from './platform/http/health.module.js';
import { LoggingModule } from './platform/http/logging.module.js';
import { SettingsModule } from './platform/http/settings.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { SecretsModule } from './platform/secrets/secrets.module.js';
import { CalendarModule } from './platform/calendar/calendar.module.js';
import { MeasurementsModule } from './platform/measurements/measurements.module.js';
import { WorkflowModule } from './platform/workflow/workflow.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { NotificationsModule } from './platform/notifications/notifications.module.js';
import { TimelinesModule } from './platform/timelines/timelines.module.js';
import { AdmissionModule } from './modules/admission/admission.module.js';
import { AssessmentModule } from './modules/assessment/assessment.module.js';
import { BranchesModule } from './modules/branches/branches.module.js';
import { EnterprisesModule } from './modules/enterprises/enterprises.module.js';
import { IdentityModule } from './modules/identity/identity.module.js';
import { ConstructionModule } from './modules/construction/construction.module.js';
import { ImportModule } from './modules/import/import.module.js';
import { ParksModule } from './modules/parks/parks.module.js';
import { ReportsModule } from './modules/reports/reports.module.js';
import { WorkspaceModule } from './modules/workspace/workspace.module.js';
import { SearchModule } from './modules/search/search.module.js';

/** The house: the platform first, then one room per capability. */
@Module({
  imports: [
    SettingsModule,
    LoggingModule,
    DatabaseModule,
    JobsModule,
    AccessModule,
    AuditModule,
    SecretsModule,
    FilesModule,
    DraftsModule,
    TimelinesModule,
    CalendarModule,
    WorkflowModule,
    NotificationsModule,
    MailModule,
    DocumentsModule,
    MeasurementsModule,
    ExportsModule,
    BulkActionsModule,
    HealthModule,

    IdentityModule,
    ParksModule,
    EnterprisesModule,
    BranchesModule,
    ConstructionModule,
    ImportModule,
    AssessmentModule,
    ReportsModule,
    WorkspaceModule,
    SearchModule,
    AdmissionModule,
  ],
})
export class AppModule {}
