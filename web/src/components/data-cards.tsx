import type { ReactNode } from 'react';
import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DataTableProps } from './table-shape.js';
import { isChosen, withPage, withRow } from './table-selection.js';

/** A table on a narrow screen: one card a row, the order in a select, the checkbox in the card's corner. */
export function DataCards<T extends object>(props: DataTableProps<T>): ReactNode {
  const { columns, rows, rowKey, rowName, selection } = props;
  const { t } = useTranslation();
  const heading = columns.filter((column) => column.card === 'title');
  const lines = columns.filter((column) => column.card !== 'title' && column.card !== 'hide');
  const keys = rows.map((row) => String(rowKey(row)));
  return (
    <>
      <CardSort {...props} />
      {selection && (
        <Checkbox
          className="card-choose-all"
          checked={keys.every((key) => isChosen(selection, key))}
          onChange={(event) => selection.change(withPage(selection, event.target.checked, keys))}
        >
          {t('list.choosePage')}
        </Checkbox>
      )}
      <ul className="cards">
        {rows.map((row) => {
          const key = String(rowKey(row));
          const chosen = selection !== undefined && isChosen(selection, key);
          return (
            <li key={key} className={chosen ? 'card card-chosen' : 'card'}>
              {selection && (
                <Checkbox
                  className="card-choose"
                  aria-label={t('list.chooseRow', { name: rowName?.(row) ?? key })}
                  checked={chosen}
                  onChange={(event) =>
                    selection.change(withRow(selection, key, event.target.checked, keys))
                  }
                />
              )}
              {heading.map((column) => (
                <div key={column.key} className="card-title">
                  {column.render(row)}
                </div>
              ))}
              <dl>
                {lines.map((column) => (
                  <div
                    key={column.key}
                    className={column.card ? 'card-line card-line-wide' : 'card-line'}
                  >
                    <dt className={column.card === 'bare' ? 'visually-hidden' : undefined}>
                      {column.title}
                    </dt>
                    <dd>{column.render(row)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function CardSort<T extends object>({ columns, sort, onSort }: DataTableProps<T>): ReactNode {
  const { t } = useTranslation();
  const orders = columns.flatMap((column) =>
    column.sortKey
      ? [
          { value: column.sortKey, label: t('list.ascending', { title: column.title }) },
          { value: `-${column.sortKey}`, label: t('list.descending', { title: column.title }) },
        ]
      : [],
  );
  if (!onSort || orders.length === 0) return null;
  return (
    <Select
      className="card-sort"
      aria-label={t('list.sort')}
      placeholder={t('list.sort')}
      value={sort ?? null}
      onChange={(value: string | null | undefined) => onSort(value ?? undefined)}
      options={orders}
      allowClear
    />
  );
}
