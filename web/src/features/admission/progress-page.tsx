import { useEffect } from 'react';
import { Form, Input } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { ApplicationProgress, ProgressAsked } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FactList, type Fact } from '../../components/fact-list.js';
import { formatMoment } from '../../components/number-format.js';
import { SubmitForm } from '../../components/submit-form.js';
import '../../theme/workflow.css';
import { DaysLeft } from '../workflow/days-left.js';
import { readProgressAddress } from './progress-address.js';
import { PublicFrame } from './public-frame.js';
import { askProgress } from './public-requests.js';

/** How far an application is, for whoever holds its receipt; the QR code fills in both codes. */
export function ProgressPage(): React.ReactElement {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const [form] = Form.useForm<ProgressAsked>();
  const ask = useWrite(askProgress, { keepLists: true });
  const given = readProgressAddress(hash);
  useEffect(() => {
    const { number, checkCode } = readProgressAddress(hash);
    form.setFieldsValue({ number, checkCode });
    if (number && checkCode) form.submit();
  }, [form, hash]);
  const field = (name: keyof ProgressAsked): React.ReactNode => (
    <Form.Item
      name={name}
      label={t(`entry.${name}`)}
      rules={[
        {
          required: true,
          whitespace: true,
          message: t('form.required', { label: t(`entry.${name}`) }),
        },
      ]}
    >
      <Input
        className="code-text"
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
    </Form.Item>
  );
  return (
    <PublicFrame title={t('entry.progress')} lead={t('entry.progressLead')}>
      <section className="panel">
        <SubmitForm<ProgressAsked>
          name="progress"
          form={form}
          className="submit-form form-narrow"
          initialValues={given}
          submitLabel={t('entry.look')}
          onSubmit={async ({ number, checkCode }) => {
            await ask.mutateAsync({ number: number.trim(), checkCode: checkCode.trim() });
          }}
        >
          {field('number')}
          {field('checkCode')}
        </SubmitForm>
      </section>
      <div aria-live="polite">{ask.data && <Progress progress={ask.data} />}</div>
    </PublicFrame>
  );
}

/** What was promised to the applicant, and by when it is his turn; each with the working days left. */
function dueFacts(
  { promisedOn, workingDaysLeft, clockStands, actUntil, actDaysLeft }: ApplicationProgress,
  t: TFunction,
): Fact[] {
  const facts: Fact[] = [];
  if (promisedOn !== null || clockStands) {
    facts.push({
      key: 'promised',
      label: t('entry.promisedOn'),
      value:
        promisedOn === null ? (
          t('workflow.clockStands')
        ) : (
          <DaysLeft dueOn={promisedOn} days={workingDaysLeft} />
        ),
    });
  }
  if (actUntil !== null) {
    facts.push({
      key: 'act',
      label: t('entry.actUntil'),
      value: (
        <>
          <DaysLeft dueOn={actUntil} days={actDaysLeft} />
          <p className="muted">{t('entry.actHint')}</p>
        </>
      ),
    });
  }
  return facts;
}

function Progress({ progress }: { progress: ApplicationProgress }): React.ReactElement {
  const { t } = useTranslation();
  const { number, kindLabel, stateLabel, startedAt, endedAt, steps } = progress;
  return (
    <section className="panel" aria-labelledby="progress-title">
      <h2 id="progress-title">{stateLabel}</h2>
      <FactList
        facts={[
          { key: 'kind', label: t('entry.kind'), value: kindLabel },
          {
            key: 'number',
            label: t('entry.number'),
            value: <span className="code-text">{number}</span>,
          },
          { key: 'started', label: t('entry.startedAt'), value: formatMoment(startedAt) },
          ...dueFacts(progress, t),
          ...(endedAt
            ? [{ key: 'ended', label: t('entry.endedAt'), value: formatMoment(endedAt) }]
            : []),
        ]}
      />
      {steps.length > 0 && (
        <ol className="run-steps progress-steps">
          {steps.map(({ label, at }) => (
            <li key={at}>
              <p className="run-step-title">{label}</p>
              <p className="muted">{formatMoment(at)}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
