import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/use-write.js';
import { downloadFile } from '../../components/export-requests.js';
import { ProblemAlert } from '../../components/problem-alert.js';

/** A file that is fetched as the person signed in. */
export function FileLink({ file }: { file: { id: string; name: string } }): React.ReactElement {
  const { t } = useTranslation();
  const fetching = useWrite(downloadFile, { keepLists: true });
  return (
    <>
      <Button
        icon={<DownloadOutlined aria-hidden />}
        loading={fetching.isPending}
        className="review-file-link"
        onClick={() => fetching.mutate(file)}
      >
        {t('admissionReview.evidence.open', { name: file.name })}
      </Button>
      {fetching.error && <ProblemAlert problem={fetching.error} />}
    </>
  );
}
