import { ExclamationCircleOutlined, InfoCircleOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { useCan } from '../../api/me.js';
import type { Workbench, WorkbenchItem } from '../../api/types.js';
import { EmptyState } from '../../components/empty-state.js';
import { addressOf } from '../../components/figure-link.js';
import { LinkButton } from '../../components/link-button.js';
import { Loaded } from '../../components/loaded.js';
import { formatCount } from '../../components/number-format.js';
import { isItemCode } from './item-code.js';

const URGENCY = { warning: 0, info: 1 } as const;

/** What the ledger itself asks for under the acting role grant, each count opening its list. */
export function LedgerHints(): React.ReactElement {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['workbench'],
    queryFn: ({ signal }) => call<Workbench>(api.GET('/api/v1/workbench', { signal })),
  });
  return (
    <section className="workbench-ledger" aria-labelledby="workbench-ledger">
      <h2 id="workbench-ledger">{t('workbench.ledger')}</h2>
      <p className="muted">
        {query.data ? t('workbench.ledgerLead', { asOf: query.data.asOf }) : '\u00a0'}
      </p>
      <Loaded query={query}>
        {({ items }) => {
          const waiting = items
            .filter((item) => item.count > 0)
            .sort((a, b) => URGENCY[a.severity] - URGENCY[b.severity]);
          return waiting.length === 0 ? (
            <NothingToDo />
          ) : (
            <ul className="todo-list" aria-label={t('workbench.list')}>
              {waiting.map((item) => (
                <li key={item.code}>
                  <TodoItem item={item} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}

function TodoItem({ item }: { item: WorkbenchItem }): React.ReactElement {
  const { t } = useTranslation();
  const known = isItemCode(item.code);
  const title = known ? t(`workbench.items.${item.code as 'uncovered'}.title`) : item.code;
  return (
    <Link
      className={`todo-item todo-${item.severity}`}
      to={addressOf(item.link.path, item.link.query)}
      aria-label={t('workbench.open', { n: formatCount(item.count), title })}
    >
      <span className="todo-severity">
        {item.severity === 'warning' ? (
          <ExclamationCircleOutlined aria-hidden />
        ) : (
          <InfoCircleOutlined aria-hidden />
        )}
        {t(`workbench.severity.${item.severity}`)}
      </span>
      <span className="todo-text">
        <span className="todo-title">{title}</span>
        {known && (
          <span className="muted">{t(`workbench.items.${item.code as 'uncovered'}.hint`)}</span>
        )}
      </span>
      <span className="todo-count">{formatCount(item.count)}</span>
      <RightOutlined aria-hidden className="todo-arrow" />
    </Link>
  );
}

function NothingToDo(): React.ReactElement {
  const { t } = useTranslation();
  const canImport = useCan('import.create');
  const canRead = useCan('enterprise.read');
  return (
    <div className="panel">
      <EmptyState
        title={t('workbench.emptyTitle')}
        action={
          canImport ? (
            <LinkButton type="primary" to="/imports/new">
              {t('workbench.emptyImport')}
            </LinkButton>
          ) : (
            canRead && <LinkButton to="/enterprises">{t('workbench.emptyBrowse')}</LinkButton>
          )
        }
      >
        {t('workbench.emptyHint')}
      </EmptyState>
    </div>
  );
}
