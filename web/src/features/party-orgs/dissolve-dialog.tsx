import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Dissolution, PartyOrgDetail } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { formatCount } from '../../components/number-format.js';
import { ActDialog } from './act-form.js';
import { dissolvePartyOrg, mergePartyOrgs, renamePartyOrg } from './act-requests.js';
import { AnyOrgPicker } from './any-org-picker.js';
import { TextItem } from './post-fields.js';
import { partyOrgAddress } from './requests.js';

interface OrgDialogProps {
  org: PartyOrgDetail;
  onClose: () => void;
}

/** Dissolves an organisation on a day, with reason and approval; says how many units lose their coverage. */
export function DissolveDialog({ org, onClose }: OrgDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<Omit<Dissolution, 'version'>>();
  const dissolve = useWrite(dissolvePartyOrg, { onSuccess: onClose });
  return (
    <ActDialog<Omit<Dissolution, 'version'>>
      name="dissolve"
      title={t('partyOrgs.dissolve.title', { name: org.name })}
      lead={t('partyOrgs.dissolve.lead', { n: formatCount(org.enterpriseCount) })}
      form={form}
      submitLabel={t('partyOrgs.dissolve.submit')}
      onClose={onClose}
      onSubmit={(values) =>
        dissolve.mutateAsync({
          parkId: org.parkId,
          id: org.id,
          body: { ...values, version: org.version },
        })
      }
    >
      <DateItem name="dissolvedOn" label={t('partyOrgs.fields.dissolvedOn')} required />
      <EndPapers />
    </ActDialog>
  );
}

interface MergeValues {
  intoPartyOrgId: string;
  mergedOn: string;
  reason: string;
  approvedBy: string;
  approvedOn: string;
}

/** Merges an organisation into another one of the park: its units move, its posts end. */
export function MergeDialog({ org, onClose }: OrgDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<MergeValues>();
  const merge = useWrite(mergePartyOrgs, {
    onSuccess: async (into) => {
      onClose();
      await navigate(partyOrgAddress(into));
    },
  });
  return (
    <ActDialog<MergeValues>
      name="merge"
      title={t('partyOrgs.merge.title', { name: org.name })}
      lead={t('partyOrgs.merge.lead', { name: org.name, n: formatCount(org.enterpriseCount) })}
      form={form}
      submitLabel={t('partyOrgs.merge.submit')}
      onClose={onClose}
      onSubmit={(values) =>
        merge.mutateAsync({
          parkId: org.parkId,
          body: { ...values, sources: [{ id: org.id, version: org.version }] },
        })
      }
    >
      <Form.Item
        name="intoPartyOrgId"
        label={t('partyOrgs.merge.into')}
        rules={[
          {
            required: true,
            message: t('partyOrgs.form.unitRequired', { label: t('partyOrgs.merge.into') }),
          },
        ]}
      >
        <AnyOrgPicker parkId={org.parkId} exclude={org.id} />
      </Form.Item>
      <DateItem name="mergedOn" label={t('partyOrgs.merge.on')} required />
      <EndPapers />
    </ActDialog>
  );
}

function EndPapers(): React.ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <TextItem name="reason" label={t('partyOrgs.dissolve.reason')} required max={200} />
      <TextItem name="approvedBy" label={t('partyOrgs.fields.approvedBy')} required />
      <DateItem name="approvedOn" label={t('partyOrgs.posts.begin.approvedOn')} required />
    </>
  );
}

/** Gives an organisation another name from a day on; the former one is kept. */
export function RenameDialog({ org, onClose }: OrgDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ name: string; renamedOn: string }>();
  const rename = useWrite(renamePartyOrg, { onSuccess: onClose });
  return (
    <ActDialog<{ name: string; renamedOn: string }>
      name="rename"
      title={t('partyOrgs.rename.title', { name: org.name })}
      lead={t('partyOrgs.rename.lead', { name: org.name })}
      form={form}
      submitLabel={t('partyOrgs.rename.submit')}
      onClose={onClose}
      onSubmit={(values) =>
        rename.mutateAsync({
          parkId: org.parkId,
          id: org.id,
          body: { ...values, version: org.version },
        })
      }
    >
      <TextItem name="name" label={t('partyOrgs.rename.name')} required />
      <DateItem name="renamedOn" label={t('partyOrgs.rename.on')} required />
    </ActDialog>
  );
}
