import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useSession } from '../../api/me.js';
import { currentAccessToken, renewSession } from '../../api/session.js';
import { idleStep, type IdleStep } from './idle-step.js';
import { useSecondsUntil } from './remaining.js';

const IdleDialog = lazy(() =>
  import('./idle-dialog.js').then((module) => ({ default: module.IdleDialog })),
);

const LOOK_EVERY_MS = 5_000;

/** The server says when the session has ended; until then nothing is lost by a failed renewal. */
function renewQuietly(): void {
  void renewSession(currentAccessToken()).catch(() => undefined);
}

/**
 * Warns two minutes before an idle login session ends. Whoever is typing or pointing is not idle, though nothing is
 * sent: the session is renewed for them.
 */
export function IdleWarning(): React.ReactElement | null {
  const { status, idleAt } = useSession();
  const active = useRef(0);
  const [step, setStep] = useState<IdleStep>('wait');
  const seconds = useSecondsUntil(step === 'warn' ? idleAt : null);
  useEffect(() => {
    const mark = (): void => {
      active.current = Date.now();
    };
    window.addEventListener('keydown', mark, { passive: true });
    window.addEventListener('pointerdown', mark, { passive: true });
    return () => {
      window.removeEventListener('keydown', mark);
      window.removeEventListener('pointerdown', mark);
    };
  }, []);
  useEffect(() => {
    if (status !== 'active' || idleAt === null) return undefined;
    const look = (): void => {
      const next = idleStep({ now: Date.now(), idleAt, activeAt: active.current });
      setStep(next);
      if (next === 'renew' || next === 'ended') renewQuietly();
    };
    const timer = window.setInterval(look, LOOK_EVERY_MS);
    return () => window.clearInterval(timer);
  }, [status, idleAt]);
  if (status !== 'active' || step !== 'warn') return null;
  return (
    <Suspense>
      <IdleDialog
        seconds={seconds}
        onStay={() => {
          setStep('wait');
          renewQuietly();
        }}
      />
    </Suspense>
  );
}
