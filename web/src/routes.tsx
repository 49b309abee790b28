import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { PageSkeleton } from './components/loaded.js';
import { RequireSession } from './features/auth/require-session.js';
import { RouteError } from './features/shell/route-error.js';
import { loadPageTexts } from './i18n/language.js';

type PageModule<N extends string> = Record<N, ComponentType>;

/** A page that is loaded when its route is opened; with a permission, others see whom to ask. */
function page<N extends string>(
  path: string,
  load: () => Promise<PageModule<N>>,
  name: N,
  permission?: string,
): RouteObject {
  return {
    path,
    lazy: async () => {
      const Page: ComponentType = (await load())[name];
      if (!permission) return { Component: Page };
      const { RequirePermission } = await import('./features/shell/require-permission.js');
      return {
        Component: () => (
          <RequirePermission permission={permission}>
            <Page />
          </RequirePermission>
        ),
      };
    },
  };
}

/** All addresses of the application; every page is a piece of its own. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: RouteError,
    HydrateFallback: PageSkeleton,
    children: [
      page('/sign-in', () => import('./features/auth/sign-in-page.js'), 'SignInPage'),
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
                  page(
                    '/',
                    () => import('./features/workbench/workbench-page.js'),
                    'WorkbenchPage',
                  ),
                  page(
                    '/account',
                    () => import('./features/account/account-page.js'),
                    'AccountPage',
                  ),
                  page(
                    '/parks',
                    () => import('./features/parks/parks-page.js'),
                    'ParksPage',
                    'park.read',
                  ),
                  page(
                    '/parks/:parkId',
                    () => import('./features/parks/park-page.js'),
                    'ParkPage',
                    'park.read',
                  ),
                  page(
                    '/enterprises',
                    () => import('./features/enterprises/enterprises-page.js'),
                    'EnterprisesPage',
                    'enterprise.read',
                  ),
                  page(
                    '/enterprises/new',
                    () => import('./features/enterprises/enterprise-create-page.js'),
                    'EnterpriseCreatePage',
                    'enterprise.create',
                  ),
                  page(
                    '/parks/:parkId/enterprises/:id',
                    () => import('./features/enterprises/enterprise-page.js'),
                    'EnterprisePage',
                    'enterprise.read',
                  ),
                  page(
                    '/parks/:parkId/enterprises/:id/edit',
                    () => import('./features/enterprises/enterprise-edit-page.js'),
                    'EnterpriseEditPage',
                    'enterprise.edit',
                  ),
                  page(
                    '/party-orgs',
                    () => import('./features/party-orgs/party-orgs-page.js'),
                    'PartyOrgsPage',
                    'party_org.read',
                  ),
                  page(
                    '/party-orgs/new',
                    () => import('./features/party-orgs/party-org-create-page.js'),
                    'PartyOrgCreatePage',
                    'party_org.create',
                  ),
                  page(
                    '/parks/:parkId/organisation-map',
                    () => import('./features/party-orgs/organisation-map-page.js'),
                    'OrganisationMapPage',
                    'party_org.read',
                  ),
                  page(
                    '/parks/:parkId/party-orgs/:id',
                    () => import('./features/party-orgs/party-org-page.js'),
                    'PartyOrgPage',
                    'party_org.read',
                  ),
                  page(
                    '/imports',
                    () => import('./features/imports/imports-page.js'),
                    'ImportsPage',
                    'import.create',
                  ),
                  page(
                    '/imports/new',
                    () => import('./features/imports/import-upload-page.js'),
                    'ImportUploadPage',
                    'import.create',
                  ),
                  page(
                    '/imports/words',
                    () => import('./features/imports/synonyms-page.js'),
                    'SynonymsPage',
                    'import.create',
                  ),
                  page(
                    '/imports/:id',
                    () => import('./features/imports/import-page.js'),
                    'ImportPage',
                    'import.create',
                  ),
                  page(
                    '/exports',
                    () => import('./features/exports/exports-page.js'),
                    'ExportsPage',
                  ),
                  page(
                    '/reports/coverage',
                    () => import('./features/coverage/coverage-page.js'),
                    'CoveragePage',
                    'coverage.read',
                  ),
                  page(
                    '/reports/coverage/units',
                    () => import('./features/coverage/coverage-units-page.js'),
                    'CoverageUnitsPage',
                    'coverage.read',
                  ),
                  page(
                    '/users',
                    () => import('./features/users/users-page.js'),
                    'UsersPage',
                    'user.read',
                  ),
                  page(
                    '/users/:id',
                    () => import('./features/users/user-page.js'),
                    'UserPage',
                    'user.read',
                  ),
                  page(
                    '/districts',
                    () => import('./features/districts/districts-page.js'),
                    'DistrictsPage',
                    'district.create',
                  ),
                  page(
                    '/audit',
                    () => import('./features/audit/audit-page.js'),
                    'AuditPage',
                    'audit.read',
                  ),
                  page('*', () => import('./components/notices.js'), 'MissingNotice'),
                ],
              },
            ],
          },
        ],
      },
    ],
  },
]);
