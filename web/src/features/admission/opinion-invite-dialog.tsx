import { Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { inviteReviewer, useReviewers } from './review-requests.js';

/** Asks an outside reviewer, chosen by name, for his opinion on a dossier. */
export function InviteReviewerDialog({
  dossier,
  onClose,
}: {
  dossier: Dossier;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ userId: string }>();
  const reviewers = useReviewers();
  const invite = useWrite(inviteReviewer, { onSuccess: onClose });
  const asked = new Set(dossier.invited.map(({ userId }) => userId));
  return (
    <FormDialog
      title={t('admissionReview.opinions.inviteTitle')}
      lead={t('admissionReview.opinions.inviteLead', { name: dossier.unit.legalName })}
      onClose={onClose}
    >
      <SubmitForm<{ userId: string }>
        name="invite_reviewer"
        form={form}
        submitLabel={t('admissionReview.opinions.invite')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async ({ userId }) => {
          const { parkId, run } = dossier;
          await invite.mutateAsync({ parkId, runId: run.id, userId });
        }}
      >
        <Form.Item
          name="userId"
          label={t('admissionReview.opinions.reviewer')}
          rules={[
            {
              required: true,
              message: t('form.required', { label: t('admissionReview.opinions.reviewer') }),
            },
          ]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            loading={reviewers.isPending}
            notFoundContent={t('admissionReview.opinions.noReviewers')}
            options={(reviewers.data?.items ?? [])
              .filter(({ userId }) => !asked.has(userId))
              .map(({ userId, name }) => ({ value: userId, label: name }))}
          />
        </Form.Item>
      </SubmitForm>
    </FormDialog>
  );
}
