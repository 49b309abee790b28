import type { ReactNode } from 'react';
import { Form, Input, InputNumber, Select, type FormInstance } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem.js';
import { DateItem } from '../../components/date-item.js';
import { DraftNote } from '../../components/drafts/draft-note.js';
import type { Draft } from '../../components/drafts/use-draft.js';
import { SubmitForm } from '../../components/submit-form.js';
import { useParkOptions, useStreetOptions } from '../parks/requests.js';
import { CodeField, useCodeFaultText } from './code-field.js';
import { isContactNumber } from './contact-number.js';
import { creditCodeFault } from './credit-code.js';
import { UNIT_KINDS } from './enterprise-filters.js';
import type { EnterpriseValues } from './enterprise-values.js';

const TIERS = ['over_10m', 'over_100m'] as const;

interface EnterpriseFormProps {
  form: FormInstance<EnterpriseValues>;
  initialValues: Partial<EnterpriseValues>;
  /** Masked phone of a unit being edited; a new unit has none. */
  editing: { phoneMasked: string | null } | null;
  submitLabel: string;
  secondary: ReactNode;
  onSubmit: (values: EnterpriseValues) => Promise<void>;
  onProblem?: (problem: Problem) => boolean;
  draft: Draft<EnterpriseValues>;
}

/** The form of a unit: identity, tenancy, head-count when new, contact. */
export function EnterpriseForm(props: EnterpriseFormProps): React.ReactElement {
  const { form, initialValues, editing, submitLabel, secondary, onSubmit, onProblem, draft } =
    props;
  const { t } = useTranslation();
  const faultText = useCodeFaultText();
  const parks = useParkOptions();
  const streets = useStreetOptions();
  const label = (field: keyof EnterpriseValues): string => t(`enterprises.fields.${field}`);
  const needed = (field: keyof EnterpriseValues): Rule => ({
    required: true,
    message: t('form.required', { label: label(field) }),
  });
  const count = (field: 'staffCount' | 'fullMemberCount' | 'anchorCount'): ReactNode => (
    <Form.Item
      name={field}
      label={label(field)}
      rules={[
        {
          type: 'integer',
          min: 0,
          message: t('enterprises.headcounts.invalid', { label: label(field) }),
        },
      ]}
    >
      <InputNumber controls={false} max={1_000_000} />
    </Form.Item>
  );
  return (
    <SubmitForm<EnterpriseValues>
      name="enterprise"
      form={form}
      initialValues={initialValues}
      submitLabel={submitLabel}
      secondary={secondary}
      onSubmit={onSubmit}
      onProblem={onProblem}
    >
      <FormPart title={t('enterprises.form.identity')}>
        <Form.Item
          name="legalName"
          label={label('legalName')}
          rules={[{ ...needed('legalName'), whitespace: true }]}
        >
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="creditCode"
          label={label('creditCode')}
          required
          rules={[
            {
              validator: (_rule, value: string | undefined) => {
                if (!value?.trim())
                  return Promise.reject(
                    new Error(t('form.required', { label: label('creditCode') })),
                  );
                const fault = creditCodeFault(value);
                return fault ? Promise.reject(new Error(faultText(fault))) : Promise.resolve();
              },
            },
          ]}
        >
          <CodeField />
        </Form.Item>
        <Form.Item name="kind" label={label('kind')} rules={[needed('kind')]}>
          <Select
            options={UNIT_KINDS.map((value) => ({ value, label: t(`enterprises.kinds.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="industry" label={label('industry')}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <DateItem name="establishedOn" label={label('establishedOn')} />
        <Form.Item name="revenueTier" label={label('revenueTier')}>
          <Select
            allowClear
            options={TIERS.map((value) => ({ value, label: t(`enterprises.tiers.${value}`) }))}
          />
        </Form.Item>
      </FormPart>
      <FormPart title={t('enterprises.form.tenancy')}>
        <Form.Item name="parkId" label={label('parkId')} rules={[needed('parkId')]}>
          <Select
            disabled={editing !== null}
            showSearch={{ optionFilterProp: 'label' }}
            options={parks.options}
            loading={parks.loading}
          />
        </Form.Item>
        <Form.Item name="streetId" label={label('streetId')} rules={[needed('streetId')]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={streets.options}
            loading={streets.loading}
          />
        </Form.Item>
        <DateItem name="enteredOn" label={label('enteredOn')} required />
        {editing && <DateItem name="leftOn" label={label('leftOn')} />}
        {editing && <DateItem name="dormantFrom" label={label('dormantFrom')} />}
      </FormPart>
      {!editing && (
        <FormPart title={t('enterprises.form.people')}>
          {count('staffCount')}
          {count('fullMemberCount')}
          {count('anchorCount')}
        </FormPart>
      )}
      <FormPart title={t('enterprises.form.contact')}>
        <Form.Item name="contactName" label={label('contactName')}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="contactPhone"
          label={label('contactPhone')}
          extra={
            editing?.phoneMasked
              ? t('enterprises.form.phoneKept', { masked: editing.phoneMasked })
              : undefined
          }
          rules={[
            {
              validator: (_rule, text?: string) =>
                !text?.trim() || isContactNumber(text)
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('enterprises.form.phoneInvalid'))),
            },
          ]}
        >
          <Input inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item name="remark" label={label('remark')} className="form-wide">
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </FormPart>
      <DraftNote draft={draft} />
    </SubmitForm>
  );
}

function FormPart({ title, children }: { title: string; children: ReactNode }): React.ReactElement {
  return (
    <fieldset className="form-part">
      <legend>{title}</legend>
      <div className="form-grid">{children}</div>
    </fieldset>
  );
}
