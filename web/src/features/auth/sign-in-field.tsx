import type { ReactNode } from 'react';

interface FieldProps {
  id: string;
  'aria-required': true;
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
  status: 'error' | undefined;
}

interface SignInFieldProps {
  id: string;
  label: string;
  fault: string | undefined;
  children: (field: FieldProps) => ReactNode;
}

/** A labelled field of the sign-in form with its fault beside it. */
export function SignInField({ id, label, fault, children }: SignInFieldProps): React.ReactElement {
  return (
    <div className="sign-in-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-required': true,
        'aria-invalid': fault ? true : undefined,
        'aria-describedby': fault ? `${id}-fault` : undefined,
        status: fault ? 'error' : undefined,
      })}
      {fault && (
        <p id={`${id}-fault`} className="field-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
