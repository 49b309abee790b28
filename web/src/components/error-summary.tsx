import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldName, FormFault } from './form-faults.js';

interface ErrorSummaryProps {
  title: string;
  faults: readonly FormFault[];
  /** Which attempt to send the form this is; the focus moves here once for each. */
  attempt: number;
  onGoTo: (name: FieldName) => void;
}

/** The faults of a form on top of it: takes the focus, links to each field and says the same words as beside it. */
export function ErrorSummary({
  title,
  faults,
  attempt,
  onGoTo,
}: ErrorSummaryProps): React.ReactElement {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const prefix = t('form.errorPrefix');
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'center' });
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    return () => {
      document.title = document.title.replace(prefix, '');
    };
  }, [attempt, prefix]);
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} aria-label={title}>
      <p className="error-summary-title">{title}</p>
      <ul>
        {faults.map((fault) => (
          <li
            key={fault.name?.join('.') ?? fault.message}
            className={fault.done ? 'fault-done' : undefined}
          >
            {fault.name ? (
              <button
                type="button"
                className="link-button"
                onClick={() => fault.name && onGoTo(fault.name)}
              >
                {fault.done ? t('form.corrected', { message: fault.message }) : fault.message}
              </button>
            ) : (
              fault.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
