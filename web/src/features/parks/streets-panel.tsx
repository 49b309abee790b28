import { useState } from 'react';
import { Button } from 'antd';
import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../api/me.js';
import type { Street } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { addressOf } from '../../components/figure-link.js';
import { Loaded } from '../../components/loaded.js';
import { streetsQuery } from './requests.js';
import { StreetFormDialog } from './street-form-dialog.js';

/** The streets of the district: list, create, rename. */
export function StreetsPanel(): React.ReactElement {
  const { t } = useTranslation();
  const query = useQuery(streetsQuery);
  const canCreate = useCan('street.create');
  const [dialog, setDialog] = useState<{ street?: Street } | null>(null);
  const create = canCreate && (
    <Button icon={<PlusOutlined aria-hidden />} onClick={() => setDialog({})}>
      {t('parks.streets.create')}
    </Button>
  );
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          {items.length > 0 && create && <div className="panel-tools">{create}</div>}
          <DataTable<Street>
            label={t('parks.streets.list')}
            rows={items}
            rowKey={(street) => street.id}
            empty={
              <EmptyState title={t('parks.streets.emptyTitle')} action={create}>
                {t('parks.streets.emptyHint')}
              </EmptyState>
            }
            columns={[
              {
                key: 'name',
                title: t('parks.streets.name'),
                card: 'title',
                render: (street) => street.name,
              },
              {
                key: 'actions',
                title: t('list.actions'),
                align: 'right',
                card: 'bare',
                render: (street) => (
                  <span className="row-actions">
                    <Link to={addressOf('/enterprises', { streetId: street.id })}>
                      {t('parks.streets.enterprises')}
                    </Link>
                    <ActionButton
                      actions={street.actions}
                      name="edit"
                      permission="street.edit"
                      type="link"
                      onClick={() => setDialog({ street })}
                    >
                      {t('parks.streets.edit')}
                    </ActionButton>
                  </span>
                ),
              },
            ]}
          />
          {dialog && <StreetFormDialog street={dialog.street} onClose={() => setDialog(null)} />}
        </>
      )}
    </Loaded>
  );
}
