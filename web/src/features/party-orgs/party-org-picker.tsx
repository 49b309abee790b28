import { Select } from 'antd';
import type { PartyOrg } from '../../api/types.js';
import { usePartyOrgs } from './requests.js';

interface PartyOrgPickerProps {
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
  parkId: string | undefined;
  exclude?: string;
}

const MANY = 100;

/** Picks a superior organisation of the same park: its committees and general branches. */
export function PartyOrgPicker(props: PartyOrgPickerProps): React.ReactElement {
  const { id, value, onChange, parkId, exclude } = props;
  const committee = useSuperiors(parkId, 'park_committee');
  const committees = useSuperiors(parkId, 'party_committee');
  const generalBranches = useSuperiors(parkId, 'general_branch');
  const found = [...committee, ...committees, ...generalBranches].filter(
    (org) => org.id !== exclude,
  );
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      disabled={!parkId}
      options={found.map((org) => ({ value: org.id, label: org.name }))}
    />
  );
}

function useSuperiors(parkId: string | undefined, kind: PartyOrg['kind']): PartyOrg[] {
  const query = { parkId, kind, current: 'true', page: 1, pageSize: MANY } as const;
  return usePartyOrgs(query, parkId !== undefined).data?.items ?? [];
}
