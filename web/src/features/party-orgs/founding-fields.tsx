import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PartyOrgDetail } from '../../api/types.js';
import { DateItem } from '../../components/date-item.js';

/** The papers of a founding as a form holds them: what nobody told is missing. */
export interface FoundingPapers {
  appliedOn?: string;
  approvedBy?: string;
  repliedOn?: string;
  replyNumber?: string;
  filedOn?: string;
}

/** The papers of an organisation, for a form. */
export function papersOf(org: PartyOrgDetail): FoundingPapers {
  return {
    appliedOn: org.appliedOn ?? undefined,
    approvedBy: org.approvedBy ?? undefined,
    repliedOn: org.repliedOn ?? undefined,
    replyNumber: org.replyNumber ?? undefined,
    filedOn: org.filedOn ?? undefined,
  };
}

/** The papers of a form, for a request: what is empty is taken away. */
export function papersIn(values: FoundingPapers): Record<keyof FoundingPapers, string | null> {
  return {
    appliedOn: values.appliedOn || null,
    approvedBy: values.approvedBy?.trim() || null,
    repliedOn: values.repliedOn || null,
    replyNumber: values.replyNumber?.trim() || null,
    filedOn: values.filedOn || null,
  };
}

/** Application, approval and filing of a founding (rule 1.8), each left empty where it is not known. */
export function FoundingFields(): React.ReactElement {
  const { t } = useTranslation();
  const label = (field: keyof FoundingPapers): string => t(`partyOrgs.fields.${field}`);
  return (
    <fieldset className="form-part">
      <legend>{t('partyOrgs.founding.title')}</legend>
      <div className="form-grid">
        <DateItem name="appliedOn" label={label('appliedOn')} />
        <Form.Item name="approvedBy" label={label('approvedBy')}>
          <Input maxLength={160} autoComplete="off" />
        </Form.Item>
        <DateItem name="repliedOn" label={label('repliedOn')} />
        <Form.Item name="replyNumber" label={label('replyNumber')}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <DateItem name="filedOn" label={label('filedOn')} />
      </div>
    </fieldset>
  );
}
