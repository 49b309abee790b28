import { Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EnterpriseDetail, HeadcountInput } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { addHeadcount } from './requests.js';

/** Enters how many people a unit has on a day. */
export function HeadcountDialog({
  unit,
  onClose,
}: {
  unit: EnterpriseDetail;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<HeadcountInput>();
  const add = useWrite(addHeadcount, { onSuccess: onClose });
  const count = (
    field: 'staffCount' | 'fullMemberCount' | 'anchorCount',
    required: boolean,
  ): React.ReactElement => {
    const label = t(`enterprises.fields.${field}`);
    return (
      <Form.Item
        name={field}
        label={label}
        rules={[
          { required, message: t('form.required', { label }) },
          { type: 'integer', min: 0, message: t('enterprises.headcounts.invalid', { label }) },
        ]}
      >
        <InputNumber controls={false} max={1_000_000} />
      </Form.Item>
    );
  };
  return (
    <FormDialog
      title={t('enterprises.headcounts.title')}
      lead={t('enterprises.headcounts.lead')}
      onClose={onClose}
    >
      <SubmitForm<HeadcountInput>
        name="headcount"
        form={form}
        submitLabel={t('enterprises.headcounts.submit')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async (values) => {
          const body = { ...values, anchorCount: values.anchorCount ?? undefined };
          await add.mutateAsync({ parkId: unit.parkId, id: unit.id, body });
        }}
      >
        <DateItem name="asOf" label={t('enterprises.headcounts.asOf')} required />
        {count('staffCount', true)}
        {count('fullMemberCount', true)}
        {count('anchorCount', false)}
      </SubmitForm>
    </FormDialog>
  );
}
