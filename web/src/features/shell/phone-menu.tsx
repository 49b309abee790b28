import { lazy, Suspense, useState, type ReactNode } from 'react';
import { MenuOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { MenuLink } from './main-menu.js';
import type { MenuGroup } from './menu-items.js';

const AT_HAND = 3;

const MenuDrawer = lazy(() =>
  import('./menu-drawer.js').then((module) => ({ default: module.MenuDrawer })),
);

/** On a phone: the first entries at the bottom edge, the whole menu in a drawer. */
export function PhoneMenu({ groups }: { groups: readonly MenuGroup[] }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const items = groups.flatMap((group) => group.items);
  return (
    <>
      <nav className="phone-menu" aria-label={t('shell.quickNavigation')}>
        {items.slice(0, AT_HAND).map((item) => (
          <MenuLink key={item.key} item={item} />
        ))}
        <button
          type="button"
          className="menu-link"
          aria-expanded={open}
          onClick={() => {
            setOpen(true);
            setWasOpened(true);
          }}
        >
          <MenuOutlined aria-hidden />
          <span>{t('shell.menu')}</span>
        </button>
      </nav>
      {wasOpened && (
        <Suspense>
          <MenuDrawer groups={groups} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
