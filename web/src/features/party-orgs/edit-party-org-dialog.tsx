import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PartyOrgDetail } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { DraftNote } from '../../components/drafts/draft-note.js';
import { useDraft } from '../../components/drafts/use-draft.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { useConflict } from '../../components/use-conflict.js';
import { FoundingFields, papersIn, papersOf, type FoundingPapers } from './founding-fields.js';
import { usePartyOrgFieldText } from './party-org-field-text.js';
import { PartyOrgPicker } from './party-org-picker.js';
import { editPartyOrg } from './requests.js';

interface EditValues extends FoundingPapers {
  name: string;
  foundedOn?: string;
  parentOrgId?: string;
}

/** Corrects name, founding, its papers and the superior of an organisation. */
export function EditPartyOrgDialog({
  org,
  onClose,
}: {
  org: PartyOrgDetail;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<EditValues>();
  const initialValues = {
    name: org.name,
    foundedOn: org.foundedOn ?? undefined,
    ...papersOf(org),
    parentOrgId: org.parentOrgId ?? undefined,
  };
  const draft = useDraft({
    form,
    of: 'party_org.edit',
    subject: org.id,
    initialValues,
    version: org.version,
  });
  const edit = useWrite(editPartyOrg, { onSuccess: onClose, draft: draft.name });
  // As the draft was begun: what others changed since is asked about.
  const version = draft.version ?? org.version;
  const conflict = useConflict({ form, version, ...usePartyOrgFieldText() });
  return (
    <FormDialog title={t('partyOrgs.form.editTitle', { name: org.name })} onClose={onClose}>
      <SubmitForm<EditValues>
        name="partyOrgEdit"
        form={form}
        initialValues={initialValues}
        submitLabel={t('partyOrgs.form.save')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onProblem={conflict.handle}
        onSubmit={async (values) => {
          const body = {
            version: conflict.version(),
            name: values.name.trim(),
            foundedOn: values.foundedOn ?? null,
            ...papersIn(values),
            parentOrgId: values.parentOrgId ?? null,
          };
          await draft.sending(() => edit.mutateAsync({ parkId: org.parkId, id: org.id, body }));
        }}
      >
        <Form.Item
          name="name"
          label={t('partyOrgs.fields.name')}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('form.required', { label: t('partyOrgs.fields.name') }),
            },
          ]}
        >
          <Input maxLength={160} autoComplete="off" />
        </Form.Item>
        <DateItem name="foundedOn" label={t('partyOrgs.fields.foundedOn')} />
        {org.kind !== 'park_committee' && (
          <Form.Item name="parentOrgId" label={t('partyOrgs.fields.parentOrgId')}>
            <PartyOrgPicker parkId={org.parkId} exclude={org.id} />
          </Form.Item>
        )}
        <FoundingFields />
        <DraftNote draft={draft} />
      </SubmitForm>
      {conflict.dialog}
    </FormDialog>
  );
}
