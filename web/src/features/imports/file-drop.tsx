import { useId, useRef, useState } from 'react';
import { FileExcelOutlined, InboxOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatSize } from '../../components/number-format.js';

interface FileDropProps {
  id?: string;
  value?: File;
  onChange?: (file: File | undefined) => void;
  /** Called when more than one file was dropped. */
  onTooMany: () => void;
  label: string;
  /** The largest file taken, in bytes; undefined until the server has said so. */
  maxBytes: number | undefined;
}

/** Takes one file by drag or by button. */
export function FileDrop({
  id,
  value,
  onChange,
  onTooMany,
  label,
  maxBytes,
}: FileDropProps): React.ReactElement {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const limitId = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (!files || files.length === 0) return;
    if (files.length > 1) onTooMany();
    else onChange?.(files[0]);
  };
  return (
    <div
      className={over ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        id={id}
        type="file"
        className="visually-hidden"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={label}
        aria-describedby={limitId}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      {value ? (
        <p className="file-drop-file">
          <FileExcelOutlined aria-hidden />
          <span>{value.name}</span>
          <span className="muted">{formatSize(value.size)}</span>
        </p>
      ) : (
        <p className="file-drop-text">
          <InboxOutlined aria-hidden />
          <span>{t('imports.upload.drop')}</span>
        </p>
      )}
      <Button onClick={() => input.current?.click()}>
        {value ? t('imports.upload.replace') : t('imports.upload.choose')}
      </Button>
      <p id={limitId} className="muted">
        {maxBytes === undefined
          ? t('imports.upload.kind')
          : t('imports.upload.limit', { size: formatSize(maxBytes) })}
      </p>
    </div>
  );
}
