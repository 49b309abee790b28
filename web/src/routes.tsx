import { createBrowserRouter } from 'react-router';
import { PageSkeleton } from './components/loaded.js';
import { RouteError } from './features/shell/route-error.js';
import { page } from './page-route.js';

let isWhole = false;

/** Addresses that anybody may open; those of whoever is signed in come with the first of them. */
export const router = createBrowserRouter(
  [
    {
      id: 'all',
      ErrorBoundary: RouteError,
      HydrateFallback: PageSkeleton,
      children: [
        page(
          '/apply',
          () => import('./features/admission/account-application-page.js'),
          'AccountApplicationPage',
          { texts: ['entry', 'enterprises'] },
        ),
        page('/progress', () => import('./features/admission/progress-page.js'), 'ProgressPage', {
          texts: ['entry', 'workflow'],
        }),
        page('/verify', () => import('./features/documents/verify-page.js'), 'VerifyPage', {
          texts: ['documents'],
        }),
        page('/verify/:code', () => import('./features/documents/verify-page.js'), 'VerifyPage', {
          texts: ['documents'],
        }),
        page(
          '/unsubscribe/:token',
          () => import('./features/mail/stop-mail-page.js'),
          'StopMailPage',
          { texts: ['mail'] },
        ),
        page('/sign-in', () => import('./features/auth/sign-in-page.js'), 'SignInPage'),
      ],
    },
  ],
  {
    patchRoutesOnNavigation: async ({ patch }) => {
      // Asked again for each address with a parameter, though nothing better is to come.
      if (isWhole) return;
      const { signedInRoutes } = await import('./signed-in-routes.js');
      patch('all', signedInRoutes);
      isWhole = true;
    },
  },
);
