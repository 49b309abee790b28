import { Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, call, withKey } from '../../api/client.js';
import type { EnterpriseDetail } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { DateItem } from '../../components/date-item.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';

type MassOrganisation = EnterpriseDetail['massOrganisations'][number];
const MASS_KINDS = [
  'union',
  'youth_league',
  'women_federation',
] as const satisfies readonly MassOrganisation['kind'][];

interface MassInput {
  kind: MassOrganisation['kind'];
  effectiveFrom: string;
}

interface MassDialogProps {
  unit: EnterpriseDetail;
  onClose: () => void;
}

/** Enters a mass organisation of a unit: from that day on it counts as reached by work (rule 5.6). */
export function FoundMassDialog({ unit, onClose }: MassDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<MassInput>();
  const create = useWrite(
    (body: MassInput, key) =>
      call(
        api.POST('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/mass-organisations', {
          params: { path: { parkId: unit.parkId, enterpriseId: unit.id } },
          body,
          headers: withKey(key),
        }),
      ),
    { onSuccess: onClose },
  );
  return (
    <FormDialog
      title={t('enterprises.instructors.foundTitle', { unit: unit.legalName })}
      lead={t('enterprises.instructors.foundLead')}
      onClose={onClose}
    >
      <SubmitForm<MassInput>
        name="mass"
        form={form}
        initialValues={{ kind: 'union' }}
        submitLabel={t('enterprises.instructors.found')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async (values) => {
          await create.mutateAsync(values);
        }}
      >
        <Form.Item name="kind" label={t('enterprises.instructors.massKind')} required>
          <Select
            options={MASS_KINDS.map((value) => ({
              value,
              label: t(`enterprises.massKinds.${value}`),
            }))}
          />
        </Form.Item>
        <DateItem name="effectiveFrom" label={t('enterprises.instructors.massFrom')} required />
      </SubmitForm>
    </FormDialog>
  );
}

/** Ends a mass organisation on a day. */
export function DissolveMassDialog({
  unit,
  mass,
  onClose,
}: MassDialogProps & { mass: MassOrganisation }): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ dissolvedOn: string }>();
  const dissolve = useWrite(
    (body: { dissolvedOn: string }, key) =>
      call(
        api.POST(
          '/api/v1/parks/{parkId}/enterprises/{enterpriseId}/mass-organisations/{massOrganisationId}/end',
          {
            params: {
              path: {
                parkId: unit.parkId,
                enterpriseId: unit.id,
                massOrganisationId: mass.id,
              },
            },
            body,
            headers: withKey(key),
          },
        ),
      ),
    { onSuccess: onClose },
  );
  return (
    <FormDialog
      title={t('enterprises.instructors.dissolveTitle', {
        name: t(`enterprises.massKinds.${mass.kind}`),
      })}
      lead={t('enterprises.instructors.dissolveLead')}
      onClose={onClose}
    >
      <SubmitForm<{ dissolvedOn: string }>
        name="dissolveMass"
        form={form}
        submitLabel={t('enterprises.instructors.dissolve')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async (values) => {
          await dissolve.mutateAsync(values);
        }}
      >
        <DateItem name="dissolvedOn" label={t('enterprises.instructors.massUntil')} required />
      </SubmitForm>
    </FormDialog>
  );
}
