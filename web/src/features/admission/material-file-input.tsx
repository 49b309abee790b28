import { useId, useRef, useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { asProblem, Problem } from '../../api/problem.js';
import { formatSize } from '../../components/number-format.js';
import { useProblemText } from '../../components/problem-text.js';
import { acceptOf, fileFault, type FileLimits } from './material-limits.js';

/** A file that is kept on the server. */
export interface PutFile {
  id: string;
  name: string;
}

interface MaterialFileInputProps {
  id?: string;
  label: string;
  limits: FileLimits;
  value?: PutFile;
  onChange?: (file: PutFile) => void | Promise<void>;
  /** On the button; choosing a file when left out. */
  buttonLabel?: string;
}

async function upload(file: File): Promise<PutFile> {
  const form = new FormData();
  form.append('file', file);
  const kept = await call(
    api.POST('/api/v1/files', { body: { file: file.name }, bodySerializer: () => form }),
  );
  return { id: kept.id, name: file.name };
}

/** Takes one file, on a phone from the camera too, and says in place what is wrong with it. */
export function MaterialFileInput({
  id,
  label,
  limits,
  value,
  onChange,
  buttonLabel,
}: MaterialFileInputProps): React.ReactElement {
  const { t } = useTranslation();
  const textOf = useProblemText();
  const ownId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const formats = limits.formats.map((one) => t(`apply.materials.formats.${one}`)).join('、');

  const take = async (file: File | undefined): Promise<void> => {
    if (!file || sending !== null) return;
    const wrong = fileFault(file, limits);
    if (wrong) {
      setFault(
        t(`apply.materials.${wrong}`, {
          n: limits.maxMegabytes,
          size: formatSize(file.size),
          formats,
        }),
      );
      return;
    }
    setFault(null);
    setSending(file.name);
    try {
      await onChange?.(await upload(file));
    } catch (error) {
      setFault(textOf(error instanceof Problem ? error : asProblem(error)));
    } finally {
      setSending(null);
    }
  };

  return (
    <div className="material-input">
      <input
        ref={input}
        id={id}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        accept={acceptOf(limits)}
        aria-label={label}
        aria-describedby={`${ownId}-limits`}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button loading={sending !== null} onClick={() => input.current?.click()}>
        {buttonLabel ?? t('apply.materials.take')}
        <span className="visually-hidden"> {label}</span>
      </Button>
      <span id={`${ownId}-limits`} className="muted">
        {t('apply.materials.accepts', { formats, n: limits.maxMegabytes })}
      </span>
      {sending !== null && <p role="status">{t('apply.materials.uploading', { name: sending })}</p>}
      {value && sending === null && (
        <p role="status">{t('apply.materials.given', { name: value.name })}</p>
      )}
      {fault && (
        <p role="alert" className="task-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
