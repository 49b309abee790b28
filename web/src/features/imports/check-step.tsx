import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportBatch } from '../../api/types.js';
import { useWide } from '../../components/media.js';
import { SearchField } from '../../components/search-field.js';
import { formatCount } from '../../components/number-format.js';
import { CheckActions } from './check-actions.js';
import { CheckEffects } from './check-counts.js';
import { busiestFilter, ROW_FILTERS, rowsOfFilter, type WorkFilter } from './check-filter.js';
import { DifferenceList } from './difference-list.js';
import { RowCards } from './row-cards.js';
import { RowGrid } from './row-grid.js';

/** Third step, a place to work: figures that filter, the rows with bad cells to mend, differences to decide, then import. */
export function CheckStep({ batch }: { batch: ImportBatch }): React.ReactElement {
  const { t } = useTranslation();
  const wide = useWide();
  const [params, setParams] = useSearchParams();
  const { counts } = batch;
  const open = batch.state === 'checked';
  // What there was most to do in when the page opened: mending the last error must not take the row out of sight.
  const [first] = useState(() => busiestFilter(counts));
  const chosen = ROW_FILTERS.find((one) => one === params.get('verdict')) ?? first;
  const q = params.get('q') ?? '';
  const change = (name: 'verdict' | 'q', value: string): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        next.delete('page');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const fields = batch.fields.filter(
    ({ field }) => batch.mapping[field] !== undefined && field !== 'sequence',
  );
  const verdict = chosen === 'all' ? undefined : chosen;
  const Rows = wide ? RowGrid : RowCards;
  return (
    <div className="stack">
      <section className="panel" aria-labelledby="check-title">
        <h2 id="check-title">{t('imports.check.title')}</h2>
        {open && <p className="muted">{t('imports.check.lead')}</p>}
        {counts && <CheckEffects counts={counts} done={!open} />}
        {open && <CheckActions batch={batch} />}
      </section>
      <section className="panel panel-list" aria-labelledby="rows-title">
        <div className="panel-head">
          <h2 id="rows-title">{t('imports.check.list')}</h2>
          <Radio.Group
            className="verdicts"
            aria-label={t('imports.check.filter')}
            optionType="button"
            value={chosen}
            onChange={(event) => change('verdict', event.target.value as WorkFilter)}
            options={ROW_FILTERS.map((one) => ({
              value: one,
              label: t(`imports.check.filters.${one}`, {
                n: formatCount(counts ? rowsOfFilter(one, counts) : 0),
              }),
            }))}
          />
        </div>
        <SearchField
          className="row-search"
          label={t('imports.check.search')}
          placeholder={t('imports.check.searchHint')}
          value={q}
          onSearch={(text) => change('q', text)}
        />
        {chosen === 'changed' ? (
          <DifferenceList
            key={q}
            batch={batch}
            q={q}
            fields={fields}
            editable={open && batch.isOwn}
          />
        ) : (
          <Rows
            key={`${chosen} ${q}`}
            batch={batch}
            narrowed={{ verdict, q: q || undefined }}
            fields={fields}
            editable={open && batch.isOwn}
          />
        )}
      </section>
    </div>
  );
}
