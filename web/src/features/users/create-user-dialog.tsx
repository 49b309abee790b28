import { useState } from 'react';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UserInput } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { newFirstPassword } from './first-password.js';
import { FirstPasswordField } from './first-password-field.js';
import { HandOver } from './hand-over.js';
import { createUser } from './requests.js';

/** Opens an account, then shows once what its holder needs to sign in. */
export function CreateUserDialog({ onClose }: { onClose: () => void }): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<UserInput>();
  const [made, setMade] = useState<UserInput | null>(null);
  const [password] = useState(() => newFirstPassword());
  const create = useWrite(createUser);
  const required = (label: string): { required: true; whitespace: true; message: string } => ({
    required: true,
    whitespace: true,
    message: t('form.required', { label }),
  });
  if (made) {
    return (
      <FormDialog title={t('users.create.done', { name: made.displayName })} onClose={onClose}>
        <HandOver username={made.username} password={made.password} onClose={onClose} />
      </FormDialog>
    );
  }
  return (
    <FormDialog title={t('users.create.title')} lead={t('users.create.lead')} onClose={onClose}>
      <SubmitForm<UserInput>
        name="user"
        form={form}
        initialValues={{ password }}
        submitLabel={t('users.create.submit')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async (values) => {
          const body = { ...values, username: values.username.trim() };
          await create.mutateAsync(body);
          setMade(body);
        }}
      >
        <Form.Item
          name="displayName"
          label={t('users.fields.displayName')}
          rules={[required(t('users.fields.displayName'))]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="username"
          label={t('users.fields.username')}
          extra={t('users.create.usernameRule')}
          rules={[
            required(t('users.fields.username')),
            { pattern: /^\s*[A-Za-z0-9_.-]{3,40}\s*$/, message: t('users.create.usernameRule') },
          ]}
        >
          <Input maxLength={40} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('users.password.first')}
          extra={t('users.password.rule')}
          rules={[required(t('users.password.first'))]}
        >
          <FirstPasswordField />
        </Form.Item>
      </SubmitForm>
    </FormDialog>
  );
}
