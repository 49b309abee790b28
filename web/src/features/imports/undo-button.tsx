import { useState } from 'react';
import { Alert, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportBatch, ImportUndo } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { ActionButton } from '../../components/action-button.js';
import { Loaded } from '../../components/loaded.js';
import { formatCount, formatMoment } from '../../components/number-format.js';
import { SubmitForm } from '../../components/submit-form.js';
import { undoImport, useUndoPreview } from './workplace-requests.js';

const TAKEN_BACK = [
  'enterprisesNew',
  'enterprisesChanged',
  'headcounts',
  'partyOrgsNew',
  'partyOrgsChanged',
  'membershipsNew',
  'membershipsEnded',
  'instructorsNew',
  'massOrganisationsNew',
] as const;

/** Takes a committed import back, after saying what goes and asking why. */
export function UndoButton({ batch }: { batch: ImportBatch }): React.ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionButton
        actions={batch.actions}
        name="undo"
        permission="import.create"
        size="large"
        danger
        onClick={() => setOpen(true)}
      >
        {t('imports.undo.button')}
      </ActionButton>
      {open && <UndoDialog batch={batch} onClose={() => setOpen(false)} />}
    </>
  );
}

function UndoDialog({
  batch,
  onClose,
}: {
  batch: ImportBatch;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const preview = useUndoPreview(batch.id);
  return (
    <Modal
      open
      width={640}
      title={t('imports.undo.title', { file: batch.fileName })}
      footer={null}
      mask={{ closable: false }}
      onCancel={onClose}
    >
      <Loaded query={preview}>
        {(undo) =>
          undo.obstacleCount > 0 ? (
            <Obstacles undo={undo} />
          ) : (
            <UndoForm
              batch={batch}
              undo={undo}
              onClose={onClose}
              onRefused={() => void preview.refetch()}
            />
          )
        }
      </Loaded>
    </Modal>
  );
}

interface UndoFormProps {
  batch: ImportBatch;
  undo: ImportUndo;
  onClose: () => void;
  /** Called when something came in between: the list is to be read anew. */
  onRefused: () => void;
}

function UndoForm({ batch, undo, onClose, onRefused }: UndoFormProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const send = useWrite(undoImport, { onSuccess: onClose });
  const lines = TAKEN_BACK.filter((key) => undo.takesBack[key] > 0);
  return (
    <>
      <p>{t('imports.undo.lead')}</p>
      <ul className="undo-list">
        {lines.map((key) => (
          <li key={key}>
            {t(`imports.undo.takesBack.${key}`, { n: formatCount(undo.takesBack[key]) })}
          </li>
        ))}
      </ul>
      <SubmitForm<{ reason: string }>
        name="undo"
        form={form}
        submitLabel={t('imports.undo.submit')}
        onProblem={(problem) => {
          if (problem.code !== 'import_undo_refused') return false;
          onRefused();
          return true;
        }}
        onSubmit={async ({ reason }) => {
          await send.mutateAsync({ id: batch.id, reason });
        }}
      >
        <Form.Item
          name="reason"
          label={t('imports.undo.reason')}
          extra={t('imports.undo.reasonHint')}
          rules={[
            { required: true, whitespace: true, min: 2, message: t('imports.undo.reasonRequired') },
          ]}
        >
          <Input maxLength={200} />
        </Form.Item>
      </SubmitForm>
    </>
  );
}

function Obstacles({ undo }: { undo: ImportUndo }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('imports.undo.refused', { n: formatCount(undo.obstacleCount) })}
        description={t('imports.undo.refusedHint')}
      />
      <ul className="undo-obstacles" aria-label={t('imports.undo.obstacles')}>
        {undo.obstacles.map((one, index) => (
          <li key={index}>
            <strong>{[one.enterpriseName, one.partyOrgName].filter(Boolean).join(' · ')}</strong>
            <span>{one.what}</span>
            <span className="muted">
              {[
                one.laterFile === null ? null : t('imports.undo.byImport', { file: one.laterFile }),
                one.byName,
                one.at === null ? null : formatMoment(one.at),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {undo.obstacleCount > undo.obstacles.length && (
        <p className="muted">
          {t('imports.undo.more', { n: formatCount(undo.obstacleCount - undo.obstacles.length) })}
        </p>
      )}
    </>
  );
}
