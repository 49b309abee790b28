import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/use-write.js';
import type { Assessment } from '../../api/types.js';
import { DraftNote } from '../../components/drafts/draft-note.js';
import { useDraft } from '../../components/drafts/use-draft.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { EvidenceLinks } from './evidence-links.js';
import { giveScores } from './requests.js';

type Values = Record<string, { points: number; note?: string }>;

/** Scores every indicator that people score, at once, without sight of the other scorer's points. */
export function ScoreDialog({
  assessment,
  onClose,
}: {
  assessment: Assessment;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const draft = useDraft({ form, of: 'assessment.score', subject: assessment.id });
  const score = useWrite(giveScores, { onSuccess: onClose, draft: draft.name });
  const asked = assessment.headings
    .flatMap(({ indicators }) => indicators)
    .filter(({ kind }) => kind === 'evidence');
  return (
    <FormDialog title={t('assessment.score')} lead={t('assessment.scoreLead')} onClose={onClose}>
      <SubmitForm<Values>
        name="score"
        form={form}
        submitLabel={t('assessment.giveScores')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async (values) => {
          await draft.sending(() =>
            score.mutateAsync({
              parkId: assessment.parkId,
              id: assessment.id,
              scores: asked.map(({ code }) => ({
                indicator: code,
                tenths: Math.round(values[code]!.points * 10),
                note: values[code]!.note ?? null,
              })),
            }),
          );
        }}
      >
        {asked.map(({ code, name, points, about }) => (
          <div key={code}>
            <EvidenceLinks files={assessment.files.filter(({ purpose }) => purpose === code)} />
            <Form.Item
              name={[code, 'points']}
              label={t('assessment.pointsOf', { name, points })}
              extra={about}
              rules={[{ required: true, message: t('form.required', { label: name }) }]}
            >
              <InputNumber min={0} max={points} step={0.5} precision={1} />
            </Form.Item>
            <Form.Item name={[code, 'note']} label={t('assessment.noteOf', { name })}>
              <Input maxLength={500} />
            </Form.Item>
          </div>
        ))}
        <DraftNote draft={draft} />
      </SubmitForm>
    </FormDialog>
  );
}
