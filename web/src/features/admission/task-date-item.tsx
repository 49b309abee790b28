import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/date-field.js';
import { isIsoDate } from '../../components/date-text.js';

interface TaskDateItemProps {
  name: string;
  label: string;
  help?: string;
  /** The last day that may be entered, and what is said of a later one. */
  last?: { day: string; words: string };
  /** The first day that may be entered, as the page stands, and what is said of an earlier one. */
  first?: () => { day: string | null; words: string };
  /** Why a day cannot be taken; null when it can. */
  refuse?: (value: string) => string | null;
}

/** A day that a task needs: typed or picked. */
export function TaskDateItem({
  name,
  label,
  help,
  last,
  first,
  refuse,
}: TaskDateItemProps): React.ReactElement {
  const { t } = useTranslation();
  const fault = (value: string | null | undefined): string | null => {
    if (!value) return t('form.required', { label });
    if (!isIsoDate(value)) return t('form.dateInvalid', { label });
    if (last && value > last.day) return last.words;
    const least = first?.();
    if (least?.day && value < least.day) return least.words;
    return refuse?.(value) ?? null;
  };
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help ?? t('form.dateHint')}
      required
      rules={[
        {
          validator: (_rule, value: string | null | undefined) => {
            const words = fault(value);
            return words === null ? Promise.resolve() : Promise.reject(new Error(words));
          },
        },
      ]}
    >
      <DateField label={label} max={last?.day} />
    </Form.Item>
  );
}
