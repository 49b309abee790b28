import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types.js';
import { districtDay } from './anchor-age.js';
import type { Answers } from './apply-changes.js';
import { refOf, saveCredit } from './apply-requests.js';
import { dayAnswer } from './task-answers.js';
import { TaskDateItem } from './task-date-item.js';
import { TaskForm } from './task-form.js';

/** What the credit publicity system may say of a unit. */
export const CREDIT_RESULTS = ['none', 'abnormal_operation', 'serious_violation'] as const;

interface Values {
  creditResult: (typeof CREDIT_RESULTS)[number] | null;
  creditCheckedOn: string | null;
  undertakingSignedOn: string | null;
  undertakingValidUntil: string | null;
}

function answersOf({ credit }: Dossier): Answers {
  const { creditResult, creditCheckedOn, undertakingSignedOn, undertakingValidUntil } = credit;
  return { creditResult, creditCheckedOn, undertakingSignedOn, undertakingValidUntil };
}

function read(values: Partial<Values>): Answers {
  const signed = dayAnswer(values.undertakingSignedOn, districtDay());
  const until = dayAnswer(values.undertakingValidUntil);
  return {
    creditResult: values.creditResult ?? null,
    creditCheckedOn: dayAnswer(values.creditCheckedOn, districtDay()),
    undertakingSignedOn: signed,
    undertakingValidUntil: until && signed && until < signed ? undefined : until,
  };
}

/** What the credit publicity system says, and the undertaking. */
export function CreditTaskForm({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const labels: Record<string, string> = {
    creditResult: t('apply.credit.result'),
    creditCheckedOn: t('apply.credit.checkedOn'),
    undertakingSignedOn: t('apply.credit.signedOn'),
    undertakingValidUntil: t('apply.credit.validUntil'),
  };
  const label = (field: string): string => labels[field] ?? field;
  const today = districtDay();
  const notAfterToday = (field: string): { day: string; words: string } => ({
    day: today,
    words: t('apply.credit.future', { label: label(field) }),
  });
  return (
    <TaskForm<Values>
      name="credit"
      dossier={dossier}
      initialValues={answersOf(dossier)}
      answersOf={answersOf}
      read={read}
      labelOf={label}
      send={(seen, changes, key) =>
        saveCredit(refOf(seen), { ...changes, version: seen.version }, key)
      }
    >
      {(form) => (
        <>
          <p className="form-note muted">
            {t('apply.credit.lead', { days: dossier.credit.creditMaxAgeDays })}
          </p>
          <Form.Item
            name="creditResult"
            label={label('creditResult')}
            rules={[
              { required: true, message: t('form.required', { label: label('creditResult') }) },
            ]}
          >
            <Radio.Group
              className="radio-lines"
              options={CREDIT_RESULTS.map((value) => ({
                value,
                label: t(`apply.credit.results.${value}`),
              }))}
            />
          </Form.Item>
          <div className="form-grid">
            <TaskDateItem
              name="creditCheckedOn"
              label={label('creditCheckedOn')}
              last={notAfterToday('creditCheckedOn')}
            />
          </div>
          <fieldset className="form-part">
            <legend>{t('apply.credit.undertaking')}</legend>
            <div className="form-grid">
              <TaskDateItem
                name="undertakingSignedOn"
                label={label('undertakingSignedOn')}
                last={notAfterToday('undertakingSignedOn')}
              />
              <TaskDateItem
                name="undertakingValidUntil"
                label={label('undertakingValidUntil')}
                first={() => ({
                  day: form.getFieldValue('undertakingSignedOn') as string | null,
                  words: t('apply.credit.untilBeforeSigned'),
                })}
              />
            </div>
          </fieldset>
        </>
      )}
    </TaskForm>
  );
}
