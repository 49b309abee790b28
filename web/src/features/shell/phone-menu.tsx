import { useState, type ReactNode } from 'react';
import { MenuOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { MainMenu, MenuLink } from './main-menu.js';
import type { MenuGroup } from './menu-items.js';

const AT_HAND = 3;

/** On a phone: the first entries at the bottom edge, the whole menu in a drawer. */
export function PhoneMenu({ groups }: { groups: readonly MenuGroup[] }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const items = groups.flatMap((group) => group.items);
  const close = (): void => setOpen(false);
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
          onClick={() => setOpen(true)}
        >
          <MenuOutlined aria-hidden />
          <span>{t('shell.menu')}</span>
        </button>
      </nav>
      <Drawer open={open} onClose={close} title={t('shell.menu')} placement="right" size={280}>
        <MainMenu groups={groups} onGo={close} />
      </Drawer>
    </>
  );
}
