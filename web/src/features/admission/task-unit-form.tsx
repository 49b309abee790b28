import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types.js';
import { FactList } from '../../components/fact-list.js';
import { districtDay } from './anchor-age.js';
import { textAnswer, type Answers } from './apply-changes.js';
import { refOf, saveUnit } from './apply-requests.js';
import { countAnswer, dayAnswer } from './task-answers.js';
import { TaskDateItem } from './task-date-item.js';
import { TaskForm } from './task-form.js';

interface Values {
  industry: string | null;
  establishedOn: string | null;
  businessScope: string | null;
  staffCount: number | null;
  fullMemberCount: number | null;
}

function answersOf({ unit }: Dossier): Answers {
  const { industry, establishedOn, businessScope, staffCount, fullMemberCount } = unit;
  return { industry, establishedOn, businessScope, staffCount, fullMemberCount };
}

function read(values: Partial<Values>): Answers {
  return {
    industry: textAnswer(values.industry),
    establishedOn: dayAnswer(values.establishedOn, districtDay()),
    businessScope: textAnswer(values.businessScope),
    staffCount: countAnswer(values.staffCount),
    fullMemberCount: countAnswer(values.fullMemberCount),
  };
}

/** Facts of the unit; its name and code are known from the account. */
export function UnitTaskForm({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const label = (field: string): string => t(`apply.unit.${field as keyof Values}`);
  const count = (field: 'staffCount' | 'fullMemberCount', extra?: string): React.ReactNode => (
    <Form.Item
      name={field}
      label={label(field)}
      extra={extra}
      required
      rules={[
        {
          required: true,
          type: 'integer',
          min: 0,
          message: t('apply.unit.whole', { label: label(field) }),
        },
      ]}
    >
      <InputNumber controls={false} max={1_000_000} inputMode="numeric" />
    </Form.Item>
  );
  return (
    <TaskForm<Values>
      name="unit"
      dossier={dossier}
      initialValues={answersOf(dossier)}
      answersOf={answersOf}
      read={read}
      labelOf={label}
      send={(seen, changes, key) =>
        saveUnit(refOf(seen), { ...changes, version: seen.version }, key)
      }
    >
      {() => (
        <>
          <div className="task-known">
            <FactList
              facts={[
                {
                  key: 'name',
                  label: t('apply.unit.legalName'),
                  value: dossier.unit.legalName,
                },
                {
                  key: 'code',
                  label: t('apply.unit.creditCode'),
                  value: <span className="code-text">{dossier.unit.creditCode}</span>,
                },
              ]}
            />
            <p className="muted">{t('apply.unit.known')}</p>
          </div>
          <div className="form-grid">
            <TaskDateItem
              name="establishedOn"
              label={label('establishedOn')}
              last={{ day: districtDay(), words: t('apply.unit.future') }}
            />
            <Form.Item name="industry" label={label('industry')}>
              <Input maxLength={60} autoComplete="off" />
            </Form.Item>
            <Form.Item
              name="businessScope"
              label={label('businessScope')}
              className="form-wide"
              rules={[
                {
                  required: true,
                  whitespace: true,
                  message: t('form.required', { label: label('businessScope') }),
                },
              ]}
            >
              <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
            </Form.Item>
            {count('staffCount')}
            {count('fullMemberCount', t('apply.unit.membersHint'))}
          </div>
        </>
      )}
    </TaskForm>
  );
}
