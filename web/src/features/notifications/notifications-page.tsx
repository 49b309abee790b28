import { Button, Pagination, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { PAGE_SIZES, useListState } from '../../components/list-state.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { NoticeList } from './notice-list.js';
import { useMarkRead, useNotices } from './requests.js';
import '../../theme/notices.css';

const FILTERS = ['show'] as const;

/** Everything the person was told, under each of the role grants he holds. */
export function NotificationsPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListState(FILTERS);
  const show = list.filters.show === 'unread' ? 'unread' : 'all';
  const { page, pageSize } = list;
  const query = useNotices({ show, page, pageSize });
  const mark = useMarkRead();
  return (
    <>
      <PageHeader
        title={t('notifications.title')}
        lead={t('notifications.lead')}
        actions={
          <Button loading={mark.isPending} onClick={() => mark.mutate(null)}>
            {t('notifications.readAll')}
          </Button>
        }
      />
      <div className="panel">
        <div className="panel-line">
          <Radio.Group
            aria-label={t('notifications.show')}
            optionType="button"
            value={show}
            options={[
              { value: 'all', label: t('notifications.showAll') },
              { value: 'unread', label: t('notifications.showUnread') },
            ]}
            onChange={({ target }) =>
              list.setFilters({ show: target.value === 'unread' ? 'unread' : undefined })
            }
          />
        </div>
        <Loaded query={query}>
          {({ items, total }) =>
            items.length === 0 ? (
              show === 'unread' ? (
                <EmptyState title={t('notifications.noneUnread')} />
              ) : (
                <EmptyState title={t('notifications.none')}>
                  {t('notifications.noneHint')}
                </EmptyState>
              )
            ) : (
              <>
                <NoticeList label={t('notifications.title')} notices={items} />
                <Pagination
                  className="told-pages"
                  current={page}
                  pageSize={pageSize}
                  total={total}
                  hideOnSinglePage
                  showSizeChanger={false}
                  pageSizeOptions={PAGE_SIZES}
                  showTotal={(n) => t('notifications.total', { n })}
                  onChange={(next, size) => list.setPage(next, size)}
                />
              </>
            )
          }
        </Loaded>
      </div>
    </>
  );
}
