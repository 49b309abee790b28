import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/use-write.js';
import { passwordChanged } from '../../api/session.js';
import { SubmitForm } from '../../components/submit-form.js';
import { PasswordField } from './password-field.js';
import { changePassword } from './requests.js';

interface PasswordInput {
  currentPassword: string;
  newPassword: string;
  repeated: string;
}

interface ChangePasswordFormProps {
  username: string;
  submitLabel: string;
  onDone: () => void;
}

/** Current and new password; the new one is typed twice and judged by the server's policy. */
export function ChangePasswordForm({
  username,
  submitLabel,
  onDone,
}: ChangePasswordFormProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<PasswordInput>();
  const change = useWrite(changePassword, {
    onSuccess: () => {
      passwordChanged();
      form.resetFields();
      onDone();
    },
  });
  const required = (label: string): { required: true; message: string } => ({
    required: true,
    message: t('form.required', { label }),
  });
  return (
    <SubmitForm<PasswordInput>
      name="password"
      form={form}
      className="submit-form form-narrow"
      submitLabel={submitLabel}
      onSubmit={async ({ currentPassword, newPassword }) => {
        await change.mutateAsync({ currentPassword, newPassword });
      }}
    >
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <Form.Item
        name="currentPassword"
        label={t('auth.change.current')}
        rules={[required(t('auth.change.current'))]}
      >
        <PasswordField name="currentPassword" autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={t('auth.change.fresh')}
        extra={t('auth.change.rule')}
        dependencies={['currentPassword']}
        rules={[
          required(t('auth.change.fresh')),
          ({ getFieldValue }) => ({
            validator: (_rule, value: string) =>
              value && value === getFieldValue('currentPassword')
                ? Promise.reject(new Error(t('auth.change.same')))
                : Promise.resolve(),
          }),
        ]}
      >
        <PasswordField name="newPassword" autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeated"
        label={t('auth.change.repeat')}
        dependencies={['newPassword']}
        rules={[
          required(t('auth.change.repeat')),
          ({ getFieldValue }) => ({
            validator: (_rule, value: string) =>
              value && value !== getFieldValue('newPassword')
                ? Promise.reject(new Error(t('auth.change.differs')))
                : Promise.resolve(),
          }),
        ]}
      >
        <PasswordField name="repeated" autoComplete="new-password" />
      </Form.Item>
    </SubmitForm>
  );
}
