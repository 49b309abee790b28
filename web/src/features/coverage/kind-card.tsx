import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageReport } from '../../api/types.js';
import { FigureLink } from '../../components/figure-link.js';
import { formatRate } from '../../components/number-format.js';
import { unitsAddress, type FigureScope, type Measure } from './units-address.js';

type KindFigures = CoverageReport['kinds'][number];

/** The three rates of one kind of unit, each with the numbers it is made of. */
export function KindCard({
  figures,
  asOf,
}: {
  figures: KindFigures;
  asOf: string;
}): React.ReactElement {
  const { t } = useTranslation();
  const titleId = useId();
  const kind = t(`enterprises.kinds.${figures.kind}`);
  const scope: FigureScope = { asOf, kind: figures.kind };
  return (
    <article className="panel kind-card" aria-labelledby={titleId}>
      <h2 id={titleId}>{kind}</h2>
      <div className="rates">
        <Rate
          name="org"
          rate={figures.orgRate}
          measure="covered"
          count={figures.covered}
          figures={figures}
          scope={scope}
          kind={kind}
        />
        <Rate
          name="sole"
          rate={figures.soleRate}
          measure="own"
          count={figures.own}
          figures={figures}
          scope={scope}
          kind={kind}
        />
        <Rate
          name="work"
          rate={figures.workRate}
          measure="work"
          count={figures.workCovered}
          figures={figures}
          scope={scope}
          kind={kind}
        />
      </div>
      <p className="kind-rest">
        {t('coverage.measures.joint')}{' '}
        <FigureLink
          value={figures.joint}
          to={unitsAddress('joint', scope)}
          label={t('coverage.counts', { place: kind, measure: t('coverage.measures.joint') })}
        />
        {' · '}
        {t('coverage.measures.uncovered')}{' '}
        <FigureLink
          value={figures.uncovered}
          to={unitsAddress('uncovered', scope)}
          label={t('coverage.counts', { place: kind, measure: t('coverage.measures.uncovered') })}
        />
      </p>
    </article>
  );
}

interface RateProps {
  name: 'org' | 'sole' | 'work';
  rate: string;
  measure: Measure;
  count: number;
  figures: KindFigures;
  scope: FigureScope;
  kind: string;
}

function Rate({ name, rate, measure, count, figures, scope, kind }: RateProps): React.ReactElement {
  const { t } = useTranslation();
  const nameId = useId();
  const label = (one: Measure): string =>
    t('coverage.counts', { place: kind, measure: t(`coverage.measures.${one}`) });
  return (
    <div className="rate" role="group" aria-labelledby={nameId}>
      <p id={nameId} className="rate-name" title={t(`coverage.definitions.${name}`)}>
        {t(`coverage.rates.${name}`)}
      </p>
      <p className="rate-value">{formatRate(rate)}</p>
      <p className="rate-parts">
        <FigureLink value={count} to={unitsAddress(measure, scope)} label={label(measure)} />
        {' / '}
        <FigureLink
          value={figures.denominator}
          to={unitsAddress('denominator', scope)}
          label={label('denominator')}
        />{' '}
        {t('coverage.units')}
      </p>
    </div>
  );
}
