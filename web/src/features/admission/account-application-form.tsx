import { Form, Input } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import type { AccountAsked, AccountReceipt } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { SubmitForm } from '../../components/submit-form.js';
import { PasswordField } from '../auth/password-field.js';
import { CodeField, useCodeFaultText } from '../enterprises/code-field.js';
import { isContactNumber } from '../enterprises/contact-number.js';
import { creditCodeFault } from '../enterprises/credit-code.js';
import { askForAccount } from './public-requests.js';

type Values = Omit<AccountAsked, 'parkId'>;

const USERNAME = /^[A-Za-z0-9_.-]{3,40}$/;

/** Asks for an account with which the unit applies; the server judges the password by the house's policy. */
export function AccountApplicationForm({
  parkId,
  onSent,
}: {
  parkId: string;
  onSent: (receipt: AccountReceipt) => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const codeFaultText = useCodeFaultText();
  const [form] = Form.useForm<Values>();
  const ask = useWrite(askForAccount, { keepLists: true, onSuccess: onSent });
  const label = (field: keyof Values): string => t(`entry.fields.${field}`);
  const missing = (field: keyof Values): string => t('form.required', { label: label(field) });
  const needed = (field: keyof Values): Rule => ({
    required: true,
    whitespace: true,
    message: missing(field),
  });
  const judged = (field: keyof Values, faultOf: (text: string) => string | null): Rule => ({
    validator: (_rule, text?: string) => {
      const fault = text?.trim() ? faultOf(text) : missing(field);
      return fault === null ? Promise.resolve() : Promise.reject(new Error(fault));
    },
  });
  return (
    <SubmitForm<Values>
      name="account"
      form={form}
      submitLabel={t('entry.send')}
      onSubmit={async (values) => {
        await ask.mutateAsync({ ...values, username: values.username.trim(), parkId });
      }}
    >
      <div className="form-grid">
        <Form.Item name="legalName" label={label('legalName')} rules={[needed('legalName')]}>
          <Input maxLength={120} autoComplete="organization" />
        </Form.Item>
        <Form.Item
          name="creditCode"
          label={label('creditCode')}
          required
          rules={[
            judged('creditCode', (text) => {
              const fault = creditCodeFault(text);
              return fault && codeFaultText(fault);
            }),
          ]}
        >
          <CodeField />
        </Form.Item>
        <Form.Item name="contactName" label={label('contactName')} rules={[needed('contactName')]}>
          <Input maxLength={60} autoComplete="name" />
        </Form.Item>
        <Form.Item
          name="contactPhone"
          label={label('contactPhone')}
          required
          rules={[
            judged('contactPhone', (text) =>
              isContactNumber(text) ? null : t('entry.phoneWrong'),
            ),
          ]}
        >
          <Input inputMode="tel" autoComplete="tel" />
        </Form.Item>
        <Form.Item
          name="username"
          label={label('username')}
          extra={t('entry.usernameRule')}
          required
          rules={[
            judged('username', (text) =>
              USERNAME.test(text.trim()) ? null : t('entry.usernameWrong'),
            ),
          ]}
        >
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item
          name="password"
          label={label('password')}
          extra={t('entry.passwordRule')}
          rules={[{ required: true, message: missing('password') }]}
        >
          <PasswordField name="password" autoComplete="new-password" />
        </Form.Item>
      </div>
    </SubmitForm>
  );
}
