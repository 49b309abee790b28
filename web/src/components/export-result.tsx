import { useEffect, useRef } from 'react';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ExportRun } from '../api/types.js';
import { downloadFile, useExport } from './export-requests.js';
import { formatCount } from './number-format.js';

interface ExportResultProps {
  id: string;
  /** As it was when it began. */
  first: ExportRun;
  onClose: () => void;
}

/** How far an export is, and its file once it is there; the dialog may be closed meanwhile. */
export function ExportResult({ id, first, onClose }: ExportResultProps): React.ReactElement {
  const { t } = useTranslation();
  const run = useExport(id).data ?? first;
  const fetched = useRef(first.state !== 'working');
  const file = run.fileId && run.fileName ? { id: run.fileId, name: run.fileName } : null;
  const { fileId, fileName } = run;
  useEffect(() => {
    if (fileId && fileName && !fetched.current) {
      fetched.current = true;
      void downloadFile({ id: fileId, name: fileName });
    }
  }, [fileId, fileName]);
  const { done, total } = run.progress ?? { done: 0, total: run.rowCount };
  return (
    <div className="export-result">
      <p role="status">
        {run.state === 'working'
          ? t('export.working', { done: formatCount(done), total: formatCount(total) })
          : run.state === 'ready'
            ? t('export.ready', { n: formatCount(run.rowCount), name: run.fileName ?? '' })
            : t('export.failed', { reason: run.failure?.message ?? '' })}
      </p>
      {run.state === 'working' && (
        <Progress
          percent={total > 0 ? Math.floor((done / total) * 100) : 0}
          status="active"
          aria-label={t('export.title')}
        />
      )}
      <p className="muted">
        {t(run.state === 'working' ? 'export.leave' : 'export.kept')}{' '}
        <Link to="/exports" onClick={onClose}>
          {t('export.mine')}
        </Link>
      </p>
      <div className="form-actions">
        {file && <Button onClick={() => void downloadFile(file)}>{t('export.again')}</Button>}
        <Button type={file ? 'primary' : 'default'} onClick={onClose}>
          {t('verbs.close')}
        </Button>
      </div>
    </div>
  );
}
