import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { asProblem } from '../../api/problem.js';
import type { Notice } from '../../api/types.js';
import { formatMoment } from '../../components/number-format.js';
import { useProblemText } from '../../components/problem-text.js';
import { actUnder } from '../auth/requests.js';
import { useMarkRead } from './requests.js';
import { useFeedback } from '../../components/feedback.js';

const KIND_COLOURS: Partial<Record<Notice['kind'], string>> = {
  todo: 'processing',
  nudged: 'warning',
};

interface NoticeListProps {
  label: string;
  notices: readonly Notice[];
  /** Called once a notice was opened. */
  onOpened?: () => void;
}

/** Notices, each of which opens its page under the role grant that it came to. */
export function NoticeList({ label, notices, onOpened }: NoticeListProps): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const navigate = useNavigate();
  const textOf = useProblemText();
  const mark = useMarkRead();
  const open = async (notice: Notice): Promise<void> => {
    try {
      if (notice.readAt === null) await mark.mutateAsync(notice.id);
      if (!notice.isActing) {
        await actUnder(notice.roleGrantId);
        void message.success(t('shell.switched', { grant: grantOf(notice) }));
      }
      await navigate(notice.link);
      onOpened?.();
    } catch (error) {
      void message.error(`${t('notifications.openFailed')}：${textOf(asProblem(error))}`);
    }
  };
  return (
    <ul className="told-list" aria-label={label}>
      {notices.map((notice) => (
        <li key={notice.id}>
          <button
            type="button"
            className={notice.readAt === null ? 'told told-unread' : 'told'}
            onClick={() => void open(notice)}
          >
            <span className="told-head">
              <Tag color={KIND_COLOURS[notice.kind]}>{t(`notifications.kinds.${notice.kind}`)}</Tag>
              {notice.readAt === null && (
                <span className="told-mark">{t('notifications.unread')}</span>
              )}
              <span className="told-at muted">{formatMoment(notice.at)}</span>
            </span>
            <span className="told-text">{notice.text}</span>
            {!notice.isActing && (
              <span className="muted">
                {t('notifications.opensUnder', { grant: grantOf(notice) })}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

const grantOf = ({ roleName, placeName }: Notice): string =>
  [roleName, placeName].filter(Boolean).join(' · ');
