import { useEffect } from 'react';
import { Alert, Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFeedback } from '../feedback.js';
import { formatMoment } from '../number-format.js';
import { useProblemText } from '../problem-text.js';
import type { DraftState } from './draft-saver.js';
import type { Draft } from './use-draft.js';
import '../../theme/drafts.css';

/** Stands within a form: keeps its draft while it is filled in, and says calmly when it was saved last. */
export function DraftNote<V extends object>({ draft }: { draft: Draft<V> }): React.ReactNode {
  const values = Form.useWatch([], draft.form) as V | undefined;
  const { take, isKept } = draft;
  const typed = JSON.stringify(values);
  useEffect(() => {
    if (isKept && typed !== undefined) take(JSON.parse(typed) as V);
  }, [typed, isKept, take]);
  return isKept ? <DraftStandNote {...draft} /> : null;
}

/** How a draft stands, and what can be done about it. */
export interface DraftStanding {
  state: DraftState;
  restoredAt: string | null;
  discard: () => Promise<void>;
  takeOther: () => void;
  keepOwn: () => void;
  retry: () => void;
}

/** How a draft stands, with what can be done about it. */
export function DraftStandNote(props: DraftStanding): React.ReactNode {
  const { state, restoredAt, discard, takeOther, keepOwn, retry } = props;
  const { t } = useTranslation();
  const textOf = useProblemText();
  const { confirm } = useFeedback();
  const { step, savedAt, problem, other } = state;
  if (step === 'elsewhere') {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        className="draft-elsewhere"
        title={t('drafts.elsewhere', { time: clockOf(other?.savedAt ?? null) })}
        action={
          <div className="draft-choices">
            <Button onClick={takeOther}>{t('drafts.takeOther')}</Button>
            <Button onClick={keepOwn}>{t('drafts.keepOwn')}</Button>
          </div>
        }
      />
    );
  }
  if (step === 'failed' && problem) {
    return (
      <p className="draft-note draft-failed" role="alert">
        {t('drafts.failed', { why: textOf(problem) })}{' '}
        <Button type="link" onClick={retry}>
          {t('verbs.retry')}
        </Button>
      </p>
    );
  }
  const isRestored = savedAt !== null && savedAt === restoredAt;
  const ask = (): void =>
    confirm({
      title: t('drafts.discardTitle'),
      content: t('drafts.discardWhat'),
      okText: t('drafts.discard'),
      cancelText: t('verbs.cancel'),
      danger: true,
      onOk: discard,
    });
  return (
    <p className={isRestored ? 'draft-note draft-restored' : 'draft-note muted'}>
      <span role="status">
        {savedAt !== null &&
          t(isRestored ? 'drafts.restored' : 'drafts.saved', { time: clockOf(savedAt) })}
      </span>{' '}
      {savedAt !== null && (
        <Button type="link" onClick={ask}>
          {t('drafts.discard')}
        </Button>
      )}
    </p>
  );
}

/** A moment as one says it: 10:32 today, 11-28 10:32 before. */
function clockOf(moment: string | null): string {
  if (moment === null) return '';
  const text = formatMoment(moment);
  return text.slice(0, 10) === formatMoment(new Date().toISOString()).slice(0, 10)
    ? text.slice(-5)
    : text.slice(5);
}
