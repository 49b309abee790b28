import type { ReactNode } from 'react';
import { Button, Tag } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../api/types.js';
import { Loaded } from '../../components/loaded.js';
import type { ListLook } from './list-view.js';
import { useChangePreferences, usePreferences } from './preferences.js';
import { savedViewsQuery } from './requests.js';

interface ViewsPanelProps {
  look: ListLook;
  onClose: () => void;
  onSaveAs: () => void;
  onRename: (view: SavedView) => void;
  onDelete: (view: SavedView) => void;
}

/** The views of a list, one click each, and what can be done with the one that is open. */
export function ViewsPanel(props: ViewsPanelProps): React.ReactElement {
  const { look, onClose, onSaveAs, onRename, onDelete } = props;
  const { t } = useTranslation();
  const query = useQuery(savedViewsQuery(look.key));
  const changePreferences = useChangePreferences();
  const defaultId = usePreferences().lists[look.key]?.defaultViewId ?? null;
  const { view } = look;
  const open = (next: SavedView | undefined): void => {
    look.open(next);
    onClose();
  };
  const rows = (views: SavedView[]): ReactNode => (
    <ul>
      {views.map((one) => (
        <li key={one.id}>
          <ViewRow isOpen={one.id === view?.id} onOpen={() => open(one)}>
            {one.name}
            {one.id === defaultId && <Tag>{t('workspace.views.isDefault')}</Tag>}
          </ViewRow>
        </li>
      ))}
    </ul>
  );
  const setDefault = (id: string | null): void =>
    changePreferences({ lists: { [look.key]: { defaultViewId: id } } });
  return (
    <>
      <h2>{t('workspace.views.title')}</h2>
      <ViewRow isOpen={view === undefined} onOpen={() => open(undefined)}>
        {t('workspace.views.none')}
      </ViewRow>
      <Loaded query={query} skeleton={<div className="view-row" />}>
        {({ items }) => {
          const mine = items.filter(({ audience }) => audience === 'mine');
          const shared = items.filter(({ audience }) => audience === 'role');
          return (
            <>
              {items.length === 0 && <p className="muted">{t('workspace.views.empty')}</p>}
              {mine.length > 0 && <h3>{t('workspace.views.mine')}</h3>}
              {rows(mine)}
              {shared.length > 0 && <h3>{t('workspace.views.role')}</h3>}
              {rows(shared)}
            </>
          );
        }}
      </Loaded>
      <div className="tool-panel-end">
        {view && (
          <>
            <Button type="link" onClick={() => setDefault(view.id === defaultId ? null : view.id)}>
              {view.id === defaultId
                ? t('workspace.views.unsetDefault')
                : t('workspace.views.setDefault')}
            </Button>
            <Button type="link" onClick={() => onRename(view)}>
              {t('workspace.views.rename')}
            </Button>
            <Button type="link" onClick={() => onDelete(view)}>
              {t('workspace.views.delete')}
            </Button>
          </>
        )}
        <Button type="link" onClick={onSaveAs}>
          {t('workspace.views.saveAs')}
        </Button>
      </div>
    </>
  );
}

interface ViewRowProps {
  isOpen: boolean;
  onOpen: () => void;
  children: ReactNode;
}

function ViewRow({ isOpen, onOpen, children }: ViewRowProps): ReactNode {
  return (
    <button
      type="button"
      className="view-row"
      aria-current={isOpen ? 'true' : undefined}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
