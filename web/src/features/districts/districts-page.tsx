import { useState } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../api/me.js';
import type { District } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { districtsQuery } from '../users/requests.js';
import { OpenDistrictDialog } from './open-district-dialog.js';

/** The districts of the installation, and the opening of another. */
export function DistrictsPage(): React.ReactElement {
  const { t } = useTranslation();
  const query = useQuery(districtsQuery);
  const canOpen = useCan('district.create');
  const [opening, setOpening] = useState(false);
  return (
    <>
      <PageHeader
        title={t('districts.title')}
        lead={t('districts.lead')}
        actions={
          canOpen && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => setOpening(true)}
            >
              {t('districts.open')}
            </Button>
          )
        }
      />
      <div className="panel panel-list">
        <Loaded query={query}>
          {({ items }) => (
            <DataTable<District>
              label={t('districts.title')}
              rows={items}
              rowKey={({ id }) => id}
              empty={
                <EmptyState title={t('districts.emptyTitle')}>
                  {t('districts.emptyHint')}
                </EmptyState>
              }
              columns={[
                {
                  key: 'name',
                  title: t('districts.name'),
                  card: 'title',
                  render: ({ name }) => name,
                },
                {
                  key: 'code',
                  title: t('districts.code'),
                  render: ({ code }) => <span className="code-text">{code}</span>,
                },
                {
                  key: 'committee',
                  title: t('districts.committeeName'),
                  card: 'wide',
                  wrap: true,
                  render: ({ committeeName }) => committeeName,
                },
              ]}
            />
          )}
        </Loaded>
      </div>
      {opening && <OpenDistrictDialog onClose={() => setOpening(false)} />}
    </>
  );
}
