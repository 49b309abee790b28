import { useState } from 'react';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Authenticator } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { AuthenticatorKey } from '../auth/authenticator-key.js';
import { PasswordField } from '../auth/password-field.js';
import { RecoveryCodes } from '../auth/recovery-codes.js';
import { beginSecondFactor, confirmSecondFactor } from './requests.js';
import { useFeedback } from '../../components/feedback.js';

/** Sets a second factor up: password, then the authenticator's first code, then the recovery codes. */
export function SetUpSecondFactorDialog({ onClose }: { onClose: () => void }): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const [key, setKey] = useState<Authenticator | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const done = (): void => {
    void message.success(t('account.second.turnedOn'));
    onClose();
  };
  return (
    <FormDialog title={t('account.second.begin')} onClose={codes ? done : onClose}>
      {codes ? (
        <RecoveryCodes codes={codes} onKept={done} />
      ) : key ? (
        <ConfirmForm authenticator={key} onCodes={setCodes} onCancel={onClose} />
      ) : (
        <PasswordForm onKey={setKey} onCancel={onClose} />
      )}
    </FormDialog>
  );
}

function PasswordForm({
  onKey,
  onCancel,
}: {
  onKey: (key: Authenticator) => void;
  onCancel: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ currentPassword: string }>();
  const begin = useWrite(beginSecondFactor, { keepLists: true });
  return (
    <SubmitForm<{ currentPassword: string }>
      name="begin"
      form={form}
      submitLabel={t('account.second.next')}
      secondary={<Button onClick={onCancel}>{t('verbs.cancel')}</Button>}
      onSubmit={async ({ currentPassword }) => onKey(await begin.mutateAsync(currentPassword))}
    >
      <OwnPasswordItem />
    </SubmitForm>
  );
}

interface ConfirmFormProps {
  authenticator: Authenticator;
  onCodes: (codes: string[]) => void;
  onCancel: () => void;
}

function ConfirmForm({ authenticator, onCodes, onCancel }: ConfirmFormProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ code: string }>();
  const confirm = useWrite(confirmSecondFactor);
  return (
    <SubmitForm<{ code: string }>
      name="confirm"
      form={form}
      submitLabel={t('account.second.confirm')}
      secondary={<Button onClick={onCancel}>{t('verbs.cancel')}</Button>}
      onSubmit={async ({ code }) => onCodes(await confirm.mutateAsync(code))}
    >
      <AuthenticatorKey {...authenticator} />
      <OwnCodeItem />
    </SubmitForm>
  );
}

/** The current password, asked for once more. */
export function OwnPasswordItem(): React.ReactElement {
  const { t } = useTranslation();
  const label = t('account.second.password');
  return (
    <Form.Item
      name="currentPassword"
      label={label}
      rules={[{ required: true, message: t('form.required', { label }) }]}
    >
      <PasswordField name="currentPassword" autoComplete="current-password" />
    </Form.Item>
  );
}

/** The code that the authenticator shows now. */
export function OwnCodeItem(): React.ReactElement {
  const { t } = useTranslation();
  const label = t('account.second.code');
  return (
    <Form.Item
      name="code"
      label={label}
      extra={t('account.second.codeHint')}
      rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
    >
      <Input maxLength={40} autoComplete="one-time-code" spellCheck={false} />
    </Form.Item>
  );
}
