import { useState } from 'react';
import { Alert, Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SecondFactor } from '../../api/types.js';
import { FactList } from '../../components/fact-list.js';
import { Loaded } from '../../components/loaded.js';
import { formatMoment } from '../../components/number-format.js';
import { ChangeSecondFactorDialog } from './change-second-factor-dialog.js';
import { secondFactorQuery } from './requests.js';
import { SetUpSecondFactorDialog } from './set-up-second-factor-dialog.js';

const FEW_CODES = 3;

/** One's second factor: whether it is on, and what can be done about it. */
export function SecondFactorPanel(): React.ReactElement {
  const { t } = useTranslation();
  const query = useQuery(secondFactorQuery);
  const [dialog, setDialog] = useState<'set_up' | 'renew' | 'remove' | null>(null);
  const close = (): void => setDialog(null);
  return (
    <section className="panel" aria-labelledby="account-second">
      <h2 id="account-second">{t('account.second.title')}</h2>
      <p className="muted">{t('account.second.lead')}</p>
      <Loaded query={query}>
        {(factor) => (
          <>
            <FactorFacts factor={factor} />
            <div className="form-actions">
              {factor.enabled ? (
                <>
                  <Button onClick={() => setDialog('renew')}>{t('account.second.renew')}</Button>
                  {!factor.mandatory && (
                    <Button onClick={() => setDialog('remove')}>
                      {t('account.second.remove')}
                    </Button>
                  )}
                </>
              ) : (
                <Button onClick={() => setDialog('set_up')}>{t('account.second.begin')}</Button>
              )}
            </div>
          </>
        )}
      </Loaded>
      {dialog === 'set_up' && <SetUpSecondFactorDialog onClose={close} />}
      {(dialog === 'renew' || dialog === 'remove') && (
        <ChangeSecondFactorDialog change={dialog} onClose={close} />
      )}
    </section>
  );
}

function FactorFacts({ factor }: { factor: SecondFactor }): React.ReactElement {
  const { t } = useTranslation();
  const { enabled, since, recoveryCodesLeft: left, mandatory } = factor;
  const state = {
    key: 'state',
    label: t('account.second.state'),
    value:
      enabled && since
        ? t('account.second.on', { at: formatMoment(since) })
        : t('account.second.off'),
  };
  const codes = {
    key: 'codes',
    label: t('account.second.codesLeft'),
    value: t('account.second.codesCount', { n: left }),
  };
  return (
    <>
      <FactList facts={enabled ? [state, codes] : [state]} />
      {enabled && mandatory && <p className="muted">{t('account.second.mandatory')}</p>}
      {enabled && left <= FEW_CODES && (
        <Alert type="warning" showIcon title={t('account.second.codesFew')} />
      )}
    </>
  );
}
