import { DateField } from './date-field.js';
import { readDateText } from './date-text.js';
import type { DayFilterProps } from './filter-bar.js';

/** A day as a filter; what cannot be read as one changes nothing. */
export function DayFilter({ label, value, onChange }: DayFilterProps): React.ReactElement {
  return (
    <DateField
      label={label}
      placeholder={label}
      value={value}
      onChange={(day) => {
        if (day === undefined || readDateText(day)) onChange(day);
      }}
    />
  );
}
