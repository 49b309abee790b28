import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BulkAct } from '../../components/bulk-dialog.js';
import { DateItem } from '../../components/date-item.js';
import { useStreetOptions } from '../parks/requests.js';

const TIERS = ['over_100m', 'over_10m'] as const;

/** What can be done with many units at once. */
export function useBulkUnitActs(): BulkAct[] {
  const { t } = useTranslation();
  const streets = useStreetOptions();
  const label = (
    field: 'streetId' | 'industry' | 'revenueTier' | 'leftOn' | 'dormantFrom',
  ): string => t(`enterprises.fields.${field}`);
  const required = (name: string) => [
    { required: true, message: t('form.required', { label: name }) },
  ];
  const texts = (
    action:
      | 'set_street'
      | 'set_industry'
      | 'set_revenue_tier'
      | 'mark_dormant'
      | 'mark_operating'
      | 'record_leaving',
  ): Pick<BulkAct, 'action' | 'label' | 'lead' | 'submit'> => ({
    action,
    label: t(`enterprises.bulk.${action}.label`),
    lead: t(`enterprises.bulk.${action}.lead`),
    submit: (n) => t(`enterprises.bulk.${action}.submit`, { n }),
  });
  return [
    {
      ...texts('set_street'),
      fields: (
        <Form.Item name="streetId" label={label('streetId')} rules={required(label('streetId'))}>
          <Select showSearch={{ optionFilterProp: 'label' }} {...streets} />
        </Form.Item>
      ),
    },
    {
      ...texts('set_industry'),
      fields: (
        <Form.Item
          name="industry"
          label={label('industry')}
          extra={t('enterprises.bulk.emptyTakesAway')}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      ),
      parametersOf: ({ industry }) => ({ industry: industry || null }),
    },
    {
      ...texts('set_revenue_tier'),
      fields: (
        <Form.Item
          name="revenueTier"
          label={label('revenueTier')}
          extra={t('enterprises.bulk.emptyTakesAway')}
        >
          <Select
            allowClear
            options={TIERS.map((value) => ({ value, label: t(`enterprises.tiers.${value}`) }))}
          />
        </Form.Item>
      ),
      parametersOf: ({ revenueTier }) => ({ revenueTier: revenueTier ?? null }),
    },
    {
      ...texts('mark_dormant'),
      fields: <DateItem name="dormantFrom" label={label('dormantFrom')} required />,
    },
    { ...texts('mark_operating') },
    {
      ...texts('record_leaving'),
      fields: (
        <>
          <DateItem name="leftOn" label={label('leftOn')} required />
          <Form.Item
            name="reason"
            label={t('enterprises.bulk.reason')}
            rules={[
              {
                required: true,
                whitespace: true,
                min: 2,
                message: t('form.required', { label: t('enterprises.bulk.reason') }),
              },
            ]}
          >
            <Input.TextArea rows={2} maxLength={200} />
          </Form.Item>
        </>
      ),
    },
  ];
}
