import { useState } from 'react';
import { ArrowDownOutlined, ArrowUpOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../api/me.js';
import type { MaterialKind, MaterialList } from '../../api/types.js';
import { asProblem } from '../../api/problem.js';
import { useWrite } from '../../api/use-write.js';
import { DataTable } from '../../components/data-table.js';
import { FormDialog } from '../../components/form-dialog.js';
import { formatMoment } from '../../components/number-format.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import type { DataColumn } from '../../components/table-shape.js';
import { ConfigKindDialog } from './config-kind-dialog.js';
import { movedKind, withKind } from './config-list.js';
import { publishMaterialList } from './review-requests.js';
import { useFeedback } from '../../components/feedback.js';

/** The district's list of materials: edited here as a whole, then published as its next version. */
export function ConfigMaterials({ published }: { published: MaterialList }): React.ReactElement {
  const { t } = useTranslation();
  const mayEdit = useCan('admission.list');
  const [kinds, setKinds] = useState<MaterialKind[]>(published.kinds);
  const [editing, setEditing] = useState<{ kind?: MaterialKind } | null>(null);
  const [publishing, setPublishing] = useState(false);
  const isChanged = JSON.stringify(kinds) !== JSON.stringify(published.kinds);
  return (
    <>
      <ListNote published={published} mayEdit={mayEdit} />
      {mayEdit && (
        <div className="panel-head">
          <p className="muted">
            {isChanged
              ? t('admissionReview.config.unpublished')
              : t('admissionReview.config.materialsLead')}
          </p>
          <span className="row-actions">
            {isChanged && (
              <Button onClick={() => setKinds(published.kinds)}>
                {t('admissionReview.config.discard')}
              </Button>
            )}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => setEditing({})}>
              {t('admissionReview.config.add')}
            </Button>
            {(isChanged || published.isTemplate) && (
              <Button type="primary" onClick={() => setPublishing(true)}>
                {t('admissionReview.config.publish')}
              </Button>
            )}
          </span>
        </div>
      )}
      <DataTable<MaterialKind>
        label={t('admissionReview.config.tabs.materials')}
        rows={kinds}
        rowKey={({ code }) => code}
        empty={null}
        columns={useColumns(mayEdit, kinds, setKinds, (kind) => setEditing({ kind }))}
      />
      {editing && (
        <ConfigKindDialog
          kind={editing.kind}
          taken={kinds.map(({ code }) => code)}
          onClose={() => setEditing(null)}
          onKeep={(kind) => {
            setKinds(withKind(kinds, editing.kind?.code ?? null, kind));
            setEditing(null);
          }}
        />
      )}
      {publishing && (
        <PublishDialog
          version={published.version}
          kinds={kinds}
          onClose={() => setPublishing(false)}
        />
      )}
    </>
  );
}

function ListNote({
  published,
  mayEdit,
}: {
  published: MaterialList;
  mayEdit: boolean;
}): React.ReactElement {
  const { t } = useTranslation();
  const { isTemplate, version, publishedAt } = published;
  return (
    <>
      {isTemplate ? (
        <Alert
          type="warning"
          showIcon
          className="review-note"
          title={t('admissionReview.config.template')}
          description={t('admissionReview.config.templateHint')}
        />
      ) : (
        <p className="review-count">
          {t('admissionReview.config.version', {
            n: version,
            at: publishedAt ? formatMoment(publishedAt) : t('dash'),
          })}
        </p>
      )}
      {!mayEdit && <p className="review-count">{t('admissionReview.config.readOnly')}</p>}
    </>
  );
}

function PublishDialog({
  version,
  kinds,
  onClose,
}: {
  version: number;
  kinds: MaterialKind[];
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const publish = useWrite(publishMaterialList, {
    onSuccess: (list) => {
      void message.success(t('admissionReview.config.published', { n: list.version }));
      onClose();
    },
  });
  const stale = publish.error && asProblem(publish.error).code === 'version_conflict';
  return (
    <FormDialog
      title={t('admissionReview.config.publish')}
      lead={t('admissionReview.config.publishLead', { n: kinds.length })}
      onClose={onClose}
    >
      {publish.error &&
        (stale ? (
          <Alert type="warning" showIcon title={t('admissionReview.config.conflict')} />
        ) : (
          <ProblemAlert problem={publish.error} />
        ))}
      <div className="form-actions">
        <Button
          type="primary"
          loading={publish.isPending}
          onClick={() => publish.mutate({ version, kinds })}
        >
          {t('admissionReview.config.publish')}
        </Button>
        <Button onClick={onClose}>{t('verbs.cancel')}</Button>
      </div>
    </FormDialog>
  );
}

function useColumns(
  mayEdit: boolean,
  kinds: readonly MaterialKind[],
  change: (kinds: MaterialKind[]) => void,
  edit: (kind: MaterialKind) => void,
): DataColumn<MaterialKind>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('admissionReview.config.fields.name'),
      card: 'title',
      wrap: true,
      render: ({ name, hint }) => (
        <span className="two-lines">
          <span>{name}</span>
          {hint && <span className="muted">{hint}</span>}
        </span>
      ),
    },
    {
      key: 'need',
      title: t('admissionReview.config.fields.need'),
      render: ({ need, followDays, liveOnly }) => (
        <span className="two-lines">
          <span>{t(`admissionReview.needs.${need}`)}</span>
          <span className="muted">
            {[
              followDays === null ? null : t('admissionReview.config.follow', { n: followDays }),
              liveOnly ? t('admissionReview.config.live') : null,
            ]
              .filter(Boolean)
              .join(t('admissionReview.and'))}
          </span>
        </span>
      ),
    },
    {
      key: 'formats',
      title: t('admissionReview.config.fields.formats'),
      render: ({ formats, maxMegabytes, hasValidUntil }) => (
        <span className="two-lines">
          <span>
            {formats
              .map((format) => t(`admissionReview.config.formats.${format}`))
              .join(t('admissionReview.and'))}
            {' · '}
            {t('admissionReview.config.megabytes', { n: maxMegabytes })}
          </span>
          {hasValidUntil && <span className="muted">{t('admissionReview.config.valid')}</span>}
        </span>
      ),
    },
    ...(mayEdit
      ? [
          {
            key: 'acts',
            title: t('list.actions'),
            card: 'bare' as const,
            fixed: 'end' as const,
            render: (kind: MaterialKind) => {
              const { code, name } = kind;
              return (
                <span className="row-acts">
                  <Button
                    type="text"
                    icon={<ArrowUpOutlined aria-hidden />}
                    aria-label={t('admissionReview.config.up', { name })}
                    disabled={kinds[0]?.code === code}
                    onClick={() => change(movedKind(kinds, code, -1))}
                  />
                  <Button
                    type="text"
                    icon={<ArrowDownOutlined aria-hidden />}
                    aria-label={t('admissionReview.config.down', { name })}
                    disabled={kinds.at(-1)?.code === code}
                    onClick={() => change(movedKind(kinds, code, 1))}
                  />
                  <Button
                    type="link"
                    aria-label={t('admissionReview.config.editNamed', { name })}
                    onClick={() => edit(kind)}
                  >
                    {t('admissionReview.config.edit')}
                  </Button>
                  <Button
                    type="link"
                    disabled={kinds.length === 1}
                    aria-label={t('admissionReview.config.removeNamed', { name })}
                    onClick={() => change(kinds.filter((one) => one.code !== code))}
                  >
                    {t('admissionReview.config.remove')}
                  </Button>
                </span>
              );
            },
          },
        ]
      : []),
  ];
}
