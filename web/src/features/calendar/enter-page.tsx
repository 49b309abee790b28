import { useState } from 'react';
import { Alert, Button, Form, Input } from 'antd';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { asProblem } from '../../api/problem.js';
import type { ArrangedDay, CheckedArrangement } from '../../api/calendar-types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { useFeedback } from '../../components/feedback.js';
import { MissingNotice } from '../../components/notices.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { SubmitForm } from '../../components/submit-form.js';
import { AddSpan } from './add-span.js';
import { withoutSpan } from './day-spans.js';
import { DifferenceAlert } from './difference-alert.js';
import { checkArrangement, proposeArrangement } from './requests.js';
import { SpanTable } from './span-table.js';
import { YearGrid } from './year-grid.js';
import '../../theme/system.css';

interface Values {
  source: string;
  noticeNumber: string;
  noticeDate: string;
  note?: string;
}

/** Enters the arrangement of a year from its notice, for another administrator to check. */
export function EnterCalendarPage(): React.ReactElement {
  const year = Number(useParams()['year']);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? (
    <EnterYear year={year} />
  ) : (
    <MissingNotice />
  );
}

function EnterYear({ year }: { year: number }): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const [days, setDays] = useState<ArrangedDay[]>([]);
  const [lacksDays, setLacksDays] = useState(false);
  const propose = useWrite(proposeArrangement);
  const change = (next: ArrangedDay[]): void => {
    setDays(next);
    setLacksDays(false);
  };
  const submit = async ({ note, ...values }: Values): Promise<void> => {
    if (days.length === 0) {
      setLacksDays(true);
      return;
    }
    await propose.mutateAsync({ ...values, year, days, note: note?.trim() || null });
    void message.success(t('calendar.form.submitted'));
    await navigate(`/system/calendar?year=${year}`);
  };
  const label = (key: 'source' | 'number'): string => t(`calendar.form.${key}`);
  const required = (text: string) => [
    { required: true, whitespace: true, message: t('form.required', { label: text }) },
  ];
  return (
    <>
      <PageHeader
        title={t('calendar.form.title', { year })}
        lead={t('calendar.form.lead')}
        back={<Link to={`/system/calendar?year=${year}`}>{t('calendar.title')}</Link>}
      />
      <div className="stack">
        <NoticeReader year={year} onRead={change} />
        <section className="panel" aria-labelledby="calendar-days">
          <h2 id="calendar-days">{t('calendar.spans')}</h2>
          <SpanTable days={days} onRemove={(span) => change(withoutSpan(days, span))} />
          <AddSpan year={year} days={days} onChange={change} />
          {days.length > 0 && (
            <>
              <Comparison year={year} days={days} />
              <YearGrid year={year} days={days} />
            </>
          )}
        </section>
        <div className="panel">
          <SubmitForm<Values>
            name="arrangement"
            form={form}
            initialValues={{ source: t('calendar.form.sourceText', { year }) }}
            submitLabel={t('calendar.form.submit')}
            onSubmit={submit}
          >
            <Form.Item name="source" label={label('source')} rules={required(label('source'))}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item
              name="noticeNumber"
              label={label('number')}
              extra={t('calendar.form.numberHint')}
              rules={required(label('number'))}
            >
              <Input maxLength={60} autoComplete="off" />
            </Form.Item>
            <DateItem name="noticeDate" label={t('calendar.form.noticeDate')} required />
            <Form.Item
              name="note"
              label={t('calendar.form.note')}
              extra={t('calendar.form.noteHint')}
            >
              <Input.TextArea rows={3} maxLength={500} />
            </Form.Item>
            {lacksDays && (
              <Alert type="error" showIcon role="alert" title={t('calendar.form.needDays')} />
            )}
          </SubmitForm>
        </div>
      </div>
    </>
  );
}

interface NoticeReaderProps {
  year: number;
  onRead: (days: ArrangedDay[]) => void;
}

/** Takes the text of the notice and reads its days. */
function NoticeReader({ year, onRead }: NoticeReaderProps): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const [text, setText] = useState('');
  const read = useMutation({
    mutationFn: () => checkArrangement({ year, text }),
    onSuccess: ({ days }: CheckedArrangement) => {
      if (days.length === 0) return;
      onRead(days);
      void message.success(t('calendar.form.readDone', { n: days.length }));
    },
  });
  return (
    <section className="panel" aria-labelledby="calendar-text">
      <h2 id="calendar-text">{t('calendar.form.text')}</h2>
      <p className="muted" id="calendar-text-hint">
        {t('calendar.form.textHint')}
      </p>
      <Input.TextArea
        rows={8}
        maxLength={20_000}
        value={text}
        aria-labelledby="calendar-text"
        aria-describedby="calendar-text-hint"
        onChange={({ target }) => setText(target.value)}
      />
      <div className="form-actions">
        <Button
          loading={read.isPending}
          disabled={text.trim() === ''}
          onClick={() => read.mutate()}
        >
          {t('calendar.form.read')}
        </Button>
      </div>
      <div aria-live="polite">
        {read.error && <ProblemAlert problem={asProblem(read.error)} />}
        {read.data && read.data.doubts.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('calendar.form.doubts')}
            description={
              <ul className="plain-list">
                {read.data.doubts.map((doubt, index) => (
                  <li key={index}>{doubt}</li>
                ))}
              </ul>
            }
          />
        )}
      </div>
    </section>
  );
}

/** Compares the days with the law and the other list as they stand. */
function Comparison({ year, days }: { year: number; days: ArrangedDay[] }): React.ReactElement {
  const { data, error } = useQuery({
    queryKey: ['working-calendar', 'check', year, days],
    queryFn: () => checkArrangement({ year, days }),
    placeholderData: (before) => before,
  });
  return (
    <div aria-live="polite">
      {error ? <ProblemAlert problem={asProblem(error)} /> : data && <DifferenceAlert {...data} />}
    </div>
  );
}
