import { useState } from 'react';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PartyOrgDetail, PartyOrgPost } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import {
  CorrectPostDialog,
  EndPostDialog,
  TakePostDialog,
  VoidPostDialog,
} from './post-dialogs.js';
import { BeginTermDialog, ExtendTermDialog } from './term-dialogs.js';
import { businessToday, postState, presentTerm, termState } from './term-state.js';

type Opened =
  { act: 'begin' | 'take' | 'extend' } | { act: 'correct' | 'end' | 'void'; post: PartyOrgPost };

/** Who leads an organisation, since when and until when, and the term they were elected for. */
export function PostsPanel({ org }: { org: PartyOrgDetail }): React.ReactElement {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [all, setAll] = useState(false);
  const today = businessToday();
  const past = org.posts.filter((post) => ['past', 'isVoid'].includes(postState(post, today)));
  const shown = all ? org.posts : org.posts.filter((post) => !past.includes(post));
  const term = presentTerm(org, today);
  return (
    <section className="panel" aria-labelledby="org-posts">
      <div className="panel-head">
        <h2 id="org-posts">{t('partyOrgs.posts.title')}</h2>
        <span className="tag-row">
          {(['take', 'begin'] as const).map((act) => (
            <ActionButton
              key={act}
              actions={org.actions}
              name={act === 'begin' ? 'begin_term' : 'take_post'}
              permission="party_org.edit"
              onClick={() => setOpened({ act })}
            >
              {t(`partyOrgs.posts.actions.${act}`)}
            </ActionButton>
          ))}
        </span>
      </div>
      <TermLine org={org} today={today} onExtend={() => setOpened({ act: 'extend' })} />
      <DataTable<PartyOrgPost>
        label={t('partyOrgs.posts.list')}
        rows={shown}
        rowKey={(post) => post.id}
        empty={
          <EmptyState title={t('partyOrgs.posts.emptyTitle')}>
            {t('partyOrgs.posts.emptyHint')}
          </EmptyState>
        }
        columns={[
          {
            key: 'person',
            title: t('partyOrgs.posts.person'),
            card: 'title',
            render: (post) => (
              <>
                {post.personName} <PostTag post={post} today={today} />
              </>
            ),
          },
          {
            key: 'post',
            title: t('partyOrgs.posts.post'),
            render: (post) => t(`partyOrgs.posts.names.${post.post}`),
          },
          {
            key: 'basis',
            title: t('partyOrgs.posts.basis'),
            render: (post) =>
              post.basis ? (
                t(`partyOrgs.posts.bases.${post.basis}`)
              ) : (
                <span className="muted">{t('partyOrgs.posts.basisUnknown')}</span>
              ),
          },
          { key: 'from', title: t('partyOrgs.posts.fromOn'), render: (post) => post.fromOn },
          {
            key: 'until',
            title: t('partyOrgs.posts.untilOn'),
            render: (post) => post.untilOn ?? t('partyOrgs.members.current'),
          },
          {
            key: 'approval',
            title: t('partyOrgs.posts.approval'),
            render: (post) => <Approval post={post} />,
          },
          {
            key: 'acts',
            card: 'bare',
            title: t('list.actions'),
            align: 'right',
            render: (post) =>
              post.voidReason === null && (
                <PostActs org={org} post={post} today={today} onOpen={setOpened} />
              ),
          },
        ]}
      />
      {past.length > 0 && (
        <Button type="link" onClick={() => setAll(!all)} aria-expanded={all}>
          {all
            ? t('partyOrgs.posts.showCurrent')
            : t('partyOrgs.posts.showAll', { n: past.length })}
        </Button>
      )}
      {opened?.act === 'begin' && <BeginTermDialog org={org} onClose={() => setOpened(null)} />}
      {opened?.act === 'take' && <TakePostDialog org={org} onClose={() => setOpened(null)} />}
      {opened?.act === 'extend' && term && (
        <ExtendTermDialog org={org} term={term} onClose={() => setOpened(null)} />
      )}
      {opened?.act === 'correct' && (
        <CorrectPostDialog org={org} post={opened.post} onClose={() => setOpened(null)} />
      )}
      {opened?.act === 'end' && (
        <EndPostDialog org={org} post={opened.post} onClose={() => setOpened(null)} />
      )}
      {opened?.act === 'void' && (
        <VoidPostDialog org={org} post={opened.post} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}

function TermLine({
  org,
  today,
  onExtend,
}: {
  org: PartyOrgDetail;
  today: string;
  onExtend: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const term = presentTerm(org, today);
  if (!term) {
    return (
      <p className="muted">
        {t(
          org.kind === 'temporary_branch'
            ? 'partyOrgs.posts.noTermTemporary'
            : 'partyOrgs.posts.noTerm',
        )}
      </p>
    );
  }
  const state = termState(term.extendedTo ?? term.dueOn, today);
  return (
    <p className="term-line">
      <strong>{t('partyOrgs.posts.term')}</strong>{' '}
      {t('partyOrgs.posts.termSpan', { from: term.startedOn, due: term.dueOn })}
      {term.extendedTo && ` · ${t('partyOrgs.posts.extendedTo', { date: term.extendedTo })}`}{' '}
      <Tag color={state === 'running' ? undefined : state === 'due' ? 'warning' : 'error'}>
        {t(`partyOrgs.posts.states.${state}`)}
      </Tag>
      <ActionButton
        actions={org.actions}
        name="begin_term"
        permission="party_org.edit"
        type="link"
        onClick={onExtend}
      >
        {t('partyOrgs.posts.actions.extend')}
      </ActionButton>
    </p>
  );
}

function PostTag({ post, today }: { post: PartyOrgPost; today: string }): React.ReactElement {
  const { t } = useTranslation();
  const state = postState(post, today);
  return (
    <Tag>
      {state === 'isVoid'
        ? t('partyOrgs.posts.isVoid', { reason: post.voidReason })
        : t(`partyOrgs.posts.${state}`)}
    </Tag>
  );
}

function Approval({ post }: { post: PartyOrgPost }): React.ReactElement {
  const { t } = useTranslation();
  const parts = [
    post.approvedOn && t('partyOrgs.posts.approved', { date: post.approvedOn }),
    post.approvedBy,
    post.filedOn && t('partyOrgs.posts.filed', { date: post.filedOn }),
  ].filter(Boolean);
  return parts.length > 0 ? (
    <>{parts.join(' · ')}</>
  ) : (
    <span className="muted">{t('partyOrgs.posts.notTold')}</span>
  );
}

function PostActs({
  org,
  post,
  today,
  onOpen,
}: {
  org: PartyOrgDetail;
  post: PartyOrgPost;
  today: string;
  onOpen: (opened: Opened) => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const acts = ['correct', ...(postState(post, today) === 'held' ? ['end'] : []), 'void'] as (
    'correct' | 'end' | 'void'
  )[];
  return (
    <span className="row-acts">
      {acts.map((act) => (
        <ActionButton
          key={act}
          actions={org.actions}
          name="correct_post"
          permission="party_org.edit"
          type="link"
          onClick={() => onOpen({ act, post })}
        >
          {t(`partyOrgs.posts.actions.${act}`)}
        </ActionButton>
      ))}
    </span>
  );
}
