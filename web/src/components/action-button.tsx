import { useId, type ReactNode } from 'react';
import { Button, Tooltip, type ButtonProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { actionNamed, useCan } from '../api/me.js';
import type { Action } from '../api/types.js';

interface ActionButtonProps extends Omit<ButtonProps, 'disabled' | 'onClick'> {
  actions: readonly Action[];
  name: string;
  /** Without this permission the button is left away: the role has no use for it. */
  permission: string;
  onClick: () => void;
  children: ReactNode;
}

/**
 * A button for an action the server offers on a resource. Not within the acting role: not shown. Offered
 * but not allowed now: grey, still reachable by keyboard, and it says why.
 */
export function ActionButton({
  actions,
  name,
  permission,
  onClick,
  children,
  ...rest
}: ActionButtonProps): ReactNode {
  const { t } = useTranslation();
  const reasonId = useId();
  const may = useCan(permission);
  const action = actionNamed(actions, name);
  if (!action || !may) return null;
  if (action.allowed) {
    return (
      <Button {...rest} onClick={onClick}>
        {children}
      </Button>
    );
  }
  return (
    <>
      <Tooltip title={action.reason} trigger={['hover', 'focus', 'click']}>
        <Button
          {...rest}
          type={rest.type === 'link' ? 'link' : 'default'}
          className="button-refused"
          aria-disabled="true"
          aria-describedby={reasonId}
        >
          {children}
        </Button>
      </Tooltip>
      <span id={reasonId} className="visually-hidden">
        {t('actions.why', { reason: action.reason ?? '' })}
      </span>
    </>
  );
}
