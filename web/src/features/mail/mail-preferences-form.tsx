import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MailPreferences, OwnMail } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { useFeedback } from '../../components/feedback.js';
import { SubmitForm } from '../../components/submit-form.js';
import { preferMail } from './requests.js';

const RHYTHMS = ['at_once', 'daily', 'weekly', 'none'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** How often mail comes, from which hour on and in which language. */
export function MailPreferencesForm({ mail }: { mail: OwnMail }): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const [form] = Form.useForm<MailPreferences>();
  const save = useWrite(preferMail, { onSuccess: () => void message.success(t('mail.saved')) });
  return (
    <SubmitForm<MailPreferences>
      name="mail-preferences"
      form={form}
      initialValues={{ rhythm: mail.rhythm, hour: mail.hour, locale: mail.locale }}
      submitLabel={t('mail.save')}
      onSubmit={async (values) => {
        await save.mutateAsync(values);
      }}
    >
      <Form.Item name="rhythm" label={t('mail.rhythm')} required>
        <Radio.Group
          className="radio-lines"
          options={RHYTHMS.map((value) => ({ value, label: t(`mail.rhythms.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="hour" label={t('mail.hour')} extra={t('mail.hourHint')} required>
        <Select
          options={HOURS.map((value) => ({ value, label: t('mail.hourOf', { n: value }) }))}
        />
      </Form.Item>
      <Form.Item name="locale" label={t('mail.language')} required>
        <Radio.Group
          options={[
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Form.Item>
    </SubmitForm>
  );
}
