import { Button, Input, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { newFirstPassword } from './first-password.js';

interface FirstPasswordFieldProps {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
}

/** A password to be handed over: shown as it is, typed or made anew by a button. */
export function FirstPasswordField({
  id,
  value,
  onChange,
}: FirstPasswordFieldProps): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Space.Compact block>
      <Input
        id={id}
        value={value}
        onChange={(event) => onChange?.(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        maxLength={128}
      />
      <Button onClick={() => onChange?.(newFirstPassword())}>{t('users.password.make')}</Button>
    </Space.Compact>
  );
}
