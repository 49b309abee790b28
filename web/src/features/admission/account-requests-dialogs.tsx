import { Alert, Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AccountConfirmation, AccountRequest } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { UNIT_KINDS } from '../enterprises/enterprise-filters.js';
import { useStreetOptions } from '../parks/requests.js';
import { confirmAccount, refuseAccount } from './account-requests.js';

interface DialogProps {
  asked: AccountRequest;
  onClose: () => void;
}

/** Lets a unit in, after saying what that gives; what the applicant did not say is asked of the officer. */
export function ConfirmAccountDialog({ asked, onClose }: DialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<AccountConfirmation>();
  const streets = useStreetOptions();
  const confirm = useWrite(confirmAccount, { onSuccess: onClose });
  const needed = (label: string) => ({ required: true, message: t('form.required', { label }) });
  return (
    <FormDialog
      title={t('admissionReview.accounts.confirmTitle', { name: asked.legalName })}
      onClose={onClose}
    >
      <Alert
        type="info"
        showIcon
        className="form-note"
        title={t('admissionReview.accounts.confirmWhat', {
          code: asked.creditCode,
          person: asked.contactName,
        })}
      />
      <SubmitForm<AccountConfirmation>
        name="confirm_account"
        form={form}
        initialValues={{ kind: 'non_public_enterprise', username: asked.username }}
        submitLabel={t('admissionReview.accounts.confirm')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async ({ kind, streetId, username }) => {
          const body =
            username === asked.username ? { kind, streetId } : { kind, streetId, username };
          await confirm.mutateAsync({ row: asked, body });
        }}
      >
        <Form.Item
          name="kind"
          label={t('enterprises.fields.kind')}
          rules={[needed(t('enterprises.fields.kind'))]}
        >
          <Select
            options={UNIT_KINDS.map((value) => ({ value, label: t(`enterprises.kinds.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="streetId"
          label={t('enterprises.fields.streetId')}
          rules={[needed(t('enterprises.fields.streetId'))]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={streets.options}
            loading={streets.loading}
          />
        </Form.Item>
        <Form.Item
          name="username"
          label={t('admissionReview.accounts.username')}
          extra={t('admissionReview.accounts.usernameHint')}
          rules={[
            {
              required: true,
              pattern: /^[A-Za-z0-9_.-]{3,40}$/,
              message: t('admissionReview.accounts.usernameWrong'),
            },
          ]}
        >
          <Input maxLength={40} autoComplete="off" spellCheck={false} />
        </Form.Item>
      </SubmitForm>
    </FormDialog>
  );
}

/** Refuses an application for a reason that is kept with it. */
export function RefuseAccountDialog({ asked, onClose }: DialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const refuse = useWrite(refuseAccount, { onSuccess: onClose });
  const label = t('admissionReview.accounts.reason');
  return (
    <FormDialog
      title={t('admissionReview.accounts.refuseTitle', { name: asked.legalName })}
      lead={t('admissionReview.accounts.refuseLead')}
      onClose={onClose}
    >
      <SubmitForm<{ reason: string }>
        name="refuse_account"
        form={form}
        submitLabel={t('admissionReview.accounts.refuse')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async ({ reason }) => {
          await refuse.mutateAsync({ row: asked, reason: reason.trim() });
        }}
      >
        <Form.Item
          name="reason"
          label={label}
          rules={[
            { required: true, whitespace: true, min: 2, message: t('form.required', { label }) },
          ]}
        >
          <Input.TextArea maxLength={500} rows={3} />
        </Form.Item>
      </SubmitForm>
    </FormDialog>
  );
}
