import type { TFunction } from 'i18next';
import type { IndicatorContent, IndicatorSetList } from '../../api/types.js';
import { formatPoints } from './points.js';

type Indicator = IndicatorContent['headings'][number]['indicators'][number];

/** One indicator in a sentence: its points and where they come from. */
export function indicatorText(
  t: TFunction,
  { name, points, source }: Indicator,
  measurements: IndicatorSetList['measurements'],
): string {
  if (source.kind === 'evidence') {
    return t('indicators.describe.evidence', { name, points, guide: source.guide ?? '' });
  }
  const label = measurements.find(({ code }) => code === source.measurement)?.label;
  const steps = (source.steps ?? []).map(({ value, tenths }) =>
    t(`indicators.describe.${source.direction === 'at_most' ? 'atMost' : 'atLeast'}`, {
      value,
      points: formatPoints(tenths),
    }),
  );
  return t('indicators.describe.measured', {
    name,
    points,
    measurement: label ?? source.measurement ?? '',
    steps: steps.join('；'),
  });
}
