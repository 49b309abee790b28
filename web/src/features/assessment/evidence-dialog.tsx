import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FileItem } from '../../components/files/file-item.js';
import { fileIdsOf, type KeptFile } from '../../components/files/kept-file.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { giveEvidence } from './requests.js';

interface EvidenceDialogProps {
  assessment: Assessment;
  indicator: { code: string; name: string; about: string };
  onClose: () => void;
}

/** Puts uploads in for one indicator that people score; they stay there for whoever scores. */
export function EvidenceDialog({
  assessment: { parkId, id },
  indicator: { code, name, about },
  onClose,
}: EvidenceDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ files: KeptFile[] }>();
  const give = useWrite(giveEvidence, { onSuccess: onClose });
  return (
    <FormDialog
      title={t('assessment.evidence.title', { name })}
      lead={t('assessment.evidence.lead', { about })}
      onClose={onClose}
    >
      <SubmitForm<{ files: KeptFile[] }>
        name="evidence"
        form={form}
        submitLabel={t('assessment.evidence.give')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async ({ files }) => {
          await give.mutateAsync({ parkId, id, indicator: code, fileIds: fileIdsOf(files) });
        }}
      >
        <FileItem name="files" label={t('assessment.evidence.files')} required multiple />
      </SubmitForm>
    </FormDialog>
  );
}
