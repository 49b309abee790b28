import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { DossierReceipt } from '../../api/types.js';
import { CopyButton } from '../../components/copy-button.js';
import { Loaded } from '../../components/loaded.js';
import { formatMoment } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import '../../theme/admission-apply.css';
import { fillAddress, useReceipt } from './apply-requests.js';
import { ReceiptSheet } from './receipt-sheet.js';

/** What the applicant keeps of an application. */
export function ReceiptPage(): React.ReactElement {
  const { parkId = '', runId = '' } = useParams();
  const ref = { parkId, runId };
  const query = useReceipt(ref);
  return (
    <Loaded query={query}>
      {(receipt) => <Receipt receipt={receipt} back={fillAddress(ref)} />}
    </Loaded>
  );
}

function Receipt({ receipt, back }: { receipt: DossierReceipt; back: string }): React.ReactElement {
  const { t } = useTranslation();
  const { number, checkCode } = receipt;
  return (
    <>
      <PageHeader
        title={t('apply.receipt.title')}
        lead={t('apply.receipt.lead')}
        back={<Link to={back}>{t('apply.receipt.back')}</Link>}
        actions={
          <>
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
              {t('apply.receipt.print')}
            </Button>
            <CopyButton
              text={t('apply.receipt.copied', { number, code: checkCode })}
              label={t('apply.receipt.copy')}
            />
          </>
        }
      />
      <ReceiptSheet
        number={number}
        checkCode={checkCode}
        words={{
          number: t('apply.receipt.number'),
          checkCode: t('apply.receipt.checkCode'),
          qr: t('apply.receipt.qr'),
          scan: t('apply.receipt.scan'),
        }}
        facts={[
          { key: 'unit', label: t('apply.receipt.unit'), value: receipt.legalName },
          { key: 'park', label: t('apply.receipt.park'), value: receipt.parkName },
          {
            key: 'at',
            label: t('apply.receipt.startedAt'),
            value: formatMoment(receipt.startedAt),
          },
        ]}
      />
    </>
  );
}
