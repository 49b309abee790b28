import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/use-write.js';
import type { Park } from '../../api/types.js';
import { FormDialog } from '../../components/form-dialog.js';
import { useConflict } from '../../components/use-conflict.js';
import { SubmitForm } from '../../components/submit-form.js';
import { createPark, editPark, useStreetOptions, type ParkInput } from './requests.js';

/** Creates a park, or edits the given one. */
export function ParkFormDialog({
  park,
  onClose,
}: {
  park?: Park;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<ParkInput>();
  const streets = useStreetOptions();
  const done = { onSuccess: onClose };
  const create = useWrite(createPark, done);
  const edit = useWrite(editPark, done);
  const label = (field: string): string =>
    field === 'streetId' ? t('parks.street') : t('parks.name');
  const conflict = useConflict({
    form,
    version: park?.version ?? 0,
    labelOf: label,
    valueOf: (field, value) =>
      field === 'streetId'
        ? (streets.options.find((street) => street.value === value)?.label ?? String(value))
        : String(value),
  });
  return (
    <FormDialog
      title={park ? t('parks.editTitle', { name: park.name }) : t('parks.createTitle')}
      onClose={onClose}
    >
      <SubmitForm<ParkInput>
        name="park"
        form={form}
        initialValues={
          park
            ? { name: park.name, kind: park.kind, streetId: park.streetId ?? undefined }
            : { kind: 'park' }
        }
        submitLabel={t('parks.save')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onProblem={conflict.handle}
        onSubmit={async (values) => {
          if (park) {
            await edit.mutateAsync({
              id: park.id,
              version: conflict.version(),
              name: values.name,
              streetId: values.streetId,
            });
          } else await create.mutateAsync(values);
        }}
      >
        <Form.Item
          name="name"
          label={t('parks.name')}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('form.required', { label: t('parks.name') }),
            },
          ]}
        >
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        {!park && (
          <Form.Item name="kind" label={t('parks.kind')} rules={[{ required: true }]}>
            <Select
              options={(['park', 'catch_all'] as const).map((kind) => ({
                value: kind,
                label: t(`parks.kinds.${kind}`),
              }))}
            />
          </Form.Item>
        )}
        <Form.Item name="streetId" label={t('parks.street')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={streets.options}
            loading={streets.loading}
          />
        </Form.Item>
      </SubmitForm>
      {conflict.dialog}
    </FormDialog>
  );
}
