import { useState } from 'react';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BulkAct } from '../../components/bulk-dialog.js';
import { useParkOptions } from '../parks/requests.js';
import { PartyOrgPicker } from './party-org-picker.js';

/** What can be done with many Party organisations at once. */
export function useBulkOrgActs(parkId: string | undefined): BulkAct[] {
  const { t } = useTranslation();
  return [
    {
      action: 'set_superior',
      label: t('partyOrgs.bulk.label'),
      lead: t('partyOrgs.bulk.lead'),
      submit: (n) => t('partyOrgs.bulk.submit', { n }),
      fields: <SuperiorFields parkId={parkId} />,
      parametersOf: ({ parentOrgId }) => ({ parentOrgId: parentOrgId ?? null }),
    },
  ];
}

/** The superior to choose, in the park that the list is narrowed to or that is chosen first. */
function SuperiorFields({ parkId }: { parkId: string | undefined }): React.ReactElement {
  const { t } = useTranslation();
  const parks = useParkOptions();
  const [chosen, setChosen] = useState(parkId);
  return (
    <>
      {parkId === undefined && (
        <Form.Item label={t('partyOrgs.fields.parkId')} required htmlFor="bulk_park">
          <Select
            id="bulk_park"
            value={chosen}
            onChange={setChosen}
            showSearch={{ optionFilterProp: 'label' }}
            {...parks}
          />
        </Form.Item>
      )}
      <Form.Item
        name="parentOrgId"
        label={t('partyOrgs.fields.parentOrgId')}
        extra={t('partyOrgs.bulk.emptyTakesAway')}
      >
        <PartyOrgPicker parkId={chosen} />
      </Form.Item>
    </>
  );
}
