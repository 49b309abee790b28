import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { ImportBatch } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { ActionButton } from '../../components/action-button.js';
import { useProblemText } from '../../components/problem-text.js';
import { discardImport } from './requests.js';
import { useFeedback } from '../../components/feedback.js';

/** Drops a batch after saying what that means. */
export function DiscardButton({ batch }: { batch: ImportBatch }): React.ReactElement {
  const { t } = useTranslation();
  const { confirm, message } = useFeedback();
  const textOf = useProblemText();
  const discard = useWrite(discardImport);
  const ask = (): void => {
    confirm({
      title: t('imports.check.discardTitle'),
      content: t('imports.check.discardWhat', { file: batch.fileName }),
      okText: t('imports.check.discardYes'),
      danger: true,
      cancelText: t('verbs.cancel'),
      onOk: () =>
        discard.mutateAsync(batch.id).then(
          () => undefined,
          (error: unknown) => void message.error(textOf(asProblem(error))),
        ),
    });
  };
  return (
    <ActionButton
      actions={batch.actions}
      name="discard"
      permission="import.create"
      size="large"
      onClick={ask}
    >
      {t('imports.check.discard')}
    </ActionButton>
  );
}
