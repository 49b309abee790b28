import { Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Construction } from '../../api/types.js';
import { DateItem } from '../../components/date-item.js';
import { FileItem } from '../../components/files/file-item.js';
import type { MoveForm } from '../workflow/move-form.js';
import { ChoiceFields } from './choice-fields.js';
import { OfficerFields } from './officer-fields.js';

/** What the dialog of each move asks for. */
export function useMoveForms(project: Construction): Record<string, MoveForm> {
  const { t } = useTranslation();
  const { membersKnown, proposal, appliedTo } = project;
  const reply: MoveForm = {
    lead: t('construction.moves.approveLead'),
    fields: (
      <>
        <DateItem name="repliedOn" label={t('construction.fields.repliedOn')} required />
        <TextItem
          name="replyNumber"
          label={t('construction.fields.replyNumber')}
          required
          max={60}
        />
        <FilesItem label={t('construction.moves.replyFile')} required />
      </>
    ),
  };
  return {
    count: {
      lead: t('construction.moves.countLead', {
        n: membersKnown?.fullMembers ?? 0,
        asOf: membersKnown?.asOf ?? '',
      }),
      initialValues: { mobileMembers: project.mobileMembers ?? 0 },
      fields: (
        <>
          <DateItem name="countedOn" label={t('construction.fields.countedOn')} required />
          <Form.Item
            name="mobileMembers"
            label={t('construction.fields.mobileMembers')}
            extra={t('construction.moves.mobileHint')}
            rules={[
              {
                required: true,
                message: t('form.required', { label: t('construction.fields.mobileMembers') }),
              },
            ]}
          >
            <InputNumber min={0} max={10_000} precision={0} />
          </Form.Item>
        </>
      ),
    },
    choose: {
      lead: t('construction.moves.chooseLead'),
      initialValues: {
        form: proposal?.form === 'outreach' ? undefined : proposal?.form,
        withMobile: proposal?.withMobile,
        joinPartyOrgId: proposal?.candidates.find(({ roomLeft }) => roomLeft > 0)?.partyOrgId,
      },
      fields: <ChoiceFields project={project} />,
    },
    send_outreach: {
      lead: t('construction.moves.outreachLead'),
      fields: (
        <>
          <OutreachFields />
          {proposal !== null && proposal.form !== 'outreach' && (
            <AreaItem name="formReason" label={t('construction.fields.formReason')} required />
          )}
        </>
      ),
    },
    prepare: {
      lead: t('construction.moves.prepareLead'),
      fields: (
        <>
          <DateItem name="preparedOn" label={t('construction.fields.preparedOn')} required />
          <AreaItem name="preparation" label={t('construction.fields.preparation')} required />
          <FilesItem label={t('construction.moves.prepareFile')} />
        </>
      ),
    },
    apply: {
      lead: t('construction.moves.applyLead'),
      fields: (
        <>
          <DateItem name="appliedOn" label={t('construction.fields.appliedOn')} required />
          <TextItem name="appliedTo" label={t('construction.fields.appliedTo')} required />
          <FilesItem label={t('construction.moves.applyFile')} />
        </>
      ),
    },
    approve: reply,
    approve_joining: reply,
    elect: {
      lead: t('construction.moves.electLead'),
      initialValues: {
        electionBasis: 'elected',
        officers: [{ post: 'secretary', personName: '' }],
      },
      fields: (
        <>
          <DateItem name="electedOn" label={t('construction.fields.electedOn')} required />
          <Form.Item name="electionBasis" label={t('construction.fields.electionBasis')}>
            <Radio.Group
              options={(['elected', 'appointed'] as const).map((value) => ({
                value,
                label: t(`construction.bases.${value}`),
              }))}
            />
          </Form.Item>
          <OfficerFields />
          <FilesItem label={t('construction.moves.electFile')} />
        </>
      ),
    },
    complete: {
      lead: t('construction.moves.completeLead', { to: appliedTo ?? '' }),
      fields: (
        <>
          <DateItem name="filedOn" label={t('construction.fields.filedOn')} required />
          {project.form === 'join_joint' ? (
            project.formReason === null && (
              <AreaItem
                name="formReason"
                label={t('construction.moves.fullReason')}
                extra={t('construction.moves.fullReasonHint')}
              />
            )
          ) : (
            <DateItem
              name="officersApprovedOn"
              label={t('construction.fields.officersApprovedOn')}
            />
          )}
          <FilesItem label={t('construction.moves.fileFile')} />
          <ExceptionFields />
        </>
      ),
    },
    complete_mobile: {
      lead: t('construction.moves.completeMobileLead'),
      fields: (
        <>
          <DateItem name="filedOn" label={t('construction.fields.filedOn')} required />
          <OutreachFields />
          <FilesItem label={t('construction.moves.fileFile')} />
        </>
      ),
    },
    choose_again: { lead: t('construction.moves.againLead') },
    recount: { lead: t('construction.moves.recountLead') },
    refuse: { lead: t('construction.moves.refuseLead') },
    cancel: { lead: t('construction.moves.cancelLead', { unit: project.legalName }) },
  };
}

const MASS_KINDS = ['union', 'youth_league', 'women_federation'] as const;

function OutreachFields(): React.ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <TextItem
        name="instructorName"
        label={t('construction.fields.instructorName')}
        required
        max={60}
      />
      <DateItem name="instructorFrom" label={t('construction.fields.instructorFrom')} required />
      <Form.Item name="massOrganisations" label={t('construction.fields.massOrganisations')}>
        <Checkbox.Group
          options={MASS_KINDS.map((value) => ({
            value,
            label: t(`construction.massKinds.${value}`),
          }))}
        />
      </Form.Item>
    </>
  );
}

function ExceptionFields(): React.ReactElement {
  const { t } = useTranslation();
  return (
    <fieldset className="form-part">
      <legend>{t('construction.moves.exception')}</legend>
      <p className="muted">{t('construction.moves.exceptionHint')}</p>
      <TextItem name="exceptionBy" label={t('construction.fields.exceptionBy')} />
      <DateItem name="exceptionOn" label={t('construction.fields.exceptionOn')} />
    </fieldset>
  );
}

interface ItemProps {
  name: string;
  label: string;
  required?: boolean;
  max?: number;
  extra?: string;
}

function TextItem({ name, label, required = false, max = 160 }: ItemProps): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      rules={
        required ? [{ required, whitespace: true, message: t('form.required', { label }) }] : []
      }
    >
      <Input maxLength={max} />
    </Form.Item>
  );
}

function AreaItem({ name, label, required = false, extra }: ItemProps): React.ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={
        required ? [{ required, whitespace: true, message: t('form.required', { label }) }] : []
      }
    >
      <Input.TextArea rows={2} maxLength={500} />
    </Form.Item>
  );
}

function FilesItem({
  label,
  required = false,
}: {
  label: string;
  required?: boolean;
}): React.ReactElement {
  return <FileItem name="fileIds" label={label} required={required} multiple />;
}
