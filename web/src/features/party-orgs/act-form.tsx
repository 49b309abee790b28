import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Button, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';

interface ActDialogProps<V> {
  name: string;
  title: string;
  lead: string;
  form: FormInstance<V>;
  initialValues?: Partial<V>;
  submitLabel: string;
  onClose: () => void;
  onSubmit: (values: V) => Promise<unknown>;
  children: ReactNode;
}

/**
 * One act on an organisation in a dialog that says what will happen. Where the organisation changed meanwhile, the page
 * behind is read again and what was typed stays.
 */
export function ActDialog<V extends object>(props: ActDialogProps<V>): React.ReactElement {
  const { name, title, lead, form, initialValues, submitLabel, onClose, onSubmit, children } =
    props;
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <FormDialog title={title} lead={lead} onClose={onClose}>
      <SubmitForm<V>
        name={name}
        form={form}
        initialValues={initialValues}
        submitLabel={submitLabel}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onProblem={(problem) => {
          if (problem.code === 'organisation_changed') void queries.invalidateQueries();
          return false;
        }}
        onSubmit={async (values) => {
          await onSubmit(values);
        }}
      >
        {children}
      </SubmitForm>
    </FormDialog>
  );
}
