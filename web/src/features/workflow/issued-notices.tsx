import { useState } from 'react';
import { FileTextOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IssuedNotice } from '../../api/types.js';
import '../../theme/file-view.css';
import { LazyFileSheet } from '../files/lazy-viewer.js';
import type { ViewedFile } from '../files/viewed-file.js';

/** The notices of a file, the latest first: each is looked at, and downloaded to be printed. */
export function IssuedNotices({
  notices,
}: {
  notices: readonly IssuedNotice[];
}): React.ReactElement {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<number | null>(null);
  const files = notices.map(({ id, title, number }): ViewedFile => ({
    kind: 'notice',
    id,
    name: `${title} ${number}.pdf`,
  }));
  if (notices.length === 0) return <p className="muted">{t('workflow.notices.none')}</p>;
  return (
    <>
      <ul className="notice-list">
        {notices.map((one, at) => (
          <li key={one.id}>
            <div>
              <p>
                {one.title} <span className="code-text muted">{one.number}</span>
              </p>
              <p className="muted">
                {t('workflow.notices.issued', { day: one.issuedOn, issuer: one.issuer })}
              </p>
              {one.revokedAt !== null && (
                <p className="notice-revoked">
                  {t('workflow.notices.revoked', { reason: one.revokeReason })}
                </p>
              )}
            </div>
            <Button icon={<FileTextOutlined aria-hidden />} onClick={() => setOpened(at)}>
              {t('workflow.notices.open')}
              <span className="visually-hidden"> {`${one.title} ${one.number}`}</span>
            </Button>
          </li>
        ))}
      </ul>
      {opened !== null && (
        <LazyFileSheet files={files} first={opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
