import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Assessment } from '../../api/types.js';
import { formatMoment } from '../../components/number-format.js';
import { EvidenceDialog } from './evidence-dialog.js';
import { EvidenceLinks } from './evidence-links.js';
import { formatPoints } from './points.js';

type Indicator = Assessment['headings'][number]['indicators'][number];

/** What was measured with the rows behind it, what people gave, and who they were. */
export function IndicatorsPanel({ assessment }: { assessment: Assessment }): React.ReactElement {
  const { t } = useTranslation();
  const [giving, setGiving] = useState<Indicator | null>(null);
  return (
    <div className="panel stack">
      <p className="muted">
        {t('assessment.judgedBy', {
          name: assessment.indicatorSetName,
          version: assessment.indicatorSetVersion,
          good: assessment.goodFrom,
          notice: assessment.noticeFrom,
        })}
      </p>
      {assessment.headings.map(({ name, indicators }) => (
        <section key={name} className="stack">
          <h2>{name}</h2>
          <ul className="run-waiting">
            {indicators.map((one) => (
              <IndicatorLine
                key={one.code}
                indicator={one}
                assessment={assessment}
                onGive={setGiving}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="muted">
        {t(assessment.mayGiveEvidence ? 'assessment.evidence.open' : 'assessment.evidence.closed')}
      </p>
      {giving && (
        <EvidenceDialog
          assessment={assessment}
          indicator={giving}
          onClose={() => setGiving(null)}
        />
      )}
      {assessment.scorers.length > 0 && (
        <section className="stack">
          <h2>{t('assessment.scorers')}</h2>
          <ul className="run-waiting">
            {assessment.scorers.map((one) => (
              <li key={one.nth}>
                {one.name} · <span className="muted">{formatMoment(one.scoredAt)}</span>
                {one.scores === null && <span className="muted"> · {t('assessment.blind')}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function IndicatorLine({
  indicator,
  assessment,
  onGive,
}: {
  indicator: Indicator;
  assessment: Assessment;
  onGive: (indicator: Indicator) => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const { code, name, about, kind, points, tenths, value, outOf, unit, link } = indicator;
  const files = assessment.files.filter(({ purpose }) => purpose === code);
  const given = assessment.scorers.flatMap(({ name: scorer, scores }) =>
    (scores ?? []).filter((one) => one.indicator === code).map((one) => ({ scorer, ...one })),
  );
  return (
    <li>
      <p className="run-step-title">
        {name}{' '}
        <span className="muted">
          {tenths === null
            ? t('assessment.outOf', { points })
            : t('assessment.earned', { tenths: formatPoints(tenths), points })}
        </span>
      </p>
      <p className="run-waiting-facts muted">
        <span>{about}</span>
        {value !== null && link !== null && (
          <Link to={link}>{outOf === null ? `${value} ${unit ?? ''}` : `${value} / ${outOf}`}</Link>
        )}
        {value !== null && assessment.measuredAsOf && (
          <span>{t('assessment.asOf', { day: assessment.measuredAsOf })}</span>
        )}
      </p>
      {kind === 'evidence' && (
        <p className="way-facts">
          {files.length === 0 && <span className="muted">{t('assessment.evidence.none')}</span>}
          <EvidenceLinks files={files} />
          {assessment.mayGiveEvidence && (
            <Button
              size="small"
              aria-label={t('assessment.evidence.title', { name })}
              onClick={() => onGive(indicator)}
            >
              {t('assessment.evidence.add')}
            </Button>
          )}
        </p>
      )}
      {given.map((one) => (
        <p key={one.scorer} className="muted">
          {t('assessment.gave', { name: one.scorer, points: formatPoints(one.tenths) })}
          {one.note ? ` · ${one.note}` : ''}
        </p>
      ))}
    </li>
  );
}
