import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../components/copy-button.js';

interface RecoveryCodesProps {
  codes: readonly string[];
  onKept: () => void;
}

/** Recovery codes, the only time they can be read: to be printed or copied before going on. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps): React.ReactElement {
  const { t } = useTranslation();
  return (
    <section className="recovery" aria-labelledby="recovery-title">
      <div className="recovery-sheet">
        <h2 id="recovery-title">{t('auth.second.codesTitle')}</h2>
        <p>{t('auth.second.codesLead')}</p>
        <ol className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </div>
      <div className="form-actions">
        <Button type="primary" onClick={onKept}>
          {t('auth.second.codesKept')}
        </Button>
        <CopyButton text={codes.join('\n')} label={t('auth.second.copyCodes')} />
        <Button onClick={() => window.print()}>{t('auth.second.printCodes')}</Button>
      </div>
    </section>
  );
}
