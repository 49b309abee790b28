import { useRef, useState } from 'react';
import { CalendarOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { readDateText } from './date-text.js';

interface DateFieldProps {
  id?: string;
  /** YYYY-MM-DD, or the unreadable text as typed, which validation then names. */
  value?: string | null;
  onChange?: (value: string | undefined) => void;
  /** What the date is, for the calendar button. */
  label: string;
  /** An example of a date when absent. */
  placeholder?: string;
  max?: string;
  disabled?: boolean;
}

/**
 * A date that can be typed (20261123, 2026-11-23, 2026年11月23日) or picked from the browser's own
 * calendar. What cannot be read stays in the field.
 */
export function DateField({
  id,
  value,
  onChange,
  label,
  placeholder = '2026-11-23',
  max,
  disabled,
  ...aria
}: DateFieldProps): React.ReactElement {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState<string | null>(null);
  const shown = typing ?? value ?? '';
  const commit = (text: string): void => {
    setTyping(null);
    const next = readDateText(text) ?? (text.trim() || undefined);
    if (next !== (value ?? undefined)) onChange?.(next);
  };
  return (
    <span className="date-field">
      <Space.Compact block>
        <Input
          {...aria}
          id={id}
          value={shown}
          disabled={disabled}
          placeholder={placeholder}
          inputMode="numeric"
          autoComplete="off"
          aria-label={id ? undefined : label}
          onChange={(event) => {
            setTyping(event.target.value);
            const read = readDateText(event.target.value);
            if (read) onChange?.(read);
          }}
          onBlur={(event) => commit(event.target.value)}
          onPressEnter={(event) => commit(event.currentTarget.value)}
        />
        <Button
          icon={<CalendarOutlined aria-hidden />}
          disabled={disabled}
          aria-label={t('form.calendar', { label })}
          onClick={() => picker.current?.showPicker()}
        />
      </Space.Compact>
      <input
        ref={picker}
        type="date"
        className="date-field-native"
        tabIndex={-1}
        aria-hidden="true"
        max={max}
        value={readDateText(shown) ?? ''}
        onChange={(event) => {
          setTyping(null);
          onChange?.(event.target.value || undefined);
        }}
      />
    </span>
  );
}
