import { useState } from 'react';
import { BellOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { LinkButton } from '../../components/link-button.js';
import { Loaded } from '../../components/loaded.js';
import { NoticeList } from './notice-list.js';
import { useMarkRead, useNotices, useUnread } from './requests.js';
import '../../theme/notices.css';

const LATEST = { page: 1, pageSize: 10 };
const MOST_SHOWN = 99;

/** The bell of the header: how much is unread, as it comes, and the latest ten. */
export function NotificationBell(): React.ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const unread = useUnread();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      classNames={{ root: 'told-popover' }}
      content={<LatestNotices unread={unread} onDone={() => setOpen(false)} />}
    >
      <button
        type="button"
        className="header-button told-bell"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={
          unread > 0 ? t('notifications.bellUnread', { n: unread }) : t('notifications.bell')
        }
      >
        <BellOutlined aria-hidden />
        {unread > 0 && (
          <span className="told-count" aria-hidden>
            {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
          </span>
        )}
      </button>
    </Popover>
  );
}

function LatestNotices({
  unread,
  onDone,
}: {
  unread: number;
  onDone: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const query = useNotices(LATEST);
  const mark = useMarkRead();
  return (
    <section className="told-panel" role="dialog" aria-label={t('notifications.latest')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('notifications.none')}>{t('notifications.noneHint')}</EmptyState>
          ) : (
            <NoticeList label={t('notifications.latest')} notices={items} onOpened={onDone} />
          )
        }
      </Loaded>
      <div className="told-foot">
        <Button
          type="text"
          disabled={unread === 0}
          loading={mark.isPending}
          onClick={() => mark.mutate(null)}
        >
          {t('notifications.readAll')}
        </Button>
        <span onClickCapture={onDone}>
          <LinkButton type="link" to="/notifications">
            {t('notifications.seeAll')}
          </LinkButton>
        </span>
      </div>
    </section>
  );
}
