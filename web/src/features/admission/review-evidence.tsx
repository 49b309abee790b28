import { useEffect, useRef } from 'react';
import { EyeOutlined } from '@ant-design/icons';
import { Alert, Button, Input, type GetRef } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DossierMaterial } from '../../api/types.js';
import { FactList, type Fact } from '../../components/fact-list.js';
import { formatMoment } from '../../components/number-format.js';
import { LazyFileViewer } from '../files/lazy-viewer.js';
import type { Mark } from './review-marks.js';

interface ReviewEvidenceProps {
  material: DossierMaterial;
  /** Where it stands among the materials. */
  place: { at: number; of: number };
  mark: Mark | undefined;
  /** Left out where nothing can be marked. */
  onMark: ((mark: Mark | null) => void) | undefined;
  onStep: (by: 1 | -1) => void;
  /** Counts up each time the text is to be typed. */
  focusText: number;
  /** Whether there is room to show the file in place. */
  inPlace: boolean;
  /** Opens the file on the whole screen. */
  onFull: () => void;
}

/** The evidence of one material: what it has to show, the file, and what the reader finds of it. */
export function ReviewEvidence(props: ReviewEvidenceProps): React.ReactElement {
  const { material, place, onStep, inPlace, onFull } = props;
  const { t } = useTranslation();
  const { name, hint, need, fileId, fileName, defect } = material;
  return (
    <div className="review-evidence">
      <div className="review-evidence-head">
        <h2>
          {name} <span className="muted">{t(`admissionReview.needs.${need}`)}</span>
        </h2>
        <span className="review-steps">
          <Button onClick={() => onStep(-1)}>{t('admissionReview.evidence.previous')}</Button>
          <span className="muted">{t('admissionReview.evidence.place', place)}</span>
          <Button onClick={() => onStep(1)}>{t('admissionReview.evidence.next')}</Button>
        </span>
      </div>
      {hint && <p className="muted">{hint}</p>}
      {defect !== null && (
        <Alert
          type="warning"
          showIcon
          className="review-note"
          title={t('admissionReview.evidence.told')}
          description={defect}
        />
      )}
      <FactList facts={useFacts(material)} />
      {inPlace && <Marking {...props} />}
      <div className="review-file">
        {fileId && fileName ? (
          inPlace ? (
            <LazyFileViewer file={{ kind: 'file', id: fileId, name: fileName }} onFull={onFull} />
          ) : (
            <Button
              icon={<EyeOutlined aria-hidden />}
              className="review-file-link"
              onClick={onFull}
            >
              {t('admissionReview.evidence.look', { name: fileName })}
            </Button>
          )
        ) : (
          <p className="muted">{t('admissionReview.evidence.none')}</p>
        )}
      </div>
      {!inPlace && <Marking {...props} />}
    </div>
  );
}

function useFacts(material: DossierMaterial): Fact[] {
  const { t } = useTranslation();
  const { givenAt, hasValidUntil, validUntil, isExpired, followsOn, fileId } = material;
  return [
    ...(givenAt === null
      ? []
      : [
          {
            key: 'givenAt',
            label: t('admissionReview.evidence.givenAt'),
            value: formatMoment(givenAt),
          },
        ]),
    ...(hasValidUntil && fileId !== null
      ? [
          {
            key: 'validUntil',
            label: t('admissionReview.evidence.validUntil'),
            value: (
              <span className={isExpired ? 'material-expired' : undefined}>
                {validUntil?.startsWith('9999')
                  ? t('admissionReview.evidence.endless')
                  : (validUntil ?? t('dash'))}
                {isExpired && ` ${t('admissionReview.evidence.expired')}`}
              </span>
            ),
          },
        ]
      : []),
    ...(followsOn !== null && fileId === null
      ? [
          {
            key: 'followsOn',
            label: t('admissionReview.evidence.followsOn'),
            value: followsOn,
          },
        ]
      : []),
  ];
}

function Marking({ material, mark, onMark, focusText }: ReviewEvidenceProps): React.ReactNode {
  const { t } = useTranslation();
  const text = useRef<GetRef<typeof Input.TextArea>>(null);
  const shown = useRef(focusText);
  const faulty = mark?.verdict === 'faulty';
  useEffect(() => {
    if (focusText === shown.current || !text.current) return;
    shown.current = focusText;
    text.current.focus();
  }, [focusText, faulty]);
  if (!onMark) return null;
  const id = `mark_${material.code}`;
  return (
    <div className="review-marking">
      <div className="review-marking-buttons">
        <Button
          aria-pressed={mark?.verdict === 'fine'}
          className={mark?.verdict === 'fine' ? 'mark-chosen' : undefined}
          onClick={() => onMark(mark?.verdict === 'fine' ? null : { verdict: 'fine' })}
        >
          {t('admissionReview.mark.fine')}
        </Button>
        <Button
          aria-pressed={faulty}
          className={faulty ? 'mark-chosen' : undefined}
          onClick={() => {
            onMark(faulty ? null : { verdict: 'faulty', text: '' });
            if (!faulty) requestAnimationFrame(() => text.current?.focus());
          }}
        >
          {t('admissionReview.mark.faulty')}
        </Button>
      </div>
      {faulty && (
        <>
          <label htmlFor={id}>{t('admissionReview.mark.text')}</label>
          <Input.TextArea
            id={id}
            ref={text}
            rows={3}
            maxLength={500}
            showCount
            value={mark.text}
            placeholder={t('admissionReview.mark.textHint')}
            onChange={(event) => onMark({ verdict: 'faulty', text: event.target.value })}
            // Back to the keys of the page.
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur();
            }}
          />
          <p className="muted">{t('admissionReview.mark.together')}</p>
        </>
      )}
    </div>
  );
}
