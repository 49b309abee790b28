import { useState } from 'react';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import type { Dossier, DossierAnchor } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { districtDay, yearsOn } from './anchor-age.js';
import { AnchorDialog } from './anchor-dialog.js';
import { anchorsToSend } from './anchor-list-values.js';
import { dossierKey, refOf, saveLive } from './apply-requests.js';

/** The anchors of a unit, each with its age and, from 16 to 17, the guardian's consent. */
export function AnchorList({
  dossier,
  editable,
}: {
  dossier: Dossier;
  editable: boolean;
}): React.ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [opened, setOpened] = useState<DossierAnchor | 'new' | null>(null);
  const { anchors } = dossier.live;
  const remove = useWrite(
    (id: string, key: string) =>
      saveLive(
        refOf(dossier),
        {
          version: dossier.version,
          operatesLive: dossier.live.operatesLive,
          anchors: anchorsToSend(anchors.filter((one) => one.id !== id)),
        },
        key,
      ),
    { onSuccess: (kept) => void queries.setQueryData(dossierKey(refOf(dossier)), kept) },
  );
  return (
    <section className="anchors" aria-labelledby="anchors-title">
      <h3 id="anchors-title">{t('apply.live.anchors')}</h3>
      <p className="muted">{t('apply.live.anchorsLead')}</p>
      {anchors.length === 0 ? (
        <p>{t('apply.live.noAnchors')}</p>
      ) : (
        <ul className="anchor-list">
          {anchors.map((anchor) => (
            <li key={anchor.id}>
              <AnchorLine anchor={anchor} />
              {editable && (
                <span className="row-acts">
                  <Button type="link" onClick={() => setOpened(anchor)}>
                    {t('apply.live.edit')}
                    <span className="visually-hidden"> {anchor.name}</span>
                  </Button>
                  <Popconfirm
                    title={t('apply.live.removeAsk', { name: anchor.name })}
                    okText={t('apply.live.remove')}
                    cancelText={t('verbs.cancel')}
                    onConfirm={() => remove.mutate(anchor.id)}
                  >
                    <Button type="link" loading={remove.isPending}>
                      {t('apply.live.remove')}
                      <span className="visually-hidden"> {anchor.name}</span>
                    </Button>
                  </Popconfirm>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {remove.error && <ProblemAlert problem={remove.error} title={t('apply.live.notRemoved')} />}
      {editable && <Button onClick={() => setOpened('new')}>{t('apply.live.add')}</Button>}
      {opened && (
        <AnchorDialog
          dossier={dossier}
          anchor={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}

/** Name, birthday and age of an anchor; what is wrong with it in red. */
export function AnchorLine({ anchor }: { anchor: DossierAnchor }): React.ReactElement {
  const { t } = useTranslation();
  const { name, birthDate, age, consentFileId, consentFileName } = anchor;
  return (
    <span className="anchor-line">
      <span className="anchor-name">{name}</span>
      {birthDate && (
        <span className="muted">
          {t('apply.live.born', { day: birthDate })} ·{' '}
          {t('apply.live.age', { n: yearsOn(birthDate, districtDay()) })}
        </span>
      )}
      {age === 'too_young' && <span className="task-fault">{t('apply.live.tooYoung')}</span>}
      {age === 'needs_consent' &&
        (consentFileId ? (
          <span className="muted">
            {t('apply.live.consentGiven', { name: consentFileName ?? '' })}
          </span>
        ) : (
          <span className="task-fault">{t('apply.live.consentMissing')}</span>
        ))}
    </span>
  );
}
