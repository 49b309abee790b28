import { useTranslation } from 'react-i18next';
import type { CoverageRow } from '../../api/types.js';
import { chartAnswer } from './chart-title.js';
import { spokenCount } from './spoken-count.js';

/** The title of the chart: the answer it gives, in one sentence. */
export function useChartTitle(
  rows: readonly CoverageRow[],
  by: 'park' | 'street' | 'kind',
  asOf: string,
): string {
  const { t, i18n } = useTranslation();
  const answer = chartAnswer(rows.map((row) => ({ label: row.label, rate: row.orgRate })));
  const spoken = (n: number): string => spokenCount(n, i18n.language);
  switch (answer.kind) {
    case 'empty':
      return t('coverage.chart.empty', { asOf });
    case 'one':
      return t('coverage.chart.one', { name: answer.name, rate: answer.rate });
    case 'equal':
      return t(`coverage.chart.equal.${by}`, { n: spoken(answer.n), rate: answer.rate });
    case 'lowest':
      return t(`coverage.chart.lowest.${by}`, {
        n: spoken(answer.n),
        name: answer.name,
        rate: answer.rate,
      });
  }
}
