import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExportDialogProps } from './export-dialog.js';

const ExportDialog = lazy(() =>
  import('./export-dialog.js').then((module) => ({ default: module.ExportDialog })),
);

/** What a list gives to be exported as it shows. */
export type ExportButtonProps = Omit<ExportDialogProps, 'total' | 'onClose'> & {
  /** How many rows match; not known while they are read. */
  total: number | undefined;
};

/** Exports a list as its filters and columns show it; grey with its reason where there is nothing to export. */
export function ExportButton({ total, ...list }: ExportButtonProps): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const reasonId = useId();
  const icon = <DownloadOutlined aria-hidden />;
  if (!total) {
    const reason = total === 0 ? t('export.nothing') : t('list.loading');
    return (
      <>
        <Tooltip title={reason} trigger={['hover', 'focus', 'click']}>
          <Button
            icon={icon}
            className="button-refused"
            aria-disabled="true"
            aria-describedby={reasonId}
          >
            {t('export.open')}
          </Button>
        </Tooltip>
        <span id={reasonId} className="visually-hidden">
          {t('actions.why', { reason })}
        </span>
      </>
    );
  }
  return (
    <>
      <Button icon={icon} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('export.open')}
      </Button>
      <Suspense>
        {open && <ExportDialog {...list} total={total} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
