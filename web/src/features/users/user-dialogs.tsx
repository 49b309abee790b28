import { useTranslation } from 'react-i18next';
import type { User } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { grantText } from '../../components/grant-text.js';
import { GrantRoleDialog } from './grant-role-dialog.js';
import { ReasonDialog } from './reason-dialog.js';
import { endSessions, resetSecondFactor, revokeRole, setDisabled } from './requests.js';
import { ReopenDialog } from './reopen-dialog.js';
import { ResetPasswordDialog } from './reset-password-dialog.js';
import type { UserDialog } from './user-actions.js';

interface UserDialogsProps {
  user: User;
  dialog: UserDialog;
  onClose: () => void;
}

/** The dialog that is open over the page of a user. */
export function UserDialogs({ user, dialog, onClose }: UserDialogsProps): React.ReactElement {
  const { t } = useTranslation();
  const disable = useWrite(setDisabled);
  const end = useWrite(endSessions);
  const resetFactor = useWrite(resetSecondFactor);
  const revoke = useWrite(revokeRole);
  if (dialog.kind === 'grant_role') return <GrantRoleDialog user={user} onClose={onClose} />;
  if (dialog.kind === 'reset_password')
    return <ResetPasswordDialog user={user} onClose={onClose} />;
  if (dialog.kind === 'enable') return <ReopenDialog user={user} onClose={onClose} />;
  const submit = (reason: string): Promise<unknown> => {
    const { id, version } = user;
    switch (dialog.kind) {
      case 'disable':
        return disable.mutateAsync({ id, version, reason });
      case 'end_sessions':
        return end.mutateAsync({ id, reason });
      case 'reset_second_factor':
        return resetFactor.mutateAsync({ id, reason });
      case 'revoke_role':
        return revoke.mutateAsync({ grantId: dialog.grant.id, reason });
    }
  };
  const name = user.displayName;
  const what = dialog.kind === 'revoke_role' ? grantText(dialog.grant) : '';
  return (
    <ReasonDialog
      title={t(`users.dialogs.${dialog.kind}.title`, { name })}
      lead={t(`users.dialogs.${dialog.kind}.lead`, { name, what })}
      submitLabel={t(`users.actions.${dialog.kind}`)}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}
