import { lazy, Suspense } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useCan, useMe } from '../../api/me.js';
import { todoCountsQuery } from '../../api/todos.js';
import type { ListPage, Todo, TodoCounts } from '../../api/types.js';
import { EmptyState } from '../../components/empty-state.js';
import { LinkButton } from '../../components/link-button.js';
import { useListState } from '../../components/list-state.js';
import { PageHeader } from '../../components/page-header.js';
import { PagedTable } from '../../components/paged-table.js';
import { loadTextPieces } from '../../i18n/language.js';
import { LedgerHints } from './ledger-hints.js';
import { BOXES, boxNamed, type TodoBox } from './todo-box.js';
import { useTodoColumns } from './todo-columns.js';
import '../../theme/workflow.css';

/** Only for administrators, who are few. */
const SystemHints = lazy(async () => {
  const [module] = await Promise.all([
    import('./system-hints.js'),
    loadTextPieces(['mail', 'calendar']),
  ]);
  return { default: module.SystemHints };
});

const FILTERS = ['box'] as const;

/** Home: what waits for the acting role grant, what was done, started and copied, and what the ledger asks for. */
export function WorkbenchPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListState(FILTERS);
  const box = boxNamed(list.filters.box);
  const { data: counts } = useQuery(todoCountsQuery);
  const keepsSystem = useCan('calendar.read');
  return (
    <>
      <PageHeader title={t('workbench.title')} lead={t('workbench.lead')} />
      {keepsSystem && (
        <Suspense fallback={null}>
          <SystemHints />
        </Suspense>
      )}
      <div className="panel panel-list workbench-boxes">
        <Tabs
          activeKey={box}
          onChange={(key) => list.setFilters({ box: key === 'todo' ? undefined : key })}
          items={BOXES.map((one) => ({
            key: one,
            label: <BoxLabel box={one} counts={counts} />,
            children: one === box ? <TodoBoxList box={box} list={list} /> : null,
          }))}
        />
      </div>
      <LedgerHints />
    </>
  );
}

function BoxLabel({
  box,
  counts,
}: {
  box: TodoBox;
  counts: TodoCounts | undefined;
}): React.ReactElement {
  const { t } = useTranslation();
  const name = t(`workbench.boxes.${box}`);
  return <>{counts ? t('workbench.boxes.withCount', { box: name, n: counts[box] }) : name}</>;
}

function TodoBoxList({
  box,
  list,
}: {
  box: TodoBox;
  list: ReturnType<typeof useListState<'box'>>;
}): React.ReactElement {
  const { t } = useTranslation();
  const { page, pageSize } = list;
  const columns = useTodoColumns(box);
  const isApplicant = useMe().data?.roleGrant.role === 'enterprise_rep';
  const { data: counts } = useQuery(todoCountsQuery);
  const query = useQuery({
    queryKey: ['todos', box, page, pageSize],
    queryFn: ({ signal }) =>
      call<ListPage<Todo>>(
        api.GET('/api/v1/todos', { params: { query: { box, page, pageSize } }, signal }),
      ),
    placeholderData: (before, previous) =>
      previous?.queryKey[1] === box ? keepPreviousData(before) : undefined,
  });
  return (
    <>
      {box === 'todo' && counts !== undefined && counts.overdue > 0 && (
        <p className="workbench-overdue due-overdue">
          <span className="due-words">{t('workbench.overdue', { n: counts.overdue })}</span>
        </p>
      )}
      <PagedTable<Todo>
        label={t(`workbench.boxes.${box}`)}
        query={query}
        list={{ ...list, hasFilters: false }}
        sortable={false}
        rowKey={(todo) => todo.todoId ?? `${todo.runId} ${todo.at}`}
        empty={
          <EmptyState
            title={t(`workbench.empty.${box}.title`)}
            action={
              box === 'todo' &&
              isApplicant && <LinkButton to="/my-admission">{t('workbench.apply')}</LinkButton>
            }
          >
            {t(`workbench.empty.${box}.hint`)}
          </EmptyState>
        }
        columns={columns}
      />
    </>
  );
}
