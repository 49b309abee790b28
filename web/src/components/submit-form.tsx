import { useState, type ReactNode } from 'react';
import { Button, Form, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../api/problem.js';
import { ErrorSummary } from './error-summary.js';
import { faultsOf, refreshed, type FieldName, type FormFault } from './form-faults.js';
import { useProblemText } from './problem-text.js';

interface SubmitFormProps<V> {
  /** Unique on the page; prefixes the ids of its fields. */
  name: string;
  form: FormInstance<V>;
  initialValues?: Partial<V>;
  onSubmit: (values: V) => Promise<void>;
  /** A problem this page handles itself, such as a version conflict; true when it did. */
  onProblem?: (problem: Problem) => boolean;
  submitLabel: string;
  /** Beside the submit button. */
  secondary?: ReactNode;
  children: ReactNode;
  className?: string;
}

interface Refusal {
  attempt: number;
  title: string;
  faults: FormFault[];
}

/** Faults in the order of their fields on the page, whatever order they were found in. */
function inPageOrder(form: string, faults: FormFault[]): FormFault[] {
  const place = (fault: FormFault): Element | null =>
    fault.name && document.getElementById([form, ...fault.name].join('_'));
  return [...faults].sort((a, b) => {
    const [first, second] = [place(a), place(b)];
    if (!first || !second) return 0;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** Every form of the application: error summary, faults beside the fields, one primary button; typed text is never lost. */
export function SubmitForm<V extends object>(props: SubmitFormProps<V>): ReactNode {
  const {
    name,
    form,
    initialValues,
    onSubmit,
    onProblem,
    submitLabel,
    secondary,
    children,
    className,
  } = props;
  const { t } = useTranslation();
  const textOf = useProblemText();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [sending, setSending] = useState(false);

  const refuse = (title: string, faults: FormFault[]): void =>
    setRefusal((before) => ({
      attempt: (before?.attempt ?? 0) + 1,
      title,
      faults: inPageOrder(name, faults),
    }));
  const countOf = (faults: FormFault[]): string => t('form.summary', { n: faults.length });

  const showProblem = (problem: Problem): void => {
    if (onProblem?.(problem)) return;
    const shown = new Set(form.getFieldsError().map((field) => field.name.join('.')));
    const faults = faultsOf(problem.errors, shown);
    form.setFields(
      faults.flatMap((fault) =>
        fault.name ? [{ name: fault.name, errors: [fault.message] }] : [],
      ) as Parameters<typeof form.setFields>[0],
    );
    if (faults.length > 0) refuse(countOf(faults), faults);
    else refuse(t('form.summaryRefused'), [{ name: null, message: textOf(problem) }]);
  };

  const submit = async (values: V): Promise<void> => {
    setRefusal(null);
    setSending(true);
    try {
      await onSubmit(values);
    } catch (error) {
      showProblem(asProblem(error));
    } finally {
      setSending(false);
    }
  };

  const goTo = (field: FieldName): void => {
    form.scrollToField(field as Parameters<typeof form.scrollToField>[0], {
      block: 'center',
      focus: true,
    });
  };

  return (
    <Form<V>
      name={name}
      form={form}
      layout="vertical"
      size="large"
      className={className ?? 'submit-form'}
      initialValues={initialValues}
      requiredMark={(label, { required }) => (
        <span className="field-label" data-optional={required ? undefined : t('optional')}>
          {label}
        </span>
      )}
      validateTrigger={refusal ? 'onChange' : 'onSubmit'}
      onFinish={(values) => void submit(values)}
      onFieldsChange={() =>
        setRefusal(
          (before) =>
            before && { ...before, faults: refreshed(before.faults, form.getFieldsError()) },
        )
      }
      onFinishFailed={({ errorFields }) => {
        const faults = errorFields.flatMap((field) =>
          field.errors.slice(0, 1).map((message) => ({ name: field.name, message })),
        );
        refuse(countOf(faults), faults);
      }}
    >
      {refusal && <ErrorSummary {...refusal} onGoTo={goTo} />}
      {children}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={sending}>
          {submitLabel}
        </Button>
        {secondary}
      </div>
    </Form>
  );
}
