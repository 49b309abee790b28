import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { InstructorVisit, VisitFile } from '../../api/types.js';
import { DateItem } from '../../components/date-item.js';
import { businessToday } from '../party-orgs/term-state.js';
import type { MoveForm } from '../workflow/move-form.js';
import { monthsAfter } from './months-after.js';
import { useInstructorAccounts } from './requests.js';

/** What the dialog of each move asks for. */
export function useVisitForms(file: VisitFile): Record<string, MoveForm> {
  const { t } = useTranslation();
  return {
    log_visit: {
      lead: t('visits.logLead'),
      initialValues: { visitedOn: businessToday() },
      fields: <VisitFields months={file.visitMonths} />,
    },
    give_account: {
      lead: t('visits.accountLead'),
      fields: <AccountField file={file} />,
    },
    found: { lead: t('visits.foundLead') },
    end: { lead: t('visits.endLead', { unit: file.legalName }) },
  };
}

/** The dialog that corrects one entry: it begins with what was logged. */
export function useCorrectionForm(file: VisitFile, visit: InstructorVisit): MoveForm {
  const { t } = useTranslation();
  const { visitedOn, fullMembers, applicants, found, agreed } = visit;
  return {
    lead: t('visits.correctLead'),
    initialValues: { visitedOn, fullMembers, applicants, found, agreed, voids: false },
    fields: (
      <>
        <Form.Item name="voids" valuePropName="checked">
          <Checkbox>{t('visits.voids')}</Checkbox>
        </Form.Item>
        <Form.Item noStyle dependencies={['voids']}>
          {({ getFieldValue }) =>
            getFieldValue('voids') === true ? null : <VisitFields months={file.visitMonths} />
          }
        </Form.Item>
      </>
    ),
    read: (values) =>
      values['voids'] === true
        ? { visitId: visit.id, voids: true }
        : { ...values, visitId: visit.id },
  };
}

function VisitFields({ months }: { months: number }): React.ReactElement {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const visitedOn = Form.useWatch<string | undefined>('visitedOn', form);
  return (
    <>
      <DateItem
        name="visitedOn"
        label={t('visits.fields.visitedOn')}
        required
        max={businessToday()}
      />
      <div className="form-grid">
        <CountItem name="fullMembers" hint={t('visits.membersHint')} />
        <CountItem name="applicants" />
      </div>
      <Form.Item
        name="found"
        label={t('visits.fields.found')}
        extra={t('visits.foundHint')}
        rules={[
          {
            required: true,
            whitespace: true,
            message: t('form.required', { label: t('visits.fields.found') }),
          },
        ]}
      >
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <Form.Item name="agreed" label={t('visits.fields.agreed')}>
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
      <DateItem
        name="nextVisitOn"
        label={t('visits.fields.nextAgreed')}
        help={t('visits.nextHint', {
          n: months,
          latest: monthsAfter(visitedOn, months) ?? t('dash'),
        })}
      />
    </>
  );
}

function CountItem({
  name,
  hint,
}: {
  name: 'fullMembers' | 'applicants';
  hint?: string;
}): React.ReactElement {
  const { t } = useTranslation();
  const label = t(`visits.fields.${name}`);
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={[{ required: true, message: t('form.required', { label }) }]}
    >
      <InputNumber min={0} max={100_000} precision={0} inputMode="numeric" />
    </Form.Item>
  );
}

function AccountField({ file }: { file: VisitFile }): React.ReactElement {
  const { t } = useTranslation();
  const accounts = useInstructorAccounts(file.parkId, file.id);
  const label = t('visits.fields.account');
  return (
    <Form.Item name="accountUserId" label={label}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        loading={accounts.isPending}
        placeholder={t('visits.accountNone')}
        options={(accounts.data?.items ?? []).map(({ userId, name, roleName }) => ({
          value: userId,
          label: t('visits.accountOf', { name, role: roleName }),
        }))}
      />
    </Form.Item>
  );
}
