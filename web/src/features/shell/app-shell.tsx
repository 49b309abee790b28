import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useMe, useSession } from '../../api/me.js';
import { FeedbackProvider } from '../../components/feedback.js';
import { Loaded, PageSkeleton } from '../../components/loaded.js';
import { useWide } from '../../components/media.js';
import { IdleWarning } from '../auth/idle-warning.js';
import { loadTextPieces } from '../../i18n/language.js';
import { useDressed, usePreferences } from '../workspace/preferences.js';
import { useShortcuts } from '../workspace/shortcuts.js';
import { SearchBox } from '../search/search-box.js';
import { AccountMenu } from './account-menu.js';
import { LanguageSwitch } from './language-switch.js';
import { MainMenu } from './main-menu.js';
import { menuFor } from './menu-items.js';
import { OfflineBanner } from './offline-banner.js';
import { PhoneMenu } from './phone-menu.js';
import { ProductMark } from './product-mark.js';
import { RoleSwitch } from './role-switch.js';
import '../../theme/lists.css';
import '../../theme/pages.css';

const LookDialog = lazy(() =>
  import('../workspace/look-dialog.js').then((module) => ({ default: module.LookDialog })),
);
const ShortcutsDialog = lazy(() =>
  import('../workspace/shortcuts-dialog.js').then((module) => ({
    default: module.ShortcutsDialog,
  })),
);

const loadSessionEnded = () => import('../auth/session-ended-dialog.js');
const SessionEndedDialog = lazy(() =>
  loadSessionEnded().then((module) => ({ default: module.SessionEndedDialog })),
);
/** Fetched ahead, since nothing can be relied on once a session has ended. */
const AHEAD_MS = 10_000;

const NotificationBell = lazy(async () => {
  const [module] = await Promise.all([
    import('../notifications/notification-bell.js'),
    loadTextPieces(['notifications']),
  ]);
  return { default: module.NotificationBell };
});

/** The frame of all pages: header, menu by permissions, content; moves the focus to the content on each change of page. */
export function AppShell(): React.ReactElement {
  const { t } = useTranslation();
  const query = useMe();
  const me = query.data;
  const wide = useWide();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  // How it looks on paper is needed by nobody before he prints.
  useEffect(() => void import('../../theme/print.css'), []);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  const hasEnded = useSession().status === 'expired';
  useEffect(() => {
    const timer = window.setTimeout(() => void loadSessionEnded().catch(() => undefined), AHEAD_MS);
    return () => window.clearTimeout(timer);
  }, []);
  const dressed = useDressed();
  const [dialog, setDialog] = useState<'look' | 'keys' | null>(null);
  const close = useCallback(() => setDialog(null), []);
  const showKeys = useCallback(() => setDialog('keys'), []);
  useShortcuts(usePreferences().singleKeys, showKeys);
  const groups = menuFor(me?.permissions ?? [], me?.roleGrant.role);
  if (!dressed) return <PageSkeleton />;
  return (
    <FeedbackProvider>
      <div className="shell">
        <a className="skip-link" href="#main">
          {t('shell.skip')}
        </a>
        <OfflineBanner />
        <header className="shell-header">
          <Link to="/" className="shell-brand">
            <ProductMark />
          </Link>
          <div className="shell-header-end">
            {me && <SearchBox />}
            {me && <RoleSwitch me={me} />}
            {me && (
              <Suspense fallback={<span className="header-button told-bell" />}>
                <NotificationBell />
              </Suspense>
            )}
            <LanguageSwitch />
            {me && (
              <AccountMenu
                name={me.user.displayName}
                onLook={() => setDialog('look')}
                onKeys={showKeys}
              />
            )}
          </div>
        </header>
        <div className="shell-body">
          {wide && (
            <aside className="shell-side">
              <MainMenu groups={groups} />
            </aside>
          )}
          <main ref={main} id="main" tabIndex={-1} className="shell-main">
            <Loaded query={query}>
              {() => (
                <Suspense fallback={<PageSkeleton />}>
                  <Outlet />
                </Suspense>
              )}
            </Loaded>
          </main>
        </div>
        {!wide && <PhoneMenu groups={groups} />}
        <IdleWarning />
        <Suspense>
          {dialog === 'look' && <LookDialog onClose={close} />}
          {dialog === 'keys' && <ShortcutsDialog onClose={close} />}
          {hasEnded && <SessionEndedDialog username={me?.user.username} />}
        </Suspense>
      </div>
      <ScrollRestoration />
    </FeedbackProvider>
  );
}
