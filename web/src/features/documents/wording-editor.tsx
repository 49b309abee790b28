import { useEffect, useRef, useState } from 'react';
import { Alert, Button, Form, Input, type GetRef } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DocumentWording, WordingEdit } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { useFeedback } from '../../components/feedback.js';
import { formatMoment } from '../../components/number-format.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { SubmitForm } from '../../components/submit-form.js';
import { useConflict } from '../../components/use-conflict.js';
import { LazyFileSheet } from '../files/lazy-viewer.js';
import { fetchSpecimen, saveWording } from './wording-requests.js';

export interface WordingValues {
  text: string;
  issuer?: string | null;
}

interface WordingEditorProps {
  parkId: string;
  wording: DocumentWording;
  /** What was typed here before. */
  draft: WordingValues | undefined;
  onDraft: (draft: WordingValues) => void;
}

/** One notice: its paragraphs, who signs, what may be filled in, and how it would look. */
export function WordingEditor({
  parkId,
  wording,
  draft,
  onDraft,
}: WordingEditorProps): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const [form] = Form.useForm<WordingValues>();
  const typed = Form.useWatch([], form) as WordingValues | undefined;
  useEffect(() => {
    if (typed?.text !== undefined) onDraft(typed);
  });
  const text = useRef<GetRef<typeof Input.TextArea>>(null);
  const { kind, title, shippedText, usualIssuer } = wording;
  const save = useWrite(saveWording, {
    onSuccess: () => void message.success(t('wordings.saved', { title })),
  });
  const conflict = useConflict({
    form,
    version: wording.version,
    labelOf: (field) => t(field === 'issuer' ? 'wordings.issuer' : 'wordings.text'),
    valueOf: (_field, value) => (typeof value === 'string' ? value : t('dash')),
  });
  const bodyOf = (values: WordingValues): WordingEdit => ({
    version: conflict.version(),
    text: values.text.trim() === shippedText ? null : values.text,
    issuer: values.issuer?.trim() || null,
  });
  const insert = (label: string): void => {
    const area = text.current?.resizableTextArea?.textArea;
    const now = form.getFieldValue('text') as string;
    const from = area?.selectionStart ?? now.length;
    const to = area?.selectionEnd ?? now.length;
    form.setFieldValue('text', `${now.slice(0, from)}{${label}}${now.slice(to)}`);
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(from + label.length + 2, from + label.length + 2);
    });
  };
  return (
    <>
      <Standing wording={wording} />
      <SubmitForm<WordingValues>
        name="wording"
        form={form}
        className="submit-form wording-form"
        initialValues={draft ?? { text: wording.text, issuer: wording.issuer }}
        submitLabel={t('wordings.save')}
        onProblem={conflict.handle}
        onSubmit={async (values) => {
          await save.mutateAsync({ parkId, kind, body: bodyOf(values) });
        }}
        secondary={
          <>
            <Specimen
              parkId={parkId}
              title={title}
              kind={kind}
              bodyOf={() => bodyOf(form.getFieldsValue())}
            />
            <Button
              onClick={() => {
                form.setFields([{ name: 'text', value: shippedText, errors: [] }]);
                void message.info(t('wordings.restored'));
              }}
            >
              {t('wordings.restore')}
            </Button>
          </>
        }
      >
        <Form.Item
          name="text"
          label={t('wordings.text')}
          extra={t('wordings.textHint')}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('form.required', { label: t('wordings.text') }),
            },
          ]}
        >
          <Input.TextArea ref={text} autoSize={{ minRows: 6, maxRows: 20 }} maxLength={4000} />
        </Form.Item>
        <Parameters wording={wording} onInsert={insert} />
        <Form.Item
          name="issuer"
          label={t('wordings.issuer')}
          extra={t('wordings.issuerHint', { name: usualIssuer })}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      </SubmitForm>
      {conflict.dialog}
    </>
  );
}

function Standing({ wording }: { wording: DocumentWording }): React.ReactElement {
  const { t } = useTranslation();
  const { isShipped, faults, savedByName, savedAt } = wording;
  return (
    <>
      {isShipped ? (
        <Alert
          type="warning"
          showIcon
          className="review-note"
          title={t('wordings.template')}
          description={t('wordings.templateHint')}
        />
      ) : (
        <p className="review-count">
          {t('wordings.own', {
            name: savedByName,
            at: savedAt ? formatMoment(savedAt) : t('dash'),
          })}
        </p>
      )}
      {faults.length > 0 && (
        <Alert
          type="error"
          showIcon
          className="review-note"
          title={t('wordings.faults')}
          description={faults.join('；')}
        />
      )}
    </>
  );
}

function Parameters({
  wording,
  onInsert,
}: {
  wording: DocumentWording;
  onInsert: (label: string) => void;
}): React.ReactElement {
  const { t } = useTranslation();
  return (
    <section className="wording-parameters" aria-labelledby="wording-parameters">
      <h3 id="wording-parameters">{t('wordings.parameters')}</h3>
      <ul>
        {wording.parameters.map(({ label, sample, isList, isRequired }) => (
          <li key={label}>
            <Button
              size="small"
              aria-label={t('wordings.insert', { label })}
              onClick={() => onInsert(label)}
            >
              {`{${label}}`}
            </Button>
            <span className="muted">
              {[
                sample,
                isRequired ? t('wordings.required') : null,
                isList ? t('wordings.list') : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Specimen({
  parkId,
  kind,
  title,
  bodyOf,
}: {
  parkId: string;
  kind: string;
  title: string;
  bodyOf: () => WordingEdit;
}): React.ReactElement {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Blob | null>(null);
  const writing = useWrite(fetchSpecimen, { keepLists: true, onSuccess: setShown });
  return (
    <>
      <Button
        loading={writing.isPending}
        onClick={() => writing.mutate({ parkId, kind, body: bodyOf() })}
      >
        {t('wordings.specimen')}
      </Button>
      {writing.error && <ProblemAlert problem={writing.error} />}
      {shown && (
        <LazyFileSheet
          files={[{ kind: 'content', name: t('wordings.specimenName', { title }), content: shown }]}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
