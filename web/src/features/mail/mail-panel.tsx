import { useState } from 'react';
import { Alert, Button, Form, Input } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OwnMail } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FactList } from '../../components/fact-list.js';
import { useFeedback } from '../../components/feedback.js';
import { Loaded } from '../../components/loaded.js';
import { formatMoment } from '../../components/number-format.js';
import { useProblemText } from '../../components/problem-text.js';
import { SubmitForm } from '../../components/submit-form.js';
import { MailPreferencesForm } from './mail-preferences-form.js';
import {
  confirmMailAddress,
  keepMailAddress,
  ownMailQuery,
  removeMailAddress,
} from './requests.js';

/** One's e-mail: the address, its confirmation, how often something goes there. */
export function MailPanel(): React.ReactElement {
  const { t } = useTranslation();
  const query = useQuery(ownMailQuery);
  return (
    <section className="panel" aria-labelledby="account-mail">
      <h2 id="account-mail">{t('mail.title')}</h2>
      <p className="muted">{t('mail.lead')}</p>
      <Loaded query={query}>
        {(mail) =>
          mail.isOn ? (
            <MailSettings mail={mail} />
          ) : (
            <Alert type="info" showIcon title={t('mail.off')} />
          )
        }
      </Loaded>
    </section>
  );
}

function MailSettings({ mail }: { mail: OwnMail }): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const textOf = useProblemText();
  const [isChanging, setChanging] = useState(false);
  const keep = useWrite(keepMailAddress, { onSuccess: () => void message.success(t('mail.sent')) });
  const remove = useWrite(removeMailAddress, {
    onSuccess: () => void message.success(t('mail.removed')),
  });
  const { address } = mail;
  if (address === null || isChanging) {
    return (
      <AddressForm
        address={address}
        onSend={async (next) => {
          await keep.mutateAsync(next);
          setChanging(false);
        }}
        onCancel={address === null ? null : () => setChanging(false)}
      />
    );
  }
  return (
    <>
      <FactList
        facts={[
          { key: 'address', label: t('mail.address'), value: address },
          {
            key: 'state',
            label: t('mail.state'),
            value: t(mail.isConfirmed ? 'mail.confirmed' : 'mail.waiting'),
          },
        ]}
      />
      {mail.lastFailedAt && (
        <Alert
          type="warning"
          showIcon
          title={t('mail.failed', { at: formatMoment(mail.lastFailedAt) })}
        />
      )}
      {mail.isConfirmed ? <MailPreferencesForm mail={mail} /> : <CodeForm />}
      <div className="form-actions">
        {!mail.isConfirmed && (
          <Button
            loading={keep.isPending}
            onClick={() =>
              keep.mutate(address, { onError: (problem) => void message.error(textOf(problem)) })
            }
          >
            {t('mail.sendAgain')}
          </Button>
        )}
        <Button onClick={() => setChanging(true)}>{t('mail.change')}</Button>
        <Button
          loading={remove.isPending}
          onClick={() =>
            remove.mutate(undefined, {
              onError: (problem) => void message.error(textOf(problem)),
            })
          }
        >
          {t('mail.remove')}
        </Button>
      </div>
    </>
  );
}

interface AddressFormProps {
  address: string | null;
  onSend: (address: string) => Promise<void>;
  onCancel: (() => void) | null;
}

function AddressForm({ address, onSend, onCancel }: AddressFormProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ address: string }>();
  return (
    <SubmitForm<{ address: string }>
      name="mail"
      form={form}
      initialValues={{ address: address ?? '' }}
      submitLabel={t('mail.sendCode')}
      secondary={onCancel && <Button onClick={onCancel}>{t('verbs.cancel')}</Button>}
      onSubmit={({ address: typed }) => onSend(typed.trim())}
    >
      <Form.Item
        name="address"
        label={t('mail.address')}
        extra={t('mail.addressHint')}
        rules={[
          { required: true, whitespace: true, message: t('mail.addressWrong') },
          { pattern: /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/, message: t('mail.addressWrong') },
        ]}
      >
        <Input maxLength={254} autoComplete="email" inputMode="email" />
      </Form.Item>
    </SubmitForm>
  );
}

function CodeForm(): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const [form] = Form.useForm<{ code: string }>();
  const confirm = useWrite(confirmMailAddress, {
    onSuccess: () => void message.success(t('mail.done')),
  });
  return (
    <SubmitForm<{ code: string }>
      name="mail-code"
      form={form}
      submitLabel={t('mail.confirm')}
      onSubmit={async ({ code }) => {
        await confirm.mutateAsync(code);
      }}
    >
      <Form.Item
        name="code"
        label={t('mail.code')}
        extra={t('mail.codeHint')}
        rules={[
          {
            required: true,
            whitespace: true,
            message: t('form.required', { label: t('mail.code') }),
          },
        ]}
      >
        <Input maxLength={40} autoComplete="one-time-code" inputMode="numeric" spellCheck={false} />
      </Form.Item>
    </SubmitForm>
  );
}
