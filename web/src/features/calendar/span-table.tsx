import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArrangedDay } from '../../api/calendar-types.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { type DaySpan, spansOf } from './day-spans.js';

interface SpanTableProps {
  days: readonly ArrangedDay[];
  /** Takes a span out; without it the table is only read. */
  onRemove?: (span: DaySpan) => void;
}

/** Holidays and make-up days, a line for each run of days. */
export function SpanTable({ days, onRemove }: SpanTableProps): React.ReactElement {
  const { t } = useTranslation();
  const date = (day: string): string =>
    t('calendar.date', { month: Number(day.slice(5, 7)), day: Number(day.slice(8)) });
  const daysOf = ({ first, last }: DaySpan): string =>
    first === last ? date(first) : t('calendar.span', { first: date(first), last: date(last) });
  return (
    <DataTable<DaySpan>
      label={t('calendar.spans')}
      rows={spansOf(days)}
      rowKey={({ first }) => first}
      empty={
        <EmptyState title={t('calendar.form.noDays')}>{t('calendar.form.noDaysHint')}</EmptyState>
      }
      columns={[
        {
          key: 'name',
          title: t('calendar.holiday'),
          card: 'title',
          render: ({ name }) => name,
        },
        {
          key: 'kind',
          title: t('calendar.kind'),
          render: ({ kind }) => (
            <Tag color={kind === 'off' ? 'success' : 'warning'}>{t(`calendar.kinds.${kind}`)}</Tag>
          ),
        },
        { key: 'days', title: t('calendar.days'), render: daysOf },
        {
          key: 'count',
          title: t('calendar.count'),
          render: ({ count }) => t('calendar.dayCount', { n: count }),
        },
        ...(onRemove
          ? [
              {
                key: 'remove',
                title: t('list.actions'),
                card: 'bare' as const,
                align: 'right' as const,
                render: (span: DaySpan) => (
                  <Button
                    aria-label={t('calendar.form.removeOf', {
                      name: span.name,
                      days: daysOf(span),
                    })}
                    onClick={() => onRemove(span)}
                  >
                    {t('calendar.form.remove')}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
