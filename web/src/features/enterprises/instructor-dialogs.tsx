import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EnterpriseDetail } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { endInstructor, sendInstructor, type UnitKey } from './unit-records-requests.js';

/** Sends a Party-building instructor to a unit. */
export function SendInstructorDialog({
  unit,
  onClose,
}: {
  unit: UnitKey;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ instructorName: string; fromOn: string }>();
  const send = useWrite(sendInstructor, { onSuccess: onClose });
  const label = t('enterprises.instructors.name');
  return (
    <FormDialog
      title={t('enterprises.instructors.send')}
      lead={t('enterprises.instructors.sendLead')}
      onClose={onClose}
    >
      <SubmitForm<{ instructorName: string; fromOn: string }>
        name="instructor"
        form={form}
        submitLabel={t('enterprises.instructors.send')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async ({ instructorName, fromOn }) => {
          await send.mutateAsync({ unit, body: { instructorName: instructorName.trim(), fromOn } });
        }}
      >
        <Form.Item
          name="instructorName"
          label={label}
          rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <DateItem name="fromOn" label={t('enterprises.instructors.from')} required />
      </SubmitForm>
    </FormDialog>
  );
}

/** Ends an instructor's work at a unit. */
export function EndInstructorDialog({
  unit,
  instructor,
  onClose,
}: {
  unit: UnitKey;
  instructor: EnterpriseDetail['instructors'][number];
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ untilOn: string }>();
  const end = useWrite(endInstructor, { onSuccess: onClose });
  return (
    <FormDialog
      title={t('enterprises.instructors.endTitle', { name: instructor.instructorName })}
      onClose={onClose}
    >
      <SubmitForm<{ untilOn: string }>
        name="instructorEnd"
        form={form}
        submitLabel={t('enterprises.instructors.end')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async ({ untilOn }) => {
          await end.mutateAsync({ unit, id: instructor.id, untilOn });
        }}
      >
        <DateItem name="untilOn" label={t('enterprises.instructors.until')} required />
      </SubmitForm>
    </FormDialog>
  );
}
