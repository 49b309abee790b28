import { useState } from 'react';
import { Button, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExportOrder, ExportRun } from '../api/types.js';
import { useWrite } from '../api/use-write.js';
import { ExportResult } from './export-result.js';
import { downloadFile, startExport } from './export-requests.js';
import { FormDialog } from './form-dialog.js';
import { formatCount } from './number-format.js';
import { SubmitForm } from './submit-form.js';

export interface ExportDialogProps {
  /** Key of the list at the server. */
  list: string;
  /** The filters and the order that the list shows. */
  query: Readonly<Record<string, string | undefined>>;
  /** Keys of the columns that the list shows, in their order. */
  columns: readonly string[];
  /** Where one column of the page stands for several of the file. */
  parts?: Readonly<Record<string, readonly string[]>>;
  total: number;
  onClose: () => void;
}

interface Choice {
  format: ExportOrder['format'];
  columns: 'shown' | 'all';
}

/** Chooses format and columns, says how many rows it will be, and stays while the file is made. */
export function ExportDialog(props: ExportDialogProps): React.ReactElement {
  const { list, query, columns, parts = {}, total, onClose } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<Choice>();
  const [run, setRun] = useState<ExportRun | null>(null);
  const start = useWrite(startExport, { keepLists: true });
  const submit = async (choice: Choice): Promise<void> => {
    const shown = columns.flatMap((key) => parts[key] ?? [key]);
    const made = await start.mutateAsync({
      list,
      format: choice.format,
      ...(choice.columns === 'shown' ? { columns: [...new Set(shown)] } : {}),
      query: Object.fromEntries(
        Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])),
      ),
    });
    setRun(made);
    if (made.fileId && made.fileName) {
      await downloadFile({ id: made.fileId, name: made.fileName });
    }
  };
  return (
    <FormDialog
      title={t('export.title')}
      lead={run ? undefined : t('export.lead', { n: formatCount(total) })}
      onClose={onClose}
    >
      {run ? (
        <ExportResult id={run.id} first={run} onClose={onClose} />
      ) : (
        <SubmitForm<Choice>
          name="export"
          form={form}
          initialValues={{ format: 'xlsx', columns: 'shown' }}
          submitLabel={t('export.submit', { n: formatCount(total) })}
          secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
          onSubmit={submit}
        >
          <Form.Item name="format" label={t('export.format')} required>
            <Radio.Group
              className="radio-lines"
              options={(['xlsx', 'csv'] as const).map((value) => ({
                value,
                label: t(`export.formats.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item name="columns" label={t('export.columns')} required>
            <Radio.Group
              className="radio-lines"
              options={(['shown', 'all'] as const).map((value) => ({
                value,
                label: t(`export.choices.${value}`),
              }))}
            />
          </Form.Item>
        </SubmitForm>
      )}
    </FormDialog>
  );
}
