import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { newIdempotencyKey } from '../../api/idempotency.js';
import { Problem } from '../../api/problem.js';
import { CopyId } from '../../components/copy-id.js';
import { MissingNotice } from '../../components/notices.js';
import { usePageTitle } from '../../components/page-title.js';

function isChunkFailure(error: unknown): boolean {
  return error instanceof TypeError && /import|module|fetch/i.test(error.message);
}

/** The last net under a page: says what happened, offers to load again and gives a number to tell. */
export function RouteError(): React.ReactElement {
  const { t } = useTranslation();
  const error = useRouteError();
  const [ownId] = useState(newIdempotencyKey);
  usePageTitle(t('shell.crash.title'));
  if (isRouteErrorResponse(error) && error.status === 404) return <MissingNotice />;
  const id = error instanceof Problem && error.correlationId ? error.correlationId : ownId;
  return (
    <main className="notice" aria-labelledby="notice-title">
      <h1 id="notice-title">{t('shell.crash.title')}</h1>
      <p>{isChunkFailure(error) ? t('shell.crash.chunk') : t('shell.crash.hint')}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('shell.crash.reload')}
      </Button>
      <p>
        <CopyId id={id} />
      </p>
    </main>
  );
}
