import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { User } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { setDisabled } from './requests.js';

/** Reopens an account that was closed. */
export function ReopenDialog({
  user,
  onClose,
}: {
  user: User;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<object>();
  const enable = useWrite(setDisabled, { onSuccess: onClose });
  return (
    <FormDialog
      title={t('users.dialogs.enable.title', { name: user.displayName })}
      lead={t('users.dialogs.enable.lead', { name: user.displayName })}
      onClose={onClose}
    >
      <SubmitForm<object>
        name="reopen"
        form={form}
        submitLabel={t('users.actions.enable')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async () => {
          await enable.mutateAsync({ id: user.id, version: user.version, reason: null });
        }}
      >
        {null}
      </SubmitForm>
    </FormDialog>
  );
}
