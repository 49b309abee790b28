import type { ReactNode } from 'react';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { MainMenu } from './main-menu.js';
import type { MenuGroup } from './menu-items.js';

interface MenuDrawerProps {
  groups: readonly MenuGroup[];
  open: boolean;
  onClose: () => void;
}

/** The whole menu on a phone, from the right edge. */
export function MenuDrawer({ groups, open, onClose }: MenuDrawerProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Drawer open={open} onClose={onClose} title={t('shell.menu')} placement="right" size={280}>
      <MainMenu groups={groups} onGo={onClose} />
    </Drawer>
  );
}
