import { lazy, Suspense, useMemo } from 'react';
import { Button, Radio, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { OrganisationMap } from '../../api/types.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { useWide } from '../../components/media.js';
import { PageHeader } from '../../components/page-header.js';
import { MapList } from './map-list.js';
import { mapTree } from './map-tree.js';
import { useOrganisationMap } from './requests.js';

const MapPicture = lazy(() =>
  import('./map-picture.js').then((module) => ({ default: module.MapPicture })),
);

/** How a park's organisations stand below each other: a picture, and the same as a list; on a phone the list first. */
export function OrganisationMapPage(): React.ReactElement {
  const { t } = useTranslation();
  const { parkId = '' } = useParams();
  const query = useOrganisationMap(parkId);
  return (
    <Loaded query={query}>
      {(map) => (
        <>
          <PageHeader
            title={t('partyOrgs.map.title', { park: map.parkName })}
            lead={t('partyOrgs.map.lead', { date: map.asOf })}
            back={<Link to={`/parks/${parkId}`}>{t('partyOrgs.map.back')}</Link>}
            actions={<Button onClick={() => window.print()}>{t('partyOrgs.map.print')}</Button>}
          />
          <MapPanel map={map} />
        </>
      )}
    </Loaded>
  );
}

function MapPanel({ map }: { map: OrganisationMap }): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const wide = useWide();
  const [params, setParams] = useSearchParams();
  const root = useMemo(() => mapTree(map), [map]);
  const asked = params.get('view');
  const view = asked === 'list' || asked === 'picture' ? asked : wide ? 'picture' : 'list';
  const toLookAt = map.organisations.filter(({ marks }) => marks.length > 0).length;
  const label = t('partyOrgs.map.aria', { n: map.organisations.length, m: toLookAt });
  if (map.organisations.length === 0) {
    return (
      <div className="panel">
        <EmptyState title={t('partyOrgs.emptyTitle')}>{t('partyOrgs.emptyHint')}</EmptyState>
      </div>
    );
  }
  return (
    <section className="panel" aria-label={t('partyOrgs.map.title', { park: map.parkName })}>
      <div className="panel-head">
        <p className="map-summary">{label}</p>
        <Radio.Group
          className="map-choice"
          aria-label={t('partyOrgs.map.view')}
          value={view}
          onChange={(event) => setParams({ view: String(event.target.value) }, { replace: true })}
        >
          <Radio.Button value="picture">{t('partyOrgs.map.picture')}</Radio.Button>
          <Radio.Button value="list">{t('partyOrgs.map.list')}</Radio.Button>
        </Radio.Group>
      </div>
      {view === 'picture' && (
        <div className="map-on-screen">
          <p className="muted">{t('partyOrgs.map.hint')}</p>
          <Suspense fallback={<Skeleton active paragraph={{ rows: 8 }} />}>
            <MapPicture root={root} label={label} onOpen={(to) => void navigate(to)} />
          </Suspense>
        </div>
      )}
      <div className={view === 'picture' ? 'map-on-paper' : undefined}>
        <MapList root={root} />
      </div>
    </section>
  );
}
