import { useTranslation } from 'react-i18next';
import type { Arrangement } from '../../api/calendar-types.js';
import { FactList } from '../../components/fact-list.js';
import { formatMoment } from '../../components/number-format.js';

/** Where an arrangement is from, and who entered and checked it. */
export function ArrangementFacts({
  arrangement: one,
}: {
  arrangement: Arrangement;
}): React.ReactElement {
  const { t } = useTranslation();
  const by = (name: string | null, at: string | null): string =>
    name === null || at === null
      ? t('calendar.shipped')
      : t('calendar.by', { name, at: formatMoment(at) });
  const ofKind = (kind: 'off' | 'work'): number =>
    one.days.filter((day) => day.kind === kind).length;
  return (
    <FactList
      facts={[
        { key: 'source', label: t('calendar.source'), value: one.source },
        {
          key: 'notice',
          label: t('calendar.notice'),
          value: [one.noticeNumber, one.noticeDate].filter(Boolean).join('，') || t('dash'),
        },
        {
          key: 'sum',
          label: t('calendar.spans'),
          value: t('calendar.sum', { off: ofKind('off'), work: ofKind('work') }),
        },
        {
          key: 'entered',
          label: t('calendar.entered'),
          value: by(one.enteredByName, one.enteredAt),
        },
        ...(one.state === 'proposed'
          ? []
          : [
              {
                key: 'approved',
                label: t('calendar.approved'),
                value: by(one.decidedByName, one.decidedAt),
              },
            ]),
      ]}
    />
  );
}
