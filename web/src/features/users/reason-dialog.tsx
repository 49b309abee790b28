import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';

interface ReasonDialogProps {
  title: string;
  /** What will happen, and to whom. */
  lead: string;
  submitLabel: string;
  onSubmit: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks why before something is done to an account; the reason stays in its history. */
export function ReasonDialog({
  title,
  lead,
  submitLabel,
  onSubmit,
  onClose,
}: ReasonDialogProps): React.ReactElement {
  const [form] = Form.useForm<{ reason: string }>();
  const { t } = useTranslation();
  return (
    <FormDialog title={title} lead={lead} onClose={onClose}>
      <SubmitForm<{ reason: string }>
        name="reason"
        form={form}
        submitLabel={submitLabel}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async ({ reason }) => {
          await onSubmit(reason.trim());
          onClose();
        }}
      >
        <ReasonItem />
      </SubmitForm>
    </FormDialog>
  );
}

/** The field for a reason. */
export function ReasonItem(): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="reason"
      label={t('users.reason.label')}
      extra={t('users.reason.hint')}
      rules={[{ required: true, whitespace: true, min: 2, message: t('users.reason.short') }]}
    >
      <Input maxLength={200} autoComplete="off" />
    </Form.Item>
  );
}
