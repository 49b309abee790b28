import { Alert, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../api/me.js';
import type { Dossier } from '../../api/types.js';
import { DateItem } from '../../components/date-item.js';
import type { MoveForm } from '../workflow/move-form.js';
import { defectsOf, type Marks } from './review-marks.js';
import { useAdmissionSettings } from './review-requests.js';
import type { admissionReviewZh } from './review-zh-CN.js';

const VERDICTS = ['agree', 'agree_with_conditions', 'disagree'] as const;

/** What the dialogs of a dossier's moves say and ask, by the name of the move. */
export function useDecisionForms(
  dossier: Dossier,
  marks: Marks,
): Readonly<Record<string, MoveForm>> {
  const { t } = useTranslation();
  const name = dossier.unit.legalName;
  const lead = (key: keyof typeof admissionReviewZh.leads): string =>
    t(`admissionReview.leads.${key}`, { name });
  const entered = (
    <DateItem
      name="enteredOn"
      label={t('admissionReview.decision.enteredOn')}
      help={t('admissionReview.decision.enteredOnHint')}
    />
  );
  const condition = <ConditionFields parkId={dossier.parkId} />;
  return {
    accept: { lead: lead('accept') },
    return_unaccepted: { lead: lead('return_unaccepted') },
    request_supplement: supplementForm(dossier, marks, lead('request_supplement')),
    decide_pass: { lead: lead('pass'), fields: entered },
    decide_conditionally: {
      lead: lead('conditional'),
      fields: (
        <>
          {condition}
          {entered}
        </>
      ),
    },
    decide_reject: { lead: lead('reject') },
    propose_pass: { lead: lead('propose') },
    propose_conditionally: { lead: lead('propose'), fields: condition },
    propose_reject: { lead: lead('propose') },
    confirm_pass: { lead: lead('pass'), fields: entered },
    confirm_conditionally: {
      lead: lead('conditional'),
      fields: (
        <>
          <ProposedCondition dossier={dossier} />
          {entered}
        </>
      ),
    },
    confirm_reject: { lead: lead('reject') },
    send_back: { lead: lead('send_back') },
    meet_condition: { lead: lead('meet_condition') },
    lapse: { lead: lead('lapse') },
    open_recheck: { lead: lead('open_recheck') },
    pass_recheck: { lead: lead('pass_recheck') },
    fail_recheck: { lead: lead('lapse') },
    withdraw: { lead: lead('withdraw') },
    give_opinion: { lead: lead('give_opinion'), fields: <OpinionFields /> },
  };
}

/** All defects found in one notice, to be read over once more before it goes out. */
function supplementForm(dossier: Dossier, marks: Marks, lead: string): MoveForm {
  const defects = defectsOf(dossier.materials, marks);
  return {
    lead,
    initialValues: { defects: Object.fromEntries(defects.map(({ code, text }) => [code, text])) },
    fields: <SupplementFields dossier={dossier} marks={marks} />,
    read: ({ defects: texts, ...others }) => ({
      ...others,
      defects: defects.map(({ code, text }) => ({
        code,
        text: (texts as Record<string, string> | undefined)?.[code] ?? text,
      })),
    }),
  };
}

function SupplementFields({
  dossier,
  marks,
}: {
  dossier: Dossier;
  marks: Marks;
}): React.ReactElement {
  const { t } = useTranslation();
  const defects = defectsOf(dossier.materials, marks);
  if (defects.length === 0) {
    return (
      <Alert
        type="warning"
        showIcon
        className="review-note"
        title={t('admissionReview.supplement.noneMarked')}
      />
    );
  }
  return (
    <>
      <p className="review-supplement-count">
        {t('admissionReview.supplement.count', { n: defects.length })}
      </p>
      {defects.map(({ code, name }) => (
        <Form.Item
          key={code}
          name={['defects', code]}
          label={name}
          rules={[
            {
              required: true,
              whitespace: true,
              min: 2,
              message: t('admissionReview.supplement.textNeeded', { name }),
            },
          ]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      ))}
      {dossier.supplementCount > 0 && (
        <Form.Item
          name="reason"
          label={t('admissionReview.supplement.again')}
          extra={t('admissionReview.supplement.againHint')}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('form.required', { label: t('admissionReview.supplement.again') }),
            },
          ]}
        >
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
      )}
    </>
  );
}

function ConditionFields({ parkId }: { parkId: string }): React.ReactElement {
  const { t } = useTranslation();
  const { data } = useAdmissionSettings(parkId, useCan('admission.settings'));
  const label = t('admissionReview.decision.conditionText');
  return (
    <>
      <Form.Item
        name="conditionText"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
      >
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <DateItem
        name="conditionDueOn"
        label={t('admissionReview.decision.conditionDueOn')}
        required
        help={
          data
            ? t('admissionReview.decision.conditionDays', { n: data.conditionalDays })
            : undefined
        }
      />
    </>
  );
}

function ProposedCondition({ dossier: { decision } }: { dossier: Dossier }): React.ReactNode {
  const { t } = useTranslation();
  if (!decision?.conditionText) return null;
  return (
    <Alert
      type="info"
      showIcon
      className="review-note"
      title={t('admissionReview.decision.proposed')}
      description={t('admissionReview.decision.condition', {
        text: decision.conditionText,
        day: decision.conditionDueOn,
      })}
    />
  );
}

/** Yes, yes with conditions, or no; and why. Short enough for a phone. */
function OpinionFields(): React.ReactElement {
  const { t } = useTranslation();
  const verdict = t('admissionReview.opinions.verdict');
  const text = t('admissionReview.opinions.text');
  return (
    <>
      <Form.Item
        name="verdict"
        label={verdict}
        rules={[{ required: true, message: t('form.required', { label: verdict }) }]}
      >
        <Radio.Group
          className="opinion-choice"
          options={VERDICTS.map((value) => ({
            value,
            label: t(`admissionReview.opinions.verdicts.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="opinion"
        label={text}
        rules={[
          {
            required: true,
            whitespace: true,
            min: 2,
            message: t('form.required', { label: text }),
          },
        ]}
      >
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
    </>
  );
}
