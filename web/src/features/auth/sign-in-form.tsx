import { lazy, Suspense, useState } from 'react';
import { Alert, Button } from 'antd';
import Input from 'antd/es/input/Input';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../../api/problem.js';
import type { SecondFactorAsked, Session } from '../../api/types.js';
import { ErrorSummary } from '../../components/error-summary.js';
import type { FormFault } from '../../components/form-faults.js';
import { useProblemText } from '../../components/problem-text.js';
import { PasswordField } from './password-field.js';
import { clockOf, useSecondsUntil } from './remaining.js';
import { signIn } from './requests.js';
import { SignInField } from './sign-in-field.js';

const SecondStepForm = lazy(() =>
  import('./second-step-form.js').then((module) => ({ default: module.SecondStepForm })),
);

interface SignInFormProps {
  username?: string;
  onSignedIn: (session: Session) => void;
}

/**
 * User name and password, then the code of a second factor where there is one; says what to do after a wrong
 * attempt and counts a lock down. A plain form: this is the first page anyone waits for.
 */
export function SignInForm({ username = '', onSignedIn }: SignInFormProps): React.ReactElement {
  const { t } = useTranslation();
  const textOf = useProblemText();
  const [typed, setTyped] = useState({ username, password: '' });
  const [attempt, setAttempt] = useState(0);
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [lockedUntil, setLockedUntil] = useState<number | null>(null);
  const [sending, setSending] = useState(false);
  const [asked, setAsked] = useState<SecondFactorAsked | null>(null);
  const seconds = useSecondsUntil(lockedUntil);

  const refuse = (problem: Problem): void => {
    const wait = problem.params['retryAfterSeconds'];
    if (problem.code === 'login_locked' && typeof wait === 'number') {
      setLockedUntil(Date.now() + wait * 1000);
    } else setRefusal(problem.code === 'invalid_credentials' ? t('auth.wrong') : textOf(problem));
  };

  const send = async (): Promise<void> => {
    setSending(true);
    try {
      const answer = await signIn({ username: typed.username.trim(), password: typed.password });
      if ('challenge' in answer) setAsked(answer);
      else onSignedIn(answer);
    } catch (error) {
      refuse(asProblem(error));
    } finally {
      setSending(false);
    }
  };

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const missing = (['username', 'password'] as const)
      .filter((field) => typed[field].trim() === '')
      .map((field) => ({
        name: [field],
        message: t('form.required', { label: t(`auth.${field}`) }),
      }));
    setFaults(missing);
    setAttempt(attempt + 1);
    setRefusal(null);
    setLockedUntil(null);
    if (missing.length === 0 && !sending) void send();
  };

  const faultOf = (field: string): string | undefined =>
    faults.find((fault) => fault.name?.[0] === field)?.message;

  if (asked) {
    return (
      <Suspense>
        <SecondStepForm
          asked={asked}
          onSignedIn={onSignedIn}
          onBack={(why) => {
            setAsked(null);
            setTyped({ ...typed, password: '' });
            setRefusal(why);
          }}
        />
      </Suspense>
    );
  }
  return (
    <form className="submit-form sign-in-form" noValidate onSubmit={submit}>
      {faults.length > 0 && (
        <ErrorSummary
          title={t('form.summary', { n: faults.length })}
          faults={faults}
          attempt={attempt}
          onGoTo={([field]) => document.getElementById(`sign-in-${field}`)?.focus()}
        />
      )}
      {lockedUntil !== null && (
        <Alert
          className="form-alert"
          role="alert"
          showIcon
          type={seconds > 0 ? 'error' : 'info'}
          title={seconds > 0 ? t('auth.locked', { time: clockOf(seconds) }) : t('auth.unlocked')}
        />
      )}
      {refusal !== null && (
        <Alert className="form-alert" role="alert" showIcon type="error" title={refusal} />
      )}
      <SignInField id="sign-in-username" label={t('auth.username')} fault={faultOf('username')}>
        {(field) => (
          <Input
            {...field}
            size="large"
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={typed.username}
            onChange={(event) => setTyped({ ...typed, username: event.target.value })}
          />
        )}
      </SignInField>
      <SignInField id="sign-in-password" label={t('auth.password')} fault={faultOf('password')}>
        {(field) => (
          <PasswordField
            {...field}
            size="large"
            name="password"
            autoComplete="current-password"
            value={typed.password}
            onChange={(event) => setTyped({ ...typed, password: event.target.value })}
          />
        )}
      </SignInField>
      <div className="form-actions">
        <Button type="primary" size="large" htmlType="submit" loading={sending}>
          {t('auth.submit')}
        </Button>
      </div>
    </form>
  );
}
