import { useState } from 'react';
import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** The number of a failure, with a button that copies it for the administrator. */
export function CopyId({ id }: { id: string }): React.ReactElement {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    if (!navigator.clipboard) return;
    await navigator.clipboard.writeText(id);
    setCopied(true);
  };
  return (
    <span className="copy-id">
      <span>
        {t('problem.id')} <code>{id}</code>
      </span>
      <Button
        size="small"
        type="text"
        icon={copied ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
        onClick={() => void copy()}
      >
        {copied ? t('verbs.copied') : t('problem.copyId')}
      </Button>
    </span>
  );
}
