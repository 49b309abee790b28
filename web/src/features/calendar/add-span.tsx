import { useState } from 'react';
import { Alert, Button, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArrangedDay } from '../../api/calendar-types.js';
import { DateField } from '../../components/date-field.js';
import { isIsoDate } from '../../components/date-text.js';
import { type DaySpan, withSpan } from './day-spans.js';

interface AddSpanProps {
  year: number;
  days: readonly ArrangedDay[];
  onChange: (days: ArrangedDay[]) => void;
}

interface Typed {
  name: string;
  kind: DaySpan['kind'];
  first?: string | undefined;
  last?: string | undefined;
}

const EMPTY: Typed = { name: '', kind: 'off' };

/** Adds a run of days by hand. */
export function AddSpan({ year, days, onChange }: AddSpanProps): React.ReactElement {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Typed>(EMPTY);
  const [isFaulty, setFaulty] = useState(false);
  const set = (values: Partial<Typed>): void => setTyped({ ...typed, ...values });
  const add = (): void => {
    const { name, kind, first = '', last } = typed;
    const until = last ?? first;
    const next =
      isIsoDate(first) && isIsoDate(until)
        ? withSpan(days, year, { name, kind, first, last: until })
        : null;
    setFaulty(next === null);
    if (next !== null) {
      onChange(next);
      setTyped({ ...EMPTY, kind });
    }
  };
  return (
    <fieldset className="add-span">
      <legend>{t('calendar.form.add')}</legend>
      <label>
        {t('calendar.form.name')}
        <Input
          value={typed.name}
          maxLength={40}
          onChange={({ target }) => set({ name: target.value })}
        />
      </label>
      <Radio.Group
        aria-label={t('calendar.kind')}
        optionType="button"
        value={typed.kind}
        options={(['off', 'work'] as const).map((value) => ({
          value,
          label: t(`calendar.kinds.${value}`),
        }))}
        onChange={({ target }) => set({ kind: target.value as DaySpan['kind'] })}
      />
      <label htmlFor="span-first">
        {t('calendar.form.first')}
        <DateField
          id="span-first"
          label={t('calendar.form.first')}
          placeholder={`${year}-01-01`}
          value={typed.first ?? null}
          onChange={(first) => set({ first })}
        />
      </label>
      <label htmlFor="span-last">
        {t('calendar.form.last')}
        <DateField
          id="span-last"
          label={t('calendar.form.last')}
          placeholder={`${year}-01-03`}
          value={typed.last ?? null}
          onChange={(last) => set({ last })}
        />
      </label>
      <Button onClick={add}>{t('calendar.form.addAct')}</Button>
      {isFaulty && (
        <Alert type="error" showIcon role="alert" title={t('calendar.form.addFault', { year })} />
      )}
    </fieldset>
  );
}
