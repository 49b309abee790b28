import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PremisesItem } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { useConflict } from '../../components/use-conflict.js';
import { formatArea, hundredthsOf } from './area.js';
import { savePremises, type UnitKey } from './unit-records-requests.js';

interface PremisesValues {
  room: string;
  areaHundredths?: number | null;
  fromOn: string;
  untilOn?: string | null;
}

interface PremisesDialogProps {
  unit: UnitKey;
  /** The room to correct or end; a new one without. */
  premises?: PremisesItem;
  onClose: () => void;
}

/** Gives a unit a room, or corrects or ends one. */
export function PremisesDialog({
  unit,
  premises,
  onClose,
}: PremisesDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<PremisesValues>();
  const save = useWrite(savePremises, { onSuccess: onClose });
  const labels: Record<string, string> = {
    room: t('enterprises.premises.room'),
    areaHundredths: t('enterprises.premises.area'),
    fromOn: t('enterprises.premises.from'),
    untilOn: t('enterprises.premises.until'),
  };
  const conflict = useConflict({
    form,
    version: premises?.version ?? 0,
    labelOf: (field) => labels[field] ?? field,
    valueOf: (field, value) =>
      field === 'areaHundredths' ? formatArea(Number(value)) : String(value),
  });
  return (
    <FormDialog
      title={t(premises ? 'enterprises.premises.editTitle' : 'enterprises.premises.addTitle')}
      lead={t('enterprises.premises.lead')}
      onClose={onClose}
    >
      <SubmitForm<PremisesValues>
        name="premises"
        form={form}
        initialValues={
          premises && {
            room: premises.room,
            areaHundredths: premises.areaHundredths,
            fromOn: premises.fromOn,
            untilOn: premises.untilOn ?? undefined,
          }
        }
        submitLabel={t('enterprises.premises.save')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onProblem={conflict.handle}
        onSubmit={async ({ room, areaHundredths, fromOn, untilOn }) => {
          await save.mutateAsync({
            unit,
            known: premises && { id: premises.id, version: conflict.version() },
            body: {
              room: room.trim(),
              areaHundredths: areaHundredths ?? null,
              fromOn,
              untilOn: untilOn ? untilOn : null,
            },
          });
        }}
      >
        <Form.Item
          name="room"
          label={labels['room']}
          extra={t('enterprises.premises.roomHint')}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('form.required', { label: labels['room'] }),
            },
          ]}
        >
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="areaHundredths"
          label={t('enterprises.premises.areaField')}
          getValueProps={(value?: number | null) => ({
            value: value === null || value === undefined ? null : Number(formatArea(value)),
          })}
          getValueFromEvent={(value: number | null) =>
            value === null ? null : hundredthsOf(value)
          }
        >
          <InputNumber controls={false} min={0.01} max={10_000_000} precision={2} />
        </Form.Item>
        <DateItem name="fromOn" label={t('enterprises.premises.from')} required />
        <DateItem
          name="untilOn"
          label={t('enterprises.premises.until')}
          help={t('enterprises.premises.untilHint')}
        />
      </SubmitForm>
      {conflict.dialog}
    </FormDialog>
  );
}
