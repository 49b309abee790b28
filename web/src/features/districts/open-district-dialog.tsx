import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, call, withKey } from '../../api/client.js';
import type { District, DistrictInput } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';

function openDistrict(body: DistrictInput, key: string): Promise<District> {
  return call<District>(api.POST('/api/v1/districts', { body, headers: withKey(key) }));
}

/** Opens a district by its code, name and committee. */
export function OpenDistrictDialog({ onClose }: { onClose: () => void }): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<DistrictInput>();
  const open = useWrite(openDistrict, { onSuccess: onClose });
  const required = (label: string): { required: true; whitespace: true; message: string } => ({
    required: true,
    whitespace: true,
    message: t('form.required', { label }),
  });
  return (
    <FormDialog title={t('districts.open')} lead={t('districts.openLead')} onClose={onClose}>
      <SubmitForm<DistrictInput>
        name="district"
        form={form}
        submitLabel={t('districts.open')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async (values) => {
          await open.mutateAsync(values);
        }}
      >
        <Form.Item
          name="code"
          label={t('districts.code')}
          extra={t('districts.codeRule')}
          rules={[
            required(t('districts.code')),
            { pattern: /^\d{6}$/, message: t('districts.codeRule') },
          ]}
        >
          <Input maxLength={6} inputMode="numeric" autoComplete="off" />
        </Form.Item>
        <Form.Item name="name" label={t('districts.name')} rules={[required(t('districts.name'))]}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="committeeName"
          label={t('districts.committeeName')}
          rules={[required(t('districts.committeeName'))]}
        >
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
      </SubmitForm>
    </FormDialog>
  );
}
