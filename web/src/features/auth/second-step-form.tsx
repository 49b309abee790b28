import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Alert, Button, Input, Skeleton, type InputRef } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../../api/problem.js';
import { startSession } from '../../api/session.js';
import type { SecondFactorAsked, SecondFactorPassed, Session } from '../../api/types.js';
import { useProblemText } from '../../components/problem-text.js';
import { RecoveryCodes } from './recovery-codes.js';
import { passSecondFactor } from './requests.js';
import { SignInField } from './sign-in-field.js';

const AuthenticatorKey = lazy(() =>
  import('./authenticator-key.js').then(({ AuthenticatorKey: component }) => ({
    default: component,
  })),
);

interface SecondStepFormProps {
  asked: SecondFactorAsked;
  onSignedIn: (session: Session) => void;
  /** Back to name and password, with a sentence that says why where it was not wished. */
  onBack: (why: string | null) => void;
}

/** Codes after which only name and password help. */
const ENDED = new Set(['challenge_ended', 'login_locked']);

/** The second step of a sign-in: a code of the authenticator, which is set up here first where there is none yet. */
export function SecondStepForm({
  asked,
  onSignedIn,
  onBack,
}: SecondStepFormProps): React.ReactElement {
  const { t } = useTranslation();
  const textOf = useProblemText();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [passed, setPassed] = useState<SecondFactorPassed | null>(null);

  const input = useRef<InputRef>(null);
  // Whoever has the code at hand types on; whoever sets up reads from the top first.
  useEffect(() => {
    if (!asked.setUp) input.current?.focus();
  }, [asked]);

  const begin = (session: SecondFactorPassed): void => {
    startSession(session);
    onSignedIn(session);
  };
  const refuse = (problem: Problem): void => {
    if (ENDED.has(problem.code)) onBack(textOf(problem));
    else setRefusal(textOf(problem));
  };
  const send = async (): Promise<void> => {
    setSending(true);
    try {
      const session = await passSecondFactor({ challenge: asked.challenge, code });
      if (session.recoveryCodes) setPassed(session);
      else begin(session);
    } catch (error) {
      setCode('');
      refuse(asProblem(error));
    } finally {
      setSending(false);
    }
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setRefusal(null);
    const missing = code.trim() === '';
    setFault(missing ? t('form.required', { label: t('auth.second.code') }) : undefined);
    if (!missing && !sending) void send();
  };

  if (passed?.recoveryCodes)
    return <RecoveryCodes codes={passed.recoveryCodes} onKept={() => begin(passed)} />;
  return (
    <form className="submit-form sign-in-form" noValidate onSubmit={submit}>
      {asked.setUp && (
        <>
          <p className="form-note">{t('auth.second.mustSetUp')}</p>
          <Suspense fallback={<Skeleton active paragraph={{ rows: 5 }} />}>
            <AuthenticatorKey {...asked.setUp} />
          </Suspense>
        </>
      )}
      {refusal !== null && (
        <Alert className="form-alert" role="alert" showIcon type="error" title={refusal} />
      )}
      <SignInField id="sign-in-code" label={t('auth.second.code')} fault={fault}>
        {(field) => (
          <Input
            {...field}
            ref={input}
            size="large"
            name="code"
            autoComplete="one-time-code"
            spellCheck={false}
            maxLength={40}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </SignInField>
      <p className="muted field-note">
        {asked.setUp ? t('auth.second.firstCodeHint') : t('auth.second.codeHint')}
      </p>
      <div className="form-actions">
        <Button type="primary" size="large" htmlType="submit" loading={sending}>
          {t('auth.second.submit')}
        </Button>
      </div>
      <Button type="link" className="dialog-leave" onClick={() => onBack(null)}>
        {t('auth.second.back')}
      </Button>
    </form>
  );
}
