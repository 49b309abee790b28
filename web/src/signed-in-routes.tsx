import type { RouteObject } from 'react-router';
import { RequireSession } from './features/auth/require-session.js';
import { RouteError } from './features/shell/route-error.js';
import { loadPageTexts } from './i18n/language.js';
import { page } from './page-route.js';
import { systemRoutes } from './system-routes.js';

/** The addresses of whoever is signed in; every page is a piece of its own. */
export const signedInRoutes: RouteObject[] = [
  {
    Component: RequireSession,
    children: [
      page(
        '/first-password',
        () => import('./features/auth/first-password-page.js'),
        'FirstPasswordPage',
      ),
      {
        lazy: async () => {
          const [{ AppShell }] = await Promise.all([
            import('./features/shell/app-shell.js'),
            loadPageTexts(),
          ]);
          return { Component: AppShell };
        },
        children: [
          {
            ErrorBoundary: RouteError,
            children: [
              page('/', () => import('./features/workbench/workbench-page.js'), 'WorkbenchPage', {
                texts: ['workbench', 'workflow'],
              }),
              page('/account', () => import('./features/account/account-page.js'), 'AccountPage', {
                texts: ['account', 'mail'],
              }),
              page(
                '/notifications/:notificationId',
                () => import('./features/mail/open-notice-page.js'),
                'OpenNoticePage',
                { texts: ['mail'] },
              ),
              page(
                '/notifications',
                () => import('./features/notifications/notifications-page.js'),
                'NotificationsPage',
                { texts: ['notifications'] },
              ),
              page('/parks', () => import('./features/parks/parks-page.js'), 'ParksPage', {
                permission: 'park.read',
                texts: ['parks'],
              }),
              page('/parks/:parkId', () => import('./features/parks/park-page.js'), 'ParkPage', {
                permission: 'park.read',
                texts: ['parks', 'partyOrgs', 'gates'],
              }),
              page(
                '/enterprises',
                () => import('./features/enterprises/enterprises-page.js'),
                'EnterprisesPage',
                { permission: 'enterprise.read' },
              ),
              page(
                '/enterprises/new',
                () => import('./features/enterprises/enterprise-create-page.js'),
                'EnterpriseCreatePage',
                { permission: 'enterprise.create', texts: ['drafts'] },
              ),
              page(
                '/parks/:parkId/enterprises/:id',
                () => import('./features/enterprises/enterprise-page.js'),
                'EnterprisePage',
                {
                  permission: 'enterprise.read',
                  texts: ['construction', 'drafts', 'parks', 'visits', 'workflow'],
                },
              ),
              page(
                '/parks/:parkId/enterprises/:id/edit',
                () => import('./features/enterprises/enterprise-edit-page.js'),
                'EnterpriseEditPage',
                { permission: 'enterprise.edit', texts: ['drafts'] },
              ),
              page(
                '/party-orgs',
                () => import('./features/party-orgs/party-orgs-page.js'),
                'PartyOrgsPage',
                { permission: 'party_org.read', texts: ['partyOrgs'] },
              ),
              page(
                '/party-orgs/new',
                () => import('./features/party-orgs/party-org-create-page.js'),
                'PartyOrgCreatePage',
                { permission: 'party_org.create', texts: ['drafts', 'partyOrgs'] },
              ),
              page(
                '/parks/:parkId/organisation-map',
                () => import('./features/party-orgs/organisation-map-page.js'),
                'OrganisationMapPage',
                { permission: 'party_org.read', texts: ['partyOrgs'] },
              ),
              page(
                '/parks/:parkId/party-orgs/:id',
                () => import('./features/party-orgs/party-org-page.js'),
                'PartyOrgPage',
                { permission: 'party_org.read', texts: ['drafts', 'partyOrgs'] },
              ),
              page(
                '/my-admission',
                () => import('./features/admission/apply-page.js'),
                'ApplyPage',
                { permission: 'admission.fill', texts: ['apply'] },
              ),
              page(
                '/parks/:parkId/admissions/:runId/fill',
                () => import('./features/admission/task-list-page.js'),
                'TaskListPage',
                { permission: 'admission.fill', texts: ['apply', 'drafts', 'files', 'workflow'] },
              ),
              page(
                '/parks/:parkId/admissions/:runId/fill/check',
                () => import('./features/admission/check-answers-page.js'),
                'CheckAnswersPage',
                { permission: 'admission.fill', texts: ['apply', 'drafts', 'workflow'] },
              ),
              page(
                '/parks/:parkId/admissions/:runId/fill/receipt',
                () => import('./features/admission/receipt-page.js'),
                'ReceiptPage',
                { permission: 'admission.fill', texts: ['apply'] },
              ),
              page(
                '/parks/:parkId/admissions/:runId/fill/:task',
                () => import('./features/admission/task-page.js'),
                'TaskPage',
                { permission: 'admission.fill', texts: ['apply', 'files'] },
              ),
              page(
                '/constructions',
                () => import('./features/construction/constructions-page.js'),
                'ConstructionsPage',
                { permission: 'construction.read', texts: ['construction', 'drafts', 'workflow'] },
              ),
              page(
                '/parks/:parkId/constructions/:id',
                () => import('./features/construction/construction-page.js'),
                'ConstructionPage',
                {
                  permission: 'construction.read',
                  texts: ['construction', 'drafts', 'files', 'workflow'],
                },
              ),
              page(
                '/instructor-visits',
                () => import('./features/instructor-visits/visits-page.js'),
                'VisitsPage',
                { permission: 'instructor_visit.read', texts: ['drafts', 'visits', 'workflow'] },
              ),
              page(
                '/parks/:parkId/instructor-visits/:id',
                () => import('./features/instructor-visits/visit-file-page.js'),
                'VisitFilePage',
                { permission: 'instructor_visit.read', texts: ['drafts', 'visits', 'workflow'] },
              ),
              page(
                '/admissions',
                () => import('./features/admission/queue-page.js'),
                'AdmissionQueuePage',
                { permission: 'admission.read', texts: ['admissionReview', 'drafts', 'workflow'] },
              ),
              page(
                '/admission/account-applications',
                () => import('./features/admission/account-requests-page.js'),
                'AccountRequestsPage',
                { permission: 'admission.accounts', texts: ['admissionReview'] },
              ),
              page(
                '/admissions/settings',
                () => import('./features/admission/config-page.js'),
                'AdmissionConfigPage',
                {
                  permission: 'admission.settings',
                  texts: ['admissionReview', 'files', 'wordings'],
                },
              ),
              page(
                '/parks/:parkId/admissions/:runId',
                () => import('./features/admission/review-page.js'),
                'ReviewPage',
                {
                  permission: 'admission.read',
                  texts: ['admissionReview', 'drafts', 'files', 'workflow'],
                },
              ),
              page(
                '/gates',
                () => import('./features/gates/gate-board-page.js'),
                'GateBoardEntryPage',
                { permission: 'gate_board.read', texts: ['gates'] },
              ),
              page(
                '/parks/:parkId/gates',
                () => import('./features/gates/gate-board-page.js'),
                'GateBoardPage',
                { permission: 'gate_board.read', texts: ['gates'] },
              ),
              page('/imports', () => import('./features/imports/imports-page.js'), 'ImportsPage', {
                permission: 'import.create',
                texts: ['imports'],
              }),
              page(
                '/imports/new',
                () => import('./features/imports/import-upload-page.js'),
                'ImportUploadPage',
                { permission: 'import.create', texts: ['files', 'imports'] },
              ),
              page(
                '/imports/words',
                () => import('./features/imports/synonyms-page.js'),
                'SynonymsPage',
                { permission: 'import.create', texts: ['imports'] },
              ),
              page(
                '/imports/:id',
                () => import('./features/imports/import-page.js'),
                'ImportPage',
                { permission: 'import.create', texts: ['imports'] },
              ),
              page(
                '/assessments',
                () => import('./features/assessment/assessments-page.js'),
                'AssessmentsPage',
                { permission: 'assessment.read', texts: ['assessment', 'drafts', 'workflow'] },
              ),
              page(
                '/assessments/indicator-sets',
                () => import('./features/assessment/indicator-sets-page.js'),
                'IndicatorSetsPage',
                { permission: 'assessment.read', texts: ['assessment', 'indicators'] },
              ),
              page(
                '/assessments/indicator-sets/draft',
                () => import('./features/assessment/indicator-draft-page.js'),
                'IndicatorDraftPage',
                { permission: 'indicator_set.edit', texts: ['assessment', 'indicators'] },
              ),
              page(
                '/parks/:parkId/assessments/:id',
                () => import('./features/assessment/assessment-page.js'),
                'AssessmentPage',
                {
                  permission: 'assessment.read',
                  texts: ['assessment', 'drafts', 'files', 'workflow'],
                },
              ),
              page(
                '/parks/:parkId/rectifications/:id',
                () => import('./features/assessment/rectification-page.js'),
                'RectificationPage',
                {
                  permission: 'assessment.read',
                  texts: ['assessment', 'drafts', 'files', 'workflow'],
                },
              ),
              page('/exports', () => import('./features/exports/exports-page.js'), 'ExportsPage', {
                texts: ['exports'],
              }),
              page(
                '/reports/coverage',
                () => import('./features/coverage/coverage-page.js'),
                'CoveragePage',
                { permission: 'coverage.read', texts: ['coverage'] },
              ),
              page(
                '/reports/coverage/units',
                () => import('./features/coverage/coverage-units-page.js'),
                'CoverageUnitsPage',
                { permission: 'coverage.read', texts: ['coverage'] },
              ),
              ...systemRoutes,
              page('*', () => import('./components/notices.js'), 'MissingNotice'),
            ],
          },
        ],
      },
    ],
  },
];
