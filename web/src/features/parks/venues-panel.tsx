import { useState } from 'react';
import { Button } from 'antd';
import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../api/me.js';
import type { Venue } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { formatCount } from '../../components/number-format.js';
import { useVenues } from './requests.js';
import { VenueFormDialog } from './venue-form-dialog.js';

/** The places of a park: live demo areas, halls, reception rooms, micro-sites at firms. */
export function VenuesPanel({ parkId }: { parkId: string }): React.ReactElement {
  const { t } = useTranslation();
  const query = useVenues(parkId);
  const canEdit = useCan('venue.create');
  const [dialog, setDialog] = useState<{ venue?: Venue } | null>(null);
  const create = canEdit && (
    <Button icon={<PlusOutlined aria-hidden />} onClick={() => setDialog({})}>
      {t('parks.venues.create')}
    </Button>
  );
  return (
    <section className="panel" aria-labelledby="park-venues">
      <div className="panel-head">
        <h2 id="park-venues">{t('parks.venues.title')}</h2>
        {create}
      </div>
      <Loaded query={query}>
        {({ items }) => (
          <DataTable<Venue>
            label={t('parks.venues.list')}
            rows={items}
            rowKey={(venue) => venue.id}
            empty={
              <EmptyState title={t('parks.venues.emptyTitle')}>
                {t('parks.venues.emptyHint')}
              </EmptyState>
            }
            columns={[
              {
                key: 'name',
                title: t('parks.venues.name'),
                card: 'title',
                render: (venue) => venue.name,
              },
              {
                key: 'kind',
                title: t('parks.venues.kind'),
                render: (venue) => t(`parks.venues.kinds.${venue.kind}`),
              },
              {
                key: 'enterprise',
                title: t('parks.venues.enterprise'),
                render: (venue) =>
                  venue.enterpriseId ? (
                    <Link to={`/parks/${parkId}/enterprises/${venue.enterpriseId}`}>
                      {venue.enterpriseName ?? t('list.open')}
                    </Link>
                  ) : (
                    t('dash')
                  ),
              },
              {
                key: 'location',
                title: t('parks.venues.location'),
                render: (venue) => venue.location ?? t('dash'),
              },
              {
                key: 'capacity',
                title: t('parks.venues.capacity'),
                align: 'right',
                render: (venue) =>
                  venue.capacity === null ? t('dash') : formatCount(venue.capacity),
              },
              {
                key: 'actions',
                card: 'bare',
                title: t('list.actions'),
                align: 'right',
                render: (venue) => (
                  <ActionButton
                    actions={venue.actions}
                    name="edit"
                    permission="venue.edit"
                    type="link"
                    onClick={() => setDialog({ venue })}
                  >
                    {t('parks.venues.edit')}
                  </ActionButton>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {dialog && (
        <VenueFormDialog parkId={parkId} venue={dialog.venue} onClose={() => setDialog(null)} />
      )}
    </section>
  );
}
