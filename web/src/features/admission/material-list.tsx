import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types.js';
import { MaterialCard } from './material-card.js';

/** What is asked for, each with what it has to show, what was given, and what is wrong with it. */
export function MaterialList({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <div className="stack">
      {dossier.listIsTemplate && <p className="muted">{t('apply.materials.template')}</p>}
      <ul className="material-list">
        {dossier.materials.map((material) => (
          <li key={material.code} id={`material-${material.code}`} tabIndex={-1}>
            <MaterialCard dossier={dossier} material={material} />
          </li>
        ))}
      </ul>
    </div>
  );
}
