import type { ReactNode } from 'react';
import { Form, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { ConflictDialog } from '../../components/conflict-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import type { Dossier } from '../../api/types.js';
import { useAutosave } from './apply-autosave.js';
import type { SaveRoute } from './apply-autosaver.js';
import type { Answers } from './apply-changes.js';
import { fillAddress, refOf } from './apply-requests.js';
import { SavedNote } from './apply-saved-note.js';

interface TaskFormProps<V> extends Pick<SaveRoute<Dossier>, 'answersOf' | 'send'> {
  name: string;
  dossier: Dossier;
  initialValues: Partial<V>;
  /** The values on the page as answers; undefined for one that cannot be sent as it is. */
  read: (values: Partial<V>) => Answers;
  labelOf: (field: string) => string;
  children: (form: FormInstance<V>) => ReactNode;
}

/**
 * The form of one task. What is typed is kept as one goes; the button only says that one is done here, and names what
 * is missing. One may leave at any time.
 */
export function TaskForm<V extends object>(props: TaskFormProps<V>): ReactNode {
  const { name, dossier, initialValues, answersOf, read, send, labelOf, children } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [form] = Form.useForm<V>();
  const values = Form.useWatch<Partial<V>>((all: V) => all, form) ?? initialValues;
  const { saver, stand } = useAutosave({ dossier, answersOf, now: read(values), send });
  const toCheck = params.get('from') === 'check';
  return (
    <div className="panel">
      <SubmitForm<V>
        name={name}
        form={form}
        initialValues={initialValues}
        submitLabel={toCheck ? t('apply.finishToCheck') : t('apply.finish')}
        onProblem={(problem) => problem.code === 'version_conflict'}
        onSubmit={async () => {
          await saver.flush();
          await navigate(fillAddress(refOf(dossier), toCheck ? 'check' : ''));
        }}
      >
        {children(form)}
        <SavedNote savedAt={dossier.savedAt} stand={stand} onRetry={saver.flushQuietly} />
      </SubmitForm>
      {stand.conflict && (
        <ConflictDialog
          conflict={stand.conflict}
          labelOf={labelOf}
          valueOf={(_field, value) => String(value)}
          onCancel={() => saver.resolve({})}
          onResolve={(taken) => {
            form.setFieldsValue(taken as Parameters<typeof form.setFieldsValue>[0]);
            saver.resolve(taken);
          }}
        />
      )}
    </div>
  );
}
