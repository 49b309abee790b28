import { useTranslation } from 'react-i18next';
import type { OpenPark } from '../../api/types.js';
import { FactList } from '../../components/fact-list.js';

/** What a park asks for before one begins: conditions, materials, promised days, whom to call. */
export function ApplyGuide({ park }: { park: OpenPark }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="guide-title">
      <h2 id="guide-title">{t('entry.guide')}</h2>
      <FactList
        facts={[
          {
            key: 'days',
            label: t('entry.promised'),
            value: t('entry.promisedDays', { n: park.promisedDays }),
          },
          { key: 'phone', label: t('entry.phone'), value: park.phone ?? t('entry.notGiven') },
          { key: 'address', label: t('entry.address'), value: park.address ?? t('entry.notGiven') },
        ]}
      />
      <h3>{t('entry.conditions')}</h3>
      <p className="guide-text">{park.conditions || t('entry.notGiven')}</p>
      <h3>{t('entry.materials')}</h3>
      {park.materialsAreTemplate && <p className="muted">{t('entry.template')}</p>}
      <ul className="guide-materials">
        {park.materials.map((one) => (
          <li key={one.name}>
            {one.name} <span className="material-need">{t(`entry.needs.${one.need}`)}</span>
            {one.followDays !== null && (
              <span className="muted"> {t('entry.followDays', { n: one.followDays })}</span>
            )}
            {one.liveOnly && <span className="muted"> {t('entry.liveOnly')}</span>}
            {one.hint && <p className="muted">{one.hint}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
