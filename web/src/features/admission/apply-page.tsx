import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate } from 'react-router';
import type { DossierList, Enterprise } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import '../../theme/admission-apply.css';
import {
  fillAddress,
  refOf,
  startApplication,
  useOwnDossiers,
  useOwnUnit,
} from './apply-requests.js';

/** Leads to the unit's open application; where there is none, begins one. */
export function ApplyPage(): React.ReactElement {
  const query = useOwnDossiers();
  return <Loaded query={query}>{({ items }) => <Applications items={items} />}</Loaded>;
}

function Applications({ items }: { items: DossierList['items'] }): React.ReactElement {
  const { t } = useTranslation();
  const newest = items.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  const open = newest.find(({ isFinal }) => !isFinal);
  if (open) return <Navigate to={fillAddress(open)} replace />;
  return (
    <>
      <PageHeader title={t('apply.mine')} lead={t('apply.mineLead')} />
      <div className="stack">
        <Start again={newest.length > 0} />
        {newest.length > 0 && (
          <section className="panel" aria-labelledby="earlier-title">
            <h2 id="earlier-title">{t('apply.earlier')}</h2>
            <ul className="task-list">
              {newest.map((one) => (
                <li key={one.runId}>
                  <Link className="task-row" to={fillAddress(one)}>
                    <span className="task-name">
                      <span className="task-label code-text">{one.number}</span>
                      <span className="muted">{one.parkName}</span>
                    </span>
                    <span className="task-state">{one.stateLabel}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

function Start({ again }: { again: boolean }): React.ReactElement {
  const query = useOwnUnit();
  return <Loaded query={query}>{(unit) => <StartFor unit={unit} again={again} />}</Loaded>;
}

function StartFor({
  unit,
  again,
}: {
  unit: Enterprise | null;
  again: boolean;
}): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const start = useWrite(startApplication, {
    onSuccess: async (dossier) => {
      await navigate(fillAddress(refOf(dossier)));
    },
  });
  if (unit?.status !== 'applying') {
    return (
      <div className="panel">
        <EmptyState title={t('apply.nothingToApply')}>{t('apply.nothingToApplyHint')}</EmptyState>
      </div>
    );
  }
  return (
    <div className="panel">
      <EmptyState
        title={t('apply.none')}
        action={
          <Button
            type="primary"
            loading={start.isPending}
            onClick={() => start.mutate({ parkId: unit.parkId, enterpriseId: unit.id })}
          >
            {again ? t('apply.startAgain') : t('apply.start')}
          </Button>
        }
      >
        {t('apply.noneHint')}
      </EmptyState>
      {start.error && <ProblemAlert problem={start.error} title={t('apply.notStarted')} />}
    </div>
  );
}
