import { useState, type ReactNode } from 'react';
import { Alert, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/me.js';
import type { AdmissionSettings, AdmissionSettingsEdit } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { Loaded } from '../../components/loaded.js';
import { SubmitForm } from '../../components/submit-form.js';
import { useConflict } from '../../components/use-conflict.js';
import { useParkOptions } from '../parks/requests.js';
import { saveAdmissionSettings, useAdmissionSettings } from './review-requests.js';
import { useFeedback } from '../../components/feedback.js';

type Values = Omit<AdmissionSettingsEdit, 'version'>;
type Field = keyof Values;

/** How a park admits. */
export function ConfigPark(): React.ReactElement {
  return <ParkChoice>{(parkId) => <ParkSettings key={parkId} parkId={parkId} />}</ParkChoice>;
}

/** Something of a park: the officer's own, or for the district one after the other. */
export function ParkChoice({
  children,
}: {
  children: (parkId: string) => ReactNode;
}): React.ReactElement {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const parks = useParkOptions();
  const [chosen, setChosen] = useState<string>();
  const own = me?.roleGrant.parkId ?? undefined;
  const parkId = own ?? chosen ?? parks.options[0]?.value;
  return (
    <>
      {!own && (
        <Select
          aria-label={t('admissionReview.config.park')}
          className="config-park"
          value={parkId}
          options={parks.options}
          loading={parks.loading}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={setChosen}
        />
      )}
      {parkId && children(parkId)}
    </>
  );
}

function ParkSettings({ parkId }: { parkId: string }): React.ReactElement {
  const query = useAdmissionSettings(parkId);
  return (
    <Loaded query={query}>
      {(settings) => <SettingsForm key={settings.version} parkId={parkId} settings={settings} />}
    </Loaded>
  );
}

function SettingsForm({
  parkId,
  settings,
}: {
  parkId: string;
  settings: AdmissionSettings;
}): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const [form] = Form.useForm<Values>();
  const save = useWrite(saveAdmissionSettings, {
    onSuccess: () => void message.success(t('admissionReview.config.saved')),
  });
  const label = (field: Field): string => t(`admissionReview.config.parkFields.${field}`);
  const conflict = useConflict({
    form,
    version: settings.version,
    labelOf: (field) => label(field as Field),
    valueOf: (_field, value) => (value === null ? t('dash') : JSON.stringify(value)),
  });
  const { isTemplate } = settings;
  const days = (field: Field, max: number): React.ReactElement => (
    <Form.Item
      name={field}
      label={label(field)}
      rules={[
        {
          required: true,
          type: 'integer',
          min: 1,
          max,
          message: t('admissionReview.config.range', { label: label(field), min: 1, max }),
        },
      ]}
    >
      <InputNumber controls={false} />
    </Form.Item>
  );
  return (
    <>
      {isTemplate && (
        <Alert
          type="warning"
          showIcon
          className="review-note"
          title={t('admissionReview.config.template')}
          description={t('admissionReview.config.templateHint')}
        />
      )}
      <SubmitForm<Values>
        name="admission_settings"
        form={form}
        initialValues={settings as Partial<Values>}
        submitLabel={t('admissionReview.config.save')}
        onProblem={conflict.handle}
        onSubmit={async (values) => {
          await save.mutateAsync({ parkId, body: { ...values, version: conflict.version() } });
        }}
      >
        <div className="form-grid">
          {days('promisedDays', 60)}
          {days('conditionalDays', 180)}
          {days('supplementDays', 60)}
          {days('creditMaxAgeDays', 365)}
        </div>
        <Form.Item name="deciders" label={label('deciders')} required>
          <Radio.Group
            options={[
              { value: 1, label: t('admissionReview.config.deciders.one') },
              { value: 2, label: t('admissionReview.config.deciders.two') },
            ]}
          />
        </Form.Item>
        <Form.Item name="takesApplications" valuePropName="checked">
          <Checkbox>{label('takesApplications')}</Checkbox>
        </Form.Item>
        <Form.Item name="guideConditions" label={label('guideConditions')} required>
          <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} maxLength={4000} />
        </Form.Item>
        <div className="form-grid">
          <Form.Item name="guidePhone" label={label('guidePhone')}>
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <Form.Item name="guideAddress" label={label('guideAddress')}>
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
        </div>
      </SubmitForm>
      {conflict.dialog}
    </>
  );
}
