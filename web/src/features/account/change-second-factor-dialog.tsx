import { useState } from 'react';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/use-write.js';
import { FormDialog } from '../../components/form-dialog.js';
import { SubmitForm } from '../../components/submit-form.js';
import { RecoveryCodes } from '../auth/recovery-codes.js';
import { removeSecondFactor, renewRecoveryCodes } from './requests.js';
import { OwnCodeItem, OwnPasswordItem } from './set-up-second-factor-dialog.js';
import { useFeedback } from '../../components/feedback.js';

interface Input {
  currentPassword: string;
  code: string;
}

/** Replaces the recovery codes or switches the second factor off, by password and code. */
export function ChangeSecondFactorDialog({
  change,
  onClose,
}: {
  change: 'renew' | 'remove';
  onClose: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const { message } = useFeedback();
  const [form] = Form.useForm<Input>();
  const [codes, setCodes] = useState<string[] | null>(null);
  const renew = useWrite(renewRecoveryCodes);
  const remove = useWrite(removeSecondFactor);
  const finish = (text: string): void => {
    void message.success(text);
    onClose();
  };
  const renewed = (): void => finish(t('account.second.renewed'));
  return (
    <FormDialog
      title={t(`account.second.${change}`)}
      lead={codes ? undefined : t(`account.second.${change}Lead`)}
      onClose={codes ? renewed : onClose}
    >
      {codes ? (
        <RecoveryCodes codes={codes} onKept={renewed} />
      ) : (
        <SubmitForm<Input>
          name="second"
          form={form}
          submitLabel={t(`account.second.${change}`)}
          secondary={<Button onClick={onClose}>{t('verbs.cancel')}</Button>}
          onSubmit={async (values) => {
            if (change === 'renew') {
              setCodes(await renew.mutateAsync(values));
              return;
            }
            await remove.mutateAsync(values);
            finish(t('account.second.turnedOff'));
          }}
        >
          <OwnPasswordItem />
          <OwnCodeItem />
        </SubmitForm>
      )}
    </FormDialog>
  );
}
