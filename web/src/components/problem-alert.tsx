import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { CopyId } from './copy-id.js';
import { useProblemText } from './problem-text.js';

interface ProblemAlertProps {
  problem: Problem;
  title?: string;
  onRetry?: () => void;
}

/** Says in place what went wrong, why and what to do, with a way to try again. */
export function ProblemAlert({ problem, title, onRetry }: ProblemAlertProps): React.ReactElement {
  const { t } = useTranslation();
  const textOf = useProblemText();
  const text = textOf(problem);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title ?? text}
      description={
        <>
          {title && <div>{text}</div>}
          {problem.status >= 500 && problem.correlationId && <CopyId id={problem.correlationId} />}
        </>
      }
      action={onRetry && <Button onClick={onRetry}>{t('verbs.retry')}</Button>}
    />
  );
}
