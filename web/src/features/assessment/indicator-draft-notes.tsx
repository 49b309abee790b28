import { useEffect } from 'react';
import { Alert, Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../components/number-format.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import type { useDraftSaver } from './indicator-draft-saver.js';
import { pointsOf, type IndicatorValues } from './indicator-values.js';

type Keeping = ReturnType<typeof useDraftSaver>;

/** Says when the draft was last kept on the server. */
export function SavedNote({
  stand,
  savedAt,
}: Pick<Keeping, 'stand' | 'savedAt'>): React.ReactElement {
  const { t } = useTranslation();
  const words = {
    saved: t('indicators.editor.saved', { time: savedAt ? formatMoment(savedAt).slice(-5) : '' }),
    waiting: t('indicators.editor.waiting'),
    saving: t('indicators.editor.saving'),
    failed: t('indicators.editor.notSaved'),
  };
  return <span role="status">{words[stand.state]}</span>;
}

/** What to do where the draft could not be kept, or somebody else kept it too. */
export function DraftTrouble({
  keeping: { saver, stand },
  onTake,
}: {
  keeping: Keeping;
  /** Puts the other's draft into the form. */
  onTake: (theirs: string) => void;
}): React.ReactNode {
  const { t } = useTranslation();
  const theirs = stand.conflict?.changed[0]?.theirs;
  if (typeof theirs === 'string') {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('indicators.editor.conflict')}
        description={t('indicators.editor.conflictText')}
        action={
          <div className="form-actions">
            <Button onClick={() => onTake(theirs)}>{t('indicators.editor.takeTheirs')}</Button>
            <Button onClick={() => saver.resolve({})}>{t('indicators.editor.keepMine')}</Button>
          </div>
        }
      />
    );
  }
  return stand.state === 'failed' && stand.problem ? (
    <ProblemAlert
      problem={stand.problem}
      title={t('indicators.editor.notSaved')}
      onRetry={saver.flushQuietly}
    />
  ) : null;
}

/** Hands on what is typed in the form that it stands in. */
export function Watched({
  onChange,
}: {
  onChange: (values: IndicatorValues) => void;
}): React.ReactNode {
  const form = Form.useFormInstance<IndicatorValues>();
  const changed = Form.useWatch([], form) as IndicatorValues | undefined;
  useEffect(() => {
    if (changed !== undefined) onChange(form.getFieldsValue(true) as IndicatorValues);
  }, [changed, form, onChange]);
  return null;
}

/** The points of all indicators together, in words where they are not 100. */
export function PointsSum(): React.ReactElement {
  const { t } = useTranslation();
  const form = Form.useFormInstance<IndicatorValues>();
  const content = Form.useWatch<IndicatorValues['content'] | undefined>('content', form);
  const n = pointsOf(content);
  return (
    <p className={n === 100 ? 'points-sum' : 'points-sum points-off'} role="status">
      {t(n === 100 ? 'indicators.editor.sum' : 'indicators.editor.sumOff', { n })}
    </p>
  );
}
