import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PartyOrgDetail } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { FormDialog } from '../../components/form-dialog.js';
import { formatCount } from '../../components/number-format.js';
import { SubmitForm } from '../../components/submit-form.js';
import { useConflict } from '../../components/use-conflict.js';
import { editPartyOrg } from './requests.js';
import { usePartyOrgFieldText } from './party-org-field-text.js';

/** Dissolves an organisation on a day; says how many units lose their coverage. */
export function DissolveDialog({
  org,
  onClose,
}: {
  org: PartyOrgDetail;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ dissolvedOn: string }>();
  const dissolve = useWrite(editPartyOrg, { onSuccess: onClose });
  const conflict = useConflict({ form, version: org.version, ...usePartyOrgFieldText() });
  return (
    <FormDialog
      title={t('partyOrgs.dissolve.title', { name: org.name })}
      lead={t('partyOrgs.dissolve.lead', { n: formatCount(org.enterpriseCount) })}
      onClose={onClose}
    >
      <SubmitForm<{ dissolvedOn: string }>
        name="dissolve"
        form={form}
        submitLabel={t('partyOrgs.dissolve.submit')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onProblem={conflict.handle}
        onSubmit={async ({ dissolvedOn }) => {
          const body = { version: conflict.version(), dissolvedOn };
          await dissolve.mutateAsync({ parkId: org.parkId, id: org.id, body });
        }}
      >
        <DateItem name="dissolvedOn" label={t('partyOrgs.fields.dissolvedOn')} required />
      </SubmitForm>
      {conflict.dialog}
    </FormDialog>
  );
}
