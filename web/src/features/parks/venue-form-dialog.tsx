import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/use-write.js';
import type { Venue } from '../../api/types.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { useConflict } from '../../components/use-conflict.js';
import { EnterprisePicker } from '../enterprises/enterprise-picker.js';
import { saveVenue, type VenueInput } from './requests.js';

const KINDS = ['live_demo_area', 'meeting_hall', 'reception_room', 'micro_site'] as const;

interface VenueFormDialogProps {
  parkId: string;
  venue?: Venue;
  onClose: () => void;
}

/** Enters a place of a park, or edits the given one. */
export function VenueFormDialog({
  parkId,
  venue,
  onClose,
}: VenueFormDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<VenueInput>();
  const chosenKind = Form.useWatch('kind', form);
  const kind = venue?.kind ?? chosenKind;
  const save = useWrite(saveVenue, { onSuccess: onClose });
  const labels: Record<string, string> = {
    name: t('parks.venues.name'),
    kind: t('parks.venues.kind'),
    capacity: t('parks.venues.capacity'),
    location: t('parks.venues.location'),
    enterpriseId: t('parks.venues.enterprise'),
  };
  const conflict = useConflict({
    form,
    version: venue?.version ?? 0,
    labelOf: (field) => labels[field] ?? field,
    valueOf: (field, value) => {
      const found = KINDS.find((one) => field === 'kind' && one === value);
      return found ? t(`parks.venues.kinds.${found}`) : String(value);
    },
  });
  return (
    <FormDialog
      title={
        venue ? t('parks.venues.editTitle', { name: venue.name }) : t('parks.venues.createTitle')
      }
      onClose={onClose}
    >
      <SubmitForm<VenueInput>
        name="venue"
        form={form}
        initialValues={
          venue && {
            name: venue.name,
            kind: venue.kind,
            capacity: venue.capacity ?? undefined,
            location: venue.location ?? undefined,
            enterpriseId: venue.enterpriseId ?? undefined,
          }
        }
        submitLabel={t('parks.venues.save')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onProblem={conflict.handle}
        onSubmit={async (values) => {
          const own = venue ? { id: venue.id, version: conflict.version() } : {};
          await save.mutateAsync({ ...values, kind: venue?.kind ?? values.kind, parkId, ...own });
        }}
      >
        <Form.Item
          name="name"
          label={labels['name']}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('form.required', { label: labels['name'] }),
            },
          ]}
        >
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        {!venue && (
          <Form.Item
            name="kind"
            label={labels['kind']}
            rules={[{ required: true, message: t('form.required', { label: labels['kind'] }) }]}
          >
            <Select
              options={KINDS.map((one) => ({ value: one, label: t(`parks.venues.kinds.${one}`) }))}
            />
          </Form.Item>
        )}
        {kind === 'micro_site' && (
          <Form.Item name="enterpriseId" label={labels['enterpriseId']}>
            <EnterprisePicker parkId={parkId} known={venue?.enterpriseName ?? undefined} />
          </Form.Item>
        )}
        <Form.Item
          name="capacity"
          label={labels['capacity']}
          rules={[{ type: 'integer', min: 1, message: t('parks.venues.capacityInvalid') }]}
        >
          <InputNumber min={1} max={100000} />
        </Form.Item>
        <Form.Item name="location" label={labels['location']}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </SubmitForm>
      {conflict.dialog}
    </FormDialog>
  );
}
