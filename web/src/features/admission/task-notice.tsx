import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Dossier } from '../../api/types.js';
import { fillAddress, refOf } from './apply-requests.js';

/** The supplement notice: all defects at once, each leading to its material. */
export function SupplementNotice({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const defects = dossier.materials.filter(({ defect }) => defect !== null);
  const { supplementDueOn } = dossier;
  return (
    <section className="supplement-notice" aria-labelledby="notice-title">
      <h2 id="notice-title">
        {defects.length === 0
          ? t('apply.notice.mended')
          : t('apply.notice.title', { n: defects.length })}
      </h2>
      <p>
        {supplementDueOn === null
          ? t('apply.notice.leadNoDay')
          : t('apply.notice.lead', { day: supplementDueOn })}
      </p>
      {defects.length > 0 && (
        <ol>
          {defects.map(({ code, name, defect }) => (
            <li key={code}>
              <Link to={`${fillAddress(refOf(dossier), 'materials')}#material-${code}`}>
                {name}
              </Link>
              ：{defect}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
