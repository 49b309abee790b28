import type { ReactNode } from 'react';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateItem } from '../../components/date-item.js';
import { EnterprisePicker } from '../enterprises/enterprise-picker.js';
import { unitsOf, type PartyOrgKind } from './party-org-kinds.js';

/** One unit to be covered, as entered. */
export interface UnitRow {
  enterpriseId?: string;
  joinedOn?: string;
}

interface UnitRowsProps {
  kind: PartyOrgKind | undefined;
  parkId: string | undefined;
  /** Name of the unit the form was started from. */
  knownName: string | undefined;
}

/** The units of a new organisation: one of its own, or several with dates and, for a joint branch, a lead unit. */
export function UnitRows({ kind, parkId, knownName }: UnitRowsProps): ReactNode {
  const { t } = useTranslation();
  const several = unitsOf(kind) === 'several';
  const joint = kind === 'joint_branch';
  return (
    <fieldset className="form-part">
      <legend>{several ? t('partyOrgs.form.units') : t('partyOrgs.form.oneUnit')}</legend>
      {!parkId && <p className="muted">{t('partyOrgs.form.parkFirst')}</p>}
      {parkId && !several && (
        <div className="form-grid">
          <UnitItem
            name={['enterprises', 0, 'enterpriseId']}
            label={t('partyOrgs.members.unit')}
            parkId={parkId}
            knownName={knownName}
          />
        </div>
      )}
      {parkId && several && (
        <Form.Item
          name="leadRow"
          rules={joint ? [{ required: true, message: t('partyOrgs.form.leadRequired') }] : []}
          className="unit-rows"
        >
          <LeadGroup>
            <RowList joint={joint} parkId={parkId} knownName={knownName} />
          </LeadGroup>
        </Form.Item>
      )}
    </fieldset>
  );
}

interface LeadGroupProps {
  id?: string;
  value?: number;
  onChange?: (value: number) => void;
  children: ReactNode;
}

function LeadGroup({ id, value, onChange, children }: LeadGroupProps): ReactNode {
  return (
    <Radio.Group
      id={id}
      value={value}
      onChange={(event) => onChange?.(event.target.value as number)}
      className="unit-row-group"
    >
      {children}
    </Radio.Group>
  );
}

function RowList({
  joint,
  parkId,
  knownName,
}: {
  joint: boolean;
  parkId: string;
  knownName: string | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const dropLead = (removed: number): void => {
    const lead = form.getFieldValue('leadRow') as number | undefined;
    if (lead === undefined || lead < removed) return;
    form.setFieldValue('leadRow', lead === removed ? undefined : lead - 1);
  };
  return (
    <Form.List
      name="enterprises"
      rules={[
        {
          validator: (_rule, rows: UnitRow[] | undefined) =>
            joint && (rows?.length ?? 0) < 2
              ? Promise.reject(new Error(t('partyOrgs.form.atLeastTwo')))
              : Promise.resolve(),
        },
      ]}
    >
      {(fields, { add, remove }, { errors }) => (
        <>
          {fields.map((field, index) => (
            <div key={field.key} className="unit-row">
              <UnitItem
                name={[field.name, 'enterpriseId']}
                label={t('partyOrgs.form.unitNumber', { n: index + 1 })}
                parkId={parkId}
                knownName={index === 0 ? knownName : undefined}
              />
              <DateItem
                name={[field.name, 'joinedOn']}
                label={t('partyOrgs.form.joinedOn')}
                help={t('partyOrgs.form.joinedHint')}
              />
              <div className="unit-row-end">
                {joint && <Radio value={index}>{t('partyOrgs.form.lead')}</Radio>}
                {fields.length > 1 && (
                  <Button
                    type="text"
                    icon={<DeleteOutlined aria-hidden />}
                    aria-label={t('partyOrgs.form.removeUnit', { n: index + 1 })}
                    onClick={() => {
                      dropLead(index);
                      remove(field.name);
                    }}
                  />
                )}
              </div>
            </div>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {t('partyOrgs.form.addUnit')}
          </Button>
          <Form.ErrorList errors={errors} />
        </>
      )}
    </Form.List>
  );
}

interface UnitItemProps {
  /** Its place in the form: within Form.List counted from there, else from the top. */
  name: (string | number)[];
  label: string;
  parkId: string;
  knownName: string | undefined;
}

function UnitItem({ name, label, parkId, knownName }: UnitItemProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, message: t('partyOrgs.form.unitRequired', { label }) }]}
    >
      <EnterprisePicker parkId={parkId} known={knownName} />
    </Form.Item>
  );
}
