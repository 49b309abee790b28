import { useState } from 'react';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { EnterpriseDetail } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { useDraft } from '../../components/drafts/use-draft.js';
import { LinkButton } from '../../components/link-button.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { useConflict } from '../../components/use-conflict.js';
import { EnterpriseForm } from './enterprise-form.js';
import { editOf, valuesOf, type EnterpriseValues } from './enterprise-values.js';
import { editEnterprise, enterpriseAddress, useEnterprise } from './requests.js';
import { useFieldValueText } from './field-value-text.js';
import { useFeedback } from '../../components/feedback.js';

/** Edits a unit; a stale page shows what both changed. */
export function EnterpriseEditPage(): React.ReactElement {
  const { parkId = '', id = '' } = useParams();
  const query = useEnterprise(parkId, id);
  return <Loaded query={query}>{(unit) => <EditUnit unit={unit} />}</Loaded>;
}

function EditUnit({ unit: latest }: { unit: EnterpriseDetail }): React.ReactElement {
  const { t } = useTranslation();
  const [unit] = useState(latest);
  const navigate = useNavigate();
  const { message } = useFeedback();
  const [form] = Form.useForm<EnterpriseValues>();
  const { labelOf, valueOf } = useFieldValueText();
  const before = valuesOf(unit);
  const draft = useDraft({
    form,
    of: 'unit.edit',
    subject: unit.id,
    initialValues: before,
    version: unit.version,
  });
  // As the draft was begun: what others changed since is asked about.
  const version = draft.version ?? unit.version;
  const conflict = useConflict({ form, version, labelOf, valueOf });
  const address = enterpriseAddress(unit);
  const save = useWrite(editEnterprise, {
    draft: draft.name,
    onSuccess: async () => {
      void message.success(t('form.saved'));
      await navigate(address, { replace: true });
    },
  });
  return (
    <>
      <PageHeader
        title={t('enterprises.form.editTitle', { name: unit.legalName })}
        back={<Link to={address}>{unit.legalName}</Link>}
      />
      <div className="panel">
        <EnterpriseForm
          form={form}
          editing={{ phoneMasked: unit.contactPhoneMasked }}
          initialValues={before}
          draft={draft}
          submitLabel={t('enterprises.form.save')}
          secondary={<LinkButton to={address}>{t('verbs.cancel')}</LinkButton>}
          onProblem={conflict.handle}
          onSubmit={async (values) => {
            const body = editOf(before, values, conflict.version());
            await draft.sending(() => save.mutateAsync({ parkId: unit.parkId, id: unit.id, body }));
          }}
        />
      </div>
      {conflict.dialog}
    </>
  );
}
