import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types.js';
import { AnchorList } from './anchor-list.js';
import { anchorsToSend } from './anchor-list-values.js';
import { textAnswer, type Answers } from './apply-changes.js';
import { refOf, saveLive } from './apply-requests.js';
import { TaskForm } from './task-form.js';

interface Values {
  operatesLive: boolean | null;
  platforms: string | null;
}

function answersOf({ live }: Dossier): Answers {
  return { operatesLive: live.operatesLive, platforms: live.platforms };
}

function read({ operatesLive, platforms }: Partial<Values>): Answers {
  return { operatesLive: operatesLive ?? null, platforms: textAnswer(platforms) };
}

/** Whether the unit sells by live broadcast; then where, and who goes before the camera. */
export function LiveTaskForm({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const label = (field: string): string => t(`apply.live.${field as keyof Values}`);
  return (
    <TaskForm<Values>
      name="live"
      dossier={dossier}
      initialValues={answersOf(dossier)}
      answersOf={answersOf}
      read={read}
      labelOf={label}
      send={(seen, changes, key) =>
        saveLive(
          refOf(seen),
          {
            operatesLive: seen.live.operatesLive,
            ...changes,
            version: seen.version,
            anchors: anchorsToSend(seen.live.anchors),
          },
          key,
        )
      }
    >
      {(form) => (
        <>
          <Form.Item
            name="operatesLive"
            label={label('operatesLive')}
            rules={[
              { required: true, message: t('form.required', { label: label('operatesLive') }) },
            ]}
          >
            <Radio.Group
              className="radio-lines"
              options={[
                { value: true, label: t('apply.live.yes') },
                { value: false, label: t('apply.live.no') },
              ]}
            />
          </Form.Item>
          <LiveParts dossier={dossier} form={form} label={label('platforms')} />
        </>
      )}
    </TaskForm>
  );
}

function LiveParts({
  dossier,
  form,
  label,
}: {
  dossier: Dossier;
  form: ReturnType<typeof Form.useForm<Values>>[0];
  label: string;
}): React.ReactNode {
  const { t } = useTranslation();
  const operatesLive = Form.useWatch('operatesLive', form) ?? dossier.live.operatesLive;
  if (operatesLive !== true && dossier.live.anchors.length === 0) return null;
  return (
    <>
      {operatesLive === true && (
        <Form.Item
          name="platforms"
          label={label}
          extra={t('apply.live.platformsHint')}
          rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
        >
          <Input maxLength={300} autoComplete="off" />
        </Form.Item>
      )}
      <AnchorList dossier={dossier} editable />
    </>
  );
}
