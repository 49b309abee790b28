import { lazy, Suspense, useState, type ReactNode } from 'react';
import { AppstoreOutlined, SettingOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { actionNamed } from '../../api/me.js';
import { asProblem } from '../../api/problem.js';
import type { SavedView } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { conflictOf } from '../../components/conflict.js';
import { useProblemText } from '../../components/problem-text.js';
import type { ListLook } from './list-view.js';
import { deleteSavedView, editSavedView, restoreSavedView, savedViewsQuery } from './requests.js';
import { ToolPopover } from './tool-popover.js';
import { useFeedback } from '../../components/feedback.js';

const ColumnsPanel = lazy(() =>
  import('./columns-panel.js').then((module) => ({ default: module.ColumnsPanel })),
);
const ViewsPanel = lazy(() =>
  import('./views-panel.js').then((module) => ({ default: module.ViewsPanel })),
);
const SaveViewDialog = lazy(() =>
  import('./save-view-dialog.js').then((module) => ({ default: module.SaveViewDialog })),
);

const UNDO_SECONDS = 10;

interface ListToolsProps {
  look: ListLook;
  /** A list that has neither filters nor order keeps no views. */
  columnsOnly?: boolean;
  /** Further buttons of this list, such as its export. */
  children?: ReactNode;
}

/** The tools of a list: its views, its columns, and what the page adds. */
export function ListTools({ look, columnsOnly, children }: ListToolsProps): React.ReactElement {
  const { t } = useTranslation();
  return (
    <div className="list-tools">
      {!columnsOnly && <ViewTools look={look} />}
      <ToolPopover
        icon={<SettingOutlined aria-hidden />}
        label={t('workspace.columns.title')}
        panel={() => <ColumnsPanel look={look} />}
      >
        {t('workspace.columns.open')}
      </ToolPopover>
      {children}
    </div>
  );
}

function ViewTools({ look }: { look: ListLook }): React.ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { message } = useFeedback();
  const textOf = useProblemText();
  const [dialog, setDialog] = useState<{ view?: SavedView } | null>(null);
  const update = useWrite(editSavedView, { keepLists: true });
  const { queryKey } = savedViewsQuery(look.key);
  const mayShare = actionNamed(queries.getQueryData(queryKey)?.actions ?? [], 'share')?.allowed;
  const { view } = look;
  // The panel that asked for the views may be closed before their answer, which is then older than the view just kept.
  const reread = (): Promise<void> => queries.invalidateQueries({ queryKey, refetchType: 'all' });
  const fail = async (error: unknown): Promise<void> => {
    const problem = asProblem(error);
    const stale = conflictOf(problem) !== null;
    void message.error(stale ? t('workspace.views.conflict') : textOf(problem));
    await reread();
  };
  const settled = async (saved: SavedView): Promise<void> => {
    setDialog(null);
    await reread();
    look.settle(saved);
    void message.success(t('workspace.views.saved', { name: saved.name }));
  };
  const save = ({ id, version }: SavedView): Promise<void> =>
    update.mutateAsync({ id, body: { version, ...look.kept } }).then(settled, fail);
  const restore = async ({ id, name }: SavedView): Promise<void> => {
    look.settle(await restoreSavedView(id));
    await reread();
    void message.success(t('workspace.views.restored', { name }));
  };
  const remove = async (gone: SavedView): Promise<void> => {
    await deleteSavedView(gone.id);
    look.settle(undefined);
    await reread();
    void message.open({
      key: gone.id,
      type: 'info',
      duration: UNDO_SECONDS,
      content: (
        <>
          {t('workspace.views.deleted', { name: gone.name })}
          <Button
            type="link"
            onClick={() => {
              message.destroy(gone.id);
              void restore(gone).catch(fail);
            }}
          >
            {t('workspace.views.undo')}
          </Button>
        </>
      ),
    });
  };
  return (
    <>
      {view && look.isChanged && (
        <>
          <Button loading={update.isPending} onClick={() => void save(view)}>
            {t('workspace.views.save')}
          </Button>
          <Button type="link" onClick={() => look.open(view)}>
            {t('workspace.views.revert')}
          </Button>
        </>
      )}
      <ToolPopover
        className="view-button"
        icon={<AppstoreOutlined aria-hidden />}
        label={t('workspace.views.title')}
        panel={(close) => (
          <ViewsPanel
            look={look}
            onClose={close}
            onSaveAs={() => {
              close();
              setDialog({});
            }}
            onRename={(one) => {
              close();
              setDialog({ view: one });
            }}
            onDelete={(one) => {
              close();
              void remove(one).catch(fail);
            }}
          />
        )}
      >
        {t('workspace.views.open', { name: view?.name ?? t('workspace.views.none') })}
        {look.isChanged && <span className="view-changed">（{t('workspace.views.changed')}）</span>}
      </ToolPopover>
      {dialog && (
        <Suspense>
          <SaveViewDialog
            look={look}
            view={dialog.view}
            mayShare={mayShare ?? false}
            onDone={(saved) => void settled(saved)}
            onClose={() => setDialog(null)}
          />
        </Suspense>
      )}
    </>
  );
}
