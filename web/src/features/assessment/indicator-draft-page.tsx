import { useState } from 'react';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { AssessedSubject, IndicatorDraft, IndicatorSetList } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { EmptyState } from '../../components/empty-state.js';
import { useFeedback } from '../../components/feedback.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { SubmitForm } from '../../components/submit-form.js';
import '../../theme/indicators.css';
import { DraftTrouble, PointsSum, SavedNote, Watched } from './indicator-draft-notes.js';
import { useDraftSaver, valuesOf } from './indicator-draft-saver.js';
import { HeadingFields, NumberItem, TextItem } from './indicator-fields.js';
import { IndicatorPreviewPanel } from './indicator-preview.js';
import { discardDraft, publishSet, setsAddress, useIndicatorSets } from './indicator-requests.js';
import { contentToPublish, type IndicatorValues } from './indicator-values.js';

const NUMBERS = [
  ['goodFrom', 100],
  ['noticeFrom', 100],
  ['gap', 100],
  ['rectifyDays', 120],
  ['recheckDays', 60],
] as const;

/** The next version of a subject's indicators while it is written (`?subject=`). */
export function IndicatorDraftPage(): React.ReactElement {
  const [params] = useSearchParams();
  const subject = params.get('subject') === 'branch' ? 'branch' : 'enterprise';
  const query = useIndicatorSets(subject);
  return (
    <Loaded query={query}>
      {(list) => <Opened key={subject} subject={subject} list={list} />}
    </Loaded>
  );
}

/** What was opened stays open: a colleague who publishes meanwhile takes nothing off the page that was typed on it. */
function Opened({ subject, list }: Omit<EditorProps, 'draft'>): React.ReactElement {
  const { t } = useTranslation();
  const [draft] = useState(list.draft);
  if (draft?.content) return <Editor subject={subject} list={list} draft={draft} />;
  return (
    <>
      <PageHeader
        title={t('indicators.editor.none')}
        back={<Link to={setsAddress(subject)}>{t('indicators.editor.back')}</Link>}
      />
      <EmptyState title={t('indicators.editor.none')}>{t('indicators.editor.noneHint')}</EmptyState>
    </>
  );
}

interface EditorProps {
  subject: AssessedSubject;
  list: IndicatorSetList;
  draft: IndicatorDraft;
}

function Editor({ subject, list, draft }: EditorProps): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { confirm, message } = useFeedback();
  const [form] = Form.useForm<IndicatorValues>();
  const keeping = useDraftSaver(subject, draft);
  const leave = (): void => void navigate(setsAddress(subject));
  const basedOn = list.items[0]!.version;
  const next = basedOn + 1;
  const publish = useWrite(publishSet, {
    onSuccess: () => {
      void message.success(t('indicators.editor.published', { n: next }));
      leave();
    },
  });
  const discard = useWrite(discardDraft, { onSuccess: leave });
  const typed = (): IndicatorValues => form.getFieldsValue(true) as IndicatorValues;
  const agreed = (): Promise<boolean> =>
    new Promise((resolve) =>
      confirm({
        title: t('indicators.editor.publishTitle', { n: next }),
        content: t('indicators.editor.publishText'),
        okText: t('indicators.editor.publish', { n: next }),
        cancelText: t('verbs.cancel'),
        onOk: () => resolve(true),
        onCancel: () => resolve(false),
      }),
    );
  return (
    <>
      <PageHeader
        title={t('indicators.editor.title', { subject: t(`assessment.subjects.${subject}`) })}
        back={<Link to={setsAddress(subject)}>{t('indicators.editor.back')}</Link>}
        facts={<SavedNote {...keeping} />}
        actions={
          <Button
            loading={discard.isPending}
            onClick={() =>
              confirm({
                title: t('indicators.editor.discardTitle'),
                content: t('indicators.editor.discardText'),
                okText: t('indicators.editor.discard'),
                cancelText: t('verbs.cancel'),
                danger: true,
                onOk: () =>
                  discard.mutateAsync({ subject, version: keeping.version }).catch(() => undefined),
              })
            }
          >
            {t('indicators.editor.discard')}
          </Button>
        }
      />
      <div className="stack">
        {discard.error && <ProblemAlert problem={discard.error} />}
        <DraftTrouble
          keeping={keeping}
          onTake={(text) => {
            const theirs = JSON.parse(text) as IndicatorValues;
            form.setFieldsValue(theirs);
            keeping.saver.resolve({ draft: text });
          }}
        />
        <SubmitForm<IndicatorValues>
          name="indicators"
          form={form}
          initialValues={valuesOf(draft)}
          submitLabel={t('indicators.editor.publish', { n: next })}
          className="submit-form indicator-form"
          // Told above the form, with whose draft counts.
          onProblem={({ code }) => code === 'version_conflict'}
          onSubmit={async () => {
            const { name, appliesFrom, content } = typed();
            if (!(await agreed())) return;
            await keeping.saver.flush();
            await publish.mutateAsync({
              subject,
              name,
              basedOn,
              ...(appliesFrom ? { appliesFrom } : {}),
              content: contentToPublish(content),
            });
          }}
        >
          <Watched onChange={keeping.take} />
          <section className="panel" aria-labelledby="basics">
            <h2 id="basics">{t('indicators.editor.basics')}</h2>
            <div className="form-grid">
              <TextItem name="name" label={t('indicators.editor.name')} max={80} />
              <DateItem
                name="appliesFrom"
                label={t('indicators.editor.appliesFrom')}
                help={t('indicators.editor.appliesHint')}
              />
              {NUMBERS.map(([field, max]) => (
                <NumberItem
                  key={field}
                  name={['content', field]}
                  label={t(`indicators.editor.${field}`)}
                  max={max}
                />
              ))}
            </div>
          </section>
          <section className="panel" aria-labelledby="indicators">
            <h2 id="indicators">{t('indicators.editor.indicators')}</h2>
            <PointsSum />
            <HeadingFields measurements={list.measurements} />
            <PointsSum />
          </section>
        </SubmitForm>
        <IndicatorPreviewPanel
          subject={subject}
          contentNow={() => contentToPublish(typed().content)}
        />
      </div>
    </>
  );
}
