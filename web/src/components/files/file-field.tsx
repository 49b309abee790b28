import { useEffect, useId, useRef, useState } from 'react';
import { CameraOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../../api/types.js';
import { formatSize } from '../number-format.js';
import { FileRows } from './file-rows.js';
import { acceptOf, ALL_KINDS, fileFault, type FileKind } from './file-limits.js';
import { useUploadLimits } from './file-requests.js';
import type { KeptFile } from './kept-file.js';
import type { UploadItem } from './upload-queue.js';
import { useUploads } from './use-uploads.js';
import '../../theme/files.css';

const MEGABYTE = 1024 * 1024;

/** `stuck`: the line is down; `refused`: one was not taken, and stays until it is sent again or taken away. */
export type FileActivity = 'idle' | 'moving' | 'stuck' | 'refused';

export interface FileFieldProps {
  id?: string;
  /** What the files are; names the field for who cannot see it. */
  label: string;
  /** Takes several files; one that replaces the other when left out. */
  multiple?: boolean;
  /** The kinds that are taken; all that the server knows when left out. */
  formats?: readonly FileKind[];
  /** The largest file; as the server says when left out. */
  maxMegabytes?: number;
  /** A refusal of this page's own, in words, before anything is sent; null where the usual rules decide. */
  check?: (file: File) => string | null;
  value?: readonly KeptFile[];
  /** Told of the files as they are after one was kept or removed; a refusal is shown at the file. */
  onChange?: (files: KeptFile[]) => void | Promise<void>;
  /** Told how the files on their way stand. */
  onActivity?: (activity: FileActivity) => void;
  /** Shows a file that is kept; its name is plain text when left out. */
  onOpen?: (file: KeptFile) => void;
  /** False where the page shows itself what is kept. */
  showsKept?: boolean;
  /** On the button. */
  buttonLabel?: string;
}

/**
 * Takes files, on a phone from the camera too: says before what is taken, shows how far each is, goes on by itself when the
 * line was broken, and says at the field what is wrong with one. What is there already stays until another is kept.
 */
export function FileField(props: FileFieldProps): React.ReactElement {
  const { id, label, multiple = false, formats = ALL_KINDS, check, buttonLabel } = props;
  const { value = [], onChange, onActivity, onOpen, showsKept = true } = props;
  const { t } = useTranslation();
  const ownId = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [faults, setFaults] = useState<string[]>([]);
  const [isOver, setOver] = useState(false);
  const [justKept, setJustKept] = useState('');
  const limitBytes = useLimitBytes(props.maxMegabytes);
  const known = useRef(value);
  useEffect(() => {
    known.current = value;
  }, [value]);

  const { items, queue } = useUploads(async (file) => {
    const kept = keptOf(file);
    const files = multiple ? [...known.current, kept] : [kept];
    await onChange?.(files);
    known.current = files;
    setJustKept(kept.name);
  });
  const activity = activityOf(items);
  useEffect(() => onActivity?.(activity), [activity, onActivity]);

  const kinds = formats.map((one) => t(`files.kinds.${one}`)).join('、');
  const limit = limitBytes === undefined ? null : formatSize(limitBytes);
  const faultOf = (file: File): string | null => {
    const own = check?.(file);
    if (own) return own;
    const fault = fileFault(file, { formats, maxMegabytes: (limitBytes ?? Infinity) / MEGABYTE });
    const words = { name: file.name, size: formatSize(file.size), limit: limit ?? '', kinds };
    return fault && t(`files.${fault}`, words);
  };
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    setJustKept('');
    if (!multiple && files.length > 1) {
      setFaults([t('files.one')]);
      return;
    }
    setFaults(files.flatMap((file) => faultOf(file) ?? []));
    const fine = files.filter((file) => faultOf(file) === null);
    if (!multiple && fine.length > 0) for (const { key } of items) queue.cancel(key);
    for (const file of fine) queue.add(file);
  };
  const remove = (file: KeptFile): void => {
    void onChange?.(value.filter((one) => one.id !== file.id));
    button.current?.focus();
  };
  /** With the camera at once, which on some phones hides the files; so that is a button of its own. */
  const choose = (by: 'file' | 'camera') => (): void => {
    const input = chooser.current;
    if (!input) return;
    input.accept = by === 'camera' ? 'image/*' : acceptOf(formats);
    if (by === 'camera') input.setAttribute('capture', 'environment');
    else input.removeAttribute('capture');
    input.click();
  };

  return (
    <div
      className={isOver ? 'file-field file-field-over' : 'file-field'}
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
      <FileRows
        kept={showsKept ? value : []}
        items={items}
        onOpen={onOpen}
        onRemove={remove}
        onCancel={(key) => {
          queue.cancel(key);
          button.current?.focus();
        }}
        onRetry={(key) => queue.retry(key)}
      />
      <input
        ref={chooser}
        type="file"
        // The button stands for it.
        className="visually-hidden"
        aria-hidden
        tabIndex={-1}
        multiple={multiple}
        accept={acceptOf(formats)}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <div className="file-field-acts">
        <Button
          id={id}
          ref={button}
          icon={<UploadOutlined aria-hidden />}
          aria-describedby={`${ownId}-limits`}
          onClick={choose('file')}
        >
          {buttonLabel ?? t(choiceOf(value.length > 0 && showsKept, multiple))}
          <span className="visually-hidden"> {label}</span>
        </Button>
        {formats.includes('image') && (
          <Button
            className="file-field-camera"
            icon={<CameraOutlined aria-hidden />}
            onClick={choose('camera')}
          >
            {t('files.camera')}
            <span className="visually-hidden"> {label}</span>
          </Button>
        )}
        <span className="muted file-field-drop">{t('files.drop')}</span>
      </div>
      <p id={`${ownId}-limits`} className="muted">
        {limit === null
          ? t('files.acceptsKinds', { kinds })
          : t('files.accepts', { kinds, size: limit })}
      </p>
      {faults.length > 0 && (
        <div role="alert" className="file-fault">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      )}
      <span role="status" className="visually-hidden">
        {justKept && t('files.uploaded', { name: justKept })}
      </span>
    </div>
  );
}

function activityOf(items: readonly UploadItem[]): FileActivity {
  if (items.some(({ step }) => step === 'waiting')) return 'stuck';
  if (items.some(({ step }) => step !== 'refused')) return 'moving';
  return items.length > 0 ? 'refused' : 'idle';
}

/** The largest file that is taken, in bytes: the page's limit, but no more than the server's. */
function useLimitBytes(maxMegabytes: number | undefined): number | undefined {
  const server = useUploadLimits().data?.maxFileBytes;
  const own = maxMegabytes === undefined ? undefined : maxMegabytes * MEGABYTE;
  if (own === undefined || server === undefined) return own ?? server;
  return Math.min(own, server);
}

function choiceOf(hasFile: boolean, multiple: boolean) {
  if (!hasFile) return 'files.choose' as const;
  return multiple ? ('files.chooseMore' as const) : ('files.replace' as const);
}

function keptOf({ id, name, contentType, sizeBytes, scannedAt }: StoredFile): KeptFile {
  return { id, name, contentType, sizeBytes, scannedAt };
}
