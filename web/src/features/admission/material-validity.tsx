import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierMaterial } from '../../api/types.js';
import { DateField } from '../../components/date-field.js';
import { dayAnswer } from './task-answers.js';

const SAVE_AFTER_MS = 600;

/** Until when a material is valid; kept as soon as it is a day. */
export function MaterialValidity({
  material,
  save,
}: {
  material: Pick<DossierMaterial, 'name' | 'validUntil'>;
  save: (validUntil: string) => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(material.validUntil);
  const day = dayAnswer(typed);
  useEffect(() => {
    if (!day || day === material.validUntil) return undefined;
    const timer = setTimeout(() => save(day), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [day, material.validUntil, save]);
  const label = t('apply.materials.validUntil');
  return (
    <div className="material-validity">
      <label htmlFor={id}>
        {label}
        <span className="visually-hidden"> {material.name}</span>
      </label>
      <DateField
        id={id}
        label={`${label} ${material.name}`}
        value={typed}
        onChange={(value) => setTyped(value ?? null)}
      />
      <span className={day === undefined ? 'task-fault' : 'muted'}>
        {day === undefined ? t('form.dateInvalid', { label }) : t('apply.materials.validHint')}
      </span>
    </div>
  );
}
