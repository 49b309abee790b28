import { QRCodeSVG } from 'qrcode.react';
import { FactList, type Fact } from '../../components/fact-list.js';
import { progressAddress } from './progress-address.js';

interface ReceiptSheetProps {
  number: string;
  checkCode: string;
  words: { number: string; checkCode: string; qr: string; scan: string };
  facts: readonly Fact[];
}

/** Number, check code and the picture that leads to the progress, fit to be printed. */
export function ReceiptSheet({
  number,
  checkCode,
  words,
  facts,
}: ReceiptSheetProps): React.ReactElement {
  return (
    <section className="panel receipt-sheet">
      <figure>
        <QRCodeSVG
          value={window.location.origin + progressAddress(number, checkCode)}
          size={168}
          marginSize={2}
          title={words.qr}
        />
        <figcaption className="muted">{words.scan}</figcaption>
      </figure>
      <div>
        <dl className="receipt-codes">
          <div>
            <dt>{words.number}</dt>
            <dd className="code-text">{number}</dd>
          </div>
          <div>
            <dt>{words.checkCode}</dt>
            <dd className="code-text">{checkCode}</dd>
          </div>
        </dl>
        <FactList facts={facts} />
      </div>
    </section>
  );
}
