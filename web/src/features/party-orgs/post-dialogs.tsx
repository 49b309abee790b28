import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PartyOrgDetail, PartyOrgPost, PostInput } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { ActDialog } from './act-form.js';
import { ApprovalItems, BasisItem, ExceptionItems, PostItem, TextItem } from './post-fields.js';
import { correctPost, endPost, takePost, voidPost } from './post-requests.js';
import { filled } from './term-dialogs.js';

type PostValues = Omit<PostInput, 'version'>;

interface PostDialogProps {
  org: PartyOrgDetail;
  post: PartyOrgPost;
  onClose: () => void;
}

/** Enters that somebody takes a post within the term. */
export function TakePostDialog({
  org,
  onClose,
}: Omit<PostDialogProps, 'post'>): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<PostValues>();
  const take = useWrite(takePost, { onSuccess: onClose });
  const isTemporary = org.kind === 'temporary_branch';
  return (
    <ActDialog<PostValues>
      name="post"
      title={t('partyOrgs.posts.take.title', { name: org.name })}
      lead={t('partyOrgs.posts.take.lead')}
      form={form}
      initialValues={{ post: 'secretary', basis: isTemporary ? 'appointed' : 'elected' }}
      submitLabel={t('partyOrgs.posts.take.submit')}
      onClose={onClose}
      onSubmit={(values) =>
        take.mutateAsync({
          parkId: org.parkId,
          id: org.id,
          body: { ...filled(values), version: org.version },
        })
      }
    >
      <div className="form-grid">
        <PostItem name="post" label={t('partyOrgs.posts.post')} />
        <TextItem name="personName" label={t('partyOrgs.posts.person')} required max={60} />
        <DateItem name="fromOn" label={t('partyOrgs.posts.fromOn')} required />
        <BasisItem onlyAppointed={isTemporary} />
      </div>
      <ApprovalItems />
      <ExceptionItems />
    </ActDialog>
  );
}

interface CorrectValues {
  personName: string;
  fromOn: string;
  untilOn?: string;
  approvedBy?: string;
  approvedOn?: string;
  filedOn?: string;
}

/** Corrects what is recorded of a post. */
export function CorrectPostDialog({ org, post, onClose }: PostDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<CorrectValues>();
  const correct = useWrite(correctPost, { onSuccess: onClose });
  const { personName: person } = post;
  return (
    <ActDialog<CorrectValues>
      name="correctPost"
      title={t('partyOrgs.posts.correct.title', { person })}
      lead={t('partyOrgs.posts.correct.lead')}
      form={form}
      initialValues={{
        personName: person,
        fromOn: post.fromOn,
        untilOn: post.untilOn ?? undefined,
        approvedBy: post.approvedBy ?? undefined,
        approvedOn: post.approvedOn ?? undefined,
        filedOn: post.filedOn ?? undefined,
      }}
      submitLabel={t('partyOrgs.posts.correct.submit')}
      onClose={onClose}
      onSubmit={(values) =>
        correct.mutateAsync({
          parkId: org.parkId,
          id: org.id,
          postId: post.id,
          body: {
            version: org.version,
            personName: values.personName,
            fromOn: values.fromOn,
            untilOn: values.untilOn || null,
            approvedBy: values.approvedBy?.trim() || null,
            approvedOn: values.approvedOn || null,
            filedOn: values.filedOn || null,
          },
        })
      }
    >
      <div className="form-grid">
        <TextItem name="personName" label={t('partyOrgs.posts.person')} required max={60} />
        <DateItem name="fromOn" label={t('partyOrgs.posts.fromOn')} required />
        <DateItem name="untilOn" label={t('partyOrgs.posts.untilOn')} />
      </div>
      <ApprovalItems />
    </ActDialog>
  );
}

/** Enters that somebody gives up a post. */
export function EndPostDialog({ org, post, onClose }: PostDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ untilOn: string }>();
  const end = useWrite(endPost, { onSuccess: onClose });
  const { personName: person } = post;
  return (
    <ActDialog<{ untilOn: string }>
      name="endPost"
      title={t('partyOrgs.posts.end.title', { person })}
      lead={t('partyOrgs.posts.end.lead', {
        person,
        post: t(`partyOrgs.posts.names.${post.post}`),
      })}
      form={form}
      submitLabel={t('partyOrgs.posts.end.submit')}
      onClose={onClose}
      onSubmit={({ untilOn }) =>
        end.mutateAsync({
          parkId: org.parkId,
          id: org.id,
          postId: post.id,
          body: { version: org.version, untilOn },
        })
      }
    >
      <DateItem name="untilOn" label={t('partyOrgs.posts.untilOn')} required />
    </ActDialog>
  );
}

/** Declares a post void that was entered by mistake. */
export function VoidPostDialog({ org, post, onClose }: PostDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const declareVoid = useWrite(voidPost, { onSuccess: onClose });
  const { personName: person } = post;
  return (
    <ActDialog<{ reason: string }>
      name="voidPost"
      title={t('partyOrgs.posts.void.title', { person })}
      lead={t('partyOrgs.posts.void.lead')}
      form={form}
      submitLabel={t('partyOrgs.posts.void.submit')}
      onClose={onClose}
      onSubmit={({ reason }) =>
        declareVoid.mutateAsync({
          parkId: org.parkId,
          id: org.id,
          postId: post.id,
          body: { version: org.version, reason },
        })
      }
    >
      <TextItem name="reason" label={t('partyOrgs.posts.void.reason')} required max={200} />
    </ActDialog>
  );
}
