import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCount } from './number-format.js';
import { NOTHING_CHOSEN, type TableSelection } from './table-selection.js';

interface SelectionLineProps {
  selection: TableSelection;
  /** How many rows match the filters. */
  total: number;
  /** What can be done with the chosen rows. */
  actions?: ReactNode;
}

/** How many rows are chosen, the step to all that match, and what can be done with them; nothing while none is. */
export function SelectionLine({ selection, total, actions }: SelectionLineProps): ReactNode {
  const { t } = useTranslation();
  const { keys, allMatching, change } = selection;
  if (!allMatching && keys.size === 0) return null;
  const all = formatCount(total);
  return (
    <section className="selection-line" aria-label={t('list.selection')}>
      <p role="status">
        {allMatching
          ? t('list.chosenAll', { n: all })
          : t('list.chosen', { n: formatCount(keys.size) })}
      </p>
      {!allMatching && keys.size < total && (
        <Button type="link" onClick={() => change({ keys, allMatching: true })}>
          {t('list.chooseAll', { n: all })}
        </Button>
      )}
      <Button type="link" onClick={() => change(NOTHING_CHOSEN)}>
        {t('list.chooseNone')}
      </Button>
      {actions && <div className="selection-actions">{actions}</div>}
    </section>
  );
}
