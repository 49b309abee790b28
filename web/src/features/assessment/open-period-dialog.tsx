import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import type { PeriodInput } from '../../api/types.js';
import { parksQuery } from '../parks/requests.js';
import { openPeriod } from './requests.js';

type Values = PeriodInput & { parkId: string };

/** Opens a period that is over: one assessment for each unit or branch that was there on its last day. */
export function OpenPeriodDialog({ onClose }: { onClose: () => void }): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const parks = useQuery(parksQuery);
  const open = useWrite(openPeriod, { onSuccess: onClose });
  const only = parks.data?.items.length === 1 ? parks.data.items[0]?.id : undefined;
  useEffect(() => {
    // Where there is but one park, nobody has to choose it.
    if (only && !form.getFieldValue('parkId')) form.setFieldValue('parkId', only);
  }, [form, only]);
  const required = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <FormDialog
      title={t('assessment.period.open')}
      lead={t('assessment.period.lead')}
      onClose={onClose}
    >
      <SubmitForm<Values>
        name="open_period"
        form={form}
        initialValues={{ subject: 'enterprise' }}
        submitLabel={t('assessment.period.open')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async (values) => {
          await open.mutateAsync(values);
        }}
      >
        <Form.Item
          name="parkId"
          label={t('assessment.fields.park')}
          rules={required(t('assessment.fields.park'))}
        >
          <Select
            loading={parks.isPending}
            options={(parks.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item
          name="subject"
          label={t('assessment.fields.subject')}
          rules={required(t('assessment.fields.subject'))}
        >
          <Select
            options={(['enterprise', 'branch'] as const).map((value) => ({
              value,
              label: t(`assessment.subjects.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="name"
          label={t('assessment.period.name')}
          rules={required(t('assessment.period.name'))}
        >
          <Input maxLength={80} placeholder={t('assessment.period.nameHint')} />
        </Form.Item>
        <DateItem name="from" label={t('assessment.period.from')} required />
        <DateItem name="until" label={t('assessment.period.until')} required />
      </SubmitForm>
    </FormDialog>
  );
}
