import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMe } from '../../api/me.js';
import { useWrite } from '../../api/use-write.js';
import { useDraft } from '../../components/drafts/use-draft.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { EnterpriseForm } from './enterprise-form.js';
import { inputOf, type EnterpriseValues } from './enterprise-values.js';
import { createEnterprise, enterpriseAddress } from './requests.js';
import { useFeedback } from '../../components/feedback.js';

/** Enters one unit into the ledger. */
export function EnterpriseCreatePage(): React.ReactElement {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const { message } = useFeedback();
  const [form] = Form.useForm<EnterpriseValues>();
  const initialValues = {
    parkId: me?.roleGrant.parkId ?? undefined,
    streetId: me?.roleGrant.streetId ?? undefined,
  };
  const draft = useDraft({ form, of: 'unit.create', initialValues });
  const create = useWrite(createEnterprise, {
    draft: draft.name,
    onSuccess: async (unit) => {
      void message.success(t('enterprises.form.created', { name: unit.legalName }));
      await navigate(enterpriseAddress(unit), { replace: true });
    },
  });
  return (
    <>
      <PageHeader
        title={t('enterprises.form.createTitle')}
        lead={t('enterprises.form.createLead')}
        back={<Link to="/enterprises">{t('enterprises.back')}</Link>}
      />
      <div className="panel">
        <EnterpriseForm
          form={form}
          editing={null}
          initialValues={initialValues}
          draft={draft}
          submitLabel={t('enterprises.form.create')}
          secondary={<LinkButton to="/enterprises">{t('verbs.cancel')}</LinkButton>}
          onSubmit={async (values) => {
            await draft.sending(() =>
              create.mutateAsync({ parkId: values.parkId, body: inputOf(values) }),
            );
          }}
        />
      </div>
    </>
  );
}
