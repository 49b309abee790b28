import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { asProblem } from '../../api/problem.js';
import { FactList } from '../../components/fact-list.js';
import { usePageTitle } from '../../components/page-title.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { ProductMark } from '../shell/product-mark.js';
import { sha256Of, type VerifiedDocument, verifyDocument } from './requests.js';
import '../../theme/verify.css';

/** Whether a printed notice is real: for anybody who holds it, reached by its QR code. */
export function VerifyPage(): React.ReactElement {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const query = useQuery({
    queryKey: ['verify', code],
    queryFn: () => verifyDocument(code),
    enabled: code !== '',
    retry: false,
  });
  usePageTitle(t('documents.verify'));
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <ProductMark />
        <LanguageSwitch />
      </header>
      <main className="sign-in-main" id="main">
        <div className="sign-in-card verify-card">
          <h1>{t('documents.verify')}</h1>
          <p className="muted">{t('documents.intro')}</p>
          <CodeForm key={code} code={code} again={() => void query.refetch()} />
          <div aria-live="polite">
            {query.data && <Verified found={query.data} />}
            {query.error && <ProblemAlert problem={asProblem(query.error)} />}
          </div>
        </div>
      </main>
    </div>
  );
}

interface CodeFormProps {
  code: string;
  again: () => void;
}

function CodeForm({ code, again }: CodeFormProps): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(code.replace(/(.{4})(?=.)/g, '$1-'));
  const wanted = typed.replace(/[\s-]/g, '');
  return (
    <form
      className="verify-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === code) again();
        else if (wanted) void navigate(`/verify/${encodeURIComponent(wanted)}`);
      }}
    >
      <label htmlFor="verify-code">{t('documents.code')}</label>
      <Input
        id="verify-code"
        value={typed}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="primary" htmlType="submit">
        {t('documents.check')}
      </Button>
    </form>
  );
}

function Verified({ found }: { found: VerifiedDocument }): React.ReactElement {
  const { t } = useTranslation();
  const isValid = found.state === 'valid';
  return (
    <div className="verify-result">
      <Alert
        type={isValid ? 'success' : 'error'}
        showIcon
        title={t(isValid ? 'documents.valid' : 'documents.revoked')}
      />
      <FactList
        facts={[
          { key: 'title', label: t('documents.title'), value: found.title },
          { key: 'number', label: t('documents.number'), value: found.number },
          { key: 'issuer', label: t('documents.issuer'), value: found.issuer },
          { key: 'issuedOn', label: t('documents.issuedOn'), value: found.issuedOn },
          ...(found.revokedOn
            ? [{ key: 'revokedOn', label: t('documents.revokedOn'), value: found.revokedOn }]
            : []),
          {
            key: 'hash',
            label: t('documents.hash'),
            value: <code className="verify-hash">{found.sha256}</code>,
          },
        ]}
      />
      <p className="muted">{t('documents.contentNote')}</p>
      <Comparison sha256={found.sha256} />
    </div>
  );
}

/** Compares a PDF that somebody was sent with the hash that was kept, without uploading it. */
function Comparison({ sha256 }: { sha256: string }): React.ReactElement | null {
  const { t } = useTranslation();
  const [same, setSame] = useState<boolean | null>(null);
  // Browsers compute hashes only where the connection is safe.
  if (!window.isSecureContext) return null;
  return (
    <div className="verify-compare">
      <label htmlFor="verify-file">{t('documents.compare')}</label>
      <input
        id="verify-file"
        type="file"
        accept="application/pdf"
        aria-describedby="verify-file-note"
        onChange={(event) => {
          const file = event.target.files?.[0];
          setSame(null);
          if (file) void sha256Of(file).then((found) => setSame(found === sha256));
        }}
      />
      <p className="muted" id="verify-file-note">
        {t('documents.compareNote')}
      </p>
      {same !== null && (
        <Alert
          type={same ? 'success' : 'warning'}
          showIcon
          role="status"
          title={t(same ? 'documents.same' : 'documents.different')}
        />
      )}
    </div>
  );
}
