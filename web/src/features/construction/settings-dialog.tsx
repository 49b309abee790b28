import { Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConstructionSettings, ConstructionSettingsInput } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { Loaded } from '../../components/loaded.js';
import { SubmitForm } from '../../components/submit-form.js';
import { saveConstructionSettings, useConstructionSettings } from './requests.js';

const FIELDS = [
  'countDays',
  'chooseDays',
  'prepareDays',
  'applyDays',
  'electDays',
  'fileDays',
  'visitMonths',
] as const;
type Days = Omit<ConstructionSettingsInput, 'version'>;

/** How long the district gives each step; no published text says it, and the dialog says so. */
export function SettingsDialog({ onClose }: { onClose: () => void }): React.ReactElement {
  const { t } = useTranslation();
  const query = useConstructionSettings();
  return (
    <FormDialog
      title={t('construction.settings.title')}
      lead={t('construction.settings.lead')}
      onClose={onClose}
    >
      <Loaded query={query}>
        {(settings) => <SettingsForm settings={settings} onClose={onClose} />}
      </Loaded>
    </FormDialog>
  );
}

function SettingsForm({
  settings,
  onClose,
}: {
  settings: ConstructionSettings;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<Days>();
  const save = useWrite(saveConstructionSettings, { onSuccess: onClose });
  return (
    <SubmitForm<Days>
      name="constructionDays"
      form={form}
      initialValues={settings}
      submitLabel={t('verbs.save')}
      secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
      onSubmit={async (days) => {
        await save.mutateAsync({ ...days, version: settings.version });
      }}
    >
      <div className="form-grid">
        {FIELDS.map((field) => {
          const label = t(`construction.settings.${field}`);
          return (
            <Form.Item
              key={field}
              name={field}
              label={label}
              extra={t('construction.settings.default', { n: settings.defaults[field] })}
              rules={[{ required: true, message: t('form.required', { label }) }]}
            >
              <InputNumber min={1} max={field === 'visitMonths' ? 12 : 120} precision={0} />
            </Form.Item>
          );
        })}
      </div>
    </SubmitForm>
  );
}
