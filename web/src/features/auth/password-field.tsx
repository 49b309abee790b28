import { useState } from 'react';
import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import Input from 'antd/es/input/Input';
import { useTranslation } from 'react-i18next';

interface PasswordFieldProps {
  id?: string;
  value?: string;
  onChange?: (event: React.ChangeEvent<HTMLInputElement>) => void;
  name: string;
  size?: 'large';
  status?: 'error';
  autoComplete: 'current-password' | 'new-password';
}

/** A password that can be pasted, filled by a password manager, and shown. */
export function PasswordField({
  name,
  autoComplete,
  ...field
}: PasswordFieldProps): React.ReactElement {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <Space.Compact block>
      <Input
        {...field}
        name={name}
        type={shown ? 'text' : 'password'}
        autoComplete={autoComplete}
        spellCheck={false}
      />
      <Button
        icon={shown ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
        aria-label={shown ? t('auth.hidePassword') : t('auth.showPassword')}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      />
    </Space.Compact>
  );
}
