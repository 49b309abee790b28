import { useState } from 'react';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Arrangement } from '../../api/calendar-types.js';
import { useWrite } from '../../api/use-write.js';
import { useFeedback } from '../../components/feedback.js';
import { FormDialog } from '../../components/form-dialog.js';
import { useProblemText } from '../../components/problem-text.js';
import { SubmitForm } from '../../components/submit-form.js';
import { asProblem } from '../../api/problem.js';
import { ArrangementFacts } from './arrangement-facts.js';
import { DifferenceAlert } from './difference-alert.js';
import { approveArrangement, refuseArrangement, withdrawArrangement } from './requests.js';
import { SpanTable } from './span-table.js';
import { YearGrid } from './year-grid.js';

/** An arrangement that waits: everything it says, and the decision of whoever did not enter it. */
export function ProposalPanel({ proposal }: { proposal: Arrangement }): React.ReactElement {
  const { t } = useTranslation();
  const { year, version, days, note, mayDecide, mayWithdraw } = proposal;
  return (
    <section className="panel" aria-labelledby="calendar-proposal">
      <h2 id="calendar-proposal">{t('calendar.proposal.title', { year, version })}</h2>
      <p className="muted">{t(mayWithdraw ? 'calendar.proposal.own' : 'calendar.proposal.lead')}</p>
      <ArrangementFacts arrangement={proposal} />
      {note && (
        <p>
          <strong>{t('calendar.proposal.note')}：</strong>
          {note}
        </p>
      )}
      <DifferenceAlert {...proposal} />
      <h3 className="calendar-part">{t('calendar.spans')}</h3>
      <SpanTable days={days} />
      <h3 className="calendar-part">{t('calendar.grid')}</h3>
      <YearGrid year={year} days={days} />
      {(mayDecide || mayWithdraw) && <Decision proposal={proposal} />}
    </section>
  );
}

function Decision({ proposal }: { proposal: Arrangement }): React.ReactElement {
  const { t } = useTranslation();
  const { message, confirm } = useFeedback();
  const textOf = useProblemText();
  const [refusing, setRefusing] = useState(false);
  const { id, year, mayDecide } = proposal;
  const approve = useWrite(approveArrangement, {
    onSuccess: () => void message.success(t('calendar.proposal.approved', { year })),
  });
  const withdraw = useWrite(withdrawArrangement, {
    onSuccess: () => void message.success(t('calendar.proposal.withdrawn')),
  });
  const tell = (error: unknown): void => void message.error(textOf(asProblem(error)));
  if (!mayDecide) {
    return (
      <div className="form-actions">
        <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(id, { onError: tell })}>
          {t('calendar.proposal.withdraw')}
        </Button>
      </div>
    );
  }
  return (
    <div className="form-actions">
      <Button
        type="primary"
        onClick={() =>
          confirm({
            title: t('calendar.proposal.approveAsk', { year }),
            content: t('calendar.proposal.approveHint'),
            okText: t('calendar.proposal.approve'),
            cancelText: t('verbs.cancel'),
            onOk: () => approve.mutateAsync(id).catch(tell),
          })
        }
      >
        {t('calendar.proposal.approve')}
      </Button>
      <Button onClick={() => setRefusing(true)}>{t('calendar.proposal.refuse')}</Button>
      {refusing && <RefuseDialog arrangementId={id} onClose={() => setRefusing(false)} />}
    </div>
  );
}

function RefuseDialog({
  arrangementId,
  onClose,
}: {
  arrangementId: string;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const [form] = Form.useForm<{ note: string }>();
  const refuse = useWrite(refuseArrangement, {
    onSuccess: () => {
      void message.success(t('calendar.proposal.refused'));
      onClose();
    },
  });
  const label = t('calendar.proposal.refuseNote');
  return (
    <FormDialog
      title={t('calendar.proposal.refuse')}
      lead={t('calendar.proposal.refuseLead')}
      onClose={onClose}
    >
      <SubmitForm<{ note: string }>
        name="refuse"
        form={form}
        submitLabel={t('calendar.proposal.refuse')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async ({ note }) => {
          await refuse.mutateAsync({ arrangementId, note });
        }}
      >
        <Form.Item
          name="note"
          label={label}
          rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </SubmitForm>
    </FormDialog>
  );
}
