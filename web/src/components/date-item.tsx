import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from './date-field.js';
import { isIsoDate } from './date-text.js';

interface DateItemProps {
  name: string | (string | number)[];
  label: string;
  required?: boolean;
  max?: string;
  help?: string;
}

/** A date in a form: typed or picked, and refused by name when there is no such day. */
export function DateItem({
  name,
  label,
  required = false,
  max,
  help,
}: DateItemProps): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      extra={help ?? t('form.dateHint')}
      required={required}
      rules={[
        {
          validator: (_rule, value: string | undefined | null) => {
            if (!value)
              return required
                ? Promise.reject(new Error(t('form.required', { label })))
                : Promise.resolve();
            return isIsoDate(value)
              ? Promise.resolve()
              : Promise.reject(new Error(t('form.dateInvalid', { label })));
          },
        },
      ]}
    >
      <DateField label={label} max={max} />
    </Form.Item>
  );
}
