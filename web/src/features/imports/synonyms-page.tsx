import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '../../api/problem.js';
import type { Synonym } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { ActionButton } from '../../components/action-button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { formatMoment } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { useProblemText } from '../../components/problem-text.js';
import { forgetSynonym, useSynonyms } from './workplace-requests.js';
import { useFeedback } from '../../components/feedback.js';

/** What the district's ledgers call things, learnt from what officers mended; a wrong word can be removed. */
export function SynonymsPage(): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const textOf = useProblemText();
  const query = useSynonyms();
  const forget = useWrite(forgetSynonym);
  const remove = (one: Synonym): void =>
    forget.mutate(one.id, {
      onSuccess: () => void message.success(t('imports.words.removed', { heard: one.heard })),
      onError: (error) => void message.error(textOf(asProblem(error))),
    });
  return (
    <>
      <PageHeader
        title={t('imports.words.title')}
        lead={t('imports.words.lead')}
        back={<Link to="/imports">{t('imports.back')}</Link>}
      />
      <div className="panel panel-list">
        <Loaded query={query}>
          {({ items }) => (
            <DataTable<Synonym>
              label={t('imports.words.title')}
              rows={items}
              rowKey={(one) => one.id}
              empty={
                <EmptyState title={t('imports.words.emptyTitle')}>
                  {t('imports.words.emptyHint')}
                </EmptyState>
              }
              columns={[
                {
                  key: 'heard',
                  title: t('imports.words.heard'),
                  card: 'title',
                  render: (one) => one.heard,
                },
                { key: 'meaning', title: t('imports.words.meaning'), render: (one) => one.meaning },
                { key: 'kind', title: t('imports.words.kind'), render: (one) => one.kindLabel },
                { key: 'by', title: t('imports.words.by'), render: (one) => one.learntByName },
                {
                  key: 'at',
                  title: t('imports.words.at'),
                  render: (one) => formatMoment(one.learntAt),
                },
                {
                  key: 'remove',
                  title: t('imports.words.action'),
                  card: 'bare',
                  render: (one) => (
                    <ActionButton
                      actions={one.actions}
                      name="forget"
                      permission="import.create"
                      size="small"
                      aria-label={t('imports.words.removeOne', { heard: one.heard })}
                      onClick={() => remove(one)}
                    >
                      {t('imports.words.remove')}
                    </ActionButton>
                  ),
                },
              ]}
            />
          )}
        </Loaded>
      </div>
    </>
  );
}
