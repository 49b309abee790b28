import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { formatMoment } from '../../components/number-format.js';
import type { SaveStand } from './apply-autosaver.js';

/** The clock of a moment in the district: 14:03. */
function clockOf(moment: string): string {
  return formatMoment(moment).slice(-5);
}

/** Says when the answers were last kept on the server, and what to do where they could not be. */
export function SavedNote({
  savedAt,
  stand: { state, problem },
  onRetry,
}: {
  savedAt: string;
  stand: SaveStand;
  onRetry: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  if (state === 'failed' && problem) {
    return (
      <div className="saved-note">
        <ProblemAlert problem={problem} title={t('apply.notSaved')} onRetry={onRetry} />
      </div>
    );
  }
  const words = {
    saved: t('apply.savedAt', { time: clockOf(savedAt) }),
    waiting: t('apply.waitsToSave'),
    saving: t('apply.saving'),
    failed: t('apply.notSaved'),
  };
  return (
    <p className="saved-note muted" role="status">
      {words[state]}
    </p>
  );
}
