import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem.js';
import { useWrite } from '../../api/use-write.js';
import { areFiles, fileIdsOf } from '../../components/files/kept-file.js';
import { DraftNote } from '../../components/drafts/draft-note.js';
import { useDraft } from '../../components/drafts/use-draft.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import type { MoveForm, MoveOrder } from './move-form.js';
import type { Run } from './run.js';

interface MoveDialogProps {
  run: Run;
  action: string;
  label: string;
  form: MoveForm;
  send: (order: MoveOrder, key: string) => Promise<unknown>;
  onClose: () => void;
}

type Values = Record<string, unknown>;

/**
 * One move in a dialog that says what will happen. Where the file moved on meanwhile, it tells what changed and reads
 * the page behind anew; what was typed stays, and may be sent for the file as it is then.
 */
export function MoveDialog({
  run,
  action,
  label,
  form: { lead, fields, initialValues, read = (values) => values },
  send,
  onClose,
}: MoveDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [movedOn, setMovedOn] = useState<Problem | null>(null);
  const [reading, setReading] = useState(false);
  // As it was when the dialog opened: the field stays though the move is offered no more.
  const [needsReason] = useState(
    () => run.actions.find(({ name }) => name === action)?.needsReason === true,
  );
  const draft = useDraft({
    form,
    of: `move.${action}`,
    subject: run.id,
    initialValues,
    isKept: needsReason || fields !== undefined,
  });
  const move = useWrite((order: MoveOrder, key: string) => send(order, key), {
    onSuccess: onClose,
    draft: draft.name,
  });
  const offered = run.actions.some(({ name, allowed }) => name === action && allowed);
  const reload = async (): Promise<void> => {
    setReading(true);
    await queries.invalidateQueries();
    setReading(false);
    setMovedOn(null);
  };
  return (
    <FormDialog title={label} lead={lead ?? t('workflow.moveLead', { label })} onClose={onClose}>
      {movedOn && (
        <Alert
          type="warning"
          showIcon
          className="moved-on"
          title={t('workflow.movedOn')}
          description={movedOn.detail}
          action={
            <Button size="small" loading={reading} onClick={() => void reload()}>
              {t('workflow.reload')}
            </Button>
          }
        />
      )}
      {!movedOn && !offered && (
        <Alert
          type="info"
          showIcon
          className="moved-on"
          title={t('workflow.noLonger', { label, state: run.stateLabel })}
        />
      )}
      <SubmitForm<Values>
        name={`move_${action}`}
        form={form}
        initialValues={initialValues}
        submitLabel={label}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onProblem={(problem) => {
          if (problem.code !== 'workflow_moved_on') return false;
          setMovedOn(problem);
          return true;
        }}
        onSubmit={async (values) => {
          const { reason, ...others } = filledIn(values);
          await draft.sending(() =>
            move.mutateAsync({
              action,
              version: run.version,
              ...(typeof reason === 'string' ? { reason } : {}),
              ...read(others),
            }),
          );
        }}
      >
        {fields}
        {needsReason && (
          <Form.Item
            name="reason"
            label={t('workflow.reason')}
            extra={t('workflow.reasonHint')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('form.required', { label: t('workflow.reason') }),
              },
            ]}
          >
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
        )}
        <DraftNote draft={draft} />
      </SubmitForm>
    </FormDialog>
  );
}

/** The values as a route takes them: without those left empty, and files by their ids. */
function filledIn(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([field, value]) => [field, areFiles(value) ? fileIdsOf(value) : value]),
  );
}
