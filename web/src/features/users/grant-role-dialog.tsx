import { useState } from 'react';
import { Button, Form, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GrantPlace, GrantPlaceQuery, GrantRoleInput, Role, User } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { GrantPlacePicker } from './grant-place-picker.js';
import { districtsQuery, grantRole, rolesQuery } from './requests.js';

interface Input {
  role: Role['role'];
  districtId?: string;
  place?: GrantPlace;
}

type SearchedKind = GrantPlaceQuery['kind'];

function isSearched(kind: Role['placeKind'] | undefined): kind is SearchedKind {
  return kind !== undefined && kind !== 'platform' && kind !== 'district';
}

/** The ids of a place as the server wants them: which of them follows from the kind. */
function bodyOf({ role, districtId, place }: Input, placeKind: Role['placeKind']): GrantRoleInput {
  const body: GrantRoleInput = { role, placeKind };
  if (placeKind === 'platform') return body;
  body.districtId = districtId;
  if (!place || !isSearched(placeKind)) return body;
  if (placeKind === 'street') return { ...body, streetId: place.id };
  body.parkId = place.parkId ?? undefined;
  if (placeKind === 'enterprise') body.enterpriseId = place.id;
  if (placeKind === 'branch') body.partyOrgId = place.id;
  return body;
}

/** Grants a role: first which, then in which district, then at which place of it. */
export function GrantRoleDialog({
  user,
  onClose,
}: {
  user: User;
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<Input>();
  const roles = useQuery(rolesQuery).data?.items ?? [];
  const districts = useQuery(districtsQuery);
  const [chosen, setChosen] = useState<Partial<Input>>({});
  const grant = useWrite(grantRole, { onSuccess: onClose });
  const kind = roles.find(({ role }) => role === chosen.role)?.placeKind;
  const choose = (field: string): { required: true; message: string } => ({
    required: true,
    message: t('users.grant.choose', { label: field }),
  });
  return (
    <FormDialog
      title={t('users.grant.title', { name: user.displayName })}
      lead={t('users.grant.lead')}
      onClose={onClose}
    >
      <SubmitForm<Input>
        name="grant"
        form={form}
        submitLabel={t('users.grant.submit')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async (values) => {
          if (kind) await grant.mutateAsync({ id: user.id, body: bodyOf(values, kind) });
        }}
      >
        <Form.Item
          name="role"
          label={t('users.grant.role')}
          rules={[choose(t('users.grant.role'))]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={roles.map(({ role, roleName }) => ({ value: role, label: roleName }))}
            onChange={(role: Role['role']) => {
              form.setFieldValue('place', undefined);
              setChosen({ ...chosen, role });
            }}
          />
        </Form.Item>
        {kind !== undefined && kind !== 'platform' && (
          <Form.Item
            name="districtId"
            label={t('users.grant.kinds.district')}
            rules={[choose(t('users.grant.kinds.district'))]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              loading={districts.isPending}
              options={(districts.data?.items ?? []).map(({ id, name }) => ({
                value: id,
                label: name,
              }))}
              onChange={(districtId: string) => {
                form.setFieldValue('place', undefined);
                setChosen({ ...chosen, districtId });
              }}
            />
          </Form.Item>
        )}
        {isSearched(kind) && (
          <Form.Item
            name="place"
            label={t(`users.grant.kinds.${kind}`)}
            rules={[choose(t(`users.grant.kinds.${kind}`))]}
          >
            <GrantPlacePicker
              key={`${kind} ${chosen.districtId}`}
              kind={kind}
              districtId={chosen.districtId}
            />
          </Form.Item>
        )}
      </SubmitForm>
    </FormDialog>
  );
}
