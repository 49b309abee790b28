import { useCallback, useRef } from 'react';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileField, type FileActivity, type FileFieldProps } from './file-field.js';
import type { KeptFile } from './kept-file.js';

interface FileItemProps extends Omit<FileFieldProps, 'id' | 'value' | 'onChange' | 'onActivity'> {
  /** Where its files stand in the form's values, as `KeptFile[]`. */
  name: string | (string | number)[];
  required?: boolean;
  extra?: string;
}

/**
 * Files as a field of a form. Whoever sends the form while a file is on its way waits for it; where the line is down or a
 * file was refused, the form is not sent without it.
 */
export function FileItem({
  name,
  required = false,
  extra,
  ...field
}: FileItemProps): React.ReactElement {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const activity = useRef<FileActivity>('idle');
  const waiting = useRef<(() => void)[]>([]);
  const note = useCallback((now: FileActivity) => {
    activity.current = now;
    if (now !== 'moving') for (const goOn of waiting.current.splice(0)) goOn();
  }, []);
  const check = async (): Promise<void> => {
    if (activity.current === 'moving') {
      await new Promise<void>((resolve) => waiting.current.push(resolve));
    }
    if (activity.current === 'stuck') throw new Error(t('files.stillSending'));
    if (activity.current === 'refused') throw new Error(t('files.someRefused'));
    const files = form.getFieldValue(name) as readonly KeptFile[] | undefined;
    if (required && (files ?? []).length === 0) {
      throw new Error(t('form.required', { label: field.label }));
    }
  };
  return (
    <Form.Item
      name={name}
      label={field.label}
      extra={extra}
      required={required}
      rules={[{ validator: check }]}
    >
      <FileField {...field} onActivity={note} />
    </Form.Item>
  );
}
