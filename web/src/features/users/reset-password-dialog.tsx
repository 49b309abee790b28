import { useState } from 'react';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { User } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { newFirstPassword } from './first-password.js';
import { FirstPasswordField } from './first-password-field.js';
import { HandOver } from './hand-over.js';
import { ReasonItem } from './reason-dialog.js';
import { resetPassword } from './requests.js';

interface Input {
  password: string;
  reason: string;
}

/** Gives a user a first password again, then shows it once. */
export function ResetPasswordDialog({
  user,
  onClose,
}: {
  user: User;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<Input>();
  const [made, setMade] = useState<string | null>(null);
  const [password] = useState(() => newFirstPassword());
  const reset = useWrite(resetPassword);
  return (
    <FormDialog
      title={t('users.password.resetTitle', { name: user.displayName })}
      lead={made === null ? t('users.password.resetLead') : undefined}
      onClose={onClose}
    >
      {made !== null ? (
        <HandOver username={user.username} password={made} onClose={onClose} />
      ) : (
        <SubmitForm<Input>
          name="reset"
          form={form}
          initialValues={{ password }}
          submitLabel={t('users.actions.reset_password')}
          secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
          onSubmit={async (values) => {
            await reset.mutateAsync({ id: user.id, ...values });
            setMade(values.password);
          }}
        >
          <Form.Item
            name="password"
            label={t('users.password.first')}
            extra={t('users.password.rule')}
            rules={[
              { required: true, message: t('form.required', { label: t('users.password.first') }) },
            ]}
          >
            <FirstPasswordField />
          </Form.Item>
          <ReasonItem />
        </SubmitForm>
      )}
    </FormDialog>
  );
}
