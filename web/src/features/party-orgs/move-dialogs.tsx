import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PartyOrgDetail, PartyOrgMember } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { ActDialog } from './act-form.js';
import { changeLead, correctJoining, moveUnit } from './act-requests.js';
import { AnyOrgPicker } from './any-org-picker.js';
import { TextItem } from './post-fields.js';
import { usePartyOrg } from './requests.js';
import { notesOfJoining, notesOfLeaving, notesOfOwnBranch } from './standing.js';
import { exceptionIn, type ExceptionValues, StandingNotes } from './standing-notes.js';

interface MemberDialogProps {
  org: PartyOrgDetail;
  member: PartyOrgMember;
  onClose: () => void;
}

interface MoveDialogProps extends MemberDialogProps {
  /** Where it is offered to go first. */
  target?: 'other' | 'own';
}

interface MoveValues extends ExceptionValues {
  movedOn: string;
  target: 'other' | 'own';
  toPartyOrgId?: string;
  newBranchName?: string;
}

/** Moves a unit to another organisation or to a branch of its own, on one day. */
export function MoveUnitDialog(props: MoveDialogProps): React.ReactElement {
  const { org, member, onClose } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<MoveValues>();
  const target = Form.useWatch('target', form);
  const to = Form.useWatch('toPartyOrgId', form);
  const other = usePartyOrg(org.parkId, to ?? '', target === 'other' && Boolean(to)).data;
  const notes = [
    ...notesOfLeaving(org.kind, org.enterpriseCount),
    ...(target === 'own' ? notesOfOwnBranch(member.fullMemberCount) : []),
    ...(target === 'other' && to && other
      ? notesOfJoining(other.kind, other.enterpriseCount, member.fullMemberCount)
      : []),
  ];
  const move = useWrite(moveUnit, { onSuccess: onClose });
  const { legalName: unit } = member;
  return (
    <ActDialog<MoveValues>
      name="moveUnit"
      title={t('partyOrgs.move.title', { unit })}
      lead={t('partyOrgs.move.lead', { unit, name: org.name })}
      form={form}
      initialValues={{ target: props.target ?? 'other' }}
      submitLabel={t('partyOrgs.move.submit')}
      onClose={onClose}
      onSubmit={({ movedOn, toPartyOrgId, newBranchName, ...values }) =>
        move.mutateAsync({
          parkId: org.parkId,
          id: org.id,
          body: {
            version: org.version,
            enterpriseId: member.enterpriseId,
            movedOn,
            ...(values.target === 'own' ? { newBranchName } : { toPartyOrgId }),
            ...exceptionIn(values),
          },
        })
      }
    >
      <DateItem name="movedOn" label={t('partyOrgs.move.on')} required />
      <Form.Item name="target" label={t('partyOrgs.move.target')}>
        <Radio.Group>
          <Radio value="other">{t('partyOrgs.move.toOther')}</Radio>
          <Radio value="own">{t('partyOrgs.move.toOwn')}</Radio>
        </Radio.Group>
      </Form.Item>
      {target === 'own' ? (
        <TextItem name="newBranchName" label={t('partyOrgs.move.ownName')} required />
      ) : (
        <Form.Item
          name="toPartyOrgId"
          label={t('partyOrgs.move.other')}
          rules={[
            {
              required: true,
              message: t('partyOrgs.form.unitRequired', { label: t('partyOrgs.move.other') }),
            },
          ]}
        >
          <AnyOrgPicker parkId={org.parkId} exclude={org.id} />
        </Form.Item>
      )}
      <StandingNotes notes={notes} />
    </ActDialog>
  );
}

/** Lets a unit lead a joint branch from a day on. */
export function LeadDialog({ org, member, onClose }: MemberDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ leadsFrom: string }>();
  const lead = useWrite(changeLead, { onSuccess: onClose });
  const { legalName: unit } = member;
  return (
    <ActDialog<{ leadsFrom: string }>
      name="lead"
      title={t('partyOrgs.lead_change.title', { unit })}
      lead={t('partyOrgs.lead_change.lead', { unit })}
      form={form}
      submitLabel={t('partyOrgs.lead_change.submit')}
      onClose={onClose}
      onSubmit={({ leadsFrom }) =>
        lead.mutateAsync({
          parkId: org.parkId,
          id: org.id,
          body: { version: org.version, enterpriseId: member.enterpriseId, leadsFrom },
        })
      }
    >
      <DateItem name="leadsFrom" label={t('partyOrgs.lead_change.on')} required />
    </ActDialog>
  );
}

/** Corrects the day a unit joined. */
export function CorrectJoiningDialog({
  org,
  member,
  onClose,
}: MemberDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ joinedOn: string }>();
  const correct = useWrite(correctJoining, { onSuccess: onClose });
  const { legalName: unit } = member;
  return (
    <ActDialog<{ joinedOn: string }>
      name="joining"
      title={t('partyOrgs.joining.title', { unit })}
      lead={t('partyOrgs.joining.lead')}
      form={form}
      initialValues={{ joinedOn: member.joinedOn }}
      submitLabel={t('partyOrgs.joining.submit')}
      onClose={onClose}
      onSubmit={({ joinedOn }) =>
        correct.mutateAsync({
          parkId: org.parkId,
          id: org.id,
          membershipId: member.id,
          body: { version: org.version, joinedOn },
        })
      }
    >
      <DateItem name="joinedOn" label={t('partyOrgs.members.joinedOn')} required />
    </ActDialog>
  );
}
