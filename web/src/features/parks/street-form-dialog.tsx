import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/use-write.js';
import type { Street } from '../../api/types.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { useConflict } from '../../components/use-conflict.js';
import { saveStreet } from './requests.js';

/** Creates a street, or renames the given one. */
export function StreetFormDialog({
  street,
  onClose,
}: {
  street?: Street;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ name: string }>();
  const save = useWrite(saveStreet, { onSuccess: onClose });
  const conflict = useConflict({
    form,
    version: street?.version ?? 0,
    labelOf: () => t('parks.streets.name'),
    valueOf: (_field, value) => String(value),
  });
  return (
    <FormDialog
      title={
        street
          ? t('parks.streets.editTitle', { name: street.name })
          : t('parks.streets.createTitle')
      }
      onClose={onClose}
    >
      <SubmitForm<{ name: string }>
        name="street"
        form={form}
        initialValues={{ name: street?.name }}
        submitLabel={t('parks.streets.save')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onProblem={conflict.handle}
        onSubmit={async ({ name }) => {
          await save.mutateAsync(
            street ? { id: street.id, version: conflict.version(), name } : { name },
          );
        }}
      >
        <Form.Item
          name="name"
          label={t('parks.streets.name')}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('form.required', { label: t('parks.streets.name') }),
            },
          ]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      </SubmitForm>
      {conflict.dialog}
    </FormDialog>
  );
}
