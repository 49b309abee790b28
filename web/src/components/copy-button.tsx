import { useState } from 'react';
import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Copies a text; not shown where the browser has no clipboard for this page (plain http). */
export function CopyButton({
  text,
  label,
}: {
  text: string;
  label: string;
}): React.ReactElement | null {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string | null>(null);
  if (!navigator.clipboard) return null;
  const done = copied === text;
  return (
    <Button
      icon={done ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
    >
      {done ? t('verbs.copied') : label}
    </Button>
  );
}
