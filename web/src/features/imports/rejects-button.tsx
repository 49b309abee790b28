import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { ImportBatch } from '../../api/types.js';
import { useProblemText } from '../../components/problem-text.js';
import { fetchRejects } from './workplace-requests.js';
import { useFeedback } from '../../components/feedback.js';

/** Downloads the held-back rows with their reasons, to be mended in Excel and imported again. */
export function RejectsButton({ batch }: { batch: ImportBatch }): React.ReactElement | null {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const textOf = useProblemText();
  const download = useMutation({
    mutationFn: () => fetchRejects(batch.id),
    onSuccess: (file) =>
      save(file, t('imports.rejects.name', { file: batch.fileName.replace(/\.xlsx$/i, '') })),
    onError: (error) => void message.error(textOf(asProblem(error))),
  });
  if (!batch.isOwn || (batch.counts?.heldBack ?? 0) === 0) return null;
  return (
    <Button
      size="large"
      icon={<DownloadOutlined aria-hidden />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {t('imports.rejects.download')}
    </Button>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
