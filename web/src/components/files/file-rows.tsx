import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatSize } from '../number-format.js';
import { useProblemText } from '../problem-text.js';
import type { KeptFile } from './kept-file.js';
import type { UploadItem } from './upload-queue.js';

interface FileRowsProps {
  kept: readonly KeptFile[];
  items: readonly UploadItem[];
  onOpen?: (file: KeptFile) => void;
  onRemove: (file: KeptFile) => void;
  onCancel: (key: number) => void;
  onRetry: (key: number) => void;
}

/** The files of a field: those that are kept, and those on their way. */
export function FileRows(props: FileRowsProps): React.ReactNode {
  const { kept, items, onOpen, onRemove, onCancel, onRetry } = props;
  if (kept.length + items.length === 0) return null;
  return (
    <ul className="file-rows">
      {kept.map((file) => (
        <KeptRow key={file.id} file={file} onOpen={onOpen} onRemove={onRemove} />
      ))}
      {items.map((item) => (
        <SentRow key={item.key} item={item} onCancel={onCancel} onRetry={onRetry} />
      ))}
    </ul>
  );
}

function KeptRow({
  file,
  onOpen,
  onRemove,
}: Pick<FileRowsProps, 'onOpen' | 'onRemove'> & { file: KeptFile }): React.ReactElement {
  const { t } = useTranslation();
  const { name, sizeBytes, scannedAt } = file;
  return (
    <li className="file-row">
      <PaperClipOutlined aria-hidden />
      <span className="file-row-name">
        {onOpen ? (
          <button type="button" className="link-button" onClick={() => onOpen(file)}>
            {name}
          </button>
        ) : (
          name
        )}{' '}
        {sizeBytes !== undefined && <span className="muted">{formatSize(sizeBytes)}</span>}{' '}
        {scannedAt === null && <Unscanned />}
      </span>
      <Remove label={t('files.remove', { name })} onClick={() => onRemove(file)} />
    </li>
  );
}

/** Says of a file that no scanner looked at it. */
export function Unscanned(): React.ReactElement {
  const { t } = useTranslation();
  return (
    <span className="file-unscanned" title={t('files.unscannedWhy')}>
      {t('files.unscanned')}
    </span>
  );
}

function SentRow({
  item,
  onCancel,
  onRetry,
}: Pick<FileRowsProps, 'onCancel' | 'onRetry'> & { item: UploadItem }): React.ReactElement {
  const { t } = useTranslation();
  const textOf = useProblemText();
  const { key, name, size, sent, step, problem } = item;
  return (
    <li className={`file-row file-row-${step}`}>
      <span className="file-row-name">
        {name} <span className="muted">{formatSize(size)}</span>
      </span>
      <Remove
        label={t(step === 'refused' ? 'files.remove' : 'files.cancel', { name })}
        onClick={() => onCancel(key)}
      />
      {step === 'refused' ? (
        <div className="file-row-more">
          <p role="alert" className="file-fault">
            {problem && t('files.refused', { name, why: textOf(problem) })}
          </p>
          {problem?.status !== 422 && (
            <Button onClick={() => onRetry(key)} aria-label={t('files.retry', { name })}>
              {t('verbs.retry')}
            </Button>
          )}
        </div>
      ) : (
        <div className="file-row-more">
          <progress max={size} value={sent} aria-label={t('files.progress', { name })} />
          <p className="file-row-step">
            <span role="status">{t(`files.steps.${step}`)}</span>{' '}
            {sent > 0 && step !== 'checking' && (
              <span className="muted">
                {t('files.sent', { sent: formatSize(sent), size: formatSize(size) })}
              </span>
            )}
          </p>
        </div>
      )}
    </li>
  );
}

function Remove({ label, onClick }: { label: string; onClick: () => void }): React.ReactElement {
  return (
    <Button
      type="text"
      className="file-row-remove"
      icon={<CloseOutlined aria-hidden />}
      aria-label={label}
      onClick={onClick}
    />
  );
}
