import { useEffect } from 'react';
import { Alert, Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { DossierStart } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { CodeField, useCodeFaultText } from '../enterprises/code-field.js';
import { creditCodeFault, tidyCreditCode } from '../enterprises/credit-code.js';
import { UNIT_KINDS } from '../enterprises/enterprise-filters.js';
import { useEnterprises } from '../enterprises/requests.js';
import { useStreetOptions } from '../parks/requests.js';
import { dossierAddress, startDossier } from './review-requests.js';

type Unit = NonNullable<DossierStart['unit']>;

/** Registers a unit at the counter; what the ledger knows under its credit code is filled in. */
export function RegisterUnitDialog({
  parkId,
  onClose,
}: {
  parkId: string;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Unit>();
  const streets = useStreetOptions();
  const faultText = useCodeFaultText();
  const known = useKnownUnit(Form.useWatch('creditCode', form) ?? '');
  const start = useWrite(startDossier, {
    onSuccess: async ({ run }) => {
      await navigate(`${dossierAddress({ parkId, runId: run.id })}/fill`);
    },
  });
  useEffect(() => {
    if (!known) return;
    const { legalName, kind, streetId } = known;
    const empty = (field: keyof Unit): boolean => !form.getFieldValue(field);
    form.setFieldsValue({
      ...(empty('legalName') ? { legalName } : {}),
      ...(empty('kind') ? { kind } : {}),
      ...(empty('streetId') ? { streetId } : {}),
    });
  }, [known, form]);
  const label = (field: keyof Unit): string => t(`enterprises.fields.${field}`);
  const needed = (field: keyof Unit) => ({
    required: true,
    message: t('form.required', { label: label(field) }),
  });
  return (
    <FormDialog
      title={t('admissionReview.register.title')}
      lead={t('admissionReview.register.lead')}
      onClose={onClose}
    >
      <SubmitForm<Unit>
        name="register_unit"
        form={form}
        submitLabel={t('admissionReview.register.submit')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async (unit) => {
          await start.mutateAsync({ parkId, body: { unit } });
        }}
      >
        <Form.Item
          name="creditCode"
          label={label('creditCode')}
          required
          rules={[
            {
              validator: (_rule, value: string | undefined) => {
                const fault = creditCodeFault(value ?? '');
                return fault ? Promise.reject(new Error(faultText(fault))) : Promise.resolve();
              },
            },
          ]}
        >
          <CodeField />
        </Form.Item>
        {known && (
          <Alert
            type="info"
            showIcon
            className="register-known"
            title={t('admissionReview.register.known', { name: known.legalName })}
          />
        )}
        <Form.Item
          name="legalName"
          label={label('legalName')}
          rules={[{ ...needed('legalName'), whitespace: true }]}
        >
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item name="kind" label={label('kind')} rules={[needed('kind')]}>
          <Select
            options={UNIT_KINDS.map((value) => ({ value, label: t(`enterprises.kinds.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="streetId" label={label('streetId')} rules={[needed('streetId')]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={streets.options}
            loading={streets.loading}
          />
        </Form.Item>
      </SubmitForm>
    </FormDialog>
  );
}

/** What the ledger knows under a whole and right credit code. */
function useKnownUnit(typed: string) {
  const code = tidyCreditCode(typed);
  const { data } = useEnterprises(
    { q: code, page: 1, pageSize: 20 },
    code !== '' && creditCodeFault(code) === null,
  );
  return data?.items.find(({ creditCode }) => creditCode === code);
}
