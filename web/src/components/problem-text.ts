import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';

/** Puts a problem into one sentence: the server's own, or what to do when it gave none. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation();
  return (problem) => {
    if (problem.code === 'network_unreachable') return t('problem.network');
    return problem.detail || t('problem.unexpected');
  };
}
