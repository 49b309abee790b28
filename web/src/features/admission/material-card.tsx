import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Problem } from '../../api/problem.js';
import type { Dossier, DossierMaterial, SaveDossierMaterial } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FileField } from '../../components/files/file-field.js';
import { formatMoment } from '../../components/number-format.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { dossierKey, refOf, saveMaterial } from './apply-requests.js';
import { FileOpener } from '../files/file-opener.js';
import { MaterialDownload } from './material-download.js';
import { MaterialValidity } from './material-validity.js';

interface MaterialProps {
  dossier: Dossier;
  material: DossierMaterial;
}

type Change = Omit<SaveDossierMaterial, 'version'>;

/** One material: what it has to be, where it stands, and what can be done with it. */
export function MaterialCard({ dossier, material }: MaterialProps): React.ReactElement {
  const { t } = useTranslation();
  const write = useMaterialWrite(dossier, material);
  // What is refused with a file is said at the file.
  const give = useMaterialWrite(dossier, material);
  const change = async (given: Change): Promise<void> => {
    await write.mutateAsync({ ...given, version: dossier.version });
  };
  const giveFile = async (fileId: string): Promise<void> => {
    await give.mutateAsync({ fileId, version: dossier.version });
  };
  const { need, followDays } = material;
  const faulty = material.defect !== null || material.isExpired;
  return (
    <article className={faulty ? 'material material-faulty' : 'material'}>
      <h2>
        {material.name}{' '}
        <span className="material-need">
          {t(`apply.materials.needs.${need}`)}
          {need === 'may_follow' &&
            followDays !== null &&
            ` · ${t('apply.materials.followDays', { n: followDays })}`}
        </span>
      </h2>
      {material.hint && <p className="muted">{material.hint}</p>}
      {(material.templateFileId ?? material.sampleFileId) !== null && (
        <p className="row-acts">
          {material.templateFileId && (
            <MaterialDownload file={{ id: material.templateFileId, name: material.name }}>
              {t('apply.materials.downloadTemplate')}
            </MaterialDownload>
          )}
          {material.sampleFileId && (
            <FileOpener
              asLink
              file={{ kind: 'file', id: material.sampleFileId, name: material.name }}
            >
              {t('apply.materials.downloadSample')}
              <span className="visually-hidden"> {material.name}</span>
            </FileOpener>
          )}
        </p>
      )}
      <MaterialStanding material={material} />
      {material.mayGive && <GiveMaterial material={material} change={change} giveFile={giveFile} />}
      {write.error && <ProblemAlert problem={write.error} title={t('apply.materials.notDone')} />}
    </article>
  );
}

function useMaterialWrite(
  dossier: Dossier,
  material: DossierMaterial,
): UseMutationResult<Dossier, Problem, SaveDossierMaterial> {
  const queries = useQueryClient();
  return useWrite(
    (body: SaveDossierMaterial, key: string) =>
      saveMaterial({ ...refOf(dossier), code: material.code, body }, key),
    { onSuccess: (kept) => void queries.setQueryData(dossierKey(refOf(dossier)), kept) },
  );
}

/** What was given, until when it is promised, and what is wrong; red only where something is wrong. */
export function MaterialStanding({ material }: { material: DossierMaterial }): React.ReactElement {
  const { t } = useTranslation();
  const { fileId, fileName, givenAt, followsOn, need } = material;
  return (
    <div className="material-standing">
      {material.defect !== null && (
        <p className="task-fault">{t('apply.materials.defect', { text: material.defect })}</p>
      )}
      {fileId !== null ? (
        <p>
          <FileOpener asLink file={{ kind: 'file', id: fileId, name: fileName ?? material.name }}>
            {fileName ?? material.name}
          </FileOpener>{' '}
          {givenAt && (
            <span className="muted">
              {t('apply.materials.givenOn', { time: formatMoment(givenAt) })}
            </span>
          )}
        </p>
      ) : followsOn !== null ? (
        <p>{t('apply.materials.followsOn', { day: followsOn })}</p>
      ) : (
        <p className="muted">
          {t(need === 'optional' ? 'apply.materials.notNeeded' : 'apply.materials.missing')}
        </p>
      )}
      {fileId !== null && material.isExpired && (
        <p className="task-fault">
          {t('apply.materials.expired', { day: material.validUntil ?? '' })}
        </p>
      )}
    </div>
  );
}

function GiveMaterial({
  material,
  change,
  giveFile,
}: {
  material: DossierMaterial;
  change: (given: Change) => Promise<void>;
  giveFile: (fileId: string) => Promise<void>;
}): ReactNode {
  const { t } = useTranslation();
  const { fileId, followsOn, need } = material;
  // What is refused is said by the card.
  const quietly = (given: Change): void => void change(given).catch(() => undefined);
  const earlier = material.earlierFiles.filter((one) => one.fileId !== fileId);
  return (
    <div className="material-acts">
      <FileField
        label={material.name}
        formats={material.formats}
        maxMegabytes={material.maxMegabytes}
        showsKept={false}
        buttonLabel={t(fileId === null ? 'apply.materials.upload' : 'apply.materials.replace')}
        onChange={([given]) => (given ? giveFile(given.id) : undefined)}
      />
      {material.hasValidUntil && fileId !== null && (
        <MaterialValidity material={material} save={(validUntil) => quietly({ validUntil })} />
      )}
      {earlier.length > 0 && (
        <div className="material-earlier">
          <span>{t('apply.materials.reuse')}</span>
          {earlier.map((one) => (
            <Button
              key={one.fileId}
              type="link"
              onClick={() => quietly({ fileId: one.fileId, validUntil: one.validUntil })}
            >
              {t('apply.materials.reuseItem', {
                name: one.fileName,
                day: formatMoment(one.givenAt).slice(0, 10),
              })}
            </Button>
          ))}
        </div>
      )}
      <div className="row-acts">
        {need === 'may_follow' && fileId === null && (
          <Button type="link" onClick={() => quietly({ follows: followsOn === null })}>
            {t(followsOn === null ? 'apply.materials.follows' : 'apply.materials.notFollow')}
            <span className="visually-hidden"> {material.name}</span>
          </Button>
        )}
        {fileId !== null && (
          <Button type="link" onClick={() => quietly({ fileId: null, validUntil: null })}>
            {t('apply.materials.removeFile')}
            <span className="visually-hidden"> {material.name}</span>
          </Button>
        )}
      </div>
    </div>
  );
}
