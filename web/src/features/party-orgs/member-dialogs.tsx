import { Button, Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PartyOrgDetail, PartyOrgMember } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { useEnterprise } from '../enterprises/requests.js';
import { EnterprisePicker } from '../enterprises/enterprise-picker.js';
import { addMember, endMember } from './requests.js';
import { notesOfJoining, notesOfLeaving } from './standing.js';
import { exceptionIn, type ExceptionValues, StandingNotes } from './standing-notes.js';

interface AddInput extends ExceptionValues {
  enterpriseId: string;
  joinedOn: string;
  isLead?: boolean;
}

/** Puts a unit under the organisation from a day on. */
export function AddMemberDialog({
  org,
  onClose,
}: {
  org: PartyOrgDetail;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<AddInput>();
  const chosen = Form.useWatch('enterpriseId', form);
  const unit = useEnterprise(org.parkId, chosen ?? '', org.kind === 'branch' && Boolean(chosen));
  const add = useWrite(addMember, { onSuccess: onClose });
  const current = org.members
    .filter((member) => member.leftOn === null)
    .map((member) => member.enterpriseId);
  return (
    <FormDialog
      title={t('partyOrgs.members.addTitle')}
      lead={t('partyOrgs.members.addLead', { name: org.name })}
      onClose={onClose}
    >
      <SubmitForm<AddInput>
        name="member"
        form={form}
        submitLabel={t('partyOrgs.members.addSubmit')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async ({ enterpriseId, joinedOn, isLead, ...exception }) => {
          const body = {
            enterpriseId,
            joinedOn,
            ...(isLead ? { isLead } : {}),
            ...exceptionIn(exception),
          };
          await add.mutateAsync({ parkId: org.parkId, id: org.id, body });
        }}
      >
        <Form.Item
          name="enterpriseId"
          label={t('partyOrgs.members.unit')}
          rules={[
            {
              required: true,
              message: t('partyOrgs.form.unitRequired', { label: t('partyOrgs.members.unit') }),
            },
          ]}
        >
          <EnterprisePicker parkId={org.parkId} exclude={current} />
        </Form.Item>
        <DateItem name="joinedOn" label={t('partyOrgs.members.joinedOn')} required />
        {org.kind === 'joint_branch' && (
          <Form.Item name="isLead" valuePropName="checked">
            <Checkbox>{t('partyOrgs.members.isLead')}</Checkbox>
          </Form.Item>
        )}
        {chosen && (
          <StandingNotes
            notes={notesOfJoining(
              org.kind,
              org.enterpriseCount,
              unit.data?.fullMemberCount ?? null,
            )}
          />
        )}
      </SubmitForm>
    </FormDialog>
  );
}

interface EndInput extends ExceptionValues {
  leftOn: string;
}

interface EndMemberDialogProps {
  org: PartyOrgDetail;
  member: PartyOrgMember;
  onClose: () => void;
}

/** Ends the coverage of a unit on a day; says what that changes. */
export function EndMemberDialog({
  org,
  member,
  onClose,
}: EndMemberDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<EndInput>();
  const end = useWrite(endMember, { onSuccess: onClose });
  return (
    <FormDialog
      title={t('partyOrgs.members.endTitle', { unit: member.legalName })}
      lead={t('partyOrgs.members.endLead', { unit: member.legalName, name: org.name })}
      onClose={onClose}
    >
      <SubmitForm<EndInput>
        name="endMember"
        form={form}
        submitLabel={t('partyOrgs.members.endSubmit')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async ({ leftOn, ...exception }) => {
          await end.mutateAsync({
            parkId: org.parkId,
            id: org.id,
            membershipId: member.id,
            body: { leftOn, ...exceptionIn(exception) },
          });
        }}
      >
        <DateItem name="leftOn" label={t('partyOrgs.members.leftOn')} required />
        <StandingNotes notes={notesOfLeaving(org.kind, org.enterpriseCount)} />
      </SubmitForm>
    </FormDialog>
  );
}
