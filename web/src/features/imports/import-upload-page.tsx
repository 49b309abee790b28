import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { LinkButton } from '../../components/link-button.js';
import { formatSize } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { SubmitForm } from '../../components/submit-form.js';
import { fileFault } from './file-check.js';
import { FileDrop } from './file-drop.js';
import { ImportSteps } from './import-steps.js';
import { startImport } from './requests.js';
import { useImportLimits } from './workplace-requests.js';
import '../../theme/imports.css';

interface UploadValues {
  asOf: string;
  file?: File;
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
  const checkFile = (file: File | undefined): Promise<void> => {
    if (!file) return Promise.reject(new Error(t('imports.upload.fileRequired')));
    const fault = fileFault(file, maxBytes);
    if (!fault) return Promise.resolve();
    const words = {
      name: file.name,
      size: formatSize(file.size),
      limit: formatSize(maxBytes ?? 0),
    };
    return Promise.reject(new Error(t(`imports.upload.${fault}`, words)));
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
            if (!file) return;
            await start.mutateAsync({
              file,
              asOf,
              name: file.name,
              size: file.size,
              changedAt: file.lastModified,
            });
          }}
        >
          <DateItem
            name="asOf"
            label={t('imports.upload.asOf')}
            help={t('imports.upload.asOfHint')}
            required
          />
          <Form.Item
            name="file"
            label={t('imports.upload.file')}
            required
            validateTrigger="onChange"
            rules={[{ validator: (_rule, file: File | undefined) => checkFile(file) }]}
          >
            <FileDrop
              label={t('imports.upload.file')}
              maxBytes={maxBytes}
              onTooMany={() =>
                form.setFields([{ name: 'file', errors: [t('imports.upload.tooMany')] }])
              }
            />
          </Form.Item>
        </SubmitForm>
      </section>
    </>
  );
}
