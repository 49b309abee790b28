import { useRef, useState } from 'react';
import { CloseOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { asProblem, type Problem } from '../../api/problem.js';
import { ProblemAlert } from '../../components/problem-alert.js';

interface FilesFieldProps {
  id?: string;
  /** Ids of the uploads. */
  value?: string[];
  onChange?: (value: string[]) => void;
}

/** Uploads for one step: each is sent at once, and may be taken away again until the step is sent. */
export function FilesField({ id, value = [], onChange }: FilesFieldProps): React.ReactElement {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<Record<string, string>>({});
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (files: File[]): Promise<void> => {
    setSending(true);
    setProblem(null);
    const sent: string[] = [];
    try {
      for (const file of files) {
        const fileId = await upload(file);
        sent.push(fileId);
        setNames((known) => ({ ...known, [fileId]: file.name }));
      }
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setSending(false);
      if (sent.length > 0) onChange?.([...value, ...sent]);
    }
  };
  return (
    <div className="files-field">
      {value.map((fileId) => (
        <div key={fileId} className="files-field-row">
          <span>{names[fileId] ?? fileId}</span>
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined aria-hidden />}
            aria-label={t('workflow.removeFile', { name: names[fileId] ?? '' })}
            onClick={() => onChange?.(value.filter((one) => one !== fileId))}
          />
        </div>
      ))}
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.csv,.txt"
        aria-label={t('workflow.chooseFile')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) void send(files);
        }}
      />
      <Button
        id={id}
        icon={<UploadOutlined aria-hidden />}
        loading={sending}
        onClick={() => chooser.current?.click()}
      >
        {t('workflow.chooseFile')}
      </Button>
      {problem && <ProblemAlert problem={problem} title={t('workflow.notUploaded')} />}
    </div>
  );
}

async function upload(file: File): Promise<string> {
  const form = new FormData();
  form.append('file', file);
  return (
    await call(api.POST('/api/v1/files', { body: { file: file.name }, bodySerializer: () => form }))
  ).id;
}
