import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateItem } from '../../components/date-item.js';

/** The posts there are, the leading ones first. */
export const POSTS = [
  'secretary',
  'deputy_secretary',
  'organisation_officer',
  'publicity_officer',
  'discipline_officer',
  'committee_member',
] as const;
export type PostName = (typeof POSTS)[number];

type ItemName = string | (string | number)[];

/** A short text in a form, required or not. */
export function TextItem({
  name,
  label,
  required = false,
  max = 160,
}: {
  name: ItemName;
  label: string;
  required?: boolean;
  max?: number;
}): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      rules={
        required ? [{ required, whitespace: true, message: t('form.required', { label }) }] : []
      }
    >
      <Input maxLength={max} autoComplete="off" />
    </Form.Item>
  );
}

/** Which post. */
export function PostItem({ name, label }: { name: ItemName; label: string }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, message: t('form.required', { label }) }]}
    >
      <Select
        options={POSTS.map((value) => ({ value, label: t(`partyOrgs.posts.names.${value}`) }))}
      />
    </Form.Item>
  );
}

/** Elected or appointed. */
export function BasisItem({ onlyAppointed }: { onlyAppointed: boolean }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item name="basis" label={t('partyOrgs.posts.basis')} required>
      <Radio.Group>
        <Radio value="elected" disabled={onlyAppointed}>
          {t('partyOrgs.posts.bases.elected')}
        </Radio>
        <Radio value="appointed">{t('partyOrgs.posts.bases.appointed')}</Radio>
      </Radio.Group>
    </Form.Item>
  );
}

/** Approval of secretary and deputy, filing of the others (rule 1.14). */
export function ApprovalItems(): React.ReactElement {
  const { t } = useTranslation();
  return (
    <div className="form-grid">
      <TextItem name="approvedBy" label={t('partyOrgs.posts.begin.approvedBy')} />
      <DateItem name="approvedOn" label={t('partyOrgs.posts.begin.approvedOn')} />
      <DateItem name="filedOn" label={t('partyOrgs.posts.begin.filedOn')} />
    </div>
  );
}

/** Who approved what the rules would refuse. */
export function ExceptionItems({ hint }: { hint?: string }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <fieldset className="form-part">
      <legend>{t('partyOrgs.posts.begin.exception')}</legend>
      <p className="muted">{hint ?? t('partyOrgs.posts.begin.exceptionHint')}</p>
      <div className="form-grid">
        <TextItem name="exceptionBy" label={t('partyOrgs.posts.begin.exceptionBy')} />
        <DateItem name="exceptionOn" label={t('partyOrgs.posts.begin.exceptionOn')} />
      </div>
    </fieldset>
  );
}
