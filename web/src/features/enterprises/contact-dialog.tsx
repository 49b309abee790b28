import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { useConflict } from '../../components/use-conflict.js';
import { type ContactValues, saveContact, type UnitKey } from './unit-records-requests.js';

interface ContactDialogProps {
  unit: UnitKey;
  /** The contact to change; a new one without. */
  contact?: Contact;
  onClose: () => void;
}

/** Adds a contact of a unit, or edits one; an empty number leaves the recorded one as it is. */
export function ContactDialog({ unit, contact, onClose }: ContactDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<ContactValues>();
  const save = useWrite(saveContact, { onSuccess: onClose });
  const labels: Record<string, string> = {
    name: t('enterprises.contacts.name'),
    post: t('enterprises.contacts.post'),
    phone: t('enterprises.contacts.phone'),
  };
  const conflict = useConflict({
    form,
    version: contact?.version ?? 0,
    labelOf: (field) => labels[field] ?? field,
    valueOf: (_field, value) => String(value),
  });
  return (
    <FormDialog
      title={t(contact ? 'enterprises.contacts.editTitle' : 'enterprises.contacts.addTitle')}
      onClose={onClose}
    >
      <SubmitForm<ContactValues>
        name="contact"
        form={form}
        initialValues={{ name: contact?.name ?? undefined, post: contact?.post ?? undefined }}
        submitLabel={t('enterprises.contacts.save')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onProblem={conflict.handle}
        onSubmit={async ({ name, post, phone }) => {
          const typed = phone?.trim();
          await save.mutateAsync({
            unit,
            known: contact?.id ? { id: contact.id, version: conflict.version() } : undefined,
            body: { name: name.trim(), post: post ?? null, ...(typed ? { phone: typed } : {}) },
          });
        }}
      >
        <Form.Item
          name="name"
          label={labels['name']}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('form.required', { label: labels['name'] }),
            },
          ]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="post" label={labels['post']}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="phone"
          label={labels['phone']}
          extra={
            contact?.phoneMasked
              ? t('enterprises.form.phoneKept', { masked: contact.phoneMasked })
              : undefined
          }
        >
          <Input maxLength={30} inputMode="tel" autoComplete="off" />
        </Form.Item>
      </SubmitForm>
      {conflict.dialog}
    </FormDialog>
  );
}
