import { useState, type ReactNode } from 'react';
import { CloseOutlined, FilterOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListState } from './list-state.js';
import { formatCount } from './number-format.js';
import { SearchField } from './search-field.js';

/** What the field of a day is given; the page brings the field, since few lists have one. */
export interface DayFilterProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** One choice of a filter. */
export interface FilterOption {
  value: string;
  label: string;
}

/**
 * One filter of a list: words to search for (`minor` ones stand among the choices), one choice of several, a day, or a condition that only a link
 * from another page sets, and that is seen as a chip.
 */
export type FilterField<K extends string> =
  | { key: K; kind: 'text'; label: string; placeholder: string; minor?: boolean }
  | { key: K; kind: 'choice'; label: string; options: readonly FilterOption[]; loading?: boolean }
  | { key: K; kind: 'day'; label: string; Field: (props: DayFilterProps) => ReactNode }
  | { key: K; kind: 'link'; label: string; options: readonly FilterOption[] };

interface FilterBarProps<K extends string> {
  fields: readonly FilterField<K>[];
  list: ListState<K>;
  total: number | undefined;
  /** Wording of the count, such as 共 38 家. */
  totalText?: (n: string) => string;
  extra?: ReactNode;
}

/** The filters of a list in one row, the chosen ones as removable chips, and how many records there are. */
export function FilterBar<K extends string>({
  fields,
  list,
  total,
  totalText,
  extra,
}: FilterBarProps<K>): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const chosen = fields.flatMap((field) => {
    const value = list.filters[field.key];
    if (!value) return [];
    const shown =
      field.kind === 'text' || field.kind === 'day'
        ? value
        : (field.options.find((option) => option.value === value)?.label ?? value);
    return [{ field, shown }];
  });
  const folded = fields.some(
    (field) =>
      field.kind === 'choice' || field.kind === 'day' || (field.kind === 'text' && field.minor),
  );
  const set = (key: K, value: string | undefined, quiet = false): void =>
    list.setFilters({ [key]: value } as Partial<Record<K, string | undefined>>, quiet);
  const clear = (): void =>
    list.setFilters(
      Object.fromEntries(fields.map((field) => [field.key, undefined])) as Partial<
        Record<K, undefined>
      >,
    );
  return (
    <section
      className={open ? 'filter-bar filter-bar-open' : 'filter-bar'}
      aria-label={t('list.filters')}
    >
      <div className="filter-row">
        {fields.map((field) =>
          field.kind === 'link' ? null : field.kind === 'text' ? (
            <SearchField
              key={field.key}
              className={field.minor ? 'filter-choice' : 'filter-search'}
              label={field.label}
              placeholder={field.placeholder}
              value={list.filters[field.key] ?? ''}
              onSearch={(text) => set(field.key, text || undefined, true)}
            />
          ) : field.kind === 'day' ? (
            <span key={field.key} className="filter-choice filter-day" title={field.label}>
              <field.Field
                label={field.label}
                value={list.filters[field.key]}
                onChange={(day) => set(field.key, day)}
              />
            </span>
          ) : (
            <Select
              key={field.key}
              className="filter-choice"
              aria-label={field.label}
              placeholder={field.label}
              value={list.filters[field.key] ?? null}
              onChange={(value: string | null | undefined) => set(field.key, value ?? undefined)}
              options={field.options.map((option) => ({ ...option }))}
              loading={field.loading}
              allowClear
              showSearch={field.options.length > 8 ? { optionFilterProp: 'label' } : false}
              popupMatchSelectWidth={false}
            />
          ),
        )}
        {folded && (
          <Button
            className="filter-toggle"
            icon={<FilterOutlined aria-hidden />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t('list.filter')}
          </Button>
        )}
      </div>
      <div className="filter-summary">
        <p className="filter-total" role="status">
          {total === undefined
            ? ' '
            : totalText
              ? totalText(formatCount(total))
              : t('list.total', { n: formatCount(total) })}
        </p>
        {chosen.length > 0 && (
          <ul className="filter-chips">
            {chosen.map(({ field, shown }) => (
              <li key={field.key}>
                <button
                  type="button"
                  className="chip"
                  aria-label={t('list.removeFilter', { label: field.label, value: shown })}
                  onClick={() => set(field.key, undefined)}
                >
                  <span className="chip-label">{field.label}</span>
                  {shown}
                  <CloseOutlined aria-hidden />
                </button>
              </li>
            ))}
            <li>
              <Button type="link" size="small" onClick={clear}>
                {t('list.clearAll')}
              </Button>
            </li>
          </ul>
        )}
        {extra && <div className="filter-extra">{extra}</div>}
      </div>
    </section>
  );
}
