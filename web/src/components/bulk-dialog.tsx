import { useState, type ReactNode } from 'react';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../api/problem.js';
import type { BulkDryRun, BulkOrder } from '../api/types.js';
import { useWrite } from '../api/use-write.js';
import { BulkFigures } from './bulk-figures.js';
import { rehearseBulk, startBulk } from './bulk-requests.js';
import { BulkRunPanel } from './bulk-run-panel.js';
import { FormDialog } from './form-dialog.js';
import { SubmitForm } from './submit-form.js';

/** What is typed for an act; names are those of the server's parameters. */
export type BulkValues = Record<string, unknown>;

/** One thing that can be done with many rows. */
export interface BulkAct {
  action: string;
  label: string;
  /** What it means for each row, and whether it can be taken back. */
  lead: string;
  /** The verb of the last step, such as 登记 309 家退出. */
  submit: (n: string) => string;
  /** What must be typed. */
  fields?: ReactNode;
  /** What is sent of it; all that was typed when left out. */
  parametersOf?: (values: BulkValues) => BulkValues;
}

interface BulkDialogProps {
  list: string;
  act: BulkAct;
  chosen: BulkOrder['selection'];
  /** Told whether anything was set going. */
  onClose: (changed: boolean) => void;
}

/** An act upon many rows in three steps: what is to be set, what would become of the rows, what became of them. */
export function BulkDialog({ list, act, chosen, onClose }: BulkDialogProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<BulkValues>();
  const [parameters, setParameters] = useState<BulkValues>({});
  const [figures, setFigures] = useState<BulkDryRun | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [runId, setRunId] = useState<string | null>(null);
  const rehearse = useWrite(rehearseBulk, { keepLists: true });
  const start = useWrite(startBulk, { keepLists: true });
  const order = (values: BulkValues): BulkOrder => ({
    list,
    action: act.action,
    parameters: values,
    selection: chosen,
  });
  const look = async (values: BulkValues): Promise<void> => {
    const sent = act.parametersOf?.(values) ?? values;
    setParameters(sent);
    setFigures(await rehearse.mutateAsync(order(sent)));
    setProblem(null);
  };
  const run = async (expectedRows: string): Promise<void> => {
    const selection = chosen.allMatching ? { ...chosen, expectedRows } : chosen;
    try {
      setRunId((await start.mutateAsync({ ...order(parameters), selection })).id);
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return (
    <FormDialog
      title={act.label}
      lead={runId ? undefined : act.lead}
      onClose={() => onClose(runId !== null)}
    >
      {runId ? (
        <BulkRunPanel runId={runId} onRun={setRunId} onClose={() => onClose(true)} />
      ) : figures ? (
        <BulkFigures
          figures={figures}
          submit={act.submit}
          sending={start.isPending}
          problem={problem}
          onRun={() => void run(figures.rows)}
          onBack={() => {
            setFigures(null);
            setProblem(null);
          }}
        />
      ) : (
        <SubmitForm<BulkValues>
          name="bulk"
          form={form}
          initialValues={parameters}
          submitLabel={t('bulk.look')}
          secondary={<Button onClick={() => onClose(false)}>{t('verbs.cancel')}</Button>}
          onSubmit={look}
        >
          {act.fields}
        </SubmitForm>
      )}
    </FormDialog>
  );
}
