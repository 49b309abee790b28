import { useState } from 'react';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { ActionButton } from '../../components/action-button.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';

type Reveal = (reason: string, key: string) => Promise<string | null>;

interface ContactPhoneProps {
  masked: string | null;
  /** What the server lets the reader do with the record that holds the number. */
  actions: readonly Action[];
  /** The name of opening it among them, and the permission that goes with it. */
  action?: string;
  permission?: string;
  onReveal: Reveal;
}

/** Somebody's phone, masked; shown in full for a stated reason, until the page is left. */
export function ContactPhone({
  masked,
  actions,
  action = 'reveal',
  permission = 'enterprise.reveal_contact',
  onReveal,
}: ContactPhoneProps): React.ReactElement {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [phone, setPhone] = useState<string | null>(null);
  if (!masked) return <>{t('dash')}</>;
  return (
    <span className="phone">
      <span className="code-text">{phone ?? masked}</span>
      {phone === null && (
        <ActionButton
          actions={actions}
          name={action}
          permission={permission}
          size="small"
          onClick={() => setAsking(true)}
        >
          {t('enterprises.actions.reveal')}
        </ActionButton>
      )}
      {asking && (
        <RevealDialog
          onReveal={onReveal}
          onClose={() => setAsking(false)}
          onPhone={(shown) => {
            setPhone(shown);
            setAsking(false);
          }}
        />
      )}
    </span>
  );
}

interface RevealDialogProps {
  onReveal: Reveal;
  onPhone: (phone: string) => void;
  onClose: () => void;
}

function RevealDialog({ onReveal, onPhone, onClose }: RevealDialogProps): React.ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const reveal = useWrite(onReveal, {
    onSuccess: (phone) => onPhone(phone ?? t('dash')),
    keepLists: true,
  });
  return (
    <FormDialog
      title={t('enterprises.reveal.title')}
      lead={t('enterprises.reveal.lead')}
      onClose={onClose}
    >
      <SubmitForm<{ reason: string }>
        name="reveal"
        form={form}
        submitLabel={t('enterprises.reveal.submit')}
        secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
        onSubmit={async ({ reason }) => {
          await reveal.mutateAsync(reason.trim());
        }}
      >
        <Form.Item
          name="reason"
          label={t('enterprises.reveal.reason')}
          rules={[
            {
              required: true,
              whitespace: true,
              min: 4,
              message: t('enterprises.reveal.reasonShort'),
            },
          ]}
        >
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </SubmitForm>
    </FormDialog>
  );
}
