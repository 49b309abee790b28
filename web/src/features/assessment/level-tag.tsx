import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AssessmentItem } from '../../api/types.js';
import { formatPoints } from './points.js';

const COLOUR = { none: 'success', notice: 'warning', warning: 'error' } as const;

/** A result: its points and what follows; a dash while it is not settled. */
export function LevelTag({
  level,
  resultTenths,
}: Pick<AssessmentItem, 'level' | 'resultTenths'>): React.ReactElement {
  const { t } = useTranslation();
  if (level === null || resultTenths === null) return <span className="muted">{t('dash')}</span>;
  return (
    <Tag color={COLOUR[level]}>
      {t('assessment.result', {
        points: formatPoints(resultTenths),
        level: t(`assessment.levels.${level}`),
      })}
    </Tag>
  );
}
