import { useState } from 'react';
import { PrinterOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccountReceipt, OpenPark } from '../../api/types.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { AccountApplicationForm } from './account-application-form.js';
import { ApplyGuide } from './apply-guide.js';
import { PublicFrame } from './public-frame.js';
import { readOpenParks } from './public-requests.js';
import { ReceiptSheet } from './receipt-sheet.js';

/** Where a unit that nobody knows yet begins: what the park asks for, then an account. */
export function AccountApplicationPage(): React.ReactElement {
  const { t } = useTranslation();
  const [receipt, setReceipt] = useState<AccountReceipt | null>(null);
  const query = useQuery({
    queryKey: ['public-parks'],
    queryFn: ({ signal }) => readOpenParks(signal),
  });
  if (receipt) {
    return (
      <PublicFrame title={t('entry.sent')} lead={t('entry.sentLead')}>
        <ReceiptSheet
          number={receipt.number}
          checkCode={receipt.checkCode}
          words={{
            number: t('entry.number'),
            checkCode: t('entry.checkCode'),
            qr: t('entry.qr'),
            scan: t('entry.scan'),
          }}
          facts={[]}
        />
        <div className="form-actions">
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {t('entry.print')}
          </Button>
        </div>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t('entry.apply')} lead={t('entry.applyLead')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="panel">
              <EmptyState title={t('entry.noPark')}>{t('entry.noParkHint')}</EmptyState>
            </div>
          ) : (
            <Parks parks={items} onSent={setReceipt} />
          )
        }
      </Loaded>
    </PublicFrame>
  );
}

function Parks({
  parks,
  onSent,
}: {
  parks: OpenPark[];
  onSent: (receipt: AccountReceipt) => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [parkId, setParkId] = useState(parks[0]?.parkId);
  const park = parks.find((one) => one.parkId === parkId);
  return (
    <>
      <section className="panel">
        <label htmlFor="apply-park">{t('entry.park')}</label>
        <Select
          id="apply-park"
          className="public-park"
          size="large"
          value={parkId}
          onChange={setParkId}
          options={parks.map((one) => ({
            value: one.parkId,
            label: `${one.parkName} · ${one.districtName}`,
          }))}
        />
      </section>
      {park && <ApplyGuide park={park} />}
      {park && (
        <section className="panel" aria-labelledby="account-title">
          <h2 id="account-title">{t('entry.account')}</h2>
          <p className="muted">{t('entry.accountLead')}</p>
          <AccountApplicationForm parkId={park.parkId} onSent={onSent} />
        </section>
      )}
    </>
  );
}
