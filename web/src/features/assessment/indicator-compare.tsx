import { useState } from 'react';
import { Form, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IndicatorSet, IndicatorSetList } from '../../api/types.js';
import { compareSets } from './compare-sets.js';
import { indicatorText } from './indicator-text.js';

/** Two versions beside each other: what came, went and changed. The latest two are chosen to begin with. */
export function IndicatorCompare({ list }: { list: IndicatorSetList }): React.ReactElement {
  const { t } = useTranslation();
  const { items } = list;
  const [before, setBefore] = useState(items[1]!.version);
  const [after, setAfter] = useState(items[0]!.version);
  const nameOf = (set: IndicatorSet): string =>
    set.isTemplate
      ? t('indicators.template')
      : `${t('indicators.version', { n: set.version })} · ${set.name}`;
  const options = items.map((set) => ({ value: set.version, label: nameOf(set) }));
  const contentOf = (version: number) => items.find((one) => one.version === version)!.content;
  const { indicators, levels } = compareSets(contentOf(before), contentOf(after));
  return (
    <section className="panel stack" aria-labelledby="compare">
      <h2 id="compare">{t('indicators.compare.title')}</h2>
      <Form layout="vertical" className="form-grid">
        <Form.Item label={t('indicators.compare.before')} htmlFor="compare_before">
          <Select id="compare_before" value={before} options={options} onChange={setBefore} />
        </Form.Item>
        <Form.Item label={t('indicators.compare.after')} htmlFor="compare_after">
          <Select id="compare_after" value={after} options={options} onChange={setAfter} />
        </Form.Item>
      </Form>
      {indicators.length === 0 && levels.length === 0 && (
        <p className="muted">{t('indicators.compare.same')}</p>
      )}
      <ul className="run-waiting">
        {levels.map(({ field, ...values }) => (
          <li key={field}>
            {t('indicators.compare.level', { field: t(`indicators.editor.${field}`), ...values })}
          </li>
        ))}
        {indicators.map(({ kind, code, before: was, after: is }) => (
          <li key={code}>
            <p className="run-step-title">
              {(is ?? was)!.name} <Tag>{t(`indicators.compare.${kind}`)}</Tag>
            </p>
            {was && (
              <p className="muted">
                {t('indicators.compare.from', { text: indicatorText(t, was, list.measurements) })}
              </p>
            )}
            {is && (
              <p>{t('indicators.compare.to', { text: indicatorText(t, is, list.measurements) })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
