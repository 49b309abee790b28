import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Construction } from '../../api/types.js';

const FORMS = ['own_branch', 'join_joint', 'new_joint', 'mobile_org'] as const;

/** The choice of a form: what the rules propose is chosen already, anything else asks for its reason. */
export function ChoiceFields({ project }: { project: Construction }): React.ReactElement {
  const { t } = useTranslation();
  const instance = Form.useFormInstance();
  const chosen = Form.useWatch('form', instance) as string | undefined;
  const joinId = Form.useWatch('joinPartyOrgId', instance) as string | undefined;
  const withMobile = Form.useWatch('withMobile', instance) as boolean | undefined;
  const { proposal } = project;
  const candidates = proposal?.candidates ?? [];
  const isFull = candidates.find(({ partyOrgId }) => partyOrgId === joinId)?.roomLeft === 0;
  const asksReason =
    (chosen !== undefined && chosen !== proposal?.form) || (chosen === 'join_joint' && isFull);
  const required = (label: string, type?: 'array') => [
    { required: true, ...(type ? { type } : {}), message: t('form.required', { label }) },
  ];
  return (
    <>
      <Form.Item
        name="form"
        label={t('construction.fields.form')}
        rules={required(t('construction.fields.form'))}
      >
        <Radio.Group
          className="choice-list"
          options={FORMS.map((value) => ({
            value,
            label:
              value === proposal?.form
                ? t('construction.moves.recommended', { form: t(`construction.forms.${value}`) })
                : t(`construction.forms.${value}`),
          }))}
        />
      </Form.Item>
      {chosen === 'join_joint' && (
        <Form.Item
          name="joinPartyOrgId"
          label={t('construction.fields.joining')}
          rules={required(t('construction.fields.joining'))}
        >
          <Select
            options={candidates.map((one) => ({
              value: one.partyOrgId,
              label: t('construction.moves.candidate', { name: one.name, n: one.unitCount }),
            }))}
          />
        </Form.Item>
      )}
      {chosen === 'new_joint' && (
        <Form.Item
          name="partnerIds"
          label={t('construction.fields.partners')}
          rules={required(t('construction.fields.partners'), 'array')}
        >
          <Select
            mode="multiple"
            optionFilterProp="label"
            notFoundContent={t('construction.proposal.noPartner')}
            options={(proposal?.partners ?? []).map((one) => ({
              value: one.enterpriseId,
              label: t('construction.moves.partner', {
                name: one.legalName,
                n: one.fullMemberCount,
              }),
            }))}
          />
        </Form.Item>
      )}
      {(chosen === 'own_branch' || chosen === 'new_joint') && (
        <Form.Item
          name="orgName"
          label={t('construction.fields.orgName')}
          rules={required(t('construction.fields.orgName'))}
        >
          <Input maxLength={160} />
        </Form.Item>
      )}
      {chosen !== 'mobile_org' && (
        <Form.Item name="withMobile" valuePropName="checked">
          <Checkbox>{t('construction.moves.withMobile')}</Checkbox>
        </Form.Item>
      )}
      {(chosen === 'mobile_org' || withMobile) && <MobileFields project={project} />}
      {asksReason && (
        <Form.Item
          name="formReason"
          label={t('construction.fields.formReason')}
          rules={required(t('construction.fields.formReason'))}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      )}
    </>
  );
}

function MobileFields({ project }: { project: Construction }): React.ReactElement {
  const { t } = useTranslation();
  const instance = Form.useFormInstance();
  const mobileId = Form.useWatch('mobilePartyOrgId', instance) as string | undefined;
  const mobiles = project.proposal?.mobiles ?? [];
  return (
    <>
      {mobiles.length > 0 && (
        <Form.Item
          name="mobilePartyOrgId"
          label={t('construction.moves.mobileExisting')}
          extra={t('construction.moves.mobileExistingHint')}
        >
          <Select
            allowClear
            options={mobiles.map(({ partyOrgId, name }) => ({ value: partyOrgId, label: name }))}
          />
        </Form.Item>
      )}
      {!mobileId && (
        <Form.Item
          name="mobileName"
          label={t('construction.fields.mobileName')}
          rules={[
            {
              required: true,
              message: t('form.required', { label: t('construction.fields.mobileName') }),
            },
          ]}
        >
          <Input maxLength={160} />
        </Form.Item>
      )}
    </>
  );
}
