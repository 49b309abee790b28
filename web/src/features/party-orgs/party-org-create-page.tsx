import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useMe } from '../../api/me.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { DraftNote } from '../../components/drafts/draft-note.js';
import { useDraft } from '../../components/drafts/use-draft.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { SubmitForm } from '../../components/submit-form.js';
import { useParkOptions } from '../parks/requests.js';
import { useEnterprise } from '../enterprises/requests.js';
import { FoundingFields, type FoundingPapers, papersIn } from './founding-fields.js';
import { membershipsOf, PARTY_ORG_KINDS, unitsOf, type PartyOrgKind } from './party-org-kinds.js';
import { PartyOrgPicker } from './party-org-picker.js';
import { createPartyOrg, partyOrgAddress } from './requests.js';
import { notesOfFounding } from './standing.js';
import { exceptionIn, type ExceptionValues, StandingNotes } from './standing-notes.js';
import { UnitRows, type UnitRow } from './unit-rows.js';
import { useFeedback } from '../../components/feedback.js';

interface CreateValues extends FoundingPapers, ExceptionValues {
  parkId: string;
  kind: PartyOrgKind;
  name: string;
  foundedOn?: string;
  effectiveFrom?: string;
  secretaryName?: string;
  parentOrgId?: string;
  enterprises: UnitRow[];
  leadRow?: number;
}

/** Creates a Party organisation of any kind; `?parkId=&enterpriseId=` start it from a unit. */
export function PartyOrgCreatePage(): React.ReactElement {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { message } = useFeedback();
  const [form] = Form.useForm<CreateValues>();
  const parks = useParkOptions();
  const parkId = Form.useWatch('parkId', form);
  const kind = Form.useWatch('kind', form);
  const chosen = (Form.useWatch('enterprises', form) ?? []).flatMap(
    (row) => row?.enterpriseId ?? [],
  );
  // Of several units only their number is at hand.
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const onlyUnit = useEnterprise(parkId ?? '', only ?? '', Boolean(parkId && only));
  const fromUnit = params.get('enterpriseId') ?? undefined;
  const fromPark = params.get('parkId') ?? me?.roleGrant.parkId ?? undefined;
  const unit = useEnterprise(fromPark ?? '', fromUnit ?? '', Boolean(fromPark && fromUnit));
  const initialValues: Partial<CreateValues> = {
    parkId: fromPark,
    kind: 'branch',
    enterprises: [{ enterpriseId: fromUnit }],
  };
  const draft = useDraft({ form, of: 'party_org.create', subject: fromUnit, initialValues });
  const create = useWrite(createPartyOrg, {
    draft: draft.name,
    onSuccess: async (org) => {
      void message.success(t('partyOrgs.form.created', { name: org.name }));
      await navigate(partyOrgAddress(org), { replace: true });
    },
  });
  const label = (field: 'parkId' | 'kind' | 'name' | 'secretaryName' | 'parentOrgId'): string =>
    t(`partyOrgs.fields.${field}`);
  const needed = (field: 'parkId' | 'kind' | 'name'): { required: true; message: string } => ({
    required: true,
    message: t('form.required', { label: label(field) }),
  });
  return (
    <>
      <PageHeader
        title={t('partyOrgs.form.createTitle')}
        lead={t('partyOrgs.form.createLead')}
        back={<Link to="/party-orgs">{t('partyOrgs.back')}</Link>}
      />
      <div className="panel">
        <SubmitForm<CreateValues>
          name="partyOrg"
          form={form}
          initialValues={initialValues}
          submitLabel={t('partyOrgs.form.create')}
          secondary={<LinkButton to="/party-orgs">{t('verbs.cancel')}</LinkButton>}
          onSubmit={async (values) => {
            const {
              parkId: park,
              enterprises,
              leadRow,
              exceptionBy,
              exceptionOn,
              ...rest
            } = values;
            const body = {
              ...rest,
              ...papersIn(values),
              ...exceptionIn({ exceptionBy, exceptionOn }),
              name: rest.name.trim(),
              enterprises: membershipsOf(rest.kind, enterprises ?? [], leadRow),
            };
            await draft.sending(() => create.mutateAsync({ parkId: park, body }));
          }}
        >
          <div className="form-grid">
            <Form.Item name="parkId" label={label('parkId')} rules={[needed('parkId')]}>
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={parks.options}
                loading={parks.loading}
                onChange={() =>
                  form.setFieldsValue({
                    enterprises: [{}],
                    leadRow: undefined,
                    parentOrgId: undefined,
                  })
                }
              />
            </Form.Item>
            <Form.Item name="kind" label={label('kind')} rules={[needed('kind')]}>
              <Select
                options={PARTY_ORG_KINDS.map((value) => ({
                  value,
                  label: t(`partyOrgs.kinds.${value}`),
                }))}
              />
            </Form.Item>
          </div>
          {unitsOf(kind) !== 'none' && (
            <UnitRows kind={kind} parkId={parkId} knownName={unit.data?.legalName} />
          )}
          <div className="form-grid">
            <Form.Item
              name="name"
              label={label('name')}
              rules={[{ ...needed('name'), whitespace: true }]}
              className="form-wide"
            >
              <Input maxLength={160} autoComplete="off" />
            </Form.Item>
            <DateItem name="foundedOn" label={t('partyOrgs.fields.foundedOn')} required />
            <DateItem
              name="effectiveFrom"
              label={t('partyOrgs.fields.effectiveFrom')}
              help={t('partyOrgs.effectiveHint')}
            />
            <Form.Item name="secretaryName" label={label('secretaryName')}>
              <Input maxLength={60} autoComplete="off" />
            </Form.Item>
            {kind !== 'park_committee' && (
              <Form.Item name="parentOrgId" label={label('parentOrgId')}>
                <PartyOrgPicker parkId={parkId} />
              </Form.Item>
            )}
          </div>
          <FoundingFields />
          <StandingNotes
            notes={notesOfFounding(kind, chosen.length, onlyUnit.data?.fullMemberCount ?? null)}
          />
          <DraftNote draft={draft} />
        </SubmitForm>
      </div>
    </>
  );
}
