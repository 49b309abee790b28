import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EnterpriseDetail, PremisesItem } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { formatArea } from './area.js';
import { PremisesDialog } from './premises-dialog.js';
import { usePremises } from './unit-records-requests.js';

/** The rooms of a unit, from when to when, and the park's places that lie at it. */
export function PremisesPanel({ unit }: { unit: EnterpriseDetail }): React.ReactElement {
  const { t } = useTranslation();
  const query = usePremises(unit);
  const [editing, setEditing] = useState<PremisesItem | 'new' | null>(null);
  return (
    <section aria-labelledby="premises">
      <Loaded query={query}>
        {(list) => (
          <>
            <div className="panel-head">
              <h2 id="premises">{t('enterprises.premises.title')}</h2>
              <ActionButton
                actions={list.actions}
                name="add"
                permission="enterprise.edit"
                size="small"
                onClick={() => setEditing('new')}
              >
                {t('enterprises.premises.add')}
              </ActionButton>
            </div>
            <DataTable<PremisesItem>
              label={t('enterprises.premises.title')}
              rows={list.items}
              rowKey={(one) => one.id}
              empty={<EmptyState title={t('enterprises.premises.emptyTitle')} />}
              columns={[
                {
                  key: 'room',
                  title: t('enterprises.premises.room'),
                  card: 'title',
                  render: (one) => one.room,
                },
                {
                  key: 'area',
                  title: t('enterprises.premises.area'),
                  align: 'right',
                  render: (one) =>
                    one.areaHundredths === null
                      ? t('dash')
                      : `${formatArea(one.areaHundredths)} ㎡`,
                },
                {
                  key: 'from',
                  title: t('enterprises.premises.from'),
                  render: (one) => one.fromOn,
                },
                {
                  key: 'until',
                  title: t('enterprises.premises.until'),
                  render: (one) => one.untilOn ?? t('enterprises.orgs.current'),
                },
                {
                  key: 'actions',
                  title: t('enterprises.contacts.actions'),
                  card: 'bare',
                  render: (one) => (
                    <ActionButton
                      actions={one.actions}
                      name="edit"
                      permission="enterprise.edit"
                      size="small"
                      onClick={() => setEditing(one)}
                    >
                      {t('enterprises.premises.edit')}
                    </ActionButton>
                  ),
                },
              ]}
            />
            {list.venues.length > 0 && (
              <p className="panel-line">
                <span className="muted">{t('enterprises.premises.venues')}</span>
                {list.venues.map((venue) => (
                  <Link key={venue.id} to={`/parks/${unit.parkId}`}>
                    {t(`parks.venues.kinds.${venue.kind}`)} · {venue.name}
                  </Link>
                ))}
              </p>
            )}
          </>
        )}
      </Loaded>
      {editing !== null && (
        <PremisesDialog
          unit={unit}
          premises={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
