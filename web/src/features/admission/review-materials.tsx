import { useRef, type ReactNode } from 'react';
import {
  CheckCircleOutlined,
  CheckOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  MinusCircleOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dossier, DossierMaterial } from '../../api/types.js';
import { defectsOf, neighbour, type Mark, type Marks } from './review-marks.js';
import { materialState, type MaterialState } from './review-material-state.js';

const ICONS: Record<MaterialState, ReactNode> = {
  defect: <ExclamationCircleOutlined aria-hidden />,
  expired: <WarningOutlined aria-hidden />,
  given: <CheckOutlined aria-hidden />,
  follows: <ClockCircleOutlined aria-hidden />,
  optional: <MinusCircleOutlined aria-hidden />,
  missing: <ExclamationCircleOutlined aria-hidden />,
};

interface ReviewMaterialsProps {
  dossier: Dossier;
  marks: Marks;
  chosen: string | undefined;
  onChoose: (code: string) => void;
  mayMark: boolean;
}

/** The materials of a dossier; the chosen one is shown beside. Arrow keys move within the list. */
export function ReviewMaterials(props: ReviewMaterialsProps): React.ReactElement {
  const { dossier, marks, chosen, onChoose, mayMark } = props;
  const { t } = useTranslation();
  const { materials, listIsTemplate } = dossier;
  const list = useRef<HTMLUListElement>(null);
  const fine = materials.filter(({ code }) => marks[code]?.verdict === 'fine').length;
  const faulty = defectsOf(materials, marks).length;
  const onArrow = (event: React.KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const to = neighbour(materials, chosen, event.key === 'ArrowDown' ? 1 : -1);
    if (!to) return;
    onChoose(to.code);
    list.current?.querySelector<HTMLElement>(`[data-code="${to.code}"]`)?.focus();
  };
  return (
    <>
      {listIsTemplate && (
        <Alert
          type="info"
          showIcon
          className="review-note"
          title={t('admissionReview.templateList')}
        />
      )}
      {mayMark && (
        <p className="review-count" role="status">
          {t('admissionReview.marked', { fine, all: materials.length, faulty })}
        </p>
      )}
      <ul ref={list} className="review-materials" aria-label={t('admissionReview.materials')}>
        {materials.map((material) => (
          <li key={material.code}>
            <button
              type="button"
              className="review-material"
              data-code={material.code}
              aria-current={material.code === chosen ? 'true' : undefined}
              onClick={() => onChoose(material.code)}
              onKeyDown={onArrow}
            >
              <MaterialLine material={material} mark={marks[material.code]} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function MaterialLine({
  material,
  mark,
}: {
  material: DossierMaterial;
  mark: Mark | undefined;
}): React.ReactElement {
  const { t } = useTranslation();
  const state = materialState(material);
  return (
    <>
      <span className="review-material-name">
        {material.name} <span className="muted">{t(`admissionReview.needs.${material.need}`)}</span>
      </span>
      <span className={`material-state material-${state}`}>
        {ICONS[state]}
        {t(`admissionReview.materialStates.${state}`, {
          day: state === 'follows' ? material.followsOn : material.validUntil,
        })}
      </span>
      {mark && (
        <span className={`review-mark review-mark-${mark.verdict}`}>
          {mark.verdict === 'fine' ? (
            <CheckCircleOutlined aria-hidden />
          ) : (
            <WarningOutlined aria-hidden />
          )}
          {mark.verdict === 'fine'
            ? t('admissionReview.mark.fine')
            : mark.text.trim() || t('admissionReview.mark.noText')}
        </span>
      )}
    </>
  );
}
