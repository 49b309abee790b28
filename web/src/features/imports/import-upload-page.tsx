import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { FileItem } from '../../components/files/file-item.js';
import type { KeptFile } from '../../components/files/kept-file.js';
import { LinkButton } from '../../components/link-button.js';
import { formatSize } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { SubmitForm } from '../../components/submit-form.js';
import { fileFault } from './file-check.js';
import { ImportSteps } from './import-steps.js';
import { startImport } from './requests.js';
import { useImportLimits } from './workplace-requests.js';
import '../../theme/imports.css';

const LEDGERS = ['excel'] as const;
const MEGABYTE = 1024 * 1024;

interface UploadValues {
  asOf: string;
  file?: KeptFile[];
}

/** First step of an import: the file and the day it tells of. */
export function ImportUploadPage(): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<UploadValues>();
  const navigate = useNavigate();
  const maxBytes = useImportLimits().data?.maxFileBytes;
  const start = useWrite(startImport, {
    onSuccess: async (batch) => {
      await navigate(`/imports/${batch.id}`, { replace: true });
    },
  });
  const check = (file: File): string | null => {
    const fault = fileFault(file, maxBytes);
    const words = {
      name: file.name,
      size: formatSize(file.size),
      limit: formatSize(maxBytes ?? 0),
    };
    return fault && t(`imports.upload.${fault}`, words);
  };
  return (
    <>
      <PageHeader
        title={t('imports.title')}
        lead={t('imports.lead')}
        back={<Link to="/imports">{t('imports.back')}</Link>}
      />
      <ImportSteps step="upload" />
      <section className="panel" aria-labelledby="upload-title">
        <h2 id="upload-title">{t('imports.upload.title')}</h2>
        <p className="muted">{t('imports.upload.lead')}</p>
        <SubmitForm<UploadValues>
          name="upload"
          form={form}
          submitLabel={start.isPending ? t('imports.upload.uploading') : t('imports.upload.submit')}
          secondary={<LinkButton to="/imports">{t('verbs.cancel')}</LinkButton>}
          onSubmit={async ({ file, asOf }) => {
            const [ledger] = file ?? [];
            if (ledger) await start.mutateAsync({ fileId: ledger.id, asOf });
          }}
        >
          <DateItem
            name="asOf"
            label={t('imports.upload.asOf')}
            help={t('imports.upload.asOfHint')}
            required
          />
          <FileItem
            name="file"
            label={t('imports.upload.file')}
            required
            formats={LEDGERS}
            maxMegabytes={maxBytes === undefined ? undefined : maxBytes / MEGABYTE}
            check={check}
          />
        </SubmitForm>
      </section>
    </>
  );
}
