import { Select } from 'antd';
import type { PartyOrg } from '../../api/types.js';
import { usePartyOrgs } from './requests.js';

interface AnyOrgPickerProps {
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
  parkId: string;
  exclude: string;
}

/** Picks an organisation of a park that can hold several units. */
export function AnyOrgPicker(props: AnyOrgPickerProps): React.ReactElement {
  const { id, value, onChange, parkId, exclude } = props;
  const found = [
    ...useOf(parkId, 'joint_branch'),
    ...useOf(parkId, 'general_branch'),
    ...useOf(parkId, 'party_committee'),
  ].filter((org) => org.id !== exclude);
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={found.map((org) => ({ value: org.id, label: org.name }))}
    />
  );
}

function useOf(parkId: string, kind: PartyOrg['kind']): PartyOrg[] {
  const query = { parkId, kind, current: 'true', page: 1, pageSize: 100 } as const;
  return usePartyOrgs(query).data?.items ?? [];
}
