import { Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { useMe } from '../../api/me.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import '../../theme/gates.css';
import { parksQuery, useParkOptions } from '../parks/requests.js';
import { GateLane } from './gate-lane.js';
import { boardAddress, useGateBoard } from './requests.js';

/** Where the files of a park stand: the steps of the three gates, each figure opening its list. */
export function GateBoardPage(): React.ReactElement {
  const { t } = useTranslation();
  const { parkId = '' } = useParams();
  const query = useGateBoard(parkId);
  return (
    <Loaded query={query}>
      {(board) => (
        <>
          <PageHeader
            title={t('gates.titleOf', { park: board.parkName })}
            lead={t('gates.lead')}
            back={<Link to={`/parks/${board.parkId}`}>{board.parkName}</Link>}
            facts={
              <>
                <span>{t('gates.asOf', { day: board.asOf })}</span>
                {board.onlyStreet && (
                  <span>{t('gates.onlyStreet', { street: board.onlyStreet })}</span>
                )}
              </>
            }
            actions={<ParkChoice parkId={parkId} />}
          />
          <div
            className={query.isPlaceholderData ? 'stack is-stale' : 'stack'}
            aria-busy={query.isPlaceholderData}
          >
            {board.gates.map((gate) => (
              <GateLane key={gate.workflow} gate={gate} />
            ))}
          </div>
        </>
      )}
    </Loaded>
  );
}

/** Opens the board of the role's own park, or of the largest of those it may choose from. */
export function GateBoardEntryPage(): React.ReactElement {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const parks = useQuery(parksQuery);
  const own = me?.roleGrant.parkId;
  if (own) return <Navigate replace to={boardAddress(own)} />;
  return (
    <Loaded query={parks}>
      {({ items }) => {
        const [first] = items.toSorted((a, b) => b.enterpriseCount - a.enterpriseCount);
        return first ? (
          <Navigate replace to={boardAddress(first.id)} />
        ) : (
          <>
            <PageHeader title={t('gates.title')} />
            <div className="panel">
              <EmptyState title={t('gates.emptyTitle')}>{t('gates.emptyHint')}</EmptyState>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

/** Other parks of whoever sees more than one. */
function ParkChoice({ parkId }: { parkId: string }): React.ReactNode {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const { options, loading } = useParkOptions();
  if (me?.roleGrant.parkId !== null || options.length < 2) return null;
  return (
    <div className="gate-park">
      <label htmlFor="gate-park">{t('gates.park')}</label>
      <Select
        id="gate-park"
        value={parkId}
        options={options}
        loading={loading}
        onChange={(id) => void navigate(boardAddress(id))}
      />
    </div>
  );
}
