import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';

/** What an authenticator app needs: a QR code, drawn here and nowhere else, and the same as text. */
export function AuthenticatorKey({
  secret,
  uri,
}: {
  secret: string;
  uri: string;
}): React.ReactElement {
  const { t } = useTranslation();
  return (
    <div className="authenticator-key">
      <QRCodeSVG value={uri} size={168} marginSize={2} title={t('auth.second.qr')} />
      <div>
        <p>{t('auth.second.scan')}</p>
        <p className="muted">{t('auth.second.orType')}</p>
        <code className="code-text" data-testid="authenticator-secret">
          {secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </code>
      </div>
    </div>
  );
}
